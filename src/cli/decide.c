#include "decide/decide.h"

#include <jansson.h>
#include <stdio.h>
#include <string.h>

#include "base/error.h"
#include "base/sanitize.h"
#include "cli/commands.h"
#include "cli/input.h"
#include "cli/open.h"
#include "mail/facts.h"

#define MAX_FACTS_BYTES (64u * 1024 * 1024)

static const char summary[] = "Reads facts (a JSON object, an array of them, or one a "
			      "line) and prints the decision\n"
			      "of the playbook for each, one JSON line a case. The "
			      "shop's settings come from the\n"
			      "facts alone; no configuration is read.";

static bool decide_one(json_t *json, const char *name, unsigned number)
{
	g_autoptr(GError) err = NULL;
	AUTO(facts) facts = facts_from_json(json, &err);
	if (facts == NULL) {
		cli_complain("%s: case %u: %s", name, number, err->message);
		return false;
	}
	AUTO(decision) decision = decide(facts);
	json_t *answer = decision_to_json(decision);
	(void)json_dumpf(answer, stdout, JSON_COMPACT | JSON_REAL_PRECISION(15));
	(void)putchar('\n');
	json_decref(answer);
	return true;
}

/* One JSON text; an array holds several cases. */
static bool decide_text(json_t *root, const char *name, unsigned *number)
{
	if (!json_is_array(root))
		return decide_one(root, name, ++*number);
	bool ok = true;
	size_t i = 0;
	json_t *item = NULL;
	json_array_foreach(root, i, item) ok = decide_one(item, name, ++*number) && ok;
	return ok;
}

/* JSON texts one behind the other, as "one a line" is. */
static bool decide_all(const char *name, const char *text, size_t len)
{
	bool ok = true;
	unsigned number = 0;
	size_t at = strspn(text, " \t\r\n");
	while (at < len) {
		json_error_t error;
		json_t *root = json_loadb(text + at, len - at,
			JSON_DISABLE_EOF_CHECK | JSON_REJECT_DUPLICATES, &error);
		if (root == NULL) {
			g_autofree char *why = sanitize_line(error.text, 200);
			cli_complain("%s: case %u, line %d: %s", name, number + 1,
				error.line, why);
			return false;
		}
		ok = decide_text(root, name, &number) && ok;
		json_decref(root);
		at += (size_t)error.position;
		at += strspn(text + at, " \t\r\n");
	}
	if (number == 0)
		cli_complain("%s: no facts in it", name);
	return ok && number > 0;
}

static bool decide_file(const char *name)
{
	g_autoptr(GError) err = NULL;
	g_autoptr(GBytes) bytes = input_read(name, MAX_FACTS_BYTES, &err);
	if (bytes == NULL) {
		cli_complain("%s", err->message);
		return false;
	}
	gsize len = 0;
	const char *data = g_bytes_get_data(bytes, &len);
	g_autofree char *text = g_strndup(data != NULL ? data : "", len);
	return decide_all(name, text, strlen(text) < len ? strlen(text) : len);
}

int cmd_decide(int argc, char **argv)
{
	struct cli_options options = {0};
	bool help = false;
	int status = EXIT_USAGE;
	if (cli_parse(&options, false, NULL, "[FILE.json...|-]", summary, &argc, &argv,
		    &help)) {
		bool ok = true;
		if (!help && argc < 2)
			ok = decide_file("-");
		for (int i = 1; !help && i < argc; i++)
			ok = decide_file(argv[i]) && ok;
		status = ok ? EXIT_OK : EXIT_FAILED;
	}
	cli_options_clear(&options);
	return status;
}

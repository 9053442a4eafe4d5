/* HERMETICITY: reads tests/quote of the source tree. */
#include "text/quote.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

#include "text/flowed.h"
#include "text/html_text.h"

static struct split_text *split_copy(const char *text, size_t len)
{
	g_autofree char *copy = g_memdup2(text, len);
	return split_text_new(copy, len);
}

#define BLOCK                                                                          \
	"From: Shop <help@shop.example>\nSent: Monday, 13 November 2023 10:05\n"       \
	"To: Ana <ana@example.com>\nSubject: Your order\n\nDear Ana,\n"

static const struct {
	const char *name;
	const char *in;
	const char *text;
	const char *quoted;
	const char *signature;
} splits[] = {
	{"empty", "", "", "", ""},
	{"plain", "\n\nWhere is it?\n\n\n\nAna\n\n", "Where is it?\n\n\n\nAna", "", ""},
	{"unseen around", "\xef\xbb\xbf \xc2\xa0Hi \n\n  you\xc2\xa0\n", "Hi \n\n  you",
		"", ""},
	{"top",
		"Thanks!\n\nOn Mon, 13 Nov 2023 at 10:05, Shop <a@b.example> "
		"wrote:\n"
		"> Hello\n> Bye\n",
		"Thanks!",
		"On Mon, 13 Nov 2023 at 10:05, Shop <a@b.example> wrote:\n> "
		"Hello\n> "
		"Bye",
		""},
	{"wrapped",
		"No.\nOn Mon, 13 Nov 2023 at 10:05, A Shop With A Name\n"
		"<support-of-the-shop@example.com>\nwrote:\n\n> Hello\n",
		"No.",
		"On Mon, 13 Nov 2023 at 10:05, A Shop With A "
		"Name\n<support-of-the-shop@example.com>\nwrote:\n\n> Hello",
		""},
	{"bottom",
		"On 13 Nov 2023, at 10:05, Shop <a@b.example> wrote:\n\n> "
		"Hello\n\n"
		"I want a refund\n",
		"I want a refund",
		"On 13 Nov 2023, at 10:05, Shop <a@b.example> wrote:\n\n> "
		"Hello",
		""},
	{"between", "> How many?\nTwo.\n> Which colour?\n\nBlue.\n", "Two.\n\nBlue.",
		"> How many?\n> Which colour?", ""},
	{"no marks",
		"Ok\n\nOn Monday, 13 November 2023 at 10:05:11 GMT, Shop "
		"<a@b.example> wrote:\n\nHello,\nsend photos\n",
		"Ok",
		"On Monday, 13 November 2023 at 10:05:11 GMT, Shop "
		"<a@b.example> "
		"wrote:\n\nHello,\nsend photos",
		""},
	{"name first",
		"Danke\n\nShop <a@b.example> schrieb am Mo., 13. Nov. 2023, "
		"10:05:\n> Hallo\n",
		"Danke",
		"Shop <a@b.example> schrieb am Mo., 13. Nov. 2023, 10:05:\n> "
		"Hallo",
		""},
	{"original message", "See below\n\n-----Original Message-----\n" BLOCK,
		"See below",
		"-----Original Message-----\n"
		"From: Shop <help@shop.example>\n"
		"Sent: Monday, 13 November 2023 10:05\n"
		"To: Ana <ana@example.com>\nSubject: Your order\n\nDear Ana,",
		""},
	{"outlook", "Yes please\n\n________________________________\n" BLOCK,
		"Yes please",
		"________________________________\nFrom: Shop "
		"<help@shop.example>\n"
		"Sent: Monday, 13 November 2023 10:05\n"
		"To: Ana <ana@example.com>\nSubject: Your order\n\nDear Ana,",
		""},
	{"outlook bold",
		"Yes\n*From:* Shop\n*Sent:* Monday\n*To:* Ana\n"
		"*Subject:* Hi\nDear Ana\n",
		"Yes",
		"*From:* Shop\n*Sent:* Monday\n*To:* Ana\n*Subject:* Hi\nDear "
		"Ana",
		""},
	{"forwarded",
		"---------- Forwarded message ---------\nFrom: A "
		"<a@b.example>\n"
		"Date: Mon\n\nHi\n",
		"",
		"---------- Forwarded message ---------\nFrom: A "
		"<a@b.example>\nDate: "
		"Mon\n\nHi",
		""},
	{"signature", "Hello\n-- \nAna Silva\nLisbon\n", "Hello", "",
		"-- \nAna Silva\nLisbon"},
	{"bare signature", "Hello\n--\nAna\n", "Hello", "", "--\nAna"},
	{"signature above quote",
		"Hello\n-- \nAna\n\nOn 13 Nov 2023, at 10:05, S <a@b.example> "
		"wrote:\n> Hi\n",
		"Hello", "On 13 Nov 2023, at 10:05, S <a@b.example> wrote:\n> Hi",
		"-- \nAna"},
	{"iphone",
		"Where is it\n\nSent from my iPhone\n\n> On 13 Nov 2023, at "
		"10:05, "
		"Shop wrote:\n> \n> Hi\n",
		"Where is it", "> On 13 Nov 2023, at 10:05, Shop wrote:\n> \n> Hi",
		"Sent from my iPhone"},
	{"outlook phone", "No\nGet Outlook for iOS<https://aka.ms/x>\n", "No", "",
		"Get Outlook for iOS<https://aka.ms/x>"},
	{"empty reply", "\nOn 13 Nov 2023, at 10:05, Shop <a@b.example> wrote:\n> Hi\n",
		"", "On 13 Nov 2023, at 10:05, Shop <a@b.example> wrote:\n> Hi", ""},
	{"help desk",
		"Refund\n##- Please type your reply above this line "
		"-##\nHello\n",
		"Refund", "##- Please type your reply above this line -##\nHello", ""},
	/* what only looks like it */
	{"she wrote", "On Monday she wrote:\nyour parcel is lost\nReally?\n",
		"On Monday she wrote:\nyour parcel is lost\nReally?", "", ""},
	{"from china", "From: China\nit took long\n", "From: China\nit took long", "",
		""},
	{"two orders", "To: me\nSubject to customs\nfrom you\n",
		"To: me\nSubject to customs\nfrom you", "", ""},
	{"sent from",
		"Sent from my phone to you were three photos, see them and "
		"answer me\n",
		"Sent from my phone to you were three photos, see them and "
		"answer me",
		"", ""},
	{"arrow", "size M -> L\n=> L\n", "size M -> L\n=> L", "", ""},
	{"dashes",
		"a\n--"
		"\nb1\nb2\nb3\nb4\nb5\nb6\nb7\nb8\nb9\nb10\nb11\nb12\nb13\n",
		"a\n--\nb1\nb2\nb3\nb4\nb5\nb6\nb7\nb8\nb9\nb10\nb11\nb12\nb13", "",
		""},
};

/* One case of tests/quote: see the README there. */
struct sample {
	GString *mail;
	GString *html;      /* instead of the mail, when there is some */
	GString *flowed;    /* the same mail as plain text, format=flowed */
	GString *wanted[3]; /* as split_text has them, without blank lines */
};

static const char roles[] = "TQS";

static void sample_reset(struct sample *sample)
{
	g_string_truncate(sample->mail, 0);
	g_string_truncate(sample->html, 0);
	g_string_truncate(sample->flowed, 0);
	for (size_t i = 0; i < G_N_ELEMENTS(sample->wanted); i++)
		g_string_truncate(sample->wanted[i], 0);
}

static void sample_add_line(struct sample *sample, const char *line)
{
	if (g_str_has_prefix(line, "H|")) {
		g_string_append_printf(sample->html, "%s\n", line + 2);
		return;
	}
	if (g_str_has_prefix(line, "F|")) {
		g_string_append_printf(sample->flowed, "%s\n", line + 2);
		return;
	}
	const char *role = line[0] != '\0' ? strchr(roles, line[0]) : NULL;
	if (role == NULL || line[1] != '|') {
		g_assert_cmpuint(strspn(line, " \t"), ==, strlen(line));
		g_string_append_printf(sample->mail, "%s\n", line);
		return;
	}
	g_string_append_printf(sample->mail, "%s\n", line + 2);
	g_string_append_printf(sample->wanted[role - roles], "%s\n", line + 2);
}

static char *without_blank_lines(const char *text)
{
	GString *out = g_string_new(NULL);
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	for (char **line = lines; *line != NULL; line++)
		if ((*line)[strspn(*line, " \t")] != '\0')
			g_string_append_printf(out, "%s\n", *line);
	return g_strstrip(g_string_free(out, FALSE));
}

/* Blank lines count: both texts of a mail are to be the same. */
static bool same_text(const struct sample *sample, const char *html_text)
{
	if (sample->flowed->len == 0)
		return true;
	g_autoptr(GString) joined =
		flowed_join(sample->flowed->str, sample->flowed->len, false);
	AUTO(split_text) split = split_copy(joined->str, joined->len);
	if (strcmp(split->text, html_text) == 0)
		return true;
	g_test_message("plain:\n%s\nHTML:\n%s", split->text, html_text);
	return false;
}

static bool sample_holds(const struct sample *sample, const char *name)
{
	g_autofree char *page = g_memdup2(sample->html->str, sample->html->len);
	AUTO(html_text) html = html_text_new(page, sample->html->len);
	const GString *mail = sample->html->len > 0 ? html->text : sample->mail;
	AUTO(split_text) split = split_copy(mail->str, mail->len);
	g_autofree char *signature =
		g_strconcat(split->signature, "\n", html->signature->str, NULL);
	const char *const got[] = {split->text, split->quoted, signature};
	bool holds = same_text(sample, split->text);
	for (size_t i = 0; i < G_N_ELEMENTS(got); i++) {
		g_autofree char *filled = without_blank_lines(got[i]);
		g_autofree char *wanted = without_blank_lines(sample->wanted[i]->str);
		if (strcmp(filled, wanted) == 0)
			continue;
		holds = false;
		g_test_message(
			"%s, %c:\n%s\nwanted:\n%s", name, roles[i], filled, wanted);
	}
	return holds;
}

/* Checks the cases of one file; the number of them. */
static unsigned check_file(const char *name, unsigned *failed)
{
	g_autofree char *path =
		g_test_build_filename(G_TEST_DIST, "tests", "quote", name, NULL);
	g_autofree char *text = NULL;
	g_assert_true(g_file_get_contents(path, &text, NULL, NULL));
	struct sample sample = {.mail = g_string_new(NULL),
		.html = g_string_new(NULL),
		.flowed = g_string_new(NULL)};
	for (size_t i = 0; i < G_N_ELEMENTS(sample.wanted); i++)
		sample.wanted[i] = g_string_new(NULL);
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	g_autofree char *title = NULL;
	unsigned count = 0;
	for (char **line = lines; *line != NULL; line++) {
		bool is_title = g_str_has_prefix(*line, "== ");
		bool is_last = line[1] == NULL;
		if ((is_title || is_last) && title != NULL) {
			*failed += !sample_holds(&sample, title);
			count++;
		}
		if (is_title) {
			g_free(title);
			title = g_strdup(*line + 3);
			sample_reset(&sample);
		} else if (title != NULL) {
			sample_add_line(&sample, *line);
		}
	}
	g_string_free(sample.mail, TRUE);
	g_string_free(sample.html, TRUE);
	g_string_free(sample.flowed, TRUE);
	for (size_t i = 0; i < G_N_ELEMENTS(sample.wanted); i++)
		g_string_free(sample.wanted[i], TRUE);
	return count;
}

static void test_files(void)
{
	g_autofree char *path =
		g_test_build_filename(G_TEST_DIST, "tests", "quote", NULL);
	g_autoptr(GDir) folder = g_dir_open(path, 0, NULL);
	g_assert_nonnull(folder);
	unsigned count = 0;
	unsigned failed = 0;
	for (const char *name; (name = g_dir_read_name(folder)) != NULL;)
		if (g_str_has_suffix(name, ".txt"))
			count += check_file(name, &failed);
	g_test_message("%u of %u cases failed", failed, count);
	g_assert_cmpuint(count, >=, 150);
	g_assert_cmpuint(failed, ==, 0);
}

static void test_splits(void)
{
	for (size_t i = 0; i < G_N_ELEMENTS(splits); i++) {
		g_test_message("%s", splits[i].name);
		AUTO(split_text) split = split_copy(splits[i].in, strlen(splits[i].in));
		g_assert_cmpstr(split->text, ==, splits[i].text);
		g_assert_cmpstr(split->quoted, ==, splits[i].quoted);
		g_assert_cmpstr(split->signature, ==, splits[i].signature);
	}
}

static unsigned count_filled(const char *text)
{
	unsigned count = 0;
	g_auto(GStrv) lines = g_strsplit(text, "\n", -1);
	for (char **line = lines; *line != NULL; line++)
		count += (*line)[strspn(*line, " \t")] != '\0';
	return count;
}

/* Every line that is not blank is in exactly one of the three. */
static void test_nothing_lost(void)
{
	static const char *const lines[] = {"hello there", "> quoted", "", "-- ", "--",
		"On 13 Nov 2023, Shop <a@b.example> wrote:", "On 13 Nov 2023, Shop",
		"<a@b.example> wrote:", "-----Original Message-----", "From: a",
		"Sent: b", "To: c", "Subject: d", "Sent from my iPhone", "_________",
		"  "};
	GRand *dice = g_rand_new_with_seed(11);
	for (unsigned round = 0; round < 2000; round++) {
		g_autoptr(GString) text = g_string_new(NULL);
		int count = g_rand_int_range(dice, 0, 12);
		for (int i = 0; i < count; i++) {
			gint32 pick = g_rand_int_range(dice, 0, G_N_ELEMENTS(lines));
			g_string_append(text, lines[pick]);
			g_string_append_c(text, '\n');
		}
		AUTO(split_text) split = split_copy(text->str, text->len);
		g_assert_cmpuint(count_filled(text->str), ==,
			count_filled(split->text) + count_filled(split->quoted) +
				count_filled(split->signature));
	}
	g_rand_free(dice);
}

/* Time grows with the text, not with its square. */
static void test_long(void)
{
	static const char *const lines[] = {"On 1\n", "a@b.example\n", "From: x\n",
		">\n", "--\n", "-\n", "\n", "On On On On On\n"};
	for (size_t i = 0; i < G_N_ELEMENTS(lines); i++) {
		g_autoptr(GString) text = g_string_new(NULL);
		while (text->len < 1000000)
			g_string_append(text, lines[i]);
		gint64 before = g_get_monotonic_time();
		AUTO(split_text) split = split_copy(text->str, text->len);
		g_assert_cmpint(g_get_monotonic_time() - before, <, 20000000);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/quote/splits", test_splits);
	g_test_add_func("/quote/files", test_files);
	g_test_add_func("/quote/nothing-lost", test_nothing_lost);
	g_test_add_func("/quote/long", test_long);
	return g_test_run();
}

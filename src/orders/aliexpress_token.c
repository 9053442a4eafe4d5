#include "orders/aliexpress_token.h"

#include <glib/gstdio.h>
#include <stdlib.h>
#include <string.h>

#include "base/digest.h"
#include "base/error.h"
#include "orders/json_value.h"

#define CREATE "/auth/token/create"
#define RENEW  "/auth/token/refresh"

void aliexpress_tokens_clear(struct aliexpress_tokens *tokens)
{
	secret_free(tokens->access);
	secret_free(tokens->refresh);
	*tokens = (struct aliexpress_tokens){0};
}

/* --- signing -------------------------------------------------------------------------
 */

static int by_name(gconstpointer a, gconstpointer b)
{
	const struct aliexpress_value *const *first = a;
	const struct aliexpress_value *const *second = b;
	return strcmp((*first)->name, (*second)->name);
}

char *aliexpress_sign(const char *path, const struct aliexpress_value *values,
	size_t count, const char *app_secret)
{
	unsigned char sum[DIGEST_HMAC_BYTES];
	g_autoptr(GPtrArray) sorted = g_ptr_array_new();
	for (size_t i = 0; i < count; i++)
		g_ptr_array_add(sorted, (void *)&values[i]);
	g_ptr_array_sort(sorted, by_name);
	GString *text = g_string_new(path);
	for (guint i = 0; i < sorted->len; i++) {
		const struct aliexpress_value *value = sorted->pdata[i];
		g_string_append_printf(text, "%s%s", value->name, value->value);
	}
	digest_hmac(app_secret, text->str, text->len, sum);
	explicit_bzero(text->str, text->len); /* the session is in it */
	(void)g_string_free(text, TRUE);
	GString *hex = g_string_new(NULL);
	for (size_t i = 0; i < sizeof(sum); i++)
		g_string_append_printf(hex, "%02X", sum[i]);
	return g_string_free(hex, FALSE);
}

char *aliexpress_form(
	const struct aliexpress_value *values, size_t count, const char *sign)
{
	GString *form = g_string_new("sign=");
	g_string_append(form, sign);
	for (size_t i = 0; i < count; i++) {
		g_autofree char *escaped =
			g_uri_escape_string(values[i].value, NULL, FALSE);
		g_string_append_printf(form, "&%s=%s", values[i].name, escaped);
	}
	return g_string_free(form, FALSE);
}

/* --- the file ------------------------------------------------------------------------
 */

bool aliexpress_tokens_read(
	const char *path, struct aliexpress_tokens *out_tokens, GError **err)
{
	*out_tokens = (struct aliexpress_tokens){0};
	json_error_t at;
	if (g_access(path, F_OK) != 0) {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"AliExpress has not been asked for access yet: run \"replyd "
			"orders authorize CODE\", see replyd(8)");
		return false;
	}
	json_t *root = json_load_file(path, 0, &at);
	const char *access = json_string_value(json_object_get(root, "access_token"));
	const char *refresh = json_string_value(json_object_get(root, "refresh_token"));
	if (access != NULL && refresh != NULL) {
		out_tokens->access = secret_new(access);
		out_tokens->refresh = secret_new(refresh);
		out_tokens->ends_utc =
			json_integer_value(json_object_get(root, "ends_utc"));
	} else {
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"%s is not readable as the tokens of AliExpress: run \"replyd "
			"orders authorize CODE\" again",
			path);
	}
	json_decref(root);
	return access != NULL && refresh != NULL;
}

static bool write_tokens(
	const char *path, const struct aliexpress_tokens *tokens, GError **err)
{
	json_t *root = json_pack("{s:s, s:s, s:I}", "access_token",
		secret_reveal(tokens->access), "refresh_token",
		secret_reveal(tokens->refresh), "ends_utc",
		(json_int_t)tokens->ends_utc);
	char *text = json_dumps(root, JSON_INDENT(1));
	json_decref(root);
	g_autoptr(GError) why = NULL;
	bool ok = g_file_set_contents_full(path, text, -1,
		G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600,
		&why);
	explicit_bzero(text, strlen(text));
	free(text);
	if (!ok)
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"the tokens of AliExpress cannot be kept: %s", why->message);
	return ok;
}

/* --- asking --------------------------------------------------------------------------
 */

static enum api_result ask(struct api *api, const struct aliexpress_account *account,
	const char *path, const char *name, const char *value, int64_t now_utc,
	struct api_answer *answer, GError **err)
{
	g_autofree char *stamp = g_strdup_printf("%" G_GINT64_FORMAT "000", now_utc);
	const struct aliexpress_value values[] = {{"app_key", account->app_key},
		{"sign_method", "sha256"}, {"timestamp", stamp}, {name, value}};
	size_t count = G_N_ELEMENTS(values);
	g_autofree char *sign =
		aliexpress_sign(path, values, count, account->app_secret);
	g_autofree char *form = aliexpress_form(values, count, sign);
	g_autofree char *url = g_strdup_printf("%s/rest%s", account->url, path);
	const struct http_request request = {.url = url,
		.body = form,
		.type = "application/x-www-form-urlencoded;charset=utf-8"};
	enum api_result result = api_call(api, &request, answer, err);
	explicit_bzero(form, strlen(form));
	return result;
}

static enum api_result take_tokens(const struct aliexpress_account *account,
	struct aliexpress_tokens *tokens, int64_t now_utc,
	const struct api_answer *answer, GError **err)
{
	const char *access =
		json_string_value(json_object_get(answer->root, "access_token"));
	const char *refresh =
		json_string_value(json_object_get(answer->root, "refresh_token"));
	if (access == NULL || refresh == NULL) {
		g_autofree char *code = json_text(answer->root, "code");
		g_autofree char *message = json_text(answer->root, "message");
		g_set_error(err, REPLYD_ERROR, ERR_CONFIG,
			"AliExpress gives no access (%s: %s): authorise replyd anew "
			"with \"replyd orders authorize CODE\"",
			code, message);
		return API_FAILED;
	}
	aliexpress_tokens_clear(tokens);
	tokens->access = secret_new(access);
	tokens->refresh = secret_new(refresh);
	tokens->ends_utc = now_utc + json_count(answer->root, "expires_in", 0);
	return write_tokens(account->token_file, tokens, err) ? API_OK : API_FAILED;
}

enum api_result aliexpress_authorize(struct api *api,
	const struct aliexpress_account *account, const char *code, int64_t now_utc,
	struct api_answer *answer, GError **err)
{
	struct aliexpress_tokens tokens = {0};
	enum api_result result =
		ask(api, account, CREATE, "code", code, now_utc, answer, err);
	if (result == API_OK)
		result = take_tokens(account, &tokens, now_utc, answer, err);
	aliexpress_tokens_clear(&tokens);
	return result;
}

enum api_result aliexpress_renew(struct api *api,
	const struct aliexpress_account *account, struct aliexpress_tokens *tokens,
	int64_t now_utc, struct api_answer *answer, GError **err)
{
	enum api_result result = ask(api, account, RENEW, "refresh_token",
		secret_reveal(tokens->refresh), now_utc, answer, err);
	return result == API_OK ? take_tokens(account, tokens, now_utc, answer, err)
	                        : result;
}

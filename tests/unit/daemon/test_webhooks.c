/* HERMETICITY: a shop with a store and a secret in a temporary folder; no net. */
#include "daemon/webhooks.h"

#include <glib/gstdio.h>
#include <string.h>

#include "base/digest.h"
#include "base/error.h"
#include "shop.h"

struct scene {
	struct shop shop;
	char *folder, *key;
};

static void begin(struct scene *scene, const char *secret)
{
	scene->folder = g_dir_make_tmp("replyd-test-XXXXXX", NULL);
	scene->key = g_build_filename(scene->folder, "key", NULL);
	g_assert_true(g_file_set_contents(scene->key, "hush\n", -1, NULL));
	g_assert_cmpint(g_chmod(scene->key, 0600), ==, 0);
	g_autofree char *extra =
		g_strdup_printf("[shopify]\nwebhook_secret_file = %s\n"
				"[woocommerce]\nwebhook_secret_file = %s\n",
			secret != NULL ? secret : scene->key, scene->key);
	shop_begin(&scene->shop, extra);
}

static void end(struct scene *scene)
{
	shop_end(&scene->shop);
	g_assert_cmpint(g_unlink(scene->key), ==, 0);
	g_assert_cmpint(g_rmdir(scene->folder), ==, 0);
	g_free(scene->key);
	g_free(scene->folder);
}

static char *sign(const char *body)
{
	unsigned char sum[DIGEST_HMAC_BYTES];
	digest_hmac("hush", body, strlen(body), sum);
	return g_base64_encode(sum, sizeof(sum));
}

static enum webhook_result receive(struct scene *scene, const char *source,
	const char *topic, const char *signature, const char *body, GError **err)
{
	const struct webhook webhook = {.source = webhook_source_find(source),
		.signature = signature,
		.topic = topic,
		.body = body,
		.len = strlen(body)};
	return webhook_receive(scene->shop.engine, scene->shop.db, scene->shop.settings,
		&webhook, err);
}

static void test_order(void)
{
	static const char body[] =
		"{\"name\":\"#8123\",\"financial_status\":\"refunded\","
		"\"email\":\"ana@buyers.example\"}";
	struct scene scene;
	begin(&scene, NULL);
	g_autofree char *good = sign(body);
	(void)shop_add_order(&scene.shop, "8123", "ana@buyers.example");
	shop_receive_text(&scene.shop, "ana@buyers.example", "m1@x", "parcel",
		"Where is my parcel? Order 8123 has not arrived.");
	g_assert_cmpint(receive(&scene, "shopify", "orders/updated", good, body, NULL),
		==, WEBHOOK_TAKEN);
	g_assert_cmpint(
		shop_count(&scene.shop,
			"SELECT count(*) FROM orders WHERE state = 'cancelled'"),
		==, 1);
	struct draft_row draft;
	g_assert_true(shop_newest_draft(&scene.shop, &draft));
	g_assert_cmpint(draft.revision, >, 1); /* drawn anew */
	draft_row_clear(&draft);
	/* The same again changes nothing. */
	g_assert_cmpint(receive(&scene, "shopify", "orders/updated", good, body, NULL),
		==, WEBHOOK_TAKEN);
	end(&scene);
}

static void test_refused(void)
{
	static const struct {
		const char *source, *topic, *body;
		bool is_signed;
		enum webhook_result result;
	} cases[] = {
		{"shopify", "orders/paid", "{\"name\":\"#1\"}", false, WEBHOOK_FORGED},
		{"shopify", "orders/paid", "{\"x\":1}", true, WEBHOOK_UNREAD},
		{"shopify", "orders/paid", "<html>", true, WEBHOOK_UNREAD},
		{"shopify", NULL, "{}", true, WEBHOOK_IGNORED},
		{"shopify", "refunds/create", "{}", true, WEBHOOK_IGNORED},
		{"woocommerce", NULL, "webhook_id=7", true, WEBHOOK_IGNORED},
		{"17track", NULL, "{}", false, WEBHOOK_FAILED},
	};
	struct scene scene;
	begin(&scene, NULL);
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_test_message("%zu", i);
		g_autoptr(GError) err = NULL;
		g_autofree char *good = sign(cases[i].body);
		enum webhook_result result =
			receive(&scene, cases[i].source, cases[i].topic,
				cases[i].is_signed ? good : "x", cases[i].body, &err);
		g_assert_cmpint(result, ==, cases[i].result);
		g_assert_true((err != NULL) ==
			      (result == WEBHOOK_UNREAD || result == WEBHOOK_FAILED));
	}
	g_assert_cmpint(shop_count(&scene.shop, "SELECT count(*) FROM orders"), ==, 0);
	end(&scene);
}

static void test_secret_is_missing(void)
{
	struct scene scene;
	g_autoptr(GError) err = NULL;
	begin(&scene, "");
	g_assert_cmpint(receive(&scene, "shopify", "orders/paid", "x", "{}", &err), ==,
		WEBHOOK_FAILED);
	g_assert_error(err, REPLYD_ERROR, ERR_CONFIG);
	g_assert_nonnull(strstr(err->message, "[shopify] webhook_secret_file"));
	g_assert_null(webhook_source_find("ebay"));
	end(&scene);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/webhooks/order", test_order);
	g_test_add_func("/webhooks/refused", test_refused);
	g_test_add_func("/webhooks/no-secret", test_secret_is_missing);
	return g_test_run();
}

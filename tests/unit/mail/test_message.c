/* HERMETICITY: touches nothing. */
#include "mail/message.h"

static void test_new_is_empty(void)
{
	AUTO(message) message = message_new();
	g_assert_cmpstr(message->from->addr, ==, "");
	g_assert_cmpstr(message->from->name, ==, "");
	g_assert_null(message->reply_to);
	g_assert_cmpstr(message->subject, ==, "");
	g_assert_cmpstr(message->text, ==, "");
	g_assert_cmpstr(message->auth_results, ==, "");
	g_assert_cmpuint(message->to->len, ==, 0);
	g_assert_cmpuint(message->attachments->len, ==, 0);
	g_assert_cmpuint(message_photos(message), ==, 0);
	message_free(NULL);
	address_free(NULL);
}

static void test_address_key(void)
{
	static const struct {
		const char *addr, *key;
	} cases[] = {
		{"Ana.Silva@Example.COM", "ana.silva@example.com"},
		{"  ana@example.com\t", "ana@example.com"},
		{"JÜRGEN@example.de", "jürgen@example.de"},
		{"", ""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *key = address_key(cases[i].addr);
		g_assert_cmpstr(key, ==, cases[i].key);
	}
}

static void add_attachment(struct message *message, bool is_photo)
{
	struct attachment *attachment = g_new0(struct attachment, 1);
	attachment->name = g_strdup("x.jpg");
	attachment->type = g_strdup("image/jpeg");
	attachment->is_photo = is_photo;
	g_ptr_array_add(message->attachments, attachment);
}

static void test_photos(void)
{
	AUTO(message) message = message_new();
	add_attachment(message, true);
	add_attachment(message, false);
	add_attachment(message, true);
	g_assert_cmpuint(message_photos(message), ==, 2);
}

static void test_reply_address(void)
{
	AUTO(message) message = message_new();
	g_assert_true(message_reply_address(message) == message->from);
	message->reply_to = address_new("Ana", "");
	g_assert_true(message_reply_address(message) == message->from);
	address_free(message->reply_to);
	message->reply_to = address_new(NULL, "ana@example.com");
	g_assert_true(message_reply_address(message) == message->reply_to);
}

static void test_defect_names(void)
{
	for (int i = 0; i < (int)DEFECT_COUNT; i++)
		g_assert_nonnull(defect_name((enum defect)i));
	g_assert_cmpstr(defect_name(DEFECT_NO_TEXT), ==, "no_text");
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/message/new", test_new_is_empty);
	g_test_add_func("/message/address-key", test_address_key);
	g_test_add_func("/message/photos", test_photos);
	g_test_add_func("/message/reply-address", test_reply_address);
	g_test_add_func("/message/defects", test_defect_names);
	return g_test_run();
}

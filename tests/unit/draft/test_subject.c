/* HERMETICITY: touches nothing. */
#include "draft/subject.h"

#include <glib.h>
#include <string.h>

static void test_reply(void)
{
	static const struct {
		const char *original;
		const char *reply;
	} cases[] = {
		{"Where is my parcel?", "Re: Where is my parcel?"},
		{"Re: Where is it", "Re: Where is it"},
		{"RE: re:Re : Where is it", "Re: Where is it"},
		{"Re[2]: Where is it", "Re: Where is it"},
		{"RE(3): Where is it", "Re: Where is it"},
		{"AW: WG: Paket", "Re: WG: Paket"},
		{"Antw: SV: VS: Odp: RIF: RES: YNT: x", "Re: x"},
		{"回复：我的包裹", "Re: 我的包裹"},
		{"回复: 答复：我的包裹", "Re: 我的包裹"},
		{"НА: Пакет", "Re: Пакет"},
		{"VÁ: csomag", "Re: csomag"},
		{"Fwd: Re: x", "Re: Fwd: Re: x"},
		{"Return: how?", "Re: Return: how?"},
		{"Re", "Re: Re"},
		{"Re [x]: y", "Re: Re [x]: y"},
		{"Re[]: y", "Re: Re[]: y"},
		{"Re:", "Re:"},
		{"", "Re:"},
		{"  ", "Re:"},
		{"a\r\nBcc: b@example.com", "Re: a  Bcc: b@example.com"},
		{"\xff", "Re: \xef\xbf\xbd"},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autofree char *original = g_strdup(cases[i].original);
		g_autofree char *reply = subject_reply(original);
		g_assert_cmpstr(reply, ==, cases[i].reply);
		/* once is enough, however often it is done */
		g_autofree char *again = subject_reply(reply);
		if (strcmp(reply, "Re: Re") != 0)
			g_assert_cmpstr(again, ==, reply);
	}
	g_autofree char *none = subject_reply(NULL);
	g_assert_cmpstr(none, ==, "Re:");
}

static void test_length(void)
{
	g_autofree char *lengthy = g_strnfill(5000, 'x');
	g_autofree char *reply = subject_reply(lengthy);
	g_assert_cmpuint(strlen(reply), <, 210);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/subject/reply", test_reply);
	g_test_add_func("/subject/length", test_length);
	return g_test_run();
}

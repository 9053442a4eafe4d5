/* HERMETICITY: looks up literals and localhost only; no name server is asked. */
#include "net/resolve.h"

#include <arpa/inet.h>
#include <netinet/in.h>
#include <string.h>

#include "base/error.h"

static int64_t soon(void)
{
	return g_get_monotonic_time() + 5 * G_USEC_PER_SEC;
}

static void test_literals(void)
{
	static const struct {
		const char *host;
		int family;
		bool loopback;
	} cases[] = {
		{"127.0.0.1", AF_INET, true},
		{"127.255.0.9", AF_INET, true},
		{"128.0.0.1", AF_INET, false},
		{"::1", AF_INET6, true},
		{"::ffff:127.0.0.1", AF_INET6, true},
		{"::ffff:192.0.2.1", AF_INET6, false},
		{"2001:db8::1", AF_INET6, false},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(cases); i++) {
		g_autoptr(GError) err = NULL;
		/* A deadline long past: literals do not wait. */
		struct addrinfo *found = resolve_host(cases[i].host, 25, 0, -1, &err);
		g_assert_no_error(err);
		g_assert_cmpint(found->ai_family, ==, cases[i].family);
		g_assert_cmpint(
			resolve_is_loopback(found->ai_addr), ==, cases[i].loopback);
		freeaddrinfo(found);
	}
}

static void test_port(void)
{
	g_autoptr(GError) err = NULL;
	struct addrinfo *found = resolve_host("127.0.0.1", 65535, 0, -1, &err);
	g_assert_no_error(err);
	struct sockaddr_in address;
	memcpy(&address, found->ai_addr, sizeof(address));
	g_assert_cmpint(ntohs(address.sin_port), ==, 65535);
	freeaddrinfo(found);
}

static void test_name(void)
{
	g_autoptr(GError) err = NULL;
	struct addrinfo *found = resolve_host("localhost", 25, soon(), -1, &err);
	g_assert_no_error(err);
	g_assert_true(resolve_is_loopback(found->ai_addr));
	freeaddrinfo(found);
}

static void test_failures(void)
{
	/* A label too long to be asked for, and a deadline that has passed. */
	g_autofree char *name = g_strnfill(64, 'a');
	g_autofree char *start = g_strdup_printf("could not look up %s: ", name);
	g_autoptr(GError) err = NULL;
	g_assert_null(resolve_host(name, 25, soon(), -1, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_true(g_str_has_prefix(err->message, start));
	g_clear_error(&err);
	g_assert_null(resolve_host("localhost", 25, 0, -1, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_TEMP);
	g_assert_nonnull(strstr(err->message, "the name server does not answer"));
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/resolve/literals", test_literals);
	g_test_add_func("/resolve/port", test_port);
	g_test_add_func("/resolve/name", test_name);
	g_test_add_func("/resolve/failures", test_failures);
	return g_test_run();
}

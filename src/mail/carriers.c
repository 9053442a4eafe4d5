#include "mail/carriers.h"

#include <glib.h>
#include <stdbool.h>
#include <string.h>

static const struct carrier {
	const char *slug;
	int code;
	const char *name;
} carriers[] = {
	{"china-post", 3011, "China Post"},
	{"ems", 3013, "EMS"},
	{"epacket", 3013, "ePacket"},
	{"cainiao", 190271, "Cainiao"},
	{"yanwen", 190012, "Yanwen"},
	{"4px", 190094, "4PX"},
	{"yunexpress", 190008, "YunExpress"},
	{"sunyou", 190072, "SunYou"},
	{"sf-international", 100012, "SF International"},
	{"singapore-post", 19131, "Singapore Post"},
	{"usps", 21051, "USPS"},
	{"royal-mail", 11031, "Royal Mail"},
	{"correios", 2151, "Correios"},
	{"russian-post", 18031, "Russian Post"},
	{"dhl", 100001, "DHL Express"},
	{"ups", 100002, "UPS"},
	{"fedex", 100003, "FedEx"},
};

/* Words of a service's name, lower case; the first that is found decides. */
static const struct {
	const char *word;
	const char *slug;
} services[] = {
	{"epacket", "epacket"},
	{"e-packet", "epacket"},
	{"e邮宝", "epacket"},
	{"aliexpress", "cainiao"},
	{"cainiao", "cainiao"},
	{"菜鸟", "cainiao"},
	{"无忧", "cainiao"},
	{"yanwen", "yanwen"},
	{"燕文", "yanwen"},
	{"4px", "4px"},
	{"递四方", "4px"},
	{"yunexpress", "yunexpress"},
	{"云途", "yunexpress"},
	{"sunyou", "sunyou"},
	{"顺友", "sunyou"},
	{"singapore", "singapore-post"},
	{"china post", "china-post"},
	{"中国邮政", "china-post"},
	{"small packet", "china-post"},
	{"小包", "china-post"},
	{"dhl", "dhl"},
	{"fedex", "fedex"},
	{"ups", "ups"},
	{"usps", "usps"},
	{"ems", "ems"},
};

/* Shapes of numbers: A a letter, 9 a digit, others themselves; the whole number fits.
 */
static const struct {
	const char *shape;
	const char *slug;
} shapes[] = {
	{"RA999999999CN", "china-post"},
	{"UA999999999CN", "china-post"},
	{"CA999999999CN", "china-post"},
	{"LA999999999CN", "epacket"},
	{"EA999999999CN", "ems"},
	{"AA999999999YP", "yanwen"},
	{"AA999999999YW", "yanwen"},
	{"LP99999999999999", "cainiao"},
	{"YT9999999999999999", "yunexpress"},
};

static const struct carrier *find(const char *slug)
{
	for (size_t i = 0; slug != NULL && i < G_N_ELEMENTS(carriers); i++) {
		if (strcmp(carriers[i].slug, slug) == 0)
			return &carriers[i];
	}
	return NULL;
}

int carrier_code(const char *slug)
{
	const struct carrier *carrier = find(slug);
	return carrier != NULL ? carrier->code : 0;
}

const char *carrier_name(const char *slug)
{
	const struct carrier *carrier = find(slug);
	return carrier != NULL ? carrier->name : "";
}

static bool fits(const char *number, const char *shape)
{
	for (size_t i = 0;; i++) {
		char c = g_ascii_toupper(number[i]);
		bool ok = shape[i] == '9'            ? g_ascii_isdigit(c)
		          : shape[i] == 'A' && i < 2 ? g_ascii_isalpha(c)
		                                     : c == shape[i];
		if (!ok || shape[i] == '\0')
			return ok;
	}
}

const char *carrier_slug(const char *service, const char *number)
{
	g_autofree char *lower = g_utf8_strdown(service != NULL ? service : "", -1);
	for (size_t i = 0; i < G_N_ELEMENTS(services); i++) {
		if (strstr(lower, services[i].word) != NULL)
			return services[i].slug;
	}
	for (size_t i = 0; number != NULL && i < G_N_ELEMENTS(shapes); i++) {
		if (fits(number, shapes[i].shape))
			return shapes[i].slug;
	}
	return "";
}

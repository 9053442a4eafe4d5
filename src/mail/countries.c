#include "mail/countries.h"

#include <glib.h>
#include <stdlib.h>

/* In the order of the codes: it is searched by halves. */
/* clang-format off */
static const struct country countries[] = {
	{"AD", "Europe/Andorra",                    "ca es fr"},
	{"AE", "Asia/Dubai",                        "ar en"},
	{"AL", "Europe/Tirane",                     "sq"},
	{"AM", "Asia/Yerevan",                      "hy ru"},
	{"AR", "America/Argentina/Buenos_Aires",    "es"},
	{"AT", "Europe/Vienna",                     "de"},
	{"AU", "Australia/Sydney",                  "en"},
	{"AZ", "Asia/Baku",                         "az ru"},
	{"BA", "Europe/Sarajevo",                   "bs"},
	{"BE", "Europe/Brussels",                   "nl fr"},
	{"BG", "Europe/Sofia",                      "bg"},
	{"BH", "Asia/Bahrain",                      "ar en"},
	{"BO", "America/La_Paz",                    "es"},
	{"BR", "America/Sao_Paulo",                 "pt"},
	{"BY", "Europe/Minsk",                      "ru be"},
	{"CA", "America/Toronto",                   "en fr"},
	{"CH", "Europe/Zurich",                     "de fr it"},
	{"CL", "America/Santiago",                  "es"},
	{"CN", "Asia/Shanghai",                     "zh"},
	{"CO", "America/Bogota",                    "es"},
	{"CR", "America/Costa_Rica",                "es"},
	{"CY", "Asia/Nicosia",                      "el tr en"},
	{"CZ", "Europe/Prague",                     "cs"},
	{"DE", "Europe/Berlin",                     "de"},
	{"DK", "Europe/Copenhagen",                 "da en"},
	{"DO", "America/Santo_Domingo",             "es"},
	{"DZ", "Africa/Algiers",                    "ar fr"},
	{"EC", "America/Guayaquil",                 "es"},
	{"EE", "Europe/Tallinn",                    "et ru"},
	{"EG", "Africa/Cairo",                      "ar"},
	{"ES", "Europe/Madrid",                     "es"},
	{"FI", "Europe/Helsinki",                   "fi"},
	{"FR", "Europe/Paris",                      "fr"},
	{"GB", "Europe/London",                     "en"},
	{"GE", "Asia/Tbilisi",                      "ka ru"},
	{"GH", "Africa/Accra",                      "en"},
	{"GR", "Europe/Athens",                     "el"},
	{"GT", "America/Guatemala",                 "es"},
	{"HK", "Asia/Hong_Kong",                    "zh en"},
	{"HN", "America/Tegucigalpa",               "es"},
	{"HR", "Europe/Zagreb",                     "hr"},
	{"HU", "Europe/Budapest",                   "hu"},
	{"ID", "Asia/Jakarta",                      "id"},
	{"IE", "Europe/Dublin",                     "en"},
	{"IL", "Asia/Jerusalem",                    "he en"},
	{"IN", "Asia/Kolkata",                      "en hi"},
	{"IQ", "Asia/Baghdad",                      "ar"},
	{"IS", "Atlantic/Reykjavik",                "is en"},
	{"IT", "Europe/Rome",                       "it"},
	{"JM", "America/Jamaica",                   "en"},
	{"JO", "Asia/Amman",                        "ar"},
	{"JP", "Asia/Tokyo",                        "ja"},
	{"KE", "Africa/Nairobi",                    "en"},
	{"KG", "Asia/Bishkek",                      "ru"},
	{"KR", "Asia/Seoul",                        "ko"},
	{"KW", "Asia/Kuwait",                       "ar en"},
	{"KZ", "Asia/Almaty",                       "ru kk"},
	{"LB", "Asia/Beirut",                       "ar fr"},
	{"LI", "Europe/Vaduz",                      "de"},
	{"LK", "Asia/Colombo",                      "si en"},
	{"LT", "Europe/Vilnius",                    "lt ru"},
	{"LU", "Europe/Luxembourg",                 "fr de"},
	{"LV", "Europe/Riga",                       "lv ru"},
	{"MA", "Africa/Casablanca",                 "ar fr"},
	{"MC", "Europe/Monaco",                     "fr"},
	{"MD", "Europe/Chisinau",                   "ro ru"},
	{"ME", "Europe/Podgorica",                  "sr"},
	{"MK", "Europe/Skopje",                     "mk"},
	{"MT", "Europe/Malta",                      "en"},
	{"MU", "Indian/Mauritius",                  "en fr"},
	{"MX", "America/Mexico_City",               "es"},
	{"MY", "Asia/Kuala_Lumpur",                 "en"},
	{"NG", "Africa/Lagos",                      "en"},
	{"NI", "America/Managua",                   "es"},
	{"NL", "Europe/Amsterdam",                  "nl"},
	{"NO", "Europe/Oslo",                       "no en"},
	{"NZ", "Pacific/Auckland",                  "en"},
	{"OM", "Asia/Muscat",                       "ar en"},
	{"PA", "America/Panama",                    "es"},
	{"PE", "America/Lima",                      "es"},
	{"PH", "Asia/Manila",                       "en"},
	{"PK", "Asia/Karachi",                      "en"},
	{"PL", "Europe/Warsaw",                     "pl"},
	{"PR", "America/Puerto_Rico",               "es en"},
	{"PT", "Europe/Lisbon",                     "pt"},
	{"PY", "America/Asuncion",                  "es"},
	{"QA", "Asia/Qatar",                        "ar en"},
	{"RO", "Europe/Bucharest",                  "ro"},
	{"RS", "Europe/Belgrade",                   "sr"},
	{"RU", "Europe/Moscow",                     "ru"},
	{"SA", "Asia/Riyadh",                       "ar"},
	{"SE", "Europe/Stockholm",                  "sv en"},
	{"SG", "Asia/Singapore",                    "en zh"},
	{"SI", "Europe/Ljubljana",                  "sl"},
	{"SK", "Europe/Bratislava",                 "sk"},
	{"SM", "Europe/San_Marino",                 "it"},
	{"SV", "America/El_Salvador",               "es"},
	{"TH", "Asia/Bangkok",                      "th"},
	{"TN", "Africa/Tunis",                      "ar fr"},
	{"TR", "Europe/Istanbul",                   "tr"},
	{"TT", "America/Port_of_Spain",             "en"},
	{"TW", "Asia/Taipei",                       "zh"},
	{"UA", "Europe/Kiev",                       "uk ru"},
	{"US", "America/Chicago",                   "en"},
	{"UY", "America/Montevideo",                "es"},
	{"UZ", "Asia/Tashkent",                     "uz ru"},
	{"VA", "Europe/Vatican",                    "it"},
	{"VE", "America/Caracas",                   "es"},
	{"VN", "Asia/Ho_Chi_Minh",                  "vi"},
	{"XK", "Europe/Belgrade",                   "sq"},
	{"ZA", "Africa/Johannesburg",               "en"},
};
/* clang-format on */

static int compare(const void *key, const void *entry)
{
	const struct country *country = entry;
	return g_ascii_strcasecmp(key, country->code);
}

const struct country *country_find(const char *code)
{
	return bsearch(code, countries, G_N_ELEMENTS(countries), sizeof(countries[0]),
		compare);
}

int64_t country_local(const char *code, int64_t utc)
{
	const struct country *country = country_find(code);
	if (country == NULL || utc == 0)
		return utc;
	g_autoptr(GTimeZone) zone = g_time_zone_new_identifier(country->timezone);
	if (zone == NULL) /* no zone data on this machine */
		return utc;
	int interval = g_time_zone_find_interval(zone, G_TIME_TYPE_UNIVERSAL, utc);
	return utc + g_time_zone_get_offset(zone, interval);
}

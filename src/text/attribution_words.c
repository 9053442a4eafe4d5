#include "text/attribution_words.h"

#include <glib.h>
#include <string.h>

#include "text/word_set.h"

/* Bytes of the longest tail behind a verb: a name, a date and an address. */
#define TAIL_BYTES 200
/* A date at the start of a line starts within so many bytes and words. */
#define DATE_START_BYTES 40
#define DATE_START_WORDS 3

/* First words of an attribution; it also may start with a name or a date. */
static const char *const attribution_starts[] = {
	"on ", "at ", "in message ",                              /* en */
	"am ",                                                    /* de */
	"le ",                                                    /* fr */
	"el ", "el día ", "a las ", "missatge de ",               /* es, ca */
	"em ", "no dia ", "a ", "à ", "às ", "aos ",              /* pt */
	"il ", "in data ", "il giorno ",                          /* it */
	"op ",                                                    /* nl */
	"dnia ", "w dniu ", "użytkownik ", "wiadomość napisana ", /* pl */
	"den ", "på ", "d. ",                                     /* da, sv, nb */
	"dne ", "dňa ",                                           /* cs, sk */
	"pe ", "la ", "în ", "la data ",                          /* ro */
	"στις ", "την ",                                          /* el */
	"в ", "во ", "вы писали ", "здравствуйте",                /* ru */
	"на ",                                                    /* bg */
	"у ",                                                     /* uk */
	"vào ", "lúc ",                                           /* vi */
	"pada ",                                                  /* id, ms */
	"u ", "dana ", "ob ", "dne ",                             /* hr, sr, sl */
	"בתאריך ", "ב-", "ביום ",                                 /* he */
	"في ", "بتاريخ ",                                         /* ar */
	"در ", "در تاریخ ",                                       /* fa */
	"เมื่อ", "ในวันที่",                                           /* th */
	"在", "于", "於",                                         /* zh */
};

/* What stands before the colon, behind the name. */
static const char *const closing_verbs[] = {
	/* en */
	"wrote",
	"writes",
	/* de */
	"schrieb",
	"schrieben sie",
	"schreibt",
	"geschrieben",
	/* fr */
	"a écrit",
	"a ecrit",
	"écrivait",
	"avez écrit",
	"écrit",
	/* es */
	"escribió",
	"escribio",
	"ha escrito",
	/* ca, gl */
	"va escriure",
	"ha escrit",
	"escribiu",
	/* pt */
	"escreveu",
	/* it */
	"ha scritto",
	"scrive",
	"scriveva",
	"hai scritto",
	/* nl */
	"schreef",
	"geschreven",
	/* ru */
	"написал",
	"написала",
	"написал(а)",
	"написали",
	"пишет",
	"писал",
	"писал(а)",
	"писали",
	"писала",
	/* uk */
	"пише",
	"написав",
	"написав(-ла)",
	"написав(ла)",
	"написав(а)",
	/* bg */
	"написа",
	/* pl */
	"napisał",
	"napisała",
	"napisał(a)",
	"napisał/a",
	"napisali",
	"pisze",
	"napisal",
	"napisal(a)",
	"napisano",
	/* tr */
	"yazdı",
	"yazdi",
	"yazmış",
	/* da, nb, sv */
	"skrev",
	"skrev følgende",
	"skreiv",
	/* fi, et */
	"kirjoitti",
	"kirjutas",
	/* cs, sk */
	"napsal",
	"napsala",
	"napsal(a)",
	"napísal",
	"napísala",
	"napísal(a)",
	"píše",
	/* hu */
	"írta",
	/* ro */
	"a scris",
	/* el */
	"έγραψε",
	/* hr, sr, sl */
	"napisao",
	"napisala",
	"napisao/la",
	"napisao je",
	"piše",
	"написао",
	"је написао/ла",
	/* lt, lv */
	"rašė",
	"rakstīja",
	/* he */
	"כתב",
	"כתבה",
	"כתב/ה",
	/* ar, fa */
	"كتب",
	"كتبت",
	"نوشت",
	/* th, vi, id */
	"เขียนว่า",
	"ได้เขียน",
	"đã viết",
	"viết",
	"menulis",
	/* zh */
	"写道",
	"寫道",
	"写",
	"來信",
	"写到",
	"写入",
	"寫入",
	/* ja */
	"のメール",
	"のメッセージ",
	"書きました",
	"書き込みました",
	"さんの書き込み",
	/* ko */
	"작성",
	"씀",
	"보낸 메시지",
	"쓴 글",
};

/* What a name follows, before the colon. */
static const char *const opening_verbs[] = {
	/* Horde in several languages */
	"quoting",
	"zitat von",
	"citando a",
	"citando",
	"en réponse à",
	"citazione di",
	"cytowanie",
	"цитирую",
	"citeren",
	/* de, nl */
	"schrieb",
	"schreef",
	/* da, nb, sv */
	"skrev",
	"skreiv",
	/* fi, et */
	"kirjoitti",
	"kirjutas",
	/* pl */
	"napisana przez",
	/* hu */
	"írta",
	/* he, ar */
	"מאת",
	"تمت كتابة ما يلي بواسطة",
};

/* What people say of much else too. */
static const char *const weak_verbs[] = {"sent", "said", "says", "nous a dit"};

/* Thai, Chinese, Japanese and Korean words have no blanks between them. */
static bool needs_bounds(const char *verb)
{
	return (unsigned char)verb[0] < 0xe0;
}

static bool is_letter_byte(char c)
{
	return g_ascii_isalnum(c) || (unsigned char)c >= 0x80;
}

static bool stands_alone(const char *key, const char *at, size_t len)
{
	if (!needs_bounds(at))
		return true;
	bool starts = at == key || !is_letter_byte(at[-1]);
	return starts && (!is_letter_byte(at[len]) || g_str_has_prefix(at + len, "："));
}

/* Behind the name and the verb: nothing but the colon, or the date or address. */
static bool is_closing_tail(const char *tail)
{
	while (*tail == ' ' || *tail == ')' || *tail == '"' || *tail == '*')
		tail++;
	if (strcmp(tail, ":") == 0 || g_str_has_prefix(tail, "："))
		return true;
	return strlen(tail) <= TAIL_BYTES && strpbrk(tail, "0123456789@") != NULL;
}

static bool is_opening_tail(const char *tail)
{
	return tail[0] != '\0' && strlen(tail) <= TAIL_BYTES;
}

static bool has_verb(const char *key, const char *const *verbs, size_t count,
	bool (*is_tail)(const char *tail))
{
	for (size_t i = 0; i < count; i++) {
		size_t len = strlen(verbs[i]);
		const char *at = strstr(key, verbs[i]);
		for (; at != NULL; at = strstr(at + len, verbs[i]))
			if (stands_alone(key, at, len) && is_tail(at + len))
				return true;
	}
	return false;
}

enum attribution_verb attribution_words_verb(const char *key)
{
	if (has_verb(key, closing_verbs, G_N_ELEMENTS(closing_verbs), is_closing_tail))
		return ATTRIBUTION_VERB_CLOSING;
	if (has_verb(key, opening_verbs, G_N_ELEMENTS(opening_verbs), is_opening_tail))
		return ATTRIBUTION_VERB_OPENING;
	if (has_verb(key, weak_verbs, G_N_ELEMENTS(weak_verbs), is_closing_tail))
		return ATTRIBUTION_VERB_WEAK;
	return ATTRIBUTION_VERB_NONE;
}

bool attribution_words_end_in_verb(const char *key)
{
	size_t key_len = strlen(key);
	for (size_t i = 0; i < G_N_ELEMENTS(closing_verbs); i++) {
		size_t len = strlen(closing_verbs[i]);
		if (len > key_len)
			continue;
		const char *at = key + key_len - len;
		if (memcmp(at, closing_verbs[i], len) == 0 &&
			stands_alone(key, at, len))
			return true;
	}
	return false;
}

bool attribution_words_start(const char *key)
{
	return word_set_starts(
		key, attribution_starts, G_N_ELEMENTS(attribution_starts));
}

bool attribution_words_start_or_date(const char *key)
{
	if (attribution_words_start(key))
		return true;
	unsigned words = 1;
	for (size_t i = 0; key[i] != '\0' && i < DATE_START_BYTES; i++) {
		if (g_ascii_isdigit(key[i]))
			return true;
		words += key[i] == ' ';
		if (words > DATE_START_WORDS)
			return false;
	}
	return false;
}

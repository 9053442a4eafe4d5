#include "text/quote_words.h"

#include <glib.h>
#include <string.h>

/* First words of an attribution; it also may start with a name or a date. */
static const char *const attribution_starts[] = {
	"on ", "am ", "le ", "el ", "em ", "il ", "op ", "dnia ", "w dniu "};

/* What stands before its colon. Some languages put the name behind the verb. */
static const char *const attribution_verbs[] = {
	"wrote",
	"writes",
	"schrieb",
	"a écrit",
	"escribió",
	"escribio",
	"escreveu",
	"ha scritto",
	"schreef",
	"написал",
	"написала",
	"пишет",
	"napisał",
	"napisał(a)",
};

/* Between dashes, underlines or stars, or alone on a line. */
static const char *const separators[] = {
	"original message",
	"original email",
	"forwarded message",
	"begin forwarded message",
	"reply message",
	"ursprüngliche nachricht",
	"original-nachricht",
	"originalnachricht",
	"message d'origine",
	"message original",
	"mensaje original",
	"mensagem original",
	"messaggio originale",
	"oorspronkelijk bericht",
	"исходное сообщение",
	"пересылаемое сообщение",
	"原始邮件",
};

/* Lines a help desk asks to reply above. */
static const char *const reply_marks[] = {
	"please type your reply above this line",
	"reply above this line",
	"please reply above this line",
};

/* Field 0 starts a block; two more of other numbers have to follow. */
static const struct {
	const char *name;
	int field;
} header_fields[] = {
	{"from", 0},
	{"sent", 1},
	{"date", 1},
	{"to", 2},
	{"cc", 3},
	{"subject", 4},
	{"reply-to", 5},
	{"von", 0},
	{"gesendet", 1},
	{"datum", 1},
	{"an", 2},
	{"betreff", 4},
	{"de", 0},
	{"envoyé", 1},
	{"à", 2},
	{"objet", 4},
	{"enviado", 1},
	{"enviada", 1},
	{"para", 2},
	{"asunto", 4},
	{"assunto", 4},
	{"da", 0},
	{"inviato", 1},
	{"data", 1},
	{"a", 2},
	{"oggetto", 4},
	{"van", 0},
	{"verzonden", 1},
	{"aan", 2},
	{"onderwerp", 4},
	{"от", 0},
	{"отправлено", 1},
	{"дата", 1},
	{"кому", 2},
	{"тема", 4},
	{"发件人", 0},
	{"发送时间", 1},
	{"收件人", 2},
	{"主题", 4},
};

/* Starts of lines; the rest of the line is the device or the program. */
static const char *const signature_starts[] = {
	"sent from my ",
	"sent from mail for windows",
	"sent from outlook",
	"sent from yahoo",
	"sent from samsung",
	"sent from proton",
	"sent from a ",
	"sent from aol",
	"sent from gmail",
	"sent from the ",
	"sent via ",
	"sent with ",
	"sent by ",
	"sent on the go",
	"get outlook for ",
	"get bluemail for ",
	"yahoo mail: search, organize",
	"von meinem iphone gesendet",
	"von meinem ipad gesendet",
	"gesendet von ",
	"envoyé de mon ",
	"envoyé depuis ",
	"enviado desde mi ",
	"enviado do meu ",
	"inviato da ",
	"verstuurd vanaf ",
	"отправлено с ",
	"отправлено из ",
	"发自我的",
};
/* A real sentence may start like that; signatures are short. */
#define SIGNATURE_CHARS 60

static bool starts_with_any(const char *line, const char *const *set, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (g_str_has_prefix(line, set[i]))
			return true;
	return false;
}

bool quote_words_end_attribution(const char *line)
{
	size_t len = strlen(line);
	bool has_colon = len > 0 && line[len - 1] == ':';
	bool has_wide_colon = g_str_has_suffix(line, "：");
	if (!has_colon && !has_wide_colon)
		return false;
	for (size_t i = 0; i < G_N_ELEMENTS(attribution_verbs); i++) {
		const char *verb = strstr(line, attribution_verbs[i]);
		if (verb != NULL &&
			(verb == line || verb[-1] == ' ' || verb[-1] == '>'))
			return true;
	}
	return false;
}

bool quote_words_start_attribution(const char *line, size_t len)
{
	for (; len > 0 && (*line == ' ' || *line == '\t' || *line == '*'); len--)
		line++;
	for (size_t i = 0; i < G_N_ELEMENTS(attribution_starts); i++) {
		size_t wanted = strlen(attribution_starts[i]);
		if (len >= wanted &&
			g_ascii_strncasecmp(line, attribution_starts[i], wanted) == 0)
			return true;
	}
	return false;
}

bool quote_words_are_separator(const char *words)
{
	size_t len = strlen(words);
	len -= len > 0 && words[len - 1] == ':';
	for (size_t i = 0; i < G_N_ELEMENTS(separators); i++)
		if (strlen(separators[i]) == len &&
			memcmp(separators[i], words, len) == 0)
			return true;
	return starts_with_any(words, reply_marks, G_N_ELEMENTS(reply_marks));
}

int quote_words_header_field(const char *line)
{
	for (size_t i = 0; i < G_N_ELEMENTS(header_fields); i++) {
		size_t len = strlen(header_fields[i].name);
		if (strncmp(line, header_fields[i].name, len) != 0)
			continue;
		const char *rest = line + len;
		while (*rest == ' ' || *rest == '*') /* "*From:*" of bold text */
			rest++;
		if (*rest == ':' || g_str_has_prefix(rest, "："))
			return header_fields[i].field;
	}
	return -1;
}

bool quote_words_are_signature(const char *line)
{
	return strlen(line) <= SIGNATURE_CHARS &&
	       starts_with_any(line, signature_starts, G_N_ELEMENTS(signature_starts));
}

#include "understand/bounce_reason.h"

#include <glib.h>
#include <string.h>

/*
 * The first class with a word in the text wins, so what is particular stands first: a
 * full mailbox is also "rejected", a blocklist is also about "spam". In small letters;
 * a word begins where no letter or digit of ASCII stands before it.
 */
static const char *const mailbox_full[] = {"mailbox full", "mailbox is full",
	"mailbox was full", "mailbox for user is full", "inbox is full",
	"user's mailbox is full", "full mailbox", "over quota", "overquota",
	"over-quota", "out of quota", "quota exceeded", "quota has been exceeded",
	"exceeded its quota", "exceeded quota", "exceeded their quota",
	"exceeds the quota", "exceeds allocated", "exceeded storage",
	"exceeded the storage", "exceeded email quota", "exceed the quota",
	"quota violation", "mail quota", "disk quota", "diskquota", "quota exceed",
	"quotaexceeded", "out of storage", "storage quota",
	"insufficient system storage", "insufficient disk", "not enough storage",
	"not enough space", "no space left", "is out of space", "mailbox size limit",
	"mailbox has exceeded", "mailbox exceeded", "mailbox exceeds",
	"exceeded the maximum mailbox", "mailfolder is full", "mail box full",
	"maildir over", "mailbox_full", "mailboxfull", "account is full",
	"storage limit", "space limit", "too many messages in the mailbox",
	"postfach ist voll", "postfach voll", "speicherplatz", "boîte pleine",
	"boîte aux lettres est pleine", "boite pleine", "quota dépassé", "buzón lleno",
	"buzón está lleno", "buzon lleno", "cuota excedida", "caixa postal cheia",
	"caixa de entrada está cheia", "caixa de correio cheia", "casella piena",
	"casella di posta è piena", "spazio esaurito", "ящик переполнен",
	"ящик получателя переполнен", "почтовый ящик полон", "превышена квота",
	"skrzynka jest pełna", "przepełniona", "postvak is vol", "mailbox is vol",
	"kutusu dolu", "邮箱已满", "邮箱空间不足", "郵箱已滿", "空间已满", "容量不足",
	"メールボックスがいっぱい", "容量を超え"};

static const char *const too_big[] = {"message size exceeds", "message too large",
	"message is too large", "message was too large", "too large for", "size limit",
	"message is too big", "message too big", "mail too large", "mail is too large",
	"message length exceeds", "maximum message size", "max message size",
	"exceeds maximum size", "exceeds the maximum size", "exceeds fixed maximum",
	"exceeded the maximum incoming", "exceeded maximum inbound message size",
	"larger than the current", "larger than the maximum", "msg size",
	"message header size", "attachment too large", "nachricht ist zu groß",
	"zu groß", "message trop volumineux", "trop volumineux", "demasiado grande",
	"muito grande", "troppo grande", "слишком большой размер", "слишком большое",
	"превышает максимальный размер", "邮件过大", "邮件大小超过", "サイズが大き"};

static const char *const suspended[] = {"account disabled", "account is disabled",
	"account has been disabled", "account that you tried to reach is disabled",
	"account that you tried to reach is inactive", "mailbox disabled",
	"mailbox is disabled", "mailbox inactive", "mailbox is inactive",
	"inactive mailbox", "inactive user", "user is inactive", "account inactive",
	"account is inactive", "account suspended", "account is suspended",
	"account has been suspended", "user suspended", "user is suspended",
	"mailbox suspended", "been suspended", "suspended account", "suspended mailbox",
	"account is locked", "account locked", "account is temporarily disabled",
	"user disabled", "user is disabled", "disabled or discontinued",
	"disabled due to inactivity", "mailbox frozen", "mailbox is frozen",
	"account deactivated", "account has been deactivated", "deactivated",
	"account closed", "account expired", "account has expired",
	"mailbox temporarily disabled", "user account is unavailable",
	"is no longer active", "not active", "konto gesperrt", "ist deaktiviert",
	"compte désactivé", "cuenta desactivada", "cuenta suspendida",
	"conta desativada", "conta suspensa", "account disattivato", "заблокирован",
	"ящик отключен", "账号已停用", "帐号已停用", "被冻结", "已被停用"};

static const char *const expired[] = {"delivery temporarily suspended",
	"delivery time expired", "retry timeout exceeded", "retry time not reached",
	"message expired", "message has expired", "could not be delivered for",
	"not been delivered for", "connection timed out", "connection timeout",
	"operation timed out", "timed out while", "timed out waiting", "queue too long",
	"in the queue too long", "been in queue", "too long in queue", "timed out",
	"delivery timeout", "delivery expired", "retry period", "retry limit",
	"maximum retries", "too many delivery attempts", "max queue time",
	"giving up on", "gave up", "unable to deliver in time", "message timed out",
	"is not responding", "was not responding", "not responding",
	"connection refused", "connection reset", "no route to host",
	"network is unreachable", "network unreachable", "host is unreachable",
	"wasn't able to establish an smtp connection", "unable to connect",
	"could not connect", "cannot connect", "couldn't connect",
	"lost connection with", "server is down", "zeitüberschreitung",
	"délai d'attente", "délai dépassé", "tiempo de espera agotado", "tempo limite",
	"tempo scaduto", "время ожидания", "превышено время", "连接超时", "超时",
	"無法連線", "タイムアウト"};

static const char *const host_unknown[] = {"host not found", "host unknown",
	"unknown host", "unknown domain", "domain unknown", "no such host",
	"no such domain", "domain not found", "domain name not found",
	"domain does not exist", "domain doesn't exist", "domain is invalid",
	"invalid domain", "couldn't find any host", "couldn't find any mx",
	"couldn't find a mail exchanger", "cannot find any mx", "host or domain name",
	"name or service not known", "name service error", "hostname not found",
	"domain wasn't found", "wasn't found or invalid domain",
	"domain couldn't be found", "no mx", "nxdomain", "null mx", "nullmx",
	"does not accept mail (nullmx)", "bad destination host",
	"bad destination mailbox system", "illegal host/domain",
	"all relevant mx records point to non-existent", "mx record",
	"unroutable mail domain", "unrouteable mail domain", "recipient domain",
	"dns error", "dns lookup", "domain of sender address", "host lookup",
	"mail for this domain", "unresolvable", "domain is not found",
	"domäne wurde nicht gefunden", "domaine introuvable", "dominio no encontrado",
	"domínio não", "dominio inesistente", "домен не найден", "не найден домен",
	"域名不存在", "找不到域名", "ドメインが見つかりません"};

static const char *const blocked[] = {"blocklist", "blacklist", "black list",
	"block list", "blocked using", "spamhaus", "spamcop", "barracudacentral",
	"sorbs", "rbl", "dnsbl", "listed at", "listed in", "poor reputation",
	"bad reputation", "low reputation", "reputation", "ip address is blocked",
	"client host", "your ip", "ip has been", "banned sending ip", "access from ip",
	"blocked by", "has been blocked", "is blocked", "was blocked",
	"we have blocked", "blocked due", "sender blocked", "blocked", "banned",
	"too many connections", "rate limit", "ratelimit", "rate that",
	"too many messages", "unusual rate", "throttl", "greylist", "graylist",
	"try again later from", "helo", "reverse dns", "rdns", "no ptr", "ptr record",
	"cannot find your hostname", "dynamic ip", "from dynamic",
	"not allowed from this ip", "connection rejected", "отправитель заблокирован",
	"ip gesperrt", "发信ip", "被拒绝连接"};

static const char *const spam[] = {"spam", "unsolicited", "junk mail", "bulk mail",
	"content rejected", "message content rejected", "message looks like",
	"high probability of spam", "rejected by content", "content filter", "phishing",
	"suspicious", "virus", "malware", "infected", "dt:spm", "considered unwanted",
	"unwanted", "вредоносн", "спам", "垃圾邮件", "垃圾郵件", "迷惑メール",
	"indésirable", "no deseado", "indesejad", "indesiderat", "unerwünscht"};

static const char *const policy[] = {"dmarc", "spf", "dkim", "sender policy",
	"unauthenticated", "not authenticated", "authentication required",
	"authentication failed", "policy", "not authorized", "not authorised",
	"unauthorized", "not permitted", "permission", "access denied",
	"relay access denied", "relaying denied", "relay not permitted",
	"relaying not allowed", "unable to relay", "relay denied", "not allowed",
	"restricted", "only accepts", "accept messages only from", "sender rejected",
	"sender address rejected", "sender verify failed", "sender denied",
	"does not like recipient", "administrative prohibition", "administratively",
	"prohibited", "mail from must equal", "must be encrypted", "starttls",
	"rejected by", "refused by", "keine berechtigung", "nicht berechtigt",
	"non autorisé", "pas autorisé", "no autorizado", "não autorizado",
	"non autorizzato", "не разрешен", "отказано в доступе", "拒绝接收", "拒收"};

static const char *const user_unknown[] = {"user unknown", "unknown user",
	"unknown recipient", "recipient unknown", "unknown local", "unknown address",
	"address unknown", "unknown mailbox", "unknown or illegal alias",
	"no such user", "no such recipient", "no such mailbox", "no such address",
	"no such person", "no such account", "no such local", "no such email",
	"no such id", "nosuchuser", "no mailbox here", "no mailbox by that name",
	"no mailbox found", "no account by that name", "no user here",
	"no valid recipient", "not a valid mailbox", "not a valid user",
	"not a valid recipient", "not a valid address", "not a known user",
	"not known at this", "not our customer", "not a local user", "does not exist",
	"doesn't exist", "do not exist", "doesn't have a", "does not have a",
	"do not have an account", "not exist", "non-existent", "nonexistent",
	"nonexistant", "recipient not found", "user not found", "mailbox not found",
	"address not found", "account not found", "cannot find user",
	"could not be found", "couldn't be found", "not found in directory",
	"not listed in", "not listed in domino", "isn't listed in", "wasn't found",
	"was not found", "can't be found", "cannot be found", "unable to find",
	"recipientnotfound", "recipient address rejected", "recipient rejected",
	"invalid recipient", "invalid address", "invalid mailbox", "invalid user",
	"invalid email", "bad address", "bad recipient", "bad destination mailbox",
	"address rejected", "address invalid", "address error", "mailbox unavailable",
	"mailbox not available", "requested action not taken: mailbox",
	"unrouteable address", "unroutable address", "undeliverable address",
	"undeliverable: user", "user doesn't", "user is unknown", "user not known",
	"user name not", "unknown account", "no longer available", "no longer valid",
	"no longer exists", "no longer at", "no longer on server", "no longer works",
	"has moved", "has left", "mailbox is unavailable", "ambiguous",
	"delivery not authorized", "recipient no longer", "alias not found",
	"must be listed", "account is unavailable", "name not found", "not our user",
	"this account is not allowed", "unknown to", "does not match any",
	"empfänger unbekannt", "unbekannter empfänger", "benutzer unbekannt",
	"existiert nicht", "nicht gefunden", "nicht vorhanden", "destinataire inconnu",
	"utilisateur inconnu", "n'existe pas", "adresse inconnue", "introuvable",
	"usuario desconocido", "no existe", "destinatario desconocido",
	"no se encontró", "no se ha encontrado", "usuário desconhecido", "não existe",
	"não encontrado", "não foi encontrado", "destinatário desconhecido",
	"utente sconosciuto", "non esiste", "inesistente", "sconosciuto",
	"non è stato trovato", "пользователь не найден", "не существует",
	"адресат не найден", "нет такого пользователя", "неверный адрес",
	"получатель не найден", "не найден", "nieznany użytkownik", "nie istnieje",
	"bestaat niet", "onbekende gebruiker", "mevcut değil", "bulunamadı", "不存在",
	"收件人地址错误", "无此用户", "找不到收件人", "查無此人",
	"ユーザーが見つかりません", "見つかりません", "存在しません", "宛先不明"};

#define WORDS(list, class)                                                             \
	{                                                                              \
		list, G_N_ELEMENTS(list), class                                        \
	}

static const struct {
	const char *const *words;
	size_t count;
	const char *reason;
} classes[] = {
	WORDS(mailbox_full, "mailboxfull"),
	WORDS(too_big, "toobig"),
	WORDS(suspended, "suspended"),
	WORDS(host_unknown, "hostunknown"),
	WORDS(user_unknown, "userunknown"),
	WORDS(blocked, "blocked"),
	WORDS(spam, "spam"),
	WORDS(policy, "policy"),
	WORDS(expired, "expired"),
};

/* The code behind its first figure; the longest fitting beginning stands first. */
static const struct {
	const char *ending;
	const char *reason;
} statuses[] = {
	{".1.0", "userunknown"},
	{".1.1", "userunknown"},
	{".1.2", "hostunknown"},
	{".1.3", "userunknown"},
	{".1.4", "userunknown"},
	{".1.6", "userunknown"},
	{".1.8", "policy"},
	{".1.10", "userunknown"},
	{".2.0", "other"},
	{".2.1", "suspended"},
	{".2.2", "mailboxfull"},
	{".2.3", "toobig"},
	{".3.1", "mailboxfull"},
	{".3.4", "toobig"},
	{".4.0", "expired"},
	{".4.1", "expired"},
	{".4.2", "expired"},
	{".4.4", "hostunknown"},
	{".4.5", "blocked"},
	{".4.6", "other"},
	{".4.7", "expired"},
	{".7.1", "policy"},
	{".7.26", "policy"},
	{".7.28", "blocked"},
	{".7.511", "blocked"},
	{".7.606", "blocked"},
	{".7.649", "blocked"},
	{".7.750", "blocked"},
};

bool bounce_reason_is_of_address(const char *reason)
{
	static const char *const of_address[] = {
		"userunknown", "hostunknown", "suspended"};
	for (size_t i = 0; i < G_N_ELEMENTS(of_address); i++) {
		if (strcmp(reason, of_address[i]) == 0)
			return true;
	}
	return false;
}

static bool has_word(const char *text, const char *word);

const char *bounce_reason_of_text(const char *lower)
{
	for (size_t i = 0; i < G_N_ELEMENTS(classes); i++) {
		for (size_t k = 0; k < classes[i].count; k++) {
			if (has_word(lower, classes[i].words[k]))
				return classes[i].reason;
		}
	}
	return NULL;
}

const char *bounce_reason_of_status(const char *status)
{
	if (status[0] == '\0')
		return "other";
	for (size_t i = 0; i < G_N_ELEMENTS(statuses); i++) {
		if (strcmp(status + 1, statuses[i].ending) == 0)
			return statuses[i].reason;
	}
	return g_str_has_prefix(status + 1, ".7.") ? "policy" : "other";
}

const char *bounce_status_of_reason(const char *reason, bool permanent)
{
	static const struct {
		const char *reason;
		const char *permanent;
		const char *temporary;
	} codes[] = {
		{"userunknown", "5.1.1", "4.1.1"},
		{"mailboxfull", "5.2.2", "4.2.2"},
		{"blocked", "5.7.1", "4.7.1"},
		{"spam", "5.7.1", "4.7.1"},
		{"expired", "5.4.7", "4.4.7"},
		{"toobig", "5.3.4", "4.3.4"},
		{"hostunknown", "5.1.2", "4.1.2"},
		{"suspended", "5.2.1", "4.2.1"},
		{"policy", "5.7.1", "4.7.1"},
		{"complaint", "", ""},
	};
	for (size_t i = 0; i < G_N_ELEMENTS(codes); i++) {
		if (strcmp(reason, codes[i].reason) == 0)
			return permanent ? codes[i].permanent : codes[i].temporary;
	}
	return permanent ? "5.0.0" : "4.0.0";
}

bool bounce_reason_is_permanent(const char *reason)
{
	return strcmp(reason, "mailboxfull") != 0 && strcmp(reason, "expired") != 0 &&
	       strcmp(reason, "complaint") != 0;
}

static bool has_word(const char *text, const char *word)
{
	for (const char *at = text; (at = strstr(at, word)) != NULL; at++) {
		if (at == text || !g_ascii_isalnum(at[-1]))
			return true;
	}
	return false;
}

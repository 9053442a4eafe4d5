#include "understand/kind_words.h"

#include <glib.h>
#include <string.h>

static const char *const bounce_subject[] = {"undeliverable", "undelivered",
	"undeliverd", "unable to deliver", "could not deliver", "cannot deliver",
	"couldn't deliver", "delivery status notification", "delivery notification",
	"delivery failure", "delivery failed", "delivery has failed", "delivery report",
	"delivery error", "delivery problem", "delivery delayed", "delivery delay",
	"delivery warning", "delivery unsuccessful", "delayed mail",
	"delayed:", "delayed delivery", "mail delivery", "mail could not be delivered",
	"mail not delivered", "mail failure", "mail system error", "mail error",
	"mail returned", "mail status report", "mail rejected", "message delivery",
	"message could not be delivered", "message undeliverable",
	"message not delivered", "message rejected", "message delayed",
	"message you sent blocked", "message status", "your message wasn't delivered",
	"your message couldn't be delivered", "your message could not be delivered",
	"your email could not be delivered", "your mail could not be delivered",
	"email could not be delivered", "email delivery", "e-mail delivery",
	"email not delivered", "returned mail", "returned email", "returned e-mail",
	"returned message", "returned to sender", "return to sender",
	"returning message to sender", "failure notice", "failure delivery",
	"failed delivery", "failed mail", "failed message", "failed to deliver",
	"failure: ", "error sending message", "error delivering", "error in delivering",
	"non delivery", "non-delivery", "nondeliverable", "non-deliverable",
	"nondelivery", "non remis", "ndn:", "ndr:", "rejected mail", "rejected message",
	"rejected:", "bounced mail", "bounce:", "[bounce]", "user unknown",
	"unknown user", "host unknown", "unknown recipient", "invalid recipient",
	"no such user", "address not found", "recipient not found", "recipient unknown",
	"mailbox full", "mailbox is full", "warning: could not send",
	"warning: message", "warning - delayed mail", "warning: delayed",
	"message delay", "mdaemon warning", "permanent delivery failure",
	"permanent failure", "permanent error", "transient delivery failure",
	"temporary delivery failure", "successful mail delivery report",
	"notification d'état de remise", "notification d’état de remise",
	"problems with delivery", "problem delivering", "postmaster notify",
	"nachricht nicht zugestellt", "the following message was not delivered", "dsn:",
	/* de */
	"unzustellbar", "unzustellbare", "nicht zustellbar", "nichtzustellbar",
	"zustellung fehlgeschlagen", "zustellungsfehler", "übermittlungsfehler",
	"übermittlung fehlgeschlagen", "fehler bei der zustellung",
	"fehler beim senden", "mail konnte nicht", "e-mail konnte nicht",
	"ihre nachricht konnte nicht", "ihre e-mail konnte nicht",
	"nachricht konnte nicht", "benachrichtigung zum übermittlungsstatus",
	"zustellbericht", "unzustellbarkeitsbericht",
	/* fr */
	"non remis", "non délivré", "non distribué", "non distribuable",
	"message non remis", "message non délivré", "message non distribué",
	"échec de la remise", "échec de la distribution", "echec de la remise",
	"échec de remise", "échec d'envoi", "retour de courrier", "courrier non",
	"avis de non-remise", "avis de non remise",
	/* es */
	"no se puede entregar", "no se pudo entregar", "no entregado",
	"mensaje no entregado", "mensaje devuelto", "correo devuelto",
	"correo no entregado", "entrega fallida", "error de entrega",
	"error en la entrega", "fallo en la entrega", "no entregable",
	"notificación de estado de entrega", "aviso de no entrega",
	/* pt */
	"não entregue", "nao entregue", "não foi possível entregar",
	"mensagem não entregue", "mensagem devolvida", "email não entregue",
	"e-mail não entregue", "falha na entrega", "falha de entrega", "falha no envio",
	"erro de entrega", "erro na entrega", "não é possível entregar",
	"não pode ser entregue", "notificação de status de entrega",
	"aviso de não entrega",
	/* it */
	"non recapitabile", "messaggio non recapitato", "mancata consegna",
	"impossibile recapitare", "non consegnato", "messaggio non consegnato",
	"errore di consegna", "recapito non riuscito", "avviso di mancata consegna",
	"anomalia messaggio", "mail non consegnata",
	/* ru, uk */
	"недоставленное", "не доставлено", "недоставлено", "не удалось доставить",
	"не удаётся доставить", "не удается доставить", "сообщение не доставлено",
	"письмо не доставлено", "ошибка доставки", "ошибка при доставке",
	"отчет о недоставке", "отчёт о недоставке", "сбой доставки", "возврат письма",
	"недоставляемое", "не может быть доставлено",
	"уведомление о состоянии доставки", "недоставлений", "не вдалося доставити",
	/* pl, nl, tr, nordic, cs, hu */
	"niedostarczono", "nie można dostarczyć", "nie dostarczono", "niedoręczono",
	"zwrot wiadomości", "wiadomość niedostarczona", "błąd doręczenia",
	"onbestelbaar", "niet bezorgd", "bezorging mislukt", "niet afgeleverd",
	"aflevering mislukt", "teslim edilemedi", "iletilemedi", "gönderilemedi",
	"teslim edilemez", "kan inte levereras", "olevererat", "oleverbart",
	"ikke levert", "kan ikke leveres", "kunne ikke leveres", "ej levererat",
	"ei voitu toimittaa", "toimitus epäonnistui", "nedoručiteln", "nedoručeno",
	"kézbesíthetetlen", "nu a putut fi livrat",
	/* zh, ja, ko */
	"系统退信", "退信", "来自qq.com的退信", "邮件退回", "邮件被退回", "投递失败",
	"邮件投递失败", "邮件发送失败", "发送失败", "无法投递", "无法送达", "未送达",
	"未传递", "传递失败", "郵件退回", "無法投遞", "無法傳遞", "退件", "未传送",
	"未傳遞", "傳遞失敗", "配信不能", "配信できません", "配信エラー", "配信失敗",
	"未配信", "配達不能", "送信エラー", "送信できません", "メールが配信できません",
	"メール配信エラー", "配送できません", "엽서를 보낼 수 없습니다",
	"배달되지 않음", "배달할 수 없음", "배달 실패", "전송 실패", "반송"};

/* Words of mail servers only: a buyer's parcel "could not be delivered", too. */
static const char *const bounce_body[] = {"had permanent fatal errors",
	"had permanent delivery errors", "had transient non-fatal errors",
	"did not reach the following recipient", "did not reach some or all of",
	"delivery to the following", "delivery has failed to these recipients",
	"failed addresses follow", "failed recipient", "following addresses failed",
	"following address failed", "address(es) failed", "qmail-send program",
	"this is the mail system at", "mail system at host", "reporting-mta:",
	"final-recipient:", "diagnostic-code:", "diagnostic information",
	"diagnostic code", "transcript of session follows",
	"----- the following addresses", "remote host said", "server returned",
	"smtp error", "smtp session", "smtp server", "smtp;", "esmtp", "mail server",
	"the error that the other server",
	"the response was:", "the response from the remote", "remote server",
	"user unknown", "unknown user", "no such user", "mailbox is full",
	"mailbox full", "over quota", "no account by that name", "recipient's mailbox",
	"following recipients", "following recipient(s)", "the following addresses",
	"your message could not be delivered", "your message cannot be delivered",
	"your message can't be delivered", "your message wasn't delivered",
	"your message was not delivered", "your message did not reach",
	"message that you sent", "message you sent", "mail you sent",
	"message was undeliverable", "message is undeliverable", "undelivered message",
	"permanent failure", "permanent error",
	"this message was created automatically by mail delivery software",
	"mail delivery software", "mailer-daemon", "postmaster", "550 ", "550-", "554 ",
	"553 ", "552 ", "5.1.1", "5.7.1", "5.2.2", "ihre nachricht konnte nicht",
	"ihre e-mail konnte nicht", "nachricht konnte nicht zugestellt",
	"die nachricht wurde nicht zugestellt", "votre message n'a pas",
	"votre message n’a pas", "le message n'a pas pu", "su mensaje no",
	"el mensaje no se pudo", "tu mensaje no", "sua mensagem não",
	"a mensagem não pôde", "il messaggio non", "il tuo messaggio non",
	"ваше сообщение не", "ваше письмо не", "письмо не может быть",
	"сообщение не может быть", "сообщение не было", "twoja wiadomość nie",
	"uw bericht kon niet", "您的邮件", "你的邮件", "您发送的邮件", "郵件無法",
	"邮件无法", "退信", "メールを配信できません", "メールは配信",
	"メッセージを配信", "宛てのメール"};

/* What no person writes of his own; enough beside the subject. */
static const char *const bounce_proof[] = {"reporting-mta:", "final-recipient:",
	"diagnostic-code:", "diagnostic information for", "qmail-send program",
	"had permanent fatal errors", "had permanent delivery errors",
	"had transient non-fatal errors", "transcript of session follows",
	"remote host said:", "this is the mail system at",
	"did not reach the following recipient", "did not reach some or all of",
	"following address(es) failed", "following addresses failed",
	"failed addresses follow", "delivery to the following recipient",
	"delivery has failed to these recipients", "smtp error from remote",
	"created automatically by mail delivery software", "550 5.", "550-5.", "551 5.",
	"552 5.", "553 5.", "554 5.", "<<< 550", "<<< 554", "<<< 552",
	"not listed in domino", "rcpt to:<", "после команды rcpt"};

static const char *const bounce_sender[] = {"mail delivery", "mailer-daemon",
	"mailer daemon", "mail daemon", "mail system", "mail administrator",
	"mail server", "mailserver", "system administrator", "systemadministrator",
	"internet mail delivery", "internet mail service", "postmaster",
	"email delivery", "e-mail delivery", "delivery subsystem", "mdaemon",
	"microsoft outlook", "microsoft exchange", "mail router", "administrateur",
	"administrador del sistema", "администратор", "系统管理员", "系統管理員",
	"システム管理者", "邮件系统", "mail transfer", "mail gateway", "inframail",
	"interscan", "mailsweeper", "mailmarshal", "symantec", "barracuda"};

static const char *const delay[] = {"delayed", "delivery delay",
	"transient non-fatal errors", "will keep trying", "will be retried",
	"will retry", "will continue to be", "will continue trying", "continue to try",
	"still trying", "keep trying", "do not need to resend", "not need to resend",
	"don't need to resend", "no need to resend",
	"no action is required on your part", "this is a warning message only",
	"warning: could not send", "has not yet been delivered",
	"not yet been delivered", "not been delivered yet",
	"could not yet be delivered", "delivery incomplete",
	"temporary problem delivering", "wird weiterhin versucht", "verzögert",
	"weitere zustellversuche", "sera retenté", "retardé", "se seguirá intentando",
	"retrasad", "continuará tentando", "atrasada", "ritardata",
	"tentativi di consegna", "будут продолжены", "задерживается", "opóźni",
	"vertraagd", "延迟", "系统会继续", "配信遅延", "再送"};

static const char *const complaint_subject[] = {"complaint about message from",
	"email feedback report", "feedback report", "abuse report", "spam report",
	"spam complaint", "[feedback loop]", "fbl report", "abuse complaint"};

static const char *const away_subject[] = {
	/* en */
	"automatic reply", "automated reply", "automated response",
	"automatic response", "automatic answer", "automatic message", "auto reply",
	"auto-reply", "autoreply", "autoreply:", "auto response", "auto-response",
	"autoresponse", "auto-responder", "autoresponder", "autosvar", "out of office",
	"out of the office", "out-of-office", "ooo:", "oof:", "ooo -", "[ooo]",
	"vacation reply", "vacation response", "vacation notice", "vacation message",
	"vacation autoreply", "away from the office", "away from my mail",
	"i am out of the office", "i'm out of the office", "i am out of office",
	"i am away from the office", "i am currently out of", "i'm currently out of",
	"currently out of the office", "auto answer",
	/* de */
	"automatische antwort", "automatische rückantwort", "abwesenheitsnotiz",
	"abwesenheitsmeldung", "abwesenheitsnachricht", "abwesenheitsbenachrichtigung",
	"abwesenheitsassistent", "abwesenheit", "automatische empfangsbestätigung",
	"automatische eingangsbestätigung", "automatische nachricht",
	"automatische e-mail", "urlaubsbenachrichtigung", "abwesend:",
	/* fr */
	"réponse automatique", "reponse automatique", "réponse d'absence",
	"absence du bureau", "absent du bureau", "absente du bureau",
	"message d'absence", "message d’absence", "notification d'absence",
	"avis d'absence", "message automatique", "accusé de réception automatique",
	/* es */
	"respuesta automática", "respuesta automatica", "respuesta de ausencia",
	"fuera de la oficina", "fuera de oficina", "ausente de la oficina",
	"autorespuesta", "auto-respuesta", "auto respuesta", "contestación automática",
	"mensaje automático",
	/* pt */
	"resposta automática", "resposta automatica", "resposta de ausência",
	"fora do escritório", "fora do escritorio", "ausência temporária",
	"ausência do escritório", "mensagem automática", "auto-resposta",
	"ausente do escritório",
	/* it */
	"risposta automatica", "risposta di assenza", "messaggio automatico",
	"fuori sede", "fuori ufficio", "assenza dall'ufficio", "autorisposta",
	"assente dall'ufficio",
	/* nl */
	"automatisch antwoord", "automatische beantwoording", "automatisch bericht",
	"afwezigheidsbericht", "afwezigheidsmelding", "afwezigheidsassistent",
	"afwezig:", "niet aanwezig:",
	/* pl */
	"automatyczna odpowiedź", "automatyczna odpowiedz", "odpowiedź automatyczna",
	"autoodpowiedź", "poza biurem", "nieobecność w biurze",

	/* ru, uk, bg */
	"автоматический ответ", "автоматическое сообщение", "автоответ",
	"автоматическое уведомление об отсутствии",
	"вне офиса:", "автоматична відповідь", "автовідповідь", "автоматичен отговор",
	/* tr */
	"otomatik yanıt", "otomatik cevap", "ofis dışında", "ofis dışındayım",
	/* nordic */
	"automatiskt svar", "frånvaromeddelande", "frånvaro:", "automatisk svar",
	"fraværsmelding", "fraværsbesked", "fravær:", "automaattinen vastaus",
	"poissaoloilmoitus", "poissa toimistosta", "sjálfvirkt svar",
	/* cs, sk, hu, ro, el, he, ar, baltic */
	"automatická odpověď", "mimo kancelář", "automatická odpoveď",
	"automatikus válasz", "házon kívül", "răspuns automat", "în afara biroului",
	"αυτόματη απάντηση", "εκτός γραφείου", "מענה אוטומטי", "תשובה אוטומטית",
	"رد تلقائي", "خارج المكتب", "automatinis atsakymas", "automātiska atbilde",
	"automaatvastus",
	/* zh, ja, ko */
	"自动回复", "自动答复", "自動回覆", "自動回復", "不在办公室", "外出自动回复",
	"自动应答", "自動応答", "自動返信", "不在通知", "不在のお知らせ", "不在連絡",
	"자동 회신", "자동회신", "자동 응답", "자동응답", "부재중"};

static const char *const away_weak_subject[] = {"auto:", "de vacaciones", "en vacances",
	"en congé", "отсутствую", "я в отпуске", "нет на месте", "вне офиса",
	"em férias", "frånvaro", "abwesend", "jestem na urlopie", "i am on vacation",
	"i'm on vacation", "on vacation:", "nicht im büro", "niet op kantoor",
	"nieobecny w biurze", "away from office", "not in the office", "vacation",
	"on vacation", "holiday", "on holiday", "annual leave", "on leave", "away",
	"absence", "absent", "absente", "urlaub", "im urlaub", "ausente", "ausencia",
	"ausência", "vacaciones", "férias", "assenza", "assente", "ferie", "afwezig",
	"vakantie", "nieobecność", "urlop", "отпуск", "в отпуске", "отсутствие", "izin",
	"izinde", "休暇", "休假", "thank you for your message",
	"thank you for your email", "thank you for contacting", "thanks for your email",
	"we have received your", "we received your", "your request has been received",
	"ihre anfrage", "vielen dank für ihre", "merci pour votre message",
	"gracias por su mensaje", "obrigado por sua mensagem",
	"confirmation of receipt", "eingangsbestätigung", "accusé de réception"};

static const char *const away_body[] = {"this is an automatic reply",
	"this is an automated reply", "this is an automated response",
	"this is an automatic response", "this is an auto reply",
	"this is an auto-reply", "automatically generated", "out of the office",
	"out of office", "away from the office", "i am on vacation", "i'm on vacation",
	"annual leave", "no access to email", "limited access to email",
	"limited access to my email", "upon my return", "when i return",
	"nicht im büro", "nicht im hause", "bin im urlaub", "nicht erreichbar",
	"wieder erreichbar", "automatisch erstellt",
	"diese nachricht wurde automatisch", "absent du bureau", "je suis absent",
	"je suis en congé", "je suis actuellement absent", "à mon retour",
	"message automatique", "fuera de la oficina", "estaré fuera", "a mi regreso",
	"respuesta automática", "fora do escritório", "estou de férias",
	"resposta automática", "fuori ufficio", "sono in ferie", "sono assente",
	"risposta automatica", "al mio rientro", "niet op kantoor", "ben afwezig",
	"poza biurem", "przebywam na urlopie", "jestem na urlopie",
	"нахожусь в отпуске", "автоматический ответ", "ofis dışında", "otomatik olarak",
	"自动回复", "正在休假", "自動返信", "不在にして"};

static const char *const receipt_subject[] = {"read:", "not read:", "read receipt",
	"return receipt", "gelesen:", "nicht gelesen:", "lesebestätigung",
	"ungelesen gelöscht:", "lu:", "lu :", "non lu:", "non lu :",
	"accusé de lecture", "confirmation de lecture",
	"leído:", "leido:", "no leído:", "confirmación de lectura",
	"lida:", "lido:", "não lida:", "confirmação de leitura", "recibo de leitura",
	"letto:", "non letto:", "conferma di lettura", "ricevuta di ritorno",
	"gelezen:", "niet gelezen:", "leesbevestiging",
	"przeczytano:", "przeczytane:", "nie przeczytano:", "potwierdzenie odczytu",
	"прочитано:", "прочтено:", "не прочитано:", "подтверждение прочтения",
	"уведомление о прочтении", "okundu:", "okundu bilgisi",
	"läst:", "lest:", "læst:", "luettu:", "已读:", "已读：", "已讀:", "已读回执",
	"開封済み:", "開封確認", "읽음:", "disposition notification",
	"return receipt (displayed)"};

static const char *const receipt_body[] = {"was read on", "was read",
	"was displayed on", "has been displayed", "was deleted without being read",
	"this is a return receipt", "return receipt for", "this is a receipt for",
	"read receipt", "no guarantee that the message has been read", "your message",
	"wurde gelesen", "gelesen am", "wurde am bildschirm", "lesebestätigung",
	"ihre nachricht", "votre message", "a été lu", "accusé de réception",
	"su mensaje", "el mensaje", "fue leído", "sua mensagem", "a mensagem",
	"foi lida", "il messaggio", "è stato letto", "uw bericht", "werd gelezen",
	"twoja wiadomość", "wiadomość", "ваше сообщение", "прочитано", "iletiniz",
	"您的邮件", "邮件已", "已被阅读", "メッセージ"};

static const char *const challenge_subject[] = {"please confirm your email",
	"please confirm your message", "confirm your message",
	"please verify your email to", "sender verification", "sender confirmation",
	"verification required for your message", "action required: confirm your",
	"your message requires verification", "your message to me is waiting",
	"spam arrest", "[spamarrest]", "challenge:", "[challenge",
	"confirmation of your e-mail", "your email requires verification",
	"one-time verification", "please authenticate your email"};

static const char *const challenge_body[] = {"prove you are human",
	"prove that you are human", "confirm that you are human",
	"confirm you are human", "verify you are human", "verify that you are human",
	"verify that you are a real person", "confirm that you are a real person",
	"you are a real person", "you're a real person", "not a spammer",
	"you are not a robot", "you're not a robot", "challenge-response",
	"challenge/response", "click the link below to confirm that your message",
	"to complete this verification", "complete the verification",
	"click here to verify your email", "added to my guest list",
	"added to my list of approved senders", "approved senders list",
	"approved sender list", "to my approved senders", "spam arrest",
	"tagged message delivery agent", "your message is being held until",
	"message is being held", "reply to this message to confirm",
	"simply reply to this message to have your"};

static const char *const returned[] = {"original message follows",
	"original message headers", "original message header",
	"--- below this line is a copy of the message", "------ this is a copy of",
	"--- the header of the original", "this is a copy of the message",
	"this is a copy of your message", "----- unsent message below",
	"---- unsent message", "----- unsent message", "----- message header follows",
	"----- original message -----", "----- original message follows",
	"--- original message", "----- header of", "unsent message follows",
	"message headers follow", "message header follows",
	"the original message was:", "original message text", "message text follows",
	"--- undelivered message follows", "undelivered message follows",
	"returned message follows", "--- returned message", "\nreceived: from",
	"\nreceived: by", "\nreceived: (", "\nreturn-path:", "\nx-mailer:",
	"\ndkim-signature:", "\nmime-version:", "ursprüngliche nachricht",
	"исходное сообщение", "原始邮件", "元のメッセージ"};

#define WORDS(list)                                                                    \
	{                                                                              \
		list, G_N_ELEMENTS(list)                                               \
	}

static const struct {
	const char *const *words;
	size_t count;
} tables[KIND_WORDS_COUNT] = {
	[KIND_WORDS_BOUNCE_SUBJECT] = WORDS(bounce_subject),
	[KIND_WORDS_BOUNCE_BODY] = WORDS(bounce_body),
	[KIND_WORDS_BOUNCE_PROOF] = WORDS(bounce_proof),
	[KIND_WORDS_BOUNCE_SENDER] = WORDS(bounce_sender),
	[KIND_WORDS_DELAY] = WORDS(delay),
	[KIND_WORDS_COMPLAINT_SUBJECT] = WORDS(complaint_subject),
	[KIND_WORDS_AWAY_SUBJECT] = WORDS(away_subject),
	[KIND_WORDS_AWAY_WEAK_SUBJECT] = WORDS(away_weak_subject),
	[KIND_WORDS_AWAY_BODY] = WORDS(away_body),
	[KIND_WORDS_RECEIPT_SUBJECT] = WORDS(receipt_subject),
	[KIND_WORDS_RECEIPT_BODY] = WORDS(receipt_body),
	[KIND_WORDS_CHALLENGE_SUBJECT] = WORDS(challenge_subject),
	[KIND_WORDS_CHALLENGE_BODY] = WORDS(challenge_body),
	[KIND_WORDS_RETURNED] = WORDS(returned),
};

bool kind_words_begin(enum kind_words which, const char *lower)
{
	for (size_t i = 0; i < tables[which].count; i++) {
		if (g_str_has_prefix(lower, tables[which].words[i]))
			return true;
	}
	return false;
}

const char *kind_words_find(enum kind_words which, const char *lower)
{
	const char *first = NULL;
	for (size_t i = 0; i < tables[which].count; i++) {
		const char *at = strstr(lower, tables[which].words[i]);
		if (at != NULL && (first == NULL || at < first))
			first = at;
	}
	return first;
}

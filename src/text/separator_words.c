#include "text/separator_words.h"

#include <glib.h>
#include <string.h>

#include "text/word_set.h"

/* Between dashes, underlines or stars, or alone on a line with a colon. */
static const char *const separators[] = {
	/* en */
	"quoted text hidden",
	"original message",
	"original email",
	"original e-mail",
	"original mail",
	"original",
	"forwarded message",
	"forwarded mail",
	"forwarded email",
	"begin forwarded message",
	"begin forward",
	"forwarded by",
	"reply message",
	"replied message",
	"original appointment",
	"original mail message",
	"forward message",
	"mensagem original de",
	"inline forwarded message",
	/* de */
	"ursprüngliche nachricht",
	"urspruengliche nachricht",
	"original-nachricht",
	"originalnachricht",
	"original nachricht",
	"ursprüngliche mail",
	"ursprüngliche e-mail",
	"originalmail",
	"weitergeleitete nachricht",
	"weitergeleitete e-mail",
	"antwort nachricht",
	"weitergeleitet von",
	"anfang der weitergeleiteten nachricht",
	"anfang der weitergeleiteten e-mail",
	/* fr */
	"message d'origine",
	"message d’origine",
	"message original",
	"message originel",
	"message initial",
	"courriel original",
	"mail original",
	"e-mail d'origine",
	"message transféré",
	"message réexpédié",
	"début du message transféré",
	"début du message réexpédié",
	"message transmis",
	"e-mail transféré",
	"message de réponse",
	/* es, gl, ca */
	"mensaje original",
	"correo original",
	"mensaje reenviado",
	"mensaje transferido",
	"inicio del mensaje reenviado",
	"mensaje enviado",
	"correo reenviado",
	"empieza el mensaje reenviado",
	"mensaxe orixinal",
	"missatge original",
	"missatge reenviat",
	"mensaje de respuesta",
	/* pt */
	"mensagem original",
	"mensagem encaminhada",
	"mensagem reencaminhada",
	"início da mensagem encaminhada",
	"início da mensagem reencaminhada",
	"e-mail original",
	"mensagem de resposta",
	"email original",
	/* it */
	"messaggio originale",
	"messaggio inoltrato",
	"inizio messaggio inoltrato",
	"messaggio inoltrato da",
	"email originale",
	"messaggio di risposta",
	"inizio del messaggio inoltrato",
	"mail originale",
	"e-mail originale",
	/* nl */
	"oorspronkelijk bericht",
	"origineel bericht",
	"oorspronkelijke bericht",
	"doorgestuurd bericht",
	"begin doorgestuurd bericht",
	"originele e-mail",
	"oorspronkelijke e-mail",
	"oorspronkelijk e-mailbericht",
	/* ru */
	"исходное сообщение",
	"пересылаемое сообщение",
	"пересланное сообщение",
	"исходное письмо",
	"оригинальное сообщение",
	"пересланное письмо",
	"начало переадресованного сообщения",
	"начало пересылаемого сообщения",
	"конец пересылаемого сообщения",
	"переадресованное сообщение",
	"первоначальное сообщение",
	"перенаправленное сообщение",
	/* uk, be, bg */
	"оригінальне повідомлення",
	"переслане повідомлення",
	"перенаправлене повідомлення",
	"початок листа, що пересилається",
	"початкове повідомлення",
	"оригинално съобщение",
	"оригинално писмо",
	"препратено съобщение",
	/* pl */
	"wiadomość oryginalna",
	"oryginalna wiadomość",
	"treść oryginalnej wiadomości",
	"wiadomość przekazana dalej",
	"przekazana wiadomość",
	"wiadomość przekazana",
	"treść przekazanej wiadomości",
	"wiadomość pierwotna",
	"początek przekazywanej wiadomości",
	"przesłana wiadomość",
	"treść przesłanej wiadomości",
	"wiadomość źródłowa",
	/* tr */
	"orijinal mesaj",
	"orijinal ileti",
	"özgün ileti",
	"asıl mesaj",
	"iletilen mesaj",
	"iletilmiş mesaj",
	"yönlendirilmiş mesaj",
	"yönlendirilen mesaj",
	"özgün mesaj",
	"iletilen ileti başlangıcı",
	"ileti başlangıcı",
	"iletilen ileti",
	"iletilen e-posta",
	"orjinal mesaj",
	"iletinin başlangıcı",
	"yönlendirilen ileti",
	"yönlendirilmiş ileti",
	"ilk mesaj",
	/* da, nb, sv */
	"oprindelig meddelelse",
	"oprindelig besked",
	"videresendt meddelelse",
	"videresendt besked",
	"start på videresendt besked",
	"original meddelelse",
	"opprinnelig melding",
	"videresendt melding",
	"original melding",
	"start på videresendt melding",
	"begynnelse på videresendt melding",
	"originalmeddelande",
	"ursprungligt meddelande",
	"vidarebefordrat meddelande",
	"vidarebefordrat brev",
	"vidarebefordrat mail",
	"vidarebefordrat mejl",
	"originalmelding",
	"ursprungligt brev",
	"opprinnelig e-post",
	/* fi, et */
	"alkuperäinen viesti",
	"välitetty viesti",
	"välitetty viesti alkaa",
	"edelleenlähetetty viesti",
	"alkup. viesti",
	"lähetetty viesti",
	"algne kiri",
	"edastatud kiri",
	/* cs, sk */
	"původní zpráva",
	"přeposlaná zpráva",
	"začátek přeposílané zprávy",
	"začiatok preposlanej správy",
	"původní e-mail",
	"pôvodná správa",
	"preposlaná správa",
	"začátek přeposlané zprávy",
	"přeposlaná e-mailová zpráva",
	/* hu */
	"eredeti üzenet",
	"továbbított üzenet",
	"továbbított levél",
	"továbbított levél kezdete",
	"eredeti levél",
	/* ro */
	"mesaj original",
	"mesaj redirecționat",
	"începe mesajul redirecționat",
	"mesajul original",
	"mesaj transmis",
	/* el */
	"αρχικό μήνυμα",
	"προωθημένο μήνυμα",
	"προωθούμενο μήνυμα",
	/* hr, sr, sl */
	"izvorna poruka",
	"originalna poruka",
	"proslijeđena poruka",
	"započni proslijeđenu poruku",
	"izvorno sporočilo",
	"prosleđena poruka",
	"posredovano sporočilo",
	/* lt, lv */
	"pradinis laiškas",
	"persiųstas laiškas",
	"sākotnējais ziņojums",
	/* he, ar, fa */
	"הודעה מקורית",
	"הודעה שהועברה",
	"رسالة أصلية",
	"الرسالة الأصلية",
	"رسالة معاد توجيهها",
	"رسالة مُعاد توجيهها",
	"پیام اصلی",
	/* th, vi, id */
	"ข้อความต้นฉบับ",
	"ข้อความดั้งเดิม",
	"ข้อความที่ส่งต่อ",
	"tin nhắn gốc",
	"thư gốc",
	"tin nhắn được chuyển tiếp",
	"tin nhắn đã chuyển tiếp",
	"thư đã chuyển tiếp",
	"pesan asli",
	"pesan terusan",
	"pesan diteruskan",
	/* zh */
	"原始邮件",
	"原邮件",
	"回复的原邮件",
	"转发的邮件",
	"转发邮件信息",
	"原始郵件",
	"原始郵件訊息",
	"轉寄郵件",
	"轉寄的郵件",
	"已转发邮件",
	"转发邮件",
	"邮件原件",
	"原始信件",
	"原信件",
	"原始訊息",
	"原始邮件信息",
	"下面是转发的邮件",
	"下面是被转发的邮件",
	"開始轉寄郵件",
	"转发的原邮件",
	/* ja */
	"元のメッセージ",
	"オリジナルメッセージ",
	"転送メッセージ",
	"元のメール",
	"転送されたメッセージ",
	"元メッセージ",
	"original メッセージ",
	/* ko */
	"원본 메시지",
	"원본 메일",
	"원본 내용",
	"전달된 메시지",
	"전달된 메일",
	"원본메일",
	"원본메시지",
	"원문 메일",
};

/* Lines a help desk asks to reply above; more may follow on the line. */
static const char *const reply_marks[] = {
	"please type your reply above this line",
	"type your reply above this line",
	"reply above this line",
	"reply above this",
	"please reply above this line",
	"please reply above",
	"please do not write below this line",
	"do not write below this line",
	"write above this line",
	"respond above this line",
	"write your reply above this line",
	"in replies all text above this line",
	"to reply, type above this line",
	"bitte geben sie ihre antwort oberhalb dieser zeile ein",
	"bitte oberhalb dieser zeile antworten",
	"antworten sie oberhalb dieser zeile",
	"bitte antworten sie über dieser linie",
	"répondre au-dessus de cette ligne",
	"merci de répondre au-dessus de cette ligne",
	"veuillez répondre au-dessus de cette ligne",
	"veuillez saisir votre réponse au-dessus de cette ligne",
	"responda por encima de esta línea",
	"escriba su respuesta por encima de esta línea",
	"escriba su respuesta encima de esta línea",
	"por favor, escriba su respuesta por encima de esta línea",
	"responda acima desta linha",
	"por favor, digite sua resposta acima desta linha",
	"digite sua resposta acima desta linha",
	"rispondi sopra questa riga",
	"rispondere sopra questa riga",
	"inserisci la tua risposta sopra questa riga",
	"reageer boven deze regel",
	"typ uw antwoord boven deze regel",
	"antwoord boven deze lijn",
	"odpowiedz powyżej tej linii",
	"proszę odpowiadać powyżej tej linii",
	"пожалуйста, пишите ответ выше этой линии",
	"введите ваш ответ над этой строкой",
	"ответьте выше этой строки",
	"пишите выше этой линии",
	"lütfen yanıtınızı bu satırın üzerine yazın",
	"lütfen cevabınızı bu satırın üstüne yazınız",
	"请在此行以上回复",
	"この行より上に返信してください",
};

/* Amazon's lines around what the buyer wrote, in the languages of its shops. */
static const char *const message_begins[] = {
	"begin message",
	"beginn der nachricht",
	"anfang der nachricht",
	"début du message",
	"inicio del mensaje",
	"comienzo del mensaje",
	"inizio messaggio",
	"inizio del messaggio",
	"início da mensagem",
	"begin bericht",
	"begin van bericht",
	"początek wiadomości",
	"mesajın başlangıcı",
};
static const char *const message_ends[] = {
	"end message",
	"ende der nachricht",
	"fin du message",
	"fin del mensaje",
	"fine messaggio",
	"fine del messaggio",
	"fim da mensagem",
	"einde bericht",
	"einde van bericht",
	"koniec wiadomości",
	"mesajın sonu",
};

static bool is_letter_byte(char c)
{
	return g_ascii_isalnum(c) || (unsigned char)c >= 0x80;
}

/* All of the words, but for a colon and blanks behind them. */
static bool is_any(const char *words, const char *const *set, size_t count)
{
	size_t len = strlen(words);
	while (len > 0 && (words[len - 1] == ':' || words[len - 1] == ' '))
		len--;
	if (len > 2 && memcmp(words + len - 3, "：", 3) == 0)
		len -= 3;
	return word_set_has(words, len, set, count);
}

/* "forwarded by Ana on 5 May": of several words, or it could be anything. */
static bool starts_with_separator(const char *words)
{
	for (size_t i = 0; i < G_N_ELEMENTS(separators); i++)
		if (strchr(separators[i], ' ') != NULL &&
			g_str_has_prefix(words, separators[i]) &&
			!is_letter_byte(words[strlen(separators[i])]))
			return true;
	return false;
}

bool separator_words_are(const char *words, bool is_framed)
{
	if (word_set_starts(words, reply_marks, G_N_ELEMENTS(reply_marks)))
		return true;
	bool is_one_word = strchr(words, ' ') == NULL;
	if (!is_framed && is_one_word && g_ascii_isalpha(words[0]))
		return false; /* "Original:" */
	return is_any(words, separators, G_N_ELEMENTS(separators)) ||
	       (is_framed && starts_with_separator(words));
}

bool separator_words_begin_message(const char *words)
{
	return is_any(words, message_begins, G_N_ELEMENTS(message_begins));
}

bool separator_words_end_message(const char *words)
{
	return is_any(words, message_ends, G_N_ELEMENTS(message_ends));
}

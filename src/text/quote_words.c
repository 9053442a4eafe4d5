#include "text/quote_words.h"

#include <glib.h>
#include <string.h>

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
	/* en */ "wrote",
	"writes",
	/* de */ "schrieb",
	"schrieben sie",
	"schreibt",
	"geschrieben",
	/* fr */ "a écrit",
	"a ecrit",
	"écrivait",
	"avez écrit",
	"écrit",
	/* es */ "escribió",
	"escribio",
	"ha escrito",
	/* ca, gl */ "va escriure",
	"ha escrit",
	"escribiu",
	/* pt */ "escreveu",
	/* it */ "ha scritto",
	"scrive",
	"scriveva",
	"hai scritto",
	/* nl */ "schreef",
	"geschreven",
	/* ru */ "написал",
	"написала",
	"написал(а)",
	"написали",
	"пишет",
	"писал",
	"писал(а)",
	"писали",
	"писала",
	/* uk */ "пише",
	"написав",
	"написав(-ла)",
	"написав(ла)",
	"написав(а)",
	/* bg */ "написа",
	/* pl */ "napisał",
	"napisała",
	"napisał(a)",
	"napisał/a",
	"napisali",
	"pisze",
	"napisal",
	"napisal(a)",
	"napisano",
	/* tr */ "yazdı",
	"yazdi",
	"yazmış",
	/* da, nb, sv */ "skrev",
	"skrev følgende",
	"skreiv",
	/* fi, et */ "kirjoitti",
	"kirjutas",
	/* cs, sk */ "napsal",
	"napsala",
	"napsal(a)",
	"napísal",
	"napísala",
	"napísal(a)",
	"píše",
	/* hu */ "írta",
	/* ro */ "a scris",
	/* el */ "έγραψε",
	/* hr, sr, sl */ "napisao",
	"napisala",
	"napisao/la",
	"napisao je",
	"piše",
	"написао",
	"је написао/ла",
	/* lt, lv */ "rašė",
	"rakstīja",
	/* he */ "כתב",
	"כתבה",
	"כתב/ה",
	/* ar, fa */ "كتب",
	"كتبت",
	"نوشت",
	/* th, vi, id */ "เขียนว่า",
	"ได้เขียน",
	"đã viết",
	"viết",
	"menulis",
	/* zh */ "写道",
	"寫道",
	"写",
	"來信",
	"写到",
	/* ja */ "のメール",
	"のメッセージ",
	"書きました",
	"さんの書き込み",
	/* ko */ "작성",
	"씀",
	"보낸 메시지",
	"쓴 글",
};

/* What a name follows, before the colon. */
static const char *const opening_verbs[] = {
	/* de, nl */ "schrieb",
	"schreef",
	/* da, nb, sv */ "skrev",
	"skreiv",
	/* fi, et */ "kirjoitti",
	"kirjutas",
	/* pl */ "napisana przez",
	/* hu */ "írta",
	/* he, ar */ "מאת",
	"تمت كتابة ما يلي بواسطة",
};

/* What people say of much else too. */
static const char *const weak_verbs[] = {"sent", "said", "says", "nous a dit"};

/* Between dashes, underlines or stars, or alone on a line with a colon. */
static const char *const separators[] = {
	/* en */ "original message",
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
	/* de */ "ursprüngliche nachricht",
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
	/* fr */ "message d'origine",
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
	/* es, gl, ca */ "mensaje original",
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
	/* pt */ "mensagem original",
	"mensagem encaminhada",
	"mensagem reencaminhada",
	"início da mensagem encaminhada",
	"início da mensagem reencaminhada",
	"e-mail original",
	"mensagem de resposta",
	"email original",
	/* it */ "messaggio originale",
	"messaggio inoltrato",
	"inizio messaggio inoltrato",
	"messaggio inoltrato da",
	"email originale",
	"messaggio di risposta",
	"inizio del messaggio inoltrato",
	"mail originale",
	"e-mail originale",
	/* nl */ "oorspronkelijk bericht",
	"origineel bericht",
	"oorspronkelijke bericht",
	"doorgestuurd bericht",
	"begin doorgestuurd bericht",
	"originele e-mail",
	"oorspronkelijke e-mail",
	"oorspronkelijk e-mailbericht",
	/* ru */ "исходное сообщение",
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
	/* uk, be, bg */ "оригінальне повідомлення",
	"переслане повідомлення",
	"початкове повідомлення",
	"оригинално съобщение",
	"оригинално писмо",
	"препратено съобщение",
	/* pl */ "wiadomość oryginalna",
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
	/* tr */ "orijinal mesaj",
	"orijinal ileti",
	"özgün ileti",
	"asıl mesaj",
	"iletilen mesaj",
	"iletilmiş mesaj",
	"yönlendirilmiş mesaj",
	"yönlendirilen mesaj",
	"özgün mesaj",
	"iletilen ileti başlangıcı",
	"iletilen e-posta",
	"orjinal mesaj",
	"iletinin başlangıcı",
	"yönlendirilen ileti",
	"ilk mesaj",
	/* da, nb, sv */ "oprindelig meddelelse",
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
	"originalmelding",
	"ursprungligt brev",
	"opprinnelig e-post",
	/* fi, et */ "alkuperäinen viesti",
	"välitetty viesti",
	"välitetty viesti alkaa",
	"edelleenlähetetty viesti",
	"alkup. viesti",
	"lähetetty viesti",
	"algne kiri",
	"edastatud kiri",
	/* cs, sk */ "původní zpráva",
	"přeposlaná zpráva",
	"původní e-mail",
	"pôvodná správa",
	"preposlaná správa",
	"začátek přeposlané zprávy",
	"přeposlaná e-mailová zpráva",
	/* hu */ "eredeti üzenet",
	"továbbított üzenet",
	"továbbított levél",
	"eredeti levél",
	/* ro */ "mesaj original",
	"mesaj redirecționat",
	"mesajul original",
	"mesaj transmis",
	/* el */ "αρχικό μήνυμα",
	"προωθημένο μήνυμα",
	"προωθούμενο μήνυμα",
	/* hr, sr, sl */ "izvorna poruka",
	"originalna poruka",
	"proslijeđena poruka",
	"izvorno sporočilo",
	"prosleđena poruka",
	"posredovano sporočilo",
	/* lt, lv */ "pradinis laiškas",
	"persiųstas laiškas",
	"sākotnējais ziņojums",
	/* he, ar, fa */ "הודעה מקורית",
	"הודעה שהועברה",
	"رسالة أصلية",
	"الرسالة الأصلية",
	"رسالة معاد توجيهها",
	"پیام اصلی",
	/* th, vi, id */ "ข้อความต้นฉบับ",
	"ข้อความดั้งเดิม",
	"tin nhắn gốc",
	"thư gốc",
	"tin nhắn được chuyển tiếp",
	"pesan asli",
	"pesan terusan",
	"pesan diteruskan",
	/* zh */ "原始邮件",
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
	/* ja */ "元のメッセージ",
	"オリジナルメッセージ",
	"転送メッセージ",
	"元のメール",
	"転送されたメッセージ",
	"元メッセージ",
	"original メッセージ",
	/* ko */ "원본 메시지",
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

#define FIELD(name, kind)                                                              \
	{                                                                              \
		name, sizeof(name) - 1, QUOTE_FIELD_##kind                             \
	}

static const struct field_name {
	const char *name;
	size_t len;
	enum quote_field field;
} field_names[] = {
	/* en */
	FIELD("from", FROM),
	FIELD("sent", DATE),
	FIELD("date", DATE),
	FIELD("sent on", DATE),
	FIELD("date sent", DATE),
	FIELD("sent at", DATE),
	FIELD("to", TO),
	FIELD("cc", CC),
	FIELD("bcc", CC),
	FIELD("subject", SUBJECT),
	FIELD("reply-to", OTHER),
	FIELD("reply to", OTHER),
	FIELD("organization", OTHER),
	FIELD("sender", OTHER),
	FIELD("importance", OTHER),
	FIELD("attachments", OTHER),
	FIELD("message-id", OTHER),
	FIELD("resent-from", OTHER),
	FIELD("newsgroups", OTHER),
	FIELD("message", FORM),
	FIELD("comment", FORM),
	FIELD("comments", FORM),
	FIELD("your message", FORM),
	FIELD("message body", FORM),
	/* de */
	FIELD("von", FROM),
	FIELD("gesendet", DATE),
	FIELD("gesendet am", DATE),
	FIELD("datum", DATE),
	FIELD("verschickt", DATE),
	FIELD("an", TO),
	FIELD("kopie", CC),
	FIELD("betreff", SUBJECT),
	FIELD("antwort an", OTHER),
	FIELD("wichtigkeit", OTHER),
	FIELD("anlagen", OTHER),
	FIELD("nachricht", FORM),
	FIELD("ihre nachricht", FORM),
	/* fr */
	FIELD("de", FROM),
	FIELD("de la part de", FROM),
	FIELD("expéditeur", FROM),
	FIELD("envoyé", DATE),
	FIELD("envoyé le", DATE),
	FIELD("envoye", DATE),
	FIELD("date d'envoi", DATE),
	FIELD("à", TO),
	FIELD("a", TO),
	FIELD("destinataire", TO),
	FIELD("destinataires", TO),
	FIELD("copie à", CC),
	FIELD("objet", SUBJECT),
	FIELD("sujet", SUBJECT),
	FIELD("message du", DATE),
	FIELD("répondre à", OTHER),
	/* es, ca, gl */
	FIELD("enviado", DATE),
	FIELD("enviado el", DATE),
	FIELD("enviado en", DATE),
	FIELD("fecha", DATE),
	FIELD("fecha de envío", DATE),
	FIELD("el", DATE),
	FIELD("para", TO),
	FIELD("asunto", SUBJECT),
	FIELD("responder a", OTHER),
	FIELD("mensaje", FORM),
	FIELD("data d'enviament", DATE),
	FIELD("assumpte", SUBJECT),
	/* pt */
	FIELD("enviada", DATE),
	FIELD("enviada em", DATE),
	FIELD("enviado em", DATE),
	FIELD("enviada a", DATE),
	FIELD("data", DATE),
	FIELD("data de envio", DATE),
	FIELD("remetente", FROM),
	FIELD("assunto", SUBJECT),
	FIELD("com cópia", CC),
	FIELD("mensagem", FORM),
	/* it */
	FIELD("da", FROM),
	FIELD("mittente", FROM),
	FIELD("inviato", DATE),
	FIELD("inviata", DATE),
	FIELD("inviato il", DATE),
	FIELD("data invio", DATE),
	FIELD("per", TO),
	FIELD("oggetto", SUBJECT),
	FIELD("ogg", SUBJECT),
	FIELD("rispondi a", OTHER),
	FIELD("messaggio", FORM),
	/* nl */
	FIELD("van", FROM),
	FIELD("verzonden", DATE),
	FIELD("verstuurd", DATE),
	FIELD("aan", TO),
	FIELD("onderwerp", SUBJECT),
	FIELD("bericht", FORM),
	/* ru, uk, bg */
	FIELD("от", FROM),
	FIELD("от кого", FROM),
	FIELD("отправитель", FROM),
	FIELD("отправлено", DATE),
	FIELD("дата", DATE),
	FIELD("дата отправки", DATE),
	FIELD("кому", TO),
	FIELD("копия", CC),
	FIELD("тема", SUBJECT),
	FIELD("сообщение", FORM),
	FIELD("від", FROM),
	FIELD("від кого", FROM),
	FIELD("надіслано", DATE),
	FIELD("відправлено", DATE),
	FIELD("копія", CC),
	FIELD("относно", SUBJECT),
	FIELD("изпратено", DATE),
	FIELD("до", TO),
	/* pl */
	FIELD("od", FROM),
	FIELD("nadawca", FROM),
	FIELD("wysłano", DATE),
	FIELD("wysłane", DATE),
	FIELD("data wysłania", DATE),
	FIELD("do", TO),
	FIELD("dw", CC),
	FIELD("temat", SUBJECT),
	FIELD("wiadomość", FORM),
	/* tr */
	FIELD("kimden", FROM),
	FIELD("gönderen", FROM),
	FIELD("gönderme tarihi", DATE),
	FIELD("gönderildi", DATE),
	FIELD("gönderim tarihi", DATE),
	FIELD("tarih", DATE),
	FIELD("kime", TO),
	FIELD("alıcı", TO),
	FIELD("bilgi", CC),
	FIELD("konu", SUBJECT),
	FIELD("mesaj", FORM),
	/* da, nb, sv */
	FIELD("fra", FROM),
	FIELD("sendt", DATE),
	FIELD("dato", DATE),
	FIELD("til", TO),
	FIELD("kopi", CC),
	FIELD("emne", SUBJECT),
	FIELD("från", FROM),
	FIELD("skickat", DATE),
	FIELD("till", TO),
	FIELD("kopia", CC),
	FIELD("ämne", SUBJECT),
	/* fi, et */
	FIELD("lähettäjä", FROM),
	FIELD("lähetetty", DATE),
	FIELD("päivämäärä", DATE),
	FIELD("pvm", DATE),
	FIELD("vastaanottaja", TO),
	FIELD("kopio", CC),
	FIELD("aihe", SUBJECT),
	FIELD("saatja", FROM),
	FIELD("saadetud", DATE),
	FIELD("adressaat", TO),
	FIELD("teema", SUBJECT),
	/* cs, sk */
	FIELD("odesláno", DATE),
	FIELD("odosielateľ", FROM),
	FIELD("odesílatel", FROM),
	FIELD("odoslané", DATE),
	FIELD("komu", TO),
	FIELD("kopie", CC),
	FIELD("předmět", SUBJECT),
	FIELD("predmet", SUBJECT),
	FIELD("dátum", DATE),
	/* hu */
	FIELD("feladó", FROM),
	FIELD("elküldve", DATE),
	FIELD("dátum", DATE),
	FIELD("címzett", TO),
	FIELD("másolatot kap", CC),
	FIELD("tárgy", SUBJECT),
	/* ro */
	FIELD("de la", FROM),
	FIELD("trimis", DATE),
	FIELD("către", TO),
	FIELD("catre", TO),
	FIELD("subiect", SUBJECT),
	/* el */
	FIELD("από", FROM),
	FIELD("στάλθηκε", DATE),
	FIELD("ημερομηνία", DATE),
	FIELD("προς", TO),
	FIELD("κοινοποίηση", CC),
	FIELD("θέμα", SUBJECT),
	/* hr, sr, sl */
	FIELD("šalje", FROM),
	FIELD("poslano", DATE),
	FIELD("poslato", DATE),
	FIELD("za", TO),
	FIELD("prima", TO),
	FIELD("naslov", SUBJECT),
	FIELD("zadeva", SUBJECT),
	/* he, ar */
	FIELD("מאת", FROM),
	FIELD("נשלח", DATE),
	FIELD("תאריך", DATE),
	FIELD("אל", TO),
	FIELD("נושא", SUBJECT),
	FIELD("من", FROM),
	FIELD("التاريخ", DATE),
	FIELD("تاريخ الإرسال", DATE),
	FIELD("إلى", TO),
	FIELD("الموضوع", SUBJECT),
	/* th, vi, id */
	FIELD("จาก", FROM),
	FIELD("วันที่", DATE),
	FIELD("ส่ง", DATE),
	FIELD("ถึง", TO),
	FIELD("เรื่อง", SUBJECT),
	FIELD("từ", FROM),
	FIELD("đã gửi", DATE),
	FIELD("ngày", DATE),
	FIELD("tới", TO),
	FIELD("chủ đề", SUBJECT),
	FIELD("dari", FROM),
	FIELD("dikirim", DATE),
	FIELD("tanggal", DATE),
	FIELD("kepada", TO),
	FIELD("subjek", SUBJECT),
	FIELD("perihal", SUBJECT),
	/* zh */
	FIELD("发件人", FROM),
	FIELD("寄件者", FROM),
	FIELD("寄件人", FROM),
	FIELD("發件人", FROM),
	FIELD("发送时间", DATE),
	FIELD("发送日期", DATE),
	FIELD("日期", DATE),
	FIELD("已发送", DATE),
	FIELD("時間", DATE),
	FIELD("时间", DATE),
	FIELD("寄件日期", DATE),
	FIELD("傳送時間", DATE),
	FIELD("發送時間", DATE),
	FIELD("收件人", TO),
	FIELD("收件者", TO),
	FIELD("抄送", CC),
	FIELD("抄送人", CC),
	FIELD("副本", CC),
	FIELD("主题", SUBJECT),
	FIELD("主旨", SUBJECT),
	FIELD("主題", SUBJECT),
	/* ja */
	FIELD("差出人", FROM),
	FIELD("送信者", FROM),
	FIELD("送信元", FROM),
	FIELD("送信日時", DATE),
	FIELD("日時", DATE),
	FIELD("日付", DATE),
	FIELD("送信日", DATE),
	FIELD("宛先", TO),
	FIELD("件名", SUBJECT),
	/* ko */
	FIELD("보낸 사람", FROM),
	FIELD("보낸사람", FROM),
	FIELD("발신인", FROM),
	FIELD("보낸 날짜", DATE),
	FIELD("보낸날짜", DATE),
	FIELD("보냄", DATE),
	FIELD("날짜", DATE),
	FIELD("받는 사람", TO),
	FIELD("받는사람", TO),
	FIELD("수신인", TO),
	FIELD("참조", CC),
	FIELD("제목", SUBJECT),
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

static bool starts_with_any(const char *key, const char *const *set, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (g_str_has_prefix(key, set[i]))
			return true;
	return false;
}

/* All of the words, but for a colon and blanks behind them. */
static bool is_any(const char *words, const char *const *set, size_t count)
{
	size_t len = strlen(words);
	while (len > 0 && (words[len - 1] == ':' || words[len - 1] == ' '))
		len--;
	if (len > 2 && memcmp(words + len - 3, "：", 3) == 0)
		len -= 3;
	for (size_t i = 0; i < count; i++)
		if (strlen(set[i]) == len && memcmp(set[i], words, len) == 0)
			return true;
	return false;
}

/* --- attributions -------------------------------------------------------------- */

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

enum quote_verb quote_words_verb(const char *key)
{
	if (has_verb(key, closing_verbs, G_N_ELEMENTS(closing_verbs), is_closing_tail))
		return QUOTE_VERB_CLOSING;
	if (has_verb(key, opening_verbs, G_N_ELEMENTS(opening_verbs), is_opening_tail))
		return QUOTE_VERB_OPENING;
	if (has_verb(key, weak_verbs, G_N_ELEMENTS(weak_verbs), is_closing_tail))
		return QUOTE_VERB_WEAK;
	return QUOTE_VERB_NONE;
}

bool quote_words_end_in_verb(const char *key)
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

bool quote_words_start_with_word(const char *key)
{
	return starts_with_any(
		key, attribution_starts, G_N_ELEMENTS(attribution_starts));
}

bool quote_words_start_attribution(const char *key)
{
	if (quote_words_start_with_word(key))
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

/* --- separators and header fields ---------------------------------------------- */

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

bool quote_words_are_separator(const char *words, bool is_framed)
{
	if (starts_with_any(words, reply_marks, G_N_ELEMENTS(reply_marks)))
		return true;
	bool is_one_word = strchr(words, ' ') == NULL;
	if (!is_framed && is_one_word && g_ascii_isalpha(words[0]))
		return false; /* "Original:" */
	return is_any(words, separators, G_N_ELEMENTS(separators)) ||
	       (is_framed && starts_with_separator(words));
}

/* What stands behind the colon at `p`, NULL when there is no colon. */
static const char *behind_colon(const char *p)
{
	while (*p == ' ' || *p == '*' || *p == '_') /* "*From:*" of bold text */
		p++;
	if (*p == ':' || *p == '|')
		return p + 1;
	return g_str_has_prefix(p, "：") ? p + strlen("：") : NULL;
}

enum quote_field quote_words_field(const char *key, const char **out_value)
{
	while (*key == ' ' || *key == '*' || *key == '|' || *key == '_')
		key++;
	for (size_t i = 0; i < G_N_ELEMENTS(field_names); i++) {
		const struct field_name *name = &field_names[i];
		if (name->name[0] != key[0] || strncmp(key, name->name, name->len) != 0)
			continue;
		const char *value = behind_colon(key + name->len);
		if (value == NULL)
			continue;
		*out_value = value;
		return name->field;
	}
	return QUOTE_FIELD_NONE;
}

bool quote_words_begin_message(const char *words)
{
	return is_any(words, message_begins, G_N_ELEMENTS(message_begins));
}

bool quote_words_end_message(const char *words)
{
	return is_any(words, message_ends, G_N_ELEMENTS(message_ends));
}

#include "text/signature_words.h"

#include <glib.h>
#include <string.h>

#include "text/word_set.h"

/* "Sent from my" and so many words is a phone; more is a sentence. */
#define DEVICE_WORDS 6
/* The words of a device before a comma. */
#define NAME_WORDS 4
/* A program's whole line is no longer, but for a link. */
#define LINE_BYTES 160
/* A line with a device between its start and its end is shorter. */
#define FRAME_BYTES 80

/* The rest of the line is the device or the program, whatever it is. */
static const char *const sure_starts[] = {
	/* en */
	"sent from my ",
	"sent from a ",
	"sent on the go",
	"sent wirelessly ",
	"get outlook for ",
	"get bluemail for ",
	"yahoo mail: search, organize",
	"get the new aol app",
	"sent on the sprint",
	/* de */
	"gesendet von mein",
	"von unterwegs gesendet",
	"mobil gesendet",
	"holen sie sich outlook für ",
	"laden sie outlook für ",
	"mit der gmx ",
	"mit der web.de",
	"diese nachricht wurde von meinem android",
	/* fr */
	"envoyé de mon ",
	"envoyé depuis mon ",
	"envoyé à partir de mon ",
	"télécharger outlook pour ",
	"téléchargez outlook pour ",
	"provenance : courrier pour ",
	"envoyé de ma ",
	"envoye de mon ",
	/* es */
	"enviado desde mi ",
	"enviado de mi ",
	"obtener outlook para ",
	"obtén outlook para ",
	"enviat des del meu ",
	/* pt */
	"enviado do meu ",
	"enviada do meu ",
	"enviado pelo meu ",
	"enviado a partir do meu ",
	"enviado via meu ",
	"enviado em meu ",
	"obter o outlook para ",
	"obtenha o outlook para ",
	"baixe o outlook",
	"enviado do iphone",
	"enviado da minha ",
	/* it */
	"inviato dal mio ",
	"inviato da mio ",
	"scarica outlook per ",
	"ottieni outlook per ",
	/* nl */
	"verstuurd vanaf mijn ",
	"verzonden vanaf mijn ",
	"verstuurd van mijn ",
	"outlook voor ios downloaden",
	"outlook voor android downloaden",
	"download outlook voor ",
	"downloaden outlook voor ",
	/* ru, uk */
	"отправлено с моего ",
	"отправлено с iphone",
	"отправлено с ipad",
	"скачать outlook для ",
	"получить outlook для ",
	"надіслано з мого ",
	"надіслано з iphone",
	/* pl */
	"wysłane z mojego ",
	"wysłano z mojego ",
	"pobierz outlooka dla ",
	"pobierz aplikację outlook dla ",
	"uzyskaj outlooka dla ",
	/* tr */
	"ios için outlook",
	"android için outlook",
	/* da, nb, sv, fi */
	"sendt fra min ",
	"sendt fra mit ",
	"skickat från min ",
	"hent outlook til ",
	"hämta outlook för ",
	"få outlook for ",
	"hanki outlook ",
	/* cs, ro, el */
	"odesláno z mého ",
	"odoslané z môjho ",
	"získat outlook pro ",
	"trimis de pe ",
	"στάλθηκε από το iphone",
	"στάλθηκε από το ipad",
	/* zh, ja, ko */
	"发自我的",
	"來自我的",
	"從我的 ",
	"来自我的",
	"來自於我的",
	"寄自我的",
	"iphoneから送信",
	"ipadから送信",
	"나의 iphone에서",
	"내 iphone에서",
	"나의 ipad에서",
	"outlook for ios を入手",
	"ios용 outlook",
	"android용 outlook",
	"獲取 outlook",
	"获取 outlook",
	"下载 outlook",
	"outlook for ios",
	"outlook for android",
	"outlook für ios",
	"outlook für android",
	"outlook для ios",
	"outlook для android",
};

/* A sentence may start like these, too: the line has to name a device or program. */
static const char *const doubtful_starts[] = {
	/* en */
	"sent from ",
	"sent via ",
	"sent with ",
	"sent by ",
	"sent using ",
	"from my iphone",
	"from my ipad",
	"from my samsung",
	"from my phone",
	"from my mobile",
	"from my android",
	"sent through ",
	"composed on ",
	"composed with ",
	"written on my ",
	"typed on my ",
	/* de */
	"gesendet von ",
	"gesendet mit ",
	"gesendet vom ",
	"versendet mit ",
	"gesendet aus ",
	"gesendet über ",
	"von meinem iphone",
	"von meinem ipad",
	"von samsung mobile gesendet",
	"via iphone",
	"von meinem smartphone gesendet",
	/* fr */
	"envoyé de ",
	"envoyé depuis ",
	"envoyé à partir ",
	"envoyé avec ",
	"envoyé par ",
	"envoyé d'",
	"envoyé via ",
	"envoyé d’",
	"envoye depuis ",
	"envoyé du ",
	/* es */
	"enviado desde ",
	"enviado con ",
	"enviado de ",
	"enviado mediante ",
	"enviado por ",
	"desde mi iphone",
	"enviado vía ",
	"enviat des de ",
	/* pt */
	"enviado do ",
	"enviada do ",
	"enviado pelo ",
	"enviado a partir ",
	"enviado via ",
	"enviado através ",
	"enviado da ",
	"enviado no ",
	"enviado usando ",
	"enviada através ",
	/* it */
	"inviato da ",
	"inviato dal ",
	"inviato con ",
	"inviato tramite ",
	"inviata da ",
	"inviato dall'",
	/* nl */
	"verstuurd vanaf ",
	"verzonden vanaf ",
	"verzonden met ",
	"verstuurd met ",
	"verzonden via ",
	"verzonden uit ",
	"verzonden vanuit ",
	"verstuurd via ",
	/* ru */
	"отправлено с ",
	"отправлено из ",
	"отправлено через ",
	"отправлено от ",
	"отправлено со ",
	"отправлено мобильной ",
	"послано с ",
	"отправленно с ",
	/* uk */
	"надіслано з ",
	"надіслано із ",
	"відправлено з ",
	"надіслано через ",
	/* pl */
	"wysłane z ",
	"wysłano z ",
	"wysłane przez ",
	"wysłano ze ",
	"wysłane za ",
	"wyslane z ",
	"wyslano z ",
	"wysłane ze ",
	/* da, nb, sv */
	"sendt fra ",
	"sendt med ",
	"sendt via ",
	"skickat från ",
	"skickat med ",
	"skickades från ",
	"skickat via ",
	/* fi */
	"lähetetty iphone",
	"lähetetty ipad",
	"lähetetty samsung",
	"lähetetty laitteesta",
	"lähetetty android",
	"lähetetty outlook",
	"lähetetty sähköposti",
	"lähetetty galaxy",
	"lähetetty huawei",
	/* cs, sk */
	"odesláno z ",
	"odesláno ze ",
	"odoslané z ",
	"odoslané zo ",
	/* hu, ro, el */
	"küldve a ",
	"elküldve a ",
	"trimis din ",
	"trimis de la ",
	"στάλθηκε από ",
	"az iphone-omról küldve",
	/* hr, sr, sl, bg */
	"poslano s ",
	"poslano sa ",
	"poslano z ",
	"poslano iz ",
	"poslato sa ",
	"poslato iz ",
	"изпратено от ",
	/* he, ar */
	"נשלח מ",
	"أرسلت من ",
	"أُرسلت من ",
	"مرسل من ",
	"تم الإرسال من ",
	/* vi, id, th */
	"đã gửi từ ",
	"được gửi từ ",
	"dikirim dari ",
	"ส่งจาก ",
	/* zh */
	"发自",
	"从我的",
	"來自 ",
	"发送自",
	"從我的",
	"从 windows",
	"由我的",
	"发自网易邮箱",
	/* ja */
	"私のiphone",
	"androidから送信",
	"yahoo!メール - ",
	"galaxyから送信",
	/* ko */
	"iphone에서 보냄",
	"삼성 ",
	"samsung galaxy 스마트폰에서",
	"diese e-mail wurde mit ",
	"kiwi for gmail",
	"via newton mail",
	"mit freundlichen grüßen gesendet von",
};

/* Telephones, programs and webmails. */
static const char *const devices[] = {"iphon", "ipad", "ipod", "айфон", "apple watch",
	"android", "андроид", "samsung", "galaxy", "blackberry", "huawei", "honor",
	"xiaomi", "redmi", "poco", "mi phone", "nokia", "lumia", "windows", "motorola",
	"moto ", "pixel", "lg ", "htc", "sony", "xperia", "oneplus", "oppo", "vivo",
	"realme", "zte", "smartphone", "smartfon", "phone", "mobile", "mobil", "móvil",
	"celular", "telefon", "téléphone", "teléfono", "telemóvel", "telefoon",
	"telefono", "cellulare", "komórk", "tablet", "device", "dispositivo",
	"appareil", "gerät", "apparaat", "urządzeni", "устройств", "телефон",
	"смартфон", "планшет", "мобильн", "cihaz", "outlook", "yahoo", "gmail",
	"hotmail", "proton", "tutanota", "mail.ru", "yandex", "яндекс", "почт",
	"почтой", "aol", "icloud", "gmx", "web.de", "t-online", "libero", "orange",
	"sfr", "laposte", "uol", "terra", "wp.pl", "onet", "o2", "interia", "qq",
	"网易", "163", "foxmail", "手机", "手機", "mailbird", "mailspring", "airmail",
	"spark", "bluemail", "blue mail", "aqua mail", "k-9", "typeapp", "newton",
	"superhuman", "thunderbird", "edison", "zimbra", "fairemail", "email.cz",
	"seznam", "centrum", "telekom", "freenet", "vodafone", "verizon", "t-mobile",
	"sprint", "at&t", "mac", "ordinateur", "mail", "correo", "courrier", "pošt",
	"whatsapp", "telegram", "aliexpress", "ebay", "amazon", "galaxia", "uygulama",
	"posta", "邮件", "郵件", "メール", "메일", "スマートフォン", "휴대",
	"스마트폰"};

/* Lines that start and end so, with a device as the last word between. */
static const struct {
	const char *start;
	const char *end;
} device_frames[] = {
	/* de */
	{"von ", "gesendet"},
	{"diese nachricht ", "gesendet"},
	{"diese e-mail ", "gesendet"},
	{"diese mail ", "gesendet"},
	{"via ", "gesendet"},
	/* tr */
	{"", "dan gönderildi"},
	{"", "den gönderildi"},
	{"", "dan gönderilmiştir"},
	{"", "den gönderilmiştir"},
	{"", "ile gönderildi"},
	/* zh, ja, ko */
	{"從我的", "寄出"},
	{"由我的", "发送"},
	{"从", "发送"},
	{"從", "傳送"},
	{"", "から送信"},
	{"", "から送信しました"},
	{"", "から送信されました"},
	{"", "에서 보냄"},
	{"", "에서 보냈습니다"},
	{"", "에서 발송"},
	/* hu */
	{"", "ról küldve"},
	{"", "ról küldtem"},
};

/* Below the line of a phone. */
static const char *const excuses[] = {
	"please excuse",
	"please pardon",
	"please forgive",
	"excuse any",
	"excuse the",
	"excuse typos",
	"excuse brevity",
	"excuse my",
	"pardon any",
	"pardon the",
	"pardon my",
	"apologies for",
	"sorry for typos",
	"sorry for any typos",
	"sorry for the brevity",
	"bitte entschuldigen sie",
	"bitte entschuldige",
	"veuillez excuser",
	"merci d'excuser",
	"disculpe",
	"perdón por",
	"desculpe",
	"perdoe",
	"scusate",
	"mi scuso",
	"excuses voor",
	"извините за",
	"przepraszam za",
};

static bool has_device(const char *key)
{
	return word_set_within(key, devices, G_N_ELEMENTS(devices));
}

static size_t count_words(const char *text)
{
	size_t words = 0;
	for (const char *p = text; *p != '\0'; p++)
		words += *p != ' ' && (p == text || p[-1] == ' ');
	return words;
}

/* Behind a device: who carried it, an excuse for the spelling, a link. */
static const char *const device_tails[] = {",", ".", "<", "(", "-", "–", " on the ",
	" via ", " using ", " with ", " over ", " from ", " powered ", " through ",
	" con ", " mit ", " avec "};

/* Bytes of the device at the start of the rest of a line. */
static size_t device_bytes(const char *rest)
{
	size_t len = strlen(rest);
	for (size_t i = 0; i < G_N_ELEMENTS(device_tails); i++) {
		const char *tail = strstr(rest, device_tails[i]);
		if (tail != NULL)
			len = MIN(len, (size_t)(tail - rest));
	}
	return len;
}

/* A "?" that is no part of a link. */
static bool is_question(const char *text)
{
	const char *mark = strchr(text, '?');
	return mark != NULL && (mark[1] == '\0' || mark[1] == ' ');
}

/* The rest behind "sent from my": a few words, or a device and what may follow one. A
 * question was never sent by a phone. */
static bool is_device_rest(const char *rest)
{
	if (is_question(rest))
		return false;
	if (count_words(rest) <= DEVICE_WORDS)
		return true;
	size_t len = device_bytes(rest);
	g_autofree char *device = g_strndup(rest, len);
	return len < strlen(rest) && has_device(device) &&
	       count_words(device) <= NAME_WORDS;
}

static bool starts_with_device(const char *key, const char *const *starts, size_t count)
{
	for (size_t i = 0; i < count; i++)
		if (starts[i][0] == key[0] && g_str_has_prefix(key, starts[i]) &&
			is_device_rest(key + strlen(starts[i])))
			return true;
	return false;
}

static bool has_device_frame(const char *key, size_t len)
{
	if (len > FRAME_BYTES)
		return false;
	len -= key[len - 1] == '.';
	for (size_t i = 0; i < G_N_ELEMENTS(device_frames); i++) {
		size_t start = strlen(device_frames[i].start);
		size_t end = strlen(device_frames[i].end);
		if (len <= start + end ||
			memcmp(key + len - end, device_frames[i].end, end) != 0 ||
			!g_str_has_prefix(key, device_frames[i].start))
			continue;
		g_autofree char *inner = g_strndup(key + start, len - start - end);
		g_strchomp(inner);
		const char *blank = strrchr(inner, ' ');
		if (has_device(blank != NULL ? blank : inner))
			return true;
	}
	return false;
}

bool signature_words_are_program(const char *key)
{
	key += strspn(key, "(<[-_ ");
	size_t len = strlen(key);
	if (len == 0 || len > LINE_BYTES)
		return false;
	return starts_with_device(key, sure_starts, G_N_ELEMENTS(sure_starts)) ||
	       (starts_with_device(
			key, doubtful_starts, G_N_ELEMENTS(doubtful_starts)) &&
		       has_device(key)) ||
	       has_device_frame(key, len);
}

bool signature_words_are_excuse(const char *key)
{
	return word_set_starts(key, excuses, G_N_ELEMENTS(excuses));
}

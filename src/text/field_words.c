#include "text/field_words.h"

#include <glib.h>
#include <string.h>

#define FIELD(name, kind)                                                              \
	{                                                                              \
		name, sizeof(name) - 1, FIELD_##kind                                   \
	}

static const struct field_name {
	const char *name;
	size_t len;
	enum field_word field;
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
	FIELD("pour", TO),
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
	FIELD("adresat", TO),
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
	FIELD("pre", TO),
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
	FIELD("subiectul", SUBJECT),
	FIELD("expeditorul", FROM),
	FIELD("destinatarul", TO),
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

/* What stands behind the colon at `p`, NULL when there is no colon. */
static const char *behind_colon(const char *p)
{
	while (*p == ' ' || *p == '*' || *p == '_') /* "*From:*" of bold text */
		p++;
	if (*p == ':' || *p == '|')
		return p + 1;
	return g_str_has_prefix(p, "：") ? p + strlen("：") : NULL;
}

enum field_word field_words_find(const char *key, const char **out_value)
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
	return FIELD_NONE;
}

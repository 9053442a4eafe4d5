#include "understand/number_context.h"

#include <glib.h>

#include "understand/characters.h"

#define BEFORE_BYTES 40 /* how far a word may stand from its number */
#define AFTER_BYTES  25

/* Folded beginnings of words, in the languages buyers write. */
static const struct {
	const char *word;
	enum number_context context;
} contexts[] = {
	{"order", NUMBER_ORDER},
	{"purchase", NUMBER_ORDER},
	{"pedido", NUMBER_ORDER},
	{"encomenda", NUMBER_ORDER},
	{"compra", NUMBER_ORDER},
	{"commande", NUMBER_ORDER},
	{"bestell", NUMBER_ORDER},
	{"auftrag", NUMBER_ORDER},
	{"ordine", NUMBER_ORDER},
	{"zamowieni", NUMBER_ORDER},
	{"bestelling", NUMBER_ORDER},
	{"siparis", NUMBER_ORDER},
	{"заказ", NUMBER_ORDER},
	{"zakaz", NUMBER_ORDER},
	{"订单", NUMBER_ORDER},
	{"track", NUMBER_TRACKING},
	{"waybill", NUMBER_TRACKING},
	{"awb", NUMBER_TRACKING},
	{"shipment n", NUMBER_TRACKING},
	{"shipping n", NUMBER_TRACKING},
	{"parcel n", NUMBER_TRACKING},
	{"consignment", NUMBER_TRACKING},
	{"dhl", NUMBER_TRACKING},
	{"fedex", NUMBER_TRACKING},
	{"rastre", NUMBER_TRACKING},
	{"seguimiento", NUMBER_TRACKING},
	{"numero de envio", NUMBER_TRACKING},
	{"suivi", NUMBER_TRACKING},
	{"sendungs", NUMBER_TRACKING},
	{"spedizion", NUMBER_TRACKING},
	{"tracciament", NUMBER_TRACKING},
	{"sledzeni", NUMBER_TRACKING},
	{"przesylk", NUMBER_TRACKING},
	{"takip", NUMBER_TRACKING},
	{"трек", NUMBER_TRACKING},
	{"отслежив", NUMBER_TRACKING},
	{"单号", NUMBER_TRACKING},
	{"phone", NUMBER_OTHER},
	{"mobile", NUMBER_OTHER},
	{"tel", NUMBER_OTHER},
	{"cell", NUMBER_OTHER},
	{"whatsapp", NUMBER_OTHER},
	{"call", NUMBER_OTHER},
	{"fax", NUMBER_OTHER},
	{"item", NUMBER_OTHER},
	{"product", NUMBER_OTHER},
	{"article", NUMBER_OTHER},
	{"sku", NUMBER_OTHER},
	{"ean", NUMBER_OTHER},
	{"barcode", NUMBER_OTHER},
	{"imei", NUMBER_OTHER},
	{"serial", NUMBER_OTHER},
	{"card", NUMBER_OTHER},
	{"iban", NUMBER_OTHER},
	{"account", NUMBER_OTHER},
	{"transaction", NUMBER_OTHER},
	{"payment", NUMBER_OTHER},
	{"invoice", NUMBER_OTHER},
	{"passport", NUMBER_OTHER},
	{"cpf", NUMBER_OTHER},
	{"cnpj", NUMBER_OTHER},
	{"zip", NUMBER_OTHER},
	{"postal code", NUMBER_OTHER},
	{"postcode", NUMBER_OTHER},
	{"vat", NUMBER_OTHER},
	{"тел", NUMBER_OTHER},
};

static enum number_context context_at(const char *text, size_t at, size_t limit)
{
	if (at > 0 && is_alnum(text[at - 1]))
		return NUMBER_UNSAID;
	for (size_t i = 0; i < G_N_ELEMENTS(contexts); i++) {
		if (contexts[i].word[0] == text[at] &&
			begins_with(text, limit, at, contexts[i].word))
			return contexts[i].context;
	}
	return NUMBER_UNSAID;
}

enum number_context number_context_of(
	const char *text, size_t len, size_t start, size_t end)
{
	size_t low = start > BEFORE_BYTES ? start - BEFORE_BYTES : 0;
	for (size_t at = start; at-- > low;) {
		enum number_context context = context_at(text, at, start);
		if (context != NUMBER_UNSAID)
			return context;
	}
	size_t high = MIN(end + AFTER_BYTES, len);
	for (size_t at = end; at < high; at++) {
		enum number_context context = context_at(text, at, high);
		if (context != NUMBER_UNSAID)
			return context;
	}
	return NUMBER_UNSAID;
}

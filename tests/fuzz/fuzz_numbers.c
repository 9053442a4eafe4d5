/* Numbers in a text, and what a bounce says: both read whatever a stranger sends. */
#include <assert.h>
#include <glib.h>
#include <stdint.h>

#include "base/limits.h"
#include "understand/amounts.h"
#include "understand/bounce.h"
#include "understand/dates.h"
#include "understand/numbers.h"

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
	g_autofree char *text = g_utf8_make_valid((const char *)data, (gssize)size);
	AUTO(folded) folded = folded_new(text, strlen(text), WORDS_FOLD);
	const struct words_source source = {text, folded};
	g_autoptr(GPtrArray) orders = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) tracking = g_ptr_array_new_with_free_func(g_free);
	g_autoptr(GPtrArray) forms = g_ptr_array_new();
	g_ptr_array_add(forms, (char *)"lum-####");
	numbers_find(&source, forms, orders, tracking);
	assert(orders->len <= LIMIT_NUMBERS && tracking->len <= LIMIT_NUMBERS);
	for (guint i = 0; i < tracking->len; i++)
		assert(strlen(tracking->pdata[i]) >= 10);
	AUTO(reading) reading = reading_new();
	const struct dates_options options = {"en", 1768000000, -300};
	amounts_find(&source, reading->amounts);
	dates_find(&source, &options, reading->days);
	assert(reading->amounts->len <= LIMIT_NUMBERS);
	assert(reading->days->len <= LIMIT_NUMBERS);
	AUTO(message) message = message_new();
	g_free(message->text);
	message->text = g_strdup(text);
	message->delivery_status = g_steal_pointer(&text);
	struct bounce *bounce = bounce_read(message);
	assert(bounce->recipient != NULL && bounce->status != NULL);
	bounce_free(bounce);
	return 0;
}

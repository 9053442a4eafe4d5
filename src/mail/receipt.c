#include "mail/receipt.h"

void receipt_clear(struct receipt *receipt)
{
	g_clear_pointer(&receipt->text, g_free);
}

const char *smtp_stage_name(enum smtp_stage stage)
{
	switch (stage) {
	case SMTP_STAGE_CONNECT:
		return "connect";
	case SMTP_STAGE_AUTH:
		return "auth";
	case SMTP_STAGE_MAIL:
		return "mail";
	case SMTP_STAGE_RCPT:
		return "rcpt";
	case SMTP_STAGE_DATA:
		return "data";
	case SMTP_STAGE_END_OF_DATA:
		return "end_of_data";
	}
	return "unknown";
}

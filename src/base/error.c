#include "base/error.h"

GQuark replyd_error_quark(void)
{
	return g_quark_from_static_string("replyd-error-quark");
}

enum error_kind error_kind(const GError *err)
{
	if (err == NULL || err->domain != REPLYD_ERROR)
		return ERR_TEMP;
	return (enum error_kind)err->code;
}

const char *error_kind_name(enum error_kind kind)
{
	switch (kind) {
	case ERR_TEMP:
		return "temporary";
	case ERR_PERM:
		return "permanent";
	case ERR_UNSURE:
		return "unsure";
	case ERR_INPUT:
		return "input";
	case ERR_CONFIG:
		return "config";
	}
	return "unknown";
}

/* Compiler attributes under the names this tree uses. Touches nothing. */
#ifndef BASE_ATTR_H
#define BASE_ATTR_H

#include <glib.h>

/* The result must be looked at; a deliberate ignore is (void) with a reason. */
#define MUST_USE               G_GNUC_WARN_UNUSED_RESULT
#define PRINTF_LIKE(fmt, args) G_GNUC_PRINTF(fmt, args)

/*
 * `AUTO(secret) password = ...;` is a `struct secret *` that secret_free() frees when
 * the scope ends; g_steal_pointer() hands it on. A header offers it by
 * DEFINE_AUTO(secret) behind the declaration of secret_free(). (g_autoptr asks for a
 * typedef, which structs here do not have.)
 */
#define AUTO(name) __attribute__((cleanup(name##_auto_free))) struct name *
#define DEFINE_AUTO(name)                                                              \
	static inline void name##_auto_free(struct name **owned)                       \
	{                                                                              \
		name##_free(*owned);                                                   \
	}

#endif

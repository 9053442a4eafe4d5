/*
 * The settings as one table: section, key, type, default, limits and help of each field
 * of replyd.ini and of a shop's file. Everything else about settings follows from it.
 * Touches nothing.
 */
#ifndef DAEMON_SETTING_FIELDS_H
#define DAEMON_SETTING_FIELDS_H

#include <stdbool.h>
#include <stddef.h>

/* How a value is written in the file and where it goes. */
enum field_type {
	FIELD_TEXT,      /* char * */
	FIELD_PATH,      /* char *, taken from the file's folder when relative */
	FIELD_SECRET,    /* char *: path, or the name of a systemd credential */
	FIELD_ADDRESS,   /* char *: an e-mail address */
	FIELD_LIST,      /* GPtrArray * of char *, separated by commas */
	FIELD_FORMS,     /* the same: forms of order numbers */
	FIELD_NUMBER,    /* int, min to max */
	FIELD_REAL,      /* double, min to max */
	FIELD_CHOICE,    /* enum (int): index into the words of `choices` */
	FIELD_IMAP_URL,  /* struct server_url */
	FIELD_SMTP_URL,  /* struct server_url */
	FIELD_AFTER,     /* after_action and after_folder */
	FIELD_ZONE,      /* char *: IANA time zone */
	FIELD_HOURS,     /* hours_from, hours_to of shop_facts */
	FIELD_SCENARIOS, /* stands for one key a scenario: modes of shop_facts */
	FIELD_LIFECYCLE  /* stands for one key a lifecycle mail: its mode */
};

struct field {
	const char *section;
	const char *key;
	enum field_type type;
	size_t offset;
	const char *fallback; /* as it would be written; NULL: must be given */
	double min, max;
	const char *choices; /* separated by blanks */
	const char *help;
};

/* The fields of a shop's file, or of replyd.ini; *out_count of them. Static. */
const struct field *setting_fields(bool shop, size_t *out_count);

#endif

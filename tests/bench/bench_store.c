/*
 * What the store costs: mails taken in groups as the intake takes them (raw bytes, a
 * message, an event, the case brought up to date, the checkpoint; one sync and one
 * commit a group), then what is asked of it most, with all of them in.
 *
 *     bench_store FOLDER [MAILS [GROUP]]
 *
 * FOLDER is made, and left for a look with sqlite3; give one on the disk that counts.
 */
#include <glib.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/resource.h>

#include "record/cases.h"
#include "record/db.h"
#include "record/drafts.h"
#include "record/events.h"
#include "record/messages.h"
#include "record/orders.h"
#include "record/raw.h"
#include "record/shops.h"

#define TEXT_BYTES  3000
#define MAIL_BYTES  6000
#define CASE_SHARE  3 /* every third mail opens a case */
#define READING     "{\"intent\":\"not_received\",\"scores\":{\"not_received\":3.2}}"
#define DRAFT_LIMIT 100000

struct bench {
	struct db *db;
	struct raw_store *raw;
	struct mailbox_state box;
	char *text;
	char *mail;
	unsigned taken;
};

struct watch {
	gint64 wall_us;
	gint64 cpu_us;
};

static gint64 cpu_now_us(void)
{
	struct rusage use;
	getrusage(RUSAGE_SELF, &use);
	return (use.ru_utime.tv_sec + use.ru_stime.tv_sec) * G_USEC_PER_SEC +
	       use.ru_utime.tv_usec + use.ru_stime.tv_usec;
}

static struct watch watch_start(void)
{
	return (struct watch){g_get_monotonic_time(), cpu_now_us()};
}

static void watch_print(const struct watch *watch, const char *what, unsigned count)
{
	double wall = (double)(g_get_monotonic_time() - watch->wall_us) / count;
	double cpu = (double)(cpu_now_us() - watch->cpu_us) / count;
	printf("%-34s %9u x %9.1f us wall %9.1f us cpu\n", what, count, wall, cpu);
	fflush(stdout);
}

/* A bench has nothing better to do with an error than to end. */
static void need(bool ok, const GError *err)
{
	if (ok)
		return;
	fprintf(stderr, "bench_store: %s\n", err != NULL ? err->message : "not found");
	exit(1);
}

static struct case_row case_of(const struct bench *bench, const char *addr)
{
	return (struct case_row){
		.shop_id = bench->box.shop_id,
		.order_id = bench->taken + 1,
		.buyer_addr = (char *)addr,
		.subject = (char *)"Where is my parcel?",
		.open = true,
		.opened_at_utc = bench->taken,
	};
}

static bool take_mail(struct bench *bench, struct case_row *row, GError **err)
{
	unsigned number = ++bench->taken;
	g_autofree char *addr =
		g_strdup_printf("buyer%u@example.org", number / CASE_SHARE);
	g_autofree char *message_id =
		g_strdup_printf("%08x.%u@example.org", number * 2654435761u, number);
	g_autofree char *hash =
		g_strdup_printf("%08x%056u", number * 2246822519u, number);
	struct message_row mail = {
		.shop_id = bench->box.shop_id,
		.message_id = message_id,
		.content_hash = hash,
		.from_addr = addr,
		.subject = (char *)"Where is my parcel?",
		.text = bench->text,
		.language = (char *)"en",
		.reading = (char *)READING,
		.received_at_utc = number,
		.taken_at_utc = number,
		.mailbox_id = bench->box.id,
		.uidvalidity = 1,
		.uid = number,
	};
	if (number % CASE_SHARE == 1 || row->id == 0) {
		*row = case_of(bench, NULL);
		row->buyer_addr = addr;
		if (!case_insert(bench->db, row, &row->id, err))
			return false;
	}
	mail.case_id = row->id;
	row->last_in_at_utc = number;
	row->buyer_addr = addr;
	const struct event_row event = {.at_utc = number,
		.shop_id = bench->box.shop_id,
		.case_id = row->id,
		.name = (char *)"mail.taken",
		.actor = (char *)"replyd",
		.detail = (char *)"not_received 0.93"};
	int64_t id = 0;
	return raw_store_append(bench->raw, bench->mail, MAIL_BYTES, &mail.raw, err) &&
	       message_insert(bench->db, &mail, &id, err) &&
	       event_append(bench->db, &event, err) && case_update(bench->db, row, err);
}

static void take_mails(struct bench *bench, unsigned mails, unsigned group)
{
	g_autoptr(GError) err = NULL;
	struct watch watch = watch_start();
	struct case_row row = {0};
	while (bench->taken < mails) {
		need(db_begin(bench->db, &err), err);
		for (unsigned i = 0; i < group; i++)
			need(take_mail(bench, &row, &err), err);
		bench->box.last_uid = bench->taken;
		need(mailbox_save(bench->db, &bench->box, &err) &&
				raw_store_sync(bench->raw, &err) &&
				db_commit(bench->db, &err),
			err);
	}
	watch_print(&watch, "take a mail", bench->taken);
}

static void make_drafts(struct bench *bench, unsigned cases)
{
	g_autoptr(GError) err = NULL;
	unsigned count = MIN(cases, DRAFT_LIMIT);
	struct watch watch = watch_start();
	for (unsigned i = 0; i < count; i++) {
		if (i % 100 == 0)
			need(db_begin(bench->db, &err), err);
		const struct draft_row draft = {
			.shop_id = bench->box.shop_id,
			.case_id = i + 1,
			.message_id = i + 1,
			.state = i % 50 == 0 ? DRAFT_FAILED : DRAFT_QUEUED,
			.facts = bench->text,
			.body = bench->text,
			.created_at_utc = i,
			.deadline_utc = i % 3 == 0 ? 0 : (int64_t)(i * 2654435761u),
		};
		int64_t id = 0;
		need(draft_insert(bench->db, &draft, &id, &err), err);
		if (i % 100 == 99 || i == count - 1)
			need(db_commit(bench->db, &err), err);
	}
	watch_print(&watch, "make a draft", count);
}

static void ask_queue(struct bench *bench)
{
	g_autoptr(GError) err = NULL;
	const struct draft_filter page = {.limit = 50};
	struct watch watch = watch_start();
	for (unsigned i = 0; i < 100; i++) {
		g_autoptr(GArray) drafts = drafts_list(bench->db, &page, &err);
		need(drafts != NULL && drafts->len > 0, err);
	}
	watch_print(&watch, "a page of 50 drafts", 100);
}

static void ask_messages(struct bench *bench)
{
	g_autoptr(GError) err = NULL;
	unsigned count = MIN(bench->taken, 10000);
	struct watch watch = watch_start();
	for (unsigned i = 0; i < count; i++) {
		unsigned number = 1 + (unsigned)((guint64)i * 7919 % bench->taken);
		g_autofree char *message_id = g_strdup_printf(
			"%08x.%u@example.org", number * 2654435761u, number);
		g_autofree char *addr =
			g_strdup_printf("buyer%u@example.org", number / CASE_SHARE);
		struct message_row row;
		int64_t id = 0;
		need(message_load_by_message_id(
			     bench->db, bench->box.shop_id, message_id, &row, &err) > 0,
			err);
		message_row_clear(&row);
		need(case_find_open(
			     bench->db, bench->box.shop_id, addr, 0, 0, &id, &err) >= 0,
			err);
		g_autoptr(GArray) orders =
			orders_of_buyer(bench->db, bench->box.shop_id, addr, 1, &err);
		need(orders != NULL, err);
	}
	watch_print(&watch, "find a mail, a case, an order", count);
}

static void commit_small(struct bench *bench)
{
	g_autoptr(GError) err = NULL;
	struct watch watch = watch_start();
	for (unsigned i = 0; i < 200; i++)
		need(shop_set_paused(bench->db, 0, i % 2 == 0, &err), err);
	watch_print(&watch, "a commit of its own", 200);
}

static void reopen(struct bench *bench, const char *url)
{
	g_autoptr(GError) err = NULL;
	struct watch watch = watch_start();
	db_close(bench->db);
	bench->db = db_open(url, &err);
	need(bench->db != NULL, err);
	watch_print(&watch, "close and open again", 1);
}

static void idle_connections(const char *url)
{
	g_autoptr(GError) err = NULL;
	enum { COUNT = 100 };
	struct db *all[COUNT];
	struct watch watch = watch_start();
	struct rusage before;
	struct rusage after;
	getrusage(RUSAGE_SELF, &before);
	for (unsigned i = 0; i < COUNT; i++) {
		all[i] = db_open(url, &err);
		need(all[i] != NULL, err);
	}
	getrusage(RUSAGE_SELF, &after);
	watch_print(&watch, "open one more connection", COUNT);
	printf("%-34s %9ld KiB more at the peak\n", "100 connections",
		after.ru_maxrss - before.ru_maxrss);
	for (unsigned i = 0; i < COUNT; i++)
		db_close(all[i]);
}

int main(int argc, char **argv)
{
	g_autoptr(GError) err = NULL;
	if (argc < 2) {
		fprintf(stderr, "usage: bench_store FOLDER [MAILS [GROUP]]\n");
		return 2;
	}
	unsigned mails = argc > 2 ? (unsigned)strtoul(argv[2], NULL, 10) : 20000;
	unsigned group = argc > 3 ? (unsigned)strtoul(argv[3], NULL, 10) : 100;
	g_autofree char *url = g_strdup_printf("sqlite:%s/store.db", argv[1]);
	g_autofree char *raw = g_build_filename(argv[1], "mail", NULL);
	struct bench bench = {.db = db_open(url, &err)};
	need(bench.db != NULL, err);
	bench.raw = raw_store_open(raw, &err);
	need(bench.raw != NULL, err);
	bench.text = g_strnfill(TEXT_BYTES, 'x');
	bench.mail = g_strnfill(MAIL_BYTES, 'x');
	int64_t shop_id = 0;
	need(shop_ensure(bench.db, "lumen", "shop@example.com", &shop_id, &err) &&
			mailbox_ensure(bench.db, shop_id, "INBOX", &bench.box, &err),
		err);
	take_mails(&bench, mails, group);
	make_drafts(&bench, mails / CASE_SHARE);
	ask_queue(&bench);
	ask_messages(&bench);
	commit_small(&bench);
	idle_connections(url);
	reopen(&bench, url);
	db_close(bench.db);
	raw_store_free(bench.raw);
	g_free(bench.text);
	g_free(bench.mail);
	struct rusage use;
	getrusage(RUSAGE_SELF, &use);
	printf("%-34s %9ld KiB\n", "memory at the peak", use.ru_maxrss);
	return 0;
}

/* HERMETICITY: a store in a temporary folder. */
#include "record/row_map.h"

#include <glib.h>
#include <string.h>

#include "base/error.h"
#include "fixture.h"

struct thing {
	int64_t id;
	int64_t big;
	uint64_t unsigned_big;
	uint32_t bits;
	int small;
	bool yes;
	double real;
	char *text;
	enum intent intent;
	GBytes *bytes;
};

#define AT(member) offsetof(struct thing, member)

static const struct column columns[] = {
	{"big", COLUMN_INT64, AT(big), NULL},
	{"unsigned_big", COLUMN_UINT64, AT(unsigned_big), NULL},
	{"bits", COLUMN_UINT32, AT(bits), NULL},
	{"small", COLUMN_INT, AT(small), NULL},
	{"yes", COLUMN_BOOL, AT(yes), NULL},
	{"real", COLUMN_DOUBLE, AT(real), NULL},
	{"text", COLUMN_TEXT, AT(text), NULL},
	{"intent", COLUMN_TERM, AT(intent), &intent_terms},
	{"bytes", COLUMN_BYTES, AT(bytes), NULL},
};

static const struct row_map map = {
	"thing", sizeof(struct thing), AT(id), columns, G_N_ELEMENTS(columns)};

static void begin(struct fixture *f)
{
	fixture_begin(f);
	g_assert_true(db_run(f->db, NULL,
		"CREATE TABLE thing (id INTEGER PRIMARY KEY, big, unsigned_big, bits, "
		"small, yes, real, text NOT NULL UNIQUE, intent, bytes)",
		""));
}

static void clear(void *row)
{
	row_clear(&map, row);
}

static struct thing example(void)
{
	return (struct thing){
		.big = G_MININT64,
		.unsigned_big = G_MAXUINT64,
		.bits = G_MAXUINT32,
		.small = -7,
		.yes = true,
		.real = 0.25,
		.text = g_strdup("two\nlines"),
		.intent = INTENT_COUNT - 1,
		.bytes = g_bytes_new("\0\xff", 2),
	};
}

static void test_round_trip(void)
{
	struct fixture f;
	begin(&f);
	struct thing in = example();
	g_autoptr(GError) err = NULL;
	g_assert_true(row_insert(f.db, &map, &in, &err));
	g_assert_cmpint(in.id, ==, 1);
	struct thing out;
	g_assert_cmpint(
		row_load(f.db, &map, &out, &err, "WHERE id = $1", "i", in.id), ==, 1);
	g_assert_cmpint(out.id, ==, in.id);
	g_assert_cmpint(out.big, ==, in.big);
	g_assert_cmpuint(out.unsigned_big, ==, in.unsigned_big);
	g_assert_cmpuint(out.bits, ==, in.bits);
	g_assert_cmpint(out.small, ==, in.small);
	g_assert_true(out.yes);
	g_assert_cmpfloat(out.real, ==, in.real);
	g_assert_cmpstr(out.text, ==, in.text);
	g_assert_cmpint(out.intent, ==, in.intent);
	g_assert_true(g_bytes_equal(out.bytes, in.bytes));
	clear(&out);
	g_assert_null(out.text);
	clear(&in);
	fixture_end(&f);
}

static void test_update(void)
{
	struct fixture f;
	begin(&f);
	struct thing row = example();
	g_assert_true(row_insert(f.db, &map, &row, NULL));
	g_clear_pointer(&row.text, g_free); /* NULL is written as "" */
	row.small = 8;
	g_assert_true(row_update(f.db, &map, &row, NULL));
	struct thing out;
	g_assert_cmpint(
		row_load(f.db, &map, &out, NULL, "WHERE small = $1", "i", INT64_C(8)),
		==, 1);
	g_assert_cmpstr(out.text, ==, "");
	clear(&out);
	g_assert_cmpint(
		row_load(f.db, &map, &out, NULL, "WHERE text = $1", "s", "two\nlines"),
		==, 0);
	clear(&row);
	fixture_end(&f);
}

static void test_list(void)
{
	struct fixture f;
	begin(&f);
	for (int i = 0; i < 3; i++) {
		struct thing row = example();
		row.small = i;
		g_free(row.text);
		row.text = g_strdup_printf("%d", i);
		g_assert_true(row_insert(f.db, &map, &row, NULL));
		clear(&row);
	}
	g_autoptr(GArray) list = row_list(f.db, &map, clear, NULL,
		"WHERE small > $1 ORDER BY small DESC", "i", INT64_C(0));
	g_assert_cmpuint(list->len, ==, 2);
	g_assert_cmpstr(g_array_index(list, struct thing, 0).text, ==, "2");
	g_assert_cmpstr(g_array_index(list, struct thing, 1).text, ==, "1");
	g_autoptr(GArray) none = row_list(f.db, &map, clear, NULL, "WHERE id = 99", "");
	g_assert_cmpuint(none->len, ==, 0);
	fixture_end(&f);
}

static void test_failures(void)
{
	struct fixture f;
	begin(&f);
	struct thing row = example();
	g_autoptr(GError) err = NULL;
	g_assert_true(row_insert(f.db, &map, &row, &err));
	g_assert_false(row_insert(f.db, &map, &row, &err)); /* the text is there */
	g_assert_error(err, REPLYD_ERROR, ERR_PERM);
	g_assert_false(db_in_transaction(f.db));
	g_clear_error(&err);
	g_assert_null(row_list(f.db, &map, clear, &err, "WHERE nonsense = 1", ""));
	g_assert_nonnull(strstr(err->message, "nonsense"));
	clear(&row);
	fixture_end(&f);
}

/* A word that a later version wrote counts as the first of its terms. */
static void test_unknown_term(void)
{
	struct fixture f;
	begin(&f);
	struct thing row = example();
	g_assert_true(row_insert(f.db, &map, &row, NULL));
	g_assert_true(db_run(f.db, NULL, "UPDATE thing SET intent = 'telepathy'", ""));
	struct thing out;
	g_assert_cmpint(row_load(f.db, &map, &out, NULL, "", ""), ==, 1);
	g_assert_cmpint(out.intent, ==, 0);
	clear(&out);
	clear(&row);
	fixture_end(&f);
}

/* A constraint that only the commit looks at: no id is given of a row that is not. */
static void test_refused_by_the_commit(void)
{
	struct fixture f;
	begin(&f);
	g_assert_true(db_run(f.db, NULL,
		"CREATE TABLE child (id INTEGER PRIMARY KEY, big BIGINT NOT NULL "
		"REFERENCES thing (id) DEFERRABLE INITIALLY DEFERRED)",
		""));
	struct row_map child = map;
	child.table = "child";
	child.count = 1;
	struct thing row = {.big = 99};
	g_autoptr(GError) err = NULL;
	g_assert_false(row_insert(f.db, &child, &row, &err));
	g_assert_error(err, REPLYD_ERROR, ERR_PERM);
	g_assert_cmpint(row.id, ==, 0);
	g_assert_false(db_in_transaction(f.db));
	struct thing out;
	g_assert_cmpint(row_load(f.db, &child, &out, NULL, "", ""), ==, 0);
	fixture_end(&f);
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/row_map/round-trip", test_round_trip);
	g_test_add_func("/row_map/update", test_update);
	g_test_add_func("/row_map/list", test_list);
	g_test_add_func("/row_map/failures", test_failures);
	g_test_add_func("/row_map/unknown-term", test_unknown_term);
	g_test_add_func("/row_map/refused-by-commit", test_refused_by_the_commit);
	return g_test_run();
}

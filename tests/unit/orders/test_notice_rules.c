/* HERMETICITY: reads the shop's own etc/marketplaces/aliexpress.rules. */
#include "orders/notice_rules.h"

#include <string.h>

#include "base/error.h"

static const char small_rules[] = "# a market\n"
				  "from = market.example\n"
				  "order = order (\\d{8,})\n"
				  "tracking = tracking (\\w+)\n"
				  "amount = (?<currency>[A-Z]{3}) (?<value>[\\d.]+)\n"
				  "\n"
				  "[shipped]\n"
				  "subject = shipped\n"
				  "[paid]\n"
				  "body = we got your money\n";

static struct message *mail_of(
	const char *from, const char *subject, const char *text, const char *results)
{
	struct message *message = message_new();
	address_free(message->from);
	message->from = address_new("", from);
	g_free(message->subject);
	message->subject = g_strdup(subject);
	g_free(message->text);
	message->text = g_memdup2(text, strlen(text) + 1);
	g_free(message->auth_results);
	message->auth_results = g_strdup(results);
	return message;
}

static struct notice_rules *good_rules(void)
{
	GError *err = NULL;
	struct notice_rules *rules = notice_rules_parse("r", small_rules, &err);
	g_assert_no_error(err);
	return rules;
}

static void test_read(void)
{
	AUTO(notice_rules) rules = good_rules();
	AUTO(message)
	mail = mail_of("n@mail.market.example", "Order 81230048 SHIPPED",
		"Tracking RB123456785CN, paid USD 12.50",
		"mx.shop.example; dkim=pass header.d=market.example");
	struct order_notice notice;
	g_assert_true(notice_rules_read(rules, "shop.example", mail, &notice));
	g_assert_cmpstr(order_notice_name(notice.event), ==, "shipped");
	g_assert_cmpstr(notice.number, ==, "81230048");
	g_assert_cmpstr(notice.tracking, ==, "RB123456785CN");
	g_assert_cmpstr(notice.currency, ==, "USD");
	g_assert_cmpfloat(notice.amount, ==, 12.5);
	g_assert_true(notice.is_authentic);
	order_notice_clear(&notice);
}

static const struct {
	const char *from;
	const char *subject;
	const char *text;
	bool is_notice;
} mails[] = {
	{"n@market.example", "Hello", "order 81230048: we got your money", true},
	{"n@market.example", "Hello", "order 81230048: see you", false},
	{"n@market.example", "It shipped", "no number here", false},
	{"n@notmarket.example", "Order 81230048 shipped", "x", false},
	{"", "Order 81230048 shipped", "x", false},
};

static void test_which(void)
{
	AUTO(notice_rules) rules = good_rules();
	for (size_t i = 0; i < G_N_ELEMENTS(mails); i++) {
		AUTO(message)
		mail = mail_of(mails[i].from, mails[i].subject, mails[i].text, "");
		struct order_notice notice = {0};
		g_assert_cmpint(notice_rules_read(rules, "shop.example", mail, &notice),
			==, mails[i].is_notice);
		g_assert_false(notice.is_authentic);
		order_notice_clear(&notice);
	}
}

static const struct {
	const char *results;
	bool is_authentic;
} results[] = {
	{"mx.shop.example; dmarc=pass header.from=market.example", true},
	{"shop.example 1; spf=pass; dkim=pass header.i=@m.market.example", true},
	{"mx.shop.example; dkim=fail header.d=market.example", false},
	{"mx.shop.example; dkim=pass header.d=evil.example", false},
	{"mx.shop.example; dmarc=pass header.from=evil.example", false},
	{"mx.shop.example; spf=pass smtp.mailfrom=market.example", false},
	{"mx.evil.example; dmarc=pass header.from=market.example", false},
	{"example; dmarc=pass header.from=market.example", false},
	{"mx.shop.example; spf=fail (x; dmarc=pass header.from=market.example)", false},
	{"mx.shop.example; spf=fail smtp.mailfrom=\"a; dmarc=pass "
	 "header.from=market.example\"",
		false},
	{"mx.shop.example; none", false},
	{"", false},
};

static void test_authentic(void)
{
	AUTO(notice_rules) rules = good_rules();
	for (size_t i = 0; i < G_N_ELEMENTS(results); i++) {
		AUTO(message)
		mail = mail_of("n@market.example", "Order 81230048 shipped", "x",
			results[i].results);
		struct order_notice notice;
		g_assert_true(notice_rules_read(rules, "shop.example", mail, &notice));
		g_assert_cmpint(notice.is_authentic, ==, results[i].is_authentic);
		order_notice_clear(&notice);
	}
}

static const struct {
	const char *text;
	const char *message;
} wrong[] = {
	{"", "r:1: it lacks \"from =\""},
	{"from = a.example\n[shipped]\nsubject = x\n", "r:4: it lacks \"order =\""},
	{"from = a.example\norder = (1)\n", "r:3: it lacks an event"},
	{"order = 1\n", "r:1: the pattern lacks a group"},
	{"\norder = (1\n", "r:2: not a pattern"},
	{"[sold]\n", "r:1: no such event"},
	{"from = a\nfoo = 1\n", "r:2: unknown setting \"foo\""},
	{"[paid]\nfrom = a\n", "r:2: an event has subject and body"},
	{"hello\n", "r:1: neither [event] nor key"},
	{"\xff", "not in UTF-8"},
};

static void test_wrong(void)
{
	for (size_t i = 0; i < G_N_ELEMENTS(wrong); i++) {
		g_autoptr(GError) err = NULL;
		g_autofree char *exact =
			g_memdup2(wrong[i].text, strlen(wrong[i].text) + 1);
		g_assert_null(notice_rules_parse("r", exact, &err));
		g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
		g_assert_nonnull(strstr(err->message, wrong[i].message));
	}
	g_autoptr(GError) err = NULL;
	g_assert_null(notice_rules_load("/nonexistent/rules", &err));
	g_assert_error(err, REPLYD_ERROR, ERR_INPUT);
}

static const struct {
	const char *subject;
	const char *event;
} aliexpress[] = {
	{"New order 8123004812345678", "placed"},
	{"Order 8123004812345678 has been paid", "paid"},
	{"Order 8123004812345678: payment received", "paid"},
	{"Your order 8123004812345678 has been shipped", "shipped"},
	{"Order 8123004812345678: the buyer has opened a dispute", "dispute_opened"},
	{"Dispute of order 8123004812345678 closed", "dispute_closed"},
	{"Order 8123004812345678 completed", "completed"},
	{"Order 8123004812345678 has been cancelled", "cancelled"},
	{"The buyer left feedback on order 8123004812345678", "reviewed"},
	{"订单 8123004812345678 已发货", "shipped"},
	{"Novo pedido 8123004812345678", "placed"},
	{"Pedido 8123004812345678: pagamento confirmado", "paid"},
	{"O pedido 8123004812345678 foi enviado", "shipped"},
	{"Pedido 8123004812345678: o comprador abriu uma disputa", "dispute_opened"},
	{"A disputa do pedido 8123004812345678 foi encerrada", "dispute_closed"},
	{"Pedido 8123004812345678: recebimento confirmado", "completed"},
	{"O comprador deixou uma avaliação do pedido 8123004812345678", "reviewed"},
	{"O pedido 8123004812345678 foi cancelado", "cancelled"},
	{"Nuevo pedido 8123004812345678", "placed"},
	{"Pedido 8123004812345678: pago recibido", "paid"},
	{"Su pedido 8123004812345678 ha sido enviado", "shipped"},
	{"Pedido 8123004812345678: el comprador abrió una disputa", "dispute_opened"},
	{"La disputa del pedido 8123004812345678 está cerrada", "dispute_closed"},
	{"Pedido 8123004812345678: recepción confirmada", "completed"},
	{"El comprador dejó una valoración del pedido 8123004812345678", "reviewed"},
	{"Новый заказ 8123004812345678", "placed"},
	{"Заказ 8123004812345678 оплачен", "paid"},
	{"Заказ 8123004812345678 отправлен", "shipped"},
	{"По заказу 8123004812345678 открыт спор", "dispute_opened"},
	{"Покупатель открыл спор по заказу 8123004812345678", "dispute_opened"},
	{"Спор по заказу 8123004812345678 закрыт", "dispute_closed"},
	{"Заказ 8123004812345678: получение подтверждено", "completed"},
	{"Заказ 8123004812345678 отменён", "cancelled"},
	{"Покупатель оставил отзыв о заказе 8123004812345678", "reviewed"},
};

static void test_aliexpress(void)
{
	g_autoptr(GError) err = NULL;
	g_autofree char *path = g_test_build_filename(
		G_TEST_DIST, "etc", "marketplaces", "aliexpress.rules", NULL);
	AUTO(notice_rules) rules = notice_rules_load(path, &err);
	g_assert_no_error(err);
	for (size_t i = 0; i < G_N_ELEMENTS(aliexpress); i++) {
		AUTO(message)
		mail = mail_of("transaction@notice.aliexpress.com",
			aliexpress[i].subject, "x", "");
		struct order_notice notice;
		g_assert_true(notice_rules_read(rules, "shop.example", mail, &notice));
		g_assert_cmpstr(
			order_notice_name(notice.event), ==, aliexpress[i].event);
		g_assert_cmpstr(notice.number, ==, "8123004812345678");
		order_notice_clear(&notice);
	}
}

int main(int argc, char **argv)
{
	g_test_init(&argc, &argv, NULL);
	g_test_add_func("/notice_rules/read", test_read);
	g_test_add_func("/notice_rules/which", test_which);
	g_test_add_func("/notice_rules/authentic", test_authentic);
	g_test_add_func("/notice_rules/wrong", test_wrong);
	g_test_add_func("/notice_rules/aliexpress", test_aliexpress);
	return g_test_run();
}

-- What the shop grants a buyer: proposed, approved and done by whom, when and why.
-- replyd moves no money and sends no goods: it records, and writes about them.
CREATE TABLE action (
	id @ID@,
	shop_id BIGINT NOT NULL REFERENCES shop (id),
	case_id BIGINT NOT NULL REFERENCES cases (id),
	order_id BIGINT NOT NULL, -- 0: none
	offer TEXT NOT NULL,
	state TEXT NOT NULL,
	amount_usd @REAL@ NOT NULL,
	detail TEXT NOT NULL,
	why TEXT NOT NULL,
	proposed_by TEXT NOT NULL,
	proposed_at_utc BIGINT NOT NULL,
	approved_by TEXT NOT NULL,
	approved_at_utc BIGINT NOT NULL,
	ended_by TEXT NOT NULL,
	ended_at_utc BIGINT NOT NULL
);
CREATE INDEX action_case ON action (case_id);
CREATE INDEX action_order ON action (order_id) WHERE order_id > 0;

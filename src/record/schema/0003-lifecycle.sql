-- Mail about the life of an order. When lifecycle/ is to look at the order next: 1 is at
-- once, 0 never by itself; and the state the order was in when it was looked at last,
-- '' before the first look. Orders from before this step are history: never.
ALTER TABLE orders ADD COLUMN lifecycle_at_utc BIGINT NOT NULL DEFAULT 0;
ALTER TABLE orders ADD COLUMN lifecycle_seen TEXT NOT NULL DEFAULT '';
CREATE INDEX orders_lifecycle ON orders (lifecycle_at_utc) WHERE lifecycle_at_utc > 0;

-- One mail an order and name, whatever crashes: what was learned when, what came of it.
CREATE TABLE lifecycle_mail (
	order_id BIGINT NOT NULL REFERENCES orders (id),
	name TEXT NOT NULL,
	state TEXT NOT NULL,
	why TEXT NOT NULL,
	event_utc BIGINT NOT NULL,
	learned_utc BIGINT NOT NULL,
	due_utc BIGINT NOT NULL,
	case_id BIGINT NOT NULL,
	draft_id BIGINT NOT NULL,
	PRIMARY KEY (order_id, name)
);
CREATE INDEX lifecycle_mail_draft ON lifecycle_mail (draft_id) WHERE draft_id > 0;

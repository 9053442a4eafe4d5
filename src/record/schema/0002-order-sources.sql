-- What a source calls the state of an order, kept where nobody knows the word.
ALTER TABLE orders ADD COLUMN source_state TEXT NOT NULL DEFAULT '';
CREATE INDEX orders_unknown ON orders (shop_id, source_state) WHERE state = 'unknown';

-- How far the orders of a source have been taken. A window from since to until is read
-- page by page; place is the page in it. A source without a window is read anew.
CREATE TABLE order_source (
	id @ID@,
	shop_id BIGINT NOT NULL REFERENCES shop (id),
	name TEXT NOT NULL,
	since_utc BIGINT NOT NULL DEFAULT 0,
	until_utc BIGINT NOT NULL DEFAULT 0,
	place TEXT NOT NULL DEFAULT '',
	next_at_utc BIGINT NOT NULL DEFAULT 0,
	tried_at_utc BIGINT NOT NULL DEFAULT 0,
	succeeded_at_utc BIGINT NOT NULL DEFAULT 0,
	orders_taken BIGINT NOT NULL DEFAULT 0,
	problem TEXT NOT NULL DEFAULT '',
	UNIQUE (shop_id, name)
);

-- The id by which the source of an order knows it, where that is not its number; and the
-- cases that wait for an order that has not come.
ALTER TABLE orders ADD COLUMN source_ref TEXT NOT NULL DEFAULT '';
CREATE INDEX orders_by_ref ON orders (shop_id, source_ref) WHERE source_ref <> '';
CREATE INDEX cases_orderless ON cases (shop_id, last_in_at_utc)
	WHERE is_open = 1 AND order_id = 0;

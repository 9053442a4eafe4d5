-- The id by which the source of an order knows it, where that is not its number.
ALTER TABLE orders ADD COLUMN source_ref TEXT NOT NULL DEFAULT '';
CREATE INDEX orders_by_ref ON orders (shop_id, source_ref) WHERE source_ref <> '';

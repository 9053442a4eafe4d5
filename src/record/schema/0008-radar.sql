-- Complaints that jump against their own past: which, how many, how many were expected.
CREATE TABLE radar_jump (
	shop_id BIGINT NOT NULL REFERENCES shop (id),
	dimension TEXT NOT NULL,
	value TEXT NOT NULL,
	intent TEXT NOT NULL,
	count BIGINT NOT NULL,
	expected @REAL@ NOT NULL,
	since_utc BIGINT NOT NULL, -- when it was seen first
	PRIMARY KEY (shop_id, dimension, value, intent)
);
CREATE INDEX message_recent ON message (shop_id, received_at_utc) WHERE direction = 0;

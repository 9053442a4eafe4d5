-- What replyd has earned: replies of one kind that agents approved as they were, until
-- one of them was not good.
CREATE TABLE autonomy (
	id @ID@,
	shop_id BIGINT NOT NULL REFERENCES shop (id),
	scenario TEXT NOT NULL, -- or the name of a mail about an order
	language TEXT NOT NULL,
	template_name TEXT NOT NULL,
	fell_at_utc BIGINT NOT NULL DEFAULT 0,
	why TEXT NOT NULL DEFAULT '',
	UNIQUE (shop_id, scenario, language, template_name)
);
CREATE TABLE autonomy_approval (
	autonomy_id BIGINT NOT NULL REFERENCES autonomy (id),
	at_utc BIGINT NOT NULL
);
CREATE INDEX autonomy_approvals ON autonomy_approval (autonomy_id, at_utc);

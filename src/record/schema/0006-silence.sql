-- Cases whose buyer does not answer, by when we wrote.
CREATE INDEX cases_silent ON cases (shop_id, last_out_at_utc) WHERE is_open = 1;

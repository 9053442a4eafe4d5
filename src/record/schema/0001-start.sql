-- Times are seconds UTC, 0 when unknown; words are those of mail/terms.h. "" stands for
-- "none", so that no column is NULL.

CREATE TABLE shop (
	id @ID@,
	name TEXT NOT NULL UNIQUE,
	address TEXT NOT NULL,
	paused INTEGER NOT NULL DEFAULT 0
);

CREATE TABLE mailbox (
	id @ID@,
	shop_id BIGINT NOT NULL REFERENCES shop (id),
	name TEXT NOT NULL,
	uidvalidity BIGINT NOT NULL DEFAULT 0,
	last_uid BIGINT NOT NULL DEFAULT 0,
	highest_modseq BIGINT NOT NULL DEFAULT 0,
	connected_at_utc BIGINT NOT NULL DEFAULT 0,
	imported INTEGER NOT NULL DEFAULT 0,
	report_state TEXT NOT NULL DEFAULT '',
	report_detail TEXT NOT NULL DEFAULT '',
	reported_at_utc BIGINT NOT NULL DEFAULT 0,
	last_success_at_utc BIGINT NOT NULL DEFAULT 0,
	UNIQUE (shop_id, name)
);

CREATE TABLE cases (
	id @ID@,
	shop_id BIGINT NOT NULL REFERENCES shop (id),
	order_id BIGINT NOT NULL,
	buyer_addr TEXT NOT NULL,
	subject TEXT NOT NULL,
	is_open INTEGER NOT NULL,
	has_photos INTEGER NOT NULL,
	sender_is_buyer INTEGER NOT NULL,
	verdict TEXT NOT NULL,
	confirmed BIGINT NOT NULL,
	opened_at_utc BIGINT NOT NULL,
	last_in_at_utc BIGINT NOT NULL,
	last_out_at_utc BIGINT NOT NULL,
	dispute_opened_at_utc BIGINT NOT NULL
);
CREATE INDEX cases_buyer ON cases (shop_id, buyer_addr, is_open, last_in_at_utc);
CREATE INDEX cases_order ON cases (order_id);
CREATE INDEX cases_idle ON cases (is_open, last_in_at_utc);

CREATE TABLE message (
	id @ID@,
	shop_id BIGINT NOT NULL REFERENCES shop (id),
	case_id BIGINT NOT NULL,
	direction INTEGER NOT NULL,
	message_id TEXT NOT NULL,
	content_hash TEXT NOT NULL,
	in_reply_to TEXT NOT NULL,
	from_addr TEXT NOT NULL,
	from_name TEXT NOT NULL,
	to_addr TEXT NOT NULL,
	subject TEXT NOT NULL,
	body_text TEXT NOT NULL,
	language TEXT NOT NULL,
	reading TEXT NOT NULL,
	kind TEXT NOT NULL,
	intent TEXT NOT NULL,
	confidence @REAL@ NOT NULL,
	flags BIGINT NOT NULL,
	defects BIGINT NOT NULL,
	photos INTEGER NOT NULL,
	date_utc BIGINT NOT NULL,
	received_at_utc BIGINT NOT NULL,
	taken_at_utc BIGINT NOT NULL,
	mailbox_id BIGINT NOT NULL,
	uidvalidity BIGINT NOT NULL,
	uid BIGINT NOT NULL,
	raw_segment BIGINT NOT NULL,
	raw_offset BIGINT NOT NULL,
	raw_size BIGINT NOT NULL,
	after_done INTEGER NOT NULL DEFAULT 0
);
CREATE INDEX message_by_id ON message (shop_id, message_id);
-- By hash alone only those that have no Message-ID: an index of hashes grows at random
-- places and would be a third of what taking a mail costs.
CREATE INDEX message_by_hash ON message (shop_id, content_hash) WHERE message_id = '';
CREATE INDEX message_answers ON message (shop_id, in_reply_to) WHERE in_reply_to <> '';
CREATE INDEX message_of_case ON message (case_id, received_at_utc);
CREATE INDEX message_after ON message (mailbox_id, uidvalidity, uid) WHERE after_done = 0;
CREATE INDEX message_taken ON message (taken_at_utc) WHERE raw_size > 0;
CREATE INDEX message_segment ON message (raw_segment) WHERE raw_size > 0;

CREATE TABLE orders (
	id @ID@,
	shop_id BIGINT NOT NULL REFERENCES shop (id),
	number TEXT NOT NULL,
	state TEXT NOT NULL,
	placed_at_utc BIGINT NOT NULL,
	paid_at_utc BIGINT NOT NULL,
	shipped_at_utc BIGINT NOT NULL,
	delivered_at_utc BIGINT NOT NULL,
	value_usd @REAL@ NOT NULL,
	country TEXT NOT NULL,
	estimated_weight_g INTEGER NOT NULL,
	actual_weight_g INTEGER NOT NULL,
	promised_days INTEGER NOT NULL,
	buyer_addr TEXT NOT NULL,
	buyer_name TEXT NOT NULL,
	buyer_login TEXT NOT NULL,
	currency TEXT NOT NULL,
	amount @REAL@ NOT NULL,
	dispute_opened_at_utc BIGINT NOT NULL,
	updated_at_utc BIGINT NOT NULL,
	source TEXT NOT NULL,
	fingerprint TEXT NOT NULL,
	UNIQUE (shop_id, number)
);
CREATE INDEX orders_buyer ON orders (shop_id, buyer_addr, placed_at_utc);
CREATE INDEX orders_shipped ON orders (shipped_at_utc) WHERE state = 'shipped';
CREATE INDEX orders_login ON orders (shop_id, buyer_login, placed_at_utc);

CREATE TABLE order_item (
	id @ID@,
	order_id BIGINT NOT NULL REFERENCES orders (id),
	name TEXT NOT NULL,
	sku TEXT NOT NULL,
	qty INTEGER NOT NULL,
	shipped_qty INTEGER NOT NULL
);
CREATE INDEX order_item_order ON order_item (order_id);

-- An agent said that this address is the buyer with this login (or of this one order).
CREATE TABLE buyer_link (
	shop_id BIGINT NOT NULL REFERENCES shop (id),
	addr TEXT NOT NULL,
	buyer_login TEXT NOT NULL,
	order_id BIGINT NOT NULL,
	agent TEXT NOT NULL,
	linked_at_utc BIGINT NOT NULL,
	PRIMARY KEY (shop_id, addr, buyer_login, order_id)
);

CREATE TABLE parcel (
	id @ID@,
	shop_id BIGINT NOT NULL REFERENCES shop (id),
	order_id BIGINT NOT NULL REFERENCES orders (id),
	number TEXT NOT NULL,
	carrier TEXT NOT NULL,
	service TEXT NOT NULL,
	status TEXT NOT NULL DEFAULT 'Unknown',
	sub_status TEXT NOT NULL DEFAULT '',
	last_event_at_utc BIGINT NOT NULL DEFAULT 0,
	last_event TEXT NOT NULL DEFAULT '',
	delivered_at_utc BIGINT NOT NULL DEFAULT 0,
	place TEXT NOT NULL DEFAULT '',
	carrier_code INTEGER NOT NULL DEFAULT 0,
	registered INTEGER NOT NULL DEFAULT 0,
	stopped INTEGER NOT NULL DEFAULT 0,
	checked_at_utc BIGINT NOT NULL DEFAULT 0,
	next_check_at_utc BIGINT NOT NULL DEFAULT 0,
	problem TEXT NOT NULL DEFAULT '',
	UNIQUE (order_id, number)
);
CREATE INDEX parcel_number ON parcel (shop_id, number);
CREATE INDEX parcel_due ON parcel (next_check_at_utc) WHERE next_check_at_utc > 0;

CREATE TABLE parcel_event (
	parcel_id BIGINT NOT NULL REFERENCES parcel (id),
	at_utc BIGINT NOT NULL,
	code TEXT NOT NULL,
	description TEXT NOT NULL,
	place TEXT NOT NULL,
	PRIMARY KEY (parcel_id, at_utc, code, description)
);

CREATE TABLE draft (
	id @ID@,
	shop_id BIGINT NOT NULL REFERENCES shop (id),
	case_id BIGINT NOT NULL REFERENCES cases (id),
	message_id BIGINT NOT NULL, -- the mail it answers; 0: none
	revision INTEGER NOT NULL,
	state TEXT NOT NULL,
	scenario TEXT NOT NULL,
	template_name TEXT NOT NULL,
	language TEXT NOT NULL,
	mode TEXT NOT NULL,
	facts TEXT NOT NULL,
	decision TEXT NOT NULL,
	claims TEXT NOT NULL,
	missing TEXT NOT NULL,
	to_addr TEXT NOT NULL,
	to_name TEXT NOT NULL,
	subject TEXT NOT NULL,
	body TEXT NOT NULL,
	edited INTEGER NOT NULL,
	note TEXT NOT NULL,
	actor TEXT NOT NULL,
	created_at_utc BIGINT NOT NULL,
	updated_at_utc BIGINT NOT NULL,
	deadline_utc BIGINT NOT NULL
);
-- The queue as it is shown (see drafts_list): failed ones first, then by deadline, those
-- without one last, then by age.
CREATE INDEX draft_queue ON draft (
		(state <> 'failed'), (deadline_utc = 0), deadline_utc, created_at_utc, id,
		state, shop_id)
	WHERE state IN ('queued', 'held', 'stale', 'approved', 'failed', 'in_doubt');
CREATE INDEX draft_done ON draft (state, shop_id, deadline_utc, created_at_utc)
	WHERE state IN ('sent', 'rejected', 'superseded', 'settled');
CREATE INDEX draft_case ON draft (case_id, id);
-- Invariant I7: one open draft a case.
CREATE UNIQUE INDEX draft_open ON draft (case_id)
	WHERE state IN ('queued', 'held', 'stale', 'approved', 'failed');

CREATE TABLE outbox (
	id @ID@,
	shop_id BIGINT NOT NULL REFERENCES shop (id),
	draft_id BIGINT NOT NULL REFERENCES draft (id),
	case_id BIGINT NOT NULL REFERENCES cases (id),
	state TEXT NOT NULL,
	automatic INTEGER NOT NULL,
	message_id TEXT NOT NULL,
	envelope_from TEXT NOT NULL,
	envelope_to TEXT NOT NULL,
	mail @BYTES@ NOT NULL,
	attempts INTEGER NOT NULL,
	created_at_utc BIGINT NOT NULL,
	next_try_at_utc BIGINT NOT NULL,
	sent_at_utc BIGINT NOT NULL,
	last_answer TEXT NOT NULL,
	copy_due INTEGER NOT NULL,
	UNIQUE (shop_id, message_id)
);
CREATE INDEX outbox_due ON outbox (state, shop_id, next_try_at_utc);
CREATE INDEX outbox_copies ON outbox (shop_id) WHERE copy_due = 1;
CREATE INDEX outbox_addr ON outbox (shop_id, envelope_to, created_at_utc);
CREATE INDEX outbox_case ON outbox (case_id, created_at_utc);
-- Invariant I1: one mail of a draft that is not final.
CREATE UNIQUE INDEX outbox_active ON outbox (draft_id)
	WHERE state IN ('waiting', 'sending', 'delivering', 'in_doubt', 'failed');

CREATE TABLE event (
	id @ID@,
	at_utc BIGINT NOT NULL,
	shop_id BIGINT NOT NULL,
	case_id BIGINT NOT NULL,
	draft_id BIGINT NOT NULL,
	message_id BIGINT NOT NULL,
	name TEXT NOT NULL,
	actor TEXT NOT NULL,
	detail TEXT NOT NULL
);
CREATE INDEX event_case ON event (case_id, id);
@EVENTS ARE APPEND ONLY@

CREATE TABLE suppression (
	shop_id BIGINT NOT NULL REFERENCES shop (id),
	addr TEXT NOT NULL,
	class TEXT NOT NULL,
	reason TEXT NOT NULL,
	created_at_utc BIGINT NOT NULL,
	expires_at_utc BIGINT NOT NULL,
	PRIMARY KEY (shop_id, addr, class)
);

-- What a reply offered and the buyer has not answered yet, as a set of bits, and how the
-- last offer was answered.
ALTER TABLE cases ADD COLUMN offered BIGINT NOT NULL DEFAULT 0;
ALTER TABLE cases ADD COLUMN answer TEXT NOT NULL DEFAULT 'none';

-- Where a parcel was seen last (ISO 3166), and why it may not be this order's.
ALTER TABLE parcel ADD COLUMN country TEXT NOT NULL DEFAULT '';
ALTER TABLE parcel ADD COLUMN doubt TEXT NOT NULL DEFAULT 'none';
CREATE INDEX parcel_doubtful ON parcel (shop_id, id) WHERE doubt <> 'none';
CREATE INDEX parcel_of_number ON parcel (number);

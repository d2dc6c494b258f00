-- When an order was asked for, and since when it is known to be in doubt, by the clock that nobody can set: which start of
-- the machine, and how many milliseconds after it. What a later start of the machine finds in doubt counts from its own first
-- look. NULL: not known, as of all orders of before.
ALTER TABLE payment_order ADD COLUMN asked_boot TEXT;
ALTER TABLE payment_order ADD COLUMN asked_since INTEGER;
ALTER TABLE payment_order ADD COLUMN doubt_boot TEXT;
ALTER TABLE payment_order ADD COLUMN doubt_since INTEGER;

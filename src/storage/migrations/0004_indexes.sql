-- A return's orders and stock movements have numbers that begin with its own, so their primary keys find them: indexes
-- by return only cost every return pages to write.

DROP INDEX stock_movement_by_return;

CREATE TABLE payment_order_by_number(
    id         TEXT PRIMARY KEY NOT NULL, -- our own reference, "R-0412-K1-7Q4M9X2C.1"
    return_id  TEXT NOT NULL,
    position   INTEGER NOT NULL,          -- in the order in which they were given
    service_id TEXT UNIQUE,               -- nexo's, null where no terminal is asked
    body       TEXT NOT NULL,             -- canonical JSON, as it stands today
    state      TEXT NOT NULL CHECK(state IN ('PAYING', 'PAID', 'DECLINED', 'IN_DOUBT')),
    amount     INTEGER NOT NULL CHECK(amount > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO payment_order_by_number SELECT id, return_id, position, service_id, body, state, amount FROM payment_order;
DROP TABLE payment_order;
ALTER TABLE payment_order_by_number RENAME TO payment_order;

-- What moved on a day: the tax of a refund belongs to the day of the money.
CREATE INDEX journal_steps ON journal(at)
    WHERE kind = 'return_settled' OR kind = 'return_pending' OR kind = 'return_in_doubt' OR kind = 'return_paying';

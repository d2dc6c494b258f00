-- What head office was asked for before money moves: one claim a return, kept for good. `letter` is what it is told of its
-- end, with the entry that says so; `told` whether it has acknowledged that.
CREATE TABLE claim(
    id          TEXT PRIMARY KEY NOT NULL,
    return_id   TEXT UNIQUE NOT NULL REFERENCES answer(id),
    state       TEXT NOT NULL,
    reason      TEXT NOT NULL DEFAULT '',
    answered_at INTEGER,            -- milliseconds since 1970; NULL: not yet
    letter      TEXT CHECK(letter IN ('commit', 'release')),
    seq         INTEGER REFERENCES journal(seq),
    told        INTEGER NOT NULL DEFAULT 0 CHECK(told IN (0, 1)),
    CHECK((letter IS NULL) = (seq IS NULL))
) STRICT, WITHOUT ROWID;
CREATE INDEX claim_letters ON claim(seq) WHERE letter IS NOT NULL AND told = 0;

-- An order may now be planned before it is asked for.
CREATE TABLE payment_order_planned(
    id         TEXT PRIMARY KEY NOT NULL, -- our own reference, "R-0412-K1-7Q4M9X2C.1"
    return_id  TEXT NOT NULL,
    position   INTEGER NOT NULL,          -- in the order in which they were given
    service_id TEXT UNIQUE,               -- nexo's, null where no terminal is asked
    body       TEXT NOT NULL,             -- canonical JSON, as it stands today
    state      TEXT NOT NULL CHECK(state IN ('PLANNED', 'PAYING', 'PAID', 'DECLINED', 'IN_DOUBT')),
    amount     INTEGER NOT NULL CHECK(amount > 0)
) STRICT, WITHOUT ROWID;
INSERT INTO payment_order_planned SELECT id, return_id, position, service_id, body, state, amount FROM payment_order;
DROP TABLE payment_order;
ALTER TABLE payment_order_planned RENAME TO payment_order;

DROP INDEX answer_unsettled;
CREATE INDEX answer_unsettled ON answer(state) WHERE state IN ('CLAIMING', 'GRANTED', 'PAYING', 'PENDING', 'IN_DOUBT');

-- What head office lets this terminal pay while it can't be asked. The budget asked for last is the only one that is paid
-- from; those before it are kept as long as something was paid from them.
CREATE TABLE budget(
    position  INTEGER PRIMARY KEY,  -- in the order in which they were asked for
    id        TEXT UNIQUE NOT NULL,
    currency  TEXT NOT NULL,
    boot      TEXT NOT NULL,        -- which start of the machine it was asked for in,
    asked_at  INTEGER NOT NULL,     -- and how many milliseconds after it
    text      TEXT,                 -- head office's answer; NULL: none yet
    key       TEXT,
    signature TEXT,
    CHECK((text IS NULL) = (key IS NULL) AND (text IS NULL) = (signature IS NULL))
) STRICT;

-- What was taken off a budget, before it was paid. One that for certain was not paid is gone again; the journal has both.
CREATE TABLE offline_debit(
    return_id   TEXT PRIMARY KEY NOT NULL REFERENCES answer(id),
    budget      TEXT NOT NULL REFERENCES budget(id),
    amount      INTEGER NOT NULL CHECK(amount > 0),
    left_before INTEGER NOT NULL CHECK(left_before >= amount)
) STRICT, WITHOUT ROWID;
CREATE INDEX offline_debit_of_budget ON offline_debit(budget);

-- Head office's own keys, apart from those of tills: what a till signs is no budget.
CREATE TABLE office_key(
    id   TEXT PRIMARY KEY NOT NULL,
    body TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Its signed word on how far it has this journal: the last one, and one that contradicts the journal.
CREATE TABLE checkpoint(
    kind      TEXT PRIMARY KEY NOT NULL CHECK(kind IN ('last', 'contradiction')),
    text      TEXT NOT NULL,
    key       TEXT NOT NULL,
    signature TEXT NOT NULL
) STRICT, WITHOUT ROWID;

DROP INDEX answer_unsettled;
CREATE INDEX answer_unsettled ON answer(state)
    WHERE state IN ('CLAIMING', 'GRANTED', 'PAYING', 'PENDING', 'IN_DOUBT', 'OFFLINE_PAYING');

-- What moved on a day.
DROP INDEX journal_steps;
CREATE INDEX journal_steps ON journal(at)
    WHERE kind = 'return_settled' OR kind = 'return_pending' OR kind = 'return_in_doubt' OR kind = 'return_paying'
       OR kind = 'return_offline_paid';

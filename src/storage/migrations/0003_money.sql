-- Everything that happens between "yes" and "done": payments, goods, value and the people who approve.

-- == Payments

-- One movement of money outside this terminal that a return asks for. Durable before it is asked of anybody.
CREATE TABLE payment_order(
    id         TEXT PRIMARY KEY NOT NULL, -- our own reference, "R-0412-K1-7Q4M9X2C.1"
    return_id  TEXT NOT NULL,
    position   INTEGER NOT NULL,          -- in the order in which they were given
    service_id TEXT UNIQUE,               -- nexo's, null where no terminal is asked
    body       TEXT NOT NULL,             -- canonical JSON, as it stands today
    state      TEXT NOT NULL CHECK(state IN ('PAYING', 'PAID', 'DECLINED', 'IN_DOUBT')),
    amount     INTEGER NOT NULL CHECK(amount > 0),
    UNIQUE(return_id, position)
) STRICT, WITHOUT ROWID;

-- What a return with orders took of each line, to be given back exactly if the customer takes the goods home again.
CREATE TABLE held_line(
    return_id TEXT NOT NULL,
    receipt   TEXT NOT NULL,
    line      INTEGER NOT NULL,
    units     INTEGER NOT NULL,
    refund    INTEGER NOT NULL,
    tax       INTEGER NOT NULL,
    worth     INTEGER NOT NULL,
    worth_tax INTEGER NOT NULL,
    PRIMARY KEY(return_id, receipt, line)
) STRICT, WITHOUT ROWID;

-- Returns that still wait for something are looked for at every start.
CREATE INDEX answer_unsettled ON answer(state) WHERE state IN ('PAYING', 'PENDING', 'IN_DOUBT');

-- == Goods

-- == Value

-- == People

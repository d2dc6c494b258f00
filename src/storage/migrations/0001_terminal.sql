-- A terminal's database. Times are milliseconds since 1970 in UTC, amounts are minor units.

CREATE TABLE setting(
    key   TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- How far the exchange with head office has come: 'acknowledged', 'feed:receipts', …
CREATE TABLE progress(
    name  TEXT PRIMARY KEY NOT NULL,
    value TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Every policy this terminal ever worked by; the last one is in force.
CREATE TABLE policy_text(
    position   INTEGER PRIMARY KEY,
    adopted_at INTEGER NOT NULL,
    toml       TEXT NOT NULL
) STRICT;

CREATE TABLE operator(
    id       TEXT PRIMARY KEY NOT NULL,
    name     TEXT NOT NULL,
    roles    TEXT NOT NULL, -- joined by spaces
    pin_hash TEXT NOT NULL
) STRICT, WITHOUT ROWID;

CREATE TABLE receipt(
    id     INTEGER PRIMARY KEY,
    number TEXT NOT NULL UNIQUE,
    body   TEXT NOT NULL -- canonical JSON, shares frozen
) STRICT;

-- Barcodes printed on a receipt besides its number. Two tills may have printed the same.
CREATE TABLE receipt_code(
    code    TEXT NOT NULL,
    receipt INTEGER NOT NULL REFERENCES receipt(id),
    PRIMARY KEY(code, receipt)
) STRICT, WITHOUT ROWID;

CREATE TABLE journal(
    seq      INTEGER PRIMARY KEY CHECK(seq > 0),
    at       INTEGER NOT NULL,
    kind     TEXT NOT NULL,
    subject  TEXT NOT NULL,
    payload  TEXT NOT NULL,
    previous BLOB NOT NULL CHECK(length(previous) = 32),
    hash     BLOB NOT NULL CHECK(length(hash) = 32)
) STRICT;

CREATE TRIGGER journal_is_never_changed BEFORE UPDATE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

CREATE TRIGGER journal_is_never_cut BEFORE DELETE ON journal
BEGIN
    SELECT RAISE(ABORT, 'the journal is append-only');
END;

-- One row for each entry that head office has not acknowledged.
CREATE TABLE outbox(
    seq INTEGER PRIMARY KEY REFERENCES journal(seq)
) STRICT;

-- Which entry answers a request, and which one a return's number stands for.
CREATE TABLE answer(
    seq     INTEGER PRIMARY KEY REFERENCES journal(seq),
    id      TEXT NOT NULL UNIQUE,
    request TEXT NOT NULL UNIQUE,
    at      INTEGER NOT NULL,
    state   TEXT NOT NULL
) STRICT;
CREATE INDEX answer_by_time ON answer(at);

-- What has come back, kept beside the journal so that the checks below stand guard over it.
CREATE TABLE line_ledger(
    receipt TEXT NOT NULL,
    line    INTEGER NOT NULL,
    sold    INTEGER NOT NULL,
    gross   INTEGER NOT NULL,
    units   INTEGER NOT NULL CHECK(units BETWEEN 0 AND sold),
    refund  INTEGER NOT NULL CHECK(refund BETWEEN 0 AND gross),
    tax     INTEGER NOT NULL,
    PRIMARY KEY(receipt, line)
) STRICT, WITHOUT ROWID;

CREATE TABLE tender_ledger(
    receipt TEXT NOT NULL,
    tender  INTEGER NOT NULL, -- 1-based position on the receipt
    paid    INTEGER NOT NULL,
    refund  INTEGER NOT NULL CHECK(refund BETWEEN 0 AND paid),
    PRIMARY KEY(receipt, tender)
) STRICT, WITHOUT ROWID;

CREATE TABLE rating(
    return_id TEXT PRIMARY KEY NOT NULL,
    seq       INTEGER NOT NULL REFERENCES journal(seq),
    score     INTEGER NOT NULL CHECK(score BETWEEN 1 AND 5),
    at        INTEGER NOT NULL
) STRICT, WITHOUT ROWID;

-- Receipts that proved themselves and said something else than the record: each version once, with the entry about it.
CREATE TABLE contest(
    receipt TEXT NOT NULL,
    proven  TEXT NOT NULL, -- canonical JSON of the version that was signed
    seq     INTEGER NOT NULL UNIQUE REFERENCES journal(seq),
    at      INTEGER NOT NULL,
    PRIMARY KEY(receipt, proven)
) STRICT, WITHOUT ROWID;
CREATE INDEX contest_at ON contest(at);

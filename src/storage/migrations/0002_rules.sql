-- Rules are kept for good, so that every decision can be derived again, and customers have a history.

-- What the kept policies call themselves: an id and a version mean one text.
CREATE TABLE policy_name(
    id      TEXT NOT NULL,
    version INTEGER NOT NULL,
    sha256  TEXT NOT NULL, -- hex, of the text
    PRIMARY KEY(id, version)
) STRICT, WITHOUT ROWID;

-- Every statutory pack this terminal ever decided by.
CREATE TABLE pack_text(
    sha256     TEXT PRIMARY KEY NOT NULL,
    id         TEXT NOT NULL,
    version    TEXT NOT NULL,
    adopted_at INTEGER NOT NULL,
    text       TEXT NOT NULL
) STRICT, WITHOUT ROWID;

-- Changes of mind by customer token, for the limits of a policy.
CREATE TABLE customer_return(
    customer TEXT NOT NULL,
    at       INTEGER NOT NULL,
    seq      INTEGER NOT NULL REFERENCES journal(seq),
    currency TEXT NOT NULL,
    value    INTEGER NOT NULL,
    PRIMARY KEY(customer, at, seq)
) STRICT, WITHOUT ROWID;

-- What the goods that came back were worth before a fee was kept back; until now there was no fee.
ALTER TABLE line_ledger ADD COLUMN worth INTEGER NOT NULL DEFAULT 0 CHECK(worth BETWEEN 0 AND gross);
ALTER TABLE line_ledger ADD COLUMN worth_tax INTEGER NOT NULL DEFAULT 0;
UPDATE line_ledger SET worth = refund, worth_tax = tax;

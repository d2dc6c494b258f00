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

CREATE TABLE catalogue_item(
    sku      TEXT PRIMARY KEY NOT NULL,
    gtin     TEXT UNIQUE,   -- 14 digits
    currency TEXT NOT NULL, -- of its prices
    body     TEXT NOT NULL  -- canonical JSON, its price left at 0
) STRICT, WITHOUT ROWID;

-- Every price that goods ever had; `began` counts days since 1970-01-01.
CREATE TABLE catalogue_price(
    sku        TEXT NOT NULL REFERENCES catalogue_item(sku),
    began      INTEGER NOT NULL,
    unit_price INTEGER NOT NULL CHECK(unit_price >= 0),
    PRIMARY KEY(sku, began)
) STRICT, WITHOUT ROWID;

-- What a return brought to a place or took from it: once for each event.
CREATE TABLE stock_movement(
    event     TEXT PRIMARY KEY NOT NULL, -- "R-0412-K1-7Q4M9X2C/in/1"
    return_id TEXT NOT NULL,
    at        INTEGER NOT NULL,
    sku       TEXT NOT NULL,
    place     TEXT NOT NULL,
    quantity  INTEGER NOT NULL CHECK(quantity <> 0),
    reason    TEXT NOT NULL
) STRICT, WITHOUT ROWID;
-- Serials that have come back, each once; the customer may take them home again.
CREATE TABLE serial_ledger(
    receipt   TEXT NOT NULL,
    line      INTEGER NOT NULL,
    serial    TEXT NOT NULL,
    return_id TEXT NOT NULL,
    position  INTEGER NOT NULL,
    PRIMARY KEY(receipt, line, serial)
) STRICT, WITHOUT ROWID;
CREATE INDEX serial_ledger_by_return ON serial_ledger(return_id);

CREATE INDEX stock_movement_by_sku ON stock_movement(sku);
CREATE INDEX stock_movement_by_return ON stock_movement(return_id);

-- == Value

-- What the store owes in other coin than money. A number is a token: no card's own number stands here.
CREATE TABLE value_account(
    number   TEXT PRIMARY KEY NOT NULL,
    kind     TEXT NOT NULL CHECK(kind IN ('store_credit', 'gift_card', 'points')),
    currency TEXT,                        -- null for points
    balance  INTEGER NOT NULL,            -- minor units or points; only points may be owed to us
    is_void  INTEGER NOT NULL DEFAULT 0 CHECK(is_void IN (0, 1)),
    expires  TEXT,                        -- the last day it is good, null for ever
    CHECK(kind = 'points' OR (currency IS NOT NULL AND balance >= 0))
) STRICT, WITHOUT ROWID;

-- Every change of a balance, once per event. The sum over an account is its balance.
CREATE TABLE value_movement(
    event   TEXT PRIMARY KEY NOT NULL, -- "R-0412-K1-7Q4M9X2C/credit/1", "redeem/TILL-0471"
    account TEXT NOT NULL,
    at      INTEGER NOT NULL,
    amount  INTEGER NOT NULL,
    balance INTEGER NOT NULL           -- of the account, after it
) STRICT, WITHOUT ROWID;
CREATE INDEX value_movement_of ON value_movement(account);

-- What returns have dealt with of a receipt's loyalty points, those on their way too.
CREATE TABLE points_share(
    return_id TEXT NOT NULL,
    receipt   TEXT NOT NULL,
    reversed  INTEGER NOT NULL,
    restored  INTEGER NOT NULL,
    PRIMARY KEY(return_id, receipt)
) STRICT, WITHOUT ROWID;
CREATE INDEX points_share_of ON points_share(receipt);

-- Cash that returns have decided to pay, for the cap on what belongs together.
CREATE TABLE cash_part(
    return_id TEXT NOT NULL,
    receipt   TEXT NOT NULL,
    customer  TEXT NOT NULL,
    at        INTEGER NOT NULL,
    currency  TEXT NOT NULL,
    amount    INTEGER NOT NULL,
    PRIMARY KEY(return_id, receipt)
) STRICT, WITHOUT ROWID;
CREATE INDEX cash_part_of_receipt ON cash_part(receipt);
CREATE INDEX cash_part_of_customer ON cash_part(customer) WHERE customer <> '';

-- == Look-ups

-- What a sale is found by when nobody has its receipt.
CREATE TABLE receipt_clue(
    kind    TEXT NOT NULL CHECK(kind IN ('order', 'card', 'customer')),
    value   TEXT NOT NULL,
    receipt INTEGER NOT NULL REFERENCES receipt(id),
    sold_at INTEGER NOT NULL,
    amount  INTEGER NOT NULL, -- what that card paid, else what was paid in all
    PRIMARY KEY(kind, value, receipt)
) STRICT, WITHOUT ROWID;

-- Who came without a receipt, for the limits of a policy.
CREATE TABLE unreceipted_return(
    customer TEXT NOT NULL,
    at       INTEGER NOT NULL,
    seq      INTEGER NOT NULL REFERENCES journal(seq),
    currency TEXT NOT NULL,
    value    INTEGER NOT NULL,
    PRIMARY KEY(customer, at, seq)
) STRICT, WITHOUT ROWID;

INSERT INTO receipt_clue
SELECT 'card', tender.value ->> '$.token', receipt.id, max(1000 * unixepoch(body ->> '$.sold_at')),
       sum(tender.value ->> '$.amount')
FROM receipt JOIN json_each(receipt.body, '$.tenders') AS tender
WHERE tender.value ->> '$.token' IS NOT NULL
GROUP BY receipt.id, tender.value ->> '$.token';

INSERT INTO receipt_clue
SELECT 'customer', body ->> '$.customer', id, 1000 * unixepoch(body ->> '$.sold_at'),
       (SELECT coalesce(sum(value ->> '$.amount'), 0) FROM json_each(receipt.body, '$.tenders'))
FROM receipt WHERE body ->> '$.customer' IS NOT NULL;

-- == People

-- == Slips

-- Which reprint of a return's slip the next one is, counted in the journal itself.
CREATE INDEX journal_reprints ON journal(subject) WHERE kind = 'slip_reprinted';

-- A badge is known by the keyed hash of its code. One to a person, and one person to a badge.
CREATE TABLE badge(
    code     TEXT PRIMARY KEY NOT NULL,
    operator TEXT UNIQUE NOT NULL REFERENCES operator(id)
) STRICT, WITHOUT ROWID;

-- Who works here no longer. What they did stays on record under their number.
CREATE TABLE former_operator(
    operator   TEXT PRIMARY KEY NOT NULL REFERENCES operator(id),
    removed_at INTEGER NOT NULL -- milliseconds since 1970
) STRICT, WITHOUT ROWID;

-- Wrong PINs and badges in a row: who is locked out is so after a restart as well.
CREATE TABLE wrong_attempts(
    operator     TEXT PRIMARY KEY NOT NULL REFERENCES operator(id),
    in_a_row     INTEGER NOT NULL CHECK(in_a_row > 0),
    last_at      INTEGER NOT NULL,
    locked_until INTEGER
) STRICT, WITHOUT ROWID;

-- == Proof

-- The retailer's keys that sign receipts, by the halves that anybody may know.
CREATE TABLE trusted_key(
    id         TEXT PRIMARY KEY NOT NULL,
    body       TEXT NOT NULL -- JSON: the key, and the days it is for
) STRICT, WITHOUT ROWID;

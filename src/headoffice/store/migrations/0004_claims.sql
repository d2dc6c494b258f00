-- What was sold, what is claimed and what has been paid back. The CHECKs are the last line of defence: whatever a
-- kiosk, a network or a fault of ours makes of it, a line is not paid twice here without a case that says so.
CREATE TABLE sold_line (
    receipt         text NOT NULL,
    line            bigint NOT NULL CHECK (line > 0),
    currency        text NOT NULL,
    sold            bigint NOT NULL CHECK (sold > 0),
    worth           bigint NOT NULL CHECK (worth >= 0),
    claimed         bigint NOT NULL DEFAULT 0 CHECK (claimed >= 0),
    refunded        bigint NOT NULL DEFAULT 0 CHECK (refunded >= 0),
    claimed_amount  bigint NOT NULL DEFAULT 0 CHECK (claimed_amount >= 0),
    refunded_amount bigint NOT NULL DEFAULT 0 CHECK (refunded_amount >= 0),
    -- What was paid although the line was not free. It stays taken off what is left, so that nobody is granted it.
    overpaid        bigint NOT NULL DEFAULT 0 CHECK (overpaid >= 0),
    overpaid_amount bigint NOT NULL DEFAULT 0 CHECK (overpaid_amount >= 0),
    PRIMARY KEY (receipt, line),
    CHECK (claimed + refunded <= sold),
    CHECK (claimed_amount + refunded_amount <= worth)
);
CREATE INDEX store_receipt_by_number ON store_receipt (receipt);

-- Every id that was ever heard of, for ever: a denied or released one is a tombstone.
CREATE TABLE claim (
    claim_id    text PRIMARY KEY,
    kiosk       text NOT NULL,
    incarnation text NOT NULL,
    state       text NOT NULL CHECK (state IN ('granted', 'denied', 'released', 'refunded')),
    content     bytea NOT NULL DEFAULT '',
    answer      bytea NOT NULL DEFAULT '', -- To the claim …
    settled     bytea NOT NULL DEFAULT '', -- … and to the commit or release that ended it.
    reference   text NOT NULL DEFAULT '',
    entry_seq   bigint,
    entry_hash  bytea CHECK (octet_length(entry_hash) = 32),
    heard_at    timestamptz NOT NULL DEFAULT now(),
    settled_at  timestamptz
);

-- Money that should not have moved. A case has an owner until somebody has closed it.
CREATE TABLE conflict_case (
    case_id   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    opened_at timestamptz NOT NULL DEFAULT now(),
    kind      text NOT NULL,
    claim_id  text NOT NULL,
    kiosk     text NOT NULL,
    content   bytea NOT NULL, -- What was paid: currency and lines.
    owner     text NOT NULL DEFAULT 'loss_prevention',
    closed_at timestamptz,
    closed_by text NOT NULL DEFAULT '',
    found     text NOT NULL DEFAULT '',
    UNIQUE (claim_id, kind, kiosk)
);
CREATE INDEX conflict_case_open ON conflict_case (case_id) WHERE closed_at IS NULL;

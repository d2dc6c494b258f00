-- The kiosks of a store among which its receipts are shared out while the line is down. Its row is the lock under
-- which budgets are given.
CREATE TABLE store_fleet (
    store  text PRIMARY KEY,
    epoch  bigint NOT NULL DEFAULT 0 CHECK (epoch >= 0),
    kiosks jsonb NOT NULL DEFAULT '[]'
);

-- What a kiosk may pay out without asking, and what was heard of it.
CREATE TABLE offline_budget (
    budget_id    text PRIMARY KEY,
    kiosk        text NOT NULL,
    incarnation  text NOT NULL,
    store        text NOT NULL REFERENCES store_fleet,
    epoch        bigint NOT NULL CHECK (epoch > 0),
    currency     text NOT NULL,
    per_return   bigint NOT NULL CHECK (per_return >= 0),
    total        bigint NOT NULL CHECK (total >= 0),
    most_returns bigint NOT NULL CHECK (most_returns >= 0),
    signed_text  bytea NOT NULL,
    key_id       text NOT NULL,
    signature    text NOT NULL,
    given_at     timestamptz NOT NULL DEFAULT now(),
    ends_at      timestamptz NOT NULL, -- A little after its last moment.
    returned_at  timestamptz,
    paid         bigint NOT NULL DEFAULT 0 CHECK (paid >= 0),
    returns      bigint NOT NULL DEFAULT 0 CHECK (returns >= 0)
);
CREATE INDEX offline_budget_out ON offline_budget (store) WHERE returned_at IS NULL;

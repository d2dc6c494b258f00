-- What goes out to the stores. The row of store_feed is the lock under which positions are handed
-- out, so a reader never passes a position that is still being written.
CREATE TABLE store_feed (
    store         text PRIMARY KEY,
    last_position bigint NOT NULL DEFAULT 0
);

CREATE TABLE store_receipt (
    store        text NOT NULL REFERENCES store_feed,
    position     bigint NOT NULL,
    receipt      text NOT NULL,
    content      bytea NOT NULL,
    digest       bytea NOT NULL CHECK (octet_length(digest) = 32),
    published_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (store, position),
    UNIQUE (store, receipt)
);

CREATE TABLE store_policy (
    store        text NOT NULL REFERENCES store_feed,
    position     bigint GENERATED ALWAYS AS IDENTITY,
    policy       text NOT NULL,
    version      integer NOT NULL,
    toml         bytea NOT NULL,
    digest       bytea NOT NULL CHECK (octet_length(digest) = 32),
    published_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (store, policy, version)
);
CREATE INDEX store_policy_in_force ON store_policy (store, position DESC);

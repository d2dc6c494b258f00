-- Who speaks to us, and the journals they hand in. Entries are only ever added.
CREATE TABLE kiosk (
    kiosk               text PRIMARY KEY,
    first_seen          timestamptz NOT NULL DEFAULT now(),
    delivery_key_digest bytea CHECK (octet_length(delivery_key_digest) = 32),
    certified           boolean NOT NULL DEFAULT false
);
CREATE INDEX kiosk_by_key ON kiosk (delivery_key_digest);

CREATE TABLE chain (
    chain_id          bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
    kiosk             text NOT NULL REFERENCES kiosk,
    incarnation       text NOT NULL,
    first_seen        timestamptz NOT NULL DEFAULT now(),
    last_seq          bigint NOT NULL DEFAULT 0 CHECK (last_seq >= 0),
    last_hash         bytea NOT NULL CHECK (octet_length(last_hash) = 32),
    quarantine_reason text NOT NULL DEFAULT '',
    UNIQUE (kiosk, incarnation)
);

CREATE TABLE journal_entry (
    chain_id    bigint NOT NULL REFERENCES chain,
    seq         bigint NOT NULL CHECK (seq > 0),
    at_ms       bigint NOT NULL,
    kind        bytea NOT NULL,
    subject     bytea NOT NULL,
    payload     bytea NOT NULL,
    previous    bytea NOT NULL CHECK (octet_length(previous) = 32),
    hash        bytea NOT NULL CHECK (octet_length(hash) = 32),
    received_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (chain_id, seq)
);

-- The entry that put a journal in quarantine, as it came.
CREATE TABLE quarantine_evidence (
    chain_id    bigint NOT NULL REFERENCES chain,
    received_at timestamptz NOT NULL DEFAULT now(),
    seq         bigint NOT NULL,
    reason      text NOT NULL,
    entry       bytea NOT NULL
);

-- For people with SQL: the same facts, readable.
CREATE VIEW journal AS
SELECT c.kiosk, c.incarnation, e.seq, to_timestamp(e.at_ms / 1000.0) AS at,
       convert_from(e.kind, 'UTF8') AS kind, convert_from(e.subject, 'UTF8') AS subject,
       convert_from(e.payload, 'UTF8') AS payload, encode(e.hash, 'hex') AS hash, e.received_at
  FROM journal_entry e JOIN chain c USING (chain_id);

-- Payments under an id that is not theirs, or with other content: each is counted once, however often it is told.
CREATE TABLE stray_payment (
    claim_id   text NOT NULL REFERENCES claim,
    digest     bytea NOT NULL CHECK (octet_length(digest) = 32), -- SHA-256 of the content, which names the kiosk.
    content    bytea NOT NULL,
    reference  text NOT NULL,
    entry_seq  bigint NOT NULL,
    entry_hash bytea NOT NULL CHECK (octet_length(entry_hash) = 32),
    answer     bytea NOT NULL,
    heard_at   timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (claim_id, digest)
);

-- A second payment of the same kind under the same id is a case of its own.
ALTER TABLE conflict_case DROP CONSTRAINT conflict_case_claim_id_kind_kiosk_key;
CREATE UNIQUE INDEX conflict_case_once ON conflict_case (claim_id, kind, kiosk, sha256(content));

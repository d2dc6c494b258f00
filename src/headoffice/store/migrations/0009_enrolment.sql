-- Who was let in by a code, and whose certificates are no longer believed. Where revoked_at is set, only certificates
-- that are kept here and not revoked count, whatever else the kiosk shows.
ALTER TABLE kiosk ADD COLUMN revoked_at timestamptz;

-- One code a kiosk; a new one takes the place of the old.
CREATE TABLE enrolment_code (
    kiosk      text PRIMARY KEY,
    digest     bytea NOT NULL CHECK (octet_length(digest) = 32),
    made_by    text NOT NULL,
    made_at    timestamptz NOT NULL DEFAULT now(),
    ends_at    timestamptz NOT NULL,
    tries      bigint NOT NULL DEFAULT 0,
    csr_digest bytea CHECK (octet_length(csr_digest) = 32) -- Of the request it was used for.
);

CREATE TABLE certificate (
    serial     text PRIMARY KEY,
    kiosk      text NOT NULL REFERENCES kiosk,
    csr_digest bytea NOT NULL CHECK (octet_length(csr_digest) = 32),
    pem        text NOT NULL,
    issued_at  timestamptz NOT NULL DEFAULT now(),
    not_after  timestamptz NOT NULL,
    revoked_at timestamptz
);
CREATE INDEX certificate_by_kiosk ON certificate (kiosk);

-- Which entries of a journal came on which day (UTC): always a run of numbers.
CREATE TABLE chain_day (
    chain_id  bigint NOT NULL REFERENCES chain,
    day       date NOT NULL,
    first_seq bigint NOT NULL CHECK (first_seq > 0),
    last_seq  bigint NOT NULL CHECK (last_seq >= first_seq),
    PRIMARY KEY (day, chain_id)
);
INSERT INTO chain_day(chain_id, day, first_seq, last_seq)
SELECT chain_id, received_at::date, min(seq), max(seq) FROM journal_entry GROUP BY chain_id, received_at::date;
CREATE INDEX chain_day_by_chain ON chain_day (chain_id, day);

-- One signed root a day; never changed.
CREATE TABLE day_root (
    day         date PRIMARY KEY,
    entries     bigint NOT NULL CHECK (entries > 0),
    root        bytea NOT NULL CHECK (octet_length(root) = 32),
    signed_text bytea NOT NULL,
    key_id      text NOT NULL,
    signature   text NOT NULL,
    closed_at   timestamptz NOT NULL DEFAULT now()
);

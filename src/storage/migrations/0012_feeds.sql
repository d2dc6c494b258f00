-- How far this terminal has each feed of head office, and when that last said so.
CREATE TABLE feed(
    name      TEXT PRIMARY KEY NOT NULL,
    epoch     INTEGER NOT NULL,
    position  INTEGER NOT NULL,
    signed_at INTEGER NOT NULL -- milliseconds since 1970, by head office's clock
) STRICT, WITHOUT ROWID;

-- The last good content of feeds that are a list as it stands. Items of an older epoch go with the last page of a new one.
CREATE TABLE feed_item(
    feed    TEXT NOT NULL,
    key     TEXT NOT NULL,
    epoch   INTEGER NOT NULL,
    content TEXT NOT NULL, -- JSON, as it was published
    PRIMARY KEY(feed, key)
) STRICT, WITHOUT ROWID;

-- What decisions rest on beside policy and pack; never changed or dropped. The last one is in force.
CREATE TABLE notice_text(
    position INTEGER PRIMARY KEY,
    sha256   TEXT NOT NULL, -- '' where there is nothing to say
    since    INTEGER NOT NULL,
    text     TEXT NOT NULL
) STRICT;
CREATE INDEX notice_text_by_digest ON notice_text(sha256);

-- What has come back elsewhere of this store's receipts, as far as head office has said.
CREATE TABLE line_elsewhere(
    receipt TEXT NOT NULL,
    line    INTEGER NOT NULL,
    epoch   INTEGER NOT NULL,
    units   INTEGER NOT NULL CHECK(units >= 0),
    amount  INTEGER NOT NULL CHECK(amount >= 0),
    PRIMARY KEY(receipt, line)
) STRICT, WITHOUT ROWID;

-- The lines of this terminal's own claims: what head office counts of them is not elsewhere.
CREATE TABLE claim_line(
    receipt TEXT NOT NULL,
    line    INTEGER NOT NULL,
    claim   TEXT NOT NULL REFERENCES claim(id),
    units   INTEGER NOT NULL,
    amount  INTEGER NOT NULL,
    PRIMARY KEY(receipt, line, claim)
) STRICT, WITHOUT ROWID;
INSERT INTO claim_line
SELECT line.value ->> '$.receipt', line.value ->> '$.line', claim.id, line.value ->> '$.units', line.value ->> '$.amount'
FROM claim JOIN answer ON answer.id = claim.return_id JOIN journal USING (seq)
JOIN json_each(journal.payload, '$.claim.lines') AS line;

-- The entry of head office's yes; of those before this step the claim's own.
ALTER TABLE claim ADD COLUMN granted_seq INTEGER; -- of the journal
UPDATE claim SET granted_seq = (SELECT seq FROM answer WHERE answer.id = claim.return_id)
WHERE answered_at IS NOT NULL AND state <> 'DENIED';

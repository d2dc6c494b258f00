-- What head office gives this store.
-- name: feed
SELECT epoch, position, signed_at FROM feed WHERE name = ?1;
-- name: keep_feed
INSERT INTO feed(name, epoch, position, signed_at) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT(name) DO UPDATE SET epoch = excluded.epoch, position = excluded.position, signed_at = excluded.signed_at;
-- name: feed_item
SELECT content FROM feed_item WHERE feed = ?1 AND key = ?2;
-- name: feed_items
SELECT content FROM feed_item WHERE feed = ?1 ORDER BY key;
-- name: keep_feed_item
INSERT INTO feed_item(feed, key, epoch, content) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT(feed, key) DO UPDATE SET epoch = excluded.epoch, content = excluded.content;
-- name: drop_feed_item
DELETE FROM feed_item WHERE feed = ?1 AND key = ?2;
-- name: feed_keys_before
SELECT key FROM feed_item WHERE feed = ?1 AND epoch < ?2 ORDER BY key;
-- name: drop_feed_items_before
DELETE FROM feed_item WHERE feed = ?1 AND epoch < ?2;

-- name: notices_in_force
SELECT sha256 FROM notice_text ORDER BY position DESC LIMIT 1;
-- name: notices
SELECT text FROM notice_text WHERE sha256 = ?1 LIMIT 1;
-- name: keep_notices
INSERT INTO notice_text(position, sha256, since, text)
VALUES ((SELECT coalesce(max(position), 0) + 1 FROM notice_text), ?1, ?2, ?3);

-- name: units_elsewhere
SELECT line, units FROM line_elsewhere WHERE receipt = ?1 AND units > 0;
-- name: line_elsewhere
SELECT units, amount FROM line_elsewhere WHERE receipt = ?1 AND line = ?2;
-- name: keep_line_elsewhere
INSERT INTO line_elsewhere(receipt, line, epoch, units, amount) VALUES (?1, ?2, ?3, ?4, ?5)
ON CONFLICT(receipt, line) DO UPDATE SET epoch = excluded.epoch, units = excluded.units, amount = excluded.amount;
-- name: drop_line_elsewhere
DELETE FROM line_elsewhere WHERE receipt = ?1 AND line = ?2;
-- name: drop_lines_elsewhere_before
DELETE FROM line_elsewhere WHERE epoch < ?1;
-- name: own_at_head_office
-- What it counted of this terminal's own when it was asked: what it had granted by then and has not been told to let go of, and
-- what it has been told was paid.
SELECT coalesce(sum(units), 0), coalesce(sum(amount), 0) FROM claim_line JOIN claim ON claim.id = claim_line.claim
WHERE receipt = ?1 AND line = ?2
  AND ((letter = 'commit' AND told = 1) OR (granted_seq <= ?3 AND NOT (letter IS 'release' AND told = 1)));
-- name: own_of_line
-- What this terminal has taken or paid, in its ledgers and in its claims, whichever is more.
SELECT max(coalesce((SELECT units FROM line_ledger WHERE receipt = ?1 AND line = ?2), 0), coalesce(sum(units), 0)),
       max(coalesce((SELECT refund FROM line_ledger WHERE receipt = ?1 AND line = ?2), 0), coalesce(sum(amount), 0))
FROM claim_line JOIN claim ON claim.id = claim_line.claim
WHERE receipt = ?1 AND line = ?2 AND state NOT IN ('DENIED', 'RELEASED');
-- name: keep_claim_line
INSERT INTO claim_line(receipt, line, claim, units, amount) VALUES (?1, ?2, ?3, ?4, ?5);

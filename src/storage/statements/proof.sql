-- The retailer's keys that sign receipts.
-- name: trusted_key
SELECT body FROM trusted_key WHERE id = ?1;
-- name: trusted_keys
SELECT body FROM trusted_key ORDER BY id;
-- name: trust_key
INSERT INTO trusted_key(id, body) VALUES (?1, ?2) ON CONFLICT DO NOTHING;
-- Proofs that differ from the record.
-- name: is_contested
SELECT 1 FROM contest WHERE receipt = ?1 LIMIT 1;
-- name: same_contest
SELECT 1 FROM contest WHERE receipt = ?1 AND proven = ?2;
-- name: keep_contest
INSERT INTO contest(receipt, proven, seq, at) VALUES (?1, ?2, ?3, ?4);
-- name: contests_between
SELECT payload FROM contest JOIN journal USING (seq) WHERE contest.at >= ?1 AND contest.at < ?2 ORDER BY seq;

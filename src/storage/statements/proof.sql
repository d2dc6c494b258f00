-- The retailer's keys that sign receipts.
-- name: trusted_key
SELECT body FROM trusted_key WHERE id = ?1;
-- name: trusted_keys
SELECT body FROM trusted_key ORDER BY id;
-- name: trust_key
INSERT INTO trusted_key(id, body) VALUES (?1, ?2) ON CONFLICT DO NOTHING;

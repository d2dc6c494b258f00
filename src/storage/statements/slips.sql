-- Copies of slips after the first.
-- name: count_reprints
SELECT count(*) FROM journal WHERE kind = 'slip_reprinted' AND subject = ?1;

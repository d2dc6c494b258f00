-- Old electrical goods and batteries that were handed in.
-- name: hand_in
SELECT payload FROM hand_in JOIN journal USING (seq) WHERE id = ?1;
-- name: keep_hand_in
INSERT INTO hand_in(id, seq, at, units) VALUES (?1, ?2, ?3, ?4);
-- name: handed_in_for
SELECT taken FROM hand_in_line WHERE receipt = ?1 AND line = ?2;
-- name: keep_handed_in_for
INSERT INTO hand_in_line(receipt, line, bought, taken) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT(receipt, line) DO UPDATE SET taken = taken + excluded.taken;
-- name: hand_in_sums
SELECT coalesce(sum(units), 0), count(*) FILTER (WHERE units = 0) FROM hand_in WHERE at >= ?1 AND at < ?2;

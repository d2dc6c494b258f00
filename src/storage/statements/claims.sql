-- Claims at head office, and the letters about them that it has not acknowledged.
-- name: keep_claim
INSERT INTO claim(id, return_id, state) VALUES (?1, ?2, ?3);
-- name: claim_of_return
SELECT state, reason, answered_at FROM claim WHERE return_id = ?1;
-- name: claim_of_answer
SELECT claim.state, reason, answered_at FROM answer JOIN claim ON claim.return_id = answer.id WHERE answer.seq = ?1;
-- name: answer_claim
UPDATE claim SET state = ?2, reason = ?3, answered_at = ?4, granted_seq = nullif(?5, 0) WHERE return_id = ?1;
-- name: write_letter
UPDATE claim SET letter = ?2, seq = ?3 WHERE return_id = ?1;
-- name: release_claim
UPDATE claim SET state = ?2, letter = 'release', seq = ?3 WHERE return_id = ?1;
-- name: letters
SELECT claim.id, claim.letter, claim.seq, entry.hash, answer.seq, taken.payload, answer.state, claim.return_id
FROM claim JOIN journal AS entry ON entry.seq = claim.seq
JOIN answer ON answer.id = claim.return_id JOIN journal AS taken ON taken.seq = answer.seq
WHERE letter IS NOT NULL AND told = 0 ORDER BY claim.seq LIMIT ?1;
-- name: letter_of
SELECT claim.letter, claim.return_id, answer.state FROM claim JOIN answer ON answer.id = claim.return_id
WHERE claim.id = ?1 AND letter IS NOT NULL AND told = 0;
-- name: drop_letter
UPDATE claim SET told = 1 WHERE id = ?1;
-- name: tell_again
UPDATE claim SET told = 0 WHERE seq > ?1;
-- name: doubt_claim
UPDATE claim SET state = ?2, reason = ?3 WHERE id = ?1;
-- name: count_letters
SELECT count(*) FROM claim WHERE letter IS NOT NULL AND told = 0;

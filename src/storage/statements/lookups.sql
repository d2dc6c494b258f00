-- Sales that are looked for without their receipt.
-- name: file_clue
INSERT INTO receipt_clue(kind, value, receipt, sold_at, amount)
VALUES (?1, ?2, (SELECT id FROM receipt WHERE number = ?3), ?4, ?5)
ON CONFLICT(kind, value, receipt) DO UPDATE SET amount = amount + excluded.amount;
-- name: search_receipts
-- Each of the three texts that is given has to be among the receipt's own, one of them with that amount.
SELECT receipt.number
FROM receipt JOIN receipt_clue AS clue ON clue.receipt = receipt.id
WHERE clue.kind = CASE WHEN ?1 <> '' THEN 'order' WHEN ?2 <> '' THEN 'card' ELSE 'customer' END
    AND clue.value = CASE WHEN ?1 <> '' THEN ?1 WHEN ?2 <> '' THEN ?2 ELSE ?3 END
    AND (?2 = '' OR EXISTS (SELECT 1 FROM receipt_clue AS other WHERE other.kind = 'card' AND other.value = ?2 AND other.receipt = receipt.id))
    AND (?3 = '' OR EXISTS (SELECT 1 FROM receipt_clue AS other WHERE other.kind = 'customer' AND other.value = ?3 AND other.receipt = receipt.id))
    AND clue.sold_at >= ?4 AND clue.sold_at < ?5
    AND (?6 < 0 OR ?6 = CASE WHEN ?2 = '' THEN clue.amount
         ELSE (SELECT other.amount FROM receipt_clue AS other WHERE other.kind = 'card' AND other.value = ?2 AND other.receipt = receipt.id) END)
ORDER BY clue.sold_at DESC, receipt.number
LIMIT ?7;

-- name: keep_unreceipted_return
INSERT INTO unreceipted_return(customer, at, seq, currency, value) VALUES (?1, ?2, ?3, ?4, ?5);
-- name: unreceipted_history
SELECT count(*), coalesce(sum(value), 0) FROM unreceipted_return
WHERE customer = ?1 AND at >= ?2 AND at <= ?3 AND currency = ?4;
-- name: forget_unreceipted_return
DELETE FROM unreceipted_return WHERE seq = ?1;

-- name: waits_for_receipt
SELECT 1 FROM answer JOIN journal USING (seq)
WHERE answer.id = ?1 AND answer.state = 'PENDING' AND journal.kind = 'return_unverified';
-- name: answer_anew
UPDATE answer SET seq = ?2, state = ?3 WHERE id = ?1;

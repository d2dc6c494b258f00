-- Payment orders and what became of the returns that gave them. The orders of return R are those from "R." up to
-- "R/", which comes next: their numbers begin with it (returns::orderId).
-- name: keep_order
INSERT INTO payment_order(id, return_id, position, service_id, body, state, amount)
VALUES (?1, ?2, ?3, nullif(?4, ''), ?5, ?6, ?7);
-- name: change_order
UPDATE payment_order SET body = ?2, state = ?3 WHERE id = ?1;
-- name: order_is_asked
UPDATE payment_order SET asked_boot = ?2, asked_since = ?3, doubt_boot = NULL, doubt_since = NULL WHERE id = ?1;
-- name: order_is_in_doubt
UPDATE payment_order SET doubt_boot = ?2, doubt_since = ?3 WHERE id = ?1;
-- name: order_times
SELECT asked_boot, asked_since, doubt_boot, doubt_since FROM payment_order WHERE id = ?1;
-- name: orders_of_answer
SELECT body FROM answer JOIN payment_order ON payment_order.id >= answer.id || '.' AND payment_order.id < answer.id || '/'
WHERE seq = ?1 ORDER BY position;

-- name: standing_of
SELECT answer.state, payment_order.id, payment_order.state
FROM answer LEFT JOIN payment_order ON payment_order.id >= ?1 || '.' AND payment_order.id < ?1 || '/'
WHERE answer.id = ?1;
-- name: entry_of_answer
SELECT seq FROM answer WHERE id = ?1;
-- name: change_state
UPDATE answer SET state = ?2 WHERE id = ?1;
-- name: unsettled_answers
SELECT seq, hash, payload, state FROM answer JOIN journal USING (seq)
WHERE state IN ('CLAIMING', 'GRANTED', 'PAYING', 'PENDING', 'IN_DOUBT', 'OFFLINE_PAYING') ORDER BY seq;

-- name: hold_line
INSERT INTO held_line(return_id, receipt, line, units, refund, tax, worth, worth_tax, reduced, reduced_tax)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10);
-- name: reduction_is_used
SELECT 1 FROM held_line AS held JOIN line_ledger AS ledger USING (receipt, line)
WHERE held.return_id = ?1 AND held.reduced > 0 AND ledger.reduced < held.reduced;
-- name: give_back_lines
UPDATE line_ledger AS ledger
SET units = ledger.units - held.units, refund = ledger.refund - held.refund,
    tax = ledger.tax - held.tax, worth = ledger.worth - held.worth,
    worth_tax = ledger.worth_tax - held.worth_tax, reduced = ledger.reduced - held.reduced,
    reduced_tax = ledger.reduced_tax - held.reduced_tax
FROM (SELECT * FROM held_line WHERE return_id = ?1) AS held
WHERE ledger.receipt = held.receipt AND ledger.line = held.line;
-- name: let_go_of_lines
DELETE FROM held_line WHERE return_id = ?1;
-- name: take_from_tender
UPDATE tender_ledger SET refund = refund - ?3 WHERE receipt = ?1 AND tender = ?2;
-- name: forget_customer_return
DELETE FROM customer_return WHERE seq = ?1;

-- name: begin
BEGIN IMMEDIATE;
-- name: commit
COMMIT;

-- name: setting
SELECT value FROM setting WHERE key = ?1;
-- name: keep_setting
INSERT INTO setting(key, value) VALUES (?1, ?2)
ON CONFLICT(key) DO UPDATE SET value = excluded.value;

-- name: progress
SELECT value FROM progress WHERE name = ?1;
-- name: keep_progress
INSERT INTO progress(name, value) VALUES (?1, ?2)
ON CONFLICT(name) DO UPDATE SET value = excluded.value;

-- name: policy_adopted_last
SELECT toml FROM policy_text ORDER BY position DESC LIMIT 1;
-- name: policies_adopted
SELECT toml FROM policy_text ORDER BY position;
-- name: count_adoptions
SELECT max(position) FROM policy_text;
-- name: adopt_policy
INSERT INTO policy_text(adopted_at, toml) VALUES (?1, ?2);
-- name: policy_by_name
SELECT sha256 FROM policy_name WHERE id = ?1 AND version = ?2;
-- name: any_policy_name
SELECT 1 FROM policy_name LIMIT 1;
-- name: name_policy
INSERT INTO policy_name(id, version, sha256) VALUES (?1, ?2, ?3)
ON CONFLICT(id, version) DO UPDATE SET sha256 = excluded.sha256;

-- name: pack
SELECT text FROM pack_text WHERE sha256 = ?1;
-- name: keep_pack
INSERT INTO pack_text(sha256, id, version, adopted_at, text) VALUES (?1, ?2, ?3, ?4, ?5) ON CONFLICT DO NOTHING;

-- name: receipt
SELECT body FROM receipt WHERE number = ?1;
-- name: receipt_speaking_of
SELECT body FROM receipt WHERE number = ?1 AND instr(body, ?2) > 0;
-- name: file_receipt
INSERT INTO receipt(number, body) VALUES (?1, ?2) ON CONFLICT(number) DO NOTHING;
-- name: file_code
INSERT INTO receipt_code(code, receipt)
VALUES (?1, (SELECT id FROM receipt WHERE number = ?2)) ON CONFLICT DO NOTHING;
-- name: receipts_by_code
SELECT number FROM receipt WHERE number = ?1
UNION
SELECT receipt.number FROM receipt_code JOIN receipt ON receipt.id = receipt_code.receipt
WHERE receipt_code.code = ?1
ORDER BY 1;
-- name: count_receipts
SELECT count(*) FROM receipt;

-- name: journal_head
SELECT seq, hash FROM journal ORDER BY seq DESC LIMIT 1;
-- name: append_entry
INSERT INTO journal(seq, at, kind, subject, payload, previous, hash) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7);
-- name: entries_after
SELECT seq, at, kind, subject, payload, previous, hash FROM journal WHERE seq > ?1 ORDER BY seq LIMIT ?2;
-- name: returns_after
-- What was called off, and a step that hands out cash, come with the payload of the return that they are of; the step's own
-- stands beside it.
SELECT step.seq, coalesce(taken.payload, step.payload), step.kind, step.payload
FROM journal AS step
LEFT JOIN answer ON answer.id = step.subject
    AND step.kind IN ('return_withdrawn', 'return_claim_denied', 'return_releasing', 'return_settled', 'return_pending', 'return_in_doubt', 'return_paying', 'return_offline_paid')
LEFT JOIN journal AS taken ON taken.seq = answer.seq
WHERE step.seq > ?1
    AND (step.kind IN ('return_committed', 'return_accepted', 'return_denied', 'return_unverified',
                       'return_verified', 'return_withdrawn', 'return_claim_denied', 'return_releasing')
         OR (step.kind IN ('return_settled', 'return_pending', 'return_in_doubt', 'return_paying', 'return_offline_paid')
             AND instr(step.payload, '"type":"cash"') > 0))
ORDER BY step.seq LIMIT ?2;
-- name: last_known_seq
SELECT max(coalesce((SELECT max(seq) FROM answer), 0), coalesce((SELECT max(seq) FROM outbox), 0),
           coalesce((SELECT max(seq) FROM rating), 0), coalesce((SELECT max(seq) FROM hand_in), 0));

-- name: post
INSERT INTO outbox(seq) VALUES (?1);
-- name: forget_posted
DELETE FROM outbox WHERE seq <= ?1;
-- name: post_again
INSERT INTO outbox(seq) SELECT seq FROM journal WHERE seq > ?1 ON CONFLICT DO NOTHING;

-- name: keep_answer
INSERT INTO answer(seq, id, request, at, state) VALUES (?1, ?2, ?3, ?4, ?5);
-- name: answer_to_request
SELECT seq, hash, payload, state FROM answer JOIN journal USING (seq) WHERE request = ?1;
-- name: answer_by_id
SELECT seq, hash, payload, state FROM answer JOIN journal USING (seq) WHERE id = ?1;
-- name: answers_between
SELECT answer.seq, hash, payload, state, score
FROM answer JOIN journal USING (seq) LEFT JOIN rating ON rating.return_id = answer.id
WHERE answer.at >= ?1 AND answer.at < ?2 ORDER BY answer.at DESC, answer.seq DESC;

-- name: answers_latest
SELECT answer.seq, hash, payload, state, score
FROM answer JOIN journal USING (seq) LEFT JOIN rating ON rating.return_id = answer.id
ORDER BY answer.at DESC, answer.seq DESC LIMIT ?1;

-- name: steps_between
SELECT answer.seq, entry.hash, entry.payload, answer.state, score
FROM answer JOIN journal AS entry USING (seq) LEFT JOIN rating ON rating.return_id = answer.id
WHERE answer.id IN (
    SELECT subject FROM journal INDEXED BY journal_steps
    WHERE (kind = 'return_settled' OR kind = 'return_pending' OR kind = 'return_in_doubt' OR kind = 'return_paying'
           OR kind = 'return_offline_paid')
      AND at >= ?1 AND at < ?2)
ORDER BY answer.at DESC, answer.seq DESC;

-- name: line_ledgers
SELECT line, units, refund, tax, worth, worth_tax, reduced, reduced_tax FROM line_ledger WHERE receipt = ?1;
-- name: take_back_line
INSERT INTO line_ledger(receipt, line, sold, gross, units, refund, tax, worth, worth_tax, reduced, reduced_tax)
VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, ?10, ?11)
ON CONFLICT(receipt, line) DO UPDATE
SET units = units + excluded.units, refund = refund + excluded.refund, tax = tax + excluded.tax,
    worth = worth + excluded.worth, worth_tax = worth_tax + excluded.worth_tax,
    reduced = reduced + excluded.reduced, reduced_tax = reduced_tax + excluded.reduced_tax;
-- name: tender_ledgers
SELECT tender, refund FROM tender_ledger WHERE receipt = ?1;
-- name: pay_back_tender
INSERT INTO tender_ledger(receipt, tender, paid, refund) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT(receipt, tender) DO UPDATE SET refund = refund + excluded.refund;

-- name: keep_customer_return
INSERT INTO customer_return(customer, at, seq, currency, value) VALUES (?1, ?2, ?3, ?4, ?5);
-- name: customer_history
SELECT count(*), coalesce(sum(value), 0) FROM customer_return
WHERE customer = ?1 AND at >= ?2 AND at <= ?3 AND currency = ?4;

-- name: rating
SELECT score FROM rating WHERE return_id = ?1;
-- name: keep_rating
INSERT INTO rating(return_id, seq, score, at) VALUES (?1, ?2, ?3, ?4);

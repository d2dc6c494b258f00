-- Budgets that were asked for, what was paid from them, and head office's signed word.
-- name: latest_budgets
SELECT budget.id, budget.currency, budget.boot, budget.asked_at, budget.text, budget.key, budget.signature,
       coalesce(sum(debit.amount), 0), count(debit.return_id), coalesce(sum(claim.told = 0), 0)
FROM (SELECT * FROM budget ORDER BY position DESC LIMIT 2) AS budget
LEFT JOIN offline_debit AS debit ON debit.budget = budget.id LEFT JOIN claim ON claim.return_id = debit.return_id
GROUP BY budget.position ORDER BY budget.position DESC;
-- name: begin_budget
INSERT INTO budget(position, id, currency, boot, asked_at)
VALUES ((SELECT coalesce(max(position), 0) + 1 FROM budget), ?1, ?2, ?3, ?4);
-- name: forget_budgets
DELETE FROM budget WHERE position < (SELECT max(position) FROM budget) - 1
    AND id NOT IN (SELECT budget FROM offline_debit);
-- name: ask_budget_anew
UPDATE budget SET boot = ?2, asked_at = ?3 WHERE id = ?1 AND text IS NULL;
-- name: keep_budget
UPDATE budget SET text = ?2, key = ?3, signature = ?4 WHERE id = ?1;

-- name: debit_budget
INSERT INTO offline_debit(return_id, budget, amount, left_before) VALUES (?1, ?2, ?3, ?4);
-- name: undo_debit
DELETE FROM offline_debit WHERE return_id = ?1;
-- name: debit_of
SELECT budget, amount, left_before FROM offline_debit WHERE return_id = ?1;
-- name: claim_stands
UPDATE claim SET state = ?2 WHERE return_id = ?1;

-- name: office_key
SELECT body FROM office_key WHERE id = ?1;
-- name: office_keys
SELECT body FROM office_key ORDER BY id;
-- name: trust_office_key
INSERT INTO office_key(id, body) VALUES (?1, ?2) ON CONFLICT DO NOTHING;

-- name: checkpoint
SELECT text, key, signature FROM checkpoint WHERE kind = ?1;
-- name: keep_checkpoint
INSERT INTO checkpoint(kind, text, key, signature) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT(kind) DO UPDATE SET text = excluded.text, key = excluded.key, signature = excluded.signature;
-- name: entry_hash
SELECT hash FROM journal WHERE seq = ?1;

-- Who works here, their badges, and wrong PINs in a row.

-- name: operator
SELECT operator.id, operator.name, operator.roles, operator.pin_hash, badge.code, former_operator.removed_at
FROM operator
LEFT JOIN badge ON badge.operator = operator.id
LEFT JOIN former_operator ON former_operator.operator = operator.id
WHERE operator.id = ?1;
-- name: operators
SELECT operator.id, operator.name, operator.roles, operator.pin_hash, badge.code, former_operator.removed_at
FROM operator
LEFT JOIN badge ON badge.operator = operator.id
LEFT JOIN former_operator ON former_operator.operator = operator.id
ORDER BY operator.id;
-- name: keep_operator
INSERT INTO operator(id, name, roles, pin_hash) VALUES (?1, ?2, ?3, ?4)
ON CONFLICT(id) DO UPDATE SET name = excluded.name, roles = excluded.roles, pin_hash = excluded.pin_hash;
-- name: drop_pin
UPDATE operator SET pin_hash = '' WHERE id = ?1;

-- name: holder_of_badge
SELECT operator FROM badge WHERE code = ?1;
-- name: keep_badge
INSERT INTO badge(code, operator) VALUES (?1, ?2) ON CONFLICT DO NOTHING;
-- name: drop_badge
DELETE FROM badge WHERE operator = ?1;

-- name: keep_former_operator
INSERT INTO former_operator(operator, removed_at) VALUES (?1, ?2) ON CONFLICT DO NOTHING;
-- name: drop_former_operator
DELETE FROM former_operator WHERE operator = ?1;

-- name: wrong_attempts
SELECT in_a_row, last_at, locked_until FROM wrong_attempts WHERE operator = ?1;
-- name: all_wrong_attempts
SELECT operator, in_a_row, last_at, locked_until FROM wrong_attempts ORDER BY operator;
-- name: keep_wrong_attempts
INSERT INTO wrong_attempts(operator, in_a_row, last_at, locked_until) VALUES (?1, ?2, ?3, nullif(?4, 0))
ON CONFLICT(operator) DO UPDATE
SET in_a_row = excluded.in_a_row, last_at = excluded.last_at, locked_until = excluded.locked_until;
-- name: forget_wrong_attempts
DELETE FROM wrong_attempts WHERE operator = ?1;

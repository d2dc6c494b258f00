-- Store credits, gift cards and points: balances and every movement of them.
-- name: value_account
SELECT number, kind, currency, balance, is_void, expires FROM value_account WHERE number = ?1;
-- name: open_account
INSERT INTO value_account(number, kind, currency, balance, expires)
VALUES (?1, ?2, nullif(?3, ''), 0, nullif(?4, '')) ON CONFLICT(number) DO NOTHING;
-- name: value_movement
SELECT account, amount, balance FROM value_movement WHERE event = ?1;
-- name: keep_value_movement
INSERT INTO value_movement(event, account, at, amount, balance)
VALUES (?1, ?2, ?3, ?4, (SELECT balance FROM value_account WHERE number = ?2));
-- name: move_balance
UPDATE value_account SET balance = balance + ?2 WHERE number = ?1;
-- name: void_account
UPDATE value_account SET is_void = 1 WHERE number = ?1;

-- name: keep_points_share
INSERT INTO points_share(return_id, receipt, reversed, restored) VALUES (?1, ?2, ?3, ?4);
-- name: points_ledger
SELECT coalesce(sum(reversed), 0), coalesce(sum(restored), 0) FROM points_share WHERE receipt = ?1;
-- name: forget_points_shares
DELETE FROM points_share WHERE return_id = ?1;

-- name: keep_cash_part
INSERT INTO cash_part(return_id, receipt, customer, at, currency, amount) VALUES (?1, ?2, ?3, ?4, ?5, ?6);
-- name: cash_paid
SELECT coalesce(sum(amount), 0) FROM cash_part
WHERE (receipt = ?1 OR (?2 <> '' AND customer = ?2)) AND at >= ?3 AND at <= ?4 AND currency = ?5;
-- name: cash_paid_instead
SELECT coalesce(sum(amount), 0) FROM cash_instead
WHERE (receipt = ?1 OR (?2 <> '' AND customer = ?2)) AND at >= ?3 AND at <= ?4 AND currency = ?5;
-- name: keep_cash_instead
INSERT INTO cash_instead(order_id, receipt, customer, at, currency, amount) VALUES (?1, ?2, ?3, ?4, ?5, ?6);
-- name: forget_cash_instead
DELETE FROM cash_instead WHERE order_id >= ?1 || '.' AND order_id < ?1 || '/';
-- name: forget_cash_parts
DELETE FROM cash_part WHERE return_id = ?1;

-- The catalogue, what is in stock, and what is in quarantine.
-- name: goods_by_sku
SELECT body, currency,
       coalesce((SELECT unit_price FROM catalogue_price WHERE sku = ?1 AND began <= ?2 ORDER BY began DESC LIMIT 1),
                (SELECT unit_price FROM catalogue_price WHERE sku = ?1 ORDER BY began LIMIT 1))
FROM catalogue_item WHERE sku = ?1;
-- name: goods_by_gtin
SELECT body, currency,
       coalesce((SELECT unit_price FROM catalogue_price AS price WHERE price.sku = item.sku AND began <= ?2
                 ORDER BY began DESC LIMIT 1),
                (SELECT unit_price FROM catalogue_price AS price WHERE price.sku = item.sku ORDER BY began LIMIT 1))
FROM catalogue_item AS item WHERE gtin = ?1;
-- name: sku_of_gtin
SELECT sku FROM catalogue_item WHERE gtin = ?1;
-- name: lowest_price
-- In force during the period: began in it, or was the last to begin until its first day, or the first of all when all began later.
SELECT min(unit_price), currency FROM catalogue_price JOIN catalogue_item USING (sku)
WHERE sku = ?1
  AND (began BETWEEN ?2 AND ?3
       OR began = coalesce((SELECT max(began) FROM catalogue_price WHERE sku = ?1 AND began <= ?2),
                           (SELECT min(began) FROM catalogue_price WHERE sku = ?1)));
-- name: give_up_gtin
UPDATE catalogue_item SET gtin = NULL, body = json_set(body, '$.gtin', NULL) WHERE gtin = ?1 AND sku <> ?2;
-- name: keep_goods
INSERT INTO catalogue_item(sku, gtin, currency, body) VALUES (?1, nullif(?2, ''), ?3, ?4)
ON CONFLICT(sku) DO UPDATE SET gtin = excluded.gtin, currency = excluded.currency, body = excluded.body
WHERE body <> excluded.body OR currency <> excluded.currency;
-- name: keep_price
-- The price that is in force anyway on that day is no news.
INSERT INTO catalogue_price(sku, began, unit_price)
SELECT ?1, ?2, ?3
WHERE ?3 IS NOT (SELECT unit_price FROM catalogue_price WHERE sku = ?1 AND began <= ?2 ORDER BY began DESC LIMIT 1)
ON CONFLICT(sku, began) DO UPDATE SET unit_price = excluded.unit_price;

-- name: serials_back
SELECT line, serial FROM serial_ledger WHERE receipt = ?1 ORDER BY line, position;
-- name: keep_serial
INSERT INTO serial_ledger(receipt, line, serial, return_id, position)
VALUES (?1, ?2, ?3, ?4, (SELECT count(*) FROM serial_ledger WHERE receipt = ?1 AND line = ?2))
ON CONFLICT(receipt, line, serial) DO NOTHING;
-- name: forget_serials
DELETE FROM serial_ledger WHERE return_id = ?1;

-- name: keep_movement
INSERT INTO stock_movement(event, return_id, at, sku, place, quantity, reason) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
ON CONFLICT(event) DO NOTHING;
-- name: movements_of_goods
SELECT event, return_id, at, sku, place, quantity, reason FROM stock_movement WHERE sku = ?1 ORDER BY at, event;
-- name: movements_of_return
SELECT event, return_id, at, sku, place, quantity, reason FROM stock_movement
WHERE event >= ?1 || '/' AND event < ?1 || '0' ORDER BY event; -- '0' comes next after '/'

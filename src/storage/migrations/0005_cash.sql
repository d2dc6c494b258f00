-- Cash that was handed out in place of means that were declined, for the cap on what belongs together. An order counts
-- until it is declined itself.
CREATE TABLE cash_instead(
    order_id  TEXT PRIMARY KEY NOT NULL, -- begins with its return's number
    receipt   TEXT NOT NULL,
    customer  TEXT NOT NULL,
    at        INTEGER NOT NULL,
    currency  TEXT NOT NULL,
    amount    INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
CREATE INDEX cash_instead_of_receipt ON cash_instead(receipt);
CREATE INDEX cash_instead_of_customer ON cash_instead(customer) WHERE customer <> '';

INSERT INTO cash_instead
SELECT given.id, given.leg ->> '$.receipt', coalesce(receipt.body ->> '$.customer', ''), given.at,
       given.body ->> '$.currency', given.amount
FROM (SELECT payment_order.id, payment_order.body, payment_order.amount,
             journal.payload -> ('$.decision.refund.tenders[' || (payment_order.body ->> '$.leg') || ']') AS leg,
             CAST(round(1000 * (julianday(payment_order.body ->> '$.asked_at') - 2440587.5) * 86400) AS INTEGER) AS at
      FROM payment_order JOIN answer ON answer.id = payment_order.return_id JOIN journal USING (seq)
      WHERE payment_order.state <> 'DECLINED' AND payment_order.body ->> '$.type' = 'cash'
          AND payment_order.body ->> '$.kind' = 'refund') AS given
LEFT JOIN receipt ON receipt.number = given.leg ->> '$.receipt'
WHERE given.leg ->> '$.receipt' IS NOT NULL AND given.leg ->> '$.type' <> 'cash';

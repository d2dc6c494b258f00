-- Whose receipt a counted line is of, and at which position its store was last told of it. A line that moves is untold; a
-- reader tells it, under the lock of its store's head, so that no position is passed while another is still being written.
ALTER TABLE sold_line ADD COLUMN store text NOT NULL DEFAULT '';
ALTER TABLE sold_line ADD COLUMN untold boolean NOT NULL DEFAULT false;
ALTER TABLE sold_line ADD COLUMN position bigint NOT NULL DEFAULT 0;

UPDATE sold_line l SET store = coalesce((SELECT min(s.store) FROM store_receipt s WHERE s.receipt = l.receipt), ''),
    untold = claimed + refunded + overpaid + claimed_amount + refunded_amount + overpaid_amount > 0;
CREATE INDEX sold_line_untold ON sold_line (store) WHERE untold;
CREATE INDEX sold_line_told ON sold_line (store, position) WHERE position > 0;

-- What price reductions have paid of the units that are still out: with `worth` it is all that has gone for a line.

ALTER TABLE line_ledger ADD COLUMN reduced INTEGER NOT NULL DEFAULT 0 CHECK(worth + reduced BETWEEN 0 AND gross);
ALTER TABLE line_ledger ADD COLUMN reduced_tax INTEGER NOT NULL DEFAULT 0;
ALTER TABLE held_line ADD COLUMN reduced INTEGER NOT NULL DEFAULT 0;
ALTER TABLE held_line ADD COLUMN reduced_tax INTEGER NOT NULL DEFAULT 0;

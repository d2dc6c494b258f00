-- Old electrical goods and batteries that were handed in: each request once, with the entry that answers it. Kept for
-- good; the law asks for four years.
CREATE TABLE hand_in(
    id    TEXT PRIMARY KEY NOT NULL,
    seq   INTEGER NOT NULL UNIQUE REFERENCES journal(seq),
    at    INTEGER NOT NULL,
    units INTEGER NOT NULL CHECK(units >= 0) -- that were taken; 0 where the answer was no
) STRICT, WITHOUT ROWID;
CREATE INDEX hand_in_at ON hand_in(at, units);

-- How many old ones were taken for the new ones of a line: never more than were bought.
CREATE TABLE hand_in_line(
    receipt TEXT NOT NULL,
    line    INTEGER NOT NULL,
    bought  INTEGER NOT NULL,
    taken   INTEGER NOT NULL CHECK(taken BETWEEN 1 AND bought),
    PRIMARY KEY(receipt, line)
) STRICT, WITHOUT ROWID;

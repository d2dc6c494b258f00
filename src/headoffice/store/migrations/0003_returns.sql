-- Returns as people ask for them, read out of the journal entries as these come in.
CREATE TABLE return_record (
    kiosk     text NOT NULL REFERENCES kiosk,
    return_id text NOT NULL,
    store     text NOT NULL,
    at        timestamptz NOT NULL,
    state     text NOT NULL,
    refund    bigint NOT NULL,
    currency  text NOT NULL,
    rating    smallint CHECK (rating BETWEEN 1 AND 5),
    PRIMARY KEY (kiosk, return_id)
);
CREATE INDEX return_record_by_day ON return_record (store, at);

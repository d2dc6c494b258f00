-- Which life of this database it is: one more each time it was restored from a backup.
CREATE TABLE database_epoch (
    epoch    bigint PRIMARY KEY CHECK (epoch > 0),
    scope    text NOT NULL CHECK (scope IN ('store', 'chain')),
    begun_at timestamptz NOT NULL DEFAULT now()
);
INSERT INTO database_epoch(epoch, scope) VALUES (1, 'store');

-- Kiosks whose journals have to be heard to their end before anything is granted where it concerns them.
CREATE TABLE awaited_kiosk (
    epoch       bigint NOT NULL REFERENCES database_epoch,
    kiosk       text NOT NULL REFERENCES kiosk,
    store       text NOT NULL,
    heard_at    timestamptz,             -- To its end …
    given_up_by text NOT NULL DEFAULT '', -- … or somebody says that it never will be.
    PRIMARY KEY (epoch, kiosk)
);
CREATE INDEX awaited_kiosk_by_store ON awaited_kiosk (store) WHERE heard_at IS NULL;

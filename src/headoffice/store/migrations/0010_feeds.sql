-- What is published to the stores, item by item. Only how an item stands last is kept, at the position where it came to
-- stand so. The row of feed_head is the lock under which positions are handed out.
CREATE TABLE feed_head (
    feed          text PRIMARY KEY,
    last_position bigint NOT NULL DEFAULT 0
);

CREATE TABLE feed_item (
    feed       text NOT NULL REFERENCES feed_head,
    store      text NOT NULL, -- '': every store
    item       text NOT NULL,
    position   bigint NOT NULL CHECK (position > 0),
    content    bytea,         -- NULL: withdrawn
    changed_at timestamptz NOT NULL DEFAULT now(),
    PRIMARY KEY (feed, item, store)
);
CREATE INDEX feed_item_by_position ON feed_item (feed, store, position);

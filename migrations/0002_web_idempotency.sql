-- What has been done already, so that a form sent twice is done once.
--
-- Both values are hashes over a key of 128 random bits that only the browser has, so that neither who sent the form
-- nor what stood in it can be found by trying. There is no time either: the day after which a row may go is enough.
CREATE TABLE web_idempotency (
    library INTEGER NOT NULL,
    request BLOB NOT NULL,
    body BLOB NOT NULL,
    last_day INTEGER NOT NULL,
    CONSTRAINT web_idempotency_key PRIMARY KEY (library, request)
) STRICT, WITHOUT ROWID;
CREATE INDEX web_idempotency_last_day ON web_idempotency (library, last_day);

-- Counters that tell a page whether what it shows has changed: raised in the transaction that changes it, polled by
-- every node. `library` is no foreign key, because the ground knows nothing of libraries.
CREATE TABLE db_version (
    library INTEGER NOT NULL,
    topic TEXT NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT db_version_key PRIMARY KEY (library, topic)
) STRICT, WITHOUT ROWID;

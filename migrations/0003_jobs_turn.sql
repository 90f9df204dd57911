-- Whose turn it is to do a recurring job, so that of several nodes one does it.
--
-- Both instants are the database's own seconds UTC, because the clocks of two nodes differ.
CREATE TABLE jobs_turn (
    name TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    leased_until INTEGER NOT NULL,
    CONSTRAINT jobs_turn_key PRIMARY KEY (name)
) STRICT;

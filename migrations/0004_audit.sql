-- Who changed accounts, roles, devices and settings. Never anything of a visitor, and nothing of the ledger.
CREATE TABLE audit_entry (
    library INTEGER NOT NULL,
    id BLOB NOT NULL,
    at INTEGER NOT NULL,
    actor BLOB,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    CONSTRAINT audit_entry_key PRIMARY KEY (library, id)
) STRICT;

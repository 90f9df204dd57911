-- Staff, what they may be and where, and the screens that stand on the floor.

-- An account is of the installation, so that somebody who works at two libraries signs in once. It belongs to an organisation.
CREATE TABLE accounts_account (
    id BLOB NOT NULL,
    sign_in TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT,
    library INTEGER,
    organisation INTEGER,
    password TEXT NOT NULL,
    pin TEXT,
    must_change INTEGER NOT NULL,
    CONSTRAINT accounts_account_key PRIMARY KEY (id),
    CONSTRAINT accounts_account_sign_in UNIQUE (sign_in),
    CONSTRAINT accounts_account_organisation FOREIGN KEY (library, organisation)
        REFERENCES organisations_organisation (library, id),
    CONSTRAINT accounts_account_must_change CHECK (must_change IN (0, 1))
) STRICT;

-- A role at a place, or at every place of the library, between days.
CREATE TABLE accounts_grant (
    library INTEGER NOT NULL,
    id BLOB NOT NULL,
    account BLOB NOT NULL,
    role TEXT NOT NULL,
    place INTEGER,
    from_day INTEGER NOT NULL,
    through_day INTEGER,
    CONSTRAINT accounts_grant_key PRIMARY KEY (library, id),
    CONSTRAINT accounts_grant_library FOREIGN KEY (library) REFERENCES organisations_library (id),
    CONSTRAINT accounts_grant_account FOREIGN KEY (account) REFERENCES accounts_account (id),
    CONSTRAINT accounts_grant_place FOREIGN KEY (library, place) REFERENCES places_place (library, id),
    CONSTRAINT accounts_grant_days CHECK (through_day IS NULL OR through_day >= from_day)
) STRICT;
CREATE INDEX accounts_grant_of_account ON accounts_grant (library, account);

-- A session: the token only as its hash. `seen_at` is kept to five minutes, and all of it goes with the session.
CREATE TABLE accounts_session (
    token BLOB NOT NULL,
    account BLOB NOT NULL,
    created_at INTEGER NOT NULL,
    seen_at INTEGER NOT NULL,
    locked INTEGER NOT NULL,
    wrong_pins INTEGER NOT NULL,
    CONSTRAINT accounts_session_key PRIMARY KEY (token),
    CONSTRAINT accounts_session_account FOREIGN KEY (account) REFERENCES accounts_account (id),
    CONSTRAINT accounts_session_locked CHECK (locked IN (0, 1))
) STRICT;
CREATE INDEX accounts_session_of_account ON accounts_session (account);

-- Failures to sign in, by the check value of what was typed and a window of time; they delay, and go by themselves.
CREATE TABLE accounts_failure (
    who BLOB NOT NULL,
    count INTEGER NOT NULL,
    until_at INTEGER NOT NULL,
    CONSTRAINT accounts_failure_key PRIMARY KEY (who)
) STRICT;

-- A screen on the floor, paired once: the token only as its hash.
CREATE TABLE accounts_device (
    library INTEGER NOT NULL,
    id BLOB NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    token BLOB NOT NULL,
    paired_day INTEGER NOT NULL,
    revoked_day INTEGER,
    CONSTRAINT accounts_device_key PRIMARY KEY (library, id),
    CONSTRAINT accounts_device_token UNIQUE (token),
    CONSTRAINT accounts_device_place FOREIGN KEY (library, place) REFERENCES places_place (library, id)
) STRICT;

-- A code that pairs one screen, while it lasts.
CREATE TABLE accounts_pairing (
    library INTEGER NOT NULL,
    code BLOB NOT NULL,
    place INTEGER NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    until_at INTEGER NOT NULL,
    CONSTRAINT accounts_pairing_key PRIMARY KEY (library, code),
    CONSTRAINT accounts_pairing_place FOREIGN KEY (library, place) REFERENCES places_place (library, id)
) STRICT;

-- The libraries that share an installation, and the organisations whose services people come with.
CREATE TABLE organisations_library (
    id INTEGER NOT NULL,
    slug TEXT NOT NULL,
    name TEXT NOT NULL,
    tagline TEXT NOT NULL,
    zone TEXT NOT NULL,
    languages TEXT NOT NULL,
    CONSTRAINT organisations_library_key PRIMARY KEY (id),
    CONSTRAINT organisations_library_slug UNIQUE (slug)
) STRICT;

-- A department, authority, association or company. `code` is the same in every library, so that friction can be compared.
CREATE TABLE organisations_organisation (
    library INTEGER NOT NULL,
    id INTEGER NOT NULL,
    code TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    phone TEXT,
    address TEXT,
    link TEXT,
    hours TEXT,
    referral INTEGER NOT NULL,
    from_day INTEGER NOT NULL,
    through_day INTEGER,
    CONSTRAINT organisations_organisation_key PRIMARY KEY (library, id),
    CONSTRAINT organisations_organisation_code UNIQUE (library, code),
    CONSTRAINT organisations_organisation_library FOREIGN KEY (library) REFERENCES organisations_library (id),
    CONSTRAINT organisations_organisation_referral CHECK (referral IN (0, 1)),
    CONSTRAINT organisations_organisation_days CHECK (through_day IS NULL OR through_day >= from_day)
) STRICT;

-- What an organisation lets people do by themselves on a screen.
CREATE TABLE organisations_eservice (
    library INTEGER NOT NULL,
    id INTEGER NOT NULL,
    organisation INTEGER NOT NULL,
    code TEXT NOT NULL,
    name TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    through_day INTEGER,
    CONSTRAINT organisations_eservice_key PRIMARY KEY (library, id),
    CONSTRAINT organisations_eservice_code UNIQUE (library, code),
    CONSTRAINT organisations_eservice_owner FOREIGN KEY (library, organisation)
        REFERENCES organisations_organisation (library, id),
    CONSTRAINT organisations_eservice_days CHECK (through_day IS NULL OR through_day >= from_day)
) STRICT;

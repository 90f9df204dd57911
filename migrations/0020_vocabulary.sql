-- The words that figures are counted by. Given terms have the same small number in every library; a library's own begin
-- at 10000 and stand under a given one, so that figures still add up. A term is retired, never deleted.
CREATE TABLE vocabulary_term (
    library INTEGER NOT NULL,
    id INTEGER NOT NULL,
    kind TEXT NOT NULL,
    code TEXT NOT NULL,
    parent INTEGER,
    label TEXT,
    since_day INTEGER NOT NULL,
    until_day INTEGER,
    CONSTRAINT vocabulary_term_key PRIMARY KEY (library, id),
    CONSTRAINT vocabulary_term_code UNIQUE (library, kind, code),
    CONSTRAINT vocabulary_term_library FOREIGN KEY (library) REFERENCES organisations_library (id),
    CONSTRAINT vocabulary_term_parent FOREIGN KEY (library, parent) REFERENCES vocabulary_term (library, id),
    CONSTRAINT vocabulary_term_own CHECK ((id < 10000) = (parent IS NULL) AND (id < 10000) = (label IS NULL)),
    CONSTRAINT vocabulary_term_days CHECK (until_day IS NULL OR until_day >= since_day)
) STRICT;

-- What a library's own words are called in other languages. Swedish stands with the term itself; where a language has no row here,
-- Swedish is said.
CREATE TABLE vocabulary_label (
    library INTEGER NOT NULL,
    term INTEGER NOT NULL,
    language TEXT NOT NULL,
    label TEXT NOT NULL,
    CONSTRAINT vocabulary_label_key PRIMARY KEY (library, term, language),
    CONSTRAINT vocabulary_label_term FOREIGN KEY (library, term) REFERENCES vocabulary_term (library, id)
) STRICT;

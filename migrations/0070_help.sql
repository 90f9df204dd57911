-- What a visitor who took a return code home had tried: fixed choices and the day, nothing more. `code` is a check value under the
-- installation's key, so nobody who reads this table can find anybody's, and it leads to no occasion of the ledger.

CREATE TABLE help_return (
    library INTEGER NOT NULL,
    code BLOB NOT NULL,
    last_day INTEGER NOT NULL,
    CONSTRAINT help_return_key PRIMARY KEY (library, code),
    CONSTRAINT help_return_library FOREIGN KEY (library) REFERENCES organisations_library (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX help_return_last_day ON help_return (library, last_day);

-- A visit. `step` is where it stuck, `next` what was agreed for the next time.
CREATE TABLE help_return_note (
    library INTEGER NOT NULL,
    code BLOB NOT NULL,
    position INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    need INTEGER NOT NULL,
    step INTEGER,
    next TEXT NOT NULL,
    CONSTRAINT help_return_note_key PRIMARY KEY (library, code, position),
    CONSTRAINT help_return_note_code FOREIGN KEY (library, code) REFERENCES help_return (library, code),
    CONSTRAINT help_return_note_need FOREIGN KEY (library, need) REFERENCES vocabulary_term (library, id),
    CONSTRAINT help_return_note_step FOREIGN KEY (library, step) REFERENCES vocabulary_term (library, id),
    CONSTRAINT help_return_note_position CHECK (position BETWEEN 0 AND 11),
    CONSTRAINT help_return_note_next
        CHECK (next IN ('go-on', 'bring-id', 'bring-telephone', 'bring-letter', 'wait-for-answer', 'go-elsewhere'))
) STRICT, WITHOUT ROWID;

-- The line at a place: who waits, at which desks help is given, and what waits add up to.
--
-- Whatever checks and then writes locks the row of queue_line first. A ticket lives for a day: when it ends, all that ties it to a
-- time, a desk, a matter or a telephone is taken out of its row, and the night takes the row. No member of staff stands anywhere.

-- A place that has, or has had, a line.
CREATE TABLE queue_line (
    library INTEGER NOT NULL,
    place INTEGER NOT NULL,
    opened INTEGER NOT NULL,
    CONSTRAINT queue_line_key PRIMARY KEY (library, place),
    CONSTRAINT queue_line_place FOREIGN KEY (library, place) REFERENCES places_place (library, id),
    CONSTRAINT queue_line_opened CHECK (opened IN (0, 1))
) STRICT;

-- What a day has counted up to: the last number of each letter, who came into the line, calls, calls of somebody else than who
-- was next, and wrong tries of the room's code with the time of the last one.
CREATE TABLE queue_day (
    library INTEGER NOT NULL,
    place INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    drop_in INTEGER NOT NULL,
    booked INTEGER NOT NULL,
    came INTEGER NOT NULL,
    calls INTEGER NOT NULL,
    out_of_turn INTEGER NOT NULL,
    wrong_codes INTEGER NOT NULL,
    wrong_at INTEGER NOT NULL,
    CONSTRAINT queue_day_key PRIMARY KEY (library, place, local_day),
    CONSTRAINT queue_day_line FOREIGN KEY (library, place) REFERENCES queue_line (library, place)
) STRICT;

-- A post that is open, such as "bord 2".
CREATE TABLE queue_desk (
    library INTEGER NOT NULL,
    place INTEGER NOT NULL,
    number INTEGER NOT NULL,
    since_at INTEGER NOT NULL,
    CONSTRAINT queue_desk_key PRIMARY KEY (library, place, number),
    CONSTRAINT queue_desk_line FOREIGN KEY (library, place) REFERENCES queue_line (library, place),
    CONSTRAINT queue_desk_number CHECK (number BETWEEN 1 AND 60)
) STRICT;

-- What a desk helps with. No row of a kind, and it helps with all of that kind.
CREATE TABLE queue_desk_serves (
    library INTEGER NOT NULL,
    place INTEGER NOT NULL,
    desk INTEGER NOT NULL,
    what TEXT NOT NULL,
    term INTEGER NOT NULL,
    CONSTRAINT queue_desk_serves_key PRIMARY KEY (library, place, desk, what, term),
    CONSTRAINT queue_desk_serves_desk FOREIGN KEY (library, place, desk) REFERENCES queue_desk (library, place, number),
    CONSTRAINT queue_desk_serves_term FOREIGN KEY (library, term) REFERENCES vocabulary_term (library, id),
    CONSTRAINT queue_desk_serves_what CHECK (what IN ('language', 'matter'))
) STRICT;

-- A ticket. `came` counts those who come into the line that day. `turn_kind` says what `turn_at` is: 'joined', 'booked' or 'put-back'.
-- `code` and `device` are check values under the installation's key.
CREATE TABLE queue_ticket (
    library INTEGER NOT NULL,
    id BLOB NOT NULL,
    place INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    series TEXT NOT NULL,
    number INTEGER NOT NULL,
    state TEXT NOT NULL,
    code BLOB,
    device BLOB,
    channel TEXT,
    matter INTEGER,
    language INTEGER,
    came INTEGER,
    joined_at INTEGER,
    turn_kind TEXT,
    turn_at INTEGER,
    present INTEGER,
    passed INTEGER,
    missed INTEGER,
    only_desk INTEGER,
    desk INTEGER,
    called_at INTEGER,
    first_called_at INTEGER,
    CONSTRAINT queue_ticket_key PRIMARY KEY (library, id),
    CONSTRAINT queue_ticket_number UNIQUE (library, place, local_day, series, number),
    CONSTRAINT queue_ticket_code UNIQUE (library, code),
    CONSTRAINT queue_ticket_device UNIQUE (library, device),
    CONSTRAINT queue_ticket_desk UNIQUE (library, place, desk),
    CONSTRAINT queue_ticket_line FOREIGN KEY (library, place) REFERENCES queue_line (library, place),
    CONSTRAINT queue_ticket_matter FOREIGN KEY (library, matter) REFERENCES vocabulary_term (library, id),
    CONSTRAINT queue_ticket_language FOREIGN KEY (library, language) REFERENCES vocabulary_term (library, id),
    CONSTRAINT queue_ticket_series CHECK (series IN ('A', 'B')),
    CONSTRAINT queue_ticket_state
        CHECK (state IN ('waiting', 'called', 'here', 'finished', 'not-here', 'left', 'lapsed')),
    CONSTRAINT queue_ticket_alive CHECK ((state IN ('waiting', 'called', 'here')) = (joined_at IS NOT NULL)),
    CONSTRAINT queue_ticket_in_hand CHECK ((state IN ('called', 'here')) = (desk IS NOT NULL)),
    CONSTRAINT queue_ticket_ended CHECK (joined_at IS NOT NULL OR (device IS NULL AND channel IS NULL AND matter IS NULL
        AND language IS NULL AND came IS NULL AND turn_at IS NULL AND called_at IS NULL AND first_called_at IS NULL))
) STRICT;

-- What a wait leaves behind: the quarter in which it began, what for, how long, how it ended. The key is the day and random bits.
CREATE TABLE queue_wait (
    library INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    quarter INTEGER NOT NULL,
    matter INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    ended TEXT NOT NULL,
    CONSTRAINT queue_wait_key PRIMARY KEY (library, local_day, id),
    CONSTRAINT queue_wait_place FOREIGN KEY (library, place) REFERENCES places_place (library, id),
    CONSTRAINT queue_wait_matter FOREIGN KEY (library, matter) REFERENCES vocabulary_term (library, id),
    CONSTRAINT queue_wait_quarter CHECK (quarter BETWEEN 0 AND 95),
    CONSTRAINT queue_wait_minutes CHECK (minutes >= 0),
    CONSTRAINT queue_wait_ended CHECK (ended IN ('finished', 'not-here', 'left', 'lapsed'))
) STRICT, WITHOUT ROWID;

-- How many minutes a desk took for somebody: for the estimate. Apart from the waits, so that neither tells of the other.
CREATE TABLE queue_pace (
    library INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    CONSTRAINT queue_pace_key PRIMARY KEY (library, local_day, id),
    CONSTRAINT queue_pace_place FOREIGN KEY (library, place) REFERENCES places_place (library, id),
    CONSTRAINT queue_pace_minutes CHECK (minutes >= 1)
) STRICT, WITHOUT ROWID;
CREATE INDEX queue_pace_of_place ON queue_pace (library, place, local_day);

-- The ledger. Its key is the library, the local day and 63 random bits; there is no instant, no account, no device and no
-- ticket in it, and nothing else in the database refers to its keys. `quarter` is the quarter of an hour of the local day, 0 to 95.

-- A help occasion: one sitting at one table.
CREATE TABLE encounters_occasion (
    library INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    quarter INTEGER NOT NULL,
    channel INTEGER NOT NULL,
    language INTEGER NOT NULL,
    minutes INTEGER NOT NULL,
    outcome INTEGER NOT NULL,
    obstacle INTEGER,
    referred_to INTEGER,
    people INTEGER NOT NULL,
    entered TEXT NOT NULL,
    CONSTRAINT encounters_occasion_key PRIMARY KEY (library, local_day, id),
    CONSTRAINT encounters_occasion_place FOREIGN KEY (library, place) REFERENCES places_place (library, id),
    CONSTRAINT encounters_occasion_channel FOREIGN KEY (library, channel) REFERENCES vocabulary_term (library, id),
    CONSTRAINT encounters_occasion_language FOREIGN KEY (library, language) REFERENCES vocabulary_term (library, id),
    CONSTRAINT encounters_occasion_outcome FOREIGN KEY (library, outcome) REFERENCES vocabulary_term (library, id),
    CONSTRAINT encounters_occasion_obstacle FOREIGN KEY (library, obstacle) REFERENCES vocabulary_term (library, id),
    CONSTRAINT encounters_occasion_referred FOREIGN KEY (library, referred_to)
        REFERENCES organisations_organisation (library, id),
    CONSTRAINT encounters_occasion_quarter CHECK (quarter BETWEEN 0 AND 95),
    CONSTRAINT encounters_occasion_minutes CHECK (minutes BETWEEN 1 AND 480),
    CONSTRAINT encounters_occasion_people CHECK (people BETWEEN 1 AND 60),
    CONSTRAINT encounters_occasion_entered CHECK (entered IN ('desk', 'paper'))
) STRICT, WITHOUT ROWID;

-- A question: one thing that a visitor wanted help with at an occasion.
CREATE TABLE encounters_question (
    library INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    occasion INTEGER NOT NULL,
    position INTEGER NOT NULL,
    need INTEGER NOT NULL,
    area INTEGER,
    eservice INTEGER,
    step INTEGER,
    CONSTRAINT encounters_question_key PRIMARY KEY (library, local_day, occasion, position),
    CONSTRAINT encounters_question_occasion FOREIGN KEY (library, local_day, occasion)
        REFERENCES encounters_occasion (library, local_day, id),
    CONSTRAINT encounters_question_need FOREIGN KEY (library, need) REFERENCES vocabulary_term (library, id),
    CONSTRAINT encounters_question_area FOREIGN KEY (library, area) REFERENCES vocabulary_term (library, id),
    CONSTRAINT encounters_question_eservice FOREIGN KEY (library, eservice) REFERENCES organisations_eservice (library, id),
    CONSTRAINT encounters_question_step FOREIGN KEY (library, step) REFERENCES vocabulary_term (library, id)
) STRICT, WITHOUT ROWID;

-- Somebody who came and could not be helped.
CREATE TABLE encounters_turned_away (
    library INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    quarter INTEGER NOT NULL,
    reason INTEGER NOT NULL,
    CONSTRAINT encounters_turned_away_key PRIMARY KEY (library, local_day, id),
    CONSTRAINT encounters_turned_away_place FOREIGN KEY (library, place) REFERENCES places_place (library, id),
    CONSTRAINT encounters_turned_away_reason FOREIGN KEY (library, reason) REFERENCES vocabulary_term (library, id),
    CONSTRAINT encounters_turned_away_quarter CHECK (quarter BETWEEN 0 AND 95)
) STRICT, WITHOUT ROWID;

-- Somebody who came only to use a computer, a printer or a seat.
CREATE TABLE encounters_use (
    library INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    quarter INTEGER NOT NULL,
    what INTEGER NOT NULL,
    CONSTRAINT encounters_use_key PRIMARY KEY (library, local_day, id),
    CONSTRAINT encounters_use_place FOREIGN KEY (library, place) REFERENCES places_place (library, id),
    CONSTRAINT encounters_use_what FOREIGN KEY (library, what) REFERENCES vocabulary_term (library, id),
    CONSTRAINT encounters_use_quarter CHECK (quarter BETWEEN 0 AND 95)
) STRICT, WITHOUT ROWID;

-- Heads present at an activity, by age band; never help.
CREATE TABLE encounters_headcount (
    library INTEGER NOT NULL,
    local_day INTEGER NOT NULL,
    id INTEGER NOT NULL,
    place INTEGER NOT NULL,
    quarter INTEGER NOT NULL,
    activity INTEGER NOT NULL,
    age_band INTEGER NOT NULL,
    heads INTEGER NOT NULL,
    CONSTRAINT encounters_headcount_key PRIMARY KEY (library, local_day, id),
    CONSTRAINT encounters_headcount_place FOREIGN KEY (library, place) REFERENCES places_place (library, id),
    CONSTRAINT encounters_headcount_activity FOREIGN KEY (library, activity) REFERENCES vocabulary_term (library, id),
    CONSTRAINT encounters_headcount_band FOREIGN KEY (library, age_band) REFERENCES vocabulary_term (library, id),
    CONSTRAINT encounters_headcount_quarter CHECK (quarter BETWEEN 0 AND 95),
    CONSTRAINT encounters_headcount_heads CHECK (heads BETWEEN 1 AND 500)
) STRICT, WITHOUT ROWID;

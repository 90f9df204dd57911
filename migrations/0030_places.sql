-- Where a library gives help: from a day, through a day, since buildings close and move.
--
-- Hours are civil minutes of a weekday (0 is Monday) and hold from a day; the set that began last decides alone.
CREATE TABLE places_place (
    library INTEGER NOT NULL,
    id INTEGER NOT NULL,
    slug TEXT NOT NULL,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    address TEXT NOT NULL,
    phone TEXT NOT NULL,
    heads INTEGER NOT NULL,
    from_day INTEGER NOT NULL,
    through_day INTEGER,
    CONSTRAINT places_place_key PRIMARY KEY (library, id),
    CONSTRAINT places_place_id UNIQUE (id),
    CONSTRAINT places_place_slug UNIQUE (library, slug),
    CONSTRAINT places_place_library FOREIGN KEY (library) REFERENCES organisations_library (id),
    CONSTRAINT places_place_heads CHECK (heads IN (0, 1)),
    CONSTRAINT places_place_days CHECK (through_day IS NULL OR through_day >= from_day)
) STRICT;

-- `what` is 'open' (the house) or 'help' (staffed help).
CREATE TABLE places_season (
    library INTEGER NOT NULL,
    place INTEGER NOT NULL,
    what TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    through_day INTEGER,
    CONSTRAINT places_season_key PRIMARY KEY (library, place, what, from_day),
    CONSTRAINT places_season_place FOREIGN KEY (library, place) REFERENCES places_place (library, id),
    CONSTRAINT places_season_what CHECK (what IN ('open', 'help')),
    CONSTRAINT places_season_days CHECK (through_day IS NULL OR through_day >= from_day)
) STRICT;

CREATE TABLE places_span (
    library INTEGER NOT NULL,
    place INTEGER NOT NULL,
    what TEXT NOT NULL,
    from_day INTEGER NOT NULL,
    weekday INTEGER NOT NULL,
    from_minute INTEGER NOT NULL,
    to_minute INTEGER NOT NULL,
    CONSTRAINT places_span_key PRIMARY KEY (library, place, what, from_day, weekday, from_minute),
    CONSTRAINT places_span_season FOREIGN KEY (library, place, what, from_day)
        REFERENCES places_season (library, place, what, from_day),
    CONSTRAINT places_span_weekday CHECK (weekday BETWEEN 0 AND 6),
    CONSTRAINT places_span_minutes CHECK (from_minute >= 0 AND from_minute < to_minute AND to_minute <= 1440)
) STRICT;

-- A closure of whole days, or of a span of one day. `reason` is a key of a translated list.
CREATE TABLE places_closure (
    library INTEGER NOT NULL,
    place INTEGER NOT NULL,
    id INTEGER NOT NULL,
    from_day INTEGER NOT NULL,
    through_day INTEGER NOT NULL,
    from_minute INTEGER,
    to_minute INTEGER,
    reason TEXT NOT NULL,
    CONSTRAINT places_closure_key PRIMARY KEY (library, place, id),
    CONSTRAINT places_closure_place FOREIGN KEY (library, place) REFERENCES places_place (library, id),
    CONSTRAINT places_closure_days CHECK (through_day >= from_day)
) STRICT;

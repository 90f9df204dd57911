CREATE TABLE accounts_account (
    id BLOB NOT NULL,
    sign_in TEXT NOT NULL,
    name TEXT NOT NULL,
    language TEXT,
    library INTEGER,
    organisation INTEGER,
    password TEXT NOT NULL,
    pin TEXT,
    must_change INTEGER NOT NULL, handed_until INTEGER,
    CONSTRAINT accounts_account_key PRIMARY KEY (id),
    CONSTRAINT accounts_account_sign_in UNIQUE (sign_in),
    CONSTRAINT accounts_account_organisation FOREIGN KEY (library, organisation)
        REFERENCES organisations_organisation (library, id),
    CONSTRAINT accounts_account_must_change CHECK (must_change IN (0, 1))
) STRICT;
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
CREATE TABLE accounts_failure (
    who BLOB NOT NULL,
    count INTEGER NOT NULL,
    until_at INTEGER NOT NULL,
    CONSTRAINT accounts_failure_key PRIMARY KEY (who)
) STRICT;
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
CREATE TABLE audit_entry (
    library INTEGER NOT NULL,
    id BLOB NOT NULL,
    at INTEGER NOT NULL,
    actor BLOB,
    what TEXT NOT NULL,
    subject TEXT NOT NULL,
    CONSTRAINT audit_entry_key PRIMARY KEY (library, id)
) STRICT;
CREATE TABLE db_loose (
    reference TEXT NOT NULL,
    of_table TEXT NOT NULL,
    definition TEXT NOT NULL,
    CONSTRAINT db_loose_key PRIMARY KEY (reference)
) STRICT;
CREATE TABLE db_migration (number INTEGER NOT NULL, name TEXT NOT NULL, checksum BLOB NOT NULL, contracts INTEGER NOT NULL, CONSTRAINT db_migration_key PRIMARY KEY (number)) STRICT;
CREATE TABLE db_version (
    library INTEGER NOT NULL,
    topic TEXT NOT NULL,
    version INTEGER NOT NULL,
    CONSTRAINT db_version_key PRIMARY KEY (library, topic)
) STRICT, WITHOUT ROWID;
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
CREATE TABLE help_return (
    library INTEGER NOT NULL,
    code BLOB NOT NULL,
    last_day INTEGER NOT NULL,
    CONSTRAINT help_return_key PRIMARY KEY (library, code),
    CONSTRAINT help_return_library FOREIGN KEY (library) REFERENCES organisations_library (id)
) STRICT, WITHOUT ROWID;
CREATE INDEX help_return_last_day ON help_return (library, last_day);
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
CREATE TABLE jobs_turn (
    name TEXT NOT NULL,
    due_at INTEGER NOT NULL,
    leased_until INTEGER NOT NULL,
    CONSTRAINT jobs_turn_key PRIMARY KEY (name)
) STRICT;
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
CREATE TABLE queue_desk (
    library INTEGER NOT NULL,
    place INTEGER NOT NULL,
    number INTEGER NOT NULL,
    since_at INTEGER NOT NULL,
    CONSTRAINT queue_desk_key PRIMARY KEY (library, place, number),
    CONSTRAINT queue_desk_line FOREIGN KEY (library, place) REFERENCES queue_line (library, place),
    CONSTRAINT queue_desk_number CHECK (number BETWEEN 1 AND 60)
) STRICT;
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
CREATE TABLE queue_line (
    library INTEGER NOT NULL,
    place INTEGER NOT NULL,
    opened INTEGER NOT NULL,
    CONSTRAINT queue_line_key PRIMARY KEY (library, place),
    CONSTRAINT queue_line_place FOREIGN KEY (library, place) REFERENCES places_place (library, id),
    CONSTRAINT queue_line_opened CHECK (opened IN (0, 1))
) STRICT;
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
CREATE TABLE vocabulary_label (
    library INTEGER NOT NULL,
    term INTEGER NOT NULL,
    language TEXT NOT NULL,
    label TEXT NOT NULL,
    CONSTRAINT vocabulary_label_key PRIMARY KEY (library, term, language),
    CONSTRAINT vocabulary_label_term FOREIGN KEY (library, term) REFERENCES vocabulary_term (library, id)
) STRICT;
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
CREATE TABLE web_idempotency (
    library INTEGER NOT NULL,
    request BLOB NOT NULL,
    body BLOB NOT NULL,
    last_day INTEGER NOT NULL,
    CONSTRAINT web_idempotency_key PRIMARY KEY (library, request)
) STRICT, WITHOUT ROWID;
CREATE INDEX web_idempotency_last_day ON web_idempotency (library, last_day);

CREATE TABLE accounts_account (
    id bytea NOT NULL,
    sign_in text NOT NULL,
    name text NOT NULL,
    language text,
    library bigint,
    organisation bigint,
    password text NOT NULL,
    pin text,
    must_change bigint NOT NULL,
    handed_until bigint
);
ALTER TABLE accounts_account ADD CONSTRAINT accounts_account_key PRIMARY KEY (id);
ALTER TABLE accounts_account ADD CONSTRAINT accounts_account_must_change CHECK ((must_change = ANY (ARRAY[(0)::bigint, (1)::bigint])));
ALTER TABLE accounts_account ADD CONSTRAINT accounts_account_organisation FOREIGN KEY (library, organisation) REFERENCES organisations_organisation(library, id);
ALTER TABLE accounts_account ADD CONSTRAINT accounts_account_sign_in UNIQUE (sign_in);
CREATE TABLE accounts_device (
    library bigint NOT NULL,
    id bytea NOT NULL,
    place bigint NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    token bytea NOT NULL,
    paired_day bigint NOT NULL,
    revoked_day bigint
);
ALTER TABLE accounts_device ADD CONSTRAINT accounts_device_key PRIMARY KEY (library, id);
ALTER TABLE accounts_device ADD CONSTRAINT accounts_device_place FOREIGN KEY (library, place) REFERENCES places_place(library, id);
ALTER TABLE accounts_device ADD CONSTRAINT accounts_device_token UNIQUE (token);
CREATE TABLE accounts_failure (
    who bytea NOT NULL,
    count bigint NOT NULL,
    until_at bigint NOT NULL
);
ALTER TABLE accounts_failure ADD CONSTRAINT accounts_failure_key PRIMARY KEY (who);
CREATE TABLE accounts_grant (
    library bigint NOT NULL,
    id bytea NOT NULL,
    account bytea NOT NULL,
    role text NOT NULL,
    place bigint,
    from_day bigint NOT NULL,
    through_day bigint
);
ALTER TABLE accounts_grant ADD CONSTRAINT accounts_grant_account FOREIGN KEY (account) REFERENCES accounts_account(id);
ALTER TABLE accounts_grant ADD CONSTRAINT accounts_grant_days CHECK (((through_day IS NULL) OR (through_day >= from_day)));
ALTER TABLE accounts_grant ADD CONSTRAINT accounts_grant_key PRIMARY KEY (library, id);
ALTER TABLE accounts_grant ADD CONSTRAINT accounts_grant_library FOREIGN KEY (library) REFERENCES organisations_library(id);
ALTER TABLE accounts_grant ADD CONSTRAINT accounts_grant_place FOREIGN KEY (library, place) REFERENCES places_place(library, id);
CREATE INDEX accounts_grant_of_account ON public.accounts_grant USING btree (library, account);
CREATE TABLE accounts_pairing (
    library bigint NOT NULL,
    code bytea NOT NULL,
    place bigint NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    until_at bigint NOT NULL
);
ALTER TABLE accounts_pairing ADD CONSTRAINT accounts_pairing_key PRIMARY KEY (library, code);
ALTER TABLE accounts_pairing ADD CONSTRAINT accounts_pairing_place FOREIGN KEY (library, place) REFERENCES places_place(library, id);
CREATE TABLE accounts_session (
    token bytea NOT NULL,
    account bytea NOT NULL,
    created_at bigint NOT NULL,
    seen_at bigint NOT NULL,
    locked bigint NOT NULL,
    wrong_pins bigint NOT NULL
);
ALTER TABLE accounts_session ADD CONSTRAINT accounts_session_account FOREIGN KEY (account) REFERENCES accounts_account(id);
ALTER TABLE accounts_session ADD CONSTRAINT accounts_session_key PRIMARY KEY (token);
ALTER TABLE accounts_session ADD CONSTRAINT accounts_session_locked CHECK ((locked = ANY (ARRAY[(0)::bigint, (1)::bigint])));
CREATE INDEX accounts_session_of_account ON public.accounts_session USING btree (account);
CREATE TABLE audit_entry (
    library bigint NOT NULL,
    id bytea NOT NULL,
    at bigint NOT NULL,
    actor bytea,
    what text NOT NULL,
    subject text NOT NULL
);
ALTER TABLE audit_entry ADD CONSTRAINT audit_entry_key PRIMARY KEY (library, id);
CREATE TABLE db_loose (
    reference text NOT NULL,
    of_table text NOT NULL,
    definition text NOT NULL
);
ALTER TABLE db_loose ADD CONSTRAINT db_loose_key PRIMARY KEY (reference);
CREATE TABLE db_migration (
    number bigint NOT NULL,
    name text NOT NULL,
    checksum bytea NOT NULL,
    contracts bigint NOT NULL
);
ALTER TABLE db_migration ADD CONSTRAINT db_migration_key PRIMARY KEY (number);
CREATE TABLE db_version (
    library bigint NOT NULL,
    topic text NOT NULL,
    version bigint NOT NULL
);
ALTER TABLE db_version ADD CONSTRAINT db_version_key PRIMARY KEY (library, topic);
CREATE TABLE encounters_headcount (
    library bigint NOT NULL,
    local_day bigint NOT NULL,
    id bigint NOT NULL,
    place bigint NOT NULL,
    quarter bigint NOT NULL,
    activity bigint NOT NULL,
    age_band bigint NOT NULL,
    heads bigint NOT NULL
);
ALTER TABLE encounters_headcount ADD CONSTRAINT encounters_headcount_activity FOREIGN KEY (library, activity) REFERENCES vocabulary_term(library, id);
ALTER TABLE encounters_headcount ADD CONSTRAINT encounters_headcount_band FOREIGN KEY (library, age_band) REFERENCES vocabulary_term(library, id);
ALTER TABLE encounters_headcount ADD CONSTRAINT encounters_headcount_heads CHECK (((heads >= 1) AND (heads <= 500)));
ALTER TABLE encounters_headcount ADD CONSTRAINT encounters_headcount_key PRIMARY KEY (library, local_day, id);
ALTER TABLE encounters_headcount ADD CONSTRAINT encounters_headcount_place FOREIGN KEY (library, place) REFERENCES places_place(library, id);
ALTER TABLE encounters_headcount ADD CONSTRAINT encounters_headcount_quarter CHECK (((quarter >= 0) AND (quarter <= 95)));
CREATE TABLE encounters_occasion (
    library bigint NOT NULL,
    local_day bigint NOT NULL,
    id bigint NOT NULL,
    place bigint NOT NULL,
    quarter bigint NOT NULL,
    channel bigint NOT NULL,
    language bigint NOT NULL,
    minutes bigint NOT NULL,
    outcome bigint NOT NULL,
    obstacle bigint,
    referred_to bigint,
    people bigint NOT NULL,
    entered text NOT NULL
);
ALTER TABLE encounters_occasion ADD CONSTRAINT encounters_occasion_channel FOREIGN KEY (library, channel) REFERENCES vocabulary_term(library, id);
ALTER TABLE encounters_occasion ADD CONSTRAINT encounters_occasion_entered CHECK ((entered = ANY (ARRAY['desk'::text, 'paper'::text])));
ALTER TABLE encounters_occasion ADD CONSTRAINT encounters_occasion_key PRIMARY KEY (library, local_day, id);
ALTER TABLE encounters_occasion ADD CONSTRAINT encounters_occasion_language FOREIGN KEY (library, language) REFERENCES vocabulary_term(library, id);
ALTER TABLE encounters_occasion ADD CONSTRAINT encounters_occasion_minutes CHECK (((minutes >= 1) AND (minutes <= 480)));
ALTER TABLE encounters_occasion ADD CONSTRAINT encounters_occasion_obstacle FOREIGN KEY (library, obstacle) REFERENCES vocabulary_term(library, id);
ALTER TABLE encounters_occasion ADD CONSTRAINT encounters_occasion_outcome FOREIGN KEY (library, outcome) REFERENCES vocabulary_term(library, id);
ALTER TABLE encounters_occasion ADD CONSTRAINT encounters_occasion_people CHECK (((people >= 1) AND (people <= 60)));
ALTER TABLE encounters_occasion ADD CONSTRAINT encounters_occasion_place FOREIGN KEY (library, place) REFERENCES places_place(library, id);
ALTER TABLE encounters_occasion ADD CONSTRAINT encounters_occasion_quarter CHECK (((quarter >= 0) AND (quarter <= 95)));
ALTER TABLE encounters_occasion ADD CONSTRAINT encounters_occasion_referred FOREIGN KEY (library, referred_to) REFERENCES organisations_organisation(library, id);
CREATE TABLE encounters_question (
    library bigint NOT NULL,
    local_day bigint NOT NULL,
    occasion bigint NOT NULL,
    position bigint NOT NULL,
    need bigint NOT NULL,
    area bigint,
    eservice bigint,
    step bigint
);
ALTER TABLE encounters_question ADD CONSTRAINT encounters_question_area FOREIGN KEY (library, area) REFERENCES vocabulary_term(library, id);
ALTER TABLE encounters_question ADD CONSTRAINT encounters_question_eservice FOREIGN KEY (library, eservice) REFERENCES organisations_eservice(library, id);
ALTER TABLE encounters_question ADD CONSTRAINT encounters_question_key PRIMARY KEY (library, local_day, occasion, "position");
ALTER TABLE encounters_question ADD CONSTRAINT encounters_question_need FOREIGN KEY (library, need) REFERENCES vocabulary_term(library, id);
ALTER TABLE encounters_question ADD CONSTRAINT encounters_question_occasion FOREIGN KEY (library, local_day, occasion) REFERENCES encounters_occasion(library, local_day, id);
ALTER TABLE encounters_question ADD CONSTRAINT encounters_question_step FOREIGN KEY (library, step) REFERENCES vocabulary_term(library, id);
CREATE TABLE encounters_turned_away (
    library bigint NOT NULL,
    local_day bigint NOT NULL,
    id bigint NOT NULL,
    place bigint NOT NULL,
    quarter bigint NOT NULL,
    reason bigint NOT NULL
);
ALTER TABLE encounters_turned_away ADD CONSTRAINT encounters_turned_away_key PRIMARY KEY (library, local_day, id);
ALTER TABLE encounters_turned_away ADD CONSTRAINT encounters_turned_away_place FOREIGN KEY (library, place) REFERENCES places_place(library, id);
ALTER TABLE encounters_turned_away ADD CONSTRAINT encounters_turned_away_quarter CHECK (((quarter >= 0) AND (quarter <= 95)));
ALTER TABLE encounters_turned_away ADD CONSTRAINT encounters_turned_away_reason FOREIGN KEY (library, reason) REFERENCES vocabulary_term(library, id);
CREATE TABLE encounters_use (
    library bigint NOT NULL,
    local_day bigint NOT NULL,
    id bigint NOT NULL,
    place bigint NOT NULL,
    quarter bigint NOT NULL,
    what bigint NOT NULL
);
ALTER TABLE encounters_use ADD CONSTRAINT encounters_use_key PRIMARY KEY (library, local_day, id);
ALTER TABLE encounters_use ADD CONSTRAINT encounters_use_place FOREIGN KEY (library, place) REFERENCES places_place(library, id);
ALTER TABLE encounters_use ADD CONSTRAINT encounters_use_quarter CHECK (((quarter >= 0) AND (quarter <= 95)));
ALTER TABLE encounters_use ADD CONSTRAINT encounters_use_what FOREIGN KEY (library, what) REFERENCES vocabulary_term(library, id);
CREATE TABLE help_return (
    library bigint NOT NULL,
    code bytea NOT NULL,
    last_day bigint NOT NULL
);
ALTER TABLE help_return ADD CONSTRAINT help_return_key PRIMARY KEY (library, code);
ALTER TABLE help_return ADD CONSTRAINT help_return_library FOREIGN KEY (library) REFERENCES organisations_library(id);
CREATE INDEX help_return_last_day ON public.help_return USING btree (library, last_day);
CREATE TABLE help_return_note (
    library bigint NOT NULL,
    code bytea NOT NULL,
    position bigint NOT NULL,
    local_day bigint NOT NULL,
    need bigint NOT NULL,
    step bigint,
    next text NOT NULL
);
ALTER TABLE help_return_note ADD CONSTRAINT help_return_note_code FOREIGN KEY (library, code) REFERENCES help_return(library, code);
ALTER TABLE help_return_note ADD CONSTRAINT help_return_note_key PRIMARY KEY (library, code, "position");
ALTER TABLE help_return_note ADD CONSTRAINT help_return_note_need FOREIGN KEY (library, need) REFERENCES vocabulary_term(library, id);
ALTER TABLE help_return_note ADD CONSTRAINT help_return_note_next CHECK ((next = ANY (ARRAY['go-on'::text, 'bring-id'::text, 'bring-telephone'::text, 'bring-letter'::text, 'wait-for-answer'::text, 'go-elsewhere'::text])));
ALTER TABLE help_return_note ADD CONSTRAINT help_return_note_position CHECK ((("position" >= 0) AND ("position" <= 11)));
ALTER TABLE help_return_note ADD CONSTRAINT help_return_note_step FOREIGN KEY (library, step) REFERENCES vocabulary_term(library, id);
CREATE TABLE jobs_turn (
    name text NOT NULL,
    due_at bigint NOT NULL,
    leased_until bigint NOT NULL
);
ALTER TABLE jobs_turn ADD CONSTRAINT jobs_turn_key PRIMARY KEY (name);
CREATE TABLE organisations_eservice (
    library bigint NOT NULL,
    id bigint NOT NULL,
    organisation bigint NOT NULL,
    code text NOT NULL,
    name text NOT NULL,
    from_day bigint NOT NULL,
    through_day bigint
);
ALTER TABLE organisations_eservice ADD CONSTRAINT organisations_eservice_code UNIQUE (library, code);
ALTER TABLE organisations_eservice ADD CONSTRAINT organisations_eservice_days CHECK (((through_day IS NULL) OR (through_day >= from_day)));
ALTER TABLE organisations_eservice ADD CONSTRAINT organisations_eservice_key PRIMARY KEY (library, id);
ALTER TABLE organisations_eservice ADD CONSTRAINT organisations_eservice_owner FOREIGN KEY (library, organisation) REFERENCES organisations_organisation(library, id);
CREATE TABLE organisations_library (
    id bigint NOT NULL,
    slug text NOT NULL,
    name text NOT NULL,
    tagline text NOT NULL,
    zone text NOT NULL,
    languages text NOT NULL
);
ALTER TABLE organisations_library ADD CONSTRAINT organisations_library_key PRIMARY KEY (id);
ALTER TABLE organisations_library ADD CONSTRAINT organisations_library_slug UNIQUE (slug);
CREATE TABLE organisations_organisation (
    library bigint NOT NULL,
    id bigint NOT NULL,
    code text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    phone text,
    address text,
    link text,
    hours text,
    referral bigint NOT NULL,
    from_day bigint NOT NULL,
    through_day bigint
);
ALTER TABLE organisations_organisation ADD CONSTRAINT organisations_organisation_code UNIQUE (library, code);
ALTER TABLE organisations_organisation ADD CONSTRAINT organisations_organisation_days CHECK (((through_day IS NULL) OR (through_day >= from_day)));
ALTER TABLE organisations_organisation ADD CONSTRAINT organisations_organisation_key PRIMARY KEY (library, id);
ALTER TABLE organisations_organisation ADD CONSTRAINT organisations_organisation_library FOREIGN KEY (library) REFERENCES organisations_library(id);
ALTER TABLE organisations_organisation ADD CONSTRAINT organisations_organisation_referral CHECK ((referral = ANY (ARRAY[(0)::bigint, (1)::bigint])));
CREATE TABLE places_closure (
    library bigint NOT NULL,
    place bigint NOT NULL,
    id bigint NOT NULL,
    from_day bigint NOT NULL,
    through_day bigint NOT NULL,
    from_minute bigint,
    to_minute bigint,
    reason text NOT NULL
);
ALTER TABLE places_closure ADD CONSTRAINT places_closure_days CHECK ((through_day >= from_day));
ALTER TABLE places_closure ADD CONSTRAINT places_closure_key PRIMARY KEY (library, place, id);
ALTER TABLE places_closure ADD CONSTRAINT places_closure_place FOREIGN KEY (library, place) REFERENCES places_place(library, id);
CREATE TABLE places_place (
    library bigint NOT NULL,
    id bigint NOT NULL,
    slug text NOT NULL,
    kind text NOT NULL,
    name text NOT NULL,
    address text NOT NULL,
    phone text NOT NULL,
    heads bigint NOT NULL,
    from_day bigint NOT NULL,
    through_day bigint
);
ALTER TABLE places_place ADD CONSTRAINT places_place_days CHECK (((through_day IS NULL) OR (through_day >= from_day)));
ALTER TABLE places_place ADD CONSTRAINT places_place_heads CHECK ((heads = ANY (ARRAY[(0)::bigint, (1)::bigint])));
ALTER TABLE places_place ADD CONSTRAINT places_place_id UNIQUE (id);
ALTER TABLE places_place ADD CONSTRAINT places_place_key PRIMARY KEY (library, id);
ALTER TABLE places_place ADD CONSTRAINT places_place_library FOREIGN KEY (library) REFERENCES organisations_library(id);
ALTER TABLE places_place ADD CONSTRAINT places_place_slug UNIQUE (library, slug);
CREATE TABLE places_season (
    library bigint NOT NULL,
    place bigint NOT NULL,
    what text NOT NULL,
    from_day bigint NOT NULL,
    through_day bigint
);
ALTER TABLE places_season ADD CONSTRAINT places_season_days CHECK (((through_day IS NULL) OR (through_day >= from_day)));
ALTER TABLE places_season ADD CONSTRAINT places_season_key PRIMARY KEY (library, place, what, from_day);
ALTER TABLE places_season ADD CONSTRAINT places_season_place FOREIGN KEY (library, place) REFERENCES places_place(library, id);
ALTER TABLE places_season ADD CONSTRAINT places_season_what CHECK ((what = ANY (ARRAY['open'::text, 'help'::text])));
CREATE TABLE places_span (
    library bigint NOT NULL,
    place bigint NOT NULL,
    what text NOT NULL,
    from_day bigint NOT NULL,
    weekday bigint NOT NULL,
    from_minute bigint NOT NULL,
    to_minute bigint NOT NULL
);
ALTER TABLE places_span ADD CONSTRAINT places_span_key PRIMARY KEY (library, place, what, from_day, weekday, from_minute);
ALTER TABLE places_span ADD CONSTRAINT places_span_minutes CHECK (((from_minute >= 0) AND (from_minute < to_minute) AND (to_minute <= 1440)));
ALTER TABLE places_span ADD CONSTRAINT places_span_season FOREIGN KEY (library, place, what, from_day) REFERENCES places_season(library, place, what, from_day);
ALTER TABLE places_span ADD CONSTRAINT places_span_weekday CHECK (((weekday >= 0) AND (weekday <= 6)));
CREATE TABLE queue_day (
    library bigint NOT NULL,
    place bigint NOT NULL,
    local_day bigint NOT NULL,
    drop_in bigint NOT NULL,
    booked bigint NOT NULL,
    came bigint NOT NULL,
    calls bigint NOT NULL,
    out_of_turn bigint NOT NULL,
    wrong_codes bigint NOT NULL,
    wrong_at bigint NOT NULL
);
ALTER TABLE queue_day ADD CONSTRAINT queue_day_key PRIMARY KEY (library, place, local_day);
ALTER TABLE queue_day ADD CONSTRAINT queue_day_line FOREIGN KEY (library, place) REFERENCES queue_line(library, place);
CREATE TABLE queue_desk (
    library bigint NOT NULL,
    place bigint NOT NULL,
    number bigint NOT NULL,
    since_at bigint NOT NULL
);
ALTER TABLE queue_desk ADD CONSTRAINT queue_desk_key PRIMARY KEY (library, place, number);
ALTER TABLE queue_desk ADD CONSTRAINT queue_desk_line FOREIGN KEY (library, place) REFERENCES queue_line(library, place);
ALTER TABLE queue_desk ADD CONSTRAINT queue_desk_number CHECK (((number >= 1) AND (number <= 60)));
CREATE TABLE queue_desk_serves (
    library bigint NOT NULL,
    place bigint NOT NULL,
    desk bigint NOT NULL,
    what text NOT NULL,
    term bigint NOT NULL
);
ALTER TABLE queue_desk_serves ADD CONSTRAINT queue_desk_serves_desk FOREIGN KEY (library, place, desk) REFERENCES queue_desk(library, place, number);
ALTER TABLE queue_desk_serves ADD CONSTRAINT queue_desk_serves_key PRIMARY KEY (library, place, desk, what, term);
ALTER TABLE queue_desk_serves ADD CONSTRAINT queue_desk_serves_term FOREIGN KEY (library, term) REFERENCES vocabulary_term(library, id);
ALTER TABLE queue_desk_serves ADD CONSTRAINT queue_desk_serves_what CHECK ((what = ANY (ARRAY['language'::text, 'matter'::text])));
CREATE TABLE queue_line (
    library bigint NOT NULL,
    place bigint NOT NULL,
    opened bigint NOT NULL
);
ALTER TABLE queue_line ADD CONSTRAINT queue_line_key PRIMARY KEY (library, place);
ALTER TABLE queue_line ADD CONSTRAINT queue_line_opened CHECK ((opened = ANY (ARRAY[(0)::bigint, (1)::bigint])));
ALTER TABLE queue_line ADD CONSTRAINT queue_line_place FOREIGN KEY (library, place) REFERENCES places_place(library, id);
CREATE TABLE queue_pace (
    library bigint NOT NULL,
    local_day bigint NOT NULL,
    id bigint NOT NULL,
    place bigint NOT NULL,
    minutes bigint NOT NULL
);
ALTER TABLE queue_pace ADD CONSTRAINT queue_pace_key PRIMARY KEY (library, local_day, id);
ALTER TABLE queue_pace ADD CONSTRAINT queue_pace_minutes CHECK ((minutes >= 1));
ALTER TABLE queue_pace ADD CONSTRAINT queue_pace_place FOREIGN KEY (library, place) REFERENCES places_place(library, id);
CREATE INDEX queue_pace_of_place ON public.queue_pace USING btree (library, place, local_day);
CREATE TABLE queue_ticket (
    library bigint NOT NULL,
    id bytea NOT NULL,
    place bigint NOT NULL,
    local_day bigint NOT NULL,
    series text NOT NULL,
    number bigint NOT NULL,
    state text NOT NULL,
    code bytea,
    device bytea,
    channel text,
    matter bigint,
    language bigint,
    came bigint,
    joined_at bigint,
    turn_kind text,
    turn_at bigint,
    present bigint,
    passed bigint,
    missed bigint,
    only_desk bigint,
    desk bigint,
    called_at bigint,
    first_called_at bigint
);
ALTER TABLE queue_ticket ADD CONSTRAINT queue_ticket_alive CHECK (((state = ANY (ARRAY['waiting'::text, 'called'::text, 'here'::text])) = (joined_at IS NOT NULL)));
ALTER TABLE queue_ticket ADD CONSTRAINT queue_ticket_code UNIQUE (library, code);
ALTER TABLE queue_ticket ADD CONSTRAINT queue_ticket_desk UNIQUE (library, place, desk);
ALTER TABLE queue_ticket ADD CONSTRAINT queue_ticket_device UNIQUE (library, device);
ALTER TABLE queue_ticket ADD CONSTRAINT queue_ticket_ended CHECK (((joined_at IS NOT NULL) OR ((device IS NULL) AND (channel IS NULL) AND (matter IS NULL) AND (language IS NULL) AND (came IS NULL) AND (turn_at IS NULL) AND (called_at IS NULL) AND (first_called_at IS NULL))));
ALTER TABLE queue_ticket ADD CONSTRAINT queue_ticket_in_hand CHECK (((state = ANY (ARRAY['called'::text, 'here'::text])) = (desk IS NOT NULL)));
ALTER TABLE queue_ticket ADD CONSTRAINT queue_ticket_key PRIMARY KEY (library, id);
ALTER TABLE queue_ticket ADD CONSTRAINT queue_ticket_language FOREIGN KEY (library, language) REFERENCES vocabulary_term(library, id);
ALTER TABLE queue_ticket ADD CONSTRAINT queue_ticket_line FOREIGN KEY (library, place) REFERENCES queue_line(library, place);
ALTER TABLE queue_ticket ADD CONSTRAINT queue_ticket_matter FOREIGN KEY (library, matter) REFERENCES vocabulary_term(library, id);
ALTER TABLE queue_ticket ADD CONSTRAINT queue_ticket_number UNIQUE (library, place, local_day, series, number);
ALTER TABLE queue_ticket ADD CONSTRAINT queue_ticket_series CHECK ((series = ANY (ARRAY['A'::text, 'B'::text])));
ALTER TABLE queue_ticket ADD CONSTRAINT queue_ticket_state CHECK ((state = ANY (ARRAY['waiting'::text, 'called'::text, 'here'::text, 'finished'::text, 'not-here'::text, 'left'::text, 'lapsed'::text])));
CREATE TABLE queue_wait (
    library bigint NOT NULL,
    local_day bigint NOT NULL,
    id bigint NOT NULL,
    place bigint NOT NULL,
    quarter bigint NOT NULL,
    matter bigint NOT NULL,
    minutes bigint NOT NULL,
    ended text NOT NULL
);
ALTER TABLE queue_wait ADD CONSTRAINT queue_wait_ended CHECK ((ended = ANY (ARRAY['finished'::text, 'not-here'::text, 'left'::text, 'lapsed'::text])));
ALTER TABLE queue_wait ADD CONSTRAINT queue_wait_key PRIMARY KEY (library, local_day, id);
ALTER TABLE queue_wait ADD CONSTRAINT queue_wait_matter FOREIGN KEY (library, matter) REFERENCES vocabulary_term(library, id);
ALTER TABLE queue_wait ADD CONSTRAINT queue_wait_minutes CHECK ((minutes >= 0));
ALTER TABLE queue_wait ADD CONSTRAINT queue_wait_place FOREIGN KEY (library, place) REFERENCES places_place(library, id);
ALTER TABLE queue_wait ADD CONSTRAINT queue_wait_quarter CHECK (((quarter >= 0) AND (quarter <= 95)));
CREATE TABLE vocabulary_label (
    library bigint NOT NULL,
    term bigint NOT NULL,
    language text NOT NULL,
    label text NOT NULL
);
ALTER TABLE vocabulary_label ADD CONSTRAINT vocabulary_label_key PRIMARY KEY (library, term, language);
ALTER TABLE vocabulary_label ADD CONSTRAINT vocabulary_label_term FOREIGN KEY (library, term) REFERENCES vocabulary_term(library, id);
CREATE TABLE vocabulary_term (
    library bigint NOT NULL,
    id bigint NOT NULL,
    kind text NOT NULL,
    code text NOT NULL,
    parent bigint,
    label text,
    since_day bigint NOT NULL,
    until_day bigint
);
ALTER TABLE vocabulary_term ADD CONSTRAINT vocabulary_term_code UNIQUE (library, kind, code);
ALTER TABLE vocabulary_term ADD CONSTRAINT vocabulary_term_days CHECK (((until_day IS NULL) OR (until_day >= since_day)));
ALTER TABLE vocabulary_term ADD CONSTRAINT vocabulary_term_key PRIMARY KEY (library, id);
ALTER TABLE vocabulary_term ADD CONSTRAINT vocabulary_term_library FOREIGN KEY (library) REFERENCES organisations_library(id);
ALTER TABLE vocabulary_term ADD CONSTRAINT vocabulary_term_own CHECK ((((id < 10000) = (parent IS NULL)) AND ((id < 10000) = (label IS NULL))));
ALTER TABLE vocabulary_term ADD CONSTRAINT vocabulary_term_parent FOREIGN KEY (library, parent) REFERENCES vocabulary_term(library, id);
CREATE TABLE web_idempotency (
    library bigint NOT NULL,
    request bytea NOT NULL,
    body bytea NOT NULL,
    last_day bigint NOT NULL
);
ALTER TABLE web_idempotency ADD CONSTRAINT web_idempotency_key PRIMARY KEY (library, request);
CREATE INDEX web_idempotency_last_day ON public.web_idempotency USING btree (library, last_day);

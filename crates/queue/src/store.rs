//! All SQL of this room.

use calendar::Day;
use db::{Row, Tx, params};
use kernel::{Error, Fault, Instant, LibraryId, PlaceId, Refusal, Result};

use crate::{
    CASES, Channel, Desk, DeskNumber, Ending, Moment, NewTicket, Number, Presence, Series, Serves, State, Ticket,
    TicketId, Turn,
};

/// Days back that the estimate looks.
const LATELY: i64 = 28;

db::statements! {
    /// The line's row, held until the transaction ends: all that checks and then writes at a place comes one after another.
    LOCK_LINE = sqlite "SELECT opened FROM queue_line WHERE library = $1 AND place = $2"
                postgres "SELECT opened FROM queue_line WHERE library = $1 AND place = $2 FOR UPDATE";
    /// Whether a place has a line.
    LINE = "SELECT opened FROM queue_line WHERE library = $1 AND place = $2";
    /// The places with a line.
    LINES = "SELECT place FROM queue_line WHERE library = $1 AND opened = 1 ORDER BY place";
    /// Gives a place a line.
    OPEN_LINE = "INSERT INTO queue_line (library, place, opened) VALUES ($1, $2, 1) \
                 ON CONFLICT (library, place) DO UPDATE SET opened = 1";
    /// Takes a place's line away.
    CLOSE_LINE = "UPDATE queue_line SET opened = 0 WHERE library = $1 AND place = $2";
    /// Makes sure that a day can be counted.
    BEGIN_DAY = "INSERT INTO queue_day (library, place, local_day, drop_in, booked, came, calls, out_of_turn, wrong_codes, wrong_at) \
                 VALUES ($1, $2, $3, 0, 0, 0, 0, 0, 0, 0) ON CONFLICT (library, place, local_day) DO NOTHING";
    /// Counts a ticket; answers its numbers.
    COUNT_TICKET = "UPDATE queue_day SET drop_in = drop_in + $1, booked = booked + $2 \
                    WHERE library = $3 AND place = $4 AND local_day = $5 RETURNING drop_in, booked";
    /// Counts somebody who comes into the line; answers which one they are.
    COUNT_CAME = "UPDATE queue_day SET came = came + 1 WHERE library = $1 AND place = $2 AND local_day = $3 RETURNING came";
    /// Counts a call.
    COUNT_CALL = "UPDATE queue_day SET calls = calls + 1, out_of_turn = out_of_turn + $1 \
                  WHERE library = $2 AND place = $3 AND local_day = $4";
    /// Wrong tries of the room's code today.
    WRONG_CODES = "SELECT wrong_codes, wrong_at FROM queue_day WHERE library = $1 AND place = $2 AND local_day = $3";
    /// Counts a wrong try of the room's code.
    COUNT_WRONG_CODE = "UPDATE queue_day SET wrong_codes = wrong_codes + 1, wrong_at = $1 \
                        WHERE library = $2 AND place = $3 AND local_day = $4";
    /// What a day has counted.
    DAY = "SELECT drop_in, booked, calls, out_of_turn FROM queue_day WHERE library = $1 AND place = $2 AND local_day = $3";
    /// The open desks.
    DESKS = "SELECT number FROM queue_desk WHERE library = $1 AND place = $2 ORDER BY number";
    /// What desks help with.
    SERVES = "SELECT desk, what, term FROM queue_desk_serves WHERE library = $1 AND place = $2 ORDER BY desk, what, term";
    /// Opens a desk; one that is open stays open since when it was.
    OPEN_DESK = "INSERT INTO queue_desk (library, place, number, since_at) VALUES ($1, $2, $3, $4) \
                 ON CONFLICT (library, place, number) DO NOTHING";
    /// Takes away what a desk helps with.
    CLEAR_SERVES = "DELETE FROM queue_desk_serves WHERE library = $1 AND place = $2 AND desk = $3";
    /// Says what a desk helps with.
    ADD_SERVES = "INSERT INTO queue_desk_serves (library, place, desk, what, term) VALUES ($1, $2, $3, $4, $5)";
    /// Closes a desk.
    CLOSE_DESK = "DELETE FROM queue_desk WHERE library = $1 AND place = $2 AND number = $3";
    /// Desks that were opened before a time and have nobody.
    OLD_DESKS = "SELECT number FROM queue_desk WHERE library = $1 AND place = $2 AND since_at < $3 AND number NOT IN \
                 (SELECT desk FROM queue_ticket WHERE library = $1 AND place = $2 AND desk IS NOT NULL) ORDER BY number";
    /// Frees those who wait for a desk to be helped at any.
    FREE_FROM_DESK = "UPDATE queue_ticket SET only_desk = NULL WHERE library = $1 AND place = $2 AND only_desk = $3";
    /// Takes a ticket into the line.
    ADD_TICKET = "INSERT INTO queue_ticket (library, id, place, local_day, series, number, state, code, device, channel, matter, \
                  language, came, joined_at, turn_kind, turn_at, present, passed, missed) \
                  VALUES ($1, $2, $3, $4, $5, $6, 'waiting', $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 0, 0)";
    /// The tickets of a place that are alive.
    TICKETS = "SELECT id, series, number, state, channel, matter, language, came, joined_at, turn_kind, turn_at, present, passed, \
               missed, only_desk, desk, called_at, first_called_at FROM queue_ticket \
               WHERE library = $1 AND place = $2 AND joined_at IS NOT NULL ORDER BY came, id";
    /// A ticket that is alive.
    TICKET = "SELECT id, series, number, state, channel, matter, language, came, joined_at, turn_kind, turn_at, present, passed, \
              missed, only_desk, desk, called_at, first_called_at FROM queue_ticket \
              WHERE library = $1 AND place = $2 AND id = $3 AND joined_at IS NOT NULL";
    /// The ticket that a code stands for, ended or not.
    TICKET_BY_CODE = "SELECT id, place, series, number, state FROM queue_ticket WHERE library = $1 AND code = $2";
    /// The number of the ticket that a telephone holds.
    TICKET_OF_DEVICE = "SELECT series, number FROM queue_ticket WHERE library = $1 AND device = $2";
    /// The ticket that a desk has.
    TICKET_AT_DESK = "SELECT id FROM queue_ticket WHERE library = $1 AND place = $2 AND desk = $3";
    /// Writes how far a ticket has come.
    SET_TICKET = "UPDATE queue_ticket SET state = $1, matter = $2, language = $3, came = $4, turn_kind = $5, turn_at = $6, present = $7, \
                  passed = $8, missed = $9, only_desk = $10, desk = $11, called_at = $12, first_called_at = $13 \
                  WHERE library = $14 AND id = $15";
    /// Counts a call that passed somebody.
    PASS = "UPDATE queue_ticket SET passed = passed + 1 WHERE library = $1 AND id = $2";
    /// Ends a ticket: of its row, number and state are left.
    END_TICKET = "UPDATE queue_ticket SET state = $1, device = NULL, channel = NULL, matter = NULL, language = NULL, came = NULL, \
                  joined_at = NULL, turn_kind = NULL, turn_at = NULL, present = NULL, passed = NULL, missed = NULL, only_desk = NULL, \
                  desk = NULL, called_at = NULL, first_called_at = NULL WHERE library = $2 AND id = $3";
    /// Tickets that are alive on a later day than theirs, and those that have waited since before a time.
    OLD_TICKETS = "SELECT id FROM queue_ticket WHERE library = $1 AND place = $2 AND joined_at IS NOT NULL \
                   AND (local_day < $3 OR (state = 'waiting' AND joined_at < $4)) ORDER BY id";
    /// The day of a ticket.
    DAY_OF_TICKET = "SELECT local_day FROM queue_ticket WHERE library = $1 AND id = $2";
    /// Keeps what a wait leaves behind.
    ADD_WAIT = "INSERT INTO queue_wait (library, local_day, id, place, quarter, matter, minutes, ended) \
                VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// Keeps how long a desk took.
    ADD_PACE = "INSERT INTO queue_pace (library, local_day, id, place, minutes) VALUES ($1, $2, $3, $4, $5)";
    /// How long desks took lately, the latest days first.
    PACES = "SELECT minutes FROM queue_pace WHERE library = $1 AND place = $2 AND local_day >= $3 ORDER BY local_day DESC, id LIMIT $4";
    /// How waits ended lately.
    ENDINGS = "SELECT CAST(count(*) AS bigint) AS all_waits, \
               CAST(coalesce(sum(CASE WHEN ended IN ('left', 'not-here') THEN 1 ELSE 0 END), 0) AS bigint) AS gone \
               FROM queue_wait WHERE library = $1 AND place = $2 AND local_day >= $3";
    /// The waits of a day, in the order of their random bits.
    WAITS = "SELECT place, quarter, matter, minutes, ended FROM queue_wait WHERE library = $1 AND local_day = $2 ORDER BY id";
    /// Takes the tickets of days gone by.
    FORGET_TICKETS = "DELETE FROM queue_ticket WHERE library = $1 AND local_day < $2";
    /// Takes paces that no estimate looks at.
    FORGET_PACES = "DELETE FROM queue_pace WHERE library = $1 AND local_day < $2";
}

/// A wait, as it is kept: without anybody.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Wait {
    /// Where.
    pub place: PlaceId,
    /// The quarter of an hour in which it began, 0 to 95.
    pub quarter: i64,
    /// What for.
    pub matter: vocabulary::TermId,
    /// Whole minutes until the first call, or until it ended without one.
    pub minutes: i64,
    /// How it ended.
    pub ended: Ending,
}

/// What a day has counted at a place.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct DayCount {
    /// Tickets without a booking.
    pub drop_in: i64,
    /// Tickets of those who had booked.
    pub booked: i64,
    /// Calls.
    pub calls: i64,
    /// Calls of somebody else than who was next.
    pub out_of_turn: i64,
}

/// Whether a place has a line.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn has_line(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId) -> Result<bool> {
    tx.optional(&LINE, &params![library, place])?.map_or(Ok(false), |row| row.get("opened"))
}

/// The places of a library that have a line.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn lines(tx: &mut Tx<'_>, library: LibraryId) -> Result<Vec<PlaceId>> {
    tx.rows(&LINES, &params![library])?.iter().map(|row| row.get("place")).collect()
}

/// The waits that ended on a day or began on it, at all places.
///
/// # Errors
/// A fault when the database cannot be asked, or a row holds what cannot be.
pub fn waits(tx: &mut Tx<'_>, library: LibraryId, day: Day) -> Result<Vec<Wait>> {
    let read = |row: &Row| {
        let ended = match State::parse(&row.get::<String>("ended")?) {
            Some(State::Ended(ended)) => ended,
            _ => return Err(broken("queue_wait", "ended")),
        };
        let (place, quarter) = (row.get("place")?, row.get("quarter")?);
        Ok(Wait { place, quarter, matter: row.get("matter")?, minutes: row.get("minutes")?, ended })
    };
    tx.rows(&WAITS, &params![library, day.0])?.iter().map(read).collect()
}

/// What a day has counted at a place.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn day_count(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, day: Day) -> Result<DayCount> {
    let Some(row) = tx.optional(&DAY, &params![library, place, day.0])? else { return Ok(DayCount::default()) };
    Ok(DayCount {
        drop_in: row.get("drop_in")?,
        booked: row.get("booked")?,
        calls: row.get("calls")?,
        out_of_turn: row.get("out_of_turn")?,
    })
}

/// Holds the line until the transaction ends.
pub(crate) fn lock(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId) -> Result<()> {
    let row = tx.optional(&LOCK_LINE, &params![library, place])?;
    match row.map_or(Ok(false), |row| row.get("opened"))? {
        true => Ok(()),
        false => Err(Refusal::new("queue-no-line").into()),
    }
}

pub(crate) fn set_line(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, wanted: crate::LineIs) -> Result<()> {
    let statement = if wanted == crate::LineIs::On { &OPEN_LINE } else { &CLOSE_LINE };
    tx.execute(statement, &params![library, place])?;
    Ok(())
}

/// The next number of a letter today.
pub(crate) fn count_ticket(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    day: Day,
    series: Series,
) -> Result<Number> {
    tx.execute(&BEGIN_DAY, &params![library, place, day.0])?;
    let (drop_in, booked) = if series == Series::DropIn { (1, 0) } else { (0, 1) };
    let row = tx.one(&COUNT_TICKET, &params![drop_in, booked, library, place, day.0])?;
    let count = row.get(if series == Series::DropIn { "drop_in" } else { "booked" })?;
    Ok(Number { series, count })
}

/// Which one today somebody is to come into the line.
pub(crate) fn count_came(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, day: Day) -> Result<i64> {
    tx.execute(&BEGIN_DAY, &params![library, place, day.0])?;
    tx.one(&COUNT_CAME, &params![library, place, day.0])?.get("came")
}

pub(crate) fn count_call(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    day: Day,
    taking: crate::Taking,
) -> Result<()> {
    tx.execute(&BEGIN_DAY, &params![library, place, day.0])?;
    tx.execute(&COUNT_CALL, &params![taking == crate::Taking::OutOfTurn, library, place, day.0])?;
    Ok(())
}

/// Wrong tries of the room's code today, and when the last one was.
pub(crate) fn wrong_codes(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, day: Day) -> Result<(i64, Instant)> {
    tx.execute(&BEGIN_DAY, &params![library, place, day.0])?;
    let row = tx.one(&WRONG_CODES, &params![library, place, day.0])?;
    Ok((row.get("wrong_codes")?, row.get("wrong_at")?))
}

pub(crate) fn count_wrong_code(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, moment: &Moment) -> Result<()> {
    tx.execute(&COUNT_WRONG_CODE, &params![moment.now, library, place, moment.local.day.0])?;
    Ok(())
}

pub(crate) fn desks(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId) -> Result<Vec<Desk>> {
    let serves = tx.rows(&SERVES, &params![library, place])?;
    let mut desks = Vec::new();
    for row in tx.rows(&DESKS, &params![library, place])? {
        let number: i64 = row.get("number")?;
        let mut desk = Desk { number: DeskNumber(number), serves: Serves::default() };
        for row in &serves {
            if row.get::<i64>("desk")? == number {
                let language = row.get::<String>("what")? == "language";
                let list = if language { &mut desk.serves.languages } else { &mut desk.serves.matters };
                list.insert(row.get("term")?);
            }
        }
        desks.push(desk);
    }
    Ok(desks)
}

pub(crate) fn open_desk(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, desk: &Desk, now: Instant) -> Result<()> {
    let number = desk.number.0;
    tx.execute(&OPEN_DESK, &params![library, place, number, now])?;
    tx.execute(&CLEAR_SERVES, &params![library, place, number])?;
    for (what, terms) in [("language", &desk.serves.languages), ("matter", &desk.serves.matters)] {
        for term in terms {
            tx.execute(&ADD_SERVES, &params![library, place, number, what, *term])?;
        }
    }
    Ok(())
}

/// Answers whether the desk was open.
pub(crate) fn close_desk(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, desk: DeskNumber) -> Result<bool> {
    let values = params![library, place, desk.0];
    tx.execute(&FREE_FROM_DESK, &values)?;
    tx.execute(&CLEAR_SERVES, &values)?;
    Ok(tx.execute(&CLOSE_DESK, &values)? == 1)
}

pub(crate) fn idle_desks(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    before: Instant,
) -> Result<Vec<DeskNumber>> {
    let rows = tx.rows(&OLD_DESKS, &params![library, place, before])?;
    rows.iter().map(|row| row.get("number").map(DeskNumber)).collect()
}

pub(crate) fn add_ticket(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    day: Day,
    (ticket, new): (&Ticket, &NewTicket),
) -> Result<()> {
    let (kind, at) = written(ticket.turn);
    let (series, count) = (ticket.number.series.letter(), ticket.number.count);
    let present = ticket.presence == Presence::Here;
    let place = params![library, ticket.id, place, day.0, series, count, new.code, new.device, ticket.channel.code()];
    let rest = params![ticket.matter, ticket.language, ticket.came, ticket.joined_at, kind, at, present];
    tx.execute(&ADD_TICKET, &[place.as_slice(), &rest].concat())?;
    Ok(())
}

pub(crate) fn tickets(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId) -> Result<Vec<Ticket>> {
    tx.rows(&TICKETS, &params![library, place])?.iter().map(read).collect()
}

/// The ticket, alive and of this place.
pub(crate) fn ticket(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, id: TicketId) -> Result<Ticket> {
    read(&tx.one(&TICKET, &params![library, place, id])?)
}

/// What a code stands for: the place, the ticket, what stands on it, and how far it has come.
pub(crate) struct Found {
    pub(crate) id: TicketId,
    pub(crate) place: PlaceId,
    pub(crate) number: Number,
    pub(crate) state: State,
}

pub(crate) fn by_code(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32]) -> Result<Found> {
    let row = tx.one(&TICKET_BY_CODE, &params![library, code])?;
    Ok(Found { id: row.get("id")?, place: row.get("place")?, number: number(&row)?, state: state(&row)? })
}

pub(crate) fn of_device(tx: &mut Tx<'_>, library: LibraryId, device: [u8; 32]) -> Result<Option<Number>> {
    tx.optional(&TICKET_OF_DEVICE, &params![library, device])?.as_ref().map(number).transpose()
}

pub(crate) fn at_desk(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    desk: DeskNumber,
) -> Result<Option<TicketId>> {
    tx.optional(&TICKET_AT_DESK, &params![library, place, desk.0])?.map(|row| row.get("id")).transpose()
}

pub(crate) fn set_ticket(tx: &mut Tx<'_>, library: LibraryId, ticket: &Ticket) -> Result<()> {
    let (kind, at) = written(ticket.turn);
    let present = ticket.presence == Presence::Here;
    let first = params![ticket.state.code(), ticket.matter, ticket.language, ticket.came, kind, at, present];
    let (only, desk) = (ticket.only.map(|desk| desk.0), ticket.desk.map(|desk| desk.0));
    let (called, first_called) = (ticket.called_at, ticket.first_called_at);
    let rest = params![ticket.passed, ticket.missed, only, desk, called, first_called, library, ticket.id];
    tx.execute(&SET_TICKET, &[first.as_slice(), &rest].concat())?;
    Ok(())
}

pub(crate) fn pass(tx: &mut Tx<'_>, library: LibraryId, id: TicketId) -> Result<()> {
    tx.execute(&PASS, &params![library, id])?;
    Ok(())
}

pub(crate) fn end_ticket(tx: &mut Tx<'_>, library: LibraryId, id: TicketId, ending: Ending) -> Result<()> {
    tx.execute(&END_TICKET, &params![State::Ended(ending).code(), library, id])?;
    Ok(())
}

pub(crate) fn old_tickets(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    today: Day,
    before: Instant,
) -> Result<Vec<TicketId>> {
    tx.rows(&OLD_TICKETS, &params![library, place, today.0, before])?.iter().map(|row| row.get("id")).collect()
}

pub(crate) fn day_of(tx: &mut Tx<'_>, library: LibraryId, id: TicketId) -> Result<Day> {
    tx.one(&DAY_OF_TICKET, &params![library, id])?.get("local_day").map(Day)
}

pub(crate) fn add_wait(tx: &mut Tx<'_>, library: LibraryId, day: Day, key: i64, wait: &Wait) -> Result<()> {
    let (place, ended) = (wait.place, State::Ended(wait.ended).code());
    tx.execute(&ADD_WAIT, &params![library, day.0, key, place, wait.quarter, wait.matter, wait.minutes, ended])?;
    Ok(())
}

pub(crate) fn add_pace(
    tx: &mut Tx<'_>,
    library: LibraryId,
    (day, key): (Day, i64),
    place: PlaceId,
    minutes: i64,
) -> Result<()> {
    tx.execute(&ADD_PACE, &params![library, day.0, key, place, minutes.max(1)])?;
    Ok(())
}

/// How long desks took lately, and the share of tickets whose holder was gone.
#[expect(clippy::cast_precision_loss, reason = "four weeks of tickets are far below 2^52")]
pub(crate) fn lately(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, moment: &Moment) -> Result<(Vec<i64>, f64)> {
    let since = moment.local.day.plus_days(-LATELY).0;
    let paces = tx.rows(&PACES, &params![library, place, since, CASES])?;
    let paces = paces.iter().map(|row| row.get("minutes")).collect::<Result<Vec<i64>>>()?;
    let row = tx.one(&ENDINGS, &params![library, place, since])?;
    let (all, gone): (i64, i64) = (row.get("all_waits")?, row.get("gone")?);
    Ok((paces, if all == 0 { 0.0 } else { gone as f64 / all as f64 }))
}

pub(crate) fn forget_tickets(tx: &mut Tx<'_>, library: LibraryId, before: Day) -> Result<u64> {
    let paces = tx.execute(&FORGET_PACES, &params![library, before.plus_days(-LATELY).0])?;
    Ok(paces + tx.execute(&FORGET_TICKETS, &params![library, before.0])?)
}

fn written(turn: Turn) -> (&'static str, Instant) {
    match turn {
        Turn::Joined(at) => ("joined", at),
        Turn::Booked(at) => ("booked", at),
        Turn::PutBack(at) => ("put-back", at),
    }
}

fn number(row: &Row) -> Result<Number> {
    let series = Series::parse(&row.get::<String>("series")?).ok_or_else(|| broken("queue_ticket", "series"))?;
    Ok(Number { series, count: row.get("number")? })
}

fn state(row: &Row) -> Result<State> {
    State::parse(&row.get::<String>("state")?).ok_or_else(|| broken("queue_ticket", "state"))
}

fn read(row: &Row) -> Result<Ticket> {
    let at: Instant = row.get("turn_at")?;
    let turn = match row.get::<String>("turn_kind")?.as_str() {
        "joined" => Turn::Joined(at),
        "booked" => Turn::Booked(at),
        "put-back" => Turn::PutBack(at),
        _ => return Err(broken("queue_ticket", "turn_kind")),
    };
    let desk = |column| Ok::<_, Error>(row.get::<Option<i64>>(column)?.map(DeskNumber));
    Ok(Ticket {
        id: row.get("id")?,
        number: number(row)?,
        channel: Channel::parse(&row.get::<String>("channel")?).ok_or_else(|| broken("queue_ticket", "channel"))?,
        matter: row.get("matter")?,
        language: row.get("language")?,
        state: state(row)?,
        came: row.get("came")?,
        joined_at: row.get("joined_at")?,
        turn,
        presence: if row.get("present")? { Presence::Here } else { Presence::Expected },
        passed: row.get("passed")?,
        missed: row.get("missed")?,
        only: desk("only_desk")?,
        desk: desk("desk")?,
        called_at: row.get("called_at")?,
        first_called_at: row.get("first_called_at")?,
    })
}

fn broken(table: &str, column: &str) -> Error {
    Fault::broken(format!("reading {table}: {column} is of no known kind")).into()
}

//! All SQL of the ledger.

use std::collections::HashMap;

use calendar::{Day, Quarter};
use db::{FromValue, Row, Tx, params};
use kernel::{Error, Fault, LibraryId, PlaceId, Refusal, Result};
use organisations::{EserviceId, OrganisationId};
use vocabulary::{Kind, TermId};

use crate::undo::{Entry, Table};
use crate::{Entered, LedgerDay, Mark, Occasion, Question};

/// Quarters of an hour in a day.
const QUARTERS: i64 = 96;
/// Days back that an occasion may be entered.
const LATE_DAYS: i64 = 60;

db::statements! {
    /// Writes an occasion.
    ADD_OCCASION = "INSERT INTO encounters_occasion (library, local_day, id, place, quarter, channel, language, minutes, outcome, \
                    obstacle, referred_to, people, entered) VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)";
    /// Writes a question of an occasion.
    ADD_QUESTION = "INSERT INTO encounters_question (library, local_day, occasion, position, need, area, eservice, step) \
                    VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// Writes somebody turned away.
    ADD_TURNED_AWAY = "INSERT INTO encounters_turned_away (library, local_day, id, place, quarter, reason) \
                       VALUES ($1, $2, $3, $4, $5, $6)";
    /// Writes somebody who came to use something.
    ADD_USE = "INSERT INTO encounters_use (library, local_day, id, place, quarter, what) VALUES ($1, $2, $3, $4, $5, $6)";
    /// Writes heads.
    ADD_HEADS = "INSERT INTO encounters_headcount (library, local_day, id, place, quarter, activity, age_band, heads) \
                 VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// Takes the questions of an occasion back.
    DROP_QUESTIONS = "DELETE FROM encounters_question WHERE library = $1 AND local_day = $2 AND occasion = $3";
    /// Takes an occasion back.
    DROP_OCCASION = "DELETE FROM encounters_occasion WHERE library = $1 AND local_day = $2 AND id = $3";
    /// Takes a turning away back.
    DROP_TURNED_AWAY = "DELETE FROM encounters_turned_away WHERE library = $1 AND local_day = $2 AND id = $3";
    /// Takes a use back.
    DROP_USE = "DELETE FROM encounters_use WHERE library = $1 AND local_day = $2 AND id = $3";
    /// Takes heads back.
    DROP_HEADS = "DELETE FROM encounters_headcount WHERE library = $1 AND local_day = $2 AND id = $3";
    /// The occasions of a day, in the order of their random bits.
    OCCASIONS = "SELECT id, place, local_day, quarter, channel, language, minutes, outcome, obstacle, referred_to, people, entered \
                 FROM encounters_occasion WHERE library = $1 AND local_day = $2 ORDER BY id";
    /// The questions of a day.
    QUESTIONS = "SELECT occasion, need, area, eservice, step FROM encounters_question \
                 WHERE library = $1 AND local_day = $2 ORDER BY occasion, position";
    /// Those turned away on a day.
    TURNED_AWAY = "SELECT id, place, local_day, quarter, reason FROM encounters_turned_away \
                   WHERE library = $1 AND local_day = $2 ORDER BY id";
    /// Those who came to use something on a day.
    USES = "SELECT id, place, local_day, quarter, what FROM encounters_use WHERE library = $1 AND local_day = $2 ORDER BY id";
    /// The heads of a day.
    HEADS = "SELECT id, place, local_day, quarter, activity, age_band, heads FROM encounters_headcount \
             WHERE library = $1 AND local_day = $2 ORDER BY id";
    /// Occasions of each day and place.
    OCCASIONS_BY_DAY = "SELECT local_day, place, count(*) AS occasions FROM encounters_occasion \
                        WHERE library = $1 AND local_day BETWEEN $2 AND $3 AND quarter < $4 \
                        GROUP BY local_day, place ORDER BY local_day, place";
    /// The last day that has an occasion.
    LAST_DAY = "SELECT max(local_day) AS last FROM encounters_occasion WHERE library = $1";
    /// Days with any row, which are to be settled.
    DAYS = "SELECT local_day FROM encounters_occasion WHERE library = $1 AND local_day BETWEEN $2 AND $3 \
            UNION SELECT local_day FROM encounters_turned_away WHERE library = $1 AND local_day BETWEEN $2 AND $3 \
            UNION SELECT local_day FROM encounters_use WHERE library = $1 AND local_day BETWEEN $2 AND $3 \
            UNION SELECT local_day FROM encounters_headcount WHERE library = $1 AND local_day BETWEEN $2 AND $3 ORDER BY local_day";
    /// Takes all questions of a day out, to be written anew.
    CLEAR_QUESTIONS = "DELETE FROM encounters_question WHERE library = $1 AND local_day = $2";
    /// Takes all occasions of a day out, to be written anew.
    CLEAR_OCCASIONS = "DELETE FROM encounters_occasion WHERE library = $1 AND local_day = $2";
    /// Takes all turned away of a day out, to be written anew.
    CLEAR_TURNED_AWAY = "DELETE FROM encounters_turned_away WHERE library = $1 AND local_day = $2";
    /// Takes all uses of a day out, to be written anew.
    CLEAR_USES = "DELETE FROM encounters_use WHERE library = $1 AND local_day = $2";
    /// Takes all heads of a day out, to be written anew.
    CLEAR_HEADS = "DELETE FROM encounters_headcount WHERE library = $1 AND local_day = $2";
}

/// Records an occasion under 63 random bits `id`; `today` is the local day at the place.
///
/// # Errors
/// Refused at the fields that [`Occasion::problems`] names; at `need`, `area`, `step`, `channel`, `language`, `outcome` and
/// `obstacle` when the term is unknown or retired; at `eservice` and `referred`; at `day` when it lies ahead, is longer back than 60
/// days, or the place was not there. Missing when the library has no such place.
pub fn record(tx: &mut Tx<'_>, library: LibraryId, occasion: &Occasion, id: i64, today: Day) -> Result<Entry> {
    let mut problems = occasion.problems();
    problems.extend(day_problem(tx, library, occasion.place, occasion.day, today)?);
    for (field, kind, term) in terms(occasion) {
        problems.extend(term_problem(tx, library, field, kind, term, occasion.day)?);
    }
    for eservice in occasion.questions.iter().filter_map(|question| question.eservice) {
        if !organisations::has_eservice(tx, library, eservice, occasion.day)? {
            problems.push(Refusal::new("encounters-unknown").at("eservice"));
        }
    }
    if let Some(target) = occasion.referred_to
        && !organisations::is_referral(tx, library, target, occasion.day)?
    {
        problems.push(Refusal::new("encounters-referred").at("referred"));
    }
    if !problems.is_empty() {
        return Err(Error::Refused(problems));
    }
    add_occasion(tx, library, occasion, id)?;
    tx.bump(library, "encounters")?;
    Ok(Entry { library, table: Table::Occasion, day: occasion.day, id })
}

/// Records what is not help under 63 random bits `id`; `today` is the local day at the place.
///
/// # Errors
/// As [`record`], at the fields `reason`, `what`, `activity`, `age-band`, `heads` and `day`.
pub fn mark(tx: &mut Tx<'_>, library: LibraryId, mark: &Mark, id: i64, today: Day) -> Result<Entry> {
    let mut problems = mark.problems();
    problems.extend(day_problem(tx, library, mark.place(), mark.day(), today)?);
    for (field, kind, term) in mark.terms() {
        problems.extend(term_problem(tx, library, field, kind, term, mark.day())?);
    }
    if !problems.is_empty() {
        return Err(Error::Refused(problems));
    }
    add_mark(tx, library, mark, id)?;
    tx.bump(library, "encounters")?;
    Ok(Entry { library, table: mark.table(), day: mark.day(), id })
}

/// Takes a row back. What is not there any more is left in peace.
///
/// # Errors
/// A fault when the database cannot be written.
pub fn take_back(tx: &mut Tx<'_>, entry: &Entry) -> Result<()> {
    let values = params![entry.library, entry.day.0, entry.id];
    match entry.table {
        Table::Occasion => {
            tx.execute(&DROP_QUESTIONS, &values)?;
            tx.execute(&DROP_OCCASION, &values)?;
        }
        Table::TurnedAway => {
            tx.execute(&DROP_TURNED_AWAY, &values)?;
        }
        Table::Use => {
            tx.execute(&DROP_USE, &values)?;
        }
        Table::Heads => {
            tx.execute(&DROP_HEADS, &values)?;
        }
    }
    tx.bump(entry.library, "encounters")
}

/// All rows of a day at all places of a library.
///
/// # Errors
/// A fault when the database cannot be asked, or holds what cannot be.
pub fn day(tx: &mut Tx<'_>, library: LibraryId, day: Day) -> Result<LedgerDay> {
    let rows = keyed_day(tx, library, day)?;
    Ok(LedgerDay {
        occasions: rows.occasions.into_iter().map(|(_, occasion)| occasion).collect(),
        marks: rows.marks.into_iter().map(|(_, mark)| mark).collect(),
    })
}

/// How many occasions had ended before the quarter `before` (all of them, when it is `None`) on each day and place from `from` through
/// `through`; days and places without any are left out.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn occasions_by_day(
    tx: &mut Tx<'_>,
    library: LibraryId,
    from: Day,
    through: Day,
    before: Option<Quarter>,
) -> Result<Vec<(Day, PlaceId, i64)>> {
    let before = before.map_or(QUARTERS, Quarter::number);
    let rows = tx.rows(&OCCASIONS_BY_DAY, &params![library, from.0, through.0, before])?;
    rows.iter().map(|row| Ok((Day(row.get("local_day")?), row.get("place")?, row.get("occasions")?))).collect()
}

/// The last day that has an occasion; none for a library without any.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn last_day(tx: &mut Tx<'_>, library: LibraryId) -> Result<Option<Day>> {
    Ok(tx.one(&LAST_DAY, &params![library])?.get::<Option<i64>>("last")?.map(Day))
}

/// The days from `from` through `through` that have any row.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn days(tx: &mut Tx<'_>, library: LibraryId, from: Day, through: Day) -> Result<Vec<Day>> {
    let rows = tx.rows(&DAYS, &params![library, from.0, through.0])?;
    rows.iter().map(|row| row.get("local_day").map(Day)).collect()
}

/// Writes the rows of a day that has passed anew, in the order of their random bits and in one transaction; answers how many. It
/// can be run again.
///
/// # Errors
/// A fault when the database cannot be written.
pub fn settle(tx: &mut Tx<'_>, library: LibraryId, day: Day) -> Result<u64> {
    let rows = keyed_day(tx, library, day)?;
    for statement in [&CLEAR_QUESTIONS, &CLEAR_OCCASIONS, &CLEAR_TURNED_AWAY, &CLEAR_USES, &CLEAR_HEADS] {
        tx.execute(statement, &params![library, day.0])?;
    }
    for (id, occasion) in &rows.occasions {
        add_occasion(tx, library, occasion, *id)?;
    }
    for (id, mark) in &rows.marks {
        add_mark(tx, library, mark, *id)?;
    }
    Ok((rows.occasions.len() + rows.marks.len()) as u64)
}

fn add_occasion(tx: &mut Tx<'_>, library: LibraryId, occasion: &Occasion, id: i64) -> Result<()> {
    let o = occasion;
    let values = params![
        library,
        o.day.0,
        id,
        o.place,
        o.quarter.number(),
        o.channel,
        o.language,
        o.minutes,
        o.outcome,
        o.obstacle,
        o.referred_to,
        o.people,
        o.entered.code(),
    ];
    tx.execute(&ADD_OCCASION, &values)?;
    for (position, question) in (0_i64..).zip(&o.questions) {
        let Question { need, area, eservice, step } = *question;
        tx.execute(&ADD_QUESTION, &params![library, o.day.0, id, position, need, area, eservice, step])?;
    }
    Ok(())
}

fn add_mark(tx: &mut Tx<'_>, library: LibraryId, mark: &Mark, id: i64) -> Result<()> {
    match *mark {
        Mark::TurnedAway { place, day, quarter, reason } => {
            tx.execute(&ADD_TURNED_AWAY, &params![library, day.0, id, place, quarter.number(), reason])?
        }
        Mark::Use { place, day, quarter, what } => {
            tx.execute(&ADD_USE, &params![library, day.0, id, place, quarter.number(), what])?
        }
        Mark::Heads { place, day, quarter, activity, age_band, heads } => {
            tx.execute(&ADD_HEADS, &params![library, day.0, id, place, quarter.number(), activity, age_band, heads])?
        }
    };
    Ok(())
}

/// The terms that an occasion names, with the list each must stand in and the field it comes from.
fn terms(occasion: &Occasion) -> Vec<(&'static str, Kind, TermId)> {
    let mut terms = vec![
        ("channel", Kind::Channel, occasion.channel),
        ("language", Kind::Language, occasion.language),
        ("outcome", Kind::Outcome, occasion.outcome),
    ];
    terms.extend(occasion.obstacle.map(|term| ("obstacle", Kind::Obstacle, term)));
    for question in &occasion.questions {
        terms.push(("need", Kind::Need, question.need));
        terms.extend(question.area.map(|term| ("area", Kind::Area, term)));
        terms.extend(question.step.map(|term| ("step", Kind::Step, term)));
    }
    terms
}

fn term_problem(
    tx: &mut Tx<'_>,
    library: LibraryId,
    field: &'static str,
    kind: Kind,
    id: TermId,
    day: Day,
) -> Result<Option<Refusal>> {
    let term = vocabulary::term(tx, library, id)?;
    let good = term.is_some_and(|term| term.kind == kind && term.holds_on(day));
    Ok((!good).then(|| Refusal::new("encounters-unknown").at(field)))
}

fn day_problem(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, day: Day, today: Day) -> Result<Option<Refusal>> {
    let place = places::place(tx, library, place)?;
    let refusal = if day > today {
        Some(Refusal::new("encounters-day-ahead"))
    } else if today.days_since(day) > LATE_DAYS {
        Some(Refusal::new("encounters-day-late").with("days", LATE_DAYS))
    } else if day < place.from || place.through.is_some_and(|through| through < day) {
        Some(Refusal::new("encounters-place-closed"))
    } else {
        None
    };
    Ok(refusal.map(|refusal| refusal.at("day")))
}

struct Keyed {
    occasions: Vec<(i64, Occasion)>,
    marks: Vec<(i64, Mark)>,
}

fn keyed_day(tx: &mut Tx<'_>, library: LibraryId, day: Day) -> Result<Keyed> {
    let values = params![library, day.0];
    let mut questions: HashMap<i64, Vec<Question>> = HashMap::new();
    for row in tx.rows(&QUESTIONS, &values)? {
        questions.entry(row.get("occasion")?).or_default().push(read_question(&row)?);
    }
    let mut occasions = Vec::new();
    for row in tx.rows(&OCCASIONS, &values)? {
        let id = row.get("id")?;
        occasions.push((id, read_occasion(&row, questions.remove(&id).unwrap_or_default())?));
    }
    let mut marks = Vec::new();
    for row in tx.rows(&TURNED_AWAY, &values)? {
        let (place, day, quarter) = read_where(&row)?;
        marks.push((row.get("id")?, Mark::TurnedAway { place, day, quarter, reason: row.get("reason")? }));
    }
    for row in tx.rows(&USES, &values)? {
        let (place, day, quarter) = read_where(&row)?;
        marks.push((row.get("id")?, Mark::Use { place, day, quarter, what: row.get("what")? }));
    }
    for row in tx.rows(&HEADS, &values)? {
        let (place, day, quarter) = read_where(&row)?;
        let (activity, age_band, heads) = (row.get("activity")?, row.get("age_band")?, row.get("heads")?);
        marks.push((row.get("id")?, Mark::Heads { place, day, quarter, activity, age_band, heads }));
    }
    Ok(Keyed { occasions, marks })
}

fn read_where(row: &Row) -> Result<(PlaceId, Day, Quarter)> {
    let quarter: i64 = row.get("quarter")?;
    let quarter =
        Quarter::new(quarter).ok_or_else(|| Fault::broken(format!("a quarter of the ledger is {quarter}")))?;
    Ok((row.get("place")?, Day(row.get("local_day")?), quarter))
}

fn read_question(row: &Row) -> Result<Question> {
    Ok(Question {
        need: row.get("need")?,
        area: row.get("area")?,
        eservice: optional(row, "eservice", EserviceId)?,
        step: row.get("step")?,
    })
}

fn read_occasion(row: &Row, questions: Vec<Question>) -> Result<Occasion> {
    let (place, day, quarter) = read_where(row)?;
    let entered: String = row.get("entered")?;
    Ok(Occasion {
        place,
        day,
        quarter,
        channel: row.get("channel")?,
        language: row.get("language")?,
        minutes: row.get("minutes")?,
        outcome: row.get("outcome")?,
        obstacle: row.get("obstacle")?,
        referred_to: optional(row, "referred_to", OrganisationId)?,
        people: row.get("people")?,
        entered: Entered::parse(&entered)
            .ok_or_else(|| Fault::broken(format!("encounters_occasion.entered is {entered}")))?,
        questions,
    })
}

fn optional<T: FromValue, U>(row: &Row, column: &str, wrap: fn(T) -> U) -> Result<Option<U>> {
    Ok(row.get::<Option<T>>(column)?.map(wrap))
}

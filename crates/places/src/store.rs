//! All SQL of this room.

use calendar::{Closure, Day, Hours, Minute, Season, Span, Week, Weekday};
use db::{Row, Tx, params};
use kernel::{Error, Fault, LibraryId, PlaceId, Refusal, Result};

use crate::{CLOSURE_REASONS, Kind, NewPlace, Place, What};

db::statements! {
    /// The places that are there on a day.
    PLACES = "SELECT id, slug, kind, name, address, phone, heads, from_day, through_day FROM places_place \
              WHERE library = $1 AND from_day <= $2 AND (through_day IS NULL OR through_day >= $2) ORDER BY id";
    /// Every place, past ones too.
    EVERY_PLACE = "SELECT id, slug, kind, name, address, phone, heads, from_day, through_day FROM places_place \
                   WHERE library = $1 ORDER BY id";
    /// The place with a number.
    PLACE = "SELECT id, slug, kind, name, address, phone, heads, from_day, through_day FROM places_place \
             WHERE library = $1 AND id = $2";
    /// The place with a word.
    PLACE_BY_SLUG = "SELECT id, slug, kind, name, address, phone, heads, from_day, through_day FROM places_place \
                     WHERE library = $1 AND slug = $2";
    /// One place is opened at a time, since numbers are of the whole installation.
    OPEN_ONE_AT_A_TIME = sqlite "SELECT 1 AS held" postgres "SELECT 1 AS held FROM pg_advisory_xact_lock(4208315)";
    /// The largest number of the installation.
    LAST_PLACE = "SELECT coalesce(max(id), 0) AS id FROM places_place";
    /// Opens a place, if its word is free.
    OPEN = "INSERT INTO places_place (library, id, slug, kind, name, address, phone, heads, from_day, through_day) \
            VALUES ($1, $2, $3, $4, $5, $6, $7, 0, $8, $9) ON CONFLICT (library, slug) DO NOTHING";
    /// Says whether heads are counted.
    WANT_HEADS = "UPDATE places_place SET heads = $1 WHERE library = $2 AND id = $3";
    /// The sets of hours of a place.
    SEASONS = "SELECT from_day, through_day FROM places_season WHERE library = $1 AND place = $2 AND what = $3 ORDER BY from_day";
    /// The spans of a place.
    SPANS = "SELECT from_day, weekday, from_minute, to_minute FROM places_span WHERE library = $1 AND place = $2 AND what = $3 \
             ORDER BY from_day, weekday, from_minute";
    /// The closures of a place.
    CLOSURES = "SELECT id, from_day, through_day, from_minute, to_minute, reason FROM places_closure \
                WHERE library = $1 AND place = $2 ORDER BY from_day, id";
    /// Takes away the spans of a set of hours.
    CLEAR_SPANS = "DELETE FROM places_span WHERE library = $1 AND place = $2 AND what = $3 AND from_day = $4";
    /// Sets the days of a set of hours.
    SET_SEASON = "INSERT INTO places_season (library, place, what, from_day, through_day) VALUES ($1, $2, $3, $4, $5) \
                  ON CONFLICT (library, place, what, from_day) DO UPDATE SET through_day = excluded.through_day";
    /// Adds a span to a set of hours.
    ADD_SPAN = "INSERT INTO places_span (library, place, what, from_day, weekday, from_minute, to_minute) \
                VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// The place's row, held so that hours are set by one at a time and two closures are not given the same number.
    LOCK_PLACE = sqlite "SELECT id FROM places_place WHERE library = $1 AND id = $2"
                 postgres "SELECT id FROM places_place WHERE library = $1 AND id = $2 FOR UPDATE";
    /// The next number of a closure.
    NEXT_CLOSURE = "SELECT coalesce(max(id), 0) + 1 AS id FROM places_closure WHERE library = $1 AND place = $2";
    /// Adds a closure.
    ADD_CLOSURE = "INSERT INTO places_closure (library, place, id, from_day, through_day, from_minute, to_minute, reason) \
                   VALUES ($1, $2, $3, $4, $5, $6, $7, $8)";
    /// Takes a closure away, if it is the one that began that day.
    REMOVE_CLOSURE = "DELETE FROM places_closure WHERE library = $1 AND place = $2 AND id = $3 AND from_day = $4";
    /// Ends a closure that has begun, if it is the one that began that day.
    END_CLOSURE = "UPDATE places_closure SET through_day = $1 WHERE library = $2 AND place = $3 AND id = $4 \
                   AND from_day = $5 AND through_day > $1";
    /// Says anew what is known of a place.
    CHANGE = "UPDATE places_place SET kind = $1, name = $2, address = $3, phone = $4, from_day = $5, through_day = $6 \
              WHERE library = $7 AND id = $8";
    /// Takes away the spans of all hours that begin on a day.
    DROP_SPANS = "DELETE FROM places_span WHERE library = $1 AND place = $2 AND from_day = $3";
    /// Takes away all hours that begin on a day.
    DROP_SEASONS = "DELETE FROM places_season WHERE library = $1 AND place = $2 AND from_day = $3";
}

/// The places of `library` that are there on `day`, as they were opened.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn places(tx: &mut Tx<'_>, library: LibraryId, day: Day) -> Result<Vec<Place>> {
    tx.rows(&PLACES, &params![library, day.0])?.iter().map(read).collect()
}

/// Every place of `library`, past and future ones too.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn every_place(tx: &mut Tx<'_>, library: LibraryId) -> Result<Vec<Place>> {
    tx.rows(&EVERY_PLACE, &params![library])?.iter().map(read).collect()
}

/// The place with this number.
///
/// # Errors
/// Missing when the library has none.
pub fn place(tx: &mut Tx<'_>, library: LibraryId, id: PlaceId) -> Result<Place> {
    read(&tx.one(&PLACE, &params![library, id])?)
}

/// The place with this word, or none.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn place_by_slug(tx: &mut Tx<'_>, library: LibraryId, slug: &str) -> Result<Option<Place>> {
    tx.optional(&PLACE_BY_SLUG, &params![library, slug])?.as_ref().map(read).transpose()
}

/// Opens a place; answers its number.
///
/// # Errors
/// Refused at the fields that [`NewPlace::problems`] names, and at `slug` when the word is taken.
pub fn open_place(tx: &mut Tx<'_>, library: LibraryId, new: &NewPlace) -> Result<PlaceId> {
    let problems = new.problems();
    if !problems.is_empty() {
        return Err(Error::Refused(problems));
    }
    tx.rows(&OPEN_ONE_AT_A_TIME, &params![])?;
    let id = PlaceId(tx.one(&LAST_PLACE, &params![])?.get::<i64>("id")? + 1);
    let (name, address, phone) = (new.name.trim(), new.address.trim(), new.phone.trim());
    let through = new.through.map(|day| day.0);
    let values = params![library, id, &new.slug, new.kind.code(), name, address, phone, new.from.0, through];
    match tx.execute(&OPEN, &values)? {
        1 => tx.bump(library, "places").map(|()| id),
        _ => Err(Refusal::new("places-slug-taken").at("slug").into()),
    }
}

/// Says whether heads are counted by age band at a place.
///
/// # Errors
/// Missing when the library has no such place.
pub fn want_heads(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, wanted: Heads) -> Result<()> {
    match tx.execute(&WANT_HEADS, &params![wanted == Heads::Counted, library, place])? {
        1 => tx.bump(library, "places"),
        _ => Err(Error::Missing),
    }
}

/// Whether heads are counted by age band.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Heads {
    /// They are.
    Counted,
    /// They are not.
    NotCounted,
}

/// Sets the hours that hold from a day; another set that began the same day is replaced.
///
/// # Errors
/// Missing when the library has no such place.
pub fn set_hours(tx: &mut Tx<'_>, library: LibraryId, id: PlaceId, what: What, season: &Season) -> Result<()> {
    tx.one(&LOCK_PLACE, &params![library, id])?;
    let (from, through) = (season.from().0, season.through().map(|day| day.0));
    tx.execute(&CLEAR_SPANS, &params![library, id, what.code(), from])?;
    tx.execute(&SET_SEASON, &params![library, id, what.code(), from, through])?;
    for (weekday, span) in season.week().spans() {
        let (begins, ends) = (span.from().minutes(), span.to().minutes());
        tx.execute(&ADD_SPAN, &params![library, id, what.code(), from, weekday.since_monday(), begins, ends])?;
    }
    tx.bump(library, "places")
}

/// The hours of a place, with its closures; none before its first day or after its last.
///
/// # Errors
/// Missing when the library has no such place; a fault when its rows hold what cannot be.
pub fn hours(tx: &mut Tx<'_>, library: LibraryId, id: PlaceId, what: What) -> Result<Hours> {
    let Place { from: first, through: last, .. } = place(tx, library, id)?;
    let spans = tx.rows(&SPANS, &params![library, id, what.code()])?;
    let spans = spans.iter().map(read_span).collect::<Result<Vec<_>>>()?;
    let mut seasons = Vec::new();
    for row in tx.rows(&SEASONS, &params![library, id, what.code()])? {
        let from: i64 = row.get("from_day")?;
        let through = row.get::<Option<i64>>("through_day")?.map(Day);
        let own = spans.iter().filter(|(begins, ..)| *begins == from).map(|(_, weekday, span)| (*weekday, *span));
        let week = Week::new(own).map_err(|_| broken("places_span", id))?;
        seasons.push(Season::new(Day(from), through, week).map_err(|_| broken("places_season", id))?);
    }
    let closures = tx.rows(&CLOSURES, &params![library, id])?;
    let closures = closures.iter().map(|row| read_closure(row, id)).collect::<Result<Vec<_>>>()?;
    let hours = Hours::new(seasons, closures).map_err(|_| broken("places_season", id))?;
    Ok(hours.within(first, last))
}

/// Closes a place for days, or for a span of a day; answers the closure's number at the place.
///
/// # Errors
/// Missing when the library has no such place; refused at `reason` when that is none of [`CLOSURE_REASONS`].
pub fn close_for(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, closure: &Closure) -> Result<i64> {
    if !CLOSURE_REASONS.contains(&closure.reason()) {
        return Err(Refusal::new("places-closure-reason").at("reason").into());
    }
    tx.one(&LOCK_PLACE, &params![library, place])?;
    let id: i64 = tx.one(&NEXT_CLOSURE, &params![library, place])?.get("id")?;
    let span = closure.span().map(|span| (span.from().minutes(), span.to().minutes()));
    let (begins, ends) = (span.map(|span| span.0), span.map(|span| span.1));
    let (from, through) = (closure.from().0, closure.through().0);
    tx.execute(&ADD_CLOSURE, &params![library, place, id, from, through, begins, ends, closure.reason()])?;
    tx.bump(library, "places")?;
    Ok(id)
}

/// The closures of a place with their numbers, in the order in which they begin.
///
/// # Errors
/// Missing when the library has no such place; a fault when its rows hold what cannot be.
pub fn closures(tx: &mut Tx<'_>, library: LibraryId, id: PlaceId) -> Result<Vec<(i64, Closure)>> {
    place(tx, library, id)?;
    let rows = tx.rows(&CLOSURES, &params![library, id])?;
    rows.iter().map(|row| Ok((row.get("id")?, read_closure(row, id)?))).collect()
}

/// Takes a closure away from `today` on: what has been of it stays. It is named by its number and its first day, since numbers
/// are given again.
///
/// # Errors
/// Missing when the place has no such closure, or it was over before today.
pub fn reopen(tx: &mut Tx<'_>, library: LibraryId, id: PlaceId, (closure, from): (i64, Day), today: Day) -> Result<()> {
    let done = if from < today {
        tx.execute(&END_CLOSURE, &params![today.0 - 1, library, id, closure, from.0])?
    } else {
        tx.execute(&REMOVE_CLOSURE, &params![library, id, closure, from.0])?
    };
    if done == 1 { tx.bump(library, "places") } else { Err(Error::Missing) }
}

/// Says anew what a place is, what it is called, where it is and between which days. Its word in addresses stays, since it
/// stands on paper.
///
/// # Errors
/// Refused at the fields that [`Place::problems`] names; missing when the library has no such place.
pub fn change_place(tx: &mut Tx<'_>, library: LibraryId, changed: &Place) -> Result<()> {
    let problems = changed.problems();
    if !problems.is_empty() {
        return Err(Error::Refused(problems));
    }
    let (name, address, phone) = (changed.name.trim(), changed.address.trim(), changed.phone.trim());
    let (from, through) = (changed.from.0, changed.through.map(|day| day.0));
    let values = params![changed.kind.code(), name, address, phone, from, through, library, changed.id];
    match tx.execute(&CHANGE, &values)? {
        1 => tx.bump(library, "places"),
        _ => Err(Error::Missing),
    }
}

/// Takes away all hours that begin on a day; answers how many kinds there were.
pub(crate) fn drop_hours(tx: &mut Tx<'_>, library: LibraryId, id: PlaceId, from: Day) -> Result<u64> {
    tx.one(&LOCK_PLACE, &params![library, id])?;
    tx.execute(&DROP_SPANS, &params![library, id, from.0])?;
    let dropped = tx.execute(&DROP_SEASONS, &params![library, id, from.0])?;
    tx.bump(library, "places")?;
    Ok(dropped)
}

fn broken(table: &str, place: PlaceId) -> Fault {
    Fault::broken(format!("{table} of place {} holds what cannot be", place.0))
}

fn read(row: &Row) -> Result<Place> {
    let kind: String = row.get("kind")?;
    Ok(Place {
        id: row.get("id")?,
        slug: row.get("slug")?,
        kind: Kind::parse(&kind).ok_or_else(|| Fault::broken(format!("places_place.kind is {kind}")))?,
        name: row.get("name")?,
        address: row.get("address")?,
        phone: row.get("phone")?,
        heads: row.get("heads")?,
        from: Day(row.get("from_day")?),
        through: row.get::<Option<i64>>("through_day")?.map(Day),
    })
}

fn read_span(row: &Row) -> Result<(i64, Weekday, Span)> {
    let weekday = Weekday::from_monday(row.get("weekday")?);
    let span = span(row.get("from_minute")?, row.get("to_minute")?);
    Ok((row.get("from_day")?, weekday, span.ok_or_else(|| Fault::broken("places_span holds what cannot be"))?))
}

fn span(from: i64, to: i64) -> Option<Span> {
    Span::new(Minute::new(from)?, Minute::new(to)?).ok()
}

fn read_closure(row: &Row, place: PlaceId) -> Result<Closure> {
    let (from, through) = (Day(row.get("from_day")?), Day(row.get("through_day")?));
    let reason: String = row.get("reason")?;
    let minutes = (row.get::<Option<i64>>("from_minute")?, row.get::<Option<i64>>("to_minute")?);
    match minutes {
        (Some(begins), Some(ends)) => {
            let span = span(begins, ends).ok_or_else(|| broken("places_closure", place))?;
            Ok(Closure::hours(from, span, reason))
        }
        _ => Ok(Closure::days(from, through, reason).map_err(|_| broken("places_closure", place))?),
    }
}

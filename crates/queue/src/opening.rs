//! Lines and desks that open and close, and what the night takes.

use calendar::Day;
use db::Tx;
use kernel::{Error, Instant, LibraryId, PlaceId, Refusal, Result};
use vocabulary::{Kind, TermId};

use crate::ending::end;
use crate::{Chance, Desk, DeskNumber, Ending, Moment, TOPIC, store};

/// The largest number of a desk.
const DESKS: i64 = 60;

/// Whether a place has a line.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum LineIs {
    /// It has.
    On,
    /// It has none: guides help whoever stands there.
    Off,
}

/// Gives a place a line. One that has a line keeps it.
///
/// # Errors
/// Missing when the library has no such place.
pub fn open_line(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId) -> Result<()> {
    places::place(tx, library, place)?;
    store::set_line(tx, library, place, LineIs::On)?;
    tx.bump(library, TOPIC)
}

/// Takes a place's line away, and closes its desks.
///
/// # Errors
/// Refused while somebody is in the line or at a desk, and when there is no line.
pub fn close_line(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId) -> Result<()> {
    store::lock(tx, library, place)?;
    let waiting = i64::try_from(store::tickets(tx, library, place)?.len()).unwrap_or(i64::MAX);
    if waiting > 0 {
        return Err(Refusal::new("queue-people-waiting").with("n", waiting).into());
    }
    for desk in store::desks(tx, library, place)? {
        store::close_desk(tx, library, place, desk.number)?;
    }
    store::set_line(tx, library, place, LineIs::Off)?;
    tx.bump(library, TOPIC)
}

/// Opens a desk, or says anew what an open one helps with.
///
/// # Errors
/// Refused at `desk` when the number is not 1 to 60, at `languages` and `matters` when a term is unknown or retired, and
/// when the place has no line.
pub fn open_desk(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, desk: &Desk, moment: &Moment) -> Result<()> {
    let mut problems = Vec::new();
    if !(1..=DESKS).contains(&desk.number.0) {
        problems.push(Refusal::new("queue-desk-number").with("most", DESKS).at("desk"));
    }
    let lists =
        [("languages", Kind::Language, &desk.serves.languages), ("matters", Kind::Matter, &desk.serves.matters)];
    for (field, kind, terms) in lists {
        for term in terms {
            problems.extend(unknown(tx, library, (field, kind, *term), moment.local.day)?);
        }
    }
    if !problems.is_empty() {
        return Err(Error::Refused(problems));
    }
    store::lock(tx, library, place)?;
    store::open_desk(tx, library, place, desk, moment.now)?;
    tx.bump(library, TOPIC)
}

/// Closes a desk. Those who were moved on to it may be helped at any other.
///
/// # Errors
/// Refused while somebody is at the desk; missing when it is not open.
pub fn close_desk(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, desk: DeskNumber) -> Result<()> {
    store::lock(tx, library, place)?;
    if let Some(id) = store::at_desk(tx, library, place, desk)? {
        let number = store::ticket(tx, library, place, id)?.number;
        return Err(Refusal::new("queue-desk-busy").with("number", number.to_string()).into());
    }
    match store::close_desk(tx, library, place, desk)? {
        true => tx.bump(library, TOPIC),
        false => Err(Error::Missing),
    }
}

/// Ends what help that closed at `closed` has left: those who joined before it and still wait lapse, desks opened before
/// it close when nobody sits there, and what is left of days gone by ends. Answers how many tickets ended.
///
/// # Errors
/// A fault when the database cannot be written.
pub fn lapse(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    closed: Instant,
    moment: &Moment,
    chance: Chance,
) -> Result<u64> {
    store::lock(tx, library, place)?;
    let old = store::old_tickets(tx, library, place, moment.local.day, closed)?;
    for id in &old {
        let ticket = store::ticket(tx, library, place, *id)?;
        // Nobody said how it went with those who were at a desk when the day ended: they were helped, for how long is unknown.
        let ending = if ticket.state.in_hand() { Ending::Finished } else { Ending::Lapsed };
        end(tx, library, place, (&ticket, ending), moment, chance)?;
    }
    let idle = store::idle_desks(tx, library, place, closed)?;
    for desk in &idle {
        store::close_desk(tx, library, place, *desk)?;
    }
    if !old.is_empty() || !idle.is_empty() {
        tx.bump(library, TOPIC)?;
    }
    Ok(old.len() as u64)
}

/// Forgets the tickets of days before `before`, with their codes; answers how many rows went.
///
/// # Errors
/// A fault when the database cannot be written.
pub fn forget(tx: &mut Tx<'_>, library: LibraryId, before: Day) -> Result<u64> {
    store::forget_tickets(tx, library, before)
}

/// The refusal of a term that is none of the list, or not any more.
pub(crate) fn unknown(
    tx: &mut Tx<'_>,
    library: LibraryId,
    (field, kind, id): (&'static str, Kind, TermId),
    day: Day,
) -> Result<Option<Refusal>> {
    let known = vocabulary::term(tx, library, id)?.is_some_and(|term| term.kind == kind && term.holds_on(day));
    Ok((!known).then(|| Refusal::new("queue-unknown").at(field)))
}

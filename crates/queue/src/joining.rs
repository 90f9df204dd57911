//! Coming into the line, and going out of it.

use calendar::Hours;
use db::Tx;
use kernel::{Error, Instant, LibraryId, PlaceId, Refusal, Result};
use places::What;
use vocabulary::{Kind, TermId};

use crate::ending::end;
use crate::opening::unknown;
use crate::{
    Chance, Channel, Ending, Moment, Number, Presence, Series, State, Step, TOPIC, Ticket, TicketId, Turn, store,
};

/// Minutes before help closes from which no more tickets are given, except by staff.
pub const CLOSING_SOON: i64 = 10;

/// A ticket that somebody asks for.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewTicket {
    /// Its id.
    pub id: TicketId,
    /// Where it is taken.
    pub channel: Channel,
    /// What for.
    pub matter: TermId,
    /// In which language.
    pub language: TermId,
    /// Whether its holder is in the building.
    pub presence: Presence,
    /// The time they had booked.
    pub booked_at: Option<Instant>,
    /// The check value of the code that leads to it.
    pub code: Option<[u8; 32]>,
    /// The check value of the telephone it is taken on.
    pub device: Option<[u8; 32]>,
}

/// Takes somebody into the line; answers the number.
///
/// # Errors
/// Refused when the place has no line, when nobody helps there now or help closes soon (staff may give a ticket all the
/// same), when the telephone has a ticket that is alive, and at `matter` and `language` when the term is unknown or retired.
pub fn join(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, new: &NewTicket, moment: &Moment) -> Result<Number> {
    let day = moment.local.day;
    let mut problems = Vec::new();
    for (field, kind, term) in [("matter", Kind::Matter, new.matter), ("language", Kind::Language, new.language)] {
        problems.extend(unknown(tx, library, (field, kind, term), day)?);
    }
    if !problems.is_empty() {
        return Err(Error::Refused(problems));
    }
    store::lock(tx, library, place)?;
    if new.channel != Channel::Desk {
        staffed(tx, library, place, moment)?;
    }
    if let Some(number) = new.device.map_or(Ok(None), |device| store::of_device(tx, library, device))? {
        return Err(Refusal::new("queue-one-ticket").with("number", number.to_string()).into());
    }
    let series = if new.booked_at.is_some() { Series::Booked } else { Series::DropIn };
    let ticket = Ticket {
        id: new.id,
        number: store::count_ticket(tx, library, place, day, series)?,
        channel: new.channel,
        matter: new.matter,
        language: new.language,
        state: State::Waiting,
        came: store::count_came(tx, library, place, day)?,
        joined_at: moment.now,
        turn: new.booked_at.map_or(Turn::Joined(moment.now), Turn::Booked),
        presence: new.presence,
        passed: 0,
        missed: 0,
        only: None,
        desk: None,
        called_at: None,
        first_called_at: None,
    };
    store::add_ticket(tx, library, place, day, (&ticket, new))?;
    tx.bump(library, TOPIC)?;
    Ok(ticket.number)
}

/// Says that the holder of a ticket is in the building, or at the desk that called it.
///
/// # Errors
/// Missing when no ticket has this code; refused when it has ended.
pub fn arrive(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32]) -> Result<()> {
    let (_, mut ticket) = held(tx, library, code)?;
    ticket.state = ticket.state.after(Step::Arrive)?;
    ticket.presence = Presence::Here;
    store::set_ticket(tx, library, &ticket)?;
    tx.bump(library, TOPIC)
}

/// Gives a ticket back. One that has ended is left in peace.
///
/// # Errors
/// Missing when no ticket has this code.
pub fn leave(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32], moment: &Moment, chance: Chance) -> Result<()> {
    if matches!(store::by_code(tx, library, code)?.state, State::Ended(_)) {
        return Ok(());
    }
    let (place, ticket) = held(tx, library, code)?;
    end(tx, library, place, (&ticket, Ending::Left), moment, chance)?;
    tx.bump(library, TOPIC)
}

/// Whether tickets are given now to those who take them themselves.
///
/// # Errors
/// Refused when nobody helps now, and when help closes soon.
pub(crate) fn staffed(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, moment: &Moment) -> Result<()> {
    let hours: Hours = places::hours(tx, library, place, What::Help)?;
    match hours.closes_at(moment.local) {
        Some(closes) if closes.day == moment.local.day => {
            let left = closes.minute.minutes() - moment.local.minute.minutes();
            if left <= CLOSING_SOON { Err(Refusal::new("queue-closing-soon").into()) } else { Ok(()) }
        }
        Some(_) => Ok(()),
        None if store::desks(tx, library, place)?.is_empty() => Err(Refusal::new("queue-not-staffed").into()),
        None => Ok(()),
    }
}

/// The ticket that a code stands for, with its line held.
fn held(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32]) -> Result<(PlaceId, Ticket)> {
    let place = store::by_code(tx, library, code)?.place;
    store::lock(tx, library, place)?;
    // Between the look and the lock it may have ended.
    let found = store::by_code(tx, library, code)?;
    if let State::Ended(_) = found.state {
        return Err(Refusal::new("queue-ended").into());
    }
    Ok((place, store::ticket(tx, library, place, found.id)?))
}

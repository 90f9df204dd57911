//! Calling, and what follows a call.

use db::Tx;
use kernel::{Error, LibraryId, PlaceId, Refusal, Result};
use vocabulary::{Kind, TermId};

use crate::ending::end;
use crate::opening::unknown;
use crate::order::{may_take, order, passed};
use crate::{
    BACK, Chance, Desk, DeskNumber, Ending, MISSES, Moment, Number, Presence, State, Step, TOPIC, Taking, Ticket,
    TicketId, Turn, Waiting, store,
};

/// Somebody who was called.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Called {
    /// The ticket.
    pub id: TicketId,
    /// What stands on it.
    pub number: Number,
    /// Whether they were next.
    pub taking: Taking,
}

/// Where somebody is moved on to. What is not said stays as it was.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Onward {
    /// To this desk and no other.
    pub desk: Option<DeskNumber>,
    /// With this matter.
    pub matter: Option<TermId>,
    /// In this language.
    pub language: Option<TermId>,
}

/// Calls whoever is next at a desk; none when it can help nobody who is here.
///
/// # Errors
/// Refused when the desk is not open, or has somebody.
pub fn call_next(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    desk: DeskNumber,
    moment: &Moment,
) -> Result<Option<Called>> {
    let (desk, tickets) = at_free_desk(tx, library, place, desk)?;
    let waiting = in_line(&tickets);
    let turns = order(&waiting, std::slice::from_ref(&desk)).turns;
    let Some(next) = turns.first().and_then(|turn| turn.next) else { return Ok(None) };
    take(tx, library, place, (&desk, &tickets, &waiting), next, moment).map(Some)
}

/// Calls somebody who need not be next: counted, when they were not.
///
/// # Errors
/// As [`call_next`]; missing when they do not wait here; refused when somebody who came before them, and whom the desk can
/// help, has been passed as often as anyone may be.
pub fn call(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    (desk, id): (DeskNumber, TicketId),
    moment: &Moment,
) -> Result<Called> {
    let (desk, tickets) = at_free_desk(tx, library, place, desk)?;
    let waiting = in_line(&tickets);
    take(tx, library, place, (&desk, &tickets, &waiting), id, moment)
}

/// Calls again whoever was called: the board shows and says it once more.
///
/// # Errors
/// Missing when the ticket is not here; refused when it was not called, or its holder is at the desk.
pub fn call_again(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, id: TicketId, moment: &Moment) -> Result<()> {
    let mut ticket = held(tx, library, place, id)?;
    if ticket.state == State::Waiting {
        return Err(Refusal::new("queue-not-called").into());
    }
    ticket.state = ticket.state.after(Step::Call)?;
    ticket.called_at = Some(moment.now);
    store::set_ticket(tx, library, &ticket)?;
    tx.bump(library, TOPIC)
}

/// Says that whoever was called stands at the desk.
///
/// # Errors
/// Missing when the ticket is not here; refused when it was not called.
pub fn here(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, id: TicketId) -> Result<()> {
    let mut ticket = held(tx, library, place, id)?;
    if ticket.state == State::Waiting {
        return Err(Refusal::new("queue-not-called").into());
    }
    ticket.state = ticket.state.after(Step::Arrive)?;
    store::set_ticket(tx, library, &ticket)?;
    tx.bump(library, TOPIC)
}

/// Says that nobody came. The first time the ticket goes [`BACK`] places back, the second time it ends; answers which.
///
/// # Errors
/// Missing when the ticket is not here; refused when it was not called, or its holder is at the desk.
pub fn not_here(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    id: TicketId,
    moment: &Moment,
    chance: Chance,
) -> Result<State> {
    let mut ticket = held(tx, library, place, id)?;
    ticket.missed += 1;
    if ticket.missed >= MISSES {
        end(tx, library, place, (&ticket, Ending::NotHere), moment, chance)?;
        tx.bump(library, TOPIC)?;
        return Ok(State::Ended(Ending::NotHere));
    }
    ticket.state = ticket.state.after(Step::PutBack)?;
    let waiting = in_line(&store::tickets(tx, library, place)?);
    let line = order(&waiting, &[]).order;
    let before = line.iter().take(BACK).filter_map(|id| waiting.iter().find(|one| one.id == *id));
    // After the last of those it goes behind, who may stand where they do for another reason than their time.
    let at = before.map(|one| one.turn.at()).max().unwrap_or(moment.now);
    // A second later, so that the reason is that one was put back, not that somebody else came first.
    ticket.turn = Turn::PutBack(at.plus_seconds(1));
    back_in_line(tx, library, place, ticket, moment)?;
    Ok(State::Waiting)
}

/// Sends somebody back into the line for another desk, matter or language. They keep their place in time.
///
/// # Errors
/// Missing when the ticket is not here; refused when it was not called, when the desk is not open (at `desk`), and at `matter`
/// and `language` when the term is unknown or retired.
pub fn move_on(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    id: TicketId,
    onward: &Onward,
    moment: &Moment,
) -> Result<()> {
    let mut ticket = held(tx, library, place, id)?;
    ticket.state = ticket.state.after(Step::MoveOn)?;
    let day = moment.local.day;
    let terms = [("matter", Kind::Matter, onward.matter), ("language", Kind::Language, onward.language)];
    for (field, kind, term) in terms.into_iter().filter_map(|(field, kind, term)| Some((field, kind, term?))) {
        if let Some(refusal) = unknown(tx, library, (field, kind, term), day)? {
            return Err(refusal.into());
        }
    }
    if let Some(desk) = onward.desk
        && !store::desks(tx, library, place)?.iter().any(|open| open.number == desk)
    {
        return Err(Refusal::new("queue-desk-closed").with("desk", desk.0).at("desk").into());
    }
    ticket.matter = onward.matter.unwrap_or(ticket.matter);
    ticket.language = onward.language.unwrap_or(ticket.language);
    ticket.only = onward.desk;
    back_in_line(tx, library, place, ticket, moment)
}

/// Ends a ticket whose holder was helped; answers it as it was, for what is to be filled in.
///
/// # Errors
/// Missing when the ticket is not here; refused when it was not called.
pub fn finish(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    id: TicketId,
    moment: &Moment,
    chance: Chance,
) -> Result<Ticket> {
    let ticket = held(tx, library, place, id)?;
    end(tx, library, place, (&ticket, Ending::Finished), moment, chance)?;
    tx.bump(library, TOPIC)?;
    Ok(ticket)
}

fn held(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, id: TicketId) -> Result<Ticket> {
    store::lock(tx, library, place)?;
    store::ticket(tx, library, place, id)
}

fn in_line(tickets: &[Ticket]) -> Vec<Waiting> {
    tickets.iter().filter(|ticket| ticket.state == State::Waiting).map(Ticket::waiting).collect()
}

/// The desk, open and with nobody, and everyone who is alive, with the line held.
fn at_free_desk(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, desk: DeskNumber) -> Result<(Desk, Vec<Ticket>)> {
    store::lock(tx, library, place)?;
    let open = store::desks(tx, library, place)?.into_iter().find(|open| open.number == desk);
    let open = open.ok_or_else(|| Refusal::new("queue-desk-closed").with("desk", desk.0))?;
    let tickets = store::tickets(tx, library, place)?;
    match tickets.iter().find(|ticket| ticket.desk == Some(desk)) {
        Some(busy) => Err(Refusal::new("queue-desk-busy").with("number", busy.number.to_string()).into()),
        None => Ok((open, tickets)),
    }
}

fn take(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    (desk, tickets, waiting): (&Desk, &[Ticket], &[Waiting]),
    id: TicketId,
    moment: &Moment,
) -> Result<Called> {
    let number =
        |id| tickets.iter().find(|ticket| ticket.id == id).map_or_else(String::new, |one| one.number.to_string());
    let chosen = waiting.iter().find(|one| one.id == id).ok_or(Error::Missing)?;
    let taking = may_take(waiting, desk, chosen)
        .map_err(|overdue| Refusal::new("queue-passed-too-often").with("number", number(overdue)))?;
    for over in passed(waiting, desk, chosen) {
        store::pass(tx, library, over)?;
    }
    let mut ticket = tickets.iter().find(|ticket| ticket.id == id).ok_or(Error::Missing)?.clone();
    ticket.state = ticket.state.after(Step::Call)?;
    ticket.presence = Presence::Here;
    ticket.desk = Some(desk.number);
    ticket.called_at = Some(moment.now);
    ticket.first_called_at = ticket.first_called_at.or(Some(moment.now));
    store::set_ticket(tx, library, &ticket)?;
    store::count_call(tx, library, place, moment.local.day, taking)?;
    tx.bump(library, TOPIC)?;
    Ok(Called { id, number: ticket.number, taking })
}

/// Whoever comes back into the line comes anew, so that their call counts as passing those who have waited meanwhile.
fn back_in_line(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    mut ticket: Ticket,
    moment: &Moment,
) -> Result<()> {
    ticket.came = store::count_came(tx, library, place, moment.local.day)?;
    ticket.passed = 0;
    ticket.desk = None;
    ticket.called_at = None;
    store::set_ticket(tx, library, &ticket)?;
    tx.bump(library, TOPIC)
}

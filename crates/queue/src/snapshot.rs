//! The line at one moment, for the pages that show it.

use db::Tx;
use kernel::{LibraryId, PlaceId, Result};

use crate::order::{able, ahead, order};
use crate::{
    Able, Desk, DeskNumber, Estimate, Line, Moment, Number, Presence, Situation, State, Ticket, TicketId, Waiting,
    estimate, store,
};

/// Everything that is alive at a place's line, at one moment.
#[derive(Clone, Debug)]
pub struct Snapshot {
    /// The moment.
    pub moment: Moment,
    /// The tickets that are alive, in the order in which they came.
    pub tickets: Vec<Ticket>,
    /// The open desks.
    pub desks: Vec<Desk>,
    /// Who is next, and why.
    pub line: Line,
    /// How long desks took lately, in whole minutes.
    pub paces: Vec<i64>,
    /// The share of tickets lately, 0 to 1, whose holder was gone.
    pub gone: f64,
}

/// The line at a place; none when it has no line.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn line(tx: &mut Tx<'_>, library: LibraryId, place: PlaceId, moment: &Moment) -> Result<Option<Snapshot>> {
    if !store::has_line(tx, library, place)? {
        return Ok(None);
    }
    let tickets = store::tickets(tx, library, place)?;
    let desks = store::desks(tx, library, place)?;
    let (paces, gone) = store::lately(tx, library, place, moment)?;
    let waiting = in_line(&tickets);
    Ok(Some(Snapshot { moment: *moment, line: order(&waiting, &desks), tickets, desks, paces, gone }))
}

/// What the holder of a ticket sees.
#[derive(Clone, Debug)]
pub struct MyTurn {
    /// Where it was taken.
    pub place: PlaceId,
    /// What stands on it.
    pub number: Number,
    /// How far it has come; for a ticket that has ended, nothing else is left.
    pub state: State,
    /// The ticket and the line, while it is alive.
    pub alive: Option<(Ticket, Snapshot)>,
}

/// What the holder of the ticket with this code sees.
///
/// # Errors
/// Missing when no ticket has this code.
pub fn turn(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32], moment: &Moment) -> Result<MyTurn> {
    let found = store::by_code(tx, library, code)?;
    let mut mine = MyTurn { place: found.place, number: found.number, state: found.state, alive: None };
    if !matches!(found.state, State::Ended(_))
        && let Some(snapshot) = line(tx, library, found.place, moment)?
    {
        let ticket = snapshot.ticket(found.id).cloned();
        mine.alive = ticket.map(|ticket| (ticket, snapshot));
    }
    Ok(mine)
}

impl Snapshot {
    /// The ticket with this id.
    #[must_use]
    pub fn ticket(&self, id: TicketId) -> Option<&Ticket> {
        self.tickets.iter().find(|ticket| ticket.id == id)
    }

    /// Whom a desk has.
    #[must_use]
    pub fn at(&self, desk: DeskNumber) -> Option<&Ticket> {
        self.tickets.iter().find(|ticket| ticket.desk == Some(desk))
    }

    /// Those who wait and are here, the first one first.
    pub fn in_order(&self) -> impl Iterator<Item = &Ticket> {
        self.line.order.iter().filter_map(|id| self.ticket(*id))
    }

    /// Those who were called and are with a desk, the latest call first.
    #[must_use]
    pub fn called(&self) -> Vec<&Ticket> {
        let mut called: Vec<&Ticket> = self.tickets.iter().filter(|ticket| ticket.state.in_hand()).collect();
        called.sort_by_key(|ticket| (std::cmp::Reverse(ticket.called_at), ticket.number));
        called
    }

    /// How many stand before somebody who waits.
    #[must_use]
    pub fn ahead_of(&self, ticket: &Ticket) -> usize {
        ahead(&in_line(&self.tickets), &ticket.waiting()).len()
    }

    /// The desks that somebody waits for, when only some of the open ones can help them.
    #[must_use]
    pub fn waits_for(&self, ticket: &Ticket) -> Option<Vec<DeskNumber>> {
        let able = able(&self.desks, &ticket.waiting());
        (able.len() < self.desks.len()).then_some(able)
    }

    /// How long somebody who waits will probably still wait.
    #[must_use]
    pub fn estimate_for(&self, ticket: &Ticket) -> Estimate {
        let waiting = in_line(&self.tickets);
        self.estimate(&ahead(&waiting, &ticket.waiting()), self.mask(&ticket.waiting()))
    }

    /// How long somebody who came now would probably wait, if any desk can help them.
    #[must_use]
    pub fn estimate_for_newcomer(&self) -> Estimate {
        let mut waiting = in_line(&self.tickets);
        waiting.retain(|one| one.presence == Presence::Here);
        let line: Vec<&Waiting> =
            self.line.order.iter().filter_map(|id| waiting.iter().find(|one| one.id == *id)).collect();
        self.estimate(&line, Able(u64::MAX))
    }

    fn estimate(&self, ahead: &[&Waiting], own: Able) -> Estimate {
        let sat = |desk: &Desk| {
            let called = self.at(desk.number).and_then(|ticket| ticket.called_at);
            called.map(|called| self.moment.now.seconds_since(called).max(0))
        };
        let desks: Vec<Option<i64>> = self.desks.iter().map(sat).collect();
        let ahead: Vec<Able> = ahead.iter().map(|one| self.mask(one)).collect();
        estimate(&Situation { paces: &self.paces, gone: self.gone, desks: &desks, ahead: &ahead, own })
    }

    /// The desks that can help somebody, by their place in the list.
    fn mask(&self, waiting: &Waiting) -> Able {
        let able = self.desks.iter().enumerate().filter(|(_, desk)| desk.can_help(waiting));
        Able(able.fold(0, |mask, (place, _)| mask | 1_u64.checked_shl(u32::try_from(place).unwrap_or(64)).unwrap_or(0)))
    }
}

fn in_line(tickets: &[Ticket]) -> Vec<Waiting> {
    tickets.iter().filter(|ticket| ticket.state == State::Waiting).map(Ticket::waiting).collect()
}

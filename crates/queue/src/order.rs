//! The order of the line: one pure function that says who is next, and why.
//!
//! 1. Who was passed [`PASSES`] times goes first, the one who came first before the others.
//! 2. Then by time: when the ticket was taken, or the booked time of who has arrived, or the time one was put back to.
//! 3. Then by who came first.
//!
//! A desk calls the first whom it can help. A call *passes* everyone who came earlier, is here, and could have been helped
//! at that desk; so that whatever staff choose, at most `PASSES` later comers are called before anybody.

use kernel::Id;
use vocabulary::TermId;

use crate::{Desk, DeskNumber, Lack, Reason, Turn};

/// How many calls may pass somebody whom the desk could have helped.
pub const PASSES: i64 = 5;

/// The noun behind [`TicketId`].
#[derive(Debug)]
pub enum TicketNoun {}
/// A ticket, for as long as it lives.
pub type TicketId = Id<TicketNoun>;

/// Somebody who waits, as far as the order needs to know.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Waiting {
    /// The ticket.
    pub id: TicketId,
    /// Which one they were to come into the line that day; different for all. One who comes back comes anew.
    pub came: i64,
    /// Where they stand in time.
    pub turn: Turn,
    /// What they want help with.
    pub matter: TermId,
    /// The language they asked for.
    pub language: TermId,
    /// The desk they were moved on to.
    pub only: Option<DeskNumber>,
    /// Whether they are in the building.
    pub presence: Presence,
    /// Calls that have passed them.
    pub passed: i64,
}

/// Whether somebody is in the building.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Presence {
    /// They are.
    Here,
    /// Not yet: they booked, or took their ticket on a telephone.
    Expected,
}

impl Waiting {
    /// Whether they have been passed as often as anyone may be.
    #[must_use]
    pub const fn is_overdue(&self) -> bool {
        self.passed >= PASSES
    }

    /// What the order sorts by. Nobody's is the same, since nobody came at the same number.
    pub(crate) fn key(&self) -> (bool, i64, i64) {
        if self.is_overdue() { (false, self.came, 0) } else { (true, self.turn.at().0, self.came) }
    }
}

/// The line as it stands.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Line {
    /// Those who are here, the first one first.
    pub order: Vec<TicketId>,
    /// Why each stands before the one after: one fewer than there are in `order`.
    pub reasons: Vec<Reason>,
    /// Those who are expected. They keep their place in time, and are not called.
    pub expected: Vec<TicketId>,
    /// What each desk would do.
    pub turns: Vec<DeskTurn>,
    /// Those whom no open desk can help: to be seen by everyone at work.
    pub stranded: Vec<TicketId>,
}

/// What a desk would do.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct DeskTurn {
    /// The desk.
    pub desk: DeskNumber,
    /// Whom it would call.
    pub next: Option<TicketId>,
    /// Who stands before that, and cannot be helped here.
    pub over: Vec<PassedOver>,
}

/// Somebody whom a desk cannot help, so that later comers are called there first.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PassedOver {
    /// The ticket.
    pub id: TicketId,
    /// What the desk lacks.
    pub lack: Lack,
    /// The desks they wait for; none, and they are stranded.
    pub desks: Vec<DeskNumber>,
}

/// What taking somebody means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Taking {
    /// They were next at this desk.
    InTurn,
    /// Somebody else was.
    OutOfTurn,
}

/// The line of those who wait, at the desks that are open. The order in which they are handed in means nothing.
#[must_use]
pub fn order(waiting: &[Waiting], desks: &[Desk]) -> Line {
    let line = sorted(waiting, Presence::Here);
    Line {
        order: line.iter().map(|one| one.id).collect(),
        reasons: line.windows(2).map(|pair| Reason::between(pair[0], pair[1])).collect(),
        expected: sorted(waiting, Presence::Expected).iter().map(|one| one.id).collect(),
        turns: desks.iter().map(|desk| desk_turn(&line, desks, desk)).collect(),
        stranded: line.iter().filter(|one| able(desks, one).is_empty()).map(|one| one.id).collect(),
    }
}

/// The open desks that can help somebody.
#[must_use]
pub fn able(desks: &[Desk], waiting: &Waiting) -> Vec<DeskNumber> {
    desks.iter().filter(|desk| desk.can_help(waiting)).map(|desk| desk.number).collect()
}

/// Those whom a call of `called` at `desk` passes.
#[must_use]
pub fn passed(waiting: &[Waiting], desk: &Desk, called: &Waiting) -> Vec<TicketId> {
    let here = waiting.iter().filter(|one| one.presence == Presence::Here && one.came < called.came);
    here.filter(|one| desk.can_help(one)).map(|one| one.id).collect()
}

/// Whether `desk` may take `chosen`, who need not be next.
///
/// # Errors
/// Whoever has been passed as often as anyone may be, came before `chosen`, and can be helped at the desk.
pub fn may_take(waiting: &[Waiting], desk: &Desk, chosen: &Waiting) -> Result<Taking, TicketId> {
    let line = sorted(waiting, Presence::Here);
    let mut could = line.into_iter().filter(|one| desk.can_help(one));
    let first = could.next();
    match first {
        Some(first) if first.id == chosen.id => Ok(Taking::InTurn),
        // The overdue stand first, so that the first of them is the one to ask about.
        Some(first) if first.is_overdue() && first.came < chosen.came => Err(first.id),
        _ => Ok(Taking::OutOfTurn),
    }
}

/// Everyone who stands before `one`, those expected with a ticket too: how many may be helped first.
#[must_use]
pub fn ahead<'a>(waiting: &'a [Waiting], one: &Waiting) -> Vec<&'a Waiting> {
    let booked_and_away =
        |other: &Waiting| other.presence == Presence::Expected && matches!(other.turn, Turn::Booked(_));
    let mut ahead: Vec<&Waiting> =
        waiting.iter().filter(|other| other.key() < one.key() && !booked_and_away(other)).collect();
    ahead.sort_by_key(|other| other.key());
    ahead
}

fn sorted(waiting: &[Waiting], presence: Presence) -> Vec<&Waiting> {
    let mut line: Vec<&Waiting> = waiting.iter().filter(|one| one.presence == presence).collect();
    line.sort_by_key(|one| one.key());
    line
}

fn desk_turn(line: &[&Waiting], desks: &[Desk], desk: &Desk) -> DeskTurn {
    let over = line
        .iter()
        .map_while(|one| desk.lacks(one).map(|lack| PassedOver { id: one.id, lack, desks: able(desks, one) }));
    let over: Vec<PassedOver> = over.collect();
    DeskTurn { desk: desk.number, next: line.get(over.len()).map(|one| one.id), over }
}

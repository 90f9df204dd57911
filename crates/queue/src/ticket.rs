//! A ticket, and what may follow what.

use kernel::{Instant, Refusal};
use vocabulary::TermId;

use crate::{DeskNumber, Number, Presence, TicketId, Turn, Waiting};

/// How often somebody may be called without being there before the ticket ends.
pub const MISSES: i64 = 2;
/// How many places one goes back who was called and not there.
pub const BACK: usize = 3;

/// Where a ticket was taken.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Channel {
    /// At the kiosk.
    Kiosk,
    /// On one's own telephone.
    Phone,
    /// Given at the desk.
    Desk,
}

impl Channel {
    /// The word in rows.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Kiosk => "kiosk",
            Self::Phone => "phone",
            Self::Desk => "desk",
        }
    }

    /// The channel that a row names.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        [Self::Kiosk, Self::Phone, Self::Desk].into_iter().find(|channel| channel.code() == code)
    }
}

/// How far a ticket has come.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum State {
    /// In the line.
    Waiting,
    /// Called to a desk.
    Called,
    /// At the desk.
    Here,
    /// Over.
    Ended(Ending),
}

/// How a ticket ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Ending {
    /// Helped.
    Finished,
    /// Called as often as anyone is, and not there.
    NotHere,
    /// The visitor gave it back.
    Left,
    /// Still in the line when help closed.
    Lapsed,
}

/// What happens to a ticket.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Step {
    /// It is called; or called again.
    Call,
    /// Whoever holds it stands at the desk.
    Arrive,
    /// Nobody came when it was called, so that it goes back.
    PutBack,
    /// It goes back into the line, for another desk or matter.
    MoveOn,
    /// It ends.
    End(Ending),
}

impl State {
    /// The word in rows.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Waiting => "waiting",
            Self::Called => "called",
            Self::Here => "here",
            Self::Ended(Ending::Finished) => "finished",
            Self::Ended(Ending::NotHere) => "not-here",
            Self::Ended(Ending::Left) => "left",
            Self::Ended(Ending::Lapsed) => "lapsed",
        }
    }

    /// Every state.
    pub const ALL: [Self; 7] = [
        Self::Waiting,
        Self::Called,
        Self::Here,
        Self::Ended(Ending::Finished),
        Self::Ended(Ending::NotHere),
        Self::Ended(Ending::Left),
        Self::Ended(Ending::Lapsed),
    ];

    /// The state that a row names.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|state| state.code() == code)
    }

    /// Whether it is with a desk.
    #[must_use]
    pub const fn in_hand(self) -> bool {
        matches!(self, Self::Called | Self::Here)
    }

    /// The state after `step`.
    ///
    /// # Errors
    /// Refuses a step that cannot follow: what has ended stays so, and only what is with a desk can be finished there.
    pub fn after(self, step: Step) -> Result<Self, Refusal> {
        use Step::{Arrive, Call, End, MoveOn, PutBack};
        match (self, step) {
            (Self::Ended(_), _) => Err(Refusal::new("queue-ended")),
            (Self::Waiting | Self::Called, Call) => Ok(Self::Called),
            (Self::Called | Self::Here, Arrive) => Ok(Self::Here),
            (Self::Waiting, Arrive) => Ok(Self::Waiting),
            (Self::Called, PutBack) | (Self::Called | Self::Here, MoveOn) => Ok(Self::Waiting),
            (Self::Called, End(ending @ Ending::NotHere))
            | (Self::Called | Self::Here, End(ending @ Ending::Finished)) => Ok(Self::Ended(ending)),
            (_, End(ending @ (Ending::Left | Ending::Lapsed))) => Ok(Self::Ended(ending)),
            (Self::Waiting, _) => Err(Refusal::new("queue-not-called")),
            (Self::Here, _) => Err(Refusal::new("queue-at-desk")),
        }
    }
}

/// A ticket that is alive.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Ticket {
    /// Its id.
    pub id: TicketId,
    /// What stands on it.
    pub number: Number,
    /// Where it was taken.
    pub channel: Channel,
    /// What for.
    pub matter: TermId,
    /// In which language.
    pub language: TermId,
    /// How far it has come.
    pub state: State,
    /// Which one it was to come into the line.
    pub came: i64,
    /// When it was taken.
    pub joined_at: Instant,
    /// Where it stands in time.
    pub turn: Turn,
    /// Whether its holder is in the building.
    pub presence: Presence,
    /// Calls that have passed it.
    pub passed: i64,
    /// Calls at which nobody came.
    pub missed: i64,
    /// The desk it was moved on to.
    pub only: Option<DeskNumber>,
    /// The desk it is with.
    pub desk: Option<DeskNumber>,
    /// When it was called last.
    pub called_at: Option<Instant>,
    /// When it was called first: the wait ends there.
    pub first_called_at: Option<Instant>,
}

impl Ticket {
    /// The ticket as the order sees it.
    #[must_use]
    pub const fn waiting(&self) -> Waiting {
        Waiting {
            id: self.id,
            came: self.came,
            turn: self.turn,
            matter: self.matter,
            language: self.language,
            only: self.only,
            presence: self.presence,
            passed: self.passed,
        }
    }

    /// Whole minutes waited by `now`, or until it was first called.
    #[must_use]
    pub fn waited(&self, now: Instant) -> i64 {
        self.first_called_at.unwrap_or(now).minutes_since(self.joined_at).max(0)
    }
}

#[cfg(test)]
mod tests {
    use super::{Ending, State, Step};

    const STEPS: [Step; 8] = [
        Step::Call,
        Step::Arrive,
        Step::PutBack,
        Step::MoveOn,
        Step::End(Ending::Finished),
        Step::End(Ending::NotHere),
        Step::End(Ending::Left),
        Step::End(Ending::Lapsed),
    ];

    #[test]
    fn what_may_follow_what() {
        let table = [
            (State::Waiting, "called waiting - - - - left lapsed"),
            (State::Called, "called here waiting waiting finished not-here left lapsed"),
            (State::Here, "- here - waiting finished - left lapsed"),
            (State::Ended(Ending::Finished), "- - - - - - - -"),
            (State::Ended(Ending::NotHere), "- - - - - - - -"),
            (State::Ended(Ending::Left), "- - - - - - - -"),
            (State::Ended(Ending::Lapsed), "- - - - - - - -"),
        ];
        for (state, expected) in table {
            let after = STEPS.map(|step| state.after(step).map_or("-", State::code));
            assert_eq!(after.join(" "), expected, "after {state:?}");
        }
    }

    #[test]
    fn codes_read_back() {
        assert!(State::ALL.iter().all(|state| State::parse(state.code()) == Some(*state)));
    }
}

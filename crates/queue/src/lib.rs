//! The one line at a place.
mod desk;
mod estimate;
mod number;
mod order;
mod reason;
#[cfg(test)]
mod tests;
mod ticket;

pub use desk::{Desk, DeskNumber, Lack, Serves};
pub use estimate::{Able, CASES, Estimate, FEWEST, Situation, estimate};
pub use number::{Number, Series};
pub use order::{
    DeskTurn, Line, PASSES, PassedOver, Presence, Taking, TicketId, TicketNoun, Waiting, able, ahead, may_take, order,
    passed,
};
pub use reason::{Reason, Turn};
pub use ticket::{BACK, Channel, Ending, MISSES, State, Step, Ticket};

//! The one line at a place.
mod calling;
mod code;
mod desk;
mod ending;
mod estimate;
mod jobs;
mod joining;
mod moment;
mod number;
mod opening;
mod order;
mod reason;
mod snapshot;
mod store;
#[cfg(test)]
mod tests;
mod ticket;

pub use calling::{Called, Onward, call, call_again, call_next, finish, here, move_on, not_here};
pub use code::{Code, device_check_value, room_code};
pub use desk::{Desk, DeskNumber, Lack, Serves};
pub use estimate::{Able, CASES, Estimate, FEWEST, Situation, estimate};
pub use jobs::{forget_everywhere, jobs, lapse_everywhere};
pub use joining::{CLOSING_SOON, NewTicket, arrive, join, leave};
pub use moment::{Chance, Moment};
pub use number::{Number, Series};
pub use opening::{LineIs, close_desk, close_line, forget, lapse, open_desk, open_line};
pub use order::{
    DeskTurn, Line, PASSES, PassedOver, Presence, Taking, TicketId, TicketNoun, Waiting, able, ahead, may_take, order,
    passed,
};
pub use reason::{Reason, Turn};
pub use snapshot::{MyTurn, Snapshot, line, turn};
pub use store::{DayCount, STATEMENTS, Wait, day_count, has_line, lines, waits};
pub use ticket::{BACK, Channel, Ending, MISSES, State, Step, Ticket};

/// What pages that show a line wait for a change of.
pub const TOPIC: &str = "queue";

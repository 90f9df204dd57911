//! The one line at a place: who waits, who is next and why, and how long it takes.
//!
//! # Words
//! - *Line*: what a place has, or has not: off for a new library. Its row is the lock of everything below.
//! - *Ticket* ([`Ticket`]): a number such as `A 42` ([`Number`]), for as long as it lives. *Code* ([`Code`]): what leads its holder to it.
//! - *Desk* ([`Desk`]): an open post, with the languages and matters it helps with. Never a person.
//! - *Order* ([`order()`]): who is next at each desk, with a [`Reason`] for each pair. *Pass*: a call of somebody who came later.
//! - *Wait*: what a ticket leaves behind. *Pace*: how long a desk took, for the *estimate* ([`estimate()`]).
//! - *Room's code*: six digits, shown on the board, that let one take a number on a telephone that day.
//!
//! # Rules
//! 1. The order depends on nothing but the tickets, and each pair has one reason that is true (`tests::order`).
//! 2. When all are alike the oldest is first (`tests::order`). Who had booked stands at the booked time (`tests::order`).
//! 3. At most [`PASSES`] later comers are called before anybody, whatever staff choose (`tests::model`, `tests::calling`).
//! 4. Nobody is called twice, no number is given twice, a desk has one at a time, and nobody is lost (`tests::race`,
//!    `tests::storm`).
//! 5. Who is called and not there goes [`BACK`] places back, and the second time out (`tests::calling`).
//! 6. A stated wait holds four times of five, or nothing is stated (`tests::back_test`).
//! 7. Tickets lapse when help closes (`tests::night`).
//! 8. A ticket that has ended says its number and nothing else; the night takes it (`tests::night`, the schema's checks).
//! 9. A telephone has one ticket at a time, and needs the room's code, which cannot be found by trying
//!    (`tests::joining`, `tests::pages`).
//! 10. Taking somebody else is counted for the place and the day, for no desk and no one (`tests::calling`).
//!
//! # Tables
//! `queue_line`, `queue_day`, `queue_desk`, `queue_desk_serves`, `queue_ticket`, `queue_wait`, `queue_pace`.
//!
//! # Must never
//! Know who sits at a desk, print what somebody wants help with, or refer to the ledger.

mod calling;
mod code;
mod desk;
mod ending;
mod estimate;
mod guessing;
mod jobs;
mod joining;
mod moment;
mod number;
mod opening;
mod order;
mod pages;
mod paths;
mod reason;
pub mod saying;
mod snapshot;
mod store;
#[cfg(test)]
mod tests;
mod ticket;

use kernel::{DeviceKind, Permission, Role};
use web::{Access, Context, Destination, NavigationPlace, Route, get, post};

pub use calling::{Called, Onward, call, call_again, call_next, finish, here, move_on, not_here};
pub use code::{Code, device_check_value, room_code};
pub use desk::{Desk, DeskNumber, Lack, Serves};
pub use estimate::{Able, CASES, Estimate, FEWEST, Situation, estimate};
pub use guessing::{Tried, try_code};
pub use jobs::{forget_everywhere, jobs, lapse_everywhere};
pub use joining::{CLOSING_SOON, NewTicket, arrive, join, leave};
pub use moment::{Chance, Moment};
pub use number::{Number, Series};
pub use opening::{LineIs, close_desk, close_line, forget, lapse, open_desk, open_line};
pub use order::{
    DeskTurn, Line, PASSES, PassedOver, Presence, Taking, TicketId, TicketNoun, Waiting, able, ahead, may_take, order,
    passed,
};
pub use pages::events::pulse;
pub use reason::{Reason, Turn};
pub use snapshot::{MyTurn, Snapshot, line, turn};
pub use store::{DayCount, STATEMENTS, Wait, day_count, has_line, lines, waits};
pub use ticket::{BACK, Channel, Ending, MISSES, State, Step, Ticket};

/// What pages that show a line wait for a change of.
pub const TOPIC: &str = "queue";

/// Saying which places have a line.
pub static MANAGE: Permission = Permission { name: "queue.manage", roles: &[Role::Manager, Role::Administrator] };

/// Every permission of this room.
pub static PERMISSIONS: &[&Permission] = &[&MANAGE];

/// The texts of this room.
pub static TEXTS: &[i18n::Source] = i18n::sources!("queue");

/// The doors of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    use pages::{board, events, follow, kiosk, lines, phone, slip};
    let (at_kiosk, at_board, manager) =
        (Access::Floor(DeviceKind::Kiosk), Access::Floor(DeviceKind::Board), Access::Staff(&MANAGE));
    let drawings = events::Drawings::default();
    let listen = move |context: Context| {
        let drawings = drawings.clone();
        async move {
            let draw = |context: Context, moment| async move { board::inside(&context, moment).await };
            web::Result::Ok(events::answer(context, drawings, draw))
        }
    };
    vec![
        get("/{library}/floor/{place}/kiosk/{lang}", at_kiosk, kiosk::show),
        post("/{library}/floor/{place}/kiosk/{lang}/tickets", at_kiosk, kiosk::create),
        get("/{library}/floor/{place}/kiosk/{lang}/ticket/{code}", at_kiosk, slip::show),
        get("/{library}/floor/{place}/board", at_board, board::show),
        get("/{library}/floor/{place}/board/events", at_board, listen),
        get("/t/{code}", Access::Public, follow::short),
        get("/{library}/{lang}/turn/{code}", Access::Public, follow::show),
        post("/{library}/{lang}/turn/{code}/arrival", Access::Public, follow::arrived),
        post("/{library}/{lang}/turn/{code}/cancellation", Access::Public, follow::left),
        get("/{library}/{lang}/ticket/{place}", Access::Public, phone::show),
        post("/{library}/{lang}/ticket/{place}", Access::Public, phone::create),
        get("/{library}/office/line", manager, lines::show),
        post("/{library}/office/line/{place}", manager, lines::change),
    ]
}

/// What stands in the bars.
#[must_use]
pub fn destinations() -> Vec<Destination> {
    let settings = NavigationPlace::Settings;
    vec![Destination { place: settings, order: 50, key: "queue-lines", path: "/office/line", permission: &MANAGE }]
}

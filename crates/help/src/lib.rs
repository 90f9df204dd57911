//! The desk: what a guide does with a visitor beside them, logged in three taps.
//!
//! # Words
//! - *Log*: need, minutes, save. Place, channel, language, number of people and outcome are filled in already.
//! - *Mark*: one tap for who was turned away, and for who came only to use something.
//! - *Paper*: a sheet to tick when the tablet is away, and a page to type it in.
//!
//! # Rules
//! 1. Three taps are enough: need, minutes, save (`e2e`, "three taps").
//! 2. What was typed is kept when it is refused (`tests` in `app`).
//! 3. What was saved can be undone for five minutes (`encounters`).
//! 4. A desk works with no line (`e2e`).
//!
//! # Must never
//! Show or keep who helped, or whom.

mod choice;
mod forms;
mod pages;
mod panel;
mod paths;

use kernel::{Permission, Role};
use web::{Access, Destination, NavigationPlace, Route, get, post};

/// Logging help, and everything at the desk.
pub static LOG: Permission =
    Permission { name: "help.log", roles: &[Role::Guide, Role::Instructor, Role::Volunteer, Role::Manager] };

/// Every permission of this room.
pub static PERMISSIONS: &[&Permission] = &[&LOG];

/// The texts of this room.
pub static TEXTS: &[i18n::Source] = i18n::sources!("help");

/// The doors of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    use pages::{desk, heads, line, marks, occasions, paper, undo};
    let staff = Access::Staff(&LOG);
    vec![
        get("/{library}/desk", staff, desk::choose),
        get("/{library}/desk/{place}", staff, desk::show),
        post("/{library}/desk/{place}/occasions", staff, occasions::create),
        post("/{library}/desk/{place}/marks", staff, marks::create),
        post("/{library}/desk/{place}/open", staff, line::open_desk),
        post("/{library}/desk/{place}/calls", staff, line::call),
        post("/{library}/desk/{place}/calls/again", staff, line::again),
        post("/{library}/desk/{place}/tickets", staff, line::give),
        post("/{library}/desk/{place}/undo", staff, undo::create),
        get("/{library}/desk/{place}/heads", staff, heads::show),
        post("/{library}/desk/{place}/heads", staff, heads::create),
        get("/{library}/desk/{place}/paper", staff, paper::show),
        post("/{library}/desk/{place}/paper", staff, paper::create),
        get("/{library}/desk/{place}/sheet", staff, paper::sheet),
    ]
}

/// What stands in the bars.
#[must_use]
pub fn destinations() -> Vec<Destination> {
    let at = |order, key, path| Destination { place: NavigationPlace::Desk, order, key, path, permission: &LOG };
    vec![
        at(10, "help-desk-today", "/desk/{place}"),
        at(20, "help-desk-heads", "/desk/{place}/heads"),
        at(30, "help-desk-paper", "/desk/{place}/paper"),
        Destination { place: NavigationPlace::Office, order: 90, key: "help-desk", path: "/desk", permission: &LOG },
    ]
}

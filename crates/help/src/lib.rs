//! The desk: what a guide does with a visitor beside them, logged in three taps.
//!
//! # Words
//! - *Log*: need, minutes, save. Place, channel, language, number of people and outcome are filled in already.
//! - *Mark*: one tap for who was turned away, and for who came only to use something.
//! - *Return code*: three words or nine digits that a visitor may take home, so that the next guide sees what was tried.
//! - *Paper*: a sheet to tick when the tablet is away, and a page to type it in.
//!
//! # Rules
//! 1. Three taps are enough: need, minutes, save (`e2e`, "three taps").
//! 2. What was typed is kept when it is refused (`tests` in `app`).
//! 3. What was saved can be undone for five minutes (`encounters`).
//! 4. A desk works with no line (`e2e`).
//!
//! 5. A return code is found by who has it, and by nobody else: it is kept as a check value, and no page or statement lists codes
//!    (`tests::returning`). It lapses after 60 days, or when the visitor says so.
//!
//! # Tables
//! `help_return`, `help_return_note`.
//!
//! # Must never
//! Show or keep who helped, or whom. Tie a return code to an occasion of the ledger.

mod choice;
mod forms;
mod guessing;
mod jobs;
mod pages;
mod panel;
mod paths;
mod return_code;
mod returning;
mod seal;
mod store;
#[cfg(test)]
mod tests;

pub use jobs::jobs;
pub use store::STATEMENTS;

use kernel::{Permission, Role};
use web::{Access, Destination, NavigationPlace, Route, get, post};

/// Logging help, and everything at the desk.
pub static LOG: Permission =
    Permission { name: "help.log", roles: &[Role::Guide, Role::Instructor, Role::Volunteer, Role::Manager] };

/// Giving return codes, and seeing what was tried under one. Volunteers have the line and the tally only.
pub static RETURN: Permission =
    Permission { name: "help.return", roles: &[Role::Guide, Role::Instructor, Role::Manager] };

/// Every permission of this room.
pub static PERMISSIONS: &[&Permission] = &[&LOG, &RETURN];

/// The texts of this room.
pub static TEXTS: &[i18n::Source] = i18n::sources!("help");

/// The doors of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    use pages::{beside, desk, heads, line, marks, occasions, paper, return_slip, returns, undo};
    let (staff, returning) = (Access::Staff(&LOG), Access::Staff(&RETURN));
    vec![
        get("/{library}/desk", staff, desk::choose),
        get("/{library}/desk/{place}", staff, desk::show),
        post("/{library}/desk/{place}/occasions", staff, occasions::create),
        post("/{library}/desk/{place}/marks", staff, marks::create),
        post("/{library}/desk/{place}/open", staff, line::open_desk),
        post("/{library}/desk/{place}/calls", staff, line::call),
        post("/{library}/desk/{place}/calls/again", staff, line::again),
        post("/{library}/desk/{place}/calls/onward", staff, line::onward),
        get("/{library}/desk/{place}/line", staff, beside::show),
        get("/{library}/desk/{place}/line/events", staff, beside::events),
        post("/{library}/desk/{place}/tickets", staff, line::give),
        post("/{library}/desk/{place}/undo", staff, undo::create),
        get("/{library}/desk/{place}/heads", staff, heads::show),
        post("/{library}/desk/{place}/heads", staff, heads::create),
        get("/{library}/desk/{place}/paper", staff, paper::show),
        post("/{library}/desk/{place}/paper", staff, paper::create),
        get("/{library}/desk/{place}/sheet", staff, paper::sheet),
        get("/{library}/desk/{place}/returns", returning, returns::show),
        post("/{library}/desk/{place}/returns", returning, returns::create),
        post("/{library}/desk/{place}/returns/look", returning, returns::look),
        get("/{library}/desk/{place}/returns/note", returning, returns::note_page),
        post("/{library}/desk/{place}/returns/note", returning, returns::add),
        post("/{library}/desk/{place}/returns/forget", returning, returns::forget),
        get("/{library}/desk/{place}/returns/slip/{lang}", returning, return_slip::show),
        get("/{library}/{lang}/return-code", Access::Public, return_slip::ask),
        post("/{library}/{lang}/return-code", Access::Public, return_slip::forget),
    ]
}

/// What stands in the bars.
#[must_use]
pub fn destinations() -> Vec<Destination> {
    let at = |order, key, path| Destination { place: NavigationPlace::Desk, order, key, path, permission: &LOG };
    let codes = Destination { permission: &RETURN, ..at(40, "help-desk-returns", "/desk/{place}/returns") };
    vec![
        at(10, "help-desk-today", "/desk/{place}"),
        at(20, "help-desk-heads", "/desk/{place}/heads"),
        at(30, "help-desk-paper", "/desk/{place}/paper"),
        codes,
        Destination { place: NavigationPlace::Office, order: 90, key: "help-desk", path: "/desk", permission: &LOG },
    ]
}

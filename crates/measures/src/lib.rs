//! What a day adds up to.
//!
//! # Words
//! - *Figures of a day* ([`DayFigures`]): computed from the day's ledger and nothing else, so that page, file and paper agree.
//! - *Question*, *help occasion*, *heads*: as the ledger has them. Every figure says which it counts.
//! - *Usual weekday*: the middle of the same weekday in the eight weeks before, of those days that had any help.
//!
//! # Rules
//! 1. Every figure equals an independent recount (`tests::figures::each_figure_equals_a_recount`).
//! 2. Parts add up to the whole they are parts of (`tests::figures::parts_add_up`).
//! 3. What is not help never counts as help (`tests::figures::marks_never_count_as_help`).
//! 4. The file after Region Dalarna's table has a row for each answer (`tests::dalarna`).
//! 5. A cell of a file that a spreadsheet would carry out is guarded (`tests::table`).
//!
//! # Must never
//! Write anything but its own tables, or compute a figure about one employee.

mod figures;
mod pages;
mod table;
#[cfg(test)]
mod tests;
mod usual;
mod waits;

use kernel::{Permission, Role};
use web::{Access, Destination, NavigationPlace, Route, get};

pub use figures::{Count, DayFigures};
pub use usual::{Usual, usual};
pub use waits::Waits;

/// Seeing the figures of a day as they are.
pub static SEE_DAY: Permission =
    Permission { name: "measures.see-day", roles: &[Role::Guide, Role::Instructor, Role::Manager] };

/// Every permission of this room.
pub static PERMISSIONS: &[&Permission] = &[&SEE_DAY];

/// The texts of this room.
pub static TEXTS: &[i18n::Source] = i18n::sources!("measures");

/// The doors of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    let staff = Access::Staff(&SEE_DAY);
    vec![
        get("/{library}/office/day", staff, pages::day::show),
        get("/{library}/office/day.csv", staff, pages::files::csv),
        get("/{library}/office/day/digidel", staff, pages::digidel::show),
        get("/{library}/office/day/dalarna.csv", staff, pages::files::dalarna),
    ]
}

/// What stands in the bars.
#[must_use]
pub fn destinations() -> Vec<Destination> {
    let at = |order, key, path| Destination { place: NavigationPlace::Office, order, key, path, permission: &SEE_DAY };
    vec![at(10, "measures-day", "/office/day"), at(20, "measures-digidel", "/office/day/digidel")]
}

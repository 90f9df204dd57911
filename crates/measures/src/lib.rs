//! What a day adds up to.
//!
//! # Words
//! - *Figures of a day* ([`DayFigures`]): computed from the day's ledger and nothing else, so that page, file and paper agree.
//! - *Question*, *help occasion*, *heads*: as the ledger has them. Every figure says which it counts.
//! - *Seen* ([`Seen`]): the figures as one viewer may see them. Staff see all; readers and partners see them suppressed (`suppression`).
//! - *Usual weekday*: the middle of the same weekday in the eight weeks before, of those days that had any help.
//!
//! # Rules
//! 1. Every figure equals an independent recount (`tests::figures::each_figure_equals_a_recount`).
//! 2. Parts add up to the whole they are parts of (`tests::figures::parts_add_up`).
//! 3. What is not help never counts as help (`tests::figures::marks_never_count_as_help`).
//! 4. The file after Region Dalarna's table has a row for each answer (`tests::dalarna`).
//! 5. A cell of a file that a spreadsheet would carry out is guarded (`tests::table`).
//! 6. Who is not staff of the centre is shown no small number, and none that tells one, on no page and in no file, of one place or of
//!    all (`tests::readers`, `tests::suppressed`); nor a day that goes on (`tests::readers::a_day_that_goes_on_is_not_shown`).
//! 7. Pages and files of a day are made of [`Seen`] alone, so that they can reach nothing that is withheld.
//!
//! # Must never
//! Write anything but its own tables, or compute a figure about one employee.

mod crossed;
mod figures;
mod pages;
mod seen;
mod suppressed;
mod table;
#[cfg(test)]
mod tests;
mod usual;
mod waits;

use kernel::{Permission, Role};
use web::{Access, Destination, NavigationPlace, Route, get};

pub use figures::{Count, DayFigures};
pub use seen::{Seen, SeenWaits, Tally};
pub use usual::{Usual, usual};
pub use waits::Waits;

/// The smallest number, 0 aside, that is shown to whom figures are suppressed for. One for all libraries, until a library can set its
/// own: then it is read where the figures are.
pub const THRESHOLD: suppression::Threshold = suppression::Threshold::USUAL;

/// Seeing the figures of a day as they are.
pub static SEE_DAY: Permission =
    Permission { name: "measures.see-day", roles: &[Role::Guide, Role::Instructor, Role::Manager] };

/// Seeing the figures of a day that has ended; suppressed, for those who may not see them as they are.
pub static SEE_FIGURES: Permission = Permission {
    name: "measures.see-figures",
    roles: &[Role::Guide, Role::Instructor, Role::Manager, Role::Partner, Role::Reader],
};

/// Every permission of this room.
pub static PERMISSIONS: &[&Permission] = &[&SEE_DAY, &SEE_FIGURES];

/// The texts of this room.
pub static TEXTS: &[i18n::Source] = i18n::sources!("measures");

/// The doors of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    let (staff, readers) = (Access::Staff(&SEE_DAY), Access::Staff(&SEE_FIGURES));
    vec![
        get("/{library}/office/day", readers, pages::day::show),
        get("/{library}/office/day.csv", readers, pages::files::csv),
        get("/{library}/office/day/digidel", readers, pages::digidel::show),
        // A row for each answer: there is nothing in it to suppress but all.
        get("/{library}/office/day/dalarna.csv", staff, pages::files::dalarna),
    ]
}

/// What stands in the bars.
#[must_use]
pub fn destinations() -> Vec<Destination> {
    let at =
        |order, key, path| Destination { place: NavigationPlace::Office, order, key, path, permission: &SEE_FIGURES };
    vec![at(10, "measures-day", "/office/day"), at(20, "measures-digidel", "/office/day/digidel")]
}

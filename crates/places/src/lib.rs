//! Where a library gives help, and when.
//!
//! # Words
//! - *Place* ([`Place`]): a centre, a branch, later a partner's room or a bus stop; from a day, through a day.
//! - *Open hours*: when the house is open. *Help hours*: when help is staffed. Both civil, both by weekday.
//! - *Closure*: days or hours when neither holds, with a reason from a list that is translated.
//!
//! # Rules
//! 1. Hours are civil first, zone second (`calendar`).
//! 2. The set of hours that began last decides alone (`tests::new_hours_hold_from_their_day`).
//! 3. A closure ends both kinds of hours (`tests::a_closure_closes_the_house_and_its_help`).
//! 4. What cannot be is refused at its field (`tests::what_cannot_be_is_refused_at_its_field`).
//! 5. Another library's place is missing (`tests::another_librarys_place_is_missing`).
//! 6. Hours set by two at once are those of one (`tests::hours_set_by_two_at_once_are_those_of_one`).
//! 7. A place has no hours outside its days (`tests::nothing_is_open_before_a_place_is_there_or_after`).
//!
//! # Tables
//! `places_place`, `places_season`, `places_span`, `places_closure`.
//!
//! # Must never
//! Know who works where, or who came.

mod place;
mod store;
#[cfg(test)]
mod tests;

pub use place::{CLOSURE_REASONS, Kind, NewPlace, Place, What, closure_key};
pub use store::{
    Heads, STATEMENTS, close_for, every_place, hours, open_place, place, place_by_slug, places, reopen, set_hours,
    want_heads,
};

/// The texts of this room.
pub static TEXTS: &[i18n::Source] = i18n::sources!("places");

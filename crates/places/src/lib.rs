//! Where a library gives help, and when.
//!
//! # Words
//! - *Place* ([`Place`]): a centre, a branch, later a partner's room or a bus stop; from a day, through a day.
//! - *Open hours*: when the house is open. *Help hours*: when help is staffed. Both civil, both by weekday.
//! - *Weekly* ([`Weekly`]): open hours and help hours that are set together, from a day.
//! - *Closure*: days or hours when neither holds, with a reason from a list that is translated.
//!
//! # Rules
//! 1. Hours are civil first, zone second (`calendar`).
//! 2. The set of hours that began last decides alone (`tests::new_hours_hold_from_their_day`).
//! 3. A closure ends both kinds of hours (`tests::a_closure_closes_the_house_and_its_help`).
//! 4. What cannot be is refused at its field (`tests::what_cannot_be_is_refused_at_its_field`).
//! 5. Another library's place is missing (`tests::another_librarys_place_is_missing`).
//! 6. Hours set by two at once are those of one (`tests::hours_set_by_two_at_once_are_those_of_one`).
//! 7. Help is staffed only when the house is open (`tests::changing::help_outside_open_hours_is_refused`).
//! 8. What has been is not changed: hours that began are ended, not taken away, and so is a closure
//!    (`tests::changing::a_closure_that_began_is_ended`, `…::hours_that_began_stay`).
//! 9. A place has no hours outside its days (`tests::nothing_is_open_before_a_place_is_there_or_after`).
//!
//! # Tables
//! `places_place`, `places_season`, `places_span`, `places_closure`.
//!
//! # Must never
//! Know who works where, or who came.

mod forms;
mod pages;
mod paths;
mod place;
mod store;
#[cfg(test)]
mod tests;
mod typed;
mod weekly;

use kernel::{Permission, Role};
use web::{Access, Destination, NavigationPlace, Route, get, post};

pub use place::{CLOSURE_REASONS, Kind, NewPlace, Place, What, closure_key};
pub use store::{
    Heads, STATEMENTS, change_place, close_for, closures, every_place, hours, open_place, place, place_by_slug, places,
    reopen, set_hours, want_heads,
};
pub use weekly::{Weekly, drop_weekly, set_weekly, weekly};

/// Saying where help is given, and when.
pub static MANAGE: Permission = Permission { name: "places.manage", roles: &[Role::Manager, Role::Administrator] };

/// Every permission of this room.
pub static PERMISSIONS: &[&Permission] = &[&MANAGE];

/// The texts of this room.
pub static TEXTS: &[i18n::Source] = i18n::sources!("places");

/// The doors of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    use pages::{closures, hours, list, place};
    let manage = Access::Staff(&MANAGE);
    vec![
        get("/{library}/office/places", manage, list::show),
        post("/{library}/office/places", manage, list::create),
        get("/{library}/office/places/{place}", manage, place::show),
        post("/{library}/office/places/{place}", manage, place::change),
        get("/{library}/office/places/{place}/hours", manage, hours::show),
        post("/{library}/office/places/{place}/hours", manage, hours::set),
        post("/{library}/office/places/{place}/hours/drop", manage, hours::drop),
        post("/{library}/office/places/{place}/closures", manage, closures::create),
        post("/{library}/office/places/{place}/closures/{closure}/end", manage, closures::end),
    ]
}

/// What stands in the bars.
#[must_use]
pub fn destinations() -> Vec<Destination> {
    let settings = NavigationPlace::Settings;
    vec![Destination { place: settings, order: 30, key: "places-office", path: "/office/places", permission: &MANAGE }]
}

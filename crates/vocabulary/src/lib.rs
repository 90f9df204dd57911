//! The words that figures are counted by: needs, areas, outcomes and the rest, as versioned data.
//!
//! # Words
//! - *Term* ([`Term`]): one word of a list, with a small number ([`TermId`]) that the ledger keeps.
//! - *Given*: a term that ships with Brygga ([`given`]); it has the same number in every library.
//! - *Own*: a term that a library added under a given one.
//! - *Digidel option*: the wording of the network's question count that a need or an area is counted as. The known list is
//!   incomplete, so it is data that may be corrected (`given.rs`).
//!
//! # Rules
//! 1. A number means the same for ever; a term is retired, never deleted (`tests::a_retired_term_keeps_its_word`).
//! 2. An own term stands under a given one of its kind (`tests::an_own_term_stands_under_a_given_one`).
//! 3. Every given term has a word in every language (`tests::every_given_term_has_its_words`).
//! 4. Planting a newer pack adds what is new and overwrites nothing (`tests::a_newer_pack_adds_what_is_new`,
//!    `…::planting_twice_changes_nothing`).
//! 5. Another library's own terms are missing (`tests::own_terms_stay_in_their_library`).
//! 6. What pages fill in and figures rest on is not retired (`tests::what_figures_rest_on_is_not_retired`).
//! 7. A retired word comes back with its number, and another may say it once it is retired elsewhere
//!    (`tests::changing::a_retired_word_comes_back_with_its_number`, `…::a_word_is_free_again_elsewhere`).
//! 8. Whoever shows words is told when they change (`tests::changing::every_change_is_told`).
//!
//! # Tables
//! `vocabulary_term`, `vocabulary_label`.
//!
//! # Must never
//! Hold a word for what a person is: origin, diagnosis, mother tongue. Languages here are those help was given in.

pub mod given;
mod labels;
mod own;
mod pages;
mod store;
mod term;
#[cfg(test)]
mod tests;

use kernel::{Permission, Role};
use web::{Access, Destination, NavigationPlace, Route, get, post};

pub use given::{GIVEN, Given, VERSION};
pub use labels::Labels;
pub use own::{add_own_term, bring_back, change_labels, retire_term};
pub use store::{STATEMENTS, term, welcome};
pub use term::{Kind, Term, TermId, Vocabulary};

/// The texts of this room.
pub static TEXTS: &[i18n::Source] = i18n::sources!("vocabulary");

/// Changing the words that help is counted by.
pub static MANAGE: Permission = Permission { name: "vocabulary.manage", roles: &[Role::Manager, Role::Administrator] };

/// Every permission of this room.
pub static PERMISSIONS: &[&Permission] = &[&MANAGE];

/// The doors of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    use pages::{word, words};
    let manage = Access::Staff(&MANAGE);
    vec![
        get("/{library}/office/words", manage, words::show),
        get("/{library}/office/words/{term}", manage, word::show),
        post("/{library}/office/words/{term}", manage, word::change),
        post("/{library}/office/words/{term}/own", manage, word::add),
        post("/{library}/office/words/{term}/retire", manage, word::retire),
        post("/{library}/office/words/{term}/return", manage, word::back),
    ]
}

/// What stands in the bars.
#[must_use]
pub fn destinations() -> Vec<Destination> {
    let settings = NavigationPlace::Settings;
    vec![Destination {
        place: settings,
        order: 35,
        key: "vocabulary-words",
        path: "/office/words",
        permission: &MANAGE,
    }]
}

/// The keys of all given terms, which are made of kind and code.
pub fn keys() -> impl Iterator<Item = String> {
    GIVEN.iter().map(Given::key)
}

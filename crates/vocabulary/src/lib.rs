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
//!
//! # Tables
//! `vocabulary_term`.
//!
//! # Must never
//! Hold a word for what a person is: origin, diagnosis, mother tongue. Languages here are those help was given in.

pub mod given;
mod store;
mod term;
#[cfg(test)]
mod tests;

pub use given::{GIVEN, Given, VERSION};
pub use store::{STATEMENTS, add_own_term, retire_term, term, welcome};
pub use term::{Kind, Term, TermId, Vocabulary};

/// The texts of this room.
pub static TEXTS: &[i18n::Source] = i18n::sources!("vocabulary");

/// The keys of all given terms, which are made of kind and code.
pub fn keys() -> impl Iterator<Item = String> {
    GIVEN.iter().map(Given::key)
}

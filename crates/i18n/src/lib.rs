//! Brygga's languages: one Fluent file per room and language, gathered once, and dates, numbers and the order of letters
//! as each language has them.
//!
//! # Words
//! - [`Source`]: one room's texts in one language; [`sources!`] reads a room's.
//! - [`Texts`]: every room's, gathered. [`Words`]: one language's, to speak with.
//! - [`negotiate`]: which language a browser asks for. [`check`]: whether the texts are whole.
//!
//! # Rules
//! 1. What a language lacks is said in Swedish, what Swedish lacks as its key, and both are counted
//!    (`tests::saying::what_a_language_lacks_is_said_in_swedish_and_counted`).
//! 2. A key belongs to one room (`tests::gathering::a_key_belongs_to_one_room`).
//! 3. Values in HTML keep their own direction; elsewhere no invisible marks
//!    (`tests::saying::values_keep_their_direction_in_html_and_carry_no_marks_elsewhere`).
//! 4. Digits are Latin in every language (`tests::saying::digits_are_latin_in_every_language`).
//! 5. Swedish, English and Arabic days, times and shares read as people there write them (`tests::saying`).
//! 6. Letters sort as each language's alphabet does (`tests::saying::letters_sort_as_the_alphabet_does`).
//! 7. The languages shipped are written down once, in [`sources!`] (`tests::gathering::swedish_comes_first`).
//! 8. This crate's own texts pass their check (`tests::checking::our_own_texts_are_whole`).
//!
//! It keeps the texts of the rooms below it too: `calendar-…` and `kernel-…`.
//!
//! # Must never
//! Put a sentence together in Rust, or know what the rooms above it say.

mod check;
mod dates;
mod formats;
mod missing;
mod negotiation;
mod numbers;
mod source;
mod texts;
mod words;

pub use check::{Finding, Rule, check};
pub use negotiation::negotiate;
pub use source::Source;
pub use texts::{Texts, shipped};
pub use words::{Value, Words};

/// The texts of this crate and of the rooms below it. Every gathering holds them.
static TEXTS: &[Source] = sources!("i18n");

#[cfg(test)]
mod tests;

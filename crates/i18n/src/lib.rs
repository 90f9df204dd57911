//! Brygga's languages: one Fluent file per room and language, gathered once, and dates, numbers and the order of
//! letters as each language has them.
mod dates;
mod formats;
mod missing;
mod negotiation;
mod numbers;
mod source;
mod texts;
mod words;

pub use negotiation::negotiate;
pub use source::Source;
pub use texts::{Texts, shipped};
pub use words::{Value, Words};

/// The texts of this crate and of the rooms below it. Every gathering holds them.
static TEXTS: &[Source] = sources!("i18n");

#[cfg(test)]
mod tests;

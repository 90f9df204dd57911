//! The ledger: help was given here, this day, this quarter of an hour, with this. No name, and nothing that leads to one.
//!
//! # Words
//! - *Help occasion* ([`Occasion`]): one sitting at one table, with one or more questions and one or more people.
//! - *Question* ([`Question`]): one thing that a visitor wanted help with. Five like questions are five rows.
//! - *Turned away*, *use*, *head count* ([`Mark`]): somebody who could not be helped, who came only to use something, heads
//!   present at an activity. None of them is help, and persons are never counted, since nobody is recognised.
//! - *Day's ledger* ([`LedgerDay`]): all rows of a day, in an order that tells nothing.
//!
//! # Rules
//! 1. A row holds a local day, a quarter, and what it was about: no instant, account, device or ticket
//!    (`tests::schema::the_ledger_holds_nothing_that_leads_to_anyone`).
//! 2. Nothing else in the database refers to a key of the ledger (`tests::schema::nothing_refers_to_the_ledger`).
//! 3. Undo goes by a sealed token that only the browser has, and that dies in five minutes (`undo::tests`).
//! 4. Undoing twice is quiet (`tests::recording::undone_twice_is_quiet`).
//! 5. What cannot be is refused at its field (`tests::recording::what_cannot_be_is_refused_at_its_field`).
//! 6. A day that has passed is written anew in the order of its keys, so that neither place in the file nor number of the
//!    transaction tells an order in time (`tests::settling`).
//! 7. Every figure equals an independent recount (`measures`).
//!
//! # Tables
//! `encounters_occasion`, `encounters_question`, `encounters_turned_away`, `encounters_use`, `encounters_headcount`.
//!
//! # Must never
//! Hold an instant, or anything by which figures could be grouped by who works here.
//!
//! # What somebody can know who has every table, log and backup of the next morning
//! How many occasions there were at a place in a quarter of an hour, and what each was about. A ticket, a contact or a member of
//! staff can be tied to them no better than by that place and that quarter.

mod bulk;
mod mark;
mod occasion;
mod store;
#[cfg(test)]
mod tests;
mod undo;

pub use bulk::{Bulk, TABLES, load};
pub use mark::Mark;
pub use occasion::{Entered, LedgerDay, Occasion, Question};
pub use store::{STATEMENTS, day, days, last_day, mark, occasions_by_day, record, settle, take_back};
pub use undo::{Entry, Table, UNDO_MINUTES};

/// The texts of this room.
pub static TEXTS: &[i18n::Source] = i18n::sources!("encounters");

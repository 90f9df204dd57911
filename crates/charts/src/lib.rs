//! Pictures of figures: SVG with a title and a description, in the library's colours, light and dark, from either side.
//!
//! The same numbers stand as a table beside each picture; that is the page's to do, from the same [`Series`].
//!
//! # Rules
//! 1. A bar is as long as its number, and never leaves the box (`tests::bars_stay_in_the_box`).
//! 2. A withheld number has no bar, since a length tells a number (`tests::a_withheld_number_has_no_bar`): an open hatched mark stands
//!    there, always of the same size, with the word that says so
//!    (`tests::the_mark_of_a_withheld_number_is_the_same_whatever_stands_beside_it`). The description says it too; that is the page's.
//! 3. Every picture has a title and a description, and no colour or style of its own (`tests::a_picture_can_be_read_aloud`).
//!
//! # Must never
//! Say anything that the table beside it does not.

mod columns;
mod rows;
mod series;
#[cfg(test)]
mod tests;

pub use columns::Columns;
pub use rows::Rows;
pub use series::{Bar, Series};

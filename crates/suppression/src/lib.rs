//! Small numbers: which counts of a table may be shown to whom they are not meant for in full.
//!
//! # Words
//! - *Small*: a count from 1 to one below the threshold ([`Threshold`], 5 if not set).
//! - *Shown* ([`Shown`]): a count, or nothing. What was withheld cannot be reached behind it.
//! - *Table* ([`Table`]): counts in rows and columns with all their sums; rows may stand in groups.
//! - *Room*: how far the largest value that a withheld cell could have lies above the smallest, for one who sees all that is shown,
//!   knows that no count is negative, and knows that a count of 0 is never withheld.
//!
//! # Rules
//! 1. A small count is never shown, in a cell or in a sum (`tests::attacker::no_small_count_is_shown`).
//! 2. Every withheld cell and sum has room for at least the threshold, by whatever subtraction
//!    (`tests::attacker::nobody_can_bound_what_is_withheld`, against an attacker who tries all tables).
//! 3. A table without small counts is shown whole (`tests::keeping::what_is_large_is_shown_whole`).
//! 4. No more is withheld than is needed, up to one cell in a row (`tests::keeping::few_are_withheld_for_the_sake_of_others`).
//! 5. A count of 0 is shown, and never chosen to protect another: it has no room below, and whoever knows that a thing is not done
//!    here would see through it. The exception is a table whose totals are known and cannot be protected otherwise: it is withheld
//!    whole, its zeros and the names of its rows too (`tests::keeping::a_table_that_cannot_be_protected_is_withheld_whole`).
//! 6. What is small and what is withheld for its sake look alike: there is one [`Shown::Withheld`].
//!
//! # How
//! The sums of a table are a network: each cell and each sum is an arc, each equation a node (Cox 1980 and 1995). What a withheld cell
//! can be at most and at least is a largest flow, so the bounds are exact and not those of a propagation, which misses a cell that is
//! determined by a whole block (Gusfield 1988). Where a cell has too little room, the cheapest way round it is withheld as well, a cell
//! costing its count (the shortest paths of Kelly, Golden and Assad 1992, and of Fischetti and Salazar 1999).
//!
//! # What it does not do
//! Find the very fewest cells: that is NP-hard in two dimensions. Guard against one who knows this program by heart and tries which
//! tables it would answer so (Hundepool et al., *Handbook on Statistical Disclosure Control*, 2nd ed. 2024, 4.3, asks for bounds from
//! what is shown). Guard against two readings of a table that grew between them: show what has ended.
//!
//! # Must never
//! Know what is counted, or depend on a room.
//!
//! # Sources
//! L. H. Cox, "Suppression methodology and statistical disclosure control", JASA 75 (1980). L. H. Cox, "Network models for
//! complementary cell suppression", JASA 90 (1995). D. Gusfield, "A graph theoretic approach to statistical data security", SIAM J.
//! Comput. 17 (1988). J. P. Kelly, B. L. Golden, A. A. Assad, "Cell suppression: disclosure protection for sensitive tabular data",
//! Networks 22 (1992). M. Fischetti, J. J. Salazar, "Models and algorithms for the 2-dimensional cell suppression problem in
//! statistical disclosure control", Math. Program. 84 (1999).

mod network;
mod shown;
mod table;
#[cfg(test)]
mod tests;

pub use shown::{Shown, Threshold};
pub use table::{Column, RowId, Suppressed, Table};

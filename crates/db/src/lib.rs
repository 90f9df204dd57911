//! One SQL text, two engines.
//!
//! # Words
//! - *Statement*: text written down by [`statements!`], so that every one can be listed and prepared.
//! - *Transaction* ([`Tx`]): the same on both engines. A verb of a room is `fn verb(tx: &mut Tx, …)`, synchronous and
//!   free of effects, since it is run again when two transactions wait for each other or a common commit fails.
//! - *Attempt*: a savepoint, for what may break a rule of the schema as expected.
//! - *Bump*: says that pages which show a topic must be drawn anew.
//!
//! # Rules
//! 1. Every answer, refusals too, goes out after the commit (`tests::writing`).
//! 2. On SQLite, waiting jobs are committed together; one that fails leaves the others (`tests::writing`).
//! 3. A failed statement poisons its transaction (`tests::transaction`).
//! 4. A reader cannot write, and sees one moment (`tests::reading`).
//! 5. A second server on the same SQLite file is refused (`tests::opening`).
//! 6. A database that is newer than the binary may use is refused; a torn migration leaves nothing (`tests::migrating`).
//! 7. What is committed stays, whatever is killed (`tests::crash`).
//! 8. A backup that is cut or changed anywhere is refused before anything is touched; a whole one comes back row by row, on either
//!    engine (`tests::archive`).
//! 9. A page is told within a second of what another node changed (`tests::changing`).
//!
//! # The subset that both engines share
//! `$1`, `$2`, … first appear in ascending order (SQLite numbers them as they appear). Whole numbers are 64 bits, yes
//! and no are 1 and 0, instants are seconds UTC, days are days since 1970-01-01. Sums are `CAST(sum(x) AS bigint)`.
//! `ON CONFLICT`, `RETURNING`, `WITH`, window functions and `FILTER` are fine; functions on dates are not. Text sorts by
//! its bytes; people's order is made in Rust. Migrations are written in SQLite's words ([`for_postgres`]).
//!
//! # Tables
//! `db_version`, `db_migration`, `db_loose`.
//!
//! # Must never
//! Know what a table means, or let a driver be seen.

pub mod archive;
pub mod catalog;
mod changes;
mod constraint;
mod db;
mod engine;
mod load;
mod loose;
mod migration;
mod postgres;
mod row;
mod session;
mod sqlite;
mod statement;
#[cfg(any(test, feature = "testing"))]
pub mod testing;
#[cfg(test)]
mod tests;
mod tx;
mod value;
mod version;

pub use constraint::{Constraint, ConstraintKind};
pub use db::{Db, Durability, Opening, Sharing};
pub use engine::{Address, Engine, UnknownAddress};
pub use load::Load;
pub use migration::{MIGRATIONS, Migration, for_postgres};
pub use row::{FromValue, Row};
pub use statement::Statement;
pub use tx::Tx;
pub use value::{IntoValue, Kind, Value};

/// Every statement of this room.
#[must_use]
pub fn statements() -> Vec<&'static Statement> {
    [version::STATEMENTS, migration::STATEMENTS, loose::STATEMENTS].concat()
}

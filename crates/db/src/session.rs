//! What an engine must be able to do inside a transaction.

use std::error::Error as StdError;

use crate::load::{Load, Rows};
use crate::{Constraint, Engine, Row, Statement, Value};

type Source = Box<dyn StdError + Send + Sync>;

/// Why a statement failed.
#[derive(Debug)]
pub(crate) enum Failure {
    /// A rule of the schema.
    Constraint(Constraint),
    /// Two transactions waited for each other: the whole of this one is to be run again.
    Again(Source),
    /// The disk is full or the server is away.
    Away(Source),
    /// A mistake of ours.
    Broken(Source),
}

/// A connection in a transaction.
pub(crate) trait Session {
    /// Which engine it is.
    fn engine(&self) -> Engine;
    /// All rows.
    fn query(&mut self, statement: &'static Statement, values: &[Value]) -> Result<Vec<Row>, Failure>;
    /// Rows touched.
    fn execute(&mut self, statement: &'static Statement, values: &[Value]) -> Result<u64, Failure>;
    /// Many rows of one table; answers how many. What the rows themselves fail with comes back as it is.
    fn load(&mut self, load: &Load, rows: Rows<'_>) -> kernel::Result<Result<u64, Failure>>;
    /// Text without values, several statements allowed.
    fn control(&mut self, text: &str) -> Result<(), Failure>;
}

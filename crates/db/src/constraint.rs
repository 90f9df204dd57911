//! A rule of the schema that a statement would have broken.

/// What kind of rule.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum ConstraintKind {
    /// Two rows would have had the same key.
    Unique,
    /// A row would have pointed at nothing, or left one that did.
    Foreign,
    /// A column would have held what it must not.
    Check,
    /// A column would have held nothing.
    NotNull,
    /// Two spans would have overlapped.
    Exclusion,
}

/// A rule of the schema that a statement would have broken, as [`Tx::attempt`](crate::Tx::attempt) answers it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Constraint {
    /// What kind of rule.
    pub kind: ConstraintKind,
    /// Where: the engine's own words, for the log. `PostgreSQL` names the constraint, SQLite the columns.
    pub on: String,
}

//! A transaction, the same for both engines.

use std::collections::BTreeSet;

use kernel::{Error, Fault, LibraryId, Result};

use crate::load::Load;
use crate::session::{Failure, Session};
use crate::{Constraint, Engine, Row, Statement, Value, version};

/// A transaction. A failed statement poisons it on both engines; what may fail as expected goes through
/// [`Tx::attempt`].
pub struct Tx<'a> {
    session: &'a mut dyn Session,
    poisoned: bool,
    violated: Option<Constraint>,
    again: bool,
    depth: u32,
    bumped: BTreeSet<(LibraryId, &'static str)>,
}

impl<'a> Tx<'a> {
    pub(crate) fn new(session: &'a mut dyn Session) -> Self {
        Self { session, poisoned: false, violated: None, again: false, depth: 0, bumped: BTreeSet::new() }
    }

    /// The engine behind it.
    #[must_use]
    pub fn engine(&self) -> Engine {
        self.session.engine()
    }

    /// Every row that a statement answers with.
    ///
    /// # Errors
    /// A fault when the engine fails or a rule of the schema would be broken; the transaction is poisoned then.
    pub fn rows(&mut self, statement: &'static Statement, values: &[Value]) -> Result<Vec<Row>> {
        self.alive(statement)?;
        let answered = self.session.query(statement, values);
        self.judge(statement, answered)
    }

    /// The row that a statement answers with, or none.
    ///
    /// # Errors
    /// As [`Tx::rows`], and a fault when there are more than one.
    pub fn optional(&mut self, statement: &'static Statement, values: &[Value]) -> Result<Option<Row>> {
        let mut rows = self.rows(statement, values)?;
        if rows.len() > 1 {
            return Err(Fault::broken(format!("expecting one row of {}: {} came", statement.name(), rows.len())).into());
        }
        Ok(rows.pop())
    }

    /// The row that a statement answers with.
    ///
    /// # Errors
    /// As [`Tx::optional`], and missing when there is none.
    pub fn one(&mut self, statement: &'static Statement, values: &[Value]) -> Result<Row> {
        self.optional(statement, values)?.ok_or(Error::Missing)
    }

    /// Carries out a statement; answers how many rows it touched.
    ///
    /// # Errors
    /// As [`Tx::rows`].
    pub fn execute(&mut self, statement: &'static Statement, values: &[Value]) -> Result<u64> {
        self.alive(statement)?;
        let answered = self.session.execute(statement, values);
        self.judge(statement, answered)
    }

    /// Puts many rows into a table; answers how many. One that breaks a rule of the schema takes all of them back.
    ///
    /// # Errors
    /// What `rows` answers, and as [`Tx::rows`].
    pub fn load(&mut self, load: &Load, rows: impl IntoIterator<Item = Result<Vec<Value>>>) -> Result<u64> {
        if self.poisoned {
            return Err(Fault::broken(format!("loading {} after a failed statement", load.table)).into());
        }
        match self.session.load(load, &mut rows.into_iter()) {
            Ok(Ok(count)) => Ok(count),
            Ok(Err(failure)) => Err(self.poison(&format!("loading {}", load.table), failure)),
            Err(error) => {
                self.poisoned = true;
                Err(error)
            }
        }
    }

    /// Carries out `verb` so that a broken rule of the schema leaves the transaction as it was before, and comes back
    /// as a value: a savepoint on both engines.
    ///
    /// # Errors
    /// What `verb` answers, when it is not a broken rule. What it wrote is taken back then too.
    pub fn attempt<T>(&mut self, verb: impl FnOnce(&mut Self) -> Result<T>) -> Result<Result<T, Constraint>> {
        self.depth += 1;
        let name = format!("attempt_{}", self.depth);
        let before = self.bumped.clone();
        self.control(&format!("SAVEPOINT {name}"))?;
        let done = verb(self);
        self.depth -= 1;
        if done.is_ok() && !self.poisoned {
            self.control(&format!("RELEASE SAVEPOINT {name}"))?;
            return done.map(Ok);
        }
        let violated = self.violated.take();
        self.bumped = before;
        if self.again {
            return done.map(Ok);
        }
        self.poisoned = false;
        self.control(&format!("ROLLBACK TO SAVEPOINT {name}"))?;
        self.control(&format!("RELEASE SAVEPOINT {name}"))?;
        match (done, violated) {
            (Err(Error::Fault(_)), Some(constraint)) => Ok(Err(constraint)),
            (Ok(_), _) => Err(Fault::broken("a failed statement was passed over in an attempt").into()),
            (Err(error), _) => Err(error),
        }
    }

    /// Says that pages which show `topic` of `library` have to be drawn anew once this is committed.
    ///
    /// # Errors
    /// None now; it may come to need the database.
    pub fn bump(&mut self, library: LibraryId, topic: &'static str) -> Result<()> {
        self.bumped.insert((library, topic));
        Ok(())
    }

    /// Writes the bumps, last and in order, so that two transactions never wait for each other's.
    pub(crate) fn finish(&mut self) -> Result<bool> {
        if self.poisoned {
            return Err(Fault::broken("a failed statement was passed over").into());
        }
        let bumped = std::mem::take(&mut self.bumped);
        for (library, topic) in &bumped {
            version::raise(self, *library, topic)?;
        }
        Ok(!bumped.is_empty())
    }

    /// Whether the engine asks for the whole transaction to be run again.
    pub(crate) const fn must_run_again(&self) -> bool {
        self.again
    }

    /// Text that is not a statement of a room: savepoints and migrations.
    pub(crate) fn control(&mut self, text: &str) -> Result<()> {
        match self.session.control(text) {
            Ok(()) => Ok(()),
            Err(failure) => Err(self.poison("controlling a transaction", failure)),
        }
    }

    fn alive(&self, statement: &Statement) -> Result<()> {
        if self.poisoned {
            return Err(Fault::broken(format!("{} after a failed statement", statement.name())).into());
        }
        Ok(())
    }

    fn judge<T>(&mut self, statement: &Statement, answered: std::result::Result<T, Failure>) -> Result<T> {
        answered.map_err(|failure| self.poison(statement.name(), failure))
    }

    fn poison(&mut self, attempted: &str, failure: Failure) -> Error {
        self.poisoned = true;
        match failure {
            Failure::Constraint(constraint) => {
                let fault = Fault::broken(format!("{attempted}: {:?} on {}", constraint.kind, constraint.on));
                self.violated = Some(constraint);
                fault.into()
            }
            Failure::Again(source) => {
                self.again = true;
                Fault::unavailable(attempted).because(source).into()
            }
            Failure::Away(source) => Fault::unavailable(attempted).because(source).into(),
            Failure::Broken(source) => Fault::broken(attempted).because(source).into(),
        }
    }
}

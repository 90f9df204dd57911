//! Many rows of one table at once: for seeding and restoring.

use crate::value::Kind;
use crate::{Engine, Value};

/// A table and those of its columns that rows are given for.
#[derive(Clone, Debug)]
pub struct Load {
    pub(crate) table: String,
    pub(crate) columns: Vec<(String, Kind)>,
}

impl Load {
    /// Rows of `table`, their values in the order of `columns`.
    #[must_use]
    pub fn new(table: &str, columns: &[(&str, Kind)]) -> Self {
        let columns = columns.iter().map(|(name, kind)| ((*name).to_owned(), *kind)).collect();
        Self { table: table.to_owned(), columns }
    }

    /// The statement that takes one row, or begins to take all of them.
    pub(crate) fn text(&self, engine: Engine) -> String {
        let names: Vec<&str> = self.columns.iter().map(|(name, _)| name.as_str()).collect();
        let names = names.join(", ");
        match engine {
            Engine::Sqlite => {
                let places: Vec<String> = (1..=self.columns.len()).map(|at| format!("${at}")).collect();
                format!("INSERT INTO {} ({names}) VALUES ({})", self.table, places.join(", "))
            }
            Engine::Postgres => format!("COPY {} ({names}) FROM STDIN BINARY", self.table),
        }
    }
}

/// Rows as they come, each with its values in the order of the columns.
pub(crate) type Rows<'a> = &'a mut dyn Iterator<Item = kernel::Result<Vec<Value>>>;

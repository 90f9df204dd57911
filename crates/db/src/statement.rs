//! A statement: its name, its text for each engine, and nothing that a request could change.

use std::sync::{Arc, OnceLock};

use crate::Engine;

/// The names of the columns that a statement answers with.
pub(crate) type Columns = Arc<[Box<str>]>;

/// A statement that was written down by [`statements!`](crate::statements), so that every one can be listed and prepared.
#[derive(Debug)]
pub struct Statement {
    name: &'static str,
    sqlite: &'static str,
    postgres: &'static str,
    columns: OnceLock<Columns>,
}

impl Statement {
    #[doc(hidden)]
    #[must_use]
    pub const fn written(name: &'static str, sqlite: &'static str, postgres: &'static str) -> Self {
        Self { name, sqlite, postgres, columns: OnceLock::new() }
    }

    /// A statement about a whole table, whose text is put together from the schema. It is never given back, so it is for commands
    /// that end, such as a backup.
    pub(crate) fn of_table(table: &str, text: String) -> &'static Self {
        let (name, text): (&str, &str) = (table.to_owned().leak(), text.leak());
        Box::leak(Box::new(Self::written(name, text, text)))
    }

    /// Room and name, such as `queue::store::TICKET_BY_CODE`.
    #[must_use]
    pub const fn name(&self) -> &'static str {
        self.name
    }

    /// The text for an engine.
    #[must_use]
    pub const fn text(&self, engine: Engine) -> &'static str {
        match engine {
            Engine::Sqlite => self.sqlite,
            Engine::Postgres => self.postgres,
        }
    }

    /// The columns, read from the engine the first time.
    pub(crate) fn columns(&self, read: impl FnOnce() -> Columns) -> Columns {
        Arc::clone(self.columns.get_or_init(read))
    }
}

/// Writes down the statements of a room: `static` items, and `STATEMENTS` that lists them.
///
/// A statement has one text for both engines, or `sqlite "…" postgres "…"` where the engines force it.
#[macro_export]
macro_rules! statements {
    ($($(#[$doc:meta])* $name:ident = $(sqlite $sqlite:literal postgres $postgres:literal)? $($text:literal)?;)+) => {
        $(
            $(#[$doc])*
            pub(crate) static $name: $crate::Statement = $crate::Statement::written(
                concat!(module_path!(), "::", stringify!($name)),
                $crate::statements!(@pick $($text)? $($sqlite)?),
                $crate::statements!(@pick $($text)? $($postgres)?),
            );
        )+
        /// Every statement of this room.
        pub static STATEMENTS: &[&$crate::Statement] = &[$(&$name),+];
    };
    (@pick $text:literal) => { $text };
}

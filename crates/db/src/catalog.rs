//! The tables of a schema, in the order in which one may refer to another. It is read from the history itself, so that it is the
//! same for both engines.

use kernel::{Fault, Result};
use rusqlite::Connection;

use crate::value::Kind;
use crate::{Engine, MIGRATIONS};

/// Tables that belong to the history and not to what was kept in it.
const HISTORY: &str = "db_migration";

/// A column.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Column {
    /// Its name.
    pub name: String,
    /// What stands in it.
    pub kind: Kind,
}

/// A table.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Table {
    /// Its name.
    pub name: String,
    /// Its columns, as they were made.
    pub columns: Vec<Column>,
    /// Names of the columns of its primary key.
    pub key: Vec<String>,
    /// Names of the tables that it refers to, itself too.
    pub refers_to: Vec<String>,
}

/// The tables as they are after migration number `schema`; each stands after those that it refers to.
///
/// # Errors
/// A fault when the history cannot be run in memory.
pub fn catalog(schema: i64) -> Result<Vec<Table>> {
    let fault = |error: rusqlite::Error| Fault::broken("reading the schema from its history").because(error);
    let connection = Connection::open_in_memory().map_err(fault)?;
    for migration in MIGRATIONS.iter().filter(|migration| migration.number <= schema) {
        connection.execute_batch(&migration.text(Engine::Sqlite)).map_err(fault)?;
    }
    Ok(tables(&connection).map_err(fault)?)
}

fn tables(connection: &Connection) -> rusqlite::Result<Vec<Table>> {
    let mut listed = connection.prepare(
        "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite_%' AND name <> ?1 ORDER BY rowid",
    )?;
    let names = listed.query_map([HISTORY], |row| row.get::<_, String>(0))?.collect::<rusqlite::Result<Vec<_>>>()?;
    names.into_iter().map(|name| table(connection, name)).collect()
}

fn table(connection: &Connection, name: String) -> rusqlite::Result<Table> {
    let mut asked = connection.prepare("SELECT name, type, pk FROM pragma_table_info(?1) ORDER BY cid")?;
    let read = asked.query_map([&name], |row| {
        let column = Column { name: row.get(0)?, kind: kind(&row.get::<_, String>(1)?) };
        Ok((row.get::<_, i64>(2)?, column))
    })?;
    let read = read.collect::<rusqlite::Result<Vec<_>>>()?;
    let mut key: Vec<_> = read.iter().filter(|(place, _)| *place > 0).collect();
    key.sort_by_key(|(place, _)| *place);
    let key = key.into_iter().map(|(_, column)| column.name.clone()).collect();
    let mut asked = connection.prepare("SELECT DISTINCT \"table\" FROM pragma_foreign_key_list(?1) ORDER BY 1")?;
    let refers_to = asked.query_map([&name], |row| row.get(0))?.collect::<rusqlite::Result<_>>()?;
    Ok(Table { name, columns: read.into_iter().map(|(_, column)| column).collect(), key, refers_to })
}

fn kind(declared: &str) -> Kind {
    match declared {
        "TEXT" => Kind::Text,
        "BLOB" => Kind::Blob,
        "REAL" => Kind::Real,
        _ => Kind::Integer,
    }
}

#[cfg(test)]
mod tests {
    use super::catalog;

    #[test]
    fn a_table_stands_after_those_that_it_refers_to_and_has_a_key() {
        let tables = catalog(i64::MAX).unwrap();
        assert!(tables.len() > 20);
        for (at, table) in tables.iter().enumerate() {
            assert!(!table.key.is_empty(), "{} has no primary key", table.name);
            for other in table.refers_to.iter().filter(|other| **other != table.name) {
                assert!(tables[..at].iter().any(|earlier| earlier.name == *other), "{} before {other}", table.name);
            }
        }
    }
}

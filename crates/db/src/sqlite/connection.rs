//! A connection to a file, set so that what is committed stays.

use std::path::Path;
use std::time::Duration;

use kernel::Fault;
use rusqlite::types::{ToSqlOutput, ValueRef};
use rusqlite::{Connection, ErrorCode, OpenFlags, ToSql};

use crate::load::{Load, Rows};
use crate::session::{Failure, Session};
use crate::statement::Columns;
use crate::value::Kind;
use crate::{Constraint, ConstraintKind, Engine, Row, Statement, Value};

/// Statements that a connection keeps prepared.
const PREPARED: usize = 256;

/// What every connection is told. `secure_delete` overwrites what is deleted; `FULL` waits for the disk at each commit.
const EVERY: &str = "PRAGMA foreign_keys = ON; PRAGMA secure_delete = ON; PRAGMA trusted_schema = OFF; \
                     PRAGMA cell_size_check = ON; PRAGMA temp_store = MEMORY; PRAGMA synchronous = FULL;";
const WRITER: &str = "PRAGMA journal_mode = WAL; PRAGMA cache_size = -16000; PRAGMA journal_size_limit = 16777216;";
const READER: &str = "PRAGMA query_only = ON; PRAGMA cache_size = -4000;";

/// Opens the file for writing.
pub(crate) fn open_writer(file: &Path, create: bool) -> Result<Connection, Fault> {
    let mut flags = OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX;
    if create {
        flags |= OpenFlags::SQLITE_OPEN_CREATE;
    }
    open(file, flags, WRITER)
}

/// Opens the file for reading only.
pub(crate) fn open_reader(file: &Path) -> Result<Connection, Fault> {
    // A reader of a WAL file must be able to write its index, so the guard is `query_only`.
    open(file, OpenFlags::SQLITE_OPEN_READ_WRITE | OpenFlags::SQLITE_OPEN_NO_MUTEX, READER)
}

fn open(file: &Path, flags: OpenFlags, settings: &str) -> Result<Connection, Fault> {
    let opened = || -> rusqlite::Result<Connection> {
        let connection = Connection::open_with_flags(file, flags)?;
        connection.busy_timeout(Duration::from_secs(5))?;
        connection.set_prepared_statement_cache_capacity(PREPARED);
        connection.execute_batch(EVERY)?;
        connection.execute_batch(settings)?;
        Ok(connection)
    };
    opened().map_err(|error| Fault::unavailable(format!("opening {}", file.display())).because(error))
}

/// Settings on which it depends that what is committed stays: name, what it is, what it should be.
pub(crate) fn durability(connection: &Connection) -> rusqlite::Result<Vec<(&'static str, String, &'static str)>> {
    let text = |pragma: &str| -> rusqlite::Result<String> {
        connection.query_row(&format!("PRAGMA {pragma}"), [], |row| {
            Ok(match row.get_ref(0)? {
                ValueRef::Integer(number) => number.to_string(),
                ValueRef::Text(text) => String::from_utf8_lossy(text).into_owned(),
                _ => String::new(),
            })
        })
    };
    Ok(vec![
        ("journal_mode", text("journal_mode")?, "wal"),
        ("synchronous", text("synchronous")?, "2"),
        ("foreign_keys", text("foreign_keys")?, "1"),
        ("secure_delete", text("secure_delete")?, "1"),
    ])
}

/// Whether a statement can be prepared, or why not.
pub(crate) fn prepares(connection: &Connection, statement: &Statement) -> Result<(), String> {
    connection.prepare(statement.text(Engine::Sqlite)).map(|_| ()).map_err(|error| error.to_string())
}

impl ToSql for Value {
    fn to_sql(&self) -> rusqlite::Result<ToSqlOutput<'_>> {
        Ok(ToSqlOutput::Borrowed(match self {
            Self::Null(_) => ValueRef::Null,
            Self::Integer(number) => ValueRef::Integer(*number),
            Self::Real(number) => ValueRef::Real(*number),
            Self::Text(text) => ValueRef::Text(text.as_bytes()),
            Self::Blob(bytes) => ValueRef::Blob(bytes),
        }))
    }
}

impl Session for Connection {
    fn engine(&self) -> Engine {
        Engine::Sqlite
    }

    fn query(&mut self, statement: &'static Statement, values: &[Value]) -> Result<Vec<Row>, Failure> {
        let mut prepared = self.prepare_cached(statement.text(Engine::Sqlite)).map_err(failure)?;
        let columns = statement.columns(|| columns(&prepared));
        let mut cursor = prepared.query(rusqlite::params_from_iter(values)).map_err(failure)?;
        let mut rows = Vec::new();
        while let Some(row) = cursor.next().map_err(failure)? {
            let values = (0..columns.len()).map(|at| row.get_ref(at).map(value)).collect::<rusqlite::Result<_>>();
            let values = values.map_err(failure)?;
            rows.push(Row { statement: statement.name(), columns: columns.clone(), values });
        }
        Ok(rows)
    }

    fn execute(&mut self, statement: &'static Statement, values: &[Value]) -> Result<u64, Failure> {
        let mut prepared = self.prepare_cached(statement.text(Engine::Sqlite)).map_err(failure)?;
        let touched = prepared.execute(rusqlite::params_from_iter(values)).map_err(failure)?;
        Ok(touched as u64)
    }

    fn load(&mut self, load: &Load, rows: Rows<'_>) -> kernel::Result<Result<u64, Failure>> {
        let mut prepared = match self.prepare_cached(&load.text(Engine::Sqlite)) {
            Ok(prepared) => prepared,
            Err(error) => return Ok(Err(failure(error))),
        };
        let mut count = 0;
        for row in rows {
            if let Err(error) = prepared.execute(rusqlite::params_from_iter(&row?)) {
                return Ok(Err(failure(error)));
            }
            count += 1;
        }
        Ok(Ok(count))
    }

    fn control(&mut self, text: &str) -> Result<(), Failure> {
        self.execute_batch(text).map_err(failure)
    }
}

fn columns(prepared: &rusqlite::Statement<'_>) -> Columns {
    prepared.column_names().map(Box::from).collect()
}

fn value(cell: ValueRef<'_>) -> Value {
    match cell {
        ValueRef::Null => Value::Null(Kind::Text),
        ValueRef::Integer(number) => Value::Integer(number),
        ValueRef::Real(number) => Value::Real(number),
        ValueRef::Text(text) => Value::Text(String::from_utf8_lossy(text).into_owned()),
        ValueRef::Blob(bytes) => Value::Blob(bytes.to_vec()),
    }
}

pub(crate) fn failure(error: rusqlite::Error) -> Failure {
    let rusqlite::Error::SqliteFailure(code, message) = &error else {
        return Failure::Broken(error.into());
    };
    match code.code {
        ErrorCode::ConstraintViolation => {
            let on = message.clone().unwrap_or_default();
            match constraint_kind(code.extended_code) {
                Some(kind) => Failure::Constraint(Constraint { kind, on }),
                None => Failure::Broken(error.into()),
            }
        }
        ErrorCode::DiskFull
        | ErrorCode::SystemIoFailure
        | ErrorCode::CannotOpen
        | ErrorCode::DatabaseBusy
        | ErrorCode::DatabaseLocked
        | ErrorCode::ReadOnly
        | ErrorCode::OutOfMemory => Failure::Away(error.into()),
        _ => Failure::Broken(error.into()),
    }
}

/// A rule written as a trigger is an exclusion: nothing else in the schema raises.
fn constraint_kind(extended: i32) -> Option<ConstraintKind> {
    use rusqlite::ffi;
    match extended {
        ffi::SQLITE_CONSTRAINT_UNIQUE | ffi::SQLITE_CONSTRAINT_PRIMARYKEY | ffi::SQLITE_CONSTRAINT_ROWID => {
            Some(ConstraintKind::Unique)
        }
        ffi::SQLITE_CONSTRAINT_FOREIGNKEY => Some(ConstraintKind::Foreign),
        ffi::SQLITE_CONSTRAINT_CHECK => Some(ConstraintKind::Check),
        ffi::SQLITE_CONSTRAINT_NOTNULL => Some(ConstraintKind::NotNull),
        ffi::SQLITE_CONSTRAINT_TRIGGER => Some(ConstraintKind::Exclusion),
        _ => None,
    }
}

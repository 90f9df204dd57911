//! A connection in a transaction. Statements are sent unnamed with the kinds of their values, so that a pooler in
//! transaction mode may stand between.

use std::error::Error as StdError;
use std::pin::pin;

use bytes::BytesMut;
use futures_util::future::join;
use kernel::Fault;
use tokio::runtime::Handle;
use tokio_postgres::binary_copy::BinaryCopyInWriter;
use tokio_postgres::error::SqlState;
use tokio_postgres::types::{IsNull, ToSql, Type, to_sql_checked};
use tokio_postgres::{Client, Error};

use crate::load::{Load, Rows};
use crate::session::{Failure, Session};
use crate::statement::Columns;
use crate::value::Kind;
use crate::{Constraint, ConstraintKind, Engine, Row, Statement, Value};

/// How a transaction ended.
pub(crate) enum Ending {
    /// It was kept.
    Kept,
    /// It was not, and is to be run again.
    Again(Fault),
    /// It was not.
    Lost(Fault),
}

/// A transaction that begins with its first statement, in the same trip to the server.
pub(crate) struct Transaction {
    client: Client,
    handle: Handle,
    begin: &'static str,
    begun: bool,
}

impl Transaction {
    /// A transaction that may write. READ COMMITTED: whoever checks and then writes locks a row first.
    pub(crate) const fn writing(client: Client, handle: Handle) -> Self {
        Self { client, handle, begin: "BEGIN ISOLATION LEVEL READ COMMITTED", begun: false }
    }

    /// A snapshot that cannot write.
    pub(crate) const fn reading(client: Client, handle: Handle) -> Self {
        Self { client, handle, begin: "BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY", begun: false }
    }

    /// Commits.
    pub(crate) fn commit(&mut self) -> Ending {
        if !self.begun {
            return Ending::Kept;
        }
        match self.handle.block_on(self.client.batch_execute("COMMIT")) {
            Ok(()) => Ending::Kept,
            Err(error) if error.as_db_error().is_none() => Ending::Lost(Fault::unsure("committing").because(error)),
            Err(error) => match failure(error) {
                Failure::Again(source) => Ending::Again(Fault::unavailable("committing").because(source)),
                Failure::Away(source) => Ending::Lost(Fault::unsure("committing").because(source)),
                Failure::Broken(source) => Ending::Lost(Fault::broken("committing").because(source)),
                Failure::Constraint(constraint) => {
                    Ending::Lost(Fault::broken(format!("committing: {}", constraint.on)))
                }
            },
        }
    }

    /// Takes everything back; gives the connection, if it is fit for another.
    pub(crate) fn end(self) -> Option<Client> {
        if self.begun && self.handle.block_on(self.client.batch_execute("ROLLBACK")).is_err() {
            return None;
        }
        Some(self.client)
    }

    /// Gives the connection after a commit.
    pub(crate) fn into_client(self) -> Client {
        self.client
    }

    /// What to send before the next statement.
    fn beginning(&mut self) -> Option<&'static str> {
        let first = !std::mem::replace(&mut self.begun, true);
        first.then_some(self.begin)
    }
}

/// Sends `work`, and the beginning of the transaction before it in the same trip.
async fn trip<T>(
    client: &Client,
    beginning: Option<&str>,
    work: impl Future<Output = Result<T, Error>>,
) -> Result<T, Failure> {
    let Some(beginning) = beginning else {
        return work.await.map_err(failure);
    };
    let (begun, done) = join(client.batch_execute(beginning), work).await;
    begun.map_err(failure)?;
    done.map_err(failure)
}

impl Session for Transaction {
    fn engine(&self) -> Engine {
        Engine::Postgres
    }

    fn query(&mut self, statement: &'static Statement, values: &[Value]) -> Result<Vec<Row>, Failure> {
        let beginning = self.beginning();
        let typed = typed(values);
        let work = self.client.query_typed(statement.text(Engine::Postgres), &typed);
        let rows = self.handle.block_on(trip(&self.client, beginning, work))?;
        let Some(first) = rows.first() else {
            return Ok(Vec::new());
        };
        let columns = statement.columns(|| columns(first));
        let read = rows.iter().map(|row| {
            let values = (0..row.len()).map(|at| value(row, at)).collect::<Result<_, _>>()?;
            Ok(Row { statement: statement.name(), columns: columns.clone(), values })
        });
        read.collect()
    }

    fn execute(&mut self, statement: &'static Statement, values: &[Value]) -> Result<u64, Failure> {
        let beginning = self.beginning();
        let typed = typed(values);
        let work = self.client.execute_typed(statement.text(Engine::Postgres), &typed);
        self.handle.block_on(trip(&self.client, beginning, work))
    }

    fn load(&mut self, load: &Load, rows: Rows<'_>) -> kernel::Result<Result<u64, Failure>> {
        let beginning = self.beginning();
        let text = load.text(Engine::Postgres);
        let begun = self.handle.block_on(trip(&self.client, beginning, self.client.copy_in(&text)));
        let sink = match begun {
            Ok(sink) => sink,
            Err(failure) => return Ok(Err(failure)),
        };
        let kinds: Vec<Type> = load.columns.iter().map(|(_, kind)| type_of(*kind)).collect();
        let mut writer = pin!(BinaryCopyInWriter::new(sink, &kinds));
        for row in rows {
            let row = row?;
            if let Err(error) = self.handle.block_on(writer.as_mut().write_raw(&row)) {
                return Ok(Err(failure(error)));
            }
        }
        Ok(self.handle.block_on(writer.finish()).map_err(failure))
    }

    fn control(&mut self, text: &str) -> Result<(), Failure> {
        let beginning = self.beginning();
        let work = self.client.batch_execute(text);
        self.handle.block_on(trip(&self.client, beginning, work))
    }
}

/// Settings on which it depends that what is committed stays: name, what it is, what it should be.
pub(crate) async fn durability(client: &Client) -> Result<Vec<(&'static str, String, &'static str)>, Error> {
    let mut settings = Vec::new();
    for name in ["fsync", "synchronous_commit", "full_page_writes"] {
        let row = client.query_one(&format!("SELECT current_setting('{name}')"), &[]).await?;
        settings.push((name, row.get::<_, String>(0), "on"));
    }
    Ok(settings)
}

fn typed(values: &[Value]) -> Vec<(&(dyn ToSql + Sync), Type)> {
    values.iter().map(|value| (value as &(dyn ToSql + Sync), type_of(value.kind()))).collect()
}

const fn type_of(kind: Kind) -> Type {
    match kind {
        Kind::Integer => Type::INT8,
        Kind::Real => Type::FLOAT8,
        Kind::Text => Type::TEXT,
        Kind::Blob => Type::BYTEA,
    }
}

impl ToSql for Value {
    fn to_sql(&self, kind: &Type, out: &mut BytesMut) -> Result<IsNull, Box<dyn StdError + Sync + Send>> {
        match self {
            Self::Null(_) => Ok(IsNull::Yes),
            Self::Integer(number) => number.to_sql(kind, out),
            Self::Real(number) => number.to_sql(kind, out),
            Self::Text(text) => text.to_sql(kind, out),
            Self::Blob(bytes) => bytes.to_sql(kind, out),
        }
    }

    fn accepts(kind: &Type) -> bool {
        matches!(*kind, Type::INT8 | Type::FLOAT8 | Type::TEXT | Type::BYTEA)
    }

    to_sql_checked!();
}

fn columns(row: &tokio_postgres::Row) -> Columns {
    row.columns().iter().map(|column| Box::from(column.name())).collect()
}

/// Every kind that a statement in our subset can answer with. What is missing here, such as a sum that was not cast,
/// is met by the test that runs the statement.
fn value(row: &tokio_postgres::Row, at: usize) -> Result<Value, Failure> {
    let kind = row.columns()[at].type_().clone();
    let read = match kind {
        Type::INT8 => row.try_get::<_, Option<i64>>(at).map(|v| v.map_or(Value::Null(Kind::Integer), Value::Integer)),
        Type::INT4 => row
            .try_get::<_, Option<i32>>(at)
            .map(|v| v.map_or(Value::Null(Kind::Integer), |v| Value::Integer(v.into()))),
        Type::INT2 => row
            .try_get::<_, Option<i16>>(at)
            .map(|v| v.map_or(Value::Null(Kind::Integer), |v| Value::Integer(v.into()))),
        Type::BOOL => row
            .try_get::<_, Option<bool>>(at)
            .map(|v| v.map_or(Value::Null(Kind::Integer), |v| Value::Integer(v.into()))),
        Type::FLOAT8 => row.try_get::<_, Option<f64>>(at).map(|v| v.map_or(Value::Null(Kind::Real), Value::Real)),
        Type::TEXT | Type::VARCHAR | Type::NAME => {
            row.try_get::<_, Option<String>>(at).map(|v| v.map_or(Value::Null(Kind::Text), Value::Text))
        }
        Type::BYTEA => row.try_get::<_, Option<Vec<u8>>>(at).map(|v| v.map_or(Value::Null(Kind::Blob), Value::Blob)),
        other => return Err(Failure::Broken(format!("column {at} is of kind {other}: cast it").into())),
    };
    read.map_err(failure)
}

fn failure(error: Error) -> Failure {
    let Some(state) = error.code().cloned() else {
        let lost = error.is_closed() || StdError::source(&error).is_some_and(|source| source.is::<std::io::Error>());
        return if lost { Failure::Away(error.into()) } else { Failure::Broken(error.into()) };
    };
    if state == SqlState::T_R_SERIALIZATION_FAILURE || state == SqlState::T_R_DEADLOCK_DETECTED {
        return Failure::Again(error.into());
    }
    let kind = match state {
        SqlState::UNIQUE_VIOLATION => Some(ConstraintKind::Unique),
        SqlState::FOREIGN_KEY_VIOLATION => Some(ConstraintKind::Foreign),
        SqlState::CHECK_VIOLATION => Some(ConstraintKind::Check),
        SqlState::NOT_NULL_VIOLATION => Some(ConstraintKind::NotNull),
        SqlState::EXCLUSION_VIOLATION => Some(ConstraintKind::Exclusion),
        _ => None,
    };
    if let Some(kind) = kind {
        let named = error.as_db_error().and_then(|error| error.constraint().or(error.column())).unwrap_or_default();
        return Failure::Constraint(Constraint { kind, on: named.to_owned() });
    }
    // Classes 08, 53, 57 and 58: connection, resources, operator, system.
    let away = ["08", "53", "57", "58"].iter().any(|class| state.code().starts_with(class));
    if away { Failure::Away(error.into()) } else { Failure::Broken(error.into()) }
}

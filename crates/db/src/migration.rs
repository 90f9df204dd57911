//! The history of the schema. It is one for both engines: a file is written in SQLite's words, and for PostgreSQL a few
//! whole words are put in their place ([`for_postgres`]).
//!
//! A migration expands; what it takes away, a later one takes away when no older binary is left. Such a one says
//! `-- contracts` in its first line, and from then on older binaries refuse the database.

use kernel::{Fault, Result};

use crate::{Db, Engine, Tx, loose, params};

/// A file of `migrations/`.
#[derive(Debug)]
pub struct Migration {
    /// Its number, which gives its place in history.
    pub number: i64,
    /// Its name.
    pub name: &'static str,
    pub(crate) sqlite: &'static str,
    /// Given only where the engines force a twin.
    pub(crate) postgres: Option<&'static str>,
}

include!(concat!(env!("OUT_DIR"), "/migrations.rs"));

crate::statements! {
    /// Whether the history has begun.
    HISTORY_EXISTS = sqlite "SELECT count(*) AS found FROM sqlite_master WHERE type = 'table' AND name = 'db_migration'"
                     postgres "SELECT count(*) AS found FROM pg_tables WHERE schemaname = current_schema() AND tablename = 'db_migration'";
    /// One node migrates at a time; the others wait.
    ONE_AT_A_TIME = sqlite "SELECT 1 AS held" postgres "SELECT 1 AS held FROM pg_advisory_xact_lock(4208312)";
    /// What has been carried out.
    CARRIED_OUT = "SELECT number, checksum, contracts FROM db_migration ORDER BY number";
    /// Keeps that a migration has been carried out.
    KEEP = "INSERT INTO db_migration (number, name, checksum, contracts) VALUES ($1, $2, $3, $4)";
    /// The newest migration.
    NEWEST = "SELECT coalesce(max(number), 0) AS number FROM db_migration";
}

const BEGIN_HISTORY: &str = "CREATE TABLE db_migration (number INTEGER NOT NULL, name TEXT NOT NULL, checksum BLOB NOT NULL, \
     contracts INTEGER NOT NULL, CONSTRAINT db_migration_key PRIMARY KEY (number)) STRICT";

impl Migration {
    /// The text for an engine.
    #[must_use]
    pub fn text(&self, engine: Engine) -> String {
        match (engine, self.postgres) {
            (Engine::Sqlite, _) => self.sqlite.to_owned(),
            (Engine::Postgres, Some(twin)) => twin.to_owned(),
            (Engine::Postgres, None) => for_postgres(self.sqlite),
        }
    }

    fn checksum(&self, engine: Engine) -> [u8; 32] {
        kernel::Secret::fingerprint(self.text(engine).as_bytes())
    }

    fn contracts(&self) -> bool {
        self.sqlite.starts_with("-- contracts")
    }
}

/// SQLite's words put in PostgreSQL's: `INTEGER` is 64 bits there too, text sorts by its bytes, bytes are `bytea`.
/// Only whole words outside comments are changed.
#[must_use]
pub fn for_postgres(text: &str) -> String {
    text.lines().map(|line| if line.trim_start().starts_with("--") { line.to_owned() } else { translate(line) }).fold(
        String::new(),
        |mut all, line| {
            all.push_str(&line);
            all.push('\n');
            all
        },
    )
}

fn translate(line: &str) -> String {
    let line = line.replace(" STRICT, WITHOUT ROWID", "").replace(" STRICT", "");
    let mut translated = String::with_capacity(line.len() + 16);
    let mut word = String::new();
    for letter in line.chars().chain(std::iter::once('\n')) {
        if letter.is_ascii_alphanumeric() || letter == '_' {
            word.push(letter);
            continue;
        }
        translated.push_str(match word.as_str() {
            "INTEGER" => "bigint",
            "TEXT" => "text COLLATE \"C\"",
            "BLOB" => "bytea",
            "REAL" => "double precision",
            other => other,
        });
        word.clear();
        if letter != '\n' {
            translated.push(letter);
        }
    }
    translated
}

/// Carries out what has not been carried out, each in its own transaction.
pub(crate) async fn migrate(db: &Db) -> Result<()> {
    db.write(begin).await?;
    for migration in MIGRATIONS {
        db.write(move |tx| carry_out(tx, migration)).await?;
    }
    db.write(|tx| {
        tx.rows(&ONE_AT_A_TIME, &params![])?;
        loose::tighten(tx)
    })
    .await
}

/// The newest migration in the database.
pub(crate) async fn schema(db: &Db) -> Result<i64> {
    db.read(newest).await
}

/// The newest migration in the database.
pub(crate) fn newest(tx: &mut Tx<'_>) -> Result<i64> {
    tx.one(&NEWEST, &params![])?.get("number")
}

/// The newest migration in the database, or none when its history has not begun.
pub(crate) fn found(tx: &mut Tx<'_>) -> Result<Option<i64>> {
    let begun = tx.one(&HISTORY_EXISTS, &params![])?.get::<i64>("found")? > 0;
    if begun { newest(tx).map(Some) } else { Ok(None) }
}

/// Begins the history and carries out all of it through number `last`, in the transaction that is given.
pub(crate) fn carry_out_through(tx: &mut Tx<'_>, last: i64) -> Result<()> {
    begin(tx)?;
    MIGRATIONS.iter().filter(|migration| migration.number <= last).try_for_each(|migration| carry_out(tx, migration))
}

fn begin(tx: &mut Tx<'_>) -> Result<()> {
    tx.rows(&ONE_AT_A_TIME, &params![])?;
    if tx.one(&HISTORY_EXISTS, &params![])?.get::<i64>("found")? == 0 {
        let text = match tx.engine() {
            Engine::Sqlite => BEGIN_HISTORY.to_owned(),
            Engine::Postgres => for_postgres(BEGIN_HISTORY),
        };
        tx.control(&text)?;
    }
    refuse_newer(tx)
}

/// A database whose newest contraction this binary does not know cannot be used by it.
fn refuse_newer(tx: &mut Tx<'_>) -> Result<()> {
    let known = MIGRATIONS.last().map_or(0, |migration| migration.number);
    for row in tx.rows(&CARRIED_OUT, &params![])? {
        let number: i64 = row.get("number")?;
        if number > known && row.get("contracts")? {
            let text =
                format!("using a database of schema {number} with a binary of schema {known}: use a newer binary");
            return Err(Fault::broken(text).into());
        }
    }
    Ok(())
}

fn carry_out(tx: &mut Tx<'_>, migration: &'static Migration) -> Result<()> {
    tx.rows(&ONE_AT_A_TIME, &params![])?;
    let checksum = migration.checksum(tx.engine());
    for row in tx.rows(&CARRIED_OUT, &params![])? {
        if row.get::<i64>("number")? == migration.number {
            return match row.get::<[u8; 32]>("checksum")? == checksum {
                true => Ok(()),
                false => {
                    Err(Fault::broken(format!("migration {} was changed after it was carried out", migration.name))
                        .into())
                }
            };
        }
    }
    tx.control(&migration.text(tx.engine()))?;
    tx.execute(&KEEP, &params![migration.number, migration.name, checksum, migration.contracts()])?;
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::{MIGRATIONS, for_postgres};

    #[test]
    fn only_whole_words_outside_comments_change() {
        let text = "-- INTEGER stays\nCREATE TABLE a (INTEGERS TEXT, b BLOB) STRICT, WITHOUT ROWID;";
        assert_eq!(for_postgres(text), "-- INTEGER stays\nCREATE TABLE a (INTEGERS text COLLATE \"C\", b bytea);\n");
    }

    #[test]
    fn history_is_in_order_and_each_number_stands_once() {
        assert!(MIGRATIONS.is_sorted_by(|earlier, later| earlier.number < later.number));
    }
}

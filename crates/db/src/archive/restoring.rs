//! Restoring a backup: all of it or nothing.

use std::path::Path;

use kernel::{Error, Fault, Result};
use tokio::runtime::Handle;

use super::{Archive, beside, fault, line, sync_folder};
use crate::catalog::{Table, catalog};
use crate::db::blocking;
use crate::load::Load;
use crate::migration::{self, MIGRATIONS};
use crate::postgres::{Ending, Pool, Transaction};
use crate::session::Session;
use crate::sqlite::{self, Lock};
use crate::value::Kind;
use crate::{Address, Tx};

/// What becomes of a database that is there already.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Replacing {
    /// It stays, and nothing is restored.
    No,
    /// It is replaced. A SQLite file is kept beside the new one as `….before-restore`.
    Yes,
}

/// Puts the rows of a backup into the database at `address`, under the schema that they were written under.
///
/// # Errors
/// A fault, with the database as it was: when something is there and is not to be replaced, a server has it, the backup is of a
/// newer schema than this binary knows, or a row breaks a rule of the schema.
pub async fn restore(archive: Archive, address: &Address, replacing: Replacing) -> Result<()> {
    let newest = MIGRATIONS.last().map_or(0, |migration| migration.number);
    let schema = archive.heading.schema;
    if schema > newest {
        let text = format!(
            "the backup has schema {schema} and this binary knows {newest}: use brygga {}",
            archive.heading.version
        );
        return Err(Fault::broken(text).into());
    }
    match address {
        Address::Sqlite(file) => {
            let file = file.clone();
            blocking(move || into_file(&archive, &file, replacing)).await
        }
        Address::Postgres(server) => into_server(archive, server, replacing).await,
    }
}

fn into_file(archive: &Archive, file: &Path, replacing: Replacing) -> Result<()> {
    let _lock = Lock::take(file)?;
    if file.exists() && replacing == Replacing::No {
        return Err(there_already(&file.display().to_string()).into());
    }
    let part = beside(file, ".restoring");
    remove(&part)?;
    let filled = fill_file(archive, &part).and_then(|()| take_place(&part, file));
    if filled.is_err() {
        let _ = remove(&part);
    }
    filled
}

fn there_already(what: &str) -> Fault {
    Fault::broken(format!("{what} holds a database already; write --replace to put the backup in its place"))
}

/// A file of SQLite's and the two that it may have beside it.
fn remove(file: &Path) -> Result<()> {
    for ending in ["", "-wal", "-shm"] {
        let path = beside(file, ending);
        match std::fs::remove_file(&path) {
            Err(error) if error.kind() != std::io::ErrorKind::NotFound => {
                return Err(fault("removing", &path, error).into());
            }
            _ => {}
        }
    }
    Ok(())
}

fn fill_file(archive: &Archive, part: &Path) -> Result<()> {
    let mut connection = sqlite::open_writer(part, true)?;
    let away = |error: rusqlite::Error| Fault::unavailable(format!("writing {}", part.display())).because(error);
    // Rows may refer to later rows of their own table; all of it is checked at the end.
    connection.execute_batch("PRAGMA foreign_keys = OFF; BEGIN IMMEDIATE").map_err(away)?;
    fill(&mut connection, archive)?;
    let loose = connection.query_row("SELECT count(*) FROM pragma_foreign_key_check", [], |row| row.get::<_, i64>(0));
    if loose.map_err(away)? > 0 {
        return Err(Fault::broken("a row of the backup refers to one that is not in it").into());
    }
    connection.execute_batch("COMMIT; PRAGMA wal_checkpoint(TRUNCATE)").map_err(away)?;
    connection.close().map_err(|(_, error)| away(error))?;
    let synced = std::fs::File::open(part).and_then(|file| file.sync_all());
    Ok(synced.map_err(|error| fault("keeping", part, error))?)
}

/// Gives the new file its name in one step. The old one gets a second name before, and what it has beside it is put into it or
/// aside, since it must never be taken for the new one's.
fn take_place(part: &Path, file: &Path) -> Result<()> {
    let renamed = |from: &Path, to: &Path| std::fs::rename(from, to).map_err(|error| fault("naming", to, error));
    if file.exists() {
        if let Ok(connection) = sqlite::open_writer(file, false) {
            let _ = connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)");
        }
        let kept = beside(file, ".before-restore");
        remove(&kept)?;
        std::fs::hard_link(file, &kept).map_err(|error| fault("keeping", &kept, error))?;
        for ending in ["-wal", "-shm"] {
            let from = beside(file, ending);
            if from.exists() {
                renamed(&from, &beside(&kept, ending))?;
            }
        }
    }
    renamed(part, file)?;
    Ok(sync_folder(file)?)
}

async fn into_server(archive: Archive, server: &str, replacing: Replacing) -> Result<()> {
    let pool = Pool::new(server)?;
    let client = pool.take().await?;
    let handle = Handle::current();
    blocking(move || {
        let mut transaction = Transaction::writing(client, handle);
        let done = clear(&mut transaction, replacing).and_then(|()| fill(&mut transaction, &archive));
        match done {
            Err(error) => {
                transaction.end();
                Err(error)
            }
            Ok(()) => match transaction.commit() {
                Ending::Kept => Ok(()),
                Ending::Again(fault) | Ending::Lost(fault) => Err(fault.into()),
            },
        }
    })
    .await
}

/// Takes away the tables that are there.
fn clear(session: &mut dyn Session, replacing: Replacing) -> Result<()> {
    let mut tx = Tx::new(session);
    let Some(schema) = migration::found(&mut tx)? else {
        return Ok(());
    };
    if replacing == Replacing::No {
        return Err(there_already("the server").into());
    }
    for table in catalog(schema)?.iter().rev() {
        tx.control(&format!("DROP TABLE {}", table.name))?;
    }
    tx.control("DROP TABLE db_migration")
}

/// Makes the schema of the backup and loads every table.
fn fill(session: &mut dyn Session, archive: &Archive) -> Result<()> {
    let mut tx = Tx::new(session);
    migration::carry_out_through(&mut tx, archive.heading.schema)?;
    let tables = catalog(archive.heading.schema)?;
    archive.tables(|name, columns, rows| {
        let table = tables.iter().find(|table| table.name == name);
        let table =
            table.ok_or_else(|| Fault::broken(format!("the backup has a table {name} that its schema has not")))?;
        let load = load_of(table, columns)?;
        let kinds: Vec<_> = load.columns.iter().map(|(_, kind)| *kind).collect();
        let values = rows.map(|row| {
            row?.into_iter().zip(&kinds).map(|(json, kind)| line::to_value(json, *kind)).collect::<Result<Vec<_>>>()
        });
        tx.load(&load, values).map(|_| ())
    })
}

fn load_of(table: &Table, columns: &[String]) -> Result<Load, Error> {
    fn kind<'a>(table: &Table, name: &'a str) -> Result<(&'a str, Kind), Fault> {
        let column = table.columns.iter().find(|column| column.name == name);
        let fault = || Fault::broken(format!("the backup has a column {}.{name} that its schema has not", table.name));
        column.map(|column| (name, column.kind)).ok_or_else(fault)
    }
    let columns = columns.iter().map(|name| kind(table, name)).collect::<Result<Vec<_>, _>>()?;
    Ok(Load::new(&table.name, &columns))
}

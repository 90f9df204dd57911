//! All SQL of this room.

use db::{Row, Tx, params};
use kernel::{Fault, LibraryId, Result};

use crate::{Entry, What};

db::statements! {
    /// Notes an entry.
    NOTE = "INSERT INTO audit_entry (library, id, at, actor, what, subject) VALUES ($1, $2, $3, $4, $5, $6)";
    /// The newest entries of a library.
    ENTRIES = "SELECT id, at, actor, what, subject FROM audit_entry WHERE library = $1 ORDER BY id DESC LIMIT $2";
}

/// Notes what was done, in the transaction that does it.
///
/// # Errors
/// A fault when the database cannot be written.
pub fn note(tx: &mut Tx<'_>, library: LibraryId, entry: &Entry) -> Result<()> {
    tx.execute(&NOTE, &params![library, entry.id, entry.at, entry.actor, entry.what.code(), &entry.subject])?;
    Ok(())
}

/// The newest entries of `library`, at most `most`.
///
/// # Errors
/// A fault when the database cannot be asked, or holds what cannot be.
pub fn entries(tx: &mut Tx<'_>, library: LibraryId, most: i64) -> Result<Vec<Entry>> {
    tx.rows(&ENTRIES, &params![library, most])?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Entry> {
    let what: String = row.get("what")?;
    Ok(Entry {
        id: row.get("id")?,
        at: row.get("at")?,
        actor: row.get("actor")?,
        what: What::parse(&what).ok_or_else(|| Fault::broken(format!("audit_entry.what is {what}")))?,
        subject: row.get("subject")?,
    })
}

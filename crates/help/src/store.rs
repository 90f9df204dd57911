//! All SQL of this room.

use calendar::Day;
use db::{Row, Tx, params};
use kernel::{Error, Fault, LibraryId, Result};

use crate::returning::{Next, Note};

db::statements! {
    /// Keeps a code that nobody has.
    ADD_CODE = "INSERT INTO help_return (library, code, last_day) VALUES ($1, $2, $3) ON CONFLICT (library, code) DO NOTHING";
    /// Whether a code lives.
    HAS_CODE = "SELECT 1 AS found FROM help_return WHERE library = $1 AND code = $2 AND last_day >= $3";
    /// Lets a code that lives do so until another day.
    LIVE_ON = "UPDATE help_return SET last_day = $1 WHERE library = $2 AND code = $3 AND last_day >= $4";
    /// Notes a visit.
    ADD_NOTE = "INSERT INTO help_return_note (library, code, position, local_day, need, step, next) \
                VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// The visits under a code.
    NOTES = "SELECT local_day, need, step, next FROM help_return_note WHERE library = $1 AND code = $2 ORDER BY position DESC";
    /// Forgets the visits under a code.
    FORGET_NOTES = "DELETE FROM help_return_note WHERE library = $1 AND code = $2";
    /// Forgets a code.
    FORGET_CODE = "DELETE FROM help_return WHERE library = $1 AND code = $2";
    /// Forgets the visits under lapsed codes.
    FORGET_LAPSED_NOTES = "DELETE FROM help_return_note WHERE library = $1 \
                           AND code IN (SELECT code FROM help_return WHERE library = $1 AND last_day < $2)";
    /// Forgets lapsed codes.
    FORGET_LAPSED = "DELETE FROM help_return WHERE library = $1 AND last_day < $2";
}

pub(crate) fn add_code(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32], last: Day) -> Result<bool> {
    Ok(tx.execute(&ADD_CODE, &params![library, code, last.0])? == 1)
}

pub(crate) fn has_code(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32], today: Day) -> Result<bool> {
    Ok(tx.optional(&HAS_CODE, &params![library, code, today.0])?.is_some())
}

pub(crate) fn live_on(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32], today: Day, last: Day) -> Result<bool> {
    Ok(tx.execute(&LIVE_ON, &params![last.0, library, code, today.0])? == 1)
}

pub(crate) fn add_note(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32], position: i64, note: &Note) -> Result<()> {
    let Note { day, need, step, next } = *note;
    tx.execute(&ADD_NOTE, &params![library, code, position, day.0, need, step, next.code()])?;
    Ok(())
}

pub(crate) fn notes(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32]) -> Result<Vec<Note>> {
    tx.rows(&NOTES, &params![library, code])?.iter().map(read).collect()
}

fn read(row: &Row) -> Result<Note, Error> {
    let next: String = row.get("next")?;
    let next = Next::parse(&next).ok_or_else(|| Fault::broken(format!("help_return_note.next is '{next}'")))?;
    Ok(Note { day: Day(row.get("local_day")?), need: row.get("need")?, step: row.get("step")?, next })
}

pub(crate) fn forget(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32]) -> Result<()> {
    tx.execute(&FORGET_NOTES, &params![library, code])?;
    tx.execute(&FORGET_CODE, &params![library, code])?;
    Ok(())
}

pub(crate) fn forget_lapsed(tx: &mut Tx<'_>, library: LibraryId, today: Day) -> Result<u64> {
    tx.execute(&FORGET_LAPSED_NOTES, &params![library, today.0])?;
    tx.execute(&FORGET_LAPSED, &params![library, today.0])
}

//! Counters that tell a page whether what it shows has changed.

use kernel::{LibraryId, Result};

use crate::{Tx, params};

crate::statements! {
    /// Raises a counter by one.
    RAISE = "INSERT INTO db_version (library, topic, version) VALUES ($1, $2, 1) \
             ON CONFLICT (library, topic) DO UPDATE SET version = db_version.version + 1";
    /// Every counter of every library: nodes compare it with what they saw before.
    ALL_VERSIONS = "SELECT library, topic, version FROM db_version";
}

pub(crate) fn raise(tx: &mut Tx<'_>, library: LibraryId, topic: &str) -> Result<()> {
    tx.execute(&RAISE, &params![library, topic])?;
    Ok(())
}

/// All counters.
pub(crate) fn all(tx: &mut Tx<'_>) -> Result<Vec<((LibraryId, String), i64)>> {
    let rows = tx.rows(&ALL_VERSIONS, &params![])?;
    rows.iter().map(|row| Ok(((row.get("library")?, row.get("topic")?), row.get("version")?))).collect()
}

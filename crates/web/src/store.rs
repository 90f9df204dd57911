//! All SQL of the web.

use db::{Tx, params};
use kernel::{LibraryId, Result};

db::statements! {
    /// Keeps a form's key, if nobody has.
    KEEP_KEY = "INSERT INTO web_idempotency (library, request, body, last_day) VALUES ($1, $2, $3, $4) \
                ON CONFLICT (library, request) DO NOTHING";
    /// The body that came under a key.
    BODY_OF_KEY = "SELECT body FROM web_idempotency WHERE library = $1 AND request = $2";
    /// Forgets the keys of days past.
    FORGET_KEYS = "DELETE FROM web_idempotency WHERE library = $1 AND last_day < $2";
}

/// Keeps `request` with `body`; answers `None` when it was not there before, else the body it came with.
pub(crate) fn keep_key(
    tx: &mut Tx<'_>,
    library: LibraryId,
    request: [u8; 32],
    body: [u8; 32],
    last_day: i64,
) -> Result<Option<[u8; 32]>> {
    if tx.execute(&KEEP_KEY, &params![library, request, body, last_day])? == 1 {
        return Ok(None);
    }
    tx.one(&BODY_OF_KEY, &params![library, request])?.get("body").map(Some)
}

/// Forgets the keys of `library` whose last day is before `today` (days since 1970-01-01, UTC); answers how many.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn forget_keys(tx: &mut Tx<'_>, library: LibraryId, today: i64) -> Result<u64> {
    tx.execute(&FORGET_KEYS, &params![library, today])
}

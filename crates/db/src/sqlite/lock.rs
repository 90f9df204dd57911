//! The file beside the database that says that a server has it.

use std::fs::{File, OpenOptions, TryLockError};
use std::path::Path;

use kernel::Fault;

/// Held while a server has the database. The system lets go of it when the process ends, however it ends.
#[derive(Debug)]
pub(crate) struct Lock(#[expect(dead_code, reason = "dropping it lets go")] File);

impl Lock {
    /// Takes the lock beside `database`.
    pub(crate) fn take(database: &Path) -> Result<Self, Fault> {
        let mut name = database.as_os_str().to_owned();
        name.push(".lock");
        let path = Path::new(&name);
        let fault = |what: &str| Fault::unavailable(format!("{what} {}", path.display()));
        let file = OpenOptions::new()
            .create(true)
            .truncate(false)
            .write(true)
            .open(path)
            .map_err(|error| fault("opening").because(error))?;
        match file.try_lock() {
            Ok(()) => Ok(Self(file)),
            Err(TryLockError::WouldBlock) => {
                Err(fault("another brygga serves this database; end it first, or use PostgreSQL for several: locking"))
            }
            Err(TryLockError::Error(error)) => Err(fault("locking").because(error)),
        }
    }
}

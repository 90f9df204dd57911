//! Connections that only read, a snapshot for each reading.

use std::path::{Path, PathBuf};
use std::sync::{Mutex, PoisonError};

use kernel::{Fault, Result};
use rusqlite::Connection;
use tokio::sync::Semaphore;

use super::connection::{failure, open_reader};
use crate::Tx;
use crate::session::{Failure, Session};

/// Readings at once. Each keeps 4 MB of pages.
const READERS: usize = 4;

/// A pool of connections that only read.
#[derive(Debug)]
pub(crate) struct Readers {
    file: PathBuf,
    idle: Mutex<Vec<Connection>>,
    room: Semaphore,
}

impl Readers {
    pub(crate) fn new(file: PathBuf) -> Self {
        Self { file, idle: Mutex::default(), room: Semaphore::new(READERS) }
    }

    pub(crate) fn file(&self) -> &Path {
        &self.file
    }

    /// Waits for a connection's turn.
    pub(crate) async fn turn(&self) -> Result<tokio::sync::SemaphorePermit<'_>> {
        Ok(self.room.acquire().await.map_err(|error| Fault::unavailable("waiting to read").because(error))?)
    }

    /// Reads in one snapshot. The caller holds a turn.
    pub(crate) fn read<T>(&self, verb: impl Fn(&mut Tx<'_>) -> Result<T>) -> Result<T> {
        let taken = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
        let mut connection = taken.map_or_else(|| open_reader(&self.file), Ok)?;
        let away = |failed: Failure| Fault::unavailable("reading").because(format!("{failed:?}"));
        connection.control("BEGIN").map_err(away)?;
        let answer = verb(&mut Tx::new(&mut connection));
        // A connection that cannot end its reading is dropped.
        if connection.execute_batch("ROLLBACK").map_err(failure).is_ok() {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(connection);
        }
        answer
    }
}

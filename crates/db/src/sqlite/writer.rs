//! The one thread that writes. It takes all jobs that wait and commits them together, a savepoint each, so that a
//! durable commit costs each of them a fraction of a wait for the disk. Nobody is answered before the commit.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::thread::JoinHandle;

use kernel::Fault;
use rusqlite::Connection;

use super::connection::failure;
use super::queue::{Lane, Queue};
use crate::session::{Failure, Session};

/// Jobs in one commit.
const TOGETHER: usize = 64;

/// A job: it can be run more than once, and is answered once.
pub(crate) trait Work: Send {
    /// Runs it; answers whether what it wrote is to be kept.
    fn run(&mut self, session: &mut dyn Session) -> bool;
    /// Sends the answer of the last run, or that it was lost.
    fn answer(self: Box<Self>, lost: Option<Fault>);
}

type Job = Box<dyn Work>;

/// The writer and its queue.
#[derive(Debug)]
pub(crate) struct Writer {
    queue: Arc<Queue<Job>>,
    thread: Option<JoinHandle<()>>,
}

impl std::fmt::Debug for dyn Work {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Work")
    }
}

impl Writer {
    /// Starts the thread.
    pub(crate) fn start(connection: Connection) -> Result<Self, Fault> {
        let queue = Arc::new(Queue::new());
        let jobs = Arc::clone(&queue);
        let thread = std::thread::Builder::new()
            .name("brygga-writer".to_owned())
            .spawn(move || write(connection, &jobs))
            .map_err(|error| Fault::broken("starting the writer").because(error))?;
        Ok(Self { queue, thread: Some(thread) })
    }

    /// Lets a job wait its turn; answers it at once when too many wait.
    pub(crate) fn submit(&self, lane: Lane, job: Job) {
        if let Err(job) = self.queue.push(lane, job) {
            job.answer(Some(Fault::unavailable("too much is being written")));
        }
    }
}

impl Drop for Writer {
    fn drop(&mut self) {
        self.queue.close();
        if let Some(thread) = self.thread.take() {
            // The last handle may be dropped by a job of the writer itself.
            if thread.thread().id() != std::thread::current().id() {
                let _ = thread.join();
            }
        }
    }
}

fn write(mut connection: Connection, queue: &Queue<Job>) {
    loop {
        let jobs = queue.pop(TOGETHER);
        if jobs.is_empty() {
            break;
        }
        write_together(&mut connection, jobs);
    }
    // Leaves one file behind, and nothing of what was deleted in the log beside it.
    let _ = connection.execute_batch("PRAGMA wal_checkpoint(TRUNCATE)");
}

fn write_together(connection: &mut Connection, mut jobs: Vec<Job>) {
    match try_together(connection, &mut jobs) {
        Ok(()) => jobs.into_iter().for_each(|job| job.answer(None)),
        Err(error) => {
            roll_back(connection);
            if let [_] = jobs.as_slice()
                && let Some(job) = jobs.pop()
            {
                return job.answer(Some(lost(error)));
            }
            tracing::warn!("A commit of {} jobs failed; each is run alone.", jobs.len());
            jobs.into_iter().for_each(|job| write_together(connection, vec![job]));
        }
    }
}

fn try_together(connection: &mut Connection, jobs: &mut [Job]) -> Result<(), Failure> {
    connection.execute_batch("BEGIN IMMEDIATE").map_err(failure)?;
    for job in jobs {
        connection.execute_batch("SAVEPOINT job").map_err(failure)?;
        let keep = catch_unwind(AssertUnwindSafe(|| job.run(connection))).unwrap_or(false);
        if connection.is_autocommit() {
            // A full disk or a failing one ends the whole transaction, the other jobs' work included.
            return Err(Failure::Away("the engine ended the transaction".into()));
        }
        connection.execute_batch(if keep { "RELEASE job" } else { "ROLLBACK TO job; RELEASE job" }).map_err(failure)?;
    }
    connection.execute_batch("COMMIT").map_err(failure)
}

fn roll_back(connection: &Connection) {
    if !connection.is_autocommit()
        && let Err(error) = connection.execute_batch("ROLLBACK")
    {
        tracing::error!(%error, "A transaction could not be rolled back.");
    }
}

fn lost(failure: Failure) -> Fault {
    match failure {
        Failure::Away(source) | Failure::Again(source) => Fault::unavailable("committing").because(source),
        Failure::Broken(source) => Fault::broken("committing").because(source),
        Failure::Constraint(constraint) => Fault::broken(format!("committing: {}", constraint.on)),
    }
}

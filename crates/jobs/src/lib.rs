//! Work that nobody asks for and that must be done: what is old is forgotten, what is open is closed.
//!
//! # Words
//! - *Job*: a name, a rhythm and a verb ([`Job`]). Rooms list theirs; `app` hands all of them to [`keep`].
//! - *Turn*: the row that says when a job is due, and which node has it until when.
//!
//! # Rules
//! 1. Of any number of nodes one does a job in a turn (`tests::one_of_many_takes_the_turn`).
//! 2. A node that dies loses its turn when the lease ends (`tests::a_lease_that_ended_is_taken_over`).
//! 3. A job that fails is due again after a minute, and is logged (`tests::a_failed_job_is_due_again`).
//! 4. A job may run twice, so it must be one that can (said of every verb that is listed).
//!
//! # Tables
//! `jobs_turn`.
//!
//! # Must never
//! Know what a job does, or log more of it than kind, number and day.

mod keeper;
mod store;
#[cfg(test)]
mod tests;

use std::future::Future;
use std::pin::Pin;
use std::sync::Arc;

use db::Db;
use kernel::{Instant, Result};

pub use keeper::{keep, run_due};
pub use store::STATEMENTS;

/// What a job's verb answers: how many rows it touched.
pub type Done = Pin<Box<dyn Future<Output = Result<u64>> + Send>>;

/// Something that is done again and again.
#[derive(Clone)]
pub struct Job {
    /// Room and verb, such as `queue.forget`.
    pub name: &'static str,
    /// Seconds from the end of one run to the next.
    pub every: i64,
    /// The verb. It is given the present instant, and may be run twice.
    pub verb: Arc<dyn Fn(Db, Instant) -> Done + Send + Sync>,
}

impl Job {
    /// A job called `name` that runs `verb` every so many seconds.
    pub fn new<F, W>(name: &'static str, every: i64, verb: F) -> Self
    where
        F: Fn(Db, Instant) -> W + Send + Sync + 'static,
        W: Future<Output = Result<u64>> + Send + 'static,
    {
        Self { name, every, verb: Arc::new(move |db, now| Box::pin(verb(db, now))) }
    }
}

//! Looks every few seconds which jobs are due.

use std::time::Duration;

use db::Db;
use kernel::{Clock, Result};

use crate::{Job, store};

/// How often is looked.
const GLANCE: Duration = Duration::from_secs(5);
/// Seconds that a node has for one run before another may take over.
const LEASE: i64 = 600;
/// Seconds until a job that failed is due again.
const SOON: i64 = 60;

/// Does due jobs until `ended` resolves.
pub async fn keep(db: Db, clock: &dyn Clock, jobs: &[Job], ended: impl Future<Output = ()>) {
    tokio::pin!(ended);
    loop {
        tokio::select! {
            () = &mut ended => return,
            () = tokio::time::sleep(GLANCE) => {}
        }
        for job in jobs {
            if let Err(error) = run_due(&db, clock, job).await {
                tracing::warn!(job = job.name, %error, "A job could not be looked at.");
            }
        }
    }
}

/// Does `job` if it is due and no other node has it; answers whether it was done here.
///
/// # Errors
/// A fault when the database cannot be asked for the turn; that the job itself failed is logged, not answered.
pub async fn run_due(db: &Db, clock: &dyn Clock, job: &Job) -> Result<bool> {
    let name = job.name;
    if !db.write(move |tx| store::take_turn(tx, name, LEASE)).await? {
        return Ok(false);
    }
    let pause = match (job.verb)(db.clone(), clock.now()).await {
        Ok(rows) => {
            tracing::debug!(job = name, rows, "A job was done.");
            job.every
        }
        Err(error) => {
            tracing::warn!(job = name, %error, "A job failed.");
            SOON
        }
    };
    db.write(move |tx| store::end_turn(tx, name, pause)).await?;
    Ok(true)
}

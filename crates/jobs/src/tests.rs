use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};

use db::Db;
use kernel::{Clock, Fault, Instant};

use crate::{Job, run_due, store};

struct Still;
impl Clock for Still {
    fn now(&self) -> Instant {
        Instant(1_000)
    }
}

fn counting(runs: &Arc<AtomicU64>) -> Job {
    let runs = Arc::clone(runs);
    Job::new("test.count", 3_600, move |_, _| {
        let runs = Arc::clone(&runs);
        async move { Ok(runs.fetch_add(1, Ordering::SeqCst)) }
    })
}

db::testing::both_engines!(
    async fn one_of_many_takes_the_turn(db: Db) {
        let runs = Arc::new(AtomicU64::new(0));
        let jobs: Vec<Job> = (0..8).map(|_| counting(&runs)).collect();
        let looks = jobs.iter().map(|job| run_due(&db, &Still, job));
        let done = futures_util::future::join_all(looks).await;
        assert_eq!(done.into_iter().filter(|done| *done.as_ref().unwrap()).count(), 1);
        assert_eq!(runs.load(Ordering::SeqCst), 1);
    }
);

db::testing::both_engines!(
    async fn a_lease_that_ended_is_taken_over(db: Db) {
        assert!(db.write(|tx| store::take_turn(tx, "test.dead", 600)).await.unwrap());
        assert!(!db.write(|tx| store::take_turn(tx, "test.dead", 600)).await.unwrap());
        assert!(db.write(|tx| store::take_turn(tx, "test.slow", -1)).await.unwrap());
        assert!(db.write(|tx| store::take_turn(tx, "test.slow", 600)).await.unwrap());
    }
);

db::testing::both_engines!(
    async fn a_failed_job_is_due_again(db: Db) {
        let failing = Job::new("test.fail", -1, |_, _| async { Err(Fault::broken("trying").into()) });
        assert!(run_due(&db, &Still, &failing).await.unwrap());
        assert!(!run_due(&db, &Still, &failing).await.unwrap(), "it waits for a minute");
        let soon = db.write(|tx| store::end_turn(tx, "test.fail", 0)).await;
        assert!(soon.is_ok());
        assert!(run_due(&db, &Still, &failing).await.unwrap());
    }
);

use std::time::Duration;

use kernel::{LibraryId, Refusal};

use crate::testing::Fresh;
use crate::{Db, Engine, both_engines};

const SOON: Duration = Duration::from_secs(5);
const LIBRARY: LibraryId = LibraryId(1);

both_engines!(
    async fn a_page_is_told_of_what_it_shows(db: Db) {
        let waiting = db.clone();
        let page = tokio::spawn(async move { waiting.changed(LIBRARY, "queue", 0).await });
        db.write(|tx| tx.bump(LIBRARY, "other")).await.unwrap();
        db.write(|tx| tx.bump(LIBRARY, "queue")).await.unwrap();
        assert_eq!(tokio::time::timeout(SOON, page).await.unwrap().unwrap(), 1);
    }
);

both_engines!(
    async fn what_was_refused_changes_nothing(db: Db) {
        let refused = db.write(|tx| {
            tx.bump(LIBRARY, "queue")?;
            Err::<(), _>(Refusal::new("test-no").into())
        });
        assert!(refused.await.is_err());
        db.write(|tx| {
            tx.bump(LIBRARY, "queue")?;
            tx.bump(LIBRARY, "queue")
        })
        .await
        .unwrap();
        let version = tokio::time::timeout(SOON, db.changed(LIBRARY, "queue", 0)).await.unwrap();
        assert_eq!(version, 1, "two bumps in a transaction are one");
    }
);

async fn another_node_is_told(engine: Engine) {
    let fresh = Fresh::make(engine).await;
    let (here, there) = (fresh.db().await, fresh.db().await);
    let page = tokio::spawn(async move { there.changed(LIBRARY, "queue", 0).await });
    here.write(|tx| tx.bump(LIBRARY, "queue")).await.unwrap();
    assert_eq!(tokio::time::timeout(SOON, page).await.unwrap().unwrap(), 1);
    drop(here);
    fresh.remove().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_process_on_the_same_file_is_told() {
    another_node_is_told(Engine::Sqlite).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn another_node_on_the_same_server_is_told() {
    another_node_is_told(Engine::Postgres).await;
}

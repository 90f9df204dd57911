use calendar::Zone;
use db::Db;
use db::testing::Fresh;

use crate::{afternoon, plant};

async fn today(db: &Db) -> encounters::LedgerDay {
    let day = Zone::named(crate::ZONE).unwrap().day(afternoon());
    db.read(move |tx| {
        let library = organisations::library_by_slug(tx, crate::LIBRARY)?.ok_or(kernel::Error::Missing)?;
        encounters::day(tx, library.id, day)
    })
    .await
    .unwrap()
}

#[tokio::test(flavor = "multi_thread")]
async fn ekbacken_is_the_same_every_time() {
    let (one, other) = (Fresh::make(db::Engine::Sqlite).await, Fresh::make(db::Engine::Sqlite).await);
    plant(&one.db().await, afternoon()).await.unwrap();
    plant(&other.db().await, afternoon()).await.unwrap();
    assert_eq!(today(&one.db().await).await, today(&other.db().await).await);
}

db::testing::both_engines!(
    async fn the_afternoon_is_lively_and_has_not_ended(db: Db) {
        plant(&db, afternoon()).await.unwrap();
        let day = today(&db).await;
        assert!((15..60).contains(&day.occasions.len()), "{}", day.occasions.len());
        assert!(day.occasions.iter().all(|occasion| occasion.quarter.number() < 13 * 4 + 2));
        assert!(plant(&db, afternoon()).await.is_err(), "never into a database that has a library");
    }
);

use calendar::Zone;
use db::Db;
use db::testing::Fresh;

use crate::{Profile, afternoon, plant, seed};

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

const SMALL: Profile = Profile { name: "small", libraries: 3, places: 2, years: 1, occasions: 4 };

db::testing::both_engines!(
    async fn what_was_broken_off_goes_on_and_nothing_is_written_twice(db: Db) {
        let earlier = afternoon().plus_minutes(-100 * 24 * 60);
        let first = seed(&db, SMALL, 67, earlier, |_| {}).await.unwrap();
        assert_eq!(first.libraries, 2);
        let mut told = 0;
        let second = seed(&db, SMALL, 100, afternoon(), |_| told += 1).await.unwrap();
        assert_eq!((second.libraries, told), (3, 3));
        assert!(second.rows > first.rows / 3 && first.rows > 5_000, "{first:?} {second:?}");
        assert_eq!(seed(&db, SMALL, 100, afternoon(), |_| {}).await.unwrap().rows, 0);
        let today = Zone::named(crate::ZONE).unwrap().day(afternoon());
        let (monday, sunday) = (today.plus_days(-1), today.plus_days(-2));
        let days = db.read(move |tx| {
            let library = organisations::library_by_slug(tx, "seed-1")?.ok_or(kernel::Error::Missing)?.id;
            Ok((encounters::day(tx, library, monday)?, encounters::day(tx, library, sunday)?))
        });
        let (monday, sunday) = days.await.unwrap();
        assert!((6..=10).contains(&monday.occasions.len()), "{}", monday.occasions.len());
        assert!(sunday.occasions.is_empty());
    }
);

db::testing::both_engines!(
    async fn made_up_figures_are_never_written_beside_a_librarys_own(db: Db) {
        plant(&db, afternoon()).await.unwrap();
        assert!(seed(&db, SMALL, 100, afternoon(), |_| {}).await.is_err());
    }
);

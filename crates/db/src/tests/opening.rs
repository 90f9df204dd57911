use crate::testing::Fresh;
use crate::{Address, Db, Engine, Opening, Sharing, both_engines};

#[tokio::test(flavor = "multi_thread")]
async fn a_second_server_on_the_same_file_is_refused() {
    let fresh = Fresh::make(Engine::Sqlite).await;
    let first = Db::open(fresh.address(), Opening::Existing, Sharing::Alone).await.unwrap();
    let second = Db::open(fresh.address(), Opening::Existing, Sharing::Alone).await;
    assert!(second.unwrap_err().to_string().contains("another brygga"));
    assert!(Db::open(fresh.address(), Opening::Existing, Sharing::Beside).await.is_ok());
    drop(first);
    // The watcher of changes holds on for the moment of a glance.
    for _ in 0..200 {
        if Db::open(fresh.address(), Opening::Existing, Sharing::Alone).await.is_ok() {
            return;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
    }
    panic!("the lock was not let go");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_file_is_made_only_when_asked_for() {
    let folder = tempfile::tempdir().unwrap();
    let address = Address::Sqlite(folder.path().join("new.db"));
    assert!(Db::open(&address, Opening::Existing, Sharing::Alone).await.is_err());
    assert!(!address.file().unwrap().exists());
    assert!(Db::open(&address, Opening::Create, Sharing::Alone).await.is_ok());
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_is_away_is_said_to_be() {
    let address: Address = "postgres://nobody@127.0.0.1:1/nothing".parse().unwrap();
    let db = Db::open(&address, Opening::Existing, Sharing::Alone).await.unwrap();
    let error = db.schema().await.unwrap_err();
    assert!(matches!(error, kernel::Error::Fault(fault) if fault.kind() == kernel::FaultKind::Unavailable));
}

#[tokio::test(flavor = "multi_thread")]
async fn sqlite_waits_for_the_disk() {
    let fresh = Fresh::make(Engine::Sqlite).await;
    let settings = fresh.db().await.durability().await.unwrap();
    assert!(settings.iter().all(crate::Durability::holds), "{settings:?}");
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_does_not_wait_for_the_disk_is_told_on() {
    let fresh = Fresh::make(Engine::Postgres).await;
    let settings = fresh.db().await.durability().await.unwrap();
    assert!(settings.iter().any(|setting| setting.setting == "fsync" && !setting.holds()), "{settings:?}");
}

both_engines!(
    async fn the_schema_is_the_newest(db: Db) {
        assert_eq!(db.schema().await.unwrap(), crate::MIGRATIONS.last().unwrap().number);
    }
);

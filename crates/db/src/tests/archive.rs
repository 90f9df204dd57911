use std::fs;
use std::path::{Path, PathBuf};

use kernel::Instant;

use crate::archive::{Archive, Backup, Closing, Replacing, restore};
use crate::testing::Fresh;
use crate::{Address, Db, Engine, Opening, Sharing, both_engines, params};

crate::statements! {
    PRETEND_SCHEMA = "UPDATE db_migration SET number = $1 WHERE number = (SELECT max(number) FROM db_migration)";
    WORDS = "SELECT topic FROM db_version ORDER BY topic";
    ADD_WORD = "INSERT INTO db_version (library, topic, version) VALUES (7, $1, 1)";
}

async fn fill(db: &Db) {
    let words = ["tab\t", "line\nline", "quote\"", "åäö", "السلام", "1", "null", ""];
    db.write(move |tx| words.iter().try_for_each(|word| tx.execute(&ADD_WORD, &params![*word]).map(drop)))
        .await
        .unwrap();
    db.write(|tx| (0..4_500).try_for_each(|at| tx.execute(&ADD_WORD, &params![format!("word {at}")]).map(drop)))
        .await
        .unwrap();
}

async fn words(db: &Db) -> Vec<String> {
    db.read(|tx| tx.rows(&WORDS, &params![])?.iter().map(|row| row.get("topic")).collect()).await.unwrap()
}

async fn back_up(db: &Db, file: &Path) -> Closing {
    let backup = Backup { file: file.to_owned(), version: "0".to_owned(), made_at: Instant(5), leave_out: &[] };
    db.backup(backup).await.unwrap()
}

/// Restores to a fresh database of `engine`, and gives what is in it then.
async fn restored(engine: Engine, file: &Path) -> (Vec<String>, Closing) {
    let fresh = Fresh::make(engine).await;
    restore(Archive::open(file).unwrap(), fresh.address(), Replacing::Yes).await.unwrap();
    let db = fresh.db().await;
    db.migrate().await.unwrap();
    let again = file.with_extension("again");
    let closing = back_up(&db, &again).await;
    let words = words(&db).await;
    fresh.remove().await;
    (words, closing)
}

both_engines!(
    async fn a_backup_comes_back_on_either_engine(db: Db) {
        fill(&db).await;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("backup");
        let closing = back_up(&db, &file).await;
        assert_eq!(closing.rows["db_version"], 4_508);
        let written = words(&db).await;
        for engine in [Engine::Sqlite, Engine::Postgres] {
            assert_eq!(restored(engine, &file).await, (written.clone(), closing.clone()), "{engine:?}");
        }
    }
);

/// A small database, its backup, and the folder that they are in.
async fn small() -> (Address, PathBuf, tempfile::TempDir) {
    let folder = tempfile::tempdir().unwrap();
    let address = Address::Sqlite(folder.path().join("kept.db"));
    let db = Db::open(&address, Opening::Create, Sharing::Beside).await.unwrap();
    db.migrate().await.unwrap();
    db.write(|tx| tx.execute(&ADD_WORD, &params!["kept"])).await.unwrap();
    let file = folder.path().join("backup");
    back_up(&db, &file).await;
    (address, file, folder)
}

#[tokio::test(flavor = "multi_thread")]
async fn a_backup_that_is_cut_or_changed_anywhere_is_refused() {
    let (_, file, folder) = small().await;
    let whole = fs::read(&file).unwrap();
    let torn = folder.path().join("torn");
    for length in 0..whole.len() {
        fs::write(&torn, &whole[..length]).unwrap();
        assert!(Archive::open(&torn).is_err(), "cut after {length} of {} bytes", whole.len());
    }
    // The first ten bytes are gzip's own, in which a time may stand that nobody reads; and it ends with bits that fill up a byte. What
    // is changed there reads the same, down to the checksum.
    let closing = Archive::open(&file).unwrap().closing;
    let mut harmless = 0;
    for at in 10..whole.len() {
        let mut changed = whole.clone();
        changed[at] ^= 0x10;
        fs::write(&torn, changed).unwrap();
        if let Ok(archive) = Archive::open(&torn) {
            assert_eq!(archive.closing, closing, "changed at {at}");
            harmless += 1;
        }
    }
    assert!(harmless <= 2, "{harmless} changes were not seen");
    fs::write(&torn, [whole.clone(), vec![0]].concat()).unwrap();
    assert!(Archive::open(&torn).is_err(), "one byte more");
    fs::write(&torn, whole).unwrap();
    assert!(Archive::open(&torn).is_ok());
}

both_engines!(
    async fn what_cannot_be_restored_leaves_the_database_as_it_was(db: Db) {
        let (kept, file, folder) = small().await;
        let archive = Archive::open(&file).unwrap();
        let there = restore(archive, &kept, Replacing::No).await.unwrap_err();
        assert!(there.to_string().contains("--replace"), "{there}");
        let newer = folder.path().join("newer");
        db.write(|tx| tx.execute(&PRETEND_SCHEMA, &params![9_999])).await.unwrap();
        back_up(&db, &newer).await;
        let refused = restore(Archive::open(&newer).unwrap(), &kept, Replacing::Yes).await.unwrap_err();
        assert!(refused.to_string().contains("9999"), "{refused}");
        let db = Db::open(&kept, Opening::Existing, Sharing::Beside).await.unwrap();
        assert_eq!(words(&db).await, ["kept"]);
        assert!(!folder.path().join("kept.db.restoring").exists());
    }
);

#[tokio::test(flavor = "multi_thread")]
async fn a_database_that_is_served_is_not_replaced_and_a_replaced_one_is_kept() {
    let (address, file, folder) = small().await;
    let archive = Archive::open(&file).unwrap();
    let served = Db::open(&address, Opening::Existing, Sharing::Alone).await.unwrap();
    served.write(|tx| tx.execute(&ADD_WORD, &params!["after"])).await.unwrap();
    let refused = restore(archive.clone(), &address, Replacing::Yes).await.unwrap_err();
    assert!(refused.to_string().contains("another brygga"), "{refused}");
    drop(served);
    // The watcher of changes holds on for the moment of a glance.
    let mut done = restore(archive.clone(), &address, Replacing::Yes).await;
    for _ in 0..200 {
        if done.is_ok() {
            break;
        }
        tokio::time::sleep(std::time::Duration::from_millis(10)).await;
        done = restore(archive.clone(), &address, Replacing::Yes).await;
    }
    done.unwrap();
    let open = async |name: &str| {
        let address = Address::Sqlite(folder.path().join(name));
        Db::open(&address, Opening::Existing, Sharing::Beside).await.unwrap()
    };
    assert_eq!(words(&open("kept.db").await).await, ["kept"]);
    assert_eq!(words(&open("kept.db.before-restore").await).await, ["after", "kept"]);
}

both_engines!(
    async fn a_backup_is_one_moment_while_others_write(db: Db) {
        fill(&db).await;
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("backup");
        let writing = {
            let db = db.clone();
            tokio::spawn(async move {
                for at in 0..200 {
                    let pair = [format!("pair {at} a"), format!("pair {at} b")];
                    let done = db.write(move |tx| {
                        pair.iter().try_for_each(|word| tx.execute(&ADD_WORD, &params![word]).map(drop))
                    });
                    done.await.unwrap();
                }
            })
        };
        let rows = back_up(&db, &file).await.rows["db_version"];
        writing.await.unwrap();
        assert_eq!(rows % 2, 0, "both of a pair or none");
        assert_eq!(Archive::open(&file).unwrap().closing.rows["db_version"], rows);
    }
);

//! SQLite: the process is killed, or the power is cut on a disk that forgets what was not synced.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use futures_util::future::join_all;
use kernel::Secret;

use super::ledger::{Numbers, PEOPLE, Sent, compare, log, send};
use crate::process::{Browser, Server, demo};

const ROUNDS: u8 = 4;
const GUIDES: usize = 4;

/// The disk, built once for each test.
fn shim(folder: &Path) -> PathBuf {
    let (source, library) = (folder.join("disk.c"), folder.join("disk.so"));
    fs::write(&source, include_str!("disk.c")).unwrap();
    let built =
        Command::new("cc").args(["-shared", "-fPIC", "-O1", "-o"]).arg(&library).arg(&source).arg("-ldl").output();
    let built = built.expect("a C compiler, which SQLite needs as well");
    assert!(built.status.success(), "{}", String::from_utf8_lossy(&built.stderr));
    library
}

/// The numbers in the ledger of a file, which must be whole.
fn found(file: &Path) -> Vec<i64> {
    let connection = rusqlite::Connection::open(file).unwrap();
    let whole: String = connection.query_row("PRAGMA integrity_check", [], |row| row.get(0)).unwrap();
    assert_eq!(whole, "ok");
    let mut rows = connection.prepare("SELECT minutes FROM encounters_occasion WHERE people = ?1").unwrap();
    rows.query_map([PEOPLE], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap()
}

/// Lets guides log for a random while, and then stops the server as nothing else would.
async fn log_and_cut(server: &mut Server, guide: &Browser, numbers: &Arc<Numbers>, round: u8) -> Sent {
    let stop = Arc::new(AtomicBool::new(false));
    let guides = (0..GUIDES).map(|_| log(guide.moved_to(&server.host), Arc::clone(numbers), Arc::clone(&stop)));
    let logging = tokio::spawn(join_all(guides.collect::<Vec<_>>()));
    let chance = u64::from(Secret::fingerprint(&[round])[0]);
    tokio::time::sleep(Duration::from_millis(250 + chance * 3)).await;
    server.kill();
    stop.store(true, Ordering::SeqCst);
    logging.await.unwrap().into_iter().flatten().collect()
}

/// Sends again, under its key, what was not acknowledged.
async fn send_again(browser: &mut Browser, sent: &mut Sent) {
    for (number, (key, acknowledged)) in sent.iter_mut().filter(|(_, (_, acknowledged))| !acknowledged) {
        let answer = send(browser, *number, key).await;
        assert_eq!(answer.status, 303, "{}", answer.body);
        *acknowledged = true;
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn a_killed_server_has_lost_nothing_that_it_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("killed.db");
    let database = format!("sqlite:{}", file.display());
    let (numbers, mut sent) = (Arc::<Numbers>::default(), Sent::new());
    let mut server = Server::demo(&database, folder.path()).await;
    let guide = Browser::sign_in(&server.host, "guide").await;
    for round in 0..ROUNDS {
        sent.extend(log_and_cut(&mut server, &guide, &numbers, round).await);
        compare(&sent, &found(&file)).unwrap();
        server = Server::demo(&database, folder.path()).await;
        send_again(&mut guide.moved_to(&server.host), &mut sent).await;
    }
    server.kill();
    assert_eq!(compare(&sent, &found(&file)), Ok(sent.len()));
    assert!(sent.len() > 20, "{}", sent.len());
}

/// Serves from a disk that forgets, and gives what is left after the power was cut.
async fn cut_the_power(folder: &Path, lies: Option<&str>) -> Result<usize, String> {
    let library = shim(folder);
    let (disk, platter) = (folder.join("disk"), folder.join("platter"));
    fs::create_dir_all(&disk).unwrap();
    fs::create_dir_all(&platter).unwrap();
    let database = format!("sqlite:{}", disk.join("cut.db").display());
    let (numbers, mut sent) = (Arc::<Numbers>::default(), Sent::new());
    drop(Server::demo(&database, folder).await);
    let mut guide = None;
    for round in 0..ROUNDS {
        for file in fs::read_dir(&disk).unwrap().map(|file| file.unwrap()) {
            fs::copy(file.path(), platter.join(file.file_name())).unwrap();
        }
        let mut server = Server::run(|host| {
            let mut command = demo(&database, folder, host);
            command.env("LD_PRELOAD", &library).env("BRYGGA_DISK", &disk).env("BRYGGA_PLATTER", &platter);
            command.envs(lies.map(|lies| ("BRYGGA_DISK_LIES", lies)));
            command
        })
        .await;
        let guide = match &mut guide {
            Some(guide) => guide,
            None => guide.insert(Browser::sign_in(&server.host, "guide").await),
        };
        sent.extend(log_and_cut(&mut server, guide, &numbers, round).await);
        // What was not synced is gone.
        fs::remove_dir_all(&disk).unwrap();
        fs::rename(&platter, &disk).unwrap();
        fs::create_dir_all(&platter).unwrap();
        compare(&sent, &found(&disk.join("cut.db")))?;
    }
    assert!(sent.len() > 20, "{}", sent.len());
    compare(&sent, &found(&disk.join("cut.db")))
}

#[tokio::test(flavor = "multi_thread")]
async fn a_power_cut_takes_nothing_that_was_acknowledged() {
    let folder = tempfile::tempdir().unwrap();
    cut_the_power(folder.path(), None).await.unwrap();
}

/// The test above can fail: on a disk that answers before it has written, it does.
#[tokio::test(flavor = "multi_thread")]
async fn a_disk_that_lies_is_noticed_by_this_test() {
    let folder = tempfile::tempdir().unwrap();
    let lost = cut_the_power(folder.path(), Some("12")).await.unwrap_err();
    assert!(lost.contains("was acknowledged and is lost"), "{lost}");
}

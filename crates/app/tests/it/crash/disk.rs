//! A file system of 20 MB that is full.

use std::fs;
use std::path::Path;
use std::process::{Command, Stdio};

use super::ledger::{PEOPLE, send};
use crate::process::{Browser, Server, demo, fresh_key};

/// Serves from a file system of its own, 20 MB large, which is gone with the process. Only the process sees it.
async fn on_a_small_disk(folder: &Path, small: &Path) -> Server {
    let database = format!("sqlite:{}", small.join("small.db").display());
    Server::run(|host| {
        let serve = demo(&database, folder, host);
        let words: Vec<String> = std::iter::once(serve.get_program())
            .chain(serve.get_args())
            .map(|word| format!("'{}'", word.to_string_lossy()))
            .collect();
        let script = format!(
            "mount -t tmpfs -o size=20m tmpfs '{small}' && cp '{planted}' '{small}/small.db' && exec {words}",
            small = small.display(),
            planted = folder.join("planted.db").display(),
            words = words.join(" ")
        );
        let mut command = Command::new("unshare");
        command.current_dir(folder).stderr(Stdio::null()).args([
            "--user",
            "--map-root-user",
            "--mount",
            "sh",
            "-c",
            &script,
        ]);
        command
    })
    .await
}

#[tokio::test(flavor = "multi_thread")]
async fn a_full_disk_is_told_and_what_was_typed_is_kept_until_there_is_room() {
    let folder = tempfile::tempdir().unwrap();
    let planted = folder.path().join("planted.db");
    drop(Server::demo(&format!("sqlite:{}", planted.display()), folder.path()).await);
    let checkpoint = rusqlite::Connection::open(&planted).unwrap();
    checkpoint.query_row("PRAGMA wal_checkpoint(TRUNCATE)", [], |_| Ok(())).unwrap();
    drop(checkpoint);
    let small = folder.path().join("small");
    fs::create_dir(&small).unwrap();
    let server = on_a_small_disk(folder.path(), &small).await;
    let seen = Path::new("/proc").join(server.id().to_string()).join("root").join(small.strip_prefix("/").unwrap());
    let mut guide = Browser::sign_in(&server.host, "guide").await;

    let filler = seen.join("filler");
    fill(&filler);
    let (mut acknowledged, mut told) = (Vec::new(), Vec::new());
    for number in 61..=480 {
        let key = fresh_key();
        let answer = send(&mut guide, number, &key).await;
        match answer.status {
            303 => acknowledged.push(number),
            503 => {
                assert!(answer.body.contains(&key), "the page does not keep the key");
                assert!(answer.body.contains(&format!("value=\"{number}\"")), "the page does not keep what was typed");
                told.push((number, key));
            }
            other => panic!("{other}: {}", answer.body),
        }
        if told.len() == 3 {
            break;
        }
    }
    assert_eq!(told.len(), 3, "the disk was never full");
    fs::remove_file(&filler).unwrap();
    for (number, key) in told {
        let answer = send(&mut guide, number, &key).await;
        assert_eq!(answer.status, 303, "there is room again: {}", answer.body);
        acknowledged.push(number);
    }
    // SQLite follows names to where they seem to lead, so the files are looked at outside.
    for file in ["small.db", "small.db-wal"] {
        fs::copy(seen.join(file), folder.path().join(file)).unwrap();
    }
    let rows = rusqlite::Connection::open(folder.path().join("small.db")).unwrap();
    let mut rows = rows.prepare("SELECT minutes FROM encounters_occasion WHERE people = ?1 ORDER BY minutes").unwrap();
    let found: Vec<i64> = rows.query_map([PEOPLE], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
    assert_eq!(found, acknowledged);
}

/// Takes all the room that there is.
fn fill(filler: &Path) {
    use std::io::Write;
    let mut file = fs::File::create(filler).unwrap();
    let block = [0; 4_096];
    while file.write_all(&block).is_ok() {}
}

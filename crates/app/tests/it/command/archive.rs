//! A played day goes into a backup and comes back, through the real binary, on both engines.

use std::fs;
use std::path::Path;

use app::rooms;
use db::testing::Fresh;
use db::{Address, Engine};

use super::{brygga, said};

fn words(address: &Address) -> String {
    match address {
        Address::Sqlite(file) => format!("sqlite:{}", file.display()),
        Address::Postgres(server) => server.clone(),
    }
}

/// Runs a command that must succeed.
fn run(folder: &Path, words: &[&str]) {
    let output = brygga(folder, words);
    assert!(output.status.success(), "{words:?}: {}", said(&output));
}

/// The rows of a backup, without the line that says when it was made.
fn rows(file: &Path) -> Vec<String> {
    use std::io::Read;
    let mut text = String::new();
    flate2::read::GzDecoder::new(fs::File::open(file).unwrap()).read_to_string(&mut text).unwrap();
    let lines = text.lines().skip(1).filter(|line| !line.starts_with("{\"rows\""));
    lines.map(str::to_owned).collect()
}

async fn goes_there_and_back(from: Engine, to: Engine) {
    let (from, to) = (Fresh::make(from).await, Fresh::make(to).await);
    let db = from.db().await;
    demo::plant(&db, demo::afternoon()).await.unwrap();
    let folder = tempfile::tempdir().unwrap();
    let at = |name: &str| folder.path().join(name).display().to_string();
    run(folder.path(), &["backup", &at("first"), "--database", &words(from.address())]);
    run(folder.path(), &["restore", &at("first"), "--replace", "--database", &words(to.address())]);
    run(folder.path(), &["backup", &at("second"), "--database", &words(to.address())]);
    let (first, second) = (rows(Path::new(&at("first"))), rows(Path::new(&at("second"))));
    assert!(first.len() > 1_000, "{}", first.len());
    // Retention has run: what the night forgets is gone, all else is as it was.
    let ledger = |rows: &[String]| {
        let from = rows.iter().position(|line| line.starts_with("{\"table\":\"encounters_occasion\"")).unwrap();
        rows[from..].to_vec()
    };
    assert_eq!(ledger(&first), ledger(&second));
    let tickets = |rows: &[String]| {
        let from = rows.iter().position(|line| line.starts_with("{\"table\":\"queue_ticket\"")).unwrap();
        rows[from + 1..].iter().take_while(|line| line.starts_with('[')).count()
    };
    assert!(tickets(&first) > 0);
    assert_eq!(tickets(&second), 0, "a ticket of a day gone by came back");
    for table in rooms::OF_THE_HOUR {
        assert!(!first.iter().any(|line| line.starts_with(&format!("{{\"table\":\"{table}\""))), "{table}");
    }
    from.remove().await;
    to.remove().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_played_day_goes_from_a_file_to_a_server() {
    goes_there_and_back(Engine::Sqlite, Engine::Postgres).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn a_played_day_goes_from_a_server_to_a_file() {
    goes_there_and_back(Engine::Postgres, Engine::Sqlite).await;
}

#[test]
fn a_torn_backup_leaves_the_database_alone_and_says_so() {
    let folder = tempfile::tempdir().unwrap();
    run(folder.path(), &["migrate"]);
    run(folder.path(), &["backup", "whole"]);
    let (before, whole) =
        (fs::read(folder.path().join("brygga.db")).unwrap(), fs::read(folder.path().join("whole")).unwrap());
    fs::write(folder.path().join("torn"), &whole[..whole.len() / 2]).unwrap();
    for asked in [&["restore", "torn", "--replace"][..], &["restore", "whole"], &["restore", "nowhere", "--replace"]] {
        let refused = brygga(folder.path(), asked);
        assert!(!refused.status.success(), "{asked:?}");
        assert_eq!(fs::read(folder.path().join("brygga.db")).unwrap(), before, "{asked:?}");
    }
    let torn = said(&brygga(folder.path(), &["restore", "torn", "--replace"]));
    assert!(torn.contains("is no whole backup"), "{torn}");
    run(folder.path(), &["restore", "whole", "--replace"]);
    run(folder.path(), &["check"]);
}

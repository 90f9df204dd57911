//! A day is played at the real server, the night passes, and then somebody who holds every table, the log and the backup tries to
//! find out who got help with what. By place and quarter of an hour they may guess; better they must not.

use std::fs::{self, File};
use std::path::Path;

use db::Address;
use db::testing::Fresh;

use super::loot::{Loot, as_they_lie, follows, sleep_over};
use crate::command::{brygga, said};
use crate::process::{AGENT, Browser, Server, demo, fresh_key};

const DESK: &str = "/ekbacken/desk/stadsbiblioteket";
/// So many at the table that no occasion of the demo is taken for one of these.
const PEOPLE: i64 = 58;
/// Minutes of the first occasion; each later one has one more, so that minutes tell the true order.
const FIRST: i64 = 61;
const OCCASIONS: i64 = 60;

/// What the people of the day know, and nobody who holds the tables may.
#[derive(Debug, Default)]
struct Secrets {
    /// Words that stand in no table and no log.
    codes: Vec<String>,
}

/// Plays a day: numbers from the desk, calls, help, undo, and a return code that is taken home.
async fn play(host: &str) -> Secrets {
    let mut secrets = Secrets::default();
    let mut guide = Browser::sign_in(host, "guide").await;
    guide.post(&format!("{DESK}/open"), &[("desk", "41")]).await;
    for number in 0..OCCASIONS {
        guide.post(&format!("{DESK}/tickets"), &[("matter", "1006")]).await;
        guide.post(&format!("{DESK}/calls"), &[]).await;
        let page = guide.get(DESK).await;
        let ticket = page.body.contains("calls/again").then(|| page.values("ticket")[0].clone()).unwrap();
        let (minutes, people) = ((FIRST + number).to_string(), PEOPLE.to_string());
        let fields =
            [("ticket", ticket.as_str()), ("need", "101"), ("minutes-other", &minutes), ("people", people.as_str())];
        let key = fresh_key();
        let saved = guide.post_under(&key, &format!("{DESK}/occasions"), &fields).await;
        let undo = saved.location.unwrap().split("saved=").nth(1).unwrap().to_owned();
        secrets.codes.extend([ticket, key, undo]);
    }
    let given = guide.post(&format!("{DESK}/returns"), &[("need", "101"), ("next", "go-on")]).await;
    let sealed = given.location.unwrap().split("code=").nth(1).unwrap().split('&').next().unwrap().to_owned();
    let slip = guide.get(&format!("{DESK}/returns/slip/sv?code={sealed}")).await;
    let text =
        |class: &str| slip.body.split(class).nth(1).unwrap().split('>').nth(1).unwrap().split('<').next().unwrap();
    let (words, digits) = (text("return-words"), text("return-digits"));
    secrets.codes.extend([words.to_owned(), digits.to_owned(), digits.replace(' ', ""), sealed]);
    secrets
}

async fn attack(address: &Address, database: &str) {
    let folder = tempfile::tempdir().unwrap();
    let log = folder.path().join("log");
    let server = Server::run(|host| {
        let mut command = demo(database, folder.path(), host);
        command.args(["--log", "debug"]).stderr(File::options().create(true).append(true).open(&log).unwrap());
        command
    })
    .await;
    let secrets = play(&server.host).await;
    drop(server);
    let (same_day, _) = as_they_lie(address, PEOPLE).await;
    assert_eq!(same_day.len(), usize::try_from(OCCASIONS).unwrap());
    sleep_over(address).await;
    order_tells_nothing(address).await;
    let loot = back_up(folder.path(), database);
    keys_lead_nowhere(&loot);
    nothing_of_a_ticket_is_left(&loot, &secrets);
    the_log_is_silent(&fs::read_to_string(&log).unwrap(), &secrets);
}

/// Rows lie in no order that follows the day, and were all written by one transaction of the night.
async fn order_tells_nothing(address: &Address) {
    let (lie, writers) = as_they_lie(address, PEOPLE).await;
    assert_eq!((lie.len(), writers), (usize::try_from(OCCASIONS).unwrap(), 1));
    // Sixty rows in random order: more than this happens once in some ten thousand times.
    assert!(follows(&lie).abs() < 0.55, "{} {lie:?}", follows(&lie));
}

fn back_up(folder: &Path, database: &str) -> Loot {
    let output = brygga(folder, &["backup", "loot", "--database", database]);
    assert!(output.status.success(), "{}", said(&output));
    Loot::of_backup(&folder.join("loot"))
}

/// The key of an occasion stands in the ledger, and in no other table in any form.
fn keys_lead_nowhere(loot: &Loot) {
    let number = |row: &String, at: usize| -> i64 {
        serde_json::from_str::<Vec<serde_json::Value>>(row).unwrap()[at].as_i64().unwrap()
    };
    let keys: Vec<i64> = loot.tables["encounters_occasion"].iter().map(|row| number(row, 2)).collect();
    assert!(keys.len() > 1_000);
    let elsewhere: String = loot
        .tables
        .iter()
        .filter(|(table, _)| !table.starts_with("encounters_"))
        .flat_map(|(_, rows)| rows)
        .cloned()
        .collect();
    for key in keys {
        let hexadecimal = |bytes: [u8; 8]| bytes.iter().map(|byte| format!("{byte:02x}")).collect::<String>();
        for form in [key.to_string(), hexadecimal(key.to_be_bytes()), hexadecimal(key.to_le_bytes())] {
            assert!(!elsewhere.contains(&form), "{form} of the ledger stands in another table");
        }
    }
}

/// Tickets are gone; neither they, nor what people were given, nor the keys of forms stand anywhere.
fn nothing_of_a_ticket_is_left(loot: &Loot, secrets: &Secrets) {
    assert_eq!(loot.rows("queue_ticket").count(), 0);
    assert!(loot.rows("queue_wait").count() > 0, "what they add up to is kept");
    assert!(loot.rows("help_return_note").count() > 0);
    let all: String = loot.tables.values().flatten().cloned().collect();
    for code in &secrets.codes {
        assert!(!all.contains(code.as_str()), "{code} is kept");
        assert!(!all.contains(&code.replace('-', "")), "{code} is kept");
    }
    for row in loot.rows("audit_") {
        assert!(!row.contains("help") && !row.contains("encounter"), "{row}");
    }
}

/// The log holds routes, and no code, query, browser or name.
fn the_log_is_silent(log: &str, secrets: &Secrets) {
    assert!(log.contains("/{library}/desk/{place}/occasions"), "a log without routes proves nothing: {log}");
    for word in
        secrets.codes.iter().map(String::as_str).chain([AGENT, "Gun", "guide", "code=", "saved=", "minutes-other"])
    {
        assert!(!log.contains(word), "the log holds {word}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_holds_a_copied_file_learns_nothing() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("day.db");
    attack(&Address::Sqlite(file.clone()), &format!("sqlite:{}", file.display())).await;
}

#[tokio::test(flavor = "multi_thread")]
async fn whoever_holds_the_server_learns_nothing() {
    let fresh = Fresh::make(db::Engine::Postgres).await;
    let Address::Postgres(server) = fresh.address() else { unreachable!() };
    attack(fresh.address(), server).await;
    fresh.remove().await;
}

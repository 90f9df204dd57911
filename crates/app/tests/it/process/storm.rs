//! Five hundred tickets at two servers: eight desks call, take others, send on and finish, and visitors come, give back and stay away.

use std::collections::BTreeSet;

use calendar::Zone;
use db::Address;
use db::testing::Fresh;
use futures_util::future::join_all;
use kernel::{LibraryId, PlaceId, Secret};
use queue::{Desk, DeskNumber, Serves};
use vocabulary::TermId;

use super::browser::fresh_key;
use super::events::{record, recorded, replay};
use super::{Browser, Server};

const DESK: &str = "/ekbacken/desk/stadsbiblioteket";
const TICKETS: usize = 500;
/// Pairs of desks that call at once for one ticket.
const ROUNDS: usize = 100;

/// Chance that is the same every time, though what it meets is not.
fn dice(who: usize, step: usize) -> u8 {
    Secret::fingerprint(format!("{who} {step}").as_bytes())[0]
}

/// The eight desks, with what they help with.
fn desks() -> Vec<Desk> {
    let serves = |languages: &[i64], matters: &[i64]| Serves {
        languages: languages.iter().copied().map(TermId).collect(),
        matters: matters.iter().copied().map(TermId).collect(),
    };
    let limits = [
        serves(&[], &[]),
        serves(&[], &[]),
        serves(&[], &[]),
        serves(&[901], &[]),
        serves(&[903], &[]),
        serves(&[901, 902], &[]),
        serves(&[], &[1002, 1003]),
        serves(&[903], &[1006]),
    ];
    limits.into_iter().zip(11..).map(|(serves, number)| Desk { number: DeskNumber(number), serves }).collect()
}

/// A guide at a desk of their own.
async fn open(guide: &Browser, host: &str, desk: &Desk) -> Browser {
    let mut browser = guide.moved_to(host);
    let number = desk.number.0.to_string();
    let terms = |list: &BTreeSet<TermId>| list.iter().map(|term| term.0.to_string()).collect::<Vec<_>>();
    let (languages, matters) = (terms(&desk.serves.languages), terms(&desk.serves.matters));
    let mut fields = vec![("desk", number.as_str())];
    fields.extend(languages.iter().map(|term| ("languages", term.as_str())));
    fields.extend(matters.iter().map(|term| ("matters", term.as_str())));
    let opened = browser.post(&format!("{DESK}/open"), &fields).await;
    assert_eq!(opened.status, 303, "{}", opened.body);
    browser
}

/// Calls, and does something with whoever comes, until nobody is left. Answers how many help occasions were acknowledged.
async fn work(mut browser: Browser, who: usize) -> usize {
    let (mut saved, mut idle) = (0, 0);
    for step in 0.. {
        let page = browser.get(DESK).await;
        let form = page.body.split("calls/onward").next().unwrap_or_default();
        let here = form.contains("calls/again").then(|| page.values("ticket").first().cloned()).flatten();
        let Some(ticket) = here else {
            let others = page.values("ticket");
            let other = others.get(usize::from(dice(who, step)) % others.len().max(1));
            let fields: &[(&str, &str)] = match other {
                Some(other) if dice(who, step).is_multiple_of(5) => &[("ticket", other)],
                _ => &[],
            };
            let called = browser.post(&format!("{DESK}/calls"), fields).await;
            assert!([303, 404, 422].contains(&called.status), "{}: {}", called.status, called.body);
            idle = if page.body.contains("line-ticket") { 0 } else { idle + 1 };
            if idle > 20 {
                return saved;
            }
            continue;
        };
        saved += usize::from(go_on(&mut browser, &ticket, dice(who, step)).await);
    }
    saved
}

/// Does something with whoever is at the desk; answers whether help was logged.
async fn go_on(browser: &mut Browser, ticket: &str, dice: u8) -> bool {
    let held = ("ticket", ticket);
    let (path, fields) = match dice % 8 {
        0 => ("calls/again", vec![held, ("then", "gone")]),
        1 => ("calls/onward", vec![held, ("matter", "1003"), ("spoken", "901")]),
        2 => ("calls/onward", vec![held, ("onward-desk", "12")]),
        3 => ("calls/again", vec![held, ("then", "here")]),
        4 => ("calls/again", vec![held]),
        _ => {
            ("occasions", vec![held, ("need", "102"), ("minutes", "5"), ("then", if dice > 128 { "next" } else { "" })])
        }
    };
    let done = browser.post(&format!("{DESK}/{path}"), &fields).await;
    assert!([303, 404, 422].contains(&done.status), "{path}: {} {}", done.status, done.body);
    path == "occasions" && done.status == 303
}

/// Somebody with a telephone: takes a number, and comes or gives it back.
async fn visit(host: String, code: String, number: usize) {
    let language = if number.is_multiple_of(3) { "ar" } else { "sv" };
    let matter = ["1001", "1002", "1003", "1006"][number % 4];
    let mut browser = Browser::at(&host).with_cookie("queue-device", &fresh_key());
    let path = format!("/ekbacken/{language}/ticket/stadsbiblioteket");
    let taken = browser.post(&path, &[("code", &code), ("matter", matter)]).await;
    assert_eq!(taken.status, 303, "{}", taken.body);
    let turn = taken.location.unwrap();
    let turn = turn.split('?').next().unwrap();
    let then = if number.is_multiple_of(7) { "cancellation" } else { "arrival" };
    let done = browser.post(&format!("{turn}/{then}"), &[]).await;
    assert!([303, 422].contains(&done.status), "{then}: {}", done.body);
}

/// Gives tickets from the desk, one after the other.
async fn give(guide: Browser, many: usize) {
    let mut guide = guide;
    for number in 0..many {
        let language = if number.is_multiple_of(4) { "903" } else { "901" };
        let matter = ["1001", "1002", "1003", "1006"][number % 4];
        let given = guide.post(&format!("{DESK}/tickets"), &[("matter", matter), ("ticket-language", language)]).await;
        assert_eq!(given.status, 303, "{}", given.body);
    }
}

async fn room_code(address: &Address, folder: &std::path::Path) -> (String, LibraryId, PlaceId) {
    let db = db::Db::open(address, db::Opening::Existing, db::Sharing::Beside).await.unwrap();
    let (library, place) = db
        .read(|tx| {
            let library = organisations::library_by_slug(tx, demo::LIBRARY)?.unwrap();
            let place = places::place_by_slug(tx, library.id, "stadsbiblioteket")?.unwrap();
            Ok((library.id, place.id))
        })
        .await
        .unwrap();
    let key: [u8; 32] = std::fs::read(folder.join("test.key")).unwrap().try_into().unwrap();
    let today = Zone::named("Europe/Stockholm").unwrap().day(demo::afternoon());
    (queue::room_code(&Secret::from_bytes(key), library, place, today), library, place)
}

async fn play(address: &Address, database: &str, servers: usize) {
    let folder = tempfile::tempdir().unwrap();
    let mut nodes = vec![Server::demo(database, folder.path()).await];
    for _ in 1..servers {
        nodes.push(Server::demo(database, folder.path()).await);
    }
    let hosts: Vec<String> = nodes.iter().map(|node| node.host.clone()).collect();
    let host = |number: usize| hosts[number % hosts.len()].clone();
    let guide = Browser::sign_in(&hosts[0], "guide").await;
    free_the_demos_desks(&guide).await;
    record(address).await;
    let (code, ..) = room_code(address, folder.path()).await;

    let desks = desks();
    let mut at_desks = Vec::new();
    for (number, desk) in desks.iter().enumerate() {
        at_desks.push(open(&guide, &host(number), desk).await);
    }
    let phones = join_all((0..4).map(|lane| {
        let (host, code) = (host(lane), code.clone());
        async move {
            for number in (lane..TICKETS / 2).step_by(4) {
                visit(host.clone(), code.clone(), number).await;
            }
        }
    }));
    let given = join_all((0..2).map(|lane| give(guide.moved_to(&host(lane)), TICKETS / 4)));
    let working = join_all(at_desks.iter().cloned().enumerate().map(|(who, browser)| work(browser, who)));
    let ((), (), saved) =
        futures_util::future::join3(async { drop(phones.await) }, async { drop(given.await) }, working).await;

    let events = recorded(address).await;
    let found = replay(&events, &[], &desks);
    assert!(
        found.wrong.is_empty(),
        "{} of {} wrong: {:#?}",
        found.wrong.len(),
        events.len(),
        &found.wrong[..found.wrong.len().min(8)]
    );
    assert_eq!(found.came, TICKETS, "{found:?}");
    assert_eq!(found.ended.values().sum::<usize>(), TICKETS, "everybody's turn ended: {found:?}");
    assert!(found.out_of_turn > 5 && found.in_turn > TICKETS / 2, "{found:?}");
    assert!(saved.iter().sum::<usize>() >= found.ended["finished"], "{saved:?} {found:?}");
    race(&at_desks).await;
}

/// Ends what the demo left at its three desks, so that nothing is there which the events do not tell of.
async fn free_the_demos_desks(guide: &Browser) {
    for desk in ["1", "2", "3"] {
        let mut browser = guide.clone().with_cookie("desk", desk);
        for _ in 0..12 {
            let page = browser.get(DESK).await;
            let ticket = page.body.contains("calls/again").then(|| page.values("ticket").first().cloned()).flatten();
            let (path, fields) = match &ticket {
                Some(ticket) => ("occasions", vec![("ticket", ticket.as_str()), ("need", "102"), ("minutes", "5")]),
                None if page.body.contains("line-ticket") => ("calls", vec![]),
                None => break,
            };
            browser.post(&format!("{DESK}/{path}"), &fields).await;
        }
        let closed = browser.post(&format!("{DESK}/open"), &[("close", "1")]).await;
        assert_eq!(closed.status, 303);
    }
}

/// One ticket, two desks that call at the same moment at different servers: one has it, the other has nobody.
async fn race(at_desks: &[Browser]) {
    let (mut one, mut other) = (at_desks[0].clone(), at_desks[1].clone());
    for round in 0..ROUNDS {
        let given = one.post(&format!("{DESK}/tickets"), &[("matter", "1006")]).await;
        assert_eq!(given.status, 303);
        let path = format!("{DESK}/calls");
        tokio::join!(one.post(&path, &[]), other.post(&path, &[]));
        let mut holders = 0;
        for desk in [&mut one, &mut other] {
            let page = desk.get(DESK).await;
            if page.body.contains("calls/again") {
                holders += 1;
                let ticket = page.values("ticket")[0].clone();
                let fields = [("ticket", ticket.as_str()), ("need", "102"), ("minutes", "5")];
                assert_eq!(desk.post(&format!("{DESK}/occasions"), &fields).await.status, 303);
            }
        }
        assert_eq!(holders, 1, "round {round}");
    }
}

#[tokio::test(flavor = "multi_thread")]
async fn two_servers_on_postgres_keep_one_line() {
    let fresh = Fresh::make(db::Engine::Postgres).await;
    let Address::Postgres(server) = fresh.address() else { unreachable!() };
    play(fresh.address(), server, 2).await;
    fresh.remove().await;
}

#[tokio::test(flavor = "multi_thread")]
async fn one_server_on_sqlite_keeps_one_line() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("storm.db");
    play(&Address::Sqlite(file.clone()), &format!("sqlite:{}", file.display()), 1).await;
}

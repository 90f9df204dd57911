use axum::http::{Method, StatusCode};
use db::Db;
use http_body_util::BodyExt;

use super::fixture::{TODAY, at};
use super::site::{Answer, Doors, secret};
use crate::{close_line, room_code};

const KIOSK: &str = "/ekbacken/floor/torget/kiosk";
const PHONE: &str = "/ekbacken/sv/ticket/torget";

/// Takes a number at the kiosk in a language; answers where the kiosk goes.
async fn touch(doors: &Doors, language: &str, matter: i64) -> Answer {
    let first = doors.look(&format!("{KIOSK}/{language}"), "as=kiosk").await;
    let form = format!("key={}&matter={matter}", first.key());
    doors.post(&format!("{KIOSK}/{language}/tickets"), "as=kiosk", &form).await
}

db::testing::both_engines!(
    async fn the_kiosk_gives_a_number_in_two_touches_and_asks_for_no_name(db: Db) {
        let doors = Doors::open(db).await;
        let first = doors.look(&format!("{KIOSK}/sv"), "as=kiosk").await;
        assert_eq!(first.status, StatusCode::OK);
        assert_eq!(first.body.matches("<button").count(), 6);
        assert!(!first.says("<input type=\"text\"") && first.says("Inget namn behövs"));
        let form = format!("key={}&matter=1003", first.key());
        let given = doors.post(&format!("{KIOSK}/sv/tickets"), "as=kiosk", &form).await;
        assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.body);
        let again = doors.post(&format!("{KIOSK}/sv/tickets"), "as=kiosk", &form).await;
        assert_eq!(again.location, given.location, "a form sent twice gives one ticket");
        let slip = doors.look(&given.location, "as=kiosk").await;
        assert!(slip.says("A 01") && slip.says("class=\"qr\"") && slip.says("127.0.0.1:8080/t/"));
        assert!(slip.says("Stadsbiblioteket") && slip.says("onsdag 14 oktober 2026"), "place and day stand on it");
        assert!(!slip.says("Skriva ut, skanna"), "what for does not");
        assert_eq!(doors.town.numbers().await, ["A 01"]);
    }
);

db::testing::both_engines!(
    async fn the_slip_warns_before_it_goes_and_gives_more_time(db: Db) {
        let doors = Doors::open(db).await;
        let given = touch(&doors, "ar", 1006).await;
        let slip = doors.look(&given.location, "as=kiosk").await;
        assert!(slip.says("dir=\"rtl\""));
        let soon = format!("{}?soon=1", given.location);
        assert!(slip.refresh.contains(&format!("url={soon}")));
        let warned = doors.look(&soon, "as=kiosk").await;
        assert!(
            warned.refresh.ends_with(&format!("url={KIOSK}/sv")),
            "then the kiosk begins anew, in the library's language"
        );
        assert!(warned.says("role=\"alert\"") && warned.says(&format!("href=\"{}\"", given.location)));
    }
);

db::testing::both_engines!(
    async fn a_kiosk_says_why_it_gives_nothing_and_when_it_will(db: Db) {
        let doors = Doors::open(db).await;
        doors.clock.set(17, 0);
        let closed = doors.look(&format!("{KIOSK}/sv"), "as=kiosk").await;
        assert!(!closed.says("<button") && closed.says("i morgon") && closed.says("10.00"), "{}", closed.body);
        doors.clock.set(13, 0);
        let open = doors.look(&format!("{KIOSK}/sv"), "as=kiosk").await;
        doors.clock.set(15, 55);
        let form = format!("key={}&matter=1003", open.key());
        let late = doors.post(&format!("{KIOSK}/sv/tickets"), "as=kiosk", &form).await;
        assert_eq!(late.status, StatusCode::UNPROCESSABLE_ENTITY);
        let (library, place) = (doors.town.library, doors.town.place);
        doors.town.db.write(move |tx| close_line(tx, library, place)).await.unwrap();
        assert!(doors.look(&format!("{KIOSK}/sv"), "as=kiosk").await.says("Fråga någon som arbetar här"));
    }
);

db::testing::both_engines!(
    async fn ones_turn_is_followed_without_scripts_in_ones_own_language(db: Db) {
        let doors = Doors::open(db).await;
        doors.town.open(2, &[]).await;
        let given = touch(&doors, "ar", 1006).await;
        let code = given.location.rsplit('/').next().unwrap().to_owned();
        let sent = doors.look(&format!("/t/{}", code.to_uppercase()), "").await;
        assert_eq!(sent.location, format!("/ekbacken/ar/turn/{code}"));
        let turn = format!("/ekbacken/sv/turn/{code}");
        let waiting = doors.look(&turn, "").await;
        assert!(waiting.says("A 01") && waiting.says("Du är näst på tur") && waiting.says("aria-live"));
        assert!(!waiting.refresh.is_empty() && !waiting.says("<script"));
        assert!(doors.look(&format!("{turn}?still=1"), "").await.refresh.is_empty());
        doors.town.call_next(2, at(13, 41)).await.unwrap();
        assert!(doors.look(&turn, "").await.says("Nu är det din tur: bord 2"));
        assert_eq!(doors.post(&format!("{turn}/cancellation"), "", "").await.status, StatusCode::SEE_OTHER);
        assert!(doors.look(&turn, "").await.says("Du har lämnat tillbaka numret"));
        assert!(doors.town.line(at(13, 50)).await.tickets.is_empty());
        for wrong in ["/t/222222222", "/t/åäö", "/ekbacken/sv/turn/222222222"] {
            assert_eq!(doors.look(wrong, "").await.status, StatusCode::NOT_FOUND, "{wrong}");
        }
    }
);

db::testing::both_engines!(
    async fn a_telephone_needs_the_rooms_code_and_has_one_number(db: Db) {
        let doors = Doors::open(db).await;
        let right = room_code(&secret(), doors.town.library, doors.town.place, TODAY);
        let first = doors.look(&format!("{PHONE}?code={right}"), "").await;
        assert!(first.says(&format!("value=\"{right}\"")), "the code in the picture is filled in");
        let device = first.cookies[0].clone();
        let wrong = format!("key={}&code=000000&matter=1001", first.key());
        let refused = doors.post(PHONE, &device, &wrong).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says("Koden stämmer inte") && refused.says("value=\"000000\""), "what was typed stands");
        let form = format!("key={}&code={}+{}&matter=1001", first.key(), &right[..3], &right[3..]);
        let given = doors.post(PHONE, &device, &form).await;
        assert_eq!(given.status, StatusCode::SEE_OTHER, "{}", given.body);
        assert!(doors.town.numbers().await.is_empty(), "not called before they are there");
        let there = doors.look(&given.location, "").await;
        assert!(there.says("Jag är på plats"));
        doors.post(&format!("{}/arrival", given.location), "", "").await;
        assert_eq!(doors.town.numbers().await, ["A 01"]);
        let both = format!("{device}; {}", given.cookies[0]);
        let page = doors.look(PHONE, &both).await;
        let another = format!("key={}&code={right}&matter=1001", page.key());
        let refused = doors.post(PHONE, &both, &another).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.says("Du har redan nummer") && refused.says(&format!("href=\"{}\"", given.location)));
        let nameless = format!("key={}&code={right}&matter=1001", doors.look(PHONE, "").await.key());
        assert_eq!(doors.post(PHONE, "", &nameless).await.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
);

db::testing::both_engines!(
    async fn a_board_is_told_who_is_called(db: Db) {
        let doors = Doors::open(db).await;
        doors.town.open(2, &[]).await;
        touch(&doors, "sv", 1003).await;
        touch(&doors, "sv", 1001).await;
        let page = doors.look("/ekbacken/floor/torget/board", "as=board").await;
        assert!(page.says("Ingen är uppropad") && page.says("A 01") && !page.refresh.is_empty());
        let code = room_code(&secret(), doors.town.library, doors.town.place, TODAY);
        assert!(page.says(&format!("{} {}", &code[..3], &code[3..])), "the room's code is shown in the room");
        let live = doors.look("/ekbacken/floor/torget/board?live=1", "as=board").await;
        assert!(live.refresh.is_empty());
        let mut events =
            doors.send(Method::GET, "/ekbacken/floor/torget/board/events", "as=board", "").await.into_body();
        let mut message = async || {
            let frame = events.frame().await.unwrap().unwrap();
            String::from_utf8(frame.into_data().unwrap().to_vec()).unwrap()
        };
        assert!(message().await.contains("Ingen är uppropad"));
        doors.town.call_next(2, at(13, 41)).await.unwrap();
        let told = message().await;
        assert!(told.contains("data-say=\"Nummer A 01, bord 2\"") && told.ends_with("\n\n"), "{told}");
        assert!(told.lines().filter(|line| !line.is_empty()).all(|line| line.starts_with("data: ")));
        assert!(!told.contains("Skriva ut"), "what for is never on the board");
    }
);

db::testing::both_engines!(
    async fn the_floor_is_for_its_own_screens(db: Db) {
        let doors = Doors::open(db).await;
        for (path, who) in
            [(format!("{KIOSK}/sv"), "as=board"), ("/ekbacken/floor/torget/board".to_owned(), "as=kiosk")]
        {
            assert_eq!(doors.look(&path, who).await.status, StatusCode::FORBIDDEN);
            assert_eq!(doors.look(&path, "").await.status, StatusCode::FORBIDDEN);
        }
        assert_eq!(doors.look("/ekbacken/floor/skogen/kiosk/sv", "as=kiosk").await.status, StatusCode::NOT_FOUND);
        assert_eq!(doors.look(&format!("{KIOSK}/so"), "as=kiosk").await.status, StatusCode::NOT_FOUND);
    }
);

db::testing::both_engines!(
    async fn a_manager_gives_a_place_its_line(db: Db) {
        let doors = Doors::open(db).await;
        let page = doors.look("/ekbacken/office/line", "as=manager").await;
        assert!(page.says("Med nummer"));
        let off = doors.post("/ekbacken/office/line/torget", "as=manager", "line=off").await;
        assert_eq!(off.status, StatusCode::SEE_OTHER);
        assert!(doors.look("/ekbacken/office/line", "as=manager").await.says("Utan nummer"));
        doors.post("/ekbacken/office/line/torget", "as=manager", "line=on").await;
        touch(&doors, "sv", 1003).await;
        let refused = doors.post("/ekbacken/office/line/torget", "as=manager", "line=off").await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
);

db::testing::both_engines!(
    async fn another_language_stays_until_it_has_been_warned_of(db: Db) {
        let doors = Doors::open(db).await;
        let own = doors.look(&format!("{KIOSK}/sv"), "as=kiosk").await;
        assert!(own.refresh.ends_with(&format!("url={KIOSK}/sv")));
        let other = doors.look(&format!("{KIOSK}/ar"), "as=kiosk").await;
        assert!(other.refresh.ends_with(&format!("url={KIOSK}/ar?soon=1")));
        let warned = doors.look(&format!("{KIOSK}/ar?soon=1"), "as=kiosk").await;
        assert!(warned.refresh.ends_with(&format!("url={KIOSK}/sv")));
        assert!(warned.says("role=\"alert\"") && warned.says(&format!("href=\"{KIOSK}/ar\"")));
    }
);

use db::Db;
use kernel::{Error, LibraryId, Secret};

use super::fixture::{ARABIC, Town, after, at, chance, id, instant, keys, new};
use crate::{Code, NewTicket, Number, Presence, Series, State, Tried, arrive, close_line, join, leave, try_code, turn};

db::testing::both_engines!(
    async fn numbers_count_from_one_by_letter_and_day(db: Db) {
        let town = Town::build(db).await;
        let number = |answer: kernel::Result<Number>| answer.unwrap().to_string();
        assert_eq!(number(town.join(new(1), at(13, 0)).await), "A 01");
        assert_eq!(number(town.join(new(2), at(13, 1)).await), "A 02");
        let booked = NewTicket { booked_at: Some(instant(13, 30)), ..new(3) };
        assert_eq!(number(town.join(booked, at(13, 2)).await), "B 01");
        assert_eq!(number(town.join(new(4), after(at(13, 2), 86_400)).await), "A 01", "a new day begins at 1");
    }
);

db::testing::both_engines!(
    async fn a_ticket_is_refused_where_it_would_be_of_no_use(db: Db) {
        let town = Town::build(db).await;
        assert_eq!(keys(town.join(new(1), at(9, 0)).await), ["queue-not-staffed"]);
        assert_eq!(keys(town.join(new(1), at(15, 50)).await), ["queue-closing-soon"]);
        assert_eq!(keys(town.join(NewTicket { matter: ARABIC, ..new(1) }, at(13, 0)).await), ["queue-unknown"]);
        let by_staff = NewTicket { channel: crate::Channel::Desk, ..new(1) };
        assert!(town.join(by_staff, at(15, 55)).await.is_ok(), "staff know whether they can help");
        town.open(1, &[]).await;
        assert!(town.join(new(2), at(18, 0)).await.is_ok(), "somebody is there");
        let (library, place) = (town.library, town.place);
        assert_eq!(keys(town.db.write(move |tx| close_line(tx, library, place)).await), ["queue-people-waiting"]);
        let elsewhere = town.db.write(move |tx| join(tx, LibraryId(99), place, &new(3), &at(13, 0))).await;
        assert!(matches!(elsewhere, Err(Error::Refused(_) | Error::Missing)));
    }
);

db::testing::both_engines!(
    async fn a_line_that_is_closed_gives_no_tickets(db: Db) {
        let town = Town::build(db).await;
        let (library, place) = (town.library, town.place);
        town.open(1, &[]).await;
        town.db.write(move |tx| close_line(tx, library, place)).await.unwrap();
        assert_eq!(keys(town.join(new(1), at(13, 0)).await), ["queue-no-line"]);
        assert!(town.db.read(move |tx| crate::line(tx, library, place, &at(13, 0))).await.unwrap().is_none());
    }
);

db::testing::both_engines!(
    async fn a_telephone_has_one_ticket_at_a_time(db: Db) {
        let town = Town::build(db).await;
        let (library, code) = (town.library, [5; 32]);
        let phone = |number, code| NewTicket { device: Some([4; 32]), code: Some(code), ..new(number) };
        town.join(phone(1, code), at(13, 0)).await.unwrap();
        assert_eq!(keys(town.join(phone(2, [6; 32]), at(13, 1)).await), ["queue-one-ticket"]);
        let gave_back = move |tx: &mut db::Tx<'_>| leave(tx, library, code, &at(13, 2), chance());
        town.db.write(gave_back).await.unwrap();
        town.db.write(gave_back).await.unwrap();
        assert!(town.join(phone(3, [6; 32]), at(13, 3)).await.is_ok());
        let mine = town.db.read(move |tx| turn(tx, library, code, &at(13, 4))).await.unwrap();
        assert_eq!(mine.state, State::Ended(crate::Ending::Left));
        assert!(mine.alive.is_none());
    }
);

db::testing::both_engines!(
    async fn who_is_expected_keeps_their_place_and_is_called_once_there(db: Db) {
        let town = Town::build(db).await;
        let library = town.library;
        town.open(1, &[]).await;
        let away = NewTicket { presence: Presence::Expected, code: Some([5; 32]), ..new(1) };
        town.join(away, at(13, 0)).await.unwrap();
        town.join(new(2), at(13, 1)).await.unwrap();
        assert_eq!(town.numbers().await, ["A 02"]);
        let second = town.line(at(13, 2)).await.ticket(id(2)).cloned().unwrap();
        assert_eq!(town.line(at(13, 2)).await.ahead_of(&second), 1, "who may still come before is counted");
        town.db.write(move |tx| arrive(tx, library, [5; 32])).await.unwrap();
        assert_eq!(town.numbers().await, ["A 01", "A 02"]);
    }
);

db::testing::both_engines!(
    async fn a_code_leads_to_its_ticket_and_no_other(db: Db) {
        let town = Town::build(db).await;
        let library = town.library;
        let secret = Secret::from_bytes([1; 32]);
        let code = Code::of_form(&secret, library, "0123456789abcdef");
        let value = code.check_value(&secret);
        town.join(new(1), at(13, 0)).await.unwrap();
        town.join(NewTicket { code: Some(value), ..new(2) }, at(13, 5)).await.unwrap();
        let mine = town.db.read(move |tx| turn(tx, library, value, &at(13, 10))).await.unwrap();
        assert_eq!(mine.number, Number { series: Series::DropIn, count: 2 });
        let (ticket, line) = mine.alive.unwrap();
        assert_eq!((line.ahead_of(&ticket), ticket.waited(instant(13, 10))), (1, 5));
        let other = Code::of_form(&secret, library, "fedcba9876543210").check_value(&secret);
        assert!(matches!(town.db.read(move |tx| turn(tx, library, other, &at(13, 10))).await, Err(Error::Missing)));
        let foreign = town.db.read(move |tx| turn(tx, LibraryId(9), value, &at(13, 10))).await;
        assert!(matches!(foreign, Err(Error::Missing)));
    }
);

db::testing::both_engines!(
    async fn whoever_tries_all_codes_is_slowed_down_and_nobody_is_locked_out(db: Db) {
        let town = Town::build(db).await;
        let (library, place) = (town.library, town.place);
        let tries = |typed: &'static str, seconds| {
            let (db, moment) = (town.db.clone(), after(at(13, 0), seconds));
            async move { db.write(move |tx| try_code(tx, library, place, (typed, "482913"), &moment)).await.unwrap() }
        };
        for _ in 0..20 {
            assert_eq!(tries("000000", 0).await, Tried::Wrong);
        }
        assert_eq!(tries("482913", 1).await, Tried::TooSoon(1), "a right guess is not told from a wrong one");
        assert_eq!(tries("482913", 2).await, Tried::Right);
        for turn in 1..=180 {
            assert_eq!(tries("000000", 2 * turn).await, Tried::Wrong);
        }
        assert_eq!(tries("482913", 362).await, Tried::TooSoon(6));
        assert_eq!(tries("482913", 368).await, Tried::Right);
        assert_eq!(tries("482913", 368).await, Tried::Right, "those who are right do not slow each other down");
    }
);

use db::Db;
use kernel::Result;

use super::fixture::{ARABIC, PRINT, SWEDISH, TODAY, Town, at, chance, id, keys, new};
use crate::{
    DeskNumber, Ending, NewTicket, Onward, PASSES, State, Taking, call, call_again, close_desk, day_count, finish,
    here, move_on, not_here,
};

impl Town {
    async fn take(&self, desk: i64, number: u64) -> Result<Taking> {
        let Self { library, place, .. } = *self;
        let taken = move |tx: &mut db::Tx<'_>| call(tx, library, place, (DeskNumber(desk), id(number)), &at(13, 30));
        self.db.write(taken).await.map(|called| called.taking)
    }

    async fn not_here(&self, number: u64) -> State {
        let Self { library, place, .. } = *self;
        self.db.write(move |tx| not_here(tx, library, place, id(number), &at(13, 40), chance())).await.unwrap()
    }

    async fn next(&self, desk: i64) -> String {
        let called = self.call_next(desk, at(13, 30)).await.unwrap();
        called.map_or_else(|| "-".to_owned(), |called| called.number.to_string())
    }
}

async fn with(db: Db, many: u64) -> Town {
    let town = Town::build(db).await;
    town.open(1, &[]).await;
    for number in 1..=many {
        town.join(new(number), at(13, 0)).await.unwrap();
    }
    town
}

db::testing::both_engines!(
    async fn the_oldest_is_called_and_a_desk_has_one_at_a_time(db: Db) {
        let town = with(db, 2).await;
        assert_eq!(town.next(1).await, "A 01");
        assert_eq!(keys(town.call_next(1, at(13, 31)).await), ["queue-desk-busy"]);
        assert_eq!(keys(town.call_next(2, at(13, 31)).await), ["queue-desk-closed"]);
        let (library, place) = (town.library, town.place);
        assert_eq!(
            keys(town.db.write(move |tx| close_desk(tx, library, place, DeskNumber(1))).await),
            ["queue-desk-busy"]
        );
        town.finish(id(1), at(13, 40)).await;
        assert_eq!(town.next(1).await, "A 02");
        town.finish(id(2), at(13, 50)).await;
        assert_eq!(town.next(1).await, "-");
    }
);

db::testing::both_engines!(
    async fn taking_somebody_else_is_counted_and_bounded(db: Db) {
        let town = with(db, 8).await;
        for turn in 0..PASSES {
            let other = u64::try_from(8 - turn).unwrap();
            assert_eq!(town.take(1, other).await.unwrap(), Taking::OutOfTurn);
            town.finish(id(other), at(13, 40)).await;
        }
        assert_eq!(keys(town.take(1, 3).await), ["queue-passed-too-often"]);
        assert_eq!(town.take(1, 1).await.unwrap(), Taking::InTurn);
        let (library, place) = (town.library, town.place);
        let count = town.db.read(move |tx| day_count(tx, library, place, TODAY)).await.unwrap();
        assert_eq!((count.drop_in, count.calls, count.out_of_turn), (8, PASSES + 1, PASSES));
    }
);

db::testing::both_engines!(
    async fn who_is_not_there_goes_three_places_back_and_then_out(db: Db) {
        let town = with(db, 5).await;
        assert_eq!(town.next(1).await, "A 01");
        assert_eq!(town.not_here(1).await, State::Waiting);
        assert_eq!(
            town.numbers().await,
            ["A 02", "A 03", "A 04", "A 05", "A 01"],
            "those of one second go by who came"
        );
        for number in 2..=5 {
            assert_eq!(town.next(1).await, format!("A 0{number}"));
            town.finish(id(number), at(13, 45)).await;
        }
        assert_eq!(town.next(1).await, "A 01");
        assert_eq!(town.not_here(1).await, State::Ended(Ending::NotHere));
        assert_eq!(town.next(1).await, "-");
    }
);

db::testing::both_engines!(
    async fn three_places_are_counted_where_people_came_apart(db: Db) {
        let town = Town::build(db).await;
        town.open(1, &[]).await;
        for number in 1..=6 {
            town.join(new(number), at(13, i64::try_from(number).unwrap())).await.unwrap();
        }
        assert_eq!(town.next(1).await, "A 01");
        town.not_here(1).await;
        assert_eq!(town.numbers().await, ["A 02", "A 03", "A 04", "A 01", "A 05", "A 06"]);
        let line = town.line(at(14, 0)).await;
        assert_eq!(line.line.reasons[2].key(), "queue-why-put-back");
    }
);

db::testing::both_engines!(
    async fn a_language_waits_for_its_desk_and_is_said_to_wait(db: Db) {
        let town = Town::build(db).await;
        town.open(1, &[SWEDISH]).await;
        town.join(NewTicket { language: ARABIC, ..new(1) }, at(13, 0)).await.unwrap();
        town.join(new(2), at(13, 1)).await.unwrap();
        let line = town.line(at(13, 2)).await;
        assert_eq!(line.line.stranded, [id(1)]);
        assert_eq!(town.next(1).await, "A 02");
        town.open(2, &[ARABIC]).await;
        let line = town.line(at(13, 3)).await;
        assert_eq!(line.waits_for(line.ticket(id(1)).unwrap()), Some(vec![DeskNumber(2)]));
        assert_eq!(town.next(2).await, "A 01");
    }
);

db::testing::both_engines!(
    async fn who_is_moved_on_keeps_their_time(db: Db) {
        let town = Town::build(db).await;
        town.open(1, &[]).await;
        town.open(2, &[]).await;
        for number in 1..=3 {
            town.join(new(number), at(13, i64::try_from(number).unwrap())).await.unwrap();
        }
        let (library, place) = (town.library, town.place);
        assert_eq!(town.next(1).await, "A 01");
        let onward = Onward { desk: Some(DeskNumber(2)), matter: Some(PRINT), language: None };
        town.db.write(move |tx| move_on(tx, library, place, id(1), &onward, &at(13, 35))).await.unwrap();
        assert_eq!(town.next(1).await, "A 02");
        assert_eq!(town.next(2).await, "A 01");
        let line = town.line(at(13, 40)).await;
        assert_eq!(line.at(DeskNumber(2)).unwrap().matter, PRINT);
        let closed = Onward { desk: Some(DeskNumber(7)), ..Onward::default() };
        let refused = town.db.write(move |tx| move_on(tx, library, place, id(1), &closed, &at(13, 35))).await;
        assert_eq!(keys(refused), ["queue-desk-closed"]);
    }
);

db::testing::both_engines!(
    async fn what_was_not_called_cannot_be_finished(db: Db) {
        let town = with(db, 1).await;
        let (library, place) = (town.library, town.place);
        let finish = move |tx: &mut db::Tx<'_>| finish(tx, library, place, id(1), &at(13, 40), chance());
        assert_eq!(keys(town.db.write(finish).await), ["queue-not-called"]);
        assert_eq!(keys(town.db.write(move |tx| here(tx, library, place, id(1))).await), ["queue-not-called"]);
        let again = move |tx: &mut db::Tx<'_>| call_again(tx, library, place, id(1), &at(13, 32));
        assert_eq!(keys(town.db.write(again).await), ["queue-not-called"]);
        town.next(1).await;
        town.db.write(again).await.unwrap();
        town.db.write(move |tx| here(tx, library, place, id(1))).await.unwrap();
        assert_eq!(keys(town.db.write(again).await), ["queue-at-desk"]);
        assert_eq!(town.db.write(finish).await.unwrap().number.to_string(), "A 01");
        assert!(matches!(town.db.write(finish).await, Err(kernel::Error::Missing)));
    }
);

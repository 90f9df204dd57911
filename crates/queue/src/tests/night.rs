//! What is left of a ticket, and what the night takes.

use db::{Db, params};
use kernel::Randomness;

use super::fixture::{OTHER, TODAY, Town, after, at, chance, id, instant, keys, new};
use crate::{Ending, NewTicket, State, close_desk, forget, lapse, lapse_everywhere, turn, waits};

db::statements! {
    /// Rows of tickets that have ended and say more than their number.
    TALKATIVE = "SELECT count(*) AS n FROM queue_ticket WHERE library = $1 AND state NOT IN ('waiting', 'called', 'here') AND \
                 (coalesce(device, code) <> code OR matter IS NOT NULL OR turn_at IS NOT NULL OR turn_kind IS NOT NULL OR present IS NOT NULL \
                 OR passed IS NOT NULL OR missed IS NOT NULL OR only_desk IS NOT NULL)";
    /// All rows of tickets.
    ROWS = "SELECT count(*) AS n FROM queue_ticket WHERE library = $1";
    /// How long desks took.
    PACES = "SELECT minutes FROM queue_pace WHERE library = $1 ORDER BY minutes";
}

struct Sevens;
impl Randomness for Sevens {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.fill(7);
    }
}

db::testing::both_engines!(
    async fn a_ticket_that_ended_leaves_a_wait_a_pace_and_a_number(db: Db) {
        let town = Town::build(db).await;
        let library = town.library;
        town.open(1, &[]).await;
        town.join(NewTicket { code: Some([5; 32]), device: Some([4; 32]), ..new(1) }, at(13, 5)).await.unwrap();
        town.call_next(1, at(13, 17)).await.unwrap();
        town.finish(id(1), at(13, 30)).await;
        let left = town.db.read(move |tx| waits(tx, library, TODAY)).await.unwrap();
        let [wait] = left.as_slice() else { panic!("{left:?}") };
        assert_eq!((wait.quarter, wait.matter, wait.minutes, wait.ended), (52, OTHER, 12, Ending::Finished));
        let (talkative, paces) = town
            .db
            .read(move |tx| {
                let talkative: i64 = tx.one(&TALKATIVE, &params![library])?.get("n")?;
                let paces = tx.rows(&PACES, &params![library])?;
                Ok((talkative, paces.iter().map(|row| row.get::<i64>("minutes")).collect::<kernel::Result<Vec<_>>>()?))
            })
            .await
            .unwrap();
        assert_eq!((talkative, paces), (0, vec![13]));
    }
);

db::testing::both_engines!(
    async fn tickets_lapse_at_closing(db: Db) {
        let town = Town::build(db).await;
        let (library, place) = (town.library, town.place);
        town.open(1, &[]).await;
        town.open(2, &[]).await;
        for number in 1..=3 {
            town.join(NewTicket { code: Some([u8::try_from(number).unwrap(); 32]), ..new(number) }, at(15, 30))
                .await
                .unwrap();
        }
        town.call_next(1, at(15, 40)).await.unwrap();
        assert_eq!(lapse_everywhere(&town.db, instant(15, 59), &Sevens).await.unwrap(), 0, "not before");
        assert_eq!(lapse_everywhere(&town.db, instant(16, 0), &Sevens).await.unwrap(), 2);
        assert_eq!(lapse_everywhere(&town.db, instant(16, 1), &Sevens).await.unwrap(), 0, "once");
        let state = |code: u8| {
            let db = town.db.clone();
            async move { db.read(move |tx| turn(tx, library, [code; 32], &at(16, 5))).await.unwrap().state }
        };
        assert_eq!(state(1).await, State::Called, "who is at a desk is helped to the end");
        assert_eq!(state(2).await, State::Ended(Ending::Lapsed));
        let line = town.line(at(16, 5)).await;
        assert_eq!(line.desks.len(), 1, "the empty desk is closed");
        town.finish(id(1), at(16, 10)).await;
        lapse_everywhere(&town.db, instant(16, 11), &Sevens).await.unwrap();
        assert!(matches!(
            town.db.write(move |tx| close_desk(tx, library, place, crate::DeskNumber(1))).await,
            Err(kernel::Error::Missing)
        ));
        town.open(1, &[]).await;
    }
);

db::testing::both_engines!(
    async fn the_night_takes_every_ticket(db: Db) {
        let town = Town::build(db).await;
        let (library, place) = (town.library, town.place);
        town.open(1, &[]).await;
        town.join(new(1), at(13, 0)).await.unwrap();
        town.join(new(2), at(13, 0)).await.unwrap();
        town.call_next(1, at(13, 5)).await.unwrap();
        let tomorrow = after(at(8, 0), 86_400);
        let ended = move |tx: &mut db::Tx<'_>| lapse(tx, library, place, tomorrow.now, &tomorrow, chance());
        assert_eq!(town.db.write(ended).await.unwrap(), 2);
        let left = town.db.read(move |tx| waits(tx, library, TODAY)).await.unwrap();
        assert_eq!(left.len(), 2, "what waits leave behind stays with their day");
        town.db.write(move |tx| forget(tx, library, TODAY.plus_days(1))).await.unwrap();
        let rows: i64 = town.db.read(move |tx| tx.one(&ROWS, &params![library])?.get("n")).await.unwrap();
        assert_eq!(rows, 0);
        assert_eq!(keys(town.call_next(1, tomorrow).await), ["queue-desk-closed"]);
    }
);

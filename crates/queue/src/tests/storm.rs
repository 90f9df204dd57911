//! Eight desks that do anything, while people come and go: afterwards the books must balance.

use db::{Db, Tx, params};
use futures_util::future::{join, join_all};
use kernel::{Result, Secret};

use super::fixture::{ARABIC, PRINT, SWEDISH, TODAY, Town, at, chance, id, new};
use crate::{
    DeskNumber, Ending, NewTicket, Onward, PASSES, State, TicketId, call, call_next, day_count, finish, leave, move_on,
    not_here, waits,
};

const TICKETS: u64 = 90;
const DESKS: i64 = 8;
const STEPS: u64 = 30;

db::statements! {
    /// How many tickets ended in each way.
    ENDED = "SELECT state, count(*) AS n FROM queue_ticket WHERE library = $1 AND joined_at IS NULL GROUP BY state ORDER BY state";
}

/// Chance that is the same every time, though what it meets is not.
fn dice(desk: i64, step: u64) -> u64 {
    u64::from(Secret::fingerprint(format!("{desk} {step}").as_bytes())[0])
}

fn code(number: u64) -> [u8; 32] {
    Secret::fingerprint(&number.to_le_bytes())
}

/// Calls somebody: whoever is next, or anybody. Answers whom.
fn call_somebody(tx: &mut Tx<'_>, town: &Town, desk: DeskNumber, dice: u64) -> Result<Option<TicketId>> {
    let (library, place, moment) = (town.library, town.place, at(13, 30));
    if !dice.is_multiple_of(3) {
        return Ok(call_next(tx, library, place, desk, &moment)?.map(|called| called.id));
    }
    let chosen = id(dice % TICKETS + 1);
    let taken = tx.attempt(|tx| call(tx, library, place, (desk, chosen), &moment))?;
    Ok(taken.ok().map(|called| called.id))
}

/// Does something with whoever is at the desk.
fn go_on(tx: &mut Tx<'_>, town: &Town, ticket: TicketId, dice: u64) -> Result<()> {
    let (library, place, moment) = (town.library, town.place, at(13, 40));
    match dice % 4 {
        0 => not_here(tx, library, place, ticket, &moment, chance()).map(|_| ()),
        1 => {
            let onward = Onward { matter: Some(PRINT), language: Some(SWEDISH), desk: None };
            move_on(tx, library, place, ticket, &onward, &moment)
        }
        _ => finish(tx, library, place, ticket, &moment, chance()).map(|_| ()),
    }
}

/// A desk at work; answers how often it called.
async fn work(town: Town, desk: i64) -> i64 {
    let mut calls = 0;
    for step in 0..STEPS {
        let dice = dice(desk, step);
        let here = town.clone();
        let called = town.db.write(move |tx| call_somebody(tx, &here, DeskNumber(desk), dice)).await;
        let Ok(Some(ticket)) = called else { continue };
        calls += 1;
        let here = town.clone();
        // Whoever was called may have given the ticket back meanwhile.
        let _ = town.db.write(move |tx| go_on(tx, &here, ticket, dice / 4)).await;
    }
    calls
}

async fn come_and_go(town: Town) {
    let visit = |number: u64| {
        let town = town.clone();
        async move {
            let language = if number.is_multiple_of(5) { ARABIC } else { SWEDISH };
            let new = NewTicket { code: Some(code(number)), language, ..new(number) };
            town.join(new, at(13, 0)).await.unwrap();
            if number.is_multiple_of(7) {
                let library = town.library;
                town.db.write(move |tx| leave(tx, library, code(number), &at(13, 20), chance())).await.unwrap();
            }
        }
    };
    join_all((1..=TICKETS).map(visit)).await;
}

db::testing::both_engines!(
    async fn after_a_storm_the_books_balance(db: Db) {
        let town = Town::build(db).await;
        for desk in 1..=DESKS {
            town.open(desk, if desk % 2 == 0 { &[SWEDISH] } else { &[] }).await;
        }
        let desks = join_all((1..=DESKS).map(|desk| work(town.clone(), desk)));
        let (called, ()) = join(desks, come_and_go(town.clone())).await;
        let library = town.library;
        let (place, line) = (town.place, town.line(at(14, 0)).await);
        let (count, waits, ended) = town
            .db
            .read(move |tx| {
                let ended = tx.rows(&ENDED, &params![library])?;
                let ended: Result<Vec<(String, i64)>> =
                    ended.iter().map(|row| Ok((row.get("state")?, row.get("n")?))).collect();
                Ok((day_count(tx, library, place, TODAY)?, waits(tx, library, TODAY)?, ended?))
            })
            .await
            .unwrap();
        assert_eq!(count.drop_in, i64::try_from(TICKETS).unwrap());
        assert_eq!(count.calls, called.iter().sum::<i64>(), "every call is counted once");
        assert!(count.calls > 0 && line.tickets.iter().all(|ticket| ticket.passed <= PASSES));
        for ending in [Ending::Finished, Ending::NotHere, Ending::Left, Ending::Lapsed] {
            let state = State::Ended(ending).code();
            let tickets = ended.iter().find(|(of, _)| of == state).map_or(0, |(_, n)| *n);
            let left = waits.iter().filter(|wait| wait.ended == ending).count();
            assert_eq!(i64::try_from(left).unwrap(), tickets, "each {state} ticket leaves one wait");
        }
        let all = ended.iter().map(|(_, n)| n).sum::<i64>() + i64::try_from(line.tickets.len()).unwrap();
        assert_eq!(all, i64::try_from(TICKETS).unwrap(), "nobody is lost");
    }
);

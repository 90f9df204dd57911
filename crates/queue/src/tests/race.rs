//! Many at once.

use std::collections::BTreeSet;

use db::Db;
use futures_util::future::join_all;

use super::fixture::{Town, at, id, keys, new};
use crate::Series;

const TICKETS: u64 = 60;
const DESKS: i64 = 6;

db::testing::both_engines!(
    async fn no_number_is_given_twice(db: Db) {
        let town = Town::build(db).await;
        let joins = (1..=TICKETS).map(|number| town.join(new(number), at(13, 0)));
        let numbers: BTreeSet<i64> = join_all(joins).await.into_iter().map(|number| number.unwrap().count).collect();
        assert_eq!(numbers, (1..=i64::try_from(TICKETS).unwrap()).collect());
    }
);

db::testing::both_engines!(
    async fn nobody_is_called_twice_and_everybody_in_order(db: Db) {
        let town = Town::build(db).await;
        for desk in 1..=DESKS {
            town.open(desk, &[]).await;
        }
        let desks = (1..=DESKS).map(|desk| serve(town.clone(), desk));
        let joins = join_all((1..=TICKETS).map(|number| town.join(new(number), at(13, 0))));
        let (joined, called) = futures_util::future::join(joins, join_all(desks)).await;
        assert!(joined.iter().all(Result::is_ok));
        for calls in &called {
            assert!(calls.windows(2).all(|pair| pair[0] < pair[1]), "a desk calls the oldest: {calls:?}");
        }
        let mut all: Vec<i64> = called.into_iter().flatten().collect();
        while let Some(last) = town.call_next(1, at(14, 0)).await.unwrap() {
            all.push(last.number.count);
            town.finish(last.id, at(14, 5)).await;
        }
        all.sort_unstable();
        assert_eq!(all, (1..=i64::try_from(TICKETS).unwrap()).collect::<Vec<_>>(), "each once");
        assert_eq!(Series::DropIn.letter(), "A");
    }
);

async fn serve(town: Town, desk: i64) -> Vec<i64> {
    let mut calls = Vec::new();
    for _ in 0..12 {
        if let Some(called) = town.call_next(desk, at(13, 30)).await.unwrap() {
            calls.push(called.number.count);
            town.finish(called.id, at(13, 35)).await;
        }
    }
    calls
}

db::testing::both_engines!(
    async fn a_desk_that_two_people_use_calls_one(db: Db) {
        let town = Town::build(db).await;
        town.open(1, &[]).await;
        for number in 1..=4 {
            town.join(new(number), at(13, 0)).await.unwrap();
        }
        let (one, other) = futures_util::future::join(town.call_next(1, at(13, 1)), town.call_next(1, at(13, 1))).await;
        let (called, refused) = if one.is_ok() { (one, other) } else { (other, one) };
        assert_eq!(called.unwrap().unwrap().id, id(1));
        assert_eq!(keys(refused), ["queue-desk-busy"]);
    }
);

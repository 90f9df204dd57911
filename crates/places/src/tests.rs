use calendar::{Closure, Day, Local, Minute, Season, Span, Week, Weekday};
use db::Db;
use kernel::{Error, LibraryId, Locale, PlaceId};
use organisations::NewLibrary;

use crate::{
    Heads, Kind, NewPlace, What, close_for, hours, open_place, place, place_by_slug, places, reopen, set_hours,
    want_heads,
};

mod changing;

/// A Tuesday.
const DAY: Day = Day(20_740);

async fn library(db: &Db, slug: &'static str) -> LibraryId {
    let new = NewLibrary {
        slug: slug.to_owned(),
        name: "Ekbackens bibliotek".to_owned(),
        tagline: String::new(),
        zone: "Europe/Stockholm".to_owned(),
        languages: vec![Locale::SWEDISH],
    };
    db.write(move |tx| organisations::found(tx, &new)).await.unwrap()
}

fn called(slug: &str) -> NewPlace {
    NewPlace {
        slug: slug.to_owned(),
        kind: Kind::Centre,
        name: "Stadsbiblioteket, plan 2".to_owned(),
        address: "Torggatan 1".to_owned(),
        phone: String::new(),
        from: DAY,
        through: None,
    }
}

async fn open(db: &Db, library: LibraryId, slug: &'static str) -> PlaceId {
    db.write(move |tx| open_place(tx, library, &called(slug))).await.unwrap()
}

fn weekdays(from: i64, to: i64) -> Week {
    let span = Span::new(Minute::at(from, 0).unwrap(), Minute::at(to, 0).unwrap()).unwrap();
    Week::new(Weekday::ALL.into_iter().take(5).map(|weekday| (weekday, span))).unwrap()
}

async fn open_at(db: &Db, library: LibraryId, id: PlaceId, what: What, day: Day, hour: i64) -> bool {
    let at = Local { day, minute: Minute::at(hour, 0).unwrap() };
    db.read(move |tx| hours(tx, library, id, what)).await.unwrap().open_at(at)
}

db::testing::both_engines!(
    async fn a_place_is_there_between_its_days(db: Db) {
        let library = library(&db, "ekbacken").await;
        let new = NewPlace { through: Some(DAY.plus_days(3)), ..called("torget") };
        let id = db.write(move |tx| open_place(tx, library, &new)).await.unwrap();
        for (day, expected) in [(DAY.plus_days(-1), 0), (DAY, 1), (DAY.plus_days(3), 1), (DAY.plus_days(4), 0)] {
            assert_eq!(db.read(move |tx| places(tx, library, day)).await.unwrap().len(), expected);
        }
        assert_eq!(db.read(move |tx| place(tx, library, id)).await.unwrap().slug, "torget");
    }
);

db::testing::both_engines!(
    async fn new_hours_hold_from_their_day(db: Db) {
        let library = library(&db, "ekbacken").await;
        let id = open(&db, library, "torget").await;
        let summer = Season::new(DAY.plus_days(7), Some(DAY.plus_days(13)), weekdays(12, 14)).unwrap();
        let ordinary = Season::new(DAY, None, weekdays(10, 19)).unwrap();
        db.write(move |tx| set_hours(tx, library, id, What::Open, &ordinary)).await.unwrap();
        db.write(move |tx| set_hours(tx, library, id, What::Open, &summer)).await.unwrap();
        assert!(open_at(&db, library, id, What::Open, DAY, 18).await);
        assert!(!open_at(&db, library, id, What::Open, DAY.plus_days(7), 18).await);
        assert!(open_at(&db, library, id, What::Open, DAY.plus_days(7), 13).await);
        assert!(open_at(&db, library, id, What::Open, DAY.plus_days(14), 18).await);
        assert!(!open_at(&db, library, id, What::Help, DAY, 13).await);
    }
);

db::testing::both_engines!(
    async fn hours_set_again_replace_those_of_the_same_day(db: Db) {
        let library = library(&db, "ekbacken").await;
        let id = open(&db, library, "torget").await;
        for (from, to) in [(10, 19), (10, 12)] {
            let season = Season::new(DAY, None, weekdays(from, to)).unwrap();
            db.write(move |tx| set_hours(tx, library, id, What::Open, &season)).await.unwrap();
        }
        assert!(!open_at(&db, library, id, What::Open, DAY, 13).await);
    }
);

db::testing::both_engines!(
    async fn a_closure_closes_the_house_and_its_help(db: Db) {
        let library = library(&db, "ekbacken").await;
        let id = open(&db, library, "torget").await;
        for what in [What::Open, What::Help] {
            let season = Season::new(DAY, None, weekdays(10, 19)).unwrap();
            db.write(move |tx| set_hours(tx, library, id, what, &season)).await.unwrap();
        }
        let week = Closure::days(DAY, DAY.plus_days(6), "rebuilding").unwrap();
        let closure = db.write(move |tx| close_for(tx, library, id, &week)).await.unwrap();
        let span = Span::new(Minute::at(10, 0).unwrap(), Minute::at(12, 0).unwrap()).unwrap();
        let morning = Closure::hours(DAY.plus_days(7), span, "training");
        db.write(move |tx| close_for(tx, library, id, &morning)).await.unwrap();
        for what in [What::Open, What::Help] {
            assert!(!open_at(&db, library, id, what, DAY, 11).await);
            assert!(!open_at(&db, library, id, what, DAY.plus_days(7), 11).await);
            assert!(open_at(&db, library, id, what, DAY.plus_days(7), 12).await);
        }
        db.write(move |tx| reopen(tx, library, id, (closure, DAY), DAY)).await.unwrap();
        assert!(open_at(&db, library, id, What::Open, DAY, 11).await);
    }
);

db::testing::both_engines!(
    async fn what_cannot_be_is_refused_at_its_field(db: Db) {
        let library = library(&db, "ekbacken").await;
        open(&db, library, "torget").await;
        let refused = |new: NewPlace| {
            let db = db.clone();
            async move {
                match db.write(move |tx| open_place(tx, library, &new)).await {
                    Err(Error::Refused(refusals)) => refusals.iter().map(|r| r.field().unwrap()).collect::<Vec<_>>(),
                    other => panic!("{other:?}"),
                }
            }
        };
        assert_eq!(refused(called("torget")).await, ["slug"]);
        assert_eq!(refused(called("sv")).await, ["slug"]);
        assert_eq!(refused(called("office")).await, ["slug"]);
        assert_eq!(refused(NewPlace { phone: "0".repeat(121), ..called("x") }).await, ["phone"]);
        assert_eq!(refused(NewPlace { name: " ".to_owned(), ..called("x") }).await, ["name"]);
        assert_eq!(refused(NewPlace { through: Some(DAY.plus_days(-1)), ..called("x") }).await, ["through"]);
        let nonsense = Closure::days(DAY, DAY, "nonsense").unwrap();
        let answer = db.write(move |tx| close_for(tx, library, PlaceId(1), &nonsense)).await;
        assert!(matches!(answer, Err(Error::Refused(_))));
    }
);

db::testing::both_engines!(
    async fn another_librarys_place_is_missing(db: Db) {
        let one = library(&db, "ekbacken").await;
        let other = library(&db, "lovsta").await;
        let id = open(&db, one, "torget").await;
        let same_word = open(&db, other, "torget").await;
        assert_ne!(id, same_word, "numbers are of the installation");
        assert!(matches!(db.read(move |tx| place(tx, other, id)).await, Err(Error::Missing)));
        assert_eq!(db.read(move |tx| place_by_slug(tx, other, "torget")).await.unwrap().unwrap().id, same_word);
        let season = Season::new(DAY, None, weekdays(10, 19)).unwrap();
        let answer = db.write(move |tx| set_hours(tx, other, id, What::Open, &season)).await;
        assert!(matches!(answer, Err(Error::Missing)));
        assert!(matches!(db.read(move |tx| hours(tx, other, id, What::Open)).await, Err(Error::Missing)));
        assert!(matches!(db.write(move |tx| want_heads(tx, other, id, Heads::Counted)).await, Err(Error::Missing)));
        let ill = Closure::days(DAY, DAY, "illness").unwrap();
        assert!(matches!(db.write(move |tx| close_for(tx, other, id, &ill)).await, Err(Error::Missing)));
        let ill = Closure::days(DAY, DAY, "illness").unwrap();
        let closure = db.write(move |tx| close_for(tx, one, id, &ill)).await.unwrap();
        assert!(matches!(db.write(move |tx| reopen(tx, other, id, (closure, DAY), DAY)).await, Err(Error::Missing)));
        for (library, own) in [(one, id), (other, same_word)] {
            let seen = db.read(move |tx| places(tx, library, DAY)).await.unwrap();
            assert_eq!(seen.iter().map(|place| place.id).collect::<Vec<_>>(), [own]);
            assert_eq!(db.read(move |tx| place_by_slug(tx, library, "torget")).await.unwrap().unwrap().id, own);
        }
    }
);

db::testing::both_engines!(
    async fn nothing_is_open_before_a_place_is_there_or_after(db: Db) {
        let library = library(&db, "ekbacken").await;
        let new = NewPlace { through: Some(DAY.plus_days(1)), ..called("torget") };
        let id = db.write(move |tx| open_place(tx, library, &new)).await.unwrap();
        let season = Season::new(DAY.plus_days(-7), None, weekdays(10, 19)).unwrap();
        db.write(move |tx| set_hours(tx, library, id, What::Help, &season)).await.unwrap();
        for (days, expected) in [(-1, false), (0, true), (1, true), (2, false)] {
            assert_eq!(open_at(&db, library, id, What::Help, DAY.plus_days(days), 12).await, expected, "{days}");
        }
    }
);

db::testing::both_engines!(
    async fn heads_are_counted_where_that_is_wanted(db: Db) {
        let library = library(&db, "ekbacken").await;
        let (id, other) = (open(&db, library, "torget").await, open(&db, library, "hamnen").await);
        assert!(!db.read(move |tx| place(tx, library, id)).await.unwrap().heads);
        db.write(move |tx| want_heads(tx, library, id, Heads::Counted)).await.unwrap();
        assert!(db.read(move |tx| place(tx, library, id)).await.unwrap().heads);
        assert!(!db.read(move |tx| place(tx, library, other)).await.unwrap().heads);
        db.write(move |tx| want_heads(tx, library, id, Heads::NotCounted)).await.unwrap();
        assert!(!db.read(move |tx| place(tx, library, id)).await.unwrap().heads);
    }
);

db::testing::both_engines!(
    async fn hours_set_by_two_at_once_are_those_of_one(db: Db) {
        let library = library(&db, "ekbacken").await;
        let id = open(&db, library, "torget").await;
        for round in 0..50 {
            let setting = [(10, 19), (11, 15)].map(|(from, to)| {
                let season = Season::new(DAY.plus_days(round), None, weekdays(from, to)).unwrap();
                let db = db.clone();
                tokio::spawn(async move { db.write(move |tx| set_hours(tx, library, id, What::Open, &season)).await })
            });
            for one in setting {
                one.await.unwrap().unwrap();
            }
            let seen = db.read(move |tx| hours(tx, library, id, What::Open)).await.unwrap();
            assert!(seen.season(DAY.plus_days(round)).unwrap().week().spans().count() == 5);
        }
    }
);

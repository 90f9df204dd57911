//! What a manager changes: hours of a week, closures, and the place itself.

use super::*;
use crate::{Place, Weekly, change_place, closures, drop_weekly, set_weekly, weekly};

fn set(from: Day, through: Option<Day>, open: (i64, i64), help: (i64, i64)) -> Weekly {
    Weekly { from, through, open: weekdays(open.0, open.1), help: weekdays(help.0, help.1) }
}

fn fields(answer: Result<(), Error>) -> Vec<&'static str> {
    match answer {
        Err(Error::Refused(refusals)) => refusals.iter().map(|refusal| refusal.field().unwrap_or_default()).collect(),
        other => panic!("{other:?}"),
    }
}

db::testing::both_engines!(
    async fn help_outside_open_hours_is_refused(db: Db) {
        let library = library(&db, "ekbacken").await;
        let id = open(&db, library, "torget").await;
        let outside = set(DAY, None, (10, 18), (10, 19));
        let refused = db.write(move |tx| set_weekly(tx, library, id, &outside, (None, DAY))).await;
        assert_eq!(fields(refused), ["help-mo", "help-tu", "help-we", "help-th", "help-fr"]);
        assert_eq!(db.read(move |tx| weekly(tx, library, id)).await.unwrap(), []);
        // Open with a break: help over the break is outside, help in the two halves is not.
        let span = |from, to| Span::new(Minute::at(from, 0).unwrap(), Minute::at(to, 0).unwrap()).unwrap();
        let week = |spans: &[Span]| Week::new(spans.iter().map(|span| (Weekday::Monday, *span))).unwrap();
        let halves = week(&[span(10, 12), span(13, 18)]);
        for (help, expected) in [(week(&[span(11, 14)]), 1), (halves.clone(), 0), (week(&[span(10, 12)]), 0)] {
            let weekly = Weekly { from: DAY, through: None, open: halves.clone(), help };
            assert_eq!(weekly.problems().len(), expected, "{weekly:?}");
        }
        // Spans that touch are one.
        let touching = week(&[span(10, 12), span(12, 18)]);
        let through = Weekly { from: DAY, through: None, open: touching, help: week(&[span(11, 14)]) };
        assert_eq!(through.problems(), []);
        let backwards = set(DAY, Some(DAY.plus_days(-1)), (10, 18), (10, 18));
        assert_eq!(fields(Err(Error::Refused(backwards.problems()))), ["through"]);
    }
);

db::testing::both_engines!(
    async fn hours_of_a_week_are_set_together(db: Db) {
        let library = library(&db, "ekbacken").await;
        let id = open(&db, library, "torget").await;
        let ordinary = set(DAY, None, (10, 19), (10, 18));
        let summer = set(DAY.plus_days(7), Some(DAY.plus_days(20)), (11, 15), (12, 14));
        for weekly in [ordinary.clone(), summer.clone()] {
            db.write(move |tx| set_weekly(tx, library, id, &weekly, (None, DAY))).await.unwrap();
        }
        assert_eq!(db.read(move |tx| weekly(tx, library, id)).await.unwrap(), [ordinary.clone(), summer.clone()]);
        assert!(open_at(&db, library, id, What::Help, DAY, 17).await);
        assert!(!open_at(&db, library, id, What::Help, DAY.plus_days(7), 14).await);
        assert!(open_at(&db, library, id, What::Help, DAY.plus_days(21), 17).await);
        // Moved before it has begun, it takes its own place.
        let moved = Weekly { from: DAY.plus_days(9), ..summer.clone() };
        let instead = moved.clone();
        db.write(move |tx| set_weekly(tx, library, id, &instead, (Some(summer.from), DAY))).await.unwrap();
        assert_eq!(db.read(move |tx| weekly(tx, library, id)).await.unwrap(), [ordinary, moved]);
    }
);

db::testing::both_engines!(
    async fn hours_that_began_stay(db: Db) {
        let library = library(&db, "ekbacken").await;
        let id = open(&db, library, "torget").await;
        let ordinary = set(DAY, None, (10, 19), (10, 18));
        let autumn = set(DAY.plus_days(30), None, (10, 17), (10, 17));
        for weekly in [ordinary.clone(), autumn.clone()] {
            db.write(move |tx| set_weekly(tx, library, id, &weekly, (None, DAY))).await.unwrap();
        }
        assert_eq!(fields(db.write(move |tx| drop_weekly(tx, library, id, DAY, DAY)).await), [""]);
        // Made from a set that holds, new hours leave it as it was.
        let changed = set(DAY.plus_days(1), None, (9, 12), (9, 12));
        let new = changed.clone();
        db.write(move |tx| set_weekly(tx, library, id, &new, (Some(DAY), DAY))).await.unwrap();
        let gone = autumn.from;
        db.write(move |tx| drop_weekly(tx, library, id, gone, DAY)).await.unwrap();
        assert_eq!(db.read(move |tx| weekly(tx, library, id)).await.unwrap(), [ordinary, changed]);
        let again = db.write(move |tx| drop_weekly(tx, library, id, gone, DAY)).await;
        assert!(matches!(again, Err(Error::Missing)));
    }
);

db::testing::both_engines!(
    async fn a_closure_that_began_is_ended(db: Db) {
        let library = library(&db, "ekbacken").await;
        let id = open(&db, library, "torget").await;
        let ill = Closure::days(DAY, DAY.plus_days(6), "illness").unwrap();
        let closure = db.write(move |tx| close_for(tx, library, id, &ill)).await.unwrap();
        let today = DAY.plus_days(2);
        let wrong = db.write(move |tx| reopen(tx, library, id, (closure, DAY.plus_days(1)), today)).await;
        assert!(matches!(wrong, Err(Error::Missing)), "another closure was given its number");
        db.write(move |tx| reopen(tx, library, id, (closure, DAY), today)).await.unwrap();
        let kept = db.read(move |tx| closures(tx, library, id)).await.unwrap();
        assert_eq!((kept[0].1.from(), kept[0].1.through()), (DAY, today.plus_days(-1)));
        let again = db.write(move |tx| reopen(tx, library, id, (closure, DAY), today)).await;
        assert!(matches!(again, Err(Error::Missing)));
    }
);

db::testing::both_engines!(
    async fn a_place_is_changed_and_keeps_its_word(db: Db) {
        let (library, other) = (library(&db, "ekbacken").await, library(&db, "lovsta").await);
        let id = open(&db, library, "torget").await;
        let before = db.read(move |tx| place(tx, library, id)).await.unwrap();
        let changed = Place {
            name: " Nya torget ".to_owned(),
            kind: Kind::Branch,
            phone: "08-465 004 00".to_owned(),
            through: Some(DAY.plus_days(90)),
            slug: "annat".to_owned(),
            ..before.clone()
        };
        let (here, there) = (changed.clone(), changed.clone());
        assert!(matches!(db.write(move |tx| change_place(tx, other, &there)).await, Err(Error::Missing)));
        db.write(move |tx| change_place(tx, library, &here)).await.unwrap();
        let after = db.read(move |tx| place(tx, library, id)).await.unwrap();
        assert_eq!(after, Place { name: "Nya torget".to_owned(), slug: "torget".to_owned(), ..changed.clone() });
        let wrong = Place { name: String::new(), phone: "fråga Maj".to_owned(), through: Some(Day(0)), ..changed };
        assert_eq!(fields(db.write(move |tx| change_place(tx, library, &wrong)).await), ["name", "phone", "through"]);
    }
);

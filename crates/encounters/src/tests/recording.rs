use calendar::Quarter;
use db::Db;
use kernel::Error;
use organisations::{EserviceId, OrganisationId};
use vocabulary::{TermId, given};

use super::fixture::{TODAY, library, occasion, question};
use crate::{Mark, Occasion, day, days, mark, occasions_by_day, record, take_back};

db::testing::both_engines!(
    async fn what_is_recorded_is_read_back(db: Db) {
        let (library, place) = library(&db, "ekbacken").await;
        let mut full = occasion(place);
        full.outcome = given::REFERRED;
        full.referred_to = Some(OrganisationId(1));
        full.questions[1] = crate::Question {
            need: TermId(109),
            area: Some(TermId(202)),
            eservice: Some(EserviceId(1)),
            step: Some(TermId(702)),
        };
        let away = Mark::TurnedAway { place, day: TODAY, quarter: Quarter::new(40).unwrap(), reason: TermId(501) };
        let heads = Mark::Heads {
            place,
            day: TODAY,
            quarter: Quarter::new(40).unwrap(),
            activity: TermId(1202),
            age_band: TermId(1105),
            heads: 12,
        };
        let kept = full.clone();
        db.write(move |tx| {
            record(tx, library, &full, 7, TODAY)?;
            mark(tx, library, &away, 8, TODAY)?;
            mark(tx, library, &heads, 8, TODAY)
        })
        .await
        .unwrap();
        let read = db.read(move |tx| day(tx, library, TODAY)).await.unwrap();
        assert_eq!(read.occasions, [kept]);
        assert_eq!(read.marks, [away, heads]);
        for (before, expected) in [(None, 1), (Quarter::new(55), 1), (Quarter::new(54), 0)] {
            let counted =
                db.read(move |tx| occasions_by_day(tx, library, TODAY.plus_days(-7), TODAY, before)).await.unwrap();
            assert_eq!(counted.len(), expected);
        }
        assert_eq!(db.read(move |tx| days(tx, library, TODAY, TODAY)).await.unwrap(), [TODAY]);
    }
);

db::testing::both_engines!(
    async fn undone_twice_is_quiet(db: Db) {
        let (library, place) = library(&db, "ekbacken").await;
        let right = occasion(place);
        let entry = db.write(move |tx| record(tx, library, &right, 7, TODAY)).await.unwrap();
        for _ in 0..2 {
            db.write(move |tx| take_back(tx, &entry)).await.unwrap();
            assert_eq!(db.read(move |tx| day(tx, library, TODAY)).await.unwrap(), crate::LedgerDay::default());
        }
    }
);

async fn fields(db: &Db, library: kernel::LibraryId, wrong: Occasion) -> Vec<&'static str> {
    match db.write(move |tx| record(tx, library, &wrong, 7, TODAY)).await {
        Err(Error::Refused(refusals)) => refusals.iter().map(|refusal| refusal.field().unwrap()).collect(),
        other => panic!("{other:?}"),
    }
}

db::testing::both_engines!(
    async fn what_cannot_be_is_refused_at_its_field(db: Db) {
        let (library, place) = library(&db, "ekbacken").await;
        let right = || occasion(place);
        let check = |wrong: Occasion, expected: &'static [&'static str]| {
            let db = db.clone();
            async move { assert_eq!(fields(&db, library, wrong).await, expected) }
        };
        check(Occasion { questions: vec![], ..right() }, &["need"]).await;
        check(Occasion { questions: vec![question(101); 13], ..right() }, &["need"]).await;
        check(Occasion { minutes: 0, people: 61, ..right() }, &["minutes", "people"]).await;
        check(Occasion { minutes: 481, ..right() }, &["minutes"]).await;
        check(Occasion { outcome: given::REFERRED, ..right() }, &["referred"]).await;
        check(Occasion { outcome: given::NOT_POSSIBLE, ..right() }, &["obstacle"]).await;
        check(Occasion { outcome: given::REFERRED, referred_to: Some(OrganisationId(999)), ..right() }, &["referred"])
            .await;
        check(Occasion { channel: TermId(101), ..right() }, &["channel"]).await;
        check(Occasion { questions: vec![question(99_999)], ..right() }, &["need"]).await;
        check(Occasion { day: TODAY.plus_days(1), ..right() }, &["day"]).await;
        check(Occasion { day: TODAY.plus_days(-31), ..right() }, &["day"]).await;
        check(Occasion { day: TODAY.plus_days(-61), ..right() }, &["day"]).await;
        assert_eq!(db.read(move |tx| day(tx, library, TODAY)).await.unwrap().occasions, []);
    }
);

db::testing::both_engines!(
    async fn a_retired_term_is_refused_from_the_day_after(db: Db) {
        let (library, place) = library(&db, "ekbacken").await;
        db.write(move |tx| vocabulary::retire_term(tx, library, TermId(101), TODAY.plus_days(-1))).await.unwrap();
        assert_eq!(fields(&db, library, occasion(place)).await, ["need", "need"]);
        let yesterday = Occasion { day: TODAY.plus_days(-1), ..occasion(place) };
        assert!(db.write(move |tx| record(tx, library, &yesterday, 7, TODAY)).await.is_ok());
    }
);

db::testing::both_engines!(
    async fn another_librarys_place_is_missing(db: Db) {
        let (_, place) = library(&db, "ekbacken").await;
        let (other, _) = library(&db, "lovsta").await;
        let wrong = occasion(place);
        assert!(matches!(db.write(move |tx| record(tx, other, &wrong, 7, TODAY)).await, Err(Error::Missing)));
    }
);

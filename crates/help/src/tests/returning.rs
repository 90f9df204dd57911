use calendar::Day;
use db::{Db, params};
use kernel::{Error, Instant, LibraryId, Locale, Result};
use organisations::NewLibrary;
use vocabulary::TermId;

use crate::guessing::{Tried, try_codes};
use crate::returning::{LIFE_DAYS, MOST_NOTES, Next, Note, add, forget, give, lapse, notes};

mod count {
    db::statements! {
        CODES = "SELECT count(*) AS rows FROM help_return";
        NOTES = "SELECT count(*) AS rows FROM help_return_note";
    }
}

const TODAY: Day = Day(20_740);
const CODE: [u8; 32] = [1; 32];

fn visit(day: Day) -> Note {
    Note { day, need: TermId(101), step: Some(TermId(701)), next: Next::BringId }
}

async fn library(db: &Db, slug: &'static str) -> LibraryId {
    db.write(move |tx| {
        let new = NewLibrary {
            slug: slug.to_owned(),
            name: slug.to_owned(),
            tagline: String::new(),
            zone: "Europe/Stockholm".to_owned(),
            languages: vec![Locale::SWEDISH],
        };
        let library = organisations::found(tx, &new)?;
        vocabulary::welcome(tx, library, TODAY.plus_days(-100))?;
        Ok(library)
    })
    .await
    .unwrap()
}

async fn rows(db: &Db) -> (i64, i64) {
    let count = db.read(|tx| {
        Ok((tx.one(&count::CODES, &params![])?.get("rows")?, tx.one(&count::NOTES, &params![])?.get("rows")?))
    });
    count.await.unwrap()
}

async fn seen(db: &Db, library: LibraryId, today: Day) -> Result<Vec<Note>> {
    db.read(move |tx| notes(tx, library, CODE, today)).await
}

db::testing::both_engines!(
    async fn a_code_shows_its_visits_newest_first_in_its_library_only(db: Db) {
        let (own, other) = (library(&db, "own").await, library(&db, "other").await);
        let later = Note { step: None, next: Next::GoOn, ..visit(TODAY.plus_days(7)) };
        db.write(move |tx| give(tx, own, CODE, &visit(TODAY))).await.unwrap();
        db.write(move |tx| add(tx, own, CODE, &later)).await.unwrap();
        assert_eq!(seen(&db, own, TODAY).await.unwrap(), [later, visit(TODAY)]);
        assert!(matches!(seen(&db, other, TODAY).await, Err(Error::Missing)));
    }
);

db::testing::both_engines!(
    async fn a_code_lapses_sixty_days_after_the_last_visit(db: Db) {
        let own = library(&db, "own").await;
        db.write(move |tx| give(tx, own, CODE, &visit(TODAY))).await.unwrap();
        let (last, after) = (TODAY.plus_days(LIFE_DAYS), TODAY.plus_days(LIFE_DAYS + 1));
        assert!(seen(&db, own, last).await.is_ok());
        assert!(matches!(seen(&db, own, after).await, Err(Error::Missing)), "before the job has run, too");
        assert!(matches!(db.write(move |tx| add(tx, own, CODE, &visit(after))).await, Err(Error::Missing)));
        db.write(move |tx| add(tx, own, CODE, &visit(last))).await.unwrap();
        assert_eq!(db.write(move |tx| lapse(tx, own, after)).await.unwrap(), 0, "a visit lets it live on");
        assert_eq!(db.write(move |tx| lapse(tx, own, last.plus_days(LIFE_DAYS + 1))).await.unwrap(), 1);
        assert_eq!(rows(&db).await, (0, 0));
    }
);

db::testing::both_engines!(
    async fn what_a_visitor_wants_forgotten_is_gone(db: Db) {
        let own = library(&db, "own").await;
        db.write(move |tx| give(tx, own, CODE, &visit(TODAY))).await.unwrap();
        db.write(move |tx| forget(tx, own, [2; 32])).await.unwrap();
        assert_eq!(rows(&db).await, (1, 1));
        db.write(move |tx| forget(tx, own, CODE)).await.unwrap();
        assert_eq!(rows(&db).await, (0, 0));
    }
);

db::testing::both_engines!(
    async fn a_code_that_somebody_has_is_not_given_twice(db: Db) {
        let own = library(&db, "own").await;
        db.write(move |tx| give(tx, own, CODE, &visit(TODAY))).await.unwrap();
        let again = db.write(move |tx| give(tx, own, CODE, &visit(TODAY))).await;
        assert!(matches!(again, Err(Error::Refused(refusals)) if refusals[0].key() == "help-return-taken"));
        assert_eq!(seen(&db, own, TODAY).await.unwrap().len(), 1);
    }
);

db::testing::both_engines!(
    async fn a_choice_that_is_not_in_its_list_is_refused(db: Db) {
        let own = library(&db, "own").await;
        let wrong = Note { need: TermId(701), step: Some(TermId(101)), ..visit(TODAY) };
        let refused = db.write(move |tx| give(tx, own, CODE, &wrong)).await;
        let Err(Error::Refused(refusals)) = refused else { panic!("{refused:?}") };
        assert_eq!(refusals.iter().filter_map(kernel::Refusal::field).collect::<Vec<_>>(), ["need", "step"]);
        assert_eq!(rows(&db).await, (0, 0));
    }
);

db::testing::both_engines!(
    async fn a_code_has_room_for_twelve_visits(db: Db) {
        let own = library(&db, "own").await;
        db.write(move |tx| give(tx, own, CODE, &visit(TODAY))).await.unwrap();
        for _ in 1..MOST_NOTES {
            db.write(move |tx| add(tx, own, CODE, &visit(TODAY))).await.unwrap();
        }
        let full = db.write(move |tx| add(tx, own, CODE, &visit(TODAY))).await;
        assert!(matches!(full, Err(Error::Refused(refusals)) if refusals[0].key() == "help-return-full"));
    }
);

db::testing::both_engines!(
    async fn whoever_guesses_is_slowed_down_and_not_locked_out(db: Db) {
        let own = library(&db, "own").await;
        db.write(move |tx| give(tx, own, CODE, &visit(TODAY))).await.unwrap();
        let guess = async |code: [u8; 32], second: i64| {
            db.write(move |tx| try_codes(tx, own, ([9; 32], &[code]), TODAY, Instant(second))).await.unwrap()
        };
        for second in 0..10 {
            assert_eq!(guess([3; 32], second).await, Tried::Wrong);
        }
        assert_eq!(guess(CODE, 10).await, Tried::TooSoon(29), "even the right one");
        assert_eq!(guess(CODE, 39).await, Tried::Right(0));
        let other = db.write(move |tx| try_codes(tx, own, ([8; 32], &[CODE]), TODAY, Instant(10))).await.unwrap();
        assert_eq!(other, Tried::Right(0), "another guide is not slowed");
    }
);

#[test]
fn no_statement_lists_codes() {
    for statement in crate::STATEMENTS {
        let text = statement.text(db::Engine::Sqlite);
        let reads = text.starts_with("SELECT") && text.contains("help_return");
        assert!(!reads || text.contains("code = $2"), "{} reads without a code", statement.name());
    }
}

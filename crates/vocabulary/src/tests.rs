use calendar::Day;
use db::{Db, params};
use i18n::Texts;
use kernel::{Error, LibraryId, Locale};
use organisations::NewLibrary;

use crate::{GIVEN, Kind, Labels, TermId, Vocabulary, add_own_term, given, retire_term, welcome};

mod changing;

const DAY: Day = Day(20_000);

mod other_packs {
    db::statements! {
        /// As if the pack had been planted before this term was added.
        FORGET = "DELETE FROM vocabulary_term WHERE library = $1 AND id = $2";
        /// As if a newer binary had planted a list that this one does not know.
        ADD_UNKNOWN = "INSERT INTO vocabulary_term (library, id, kind, code, since_day) VALUES ($1, 9999, 'unheard-of', 'x', 0)";
    }
}

async fn library(db: &Db, slug: &'static str) -> LibraryId {
    db.write(move |tx| {
        let new = NewLibrary {
            slug: slug.to_owned(),
            name: "Ekbackens bibliotek".to_owned(),
            tagline: String::new(),
            zone: "Europe/Stockholm".to_owned(),
            languages: vec![Locale::SWEDISH],
        };
        let library = organisations::found(tx, &new)?;
        welcome(tx, library, DAY)?;
        Ok(library)
    })
    .await
    .unwrap()
}

async fn vocabulary(db: &Db, library: LibraryId) -> Vocabulary {
    db.read(move |tx| Vocabulary::load(tx, library)).await.unwrap()
}

fn key(answer: Result<TermId, Error>) -> &'static str {
    match answer {
        Err(Error::Refused(refusals)) => refusals[0].key(),
        other => panic!("{other:?}"),
    }
}

#[test]
fn every_given_term_has_its_words() {
    let texts = Texts::gather(&[crate::TEXTS]).unwrap();
    for locale in i18n::shipped() {
        let words = texts.words(locale);
        let spoken: Vec<String> = GIVEN.iter().map(|given| words.plain(&given.key())).collect();
        assert!(spoken.iter().all(|word| !word.contains('⟦')), "{locale:?}: {spoken:?}");
    }
    assert!(texts.missing().is_empty(), "{:?}", texts.missing());
}

#[test]
fn a_number_and_a_code_stand_once() {
    for (position, one) in GIVEN.iter().enumerate() {
        for other in &GIVEN[position + 1..] {
            assert!(one.id < other.id && (one.kind, one.code) != (other.kind, other.code), "{one:?} {other:?}");
        }
    }
}

#[test]
fn a_matter_fills_in_a_need() {
    for matter in GIVEN.iter().filter(|given| given.kind == Kind::Matter) {
        let need = given::find(matter.need.unwrap()).unwrap();
        assert_eq!(need.kind, Kind::Need);
        assert!(matter.symbol.is_some());
    }
}

db::testing::both_engines!(
    async fn the_given_lists_are_there(db: Db) {
        let library = library(&db, "ekbacken").await;
        let vocabulary = vocabulary(&db, library).await;
        assert_eq!(vocabulary.of(Kind::Matter, DAY).count(), 6);
        assert_eq!(vocabulary.of(Kind::Need, DAY.plus_days(-1)).count(), 0);
        assert!(vocabulary.has(Kind::Outcome, given::SOLVED, DAY));
        assert!(!vocabulary.has(Kind::Need, given::SOLVED, DAY));
    }
);

db::testing::both_engines!(
    async fn planting_twice_changes_nothing(db: Db) {
        let library = library(&db, "ekbacken").await;
        db.write(move |tx| retire_term(tx, library, TermId(111), DAY)).await.unwrap();
        db.write(move |tx| welcome(tx, library, DAY.plus_days(9))).await.unwrap();
        let vocabulary = vocabulary(&db, library).await;
        assert_eq!(vocabulary.term(TermId(111)).unwrap().until, Some(DAY));
        assert_eq!(vocabulary.term(TermId(101)).unwrap().since, DAY);
    }
);

db::testing::both_engines!(
    async fn an_own_term_stands_under_a_given_one(db: Db) {
        let library = library(&db, "ekbacken").await;
        let add = |parent: i64, label: &'static str| {
            db.write(move |tx| add_own_term(tx, library, TermId(parent), &Labels::swedish(label), DAY))
        };
        let own = add(102, "Laminering").await.unwrap();
        assert_eq!(own, TermId(10_000));
        assert_eq!(key(add(102, "laminering").await), "vocabulary-taken");
        assert_eq!(key(add(10_000, "Under ett eget").await), "vocabulary-parent");
        assert_eq!(key(add(99, "Under inget").await), "vocabulary-parent");
        assert_eq!(key(add(102, "  ").await), "vocabulary-label");
        assert_eq!(key(add(102, "inloggning och LÖSENORD").await), "vocabulary-taken");
        assert_eq!(key(add(102, "Signing in and passwords").await), "vocabulary-taken");
        add(102, "Sign-in").await.unwrap();
        let vocabulary = vocabulary(&db, library).await;
        let words = Texts::gather(&[crate::TEXTS]).unwrap().words(Locale::ENGLISH);
        assert_eq!(vocabulary.label(own, &words), "Laminering");
        assert_eq!(vocabulary.given(own).unwrap().digidel, Some("Utskrift, kopiering och/eller skanning"));
    }
);

db::testing::both_engines!(
    async fn a_retired_term_keeps_its_word(db: Db) {
        let library = library(&db, "ekbacken").await;
        db.write(move |tx| retire_term(tx, library, TermId(105), DAY.plus_days(3))).await.unwrap();
        let vocabulary = vocabulary(&db, library).await;
        assert!(vocabulary.has(Kind::Need, TermId(105), DAY.plus_days(3)));
        assert!(!vocabulary.has(Kind::Need, TermId(105), DAY.plus_days(4)));
        let words = Texts::gather(&[crate::TEXTS]).unwrap().words(Locale::SWEDISH);
        assert_eq!(vocabulary.label(TermId(105), &words), "Betala digitalt");
        let before = db.write(move |tx| retire_term(tx, library, TermId(105), DAY.plus_days(-1))).await;
        assert!(matches!(before, Err(Error::Refused(_))));
        let add =
            |from: Day| db.write(move |tx| add_own_term(tx, library, TermId(105), &Labels::swedish("Swish"), from));
        assert_eq!(key(add(DAY.plus_days(4)).await), "vocabulary-parent");
        assert!(add(DAY.plus_days(3)).await.is_ok());
    }
);

db::testing::both_engines!(
    async fn own_terms_stay_in_their_library(db: Db) {
        let one = library(&db, "ekbacken").await;
        let other = library(&db, "lovsta").await;
        let own =
            db.write(move |tx| add_own_term(tx, one, TermId(102), &Labels::swedish("Laminering"), DAY)).await.unwrap();
        assert!(vocabulary(&db, other).await.term(own).is_none());
        db.write(move |tx| retire_term(tx, one, TermId(102), DAY)).await.unwrap();
        assert_eq!(vocabulary(&db, other).await.term(TermId(102)).unwrap().until, None);
        let missing = db.write(move |tx| retire_term(tx, other, own, DAY)).await;
        assert!(matches!(missing, Err(Error::Missing)));
    }
);

#[test]
fn the_national_librarys_categories_have_their_keys() {
    let keys: Vec<_> = GIVEN.iter().filter_map(given::Given::kb_keys).collect();
    assert_eq!(keys.len(), 20);
    assert_eq!(keys[10], ("Publ111".to_owned(), "Publ211".to_owned()));
    let words = Texts::gather(&[crate::TEXTS]).unwrap().words(Locale::SWEDISH);
    let course = GIVEN.iter().find(|given| given.kb_keys().is_some_and(|keys| keys.0 == "Publ111")).unwrap();
    assert!(words.plain(&course.key()).starts_with("Data-/internetkurs"));
}

db::testing::both_engines!(
    async fn a_newer_pack_adds_what_is_new(db: Db) {
        let library = library(&db, "ekbacken").await;
        db.write(move |tx| tx.execute(&other_packs::FORGET, &params![library, TermId(111)])).await.unwrap();
        // The new term's code is a word that the library has made its own in the meantime.
        let own =
            db.write(move |tx| add_own_term(tx, library, TermId(108), &Labels::swedish("Create"), DAY)).await.unwrap();
        db.write(move |tx| welcome(tx, library, DAY.plus_days(9))).await.unwrap();
        let vocabulary = vocabulary(&db, library).await;
        assert_eq!(vocabulary.term(TermId(111)).unwrap().since, DAY.plus_days(9));
        assert_eq!(vocabulary.given(own).unwrap().id, TermId(108));
    }
);

db::testing::both_engines!(
    async fn a_list_of_a_newer_pack_is_passed_over(db: Db) {
        let library = library(&db, "ekbacken").await;
        db.write(move |tx| tx.execute(&other_packs::ADD_UNKNOWN, &params![library])).await.unwrap();
        assert!(vocabulary(&db, library).await.has(Kind::Need, TermId(101), DAY));
    }
);

db::testing::both_engines!(
    async fn what_figures_rest_on_is_not_retired(db: Db) {
        let library = library(&db, "ekbacken").await;
        for id in given::LASTING {
            let answer = db.write(move |tx| retire_term(tx, library, id, DAY)).await;
            assert!(matches!(answer, Err(Error::Refused(_))), "{id:?}");
        }
    }
);

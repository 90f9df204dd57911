//! What a library changes in its lists.

use super::*;
use crate::{bring_back, change_labels};

/// The need under which these tests put their words: print, copy, scan.
const PRINT: TermId = TermId(102);

async fn add(db: &Db, library: LibraryId, parent: TermId, label: &'static str, from: Day) -> Result<TermId, Error> {
    db.write(move |tx| add_own_term(tx, library, parent, &Labels::swedish(label), from)).await
}

async fn retire(db: &Db, library: LibraryId, id: TermId, until: Day) {
    db.write(move |tx| retire_term(tx, library, id, until)).await.unwrap();
}

db::testing::both_engines!(
    async fn a_retired_word_comes_back_with_its_number(db: Db) {
        let library = library(&db, "ekbacken").await;
        let own = add(&db, library, PRINT, "Laminering", DAY).await.unwrap();
        retire(&db, library, own, DAY.plus_days(3)).await;
        let later = DAY.plus_days(10);
        assert_eq!(key(add(&db, library, PRINT, "laminering", later).await), "vocabulary-taken-retired");
        assert!(!vocabulary(&db, library).await.has(Kind::Need, own, later));
        db.write(move |tx| bring_back(tx, library, own, later)).await.unwrap();
        assert!(vocabulary(&db, library).await.has(Kind::Need, own, later));
        // A given word comes back just so.
        retire(&db, library, TermId(111), DAY).await;
        db.write(move |tx| bring_back(tx, library, TermId(111), later)).await.unwrap();
        assert!(vocabulary(&db, library).await.has(Kind::Need, TermId(111), later));
    }
);

db::testing::both_engines!(
    async fn a_word_is_free_again_elsewhere(db: Db) {
        let library = library(&db, "ekbacken").await;
        let own = add(&db, library, PRINT, "Laminering", DAY).await.unwrap();
        assert_eq!(key(add(&db, library, TermId(111), "Laminering", DAY).await), "vocabulary-taken");
        retire(&db, library, own, DAY).await;
        let later = DAY.plus_days(1);
        let other = add(&db, library, TermId(111), "Laminering", later).await.unwrap();
        assert_ne!(own, other);
        let back = db.write(move |tx| bring_back(tx, library, own, later).map(|()| own)).await;
        assert_eq!(key(back), "vocabulary-taken");
        // While the term above it is retired, a word does not come back.
        retire(&db, library, other, later).await;
        retire(&db, library, TermId(111), later).await;
        let far = later.plus_days(9);
        let back = db.write(move |tx| bring_back(tx, library, other, far).map(|()| other)).await;
        assert_eq!(key(back), "vocabulary-parent");
    }
);

db::testing::both_engines!(
    async fn a_word_is_said_in_every_language_and_anew(db: Db) {
        let library = library(&db, "ekbacken").await;
        let texts = Texts::gather(&[crate::TEXTS]).unwrap();
        let labels = Labels::swedish("Laminering").and(Locale::ENGLISH, "Laminating").and(Locale::ARABIC, "تغليف");
        let own = db.write(move |tx| add_own_term(tx, library, PRINT, &labels, DAY)).await.unwrap();
        let said = async |locale: Locale| vocabulary(&db, library).await.label(own, &texts.words(locale));
        assert_eq!(said(Locale::ARABIC).await, "تغليف");
        assert_eq!(said(Locale::ENGLISH).await, "Laminating");
        let anew = Labels::swedish("Inplastning").and(Locale::ENGLISH, "Laminating");
        db.write(move |tx| change_labels(tx, library, own, &anew, DAY)).await.unwrap();
        assert_eq!(said(Locale::SWEDISH).await, "Inplastning");
        assert_eq!(said(Locale::ENGLISH).await, "Laminating");
        assert_eq!(said(Locale::ARABIC).await, "Inplastning");
        let id = vocabulary(&db, library).await.term(own).unwrap().id;
        assert_eq!(id, own, "figures stay");
        // The old word is free, the new one is not, in whatever language.
        add(&db, library, PRINT, "Laminering", DAY).await.unwrap();
        assert_eq!(key(add(&db, library, PRINT, "laminating", DAY).await), "vocabulary-taken");
    }
);

db::testing::both_engines!(
    async fn only_own_words_are_said_anew(db: Db) {
        let (one, other) = (library(&db, "ekbacken").await, library(&db, "lovsta").await);
        let own = add(&db, one, PRINT, "Laminering", DAY).await.unwrap();
        for (library, id) in [(one, PRINT), (other, own), (one, TermId(77_777))] {
            let labels = Labels::swedish("Något annat");
            let answer = db.write(move |tx| change_labels(tx, library, id, &labels, DAY)).await;
            assert!(matches!(answer, Err(Error::Missing)), "{id:?}");
        }
        let answer = db.write(move |tx| bring_back(tx, other, own, DAY)).await;
        assert!(matches!(answer, Err(Error::Missing)));
        let taken = Labels::swedish("Inloggning och lösenord");
        let answer = db.write(move |tx| change_labels(tx, one, own, &taken, DAY).map(|()| own)).await;
        assert_eq!(key(answer), "vocabulary-taken");
    }
);

db::testing::both_engines!(
    async fn every_change_is_told(db: Db) {
        let library = library(&db, "ekbacken").await;
        let mut seen = db.changed(library, "vocabulary", 0).await;
        let own = add(&db, library, PRINT, "Laminering", DAY).await.unwrap();
        seen = told(&db, library, seen).await;
        let labels = Labels::swedish("Inplastning");
        db.write(move |tx| change_labels(tx, library, own, &labels, DAY)).await.unwrap();
        seen = told(&db, library, seen).await;
        retire(&db, library, own, DAY).await;
        seen = told(&db, library, seen).await;
        db.write(move |tx| bring_back(tx, library, own, DAY)).await.unwrap();
        told(&db, library, seen).await;
    }
);

/// The counter after a change; a test that is not told stops here.
async fn told(db: &Db, library: LibraryId, seen: i64) -> i64 {
    let soon = std::time::Duration::from_secs(10);
    tokio::time::timeout(soon, db.changed(library, "vocabulary", seen)).await.expect("it is told")
}

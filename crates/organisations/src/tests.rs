use calendar::Day;
use db::Db;
use kernel::{Error, LibraryId, Locale};

use crate::{NewLibrary, eservices, found, libraries, library, library_by_slug, organisations, welcome};

mod changing;

const DAY: Day = Day(20_000);

fn called(slug: &str) -> NewLibrary {
    NewLibrary {
        slug: slug.to_owned(),
        name: "Ekbackens bibliotek".to_owned(),
        tagline: "Digital hjälp".to_owned(),
        zone: "Europe/Stockholm".to_owned(),
        languages: vec![Locale::SWEDISH, Locale::ARABIC],
    }
}

db::testing::both_engines!(
    async fn a_library_is_found_by_its_word(db: Db) {
        let id = db.write(|tx| found(tx, &called("ekbacken"))).await.unwrap();
        let seen = db.read(|tx| library_by_slug(tx, "ekbacken")).await.unwrap().unwrap();
        assert_eq!((seen.id, seen.languages), (id, vec![Locale::SWEDISH, Locale::ARABIC]));
        assert_eq!(db.read(|tx| library_by_slug(tx, "lovsta")).await.unwrap(), None);
        assert!(matches!(db.read(|tx| library(tx, LibraryId(77))).await, Err(Error::Missing)));
    }
);

db::testing::both_engines!(
    async fn a_word_is_given_once(db: Db) {
        db.write(|tx| found(tx, &called("ekbacken"))).await.unwrap();
        let again = db.write(|tx| found(tx, &called("ekbacken"))).await.unwrap_err();
        assert!(matches!(again, Error::Refused(refusals) if refusals[0].key() == "organisations-slug-taken"));
        db.write(|tx| found(tx, &called("lovsta"))).await.unwrap();
        assert_eq!(db.read(libraries).await.unwrap().len(), 2);
    }
);

db::testing::both_engines!(
    async fn the_starting_set_has_its_codes(db: Db) {
        let id = db.write(|tx| found(tx, &called("ekbacken"))).await.unwrap();
        db.write(move |tx| welcome(tx, id, DAY)).await.unwrap();
        let (all, services) =
            db.read(move |tx| Ok((organisations(tx, id, DAY)?, eservices(tx, id, DAY)?))).await.unwrap();
        let bank = all.iter().find(|organisation| organisation.code == "bank").unwrap();
        assert!(bank.referral && bank.phone.is_none());
        assert!(services.iter().any(|service| service.code == "bankid.renew"));
        assert!(services.iter().all(|service| all.iter().any(|owner| owner.id == service.organisation)));
        let before = db.read(move |tx| organisations(tx, id, DAY.plus_days(-1))).await.unwrap();
        assert_eq!(before, []);
    }
);

db::testing::both_engines!(
    async fn planting_twice_changes_nothing(db: Db) {
        let id = db.write(|tx| found(tx, &called("ekbacken"))).await.unwrap();
        db.write(move |tx| welcome(tx, id, DAY)).await.unwrap();
        let once = db.read(move |tx| Ok((organisations(tx, id, DAY)?, eservices(tx, id, DAY)?))).await.unwrap();
        db.write(move |tx| welcome(tx, id, DAY)).await.unwrap();
        let twice = db.read(move |tx| Ok((organisations(tx, id, DAY)?, eservices(tx, id, DAY)?))).await.unwrap();
        assert_eq!(once, twice);
    }
);

db::testing::both_engines!(
    async fn another_librarys_rows_are_missing(db: Db) {
        let one = db.write(|tx| found(tx, &called("ekbacken"))).await.unwrap();
        let other = db.write(|tx| found(tx, &called("lovsta"))).await.unwrap();
        db.write(move |tx| welcome(tx, one, DAY)).await.unwrap();
        assert_eq!(db.read(move |tx| organisations(tx, other, DAY)).await.unwrap(), []);
        assert_eq!(db.read(move |tx| eservices(tx, other, DAY)).await.unwrap(), []);
    }
);

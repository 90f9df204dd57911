//! What a library changes, and what planting again leaves alone.

use super::*;
use crate::{
    Details, Eservice, EserviceId, Kind, Organisation, OrganisationId, add_eservice, add_organisation,
    change_organisation, every_eservice, every_organisation, has_eservice, is_referral, rename_eservice,
    retire_eservice, retire_organisation, return_eservice, return_organisation,
};

fn details(name: &str) -> Details {
    Details {
        kind: Kind::Department,
        name: name.to_owned(),
        phone: Some("08-465 004 00".to_owned()),
        address: Some("Torggatan 1".to_owned()),
        link: Some("https://ekbacken.se".to_owned()),
        hours: Some("vardagar 8–16".to_owned()),
        referral: true,
    }
}

async fn planted(db: &Db, slug: &'static str) -> LibraryId {
    db.write(move |tx| {
        let id = found(tx, &called(slug))?;
        welcome(tx, id, DAY).map(|()| id)
    })
    .await
    .unwrap()
}

async fn everything(db: &Db, library: LibraryId) -> (Vec<Organisation>, Vec<Eservice>) {
    db.read(move |tx| Ok((every_organisation(tx, library)?, every_eservice(tx, library)?))).await.unwrap()
}

fn refused<T: std::fmt::Debug>(answer: Result<T, Error>) -> Vec<(&'static str, &'static str)> {
    match answer {
        Err(Error::Refused(all)) => all.iter().map(|one| (one.field().unwrap_or_default(), one.key())).collect(),
        other => panic!("{other:?}"),
    }
}

db::testing::both_engines!(
    async fn planting_again_overwrites_nothing(db: Db) {
        let library = planted(&db, "ekbacken").await;
        let (organisations, eservices) = everything(&db, library).await;
        let (first, second, third) = (organisations[0].id, organisations[1].id, organisations[2].id);
        let of =
            |owner: OrganisationId| eservices.iter().filter(move |one| one.organisation == owner).map(|one| one.id);
        let (renamed, ended) = (of(first).next().unwrap(), of(first).nth(1).unwrap());
        db.write(move |tx| {
            let other = Details { kind: Kind::Company, referral: false, ..details("Vårt eget namn") };
            change_organisation(tx, library, first, &other, DAY)?;
            retire_organisation(tx, library, second, DAY)?;
            rename_eservice(tx, library, renamed, "Vårt eget ord", DAY)?;
            retire_eservice(tx, library, ended, DAY)?;
            let own = add_organisation(tx, library, &details("Ekbackens medborgarkontor"), DAY)?;
            add_eservice(tx, library, own, "Felanmälan", DAY)?;
            add_eservice(tx, library, third, "En till", DAY).map(|_| ())
        })
        .await
        .unwrap();
        let before = everything(&db, library).await;
        assert_eq!((before.0.len(), before.1.len()), (organisations.len() + 1, eservices.len() + 2));
        db.write(move |tx| welcome(tx, library, DAY.plus_days(30))).await.unwrap();
        assert_eq!(everything(&db, library).await, before);
        let first_now = before.0.iter().find(|one| one.id == first).unwrap();
        assert_eq!(
            (first_now.name.as_str(), first_now.kind, first_now.referral),
            ("Vårt eget namn", Kind::Company, false)
        );
        assert_eq!(first_now.code, organisations[0].code, "what it is compared by stays");
        assert_eq!(before.0.iter().find(|one| one.id == second).unwrap().through, Some(DAY));
        let later = db.read(move |tx| crate::organisations(tx, library, DAY.plus_days(30))).await.unwrap();
        assert!(later.iter().all(|one| one.id != second), "what is retired is not planted anew");
    }
);

db::testing::both_engines!(
    async fn what_is_said_of_an_organisation_is_kept(db: Db) {
        let library = planted(&db, "ekbacken").await;
        let id = db.write(move |tx| add_organisation(tx, library, &details(" Medborgarkontoret "), DAY)).await.unwrap();
        let one = everything(&db, library).await.0.into_iter().find(|one| one.id == id).unwrap();
        assert_eq!((one.name.as_str(), one.phone.as_deref()), ("Medborgarkontoret", Some("08-465 004 00")));
        assert_eq!((one.address.as_deref(), one.hours.as_deref()), (Some("Torggatan 1"), Some("vardagar 8–16")));
        assert_eq!((one.link.as_deref(), one.referral, one.through), (Some("https://ekbacken.se"), true, None));
        assert!(db.read(move |tx| is_referral(tx, library, id, DAY)).await.unwrap());
        let less =
            Details { phone: None, address: None, link: None, hours: None, referral: false, ..details("Kontoret") };
        db.write(move |tx| change_organisation(tx, library, id, &less, DAY)).await.unwrap();
        let one = everything(&db, library).await.0.into_iter().find(|one| one.id == id).unwrap();
        assert_eq!((one.phone, one.address, one.link, one.hours), (None, None, None, None));
        assert!(!db.read(move |tx| is_referral(tx, library, id, DAY)).await.unwrap());
    }
);

db::testing::both_engines!(
    async fn with_an_organisation_go_its_eservices(db: Db) {
        let library = planted(&db, "ekbacken").await;
        let eservice = everything(&db, library).await.1[0].clone();
        let (owner, id) = (eservice.organisation, eservice.id);
        let known = async |day: Day| {
            let listed = db.read(move |tx| eservices(tx, library, day)).await.unwrap().iter().any(|one| one.id == id);
            assert_eq!(db.read(move |tx| has_eservice(tx, library, id, day)).await.unwrap(), listed);
            listed
        };
        db.write(move |tx| retire_organisation(tx, library, owner, DAY.plus_days(2))).await.unwrap();
        assert!(known(DAY.plus_days(2)).await);
        assert!(!known(DAY.plus_days(3)).await);
        db.write(move |tx| return_organisation(tx, library, owner, DAY.plus_days(5))).await.unwrap();
        assert!(known(DAY.plus_days(5)).await);
        db.write(move |tx| retire_eservice(tx, library, id, DAY)).await.unwrap();
        assert!(!known(DAY.plus_days(1)).await);
        db.write(move |tx| return_eservice(tx, library, id, DAY.plus_days(1))).await.unwrap();
        assert!(known(DAY.plus_days(1)).await);
    }
);

db::testing::both_engines!(
    async fn no_two_are_called_the_same(db: Db) {
        let library = planted(&db, "ekbacken").await;
        let (organisations, eservices) = everything(&db, library).await;
        let (name, owner) = (organisations[0].name.to_uppercase(), organisations[1].id);
        let taken = details(&name);
        let other = taken.clone();
        let answer = db.write(move |tx| add_organisation(tx, library, &taken, DAY)).await;
        assert_eq!(refused(answer), [("name", "organisations-taken")]);
        let answer = db.write(move |tx| change_organisation(tx, library, owner, &other, DAY)).await;
        assert_eq!(refused(answer), [("name", "organisations-taken")]);
        let service = eservices[0].clone();
        let answer = db.write(move |tx| add_eservice(tx, library, service.organisation, &service.name, DAY)).await;
        assert_eq!(refused(answer), [("name", "organisations-eservice-taken")]);
        // Once retired, its name is free; then it does not come back beside the other.
        let (first, again) = (organisations[0].id, details(&organisations[0].name));
        db.write(move |tx| {
            retire_organisation(tx, library, first, DAY)?;
            add_organisation(tx, library, &again, DAY.plus_days(1)).map(|_| ())
        })
        .await
        .unwrap();
        let back = db.write(move |tx| return_organisation(tx, library, first, DAY.plus_days(1))).await;
        assert_eq!(refused(back), [("name", "organisations-taken")]);
    }
);

db::testing::both_engines!(
    async fn what_cannot_be_is_refused_at_its_field(db: Db) {
        let library = planted(&db, "ekbacken").await;
        let wrong = Details {
            name: "x".repeat(121),
            phone: Some("ring Maj".to_owned()),
            link: Some("ekbacken.se".to_owned()),
            address: Some("x".repeat(121)),
            hours: Some("x".repeat(121)),
            ..details("")
        };
        let fields: Vec<_> = wrong.problems().iter().map(|problem| problem.field().unwrap()).collect();
        assert_eq!(fields, ["name", "phone", "link", "address", "hours"]);
        let before = everything(&db, library).await;
        let answer = db.write(move |tx| add_organisation(tx, library, &wrong, DAY)).await;
        assert_eq!(refused(answer).len(), 5);
        let answer = db.write(move |tx| add_eservice(tx, library, OrganisationId(1), "  ", DAY)).await;
        assert_eq!(refused(answer), [("name", "organisations-name")]);
        assert_eq!(everything(&db, library).await, before);
    }
);

db::testing::both_engines!(
    async fn what_is_another_librarys_is_not_changed(db: Db) {
        let one = planted(&db, "ekbacken").await;
        let other = db.write(|tx| found(tx, &called("lovsta"))).await.unwrap();
        let (organisation, eservice) = (OrganisationId(1), EserviceId(1));
        let before = everything(&db, one).await;
        type Verb = fn(&mut db::Tx<'_>, LibraryId, OrganisationId, EserviceId) -> kernel::Result<()>;
        let verbs: [Verb; 8] = [
            |tx, library, id, _| change_organisation(tx, library, id, &details("Annat"), DAY),
            |tx, library, id, _| retire_organisation(tx, library, id, DAY),
            |tx, library, id, _| return_organisation(tx, library, id, DAY),
            |tx, library, id, _| add_eservice(tx, library, id, "Annat", DAY).map(|_| ()),
            |tx, library, _, id| rename_eservice(tx, library, id, "Annat", DAY),
            |tx, library, _, id| retire_eservice(tx, library, id, DAY),
            |tx, library, _, id| return_eservice(tx, library, id, DAY),
            |tx, library, id, _| retire_organisation(tx, library, id, DAY.plus_days(-9)),
        ];
        for (position, verb) in verbs.into_iter().enumerate() {
            let answer = db.write(move |tx| verb(tx, other, organisation, eservice)).await;
            assert!(matches!(answer, Err(Error::Missing)), "{position}: {answer:?}");
        }
        assert_eq!(everything(&db, one).await, before);
    }
);

db::testing::both_engines!(
    async fn two_at_once_are_given_different_numbers(db: Db) {
        let library = planted(&db, "ekbacken").await;
        let adding = (0..10).map(|number| {
            let db = db.clone();
            let name = format!("Förening {number}");
            tokio::spawn(async move { db.write(move |tx| add_organisation(tx, library, &details(&name), DAY)).await })
        });
        let mut numbers = Vec::new();
        for one in adding.collect::<Vec<_>>() {
            numbers.push(one.await.unwrap().unwrap());
        }
        numbers.sort();
        numbers.dedup();
        assert_eq!(numbers.len(), 10);
    }
);

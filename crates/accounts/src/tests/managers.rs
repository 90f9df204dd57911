use axum::http::StatusCode;
use db::Db;
use kernel::{Error, Role};

use super::fixture::{Town, day};
use crate::{end_grant, give_role, grants};

db::testing::both_engines!(
    async fn the_last_manager_stays(db: Db) {
        let town = Town::build(db).await;
        let library = town.library;
        let yesterday = day(&town.clock).plus_days(-1);
        let only = town.db.read(move |tx| grants(tx, library)).await.unwrap().remove(0);
        let ended = town.db.write(move |tx| end_grant(tx, library, only.id, yesterday)).await;
        assert!(matches!(ended, Err(Error::Refused(refusals)) if refusals[0].key() == "accounts-last-manager"));
        let guide = town.hire("ali.alm", Role::Guide).await;
        let (second, doing) = (town.grant(guide, Role::Manager), town.doing());
        town.db.write(move |tx| give_role(tx, library, &second, &doing)).await.unwrap();
        assert!(town.db.write(move |tx| end_grant(tx, library, only.id, yesterday)).await.is_ok());
    }
);

db::testing::both_engines!(
    async fn two_managers_who_remove_each_other_leave_one(db: Db) {
        let town = Town::build(db).await;
        let library = town.library;
        let yesterday = day(&town.clock).plus_days(-1);
        town.hire("ali.alm", Role::Manager).await;
        let both = town.db.read(move |tx| grants(tx, library)).await.unwrap();
        let end = |at: usize| {
            let id = both[at].id;
            town.db.write(move |tx| end_grant(tx, library, id, yesterday))
        };
        let (one, other) = futures_util::future::join(end(0), end(1)).await;
        assert_eq!(usize::from(one.is_ok()) + usize::from(other.is_ok()), 1);
    }
);

db::testing::both_engines!(
    async fn a_guide_manages_nobody_and_a_role_that_ended_opens_nothing(db: Db) {
        let town = Town::build(db).await;
        let guide = town.hire("ali.alm", Role::Guide).await;
        let cookie = town.sign_in("ali.alm").await;
        assert_eq!(town.look("/ekbacken/office/accounts", &cookie).await.status, StatusCode::FORBIDDEN);
        let library = town.library;
        let held = town.db.read(move |tx| grants(tx, library)).await.unwrap();
        let grant = held.iter().find(|grant| grant.account == guide).unwrap().id;
        let manager = town.sign_in("eva.ek").await;
        let path = format!("/ekbacken/office/accounts/{guide}/roles/{grant}/end");
        assert_eq!(town.post(&path, &manager, "").await.status, StatusCode::SEE_OTHER);
        assert_eq!(town.look("/ekbacken/account", &cookie).await.status, StatusCode::NOT_FOUND);
    }
);

db::testing::both_engines!(
    async fn a_new_account_changes_its_password_first(db: Db) {
        let town = Town::build(db).await;
        let manager = town.sign_in("eva.ek").await;
        let form = "key=0123456789abcdef&name=Ali+Alm&sign-in=ali.alm&role=guide&place=";
        let made = town.post("/ekbacken/office/accounts", &manager, form).await;
        let code =
            made.body.split("class=\"handed\" dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
        let sign_in = format!("sign-in=ali.alm&password={}", code.replace(' ', "+"));
        assert_eq!(town.post("/ekbacken/sign-in", "", &sign_in).await.location(), "/ekbacken/account");
        let audit = town.look("/ekbacken/office/audit", &manager).await;
        assert!(audit.body.contains("konto tillagt") && audit.body.contains("ali.alm"));
        let taken = town.post("/ekbacken/office/accounts", &manager, &form.replace("0123", "4567")).await;
        assert_eq!(taken.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(taken.body.contains("value=\"Ali Alm\""), "what was typed is kept");
    }
);

db::testing::both_engines!(
    async fn a_password_that_was_handed_over_lives_for_a_day(db: Db) {
        let town = Town::build(db).await;
        let manager = town.sign_in("eva.ek").await;
        let form = "key=0123456789abcdef&name=Ali+Alm&sign-in=ali.alm&role=guide&place=";
        let made = town.post("/ekbacken/office/accounts", &manager, form).await;
        let code =
            made.body.split("class=\"handed\" dir=\"ltr\">").nth(1).unwrap().split('<').next().unwrap().to_owned();
        let sign_in = format!("sign-in=ali.alm&password={}", code.replace(' ', "+"));
        // As if the day had gone by.
        let late = town.db.write(|tx| {
            let account = crate::store::proof_by_sign_in(tx, "ali.alm")?.unwrap();
            assert!(account.account.handed_until.is_some());
            let before = crate::store::MustChange::Before(kernel::Instant(1));
            crate::store::set_password(tx, account.account.id, &account.password, before)
        });
        late.await.unwrap();
        let refused = town.post("/ekbacken/sign-in", "", &sign_in).await;
        assert_eq!(refused.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(refused.body.contains("24 timmar"), "{}", refused.body);
    }
);

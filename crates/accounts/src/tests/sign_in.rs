use axum::http::StatusCode;
use db::Db;
use kernel::Role;

use super::fixture::Town;

const RIGHT: &str = "sign-in=eva.ek&password=tre+glada+m%C3%A5sar";
const SIGN_IN: &str = "/ekbacken/sign-in";
const OFFICE: &str = "/ekbacken/office/accounts";

db::testing::both_engines!(
    async fn the_right_password_opens_and_a_wrong_one_says_nothing(db: Db) {
        let town = Town::build(db).await;
        let wrong = town.post(SIGN_IN, "", "sign-in=eva.ek&password=fel+fel+fel+fel").await;
        let unknown = town.post(SIGN_IN, "", "sign-in=ingen.alls&password=fel+fel+fel+fel").await;
        assert_eq!(
            (wrong.status, unknown.status),
            (StatusCode::UNPROCESSABLE_ENTITY, StatusCode::UNPROCESSABLE_ENTITY)
        );
        let plain = |body: &str| {
            let lines = body.lines().filter(|line| !line.contains("name=\"key\"") && !line.contains("id=\"sign-in\""));
            lines.collect::<Vec<_>>().join("\n")
        };
        assert_eq!(plain(&wrong.body), plain(&unknown.body));
        assert!(wrong.body.contains("value=\"eva.ek\""), "the name is kept");
        assert!(!wrong.body.contains("fel fel"), "the password is not");
        let cookie = town.sign_in("eva.ek").await;
        assert_eq!(town.look(OFFICE, &cookie).await.status, StatusCode::OK);
        assert_eq!(town.look(OFFICE, "session=forged").await.status, StatusCode::SEE_OTHER);
    }
);

db::testing::both_engines!(
    async fn the_token_is_new_each_time_and_the_old_one_ends(db: Db) {
        let town = Town::build(db).await;
        let first = town.sign_in("eva.ek").await;
        let again = town.post(SIGN_IN, &first, RIGHT).await.cookie();
        assert_ne!(first, again);
        assert_eq!(town.look(OFFICE, &first).await.status, StatusCode::SEE_OTHER);
        let elsewhere = town.sign_in("eva.ek").await;
        town.post("/ekbacken/account/sessions/end", &again, "").await;
        for ended in [&again, &elsewhere] {
            assert_eq!(town.look(OFFICE, ended).await.status, StatusCode::SEE_OTHER);
        }
    }
);

db::testing::both_engines!(
    async fn signing_out_ends_it(db: Db) {
        let town = Town::build(db).await;
        let cookie = town.sign_in("eva.ek").await;
        let out = town.post("/ekbacken/sign-out", &cookie, "").await;
        assert_eq!(out.cookie(), "session=");
        assert_eq!(town.look(OFFICE, &cookie).await.status, StatusCode::SEE_OTHER);
    }
);

db::testing::both_engines!(
    async fn a_session_ends_when_idle_and_after_a_day(db: Db) {
        let town = Town::build(db).await;
        let cookie = town.sign_in("eva.ek").await;
        town.clock.wind(50 * 60);
        assert_eq!(town.look(OFFICE, &cookie).await.status, StatusCode::OK);
        town.clock.wind(70 * 60);
        assert_eq!(town.look(OFFICE, &cookie).await.status, StatusCode::SEE_OTHER);
        let cookie = town.sign_in("eva.ek").await;
        for _ in 0..14 {
            town.clock.wind(50 * 60);
            assert_eq!(town.look(OFFICE, &cookie).await.status, StatusCode::OK);
        }
        town.clock.wind(50 * 60);
        assert_eq!(town.look(OFFICE, &cookie).await.status, StatusCode::SEE_OTHER, "twelve hours");
    }
);

db::testing::both_engines!(
    async fn failures_delay_the_account_and_nobody_else(db: Db) {
        let town = Town::build(db).await;
        town.hire("ali.alm", Role::Guide).await;
        for _ in 0..5 {
            town.post(SIGN_IN, "", "sign-in=eva.ek&password=fel").await;
        }
        assert!(town.post(SIGN_IN, "", RIGHT).await.body.contains("För många försök"));
        town.sign_in("ali.alm").await;
        town.clock.wind(31);
        town.sign_in("eva.ek").await;
    }
);

db::testing::both_engines!(
    async fn one_comes_back_to_a_page_of_this_site_only(db: Db) {
        let town = Town::build(db).await;
        for (next, expected) in [
            ("%2Fekbacken%2Foffice%2Fday", "/ekbacken/office/day"),
            ("%2F%2Fevil.example", "/ekbacken/desk"),
            ("https%3A%2F%2Fevil.example", "/ekbacken/desk"),
            ("%2F%5Cevil.example", "/ekbacken/desk"),
            ("%2Fa%0Ab", "/ekbacken/desk"),
        ] {
            let answer = town.post(SIGN_IN, "", &format!("{RIGHT}&next={next}")).await;
            assert_eq!(answer.location(), expected);
        }
    }
);

db::testing::both_engines!(
    async fn who_reads_figures_begins_there(db: Db) {
        let town = Town::build(db).await;
        for (role, page) in [(Role::Reader, "office/day"), (Role::Partner, "office/day"), (Role::Volunteer, "desk")] {
            town.hire(role.code(), role).await;
            let answer = town.post(SIGN_IN, "", &RIGHT.replace("eva.ek", role.code())).await;
            assert_eq!(answer.location(), format!("/ekbacken/{page}"), "{role:?}");
        }
    }
);

db::testing::both_engines!(
    async fn a_locked_tablet_opens_with_its_pin_and_three_wrong_ones_end_it(db: Db) {
        let town = Town::build(db).await;
        let cookie = town.sign_in("eva.ek").await;
        let change = "current=tre+glada+m%C3%A5sar&pin=4711";
        assert_eq!(town.post("/ekbacken/account", &cookie, change).await.status, StatusCode::SEE_OTHER);
        town.post("/ekbacken/lock/now", &cookie, "").await;
        assert_eq!(town.look(OFFICE, &cookie).await.location(), "/ekbacken/lock?next=%2Fekbacken%2Foffice%2Faccounts");
        assert_eq!(town.post("/ekbacken/lock", &cookie, "pin=1111").await.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert_eq!(town.post("/ekbacken/lock", &cookie, "pin=4711").await.location(), "/ekbacken/desk");
        assert_eq!(town.look(OFFICE, &cookie).await.status, StatusCode::OK);
        town.post("/ekbacken/lock/now", &cookie, "").await;
        for _ in 0..3 {
            town.post("/ekbacken/lock", &cookie, "pin=1111").await;
        }
        assert!(town.look(OFFICE, &cookie).await.location().starts_with(SIGN_IN));
    }
);

db::testing::both_engines!(
    async fn a_weak_password_is_refused_and_the_old_one_stays(db: Db) {
        let town = Town::build(db).await;
        let cookie = town.sign_in("eva.ek").await;
        let weak = "current=tre+glada+m%C3%A5sar&password=l%C3%B6senord123";
        assert_eq!(town.post("/ekbacken/account", &cookie, weak).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let stranger = "current=fel&password=fyra+glada+tranor";
        assert_eq!(town.post("/ekbacken/account", &cookie, stranger).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        town.sign_in("eva.ek").await;
    }
);

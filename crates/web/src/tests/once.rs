use axum::http::{Method, StatusCode};
use db::Db;

use super::fixture::{ask, router};

const KEY: &str = "key=0123456789abcdef0123456789abcdef";

db::testing::both_engines!(
    async fn the_same_form_is_done_once(db: Db) {
        let router = router(db);
        let form = format!("{KEY}&need=101");
        let first = ask(&router, Method::POST, "/keep", "nobody", &form).await;
        let second = ask(&router, Method::POST, "/keep", "nobody", &form).await;
        assert_eq!((first.location(), second.location()), ("/done", "/already"));
    }
);

db::testing::both_engines!(
    async fn another_form_under_the_same_key_is_refused(db: Db) {
        let router = router(db);
        ask(&router, Method::POST, "/keep", "nobody", &format!("{KEY}&need=101")).await;
        let other = ask(&router, Method::POST, "/keep", "nobody", &format!("{KEY}&need=102")).await;
        assert_eq!(other.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
);

db::testing::both_engines!(
    async fn a_key_belongs_to_its_address_and_its_sender(db: Db) {
        let router = router(db);
        let form = format!("{KEY}&need=101");
        for (path, who) in [("/keep", "nobody"), ("/ekbacken/desk/torget", "guide"), ("/keep", "guide")] {
            assert_eq!(ask(&router, Method::POST, path, who, &form).await.location(), "/done", "{who} at {path}");
        }
    }
);

db::testing::both_engines!(
    async fn of_sixteen_at_once_one_is_done(db: Db) {
        let router = router(db);
        let form = format!("{KEY}&need=101");
        let all = (0..16).map(|_| ask(&router, Method::POST, "/keep", "nobody", &form));
        let answers = futures_util::future::join_all(all).await;
        assert_eq!(answers.iter().filter(|answer| answer.location() == "/done").count(), 1);
        assert_eq!(answers.iter().filter(|answer| answer.location() == "/already").count(), 15);
    }
);

db::testing::both_engines!(
    async fn a_form_without_a_key_is_refused(db: Db) {
        let answer = ask(&router(db), Method::POST, "/keep", "nobody", "need=101").await;
        assert_eq!(answer.status, StatusCode::UNPROCESSABLE_ENTITY);
    }
);

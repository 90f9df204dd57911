use axum::http::{Method, StatusCode};
use db::Db;

use super::fixture::{ask, look, router};

async fn check(db: Db, expected: &[(&str, &str, StatusCode)]) {
    let router = router(db);
    for (who, path, status) in expected {
        let answer = look(&router, path, who).await;
        assert_eq!(answer.status, *status, "{who} at {path}: {}", answer.body);
    }
}

const OK: StatusCode = StatusCode::OK;
const MISSING: StatusCode = StatusCode::NOT_FOUND;
const FORBIDDEN: StatusCode = StatusCode::FORBIDDEN;
const SIGN_IN: StatusCode = StatusCode::SEE_OTHER;

db::testing::both_engines!(
    async fn staff_enter_where_their_role_reaches(db: Db) {
        let expected = [
            ("guide", "/ekbacken/desk/torget", OK),
            ("guide", "/ekbacken/desk/skogen", OK),
            ("guide-at-torget", "/ekbacken/desk/torget", OK),
            ("guide-at-torget", "/ekbacken/desk/skogen", FORBIDDEN),
            ("guide-at-torget", "/ekbacken/desk", OK),
            ("reader", "/ekbacken/desk/torget", FORBIDDEN),
            ("kiosk", "/ekbacken/desk/torget", SIGN_IN),
            ("nobody", "/ekbacken/desk/torget", SIGN_IN),
        ];
        check(db, &expected).await;
    }
);

db::testing::both_engines!(
    async fn what_is_another_librarys_is_missing(db: Db) {
        let expected = [
            ("foreign-guide", "/ekbacken/desk/torget", MISSING),
            ("guide", "/lovsta/desk/ron", MISSING),
            ("guide", "/ekbacken/desk/ron", MISSING),
            ("guide", "/nowhere/desk/torget", MISSING),
            ("nobody", "/ekbacken/desk/nowhere", MISSING),
            ("kiosk", "/lovsta/floor/ron/kiosk/sv", MISSING),
        ];
        check(db, &expected).await;
    }
);

db::testing::both_engines!(
    async fn a_screen_enters_its_own_page_at_its_own_place(db: Db) {
        let expected = [
            ("kiosk", "/ekbacken/floor/torget/kiosk/ar", OK),
            ("kiosk", "/ekbacken/floor/skogen/kiosk/ar", MISSING),
            ("kiosk", "/ekbacken/floor/torget/board", FORBIDDEN),
            ("guide", "/ekbacken/floor/torget/kiosk/sv", FORBIDDEN),
            ("nobody", "/ekbacken/floor/torget/kiosk/sv", FORBIDDEN),
        ];
        check(db, &expected).await;
    }
);

db::testing::both_engines!(
    async fn whoever_is_not_signed_in_comes_back_after(db: Db) {
        let router = router(db);
        let answer = look(&router, "/ekbacken/desk/torget?day=3", "nobody").await;
        assert_eq!(answer.location(), "/ekbacken/sign-in?next=%2Fekbacken%2Fdesk%2Ftorget%3Fday%3D3");
        let answer = look(&router, "/ekbacken/desk/torget", "locked-guide").await;
        assert_eq!(answer.location(), "/ekbacken/lock?next=%2Fekbacken%2Fdesk%2Ftorget");
        let answer = ask(&router, Method::POST, "/ekbacken/desk/torget", "nobody", "key=x").await;
        assert_eq!(answer.status, StatusCode::UNAUTHORIZED);
    }
);

db::testing::both_engines!(
    async fn a_language_is_in_the_address_or_nowhere(db: Db) {
        let router = router(db);
        let arabic = look(&router, "/ekbacken/ar/", "nobody").await;
        assert!(arabic.body.contains("dir=\"rtl\""), "{}", arabic.body);
        for path in ["/ekbacken/en/", "/ekbacken/xx/", "/ekbacken/ar/none", "/"] {
            assert_eq!(look(&router, path, "nobody").await.status, MISSING, "{path}");
        }
    }
);

use axum::http::header;
use db::Db;

use super::fixture::{look, router, router_at};

db::testing::both_engines!(
    async fn every_answer_has_them(db: Db) {
        let router = router(db);
        for path in ["/ekbacken/sv/", "/nowhere", "/fault", "/health/live", "/ekbacken/desk"] {
            let headers = look(&router, path, "nobody").await.headers;
            let policy = headers[header::CONTENT_SECURITY_POLICY].to_str().unwrap();
            assert!(policy.contains("script-src 'self'") && !policy.contains("unsafe"), "{path}");
            assert_eq!(headers[header::REFERRER_POLICY], "no-referrer", "{path}");
            assert_eq!(headers[header::CACHE_CONTROL], "no-store", "{path}");
        }
    }
);

db::testing::both_engines!(
    async fn https_stays_https(db: Db) {
        let plain = look(&router(db.clone()), "/health/live", "nobody").await;
        assert!(!plain.headers.contains_key(header::STRICT_TRANSPORT_SECURITY));
        let secure = router_at(db, "https://127.0.0.1:8080");
        let answer = look(&secure, "/health/live", "nobody").await;
        assert!(answer.headers.contains_key(header::STRICT_TRANSPORT_SECURITY));
    }
);

db::testing::both_engines!(
    async fn a_neighbours_cookie_counts_for_nothing_under_https(db: Db) {
        let secure = router_at(db, "https://127.0.0.1:8080");
        let answer = look(&secure, "/ekbacken/desk", "guide").await;
        assert!(answer.location().starts_with("/ekbacken/sign-in"), "{}", answer.status);
    }
);

use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use db::Db;

use super::fixture::{request, router, send};

const KEY: &str = "key=0123456789abcdef0123456789abcdef";

async fn status(db: Db, headers: &[(&'static str, &'static str)]) -> StatusCode {
    let builder = request(Method::POST, "/keep", "nobody");
    let builder = headers.iter().fold(builder, |builder, (name, value)| builder.header(*name, *value));
    send(&router(db), builder.body(Body::from(KEY)).unwrap()).await.status
}

db::testing::both_engines!(
    async fn another_sites_form_is_not_answered(db: Db) {
        assert_eq!(status(db.clone(), &[("sec-fetch-site", "cross-site")]).await, StatusCode::FORBIDDEN);
        assert_eq!(status(db.clone(), &[("sec-fetch-site", "same-site")]).await, StatusCode::FORBIDDEN);
        assert_eq!(status(db.clone(), &[("origin", "https://evil.example")]).await, StatusCode::FORBIDDEN);
        assert_eq!(status(db.clone(), &[("origin", "null")]).await, StatusCode::FORBIDDEN);
        assert_eq!(status(db, &[("sec-fetch-site", "same-origin")]).await, StatusCode::SEE_OTHER);
    }
);

db::testing::both_engines!(
    async fn our_own_form_is_answered(db: Db) {
        assert_eq!(status(db.clone(), &[("origin", "http://127.0.0.1:8080")]).await, StatusCode::SEE_OTHER);
        assert_eq!(status(db, &[]).await, StatusCode::SEE_OTHER);
    }
);

db::testing::both_engines!(
    async fn a_host_that_is_not_ours_is_refused(db: Db) {
        let router = router(db);
        for (host, expected) in [("evil.example", StatusCode::MISDIRECTED_REQUEST), ("localhost:8080", StatusCode::OK)]
        {
            let asked = axum::http::Request::builder().uri("/health/live").header(header::HOST, host);
            let answer = send(&router, asked.body(Body::empty()).unwrap()).await;
            assert_eq!(answer.status, expected, "{host}");
        }
    }
);

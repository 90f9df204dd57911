use axum::body::Body;
use axum::http::{Method, StatusCode, header};
use db::Db;

use super::fixture::{ask, look, request, router, send};

db::testing::both_engines!(
    async fn a_fault_shows_a_reference_and_nothing_else(db: Db) {
        let answer = look(&router(db), "/fault", "nobody").await;
        assert_eq!(answer.status, StatusCode::INTERNAL_SERVER_ERROR);
        assert!(!answer.body.contains("sheep") && !answer.body.contains("secret detail"));
        assert!(answer.body.contains("Uppge"), "{}", answer.body);
    }
);

db::testing::both_engines!(
    async fn what_is_away_keeps_the_typed_form_and_its_key(db: Db) {
        let form = "key=0123456789abcdef&need=101&note=%C3%A5%22%3E";
        let answer = ask(&router(db), Method::POST, "/away", "nobody", form).await;
        assert_eq!(answer.status, StatusCode::SERVICE_UNAVAILABLE);
        assert!(answer.headers.contains_key(header::RETRY_AFTER));
        assert!(answer.body.contains("name=\"key\" value=\"0123456789abcdef\""), "{}", answer.body);
        assert!(answer.body.contains("name=\"need\" value=\"101\""));
        assert!(answer.body.contains("å&#34;&#62;"), "what was typed is escaped: {}", answer.body);
        assert!(answer.body.contains("action=\"/away\""));
    }
);

db::testing::both_engines!(
    async fn a_refusal_is_422_in_the_readers_language(db: Db) {
        let router = router(db);
        let swedish = ask(&router, Method::POST, "/refuse", "nobody", "minutes=x").await;
        assert_eq!(swedish.status, StatusCode::UNPROCESSABLE_ENTITY);
        assert!(swedish.body.contains("Skriv ett heltal"));
        assert!(swedish.body.contains("lang=\"sv\""));
    }
);

db::testing::both_engines!(
    async fn what_is_no_form_is_refused(db: Db) {
        let router = router(db);
        let json = request(Method::POST, "/refuse", "nobody").header(header::CONTENT_TYPE, "application/json");
        assert_eq!(send(&router, json.body(Body::from("{}")).unwrap()).await.status, StatusCode::UNPROCESSABLE_ENTITY);
        let long = format!("minutes={}", "1".repeat(70_000));
        assert_eq!(
            ask(&router, Method::POST, "/refuse", "nobody", &long).await.status,
            StatusCode::UNPROCESSABLE_ENTITY
        );
    }
);

db::testing::both_engines!(
    async fn a_wrong_method_says_so(db: Db) {
        assert_eq!(look(&router(db), "/keep", "nobody").await.status, StatusCode::METHOD_NOT_ALLOWED);
    }
);

//! Whether the program runs, and whether it can work.

use std::sync::Arc;

use axum::Json;
use axum::extract::State;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use serde_json::json;

use crate::Site;

/// The program runs.
pub(crate) async fn live() -> Json<serde_json::Value> {
    Json(json!({ "status": "live" }))
}

/// The database answers, and has the schema that this binary knows.
pub(crate) async fn ready(State(site): State<Arc<Site>>) -> Response {
    let asked = site.db.schema().await;
    let engine = match site.db.engine() {
        db::Engine::Sqlite => "sqlite",
        db::Engine::Postgres => "postgres",
    };
    match asked {
        Ok(schema) => Json(json!({ "status": "ready", "version": site.version, "engine": engine, "schema": schema }))
            .into_response(),
        Err(error) => {
            tracing::warn!(%error, "The database does not answer.");
            let body = json!({ "status": "unavailable", "version": site.version, "engine": engine });
            (StatusCode::SERVICE_UNAVAILABLE, Json(body)).into_response()
        }
    }
}

//! One line for each request: what was matched, how it went, how long it took. Never an address, a query, a code or
//! a browser's name, because together with a time they would tell who was here.

use axum::extract::{MatchedPath, Request};
use axum::middleware::Next;
use axum::response::Response;

/// The pattern that a request matched, left in the answer by the door it passed.
#[derive(Clone, Copy)]
pub(crate) struct Matched(pub(crate) &'static str);

/// Writes the line.
pub(crate) async fn request(request: Request, next: Next) -> Response {
    let method = request.method().clone();
    let own = request.extensions().get::<MatchedPath>().map(|path| path.as_str().to_owned());
    let started = tokio::time::Instant::now();
    let response = next.run(request).await;
    let matched = response.extensions().get::<Matched>().map(|matched| matched.0.to_owned());
    let route = matched.or(own).unwrap_or_else(|| "-".to_owned());
    let micros = u64::try_from(started.elapsed().as_micros()).unwrap_or(u64::MAX);
    tracing::info!(target: "brygga::request", %method, route, status = response.status().as_u16(), micros);
    response
}

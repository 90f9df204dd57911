//! What comes from another site is not answered.

use std::sync::Arc;

use axum::extract::{Request, State};
use axum::http::{HeaderMap, Method, StatusCode, header};
use axum::middleware::Next;
use axum::response::{IntoResponse, Response};

use crate::Site;
use crate::site::is_loopback;

/// Refuses a host that is not ours, and an unsafe method that another site's page sent.
pub(crate) async fn guard(State(site): State<Arc<Site>>, request: Request, next: Next) -> Response {
    let Some(host) = host_of(&request) else {
        return StatusCode::BAD_REQUEST.into_response();
    };
    if !is_ours(&site, &host) {
        return StatusCode::MISDIRECTED_REQUEST.into_response();
    }
    let safe = matches!(*request.method(), Method::GET | Method::HEAD | Method::OPTIONS);
    if !safe && !is_same_site(request.headers(), &host) {
        return StatusCode::FORBIDDEN.into_response();
    }
    next.run(request).await
}

fn host_of(request: &Request) -> Option<String> {
    let host = request.headers().get(header::HOST).and_then(|value| value.to_str().ok());
    host.or_else(|| request.uri().authority().map(axum::http::uri::Authority::as_str)).map(str::to_ascii_lowercase)
}

/// The host that people type, and this machine by any of its own names when that is where it is served.
fn is_ours(site: &Site, host: &str) -> bool {
    host == site.public_url.host() || is_loopback(site.public_url.host()) && is_loopback(host)
}

/// A browser says where a form comes from, by `Sec-Fetch-Site` or, before 2023, by `Origin`. What says neither is not
/// a browser of the last ten years, and has no cookie that another site could ride on.
fn is_same_site(headers: &HeaderMap, host: &str) -> bool {
    let text = |name| headers.get(name).and_then(|value: &axum::http::HeaderValue| value.to_str().ok());
    if let Some(site) = text(header::HeaderName::from_static("sec-fetch-site")) {
        return matches!(site, "same-origin" | "none");
    }
    match text(header::ORIGIN) {
        Some(origin) => origin.split_once("://").is_some_and(|(_, from)| from.eq_ignore_ascii_case(host)),
        None => true,
    }
}

//! The installation as the web sees it, and its doors joined to one service.

use std::sync::Arc;

use axum::Router;
use axum::extract::DefaultBodyLimit;
use axum::middleware::{from_fn, from_fn_with_state};
use db::Db;
use i18n::Texts;
use kernel::{Clock, Randomness, Refusal, Secret};

use crate::navigation::Destination;
use crate::{Directory, Route, Shutdown, SignIn, asset, gate, headers, health, log, origin};

/// The largest form that is read, in bytes.
const LARGEST_FORM: usize = 64 * 1024;

/// What every page needs and no page makes.
pub struct Site {
    /// Where rows are.
    pub db: Db,
    /// What time it is.
    pub clock: Arc<dyn Clock>,
    /// Where chance comes from.
    pub randomness: Arc<dyn Randomness>,
    /// The installation's key.
    pub secret: Secret,
    /// Every text in every language.
    pub texts: Texts,
    /// Who asks.
    pub sign_in: Arc<dyn SignIn>,
    /// Which library and which place.
    pub directory: Arc<dyn Directory>,
    /// The address that people type.
    pub public_url: PublicUrl,
    /// Where staff can go.
    pub destinations: Vec<Destination>,
    /// The version of the binary.
    pub version: &'static str,
    /// Tells pages that are held open when the server is to end.
    pub shutdown: Shutdown,
}

/// The address that people type, and what follows from it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct PublicUrl {
    https: bool,
    host: String,
}

impl PublicUrl {
    /// The address written as `https://help.example.se` or, on this machine only, `http://127.0.0.1:8080`.
    ///
    /// # Errors
    /// A refusal when it is not an address, or when it is plain http to anywhere but this machine.
    pub fn parse(url: &str) -> Result<Self, Refusal> {
        let refusal = || Refusal::new("web-public-url").with("url", url);
        let (scheme, rest) = url.split_once("://").ok_or_else(refusal)?;
        let host = rest.strip_suffix('/').unwrap_or(rest).to_ascii_lowercase();
        let valid =
            !host.is_empty() && host.bytes().all(|byte| byte.is_ascii_alphanumeric() || b".-:[]".contains(&byte));
        match scheme {
            "https" if valid => Ok(Self { https: true, host }),
            "http" if valid && is_loopback(&host) => Ok(Self { https: false, host }),
            "http" if valid => Err(Refusal::new("web-public-url-plain").with("url", url)),
            _ => Err(refusal()),
        }
    }

    /// Whether cookies must be secure and browsers told to stay with https.
    #[must_use]
    pub const fn https(&self) -> bool {
        self.https
    }

    /// Host and port, in small letters.
    #[must_use]
    pub fn host(&self) -> &str {
        &self.host
    }

    /// The whole address of `path`, which begins with a slash.
    #[must_use]
    pub fn address(&self, path: &str) -> String {
        format!("{}://{}{path}", if self.https { "https" } else { "http" }, self.host)
    }
}

/// Whether a host, with or without a port, is this machine.
pub(crate) fn is_loopback(host: &str) -> bool {
    let name = if host.starts_with('[') {
        host.split_inclusive(']').next().unwrap_or(host)
    } else {
        host.split(':').next().unwrap_or(host)
    };
    name == "localhost" || name == "[::1]" || name.starts_with("127.") && name.parse::<std::net::Ipv4Addr>().is_ok()
}

/// Joins the doors of all rooms to one service.
///
/// # Panics
/// When two routes have the same method and address: the test that lists all routes meets it first.
pub fn build(site: &Arc<Site>, routes: &[Route]) -> Router {
    let mut router = Router::new()
        .route("/assets/{name}", axum::routing::get(asset::show))
        .route("/health/live", axum::routing::get(health::live))
        .route("/health/ready", axum::routing::get(health::ready).with_state(Arc::clone(site)));
    for route in routes {
        let door = gate::Door { site: Arc::clone(site), access: route.access, path: route.path };
        let guarded = route.handler.clone().layer(from_fn_with_state(door, gate::admit));
        router = router.route(route.path, guarded);
    }
    router
        .fallback(gate::missing)
        .method_not_allowed_fallback(gate::wrong_method)
        .layer(DefaultBodyLimit::max(LARGEST_FORM))
        .layer(from_fn_with_state(Arc::clone(site), gate::with_site))
        .layer(from_fn_with_state(Arc::clone(site), origin::guard))
        .layer(from_fn_with_state(Arc::clone(site), headers::set))
        .layer(from_fn(log::request))
}

#[cfg(test)]
mod tests {
    use super::{PublicUrl, is_loopback};

    #[test]
    fn plain_http_is_for_this_machine_only() {
        for url in ["http://127.0.0.1:8080", "http://localhost:80/", "http://[::1]:8080", "https://hjalp.ekbacken.se"] {
            assert!(PublicUrl::parse(url).is_ok(), "{url}");
        }
        for url in [
            "http://hjalp.ekbacken.se",
            "http://127.evil.se",
            "ekbacken.se",
            "ftp://127.0.0.1",
            "https://",
            "https://a/b",
        ] {
            assert!(PublicUrl::parse(url).is_err(), "{url}");
        }
        assert!(!is_loopback("localhost.evil.se"));
    }
}

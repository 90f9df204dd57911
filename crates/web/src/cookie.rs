//! Cookies: read from a request, written so that nothing but our own pages can use them.

use axum::http::{HeaderMap, HeaderValue, header};

/// The cookies of a request, by the names that rooms give them.
#[derive(Clone, Debug, Default)]
pub struct Cookies {
    pairs: Vec<(String, String)>,
}

impl Cookies {
    /// The cookies that a request brought. When `https`, only those with the `__Host-` prefix count
    /// (RFC 6265bis, 4.1.3.2), because a neighbour on the same domain can set the others.
    #[must_use]
    pub fn read(headers: &HeaderMap, https: bool) -> Self {
        let pairs = headers
            .get_all(header::COOKIE)
            .iter()
            .filter_map(|value| value.to_str().ok())
            .flat_map(|line| line.split(';'))
            .filter_map(|pair| pair.trim().split_once('='))
            .filter_map(|(name, value)| {
                let name = if https { name.strip_prefix(PREFIX)? } else { name };
                Some((name.to_owned(), value.to_owned()))
            })
            .collect();
        Self { pairs }
    }

    /// The value of the cookie with this name.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<&str> {
        self.pairs.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }
}

const PREFIX: &str = "__Host-";

/// A cookie to be written: for our own pages only, out of reach of scripts.
#[derive(Clone, Debug)]
pub struct Cookie {
    name: &'static str,
    value: String,
    seconds: Option<i64>,
}

impl Cookie {
    /// A cookie that goes when the browser closes. `value` must be of letters, digits, `-` and `_`.
    #[must_use]
    pub const fn new(name: &'static str, value: String) -> Self {
        Self { name, value, seconds: None }
    }

    /// The same cookie, kept for so many seconds.
    #[must_use]
    pub const fn for_seconds(mut self, seconds: i64) -> Self {
        self.seconds = Some(seconds);
        self
    }

    /// A cookie that takes the one with this name away.
    #[must_use]
    pub const fn gone(name: &'static str) -> Self {
        Self { name, value: String::new(), seconds: Some(0) }
    }

    pub(crate) fn header(&self, https: bool) -> Option<HeaderValue> {
        let prefix = if https { PREFIX } else { "" };
        let secure = if https { "; Secure" } else { "" };
        let age = self.seconds.map(|seconds| format!("; Max-Age={seconds}")).unwrap_or_default();
        let line = format!("{prefix}{}={}; Path=/; HttpOnly; SameSite=Lax{secure}{age}", self.name, self.value);
        HeaderValue::from_str(&line).ok()
    }
}

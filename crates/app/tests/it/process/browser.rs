//! A browser without a window: cookies, forms, and what a page says.

use std::collections::BTreeMap;

use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Somebody's browser, at one server.
#[derive(Clone, Debug)]
pub(crate) struct Browser {
    host: String,
    cookies: BTreeMap<String, String>,
}

/// What it says of itself, and no log repeats.
pub(crate) const AGENT: &str = "Testare/7.3";

/// What a server answered.
#[derive(Clone, Debug, Default)]
pub(crate) struct Answer {
    /// 0 when the connection was lost before an answer came.
    pub(crate) status: u16,
    pub(crate) location: Option<String>,
    pub(crate) body: String,
}

impl Browser {
    pub(crate) fn at(host: &str) -> Self {
        Self { host: host.to_owned(), cookies: BTreeMap::new() }
    }

    /// Signs in as one of the demo's people.
    pub(crate) async fn sign_in(host: &str, name: &str) -> Self {
        let mut browser = Self::at(host);
        let form = [("sign-in", name), ("password", demo::PASSWORD)];
        let answer = browser.post("/ekbacken/sign-in", &form).await;
        assert_eq!(answer.status, 303, "{name} could not sign in: {}", answer.body);
        browser
    }

    /// The same browser at another node.
    pub(crate) fn moved_to(&self, host: &str) -> Self {
        Self { host: host.to_owned(), cookies: self.cookies.clone() }
    }

    pub(crate) fn with_cookie(mut self, name: &str, value: &str) -> Self {
        self.cookies.insert(name.to_owned(), value.to_owned());
        self
    }

    pub(crate) async fn get(&mut self, path: &str) -> Answer {
        self.ask("GET", path, "").await
    }

    /// Sends a form under a key of its own.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Answer {
        let key = fresh_key();
        self.post_under(&key, path, fields).await
    }

    pub(crate) async fn post_under(&mut self, key: &str, path: &str, fields: &[(&str, &str)]) -> Answer {
        let fields = fields.iter().copied().chain([("key", key)]);
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.ask("POST", path, &body).await
    }

    async fn ask(&mut self, method: &str, path: &str, body: &str) -> Answer {
        let answer = self.exchange(method, path, body).await.unwrap_or_default();
        let (head, body) = answer.split_once("\r\n\r\n").unwrap_or((&answer, ""));
        let mut lines = head.lines();
        let status = lines.next().and_then(|line| line.split(' ').nth(1)?.parse().ok()).unwrap_or_default();
        let mut location = None;
        for (name, value) in lines.filter_map(|line| line.split_once(": ")) {
            match name {
                "location" => location = Some(value.to_owned()),
                "set-cookie" => self.keep(value),
                _ => {}
            }
        }
        Answer { status, location, body: body.to_owned() }
    }

    fn keep(&mut self, cookie: &str) {
        if let Some((name, value)) = cookie.split(';').next().and_then(|pair| pair.split_once('=')) {
            self.cookies.insert(name.to_owned(), value.to_owned());
        }
    }

    async fn exchange(&self, method: &str, path: &str, body: &str) -> std::io::Result<String> {
        let mut stream = TcpStream::connect(&self.host).await?;
        let cookies: Vec<String> = self.cookies.iter().map(|(name, value)| format!("{name}={value}")).collect();
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\nconnection: close\r\naccept-language: sv\r\nuser-agent: {AGENT}\r\n\
             cookie: {cookies}\r\ncontent-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{body}",
            host = self.host,
            cookies = cookies.join("; "),
            length = body.len(),
        );
        stream.write_all(request.as_bytes()).await?;
        let mut answer = Vec::new();
        stream.read_to_end(&mut answer).await?;
        Ok(String::from_utf8_lossy(&answer).into_owned())
    }
}

impl Answer {
    /// The values of every hidden field or button called `name`.
    pub(crate) fn values(&self, name: &str) -> Vec<String> {
        let mark = format!("name=\"{name}\" value=\"");
        let found = self.body.split(&mark).skip(1).filter_map(|rest| rest.split('"').next());
        found.map(str::to_owned).collect()
    }
}

/// A key that no other form has.
pub(crate) fn fresh_key() -> String {
    std::fs::read_to_string("/proc/sys/kernel/random/uuid").unwrap().trim().replace('-', "")
}

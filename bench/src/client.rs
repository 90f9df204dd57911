//! A browser that keeps its connection, for load.

use anyhow::{Context, Result, bail};
use tokio::io::{AsyncBufReadExt, AsyncReadExt, AsyncWriteExt, BufReader};
use tokio::net::TcpStream;

/// One connection, and the cookies of one person or screen.
pub(crate) struct Client {
    host: String,
    stream: BufReader<TcpStream>,
    pub(crate) cookies: Vec<String>,
    keys: u64,
}

/// What came back.
#[derive(Debug, Default)]
pub(crate) struct Answer {
    pub(crate) status: u16,
    pub(crate) location: String,
    pub(crate) body: String,
}

impl Client {
    pub(crate) async fn connect(host: &str, cookies: &[String]) -> Result<Self> {
        let stream = TcpStream::connect(host).await?;
        stream.set_nodelay(true)?;
        Ok(Self { host: host.to_owned(), stream: BufReader::new(stream), cookies: cookies.to_vec(), keys: 0 })
    }

    pub(crate) async fn get(&mut self, path: &str) -> Result<Answer> {
        self.send("GET", path, "").await?;
        self.answer().await
    }

    /// Sends a form under a key that no other has.
    pub(crate) async fn post(&mut self, path: &str, fields: &[(&str, &str)]) -> Result<Answer> {
        self.keys += 1;
        let local = self.stream.get_ref().local_addr()?.port();
        let key = format!("{:08x}{local:08x}{:016x}", std::process::id(), self.keys);
        let fields = fields.iter().copied().chain([("key", key.as_str())]);
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(fields).finish();
        self.send("POST", path, &body).await?;
        self.answer().await
    }

    /// Asks for a stream of events; lines come from [`Client::line`] then.
    pub(crate) async fn listen(&mut self, path: &str) -> Result<()> {
        self.send("GET", path, "").await
    }

    pub(crate) async fn line(&mut self) -> Result<String> {
        let mut line = String::new();
        if self.stream.read_line(&mut line).await? == 0 {
            bail!("the stream has ended");
        }
        Ok(line)
    }

    async fn send(&mut self, method: &str, path: &str, body: &str) -> Result<()> {
        let request = format!(
            "{method} {path} HTTP/1.1\r\nhost: {host}\r\norigin: http://{host}\r\naccept-language: sv\r\ncookie: {cookies}\r\n\
             content-type: application/x-www-form-urlencoded\r\ncontent-length: {length}\r\n\r\n{body}",
            host = self.host,
            cookies = self.cookies.join("; "),
            length = body.len(),
        );
        Ok(self.stream.get_mut().write_all(request.as_bytes()).await?)
    }

    async fn answer(&mut self) -> Result<Answer> {
        let mut answer = Answer::default();
        let mut length = 0;
        let first = self.line().await?;
        answer.status = first.split(' ').nth(1).and_then(|status| status.parse().ok()).context("no status")?;
        loop {
            let line = self.line().await?;
            let Some((name, value)) = line.trim_end().split_once(": ") else { break };
            match name {
                "content-length" => length = value.parse()?,
                "location" => value.clone_into(&mut answer.location),
                "set-cookie" => self.keep(value.split(';').next().unwrap_or_default()),
                _ => {}
            }
        }
        let mut body = vec![0; length];
        self.stream.read_exact(&mut body).await?;
        answer.body = String::from_utf8_lossy(&body).into_owned();
        Ok(answer)
    }

    fn keep(&mut self, cookie: &str) {
        let name = cookie.split('=').next().unwrap_or_default();
        self.cookies.retain(|kept| !kept.starts_with(&format!("{name}=")));
        self.cookies.push(cookie.to_owned());
    }
}

impl Answer {
    /// The value of the first field or button called `name`.
    pub(crate) fn value(&self, name: &str) -> Option<&str> {
        self.body.split(&format!("name=\"{name}\" value=\"")).nth(1)?.split('"').next()
    }

    /// The answer, if it is the one that was expected.
    pub(crate) fn expect(self, status: u16) -> Result<Self> {
        if self.status == status { Ok(self) } else { bail!("{} instead of {status}: {}", self.status, self.body) }
    }
}

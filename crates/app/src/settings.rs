//! What an operator may set: by flag, by environment, or in a file; in this order.

use std::net::SocketAddr;
use std::path::PathBuf;

use anyhow::{Context, Result, bail};
use clap::Args;
use serde::Deserialize;

/// Where the server listens when nothing is said.
pub const LISTEN: &str = "127.0.0.1:8080";
/// The database when nothing is said.
pub const DATABASE: &str = "sqlite:brygga.db";

/// What may be set. A flag wins over the environment, which wins over the file.
#[derive(Args, Clone, Debug, Default)]
pub struct Given {
    /// File with settings, TOML: the same names as the flags, with _ for -
    #[arg(long, env = "BRYGGA_CONFIG", value_name = "FILE", global = true)]
    pub config: Option<PathBuf>,
    /// Database: sqlite:FILE, or postgres://USER:PASSWORD@HOST/NAME [default: sqlite:brygga.db]
    #[arg(long, env = "BRYGGA_DATABASE", value_name = "ADDRESS", global = true, hide_env_values = true)]
    pub database: Option<String>,
    /// Address and port to listen on [default: 127.0.0.1:8080]
    #[arg(long, env = "BRYGGA_LISTEN", value_name = "ADDRESS", global = true)]
    pub listen: Option<String>,
    /// The address that people type, such as https://hjalp.ekbacken.se
    #[arg(long, env = "BRYGGA_PUBLIC_URL", value_name = "URL", global = true)]
    pub public_url: Option<String>,
    /// File with the installation's key [default: beside the database, or brygga.key]
    #[arg(long, env = "BRYGGA_SECRET_FILE", value_name = "FILE", global = true)]
    pub secret_file: Option<PathBuf>,
    /// What is logged: error, warn, info, debug [default: info]
    #[arg(long, env = "BRYGGA_LOG", value_name = "LEVEL", global = true)]
    pub log: Option<String>,
    /// How it is logged: text or json [default: text]
    #[arg(long, env = "BRYGGA_LOG_FORMAT", value_name = "FORMAT", global = true)]
    pub log_format: Option<String>,
}

/// The same in the file. A name that is not listed is refused, because it is a misspelling.
#[derive(Debug, Default, Deserialize)]
#[serde(deny_unknown_fields)]
struct Written {
    database: Option<String>,
    listen: Option<String>,
    public_url: Option<String>,
    secret_file: Option<PathBuf>,
    log: Option<String>,
    log_format: Option<String>,
}

/// How lines of the log are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Lines {
    /// For people.
    Text,
    /// For machines.
    Json,
}

/// What holds in the end.
#[derive(Clone, Debug)]
pub struct Settings {
    /// Where the database is, as written.
    pub database: String,
    /// Whether someone said where the database is, or it is the default.
    pub database_was_given: bool,
    /// Where to listen.
    pub listen: SocketAddr,
    /// The address that people type.
    pub public_url: web::PublicUrl,
    /// Where the key is.
    pub secret_file: PathBuf,
    /// Whether someone said where the key is, or it stands beside the database.
    pub secret_file_was_given: bool,
    /// What is logged.
    pub log: tracing::Level,
    /// How lines are written.
    pub lines: Lines,
}

impl Given {
    /// Joins flags, environment and file.
    ///
    /// # Errors
    /// When a setting cannot be understood: its name, what was written, and what to write instead.
    pub fn settle(self) -> Result<Settings> {
        let written = self.written()?;
        let given = self.database.or(written.database);
        let database_was_given = given.is_some();
        let database = given.unwrap_or_else(|| DATABASE.to_owned());
        let listen = address(&self.listen.or(written.listen).unwrap_or_else(|| LISTEN.to_owned()))?;
        let url = self.public_url.or(written.public_url);
        let secret_file = self.secret_file.or(written.secret_file);
        let secret_file_was_given = secret_file.is_some();
        let secret_file = secret_file.unwrap_or_else(|| beside(&database));
        Ok(Settings {
            public_url: public_url(url.as_deref(), listen)?,
            log: level(self.log.or(written.log).as_deref())?,
            lines: lines(self.log_format.or(written.log_format).as_deref())?,
            database,
            database_was_given,
            listen,
            secret_file,
            secret_file_was_given,
        })
    }

    fn written(&self) -> Result<Written> {
        let Some(file) = &self.config else {
            return Ok(Written::default());
        };
        let text =
            std::fs::read_to_string(file).with_context(|| format!("--config: cannot read {}", file.display()))?;
        toml::from_str(&text).with_context(|| format!("--config: {} is not understood", file.display()))
    }
}

fn address(text: &str) -> Result<SocketAddr> {
    text.parse().with_context(|| format!("--listen: \"{text}\" is no address with a port; write for example {LISTEN}"))
}

fn public_url(url: Option<&str>, listen: SocketAddr) -> Result<web::PublicUrl> {
    let own = format!("http://{listen}");
    let Some(url) = url else {
        return web::PublicUrl::parse(&own).map_err(|_| {
            anyhow::anyhow!(
                "--listen: {listen} can be reached from other machines, so people's address must be https; \
                 write --public-url https://… and put a proxy that speaks TLS in front, or listen on {LISTEN}"
            )
        });
    };
    web::PublicUrl::parse(url).map_err(|refusal| match refusal.key() {
        "web-public-url-plain" => anyhow::anyhow!(
            "--public-url: {url} is not encrypted; beyond this machine write https://… and put a proxy that speaks TLS in front"
        ),
        _ => anyhow::anyhow!("--public-url: \"{url}\" is no address; write for example https://hjalp.ekbacken.se"),
    })
}

fn level(text: Option<&str>) -> Result<tracing::Level> {
    let text = text.unwrap_or("info");
    text.parse().ok().with_context(|| format!("--log: \"{text}\" is not known; write error, warn, info or debug"))
}

fn lines(text: Option<&str>) -> Result<Lines> {
    match text.unwrap_or("text") {
        "text" => Ok(Lines::Text),
        "json" => Ok(Lines::Json),
        other => bail!("--log-format: \"{other}\" is not known; write text or json"),
    }
}

fn beside(database: &str) -> PathBuf {
    match database.strip_prefix("sqlite:") {
        Some(file) => PathBuf::from(format!("{file}.key")),
        None => PathBuf::from("brygga.key"),
    }
}

#[cfg(test)]
mod tests {
    use super::Given;

    fn refused(given: Given) -> String {
        format!("{:#}", given.settle().unwrap_err())
    }

    #[test]
    fn nothing_said_is_one_library_on_this_machine() {
        let settings = Given::default().settle().unwrap();
        assert_eq!(settings.database, "sqlite:brygga.db");
        assert_eq!(settings.listen.to_string(), "127.0.0.1:8080");
        assert_eq!(settings.public_url.address("/t/x"), "http://127.0.0.1:8080/t/x");
        assert_eq!(settings.secret_file.to_str(), Some("brygga.db.key"));
    }

    #[test]
    fn a_wrong_setting_says_what_to_write() {
        let listen = |text: &str| Given { listen: Some(text.to_owned()), ..Given::default() };
        assert!(refused(listen("8080")).contains("127.0.0.1:8080"));
        assert!(refused(listen("0.0.0.0:80")).contains("--public-url https://"));
        let url = |text: &str| Given { public_url: Some(text.to_owned()), ..Given::default() };
        assert!(refused(url("http://hjalp.ekbacken.se")).contains("https"));
        let log = Given { log: Some("loud".to_owned()), ..Given::default() };
        assert!(refused(log).contains("debug"));
    }

    #[test]
    fn a_flag_wins_over_the_file_and_a_misspelling_is_refused() {
        let folder = tempfile::tempdir().unwrap();
        let file = folder.path().join("brygga.toml");
        std::fs::write(&file, "listen = \"127.0.0.1:9000\"\nlog = \"debug\"\n").unwrap();
        let given = Given { config: Some(file.clone()), listen: Some("127.0.0.1:9001".to_owned()), ..Given::default() };
        let settings = given.settle().unwrap();
        assert_eq!(settings.listen.port(), 9001);
        assert_eq!(settings.log, tracing::Level::DEBUG);
        std::fs::write(&file, "lisen = \"127.0.0.1:9000\"\n").unwrap();
        assert!(refused(Given { config: Some(file), ..Given::default() }).contains("lisen"));
    }
}

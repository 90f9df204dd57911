//! The processes: a seeded database, the server on it, and what they cost.

use std::io::Write;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::{Context, Result, bail};

use crate::client::Client;

/// Where the binary under test is.
pub(crate) const BINARY: &str = "target/release/brygga";

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Engine {
    Sqlite,
    Postgres,
}

impl Engine {
    pub(crate) const NAMES: [&str; 2] = ["sqlite", "postgres"];

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Sqlite => "sqlite",
            Self::Postgres => "postgres",
        }
    }
}

/// One row of the table.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Run {
    pub(crate) profile: &'static str,
    pub(crate) percent: &'static str,
    pub(crate) engine: Engine,
}

/// A database of its own, gone with it.
pub(crate) struct Database {
    pub(crate) folder: tempfile::TempDir,
    pub(crate) address: String,
    cluster: Option<PathBuf>,
}

impl Database {
    /// An empty one. PostgreSQL runs as an unprivileged user and waits for the disk.
    pub(crate) fn empty(engine: Engine) -> Result<Self> {
        let folder = tempfile::Builder::new().prefix("bench").tempdir_in("target")?;
        match engine {
            Engine::Sqlite => {
                let address = format!("sqlite:{}", folder.path().join("bench.db").display());
                Ok(Self { folder, address, cluster: None })
            }
            Engine::Postgres => {
                let state = folder.path().join("postgres");
                postgres("start", &state)?;
                let address = std::fs::read_to_string(state.join("address"))?.trim().to_owned();
                Ok(Self { folder, address, cluster: Some(state) })
            }
        }
    }

    /// Runs a command of brygga on it; answers what it said.
    pub(crate) fn brygga(&self, words: &[&str], typed: &str) -> Result<String> {
        let mut child = Command::new(BINARY)
            .args(words)
            .args(["--database", &self.address, "--secret-file"])
            .arg(self.folder.path().join("bench.key"))
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .spawn()?;
        child.stdin.take().context("no input")?.write_all(typed.as_bytes())?;
        let output = child.wait_with_output()?;
        if !output.status.success() {
            bail!("brygga {words:?} failed");
        }
        Ok(String::from_utf8_lossy(&output.stdout).into_owned())
    }

    /// Serves it; answers the server and the seconds until it was ready.
    pub(crate) async fn serve(&self) -> Result<(Server, f64)> {
        let host = free_address()?;
        let begun = Instant::now();
        let child = Command::new(BINARY)
            .args(["serve", "--listen", &host, "--log", "error", "--database", &self.address, "--secret-file"])
            .arg(self.folder.path().join("bench.key"))
            .stdout(Stdio::null())
            .spawn()?;
        let server = Server { child, host };
        while begun.elapsed() < Duration::from_secs(60) {
            if let Ok(mut client) = Client::connect(&server.host, &[]).await
                && client.get("/health/ready").await.is_ok_and(|answer| answer.status == 200)
            {
                return Ok((server, begun.elapsed().as_secs_f64()));
            }
            tokio::time::sleep(Duration::from_millis(2)).await;
        }
        bail!("brygga did not answer")
    }
}

impl Drop for Database {
    fn drop(&mut self) {
        self.cluster.as_deref().map(|state| postgres("stop", state));
    }
}

fn postgres(word: &str, state: &Path) -> Result<()> {
    let state = std::path::absolute(state)?;
    let mut command = Command::new("bin/postgres");
    command.arg(word).env("BRYGGA_POSTGRES_STATE", state).env("BRYGGA_POSTGRES_DURABLE", "yes");
    if command.status()?.success() { Ok(()) } else { bail!("bin/postgres {word}") }
}

pub(crate) fn free_address() -> Result<String> {
    Ok(std::net::TcpListener::bind("127.0.0.1:0")?.local_addr()?.to_string())
}

/// A process that serves.
pub(crate) struct Server {
    pub(crate) child: Child,
    pub(crate) host: String,
}

impl Server {
    /// Seconds of processor time that it has used.
    pub(crate) fn processor(&self) -> Result<f64> {
        let stat = std::fs::read_to_string(format!("/proc/{}/stat", self.child.id()))?;
        let fields: Vec<&str> = stat.rsplit(") ").next().unwrap_or_default().split(' ').collect();
        // User and system time stand 14th and 15th (proc(5)), in hundredths of a second.
        let ticks: f64 = fields[11].parse::<f64>()? + fields[12].parse::<f64>()?;
        Ok(ticks / 100.0)
    }

    /// Megabytes that it has in memory, and had at most.
    pub(crate) fn memory(&self) -> Result<(f64, f64)> {
        let status = std::fs::read_to_string(format!("/proc/{}/status", self.child.id()))?;
        let kilobytes = |name: &str| -> Option<f64> {
            status.lines().find(|line| line.starts_with(name))?.split_whitespace().nth(1)?.parse().ok()
        };
        let megabytes = |name| kilobytes(name).map(|kilobytes| kilobytes / 1024.0).context("no memory in /proc");
        Ok((megabytes("VmRSS:")?, megabytes("VmHWM:")?))
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

//! A running `brygga`, on a port of its own.

use std::net::TcpListener;
use std::path::Path;
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use super::Browser;

/// It ends with the test.
#[derive(Debug)]
pub(crate) struct Server {
    child: Child,
    /// Address and port.
    pub(crate) host: String,
}

impl Server {
    /// Serves Ekbacken from `database`, under the key in `folder`, and waits until it answers.
    pub(crate) async fn demo(database: &str, folder: &Path) -> Self {
        Self::run(|host| demo(database, folder, host)).await
    }

    /// Runs what `build` makes for a free address, and waits until it answers.
    pub(crate) async fn run(build: impl Fn(&str) -> Command) -> Self {
        // The port is free now and might be taken before it is used: then another is tried.
        for _ in 0..5 {
            let host = TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap().to_string();
            let child = build(&host).stdout(Stdio::null()).spawn().unwrap();
            let mut server = Self { child, host };
            if server.answers().await {
                return server;
            }
        }
        panic!("brygga did not answer");
    }

    /// Its process.
    pub(crate) fn id(&self) -> u32 {
        self.child.id()
    }

    async fn answers(&mut self) -> bool {
        let patience = Instant::now() + Duration::from_secs(60);
        while Instant::now() < patience && self.child.try_wait().unwrap().is_none() {
            if Browser::at(&self.host).get("/health/ready").await.status == 200 {
                return true;
            }
            tokio::time::sleep(Duration::from_millis(20)).await;
        }
        false
    }

    /// Kills it as a power cut would: nothing is finished.
    pub(crate) fn kill(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

/// The command that serves Ekbacken.
pub(crate) fn demo(database: &str, folder: &Path, host: &str) -> Command {
    let mut command = Command::new(env!("CARGO_BIN_EXE_brygga"));
    command.current_dir(folder).args(["demo", "--database", database, "--listen", host, "--secret-file"]);
    command.arg(folder.join("test.key")).stderr(Stdio::null());
    command
}

impl Drop for Server {
    fn drop(&mut self) {
        self.kill();
    }
}

//! A PostgreSQL of a test's own, which waits for the disk and can be killed.

use std::path::PathBuf;
use std::process::Command;
use std::time::{Duration, Instant};

/// Started by the script that starts the one for all tests, in a state of its own.
#[derive(Debug)]
pub(super) struct Cluster {
    state: tempfile::TempDir,
}

impl Cluster {
    pub(super) fn start() -> Self {
        let cluster = Self { state: tempfile::tempdir().unwrap() };
        cluster.script("start");
        cluster
    }

    /// Where it is; its data lies beside its socket.
    fn folder(&self) -> PathBuf {
        PathBuf::from(std::fs::read_to_string(self.state.path().join("folder")).unwrap().trim())
    }

    pub(super) fn address(&self) -> String {
        std::fs::read_to_string(self.state.path().join("address")).unwrap().trim().to_owned()
    }

    /// Ends all of it at once, without a last word to the disk.
    pub(super) fn kill(&self) {
        let lock = self.folder().join("data/postmaster.pid");
        let postmaster = std::fs::read_to_string(&lock).unwrap().lines().next().unwrap().to_owned();
        let _ = Command::new("kill").args(["-9", &postmaster]).output().unwrap();
        // Where nobody asks after orphans its number stays, and would be taken for a server that lives.
        while is_alive(&postmaster) {
            std::thread::sleep(Duration::from_millis(5));
        }
        std::fs::remove_file(&lock).unwrap();
    }

    /// Starts it again; it recovers from its log.
    pub(super) fn resume(&self) {
        let patience = Instant::now() + Duration::from_secs(30);
        while !self.try_script("start") {
            assert!(Instant::now() < patience, "PostgreSQL did not come back");
            std::thread::sleep(Duration::from_millis(100));
        }
    }

    fn script(&self, word: &str) {
        assert!(self.try_script(word), "bin/postgres {word}");
    }

    fn try_script(&self, word: &str) -> bool {
        let script = concat!(env!("CARGO_MANIFEST_DIR"), "/../../bin/postgres");
        let mut command = Command::new(script);
        command.arg(word).env("BRYGGA_POSTGRES_STATE", self.state.path()).env("BRYGGA_POSTGRES_DURABLE", "yes");
        command.output().unwrap().status.success()
    }
}

/// Whether a process runs; one that has ended and was not asked after does not.
fn is_alive(process: &str) -> bool {
    let state = std::fs::read_to_string(format!("/proc/{process}/stat")).unwrap_or_default();
    state.rsplit(')').next().is_some_and(|rest| !rest.trim().is_empty() && !rest.trim_start().starts_with('Z'))
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.try_script("stop");
    }
}

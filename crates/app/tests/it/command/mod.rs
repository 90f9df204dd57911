//! The binary as an operator meets it.

mod archive;

use std::path::Path;
use std::process::{Command, Output};

pub(crate) fn brygga(folder: &Path, words: &[&str]) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_brygga"));
    command.current_dir(folder).args(words).env_remove("BRYGGA_DATABASE").output().unwrap()
}

pub(crate) fn said(output: &Output) -> String {
    String::from_utf8_lossy(&output.stderr).into_owned()
}

#[test]
fn only_the_default_path_migrate_and_create_make_a_database() {
    let folder = tempfile::tempdir().unwrap();
    let misspelt = brygga(folder.path(), &["check", "--database", "sqlite:brigga.db"]);
    assert!(!misspelt.status.success());
    assert!(said(&misspelt).contains("--create"), "{}", said(&misspelt));
    assert!(!folder.path().join("brigga.db").exists());
    assert!(brygga(folder.path(), &["migrate", "--database", "sqlite:brygga.db"]).status.success());
    let checked = brygga(folder.path(), &["check"]);
    assert!(checked.status.success(), "{}", said(&checked));
}

#[test]
fn a_demo_asked_to_listen_to_the_world_is_refused() {
    let folder = tempfile::tempdir().unwrap();
    let asked =
        brygga(folder.path(), &["demo", "--listen", "0.0.0.0:8099", "--public-url", "https://demo.ekbacken.se"]);
    assert!(!asked.status.success());
    assert!(said(&asked).contains("127.0.0.1"), "{}", said(&asked));
}

#[test]
fn an_address_that_is_none_says_what_to_write() {
    let folder = tempfile::tempdir().unwrap();
    let asked = brygga(folder.path(), &["check", "--database", "brygga.db"]);
    assert!(said(&asked).contains("sqlite:brygga.db") && said(&asked).contains("postgres://"), "{}", said(&asked));
}

#[tokio::test(flavor = "multi_thread")]
async fn a_server_that_does_not_wait_for_the_disk_fails_the_check() {
    let fresh = db::testing::Fresh::make(db::Engine::Postgres).await;
    let db::Address::Postgres(server) = fresh.address() else { unreachable!() };
    let folder = tempfile::tempdir().unwrap();
    let checked = brygga(folder.path(), &["check", "--database", server]);
    let told = String::from_utf8_lossy(&checked.stdout).into_owned();
    assert!(!checked.status.success() && told.contains("WRONG  fsync: off, should be on"), "{told}");
    fresh.remove().await;
}

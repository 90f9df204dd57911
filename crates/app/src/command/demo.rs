//! Serves a made-up centre, on this machine only, on a clock that begins on a lively Tuesday afternoon.

use std::sync::Arc;

use anyhow::{Result, bail};
use clap::Args;
use db::{Address, Db, Opening, Sharing};
use kernel::Secret;

use super::opening::{address, plain};
use super::serve::{listen, until_told};
use super::{log, say};
use crate::secret_file::secret_in;
use crate::settings::{Given, Settings};
use crate::{MovedClock, SystemRandomness, site};

#[derive(Args, Debug)]
pub(super) struct Demo {}

impl Demo {
    pub(super) async fn run(self, given: Given) -> Result<()> {
        let settings = given.settle()?;
        if !settings.listen.ip().is_loopback() {
            bail!(
                "--listen: the demo's passwords are published, so it listens to this machine only; write 127.0.0.1:8080"
            );
        }
        log(if settings.log == tracing::Level::INFO { tracing::Level::WARN } else { settings.log }, settings.lines);
        let folder = tempdir()?;
        let db = database(&settings, &folder).await?;
        db.migrate().await.map_err(plain)?;
        let randomness = Arc::new(SystemRandomness::default());
        let begins = demo::afternoon();
        let secret = match settings.secret_file_was_given {
            true => secret_in(&settings.secret_file, randomness.as_ref())?,
            false => Secret::fresh(randomness.as_ref()),
        };
        // A second node of the same demo finds what the first has planted.
        if !demo::is_planted(&db).await.map_err(plain)? {
            demo::plant(&db, begins).await.map_err(plain)?;
            demo::invite_screens(&db, secret.clone(), begins).await.map_err(plain)?;
        }
        let clock = Arc::new(MovedClock::beginning_at(begins));
        let site = site(db, clock, randomness, secret, settings.public_url.clone())?;
        let listener = listen(&settings).await?;
        welcome(&settings);
        let served = until_told(&site, listener).await;
        drop(site);
        let _ = std::fs::remove_dir_all(&folder);
        served
    }
}

/// A throw-away file, unless a database is given.
async fn database(settings: &Settings, folder: &std::path::Path) -> Result<Db> {
    let at = if settings.database_was_given { address(settings)? } else { Address::Sqlite(folder.join("demo.db")) };
    Db::open(&at, Opening::Create, Sharing::Alone).await.map_err(plain)
}

fn tempdir() -> Result<std::path::PathBuf> {
    let folder = std::env::temp_dir().join(format!("brygga-demo-{}", std::process::id()));
    std::fs::create_dir_all(&folder)?;
    Ok(folder)
}

fn welcome(settings: &Settings) {
    say(&format!("Ekbacken, a made-up centre, is open at {}", settings.public_url.address("/")));
    say("It is a Tuesday, 13.40. Nothing here is kept.");
    for (sign_in, role) in demo::ACCOUNTS {
        say(&format!("  {sign_in:<12} {:<22} {role}", demo::PASSWORD));
    }
    let pair = format!("/{}/floor/pair", demo::LIBRARY);
    say(&format!(
        "A screen for the floor, each in a window of its own, within ten minutes: {}",
        settings.public_url.address(&pair)
    ));
    for (kind, code) in demo::SCREENS {
        say(&format!("  {:<12} {code}", kind.code()));
    }
}

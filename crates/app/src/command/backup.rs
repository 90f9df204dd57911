//! Writes a backup, beside a server if there is one.

use std::path::PathBuf;

use anyhow::Result;
use clap::Args;
use db::Sharing;
use db::archive::Backup;
use kernel::Clock;

use super::opening::{Create, open, plain};
use super::say;
use crate::settings::Settings;
use crate::{SystemClock, rooms};

#[derive(Args, Debug)]
pub(super) struct Write {
    /// Where to; the file is there when all of it is on the disk, and not before
    #[arg(value_name = "FILE")]
    file: PathBuf,
}

impl Write {
    pub(super) async fn run(self, settings: Settings) -> Result<()> {
        let db = open(&settings, Create::NotAsked, Sharing::Beside).await?;
        let file = self.file.clone();
        let version = env!("CARGO_PKG_VERSION").to_owned();
        let backup = Backup { file, version, made_at: SystemClock.now(), leave_out: rooms::OF_THE_HOUR };
        let written = db.backup(backup).await.map_err(plain)?;
        say(&format!("{} rows are in {}.", written.total(), self.file.display()));
        say(&format!(
            "The installation's key is not: keep a copy of {} somewhere else, since codes that were handed out depend on it.",
            settings.secret_file.display()
        ));
        Ok(())
    }
}

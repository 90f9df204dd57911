//! Restores a backup, and forgets what should be forgotten by now before anybody is served.

use std::path::PathBuf;
use std::sync::Arc;

use anyhow::Result;
use clap::Args;
use db::archive::{Archive, Replacing, restore};
use db::{Db, Opening, Sharing};
use kernel::{Clock, Randomness};

use super::opening::{address, plain};
use super::say;
use crate::settings::Settings;
use crate::{SystemClock, SystemRandomness, rooms};

#[derive(Args, Debug)]
pub(super) struct Restore {
    /// The backup
    #[arg(value_name = "FILE")]
    file: PathBuf,
    /// Put it in the place of the database that is there
    #[arg(long)]
    replace: bool,
}

impl Restore {
    pub(super) async fn run(self, settings: Settings) -> Result<()> {
        let archive = Archive::open(&self.file).map_err(plain)?;
        let address = address(&settings)?;
        let (rows, version) = (archive.closing.total(), archive.heading.version.clone());
        let replacing = if self.replace { Replacing::Yes } else { Replacing::No };
        restore(archive, &address, replacing).await.map_err(plain)?;
        let db = Db::open(&address, Opening::Existing, Sharing::Alone).await.map_err(plain)?;
        db.migrate().await.map_err(plain)?;
        forget(&db).await?;
        say(&format!("{rows} rows are restored, written by brygga {version}. Everybody has to sign in again."));
        Ok(())
    }
}

/// Does every job once: a backup holds what should have been forgotten since.
async fn forget(db: &Db) -> Result<()> {
    let randomness: Arc<dyn Randomness> = Arc::new(SystemRandomness::default());
    for job in rooms::jobs(&randomness) {
        (job.verb)(db.clone(), SystemClock.now()).await.map_err(plain)?;
    }
    Ok(())
}

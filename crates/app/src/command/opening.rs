//! Opening the database that the settings name.

use anyhow::{Context, Result, bail};
use db::{Address, Db, Opening, Sharing};

use crate::settings::Settings;

/// The address in the settings.
pub(super) fn address(settings: &Settings) -> Result<Address> {
    let parsed = settings.database.parse::<Address>();
    parsed.map_err(|unknown| anyhow::anyhow!("--database: \"{}\" is not understood; {unknown}", settings.database))
}

/// Opens the database. Only the default one is made when it is not there, unless it is asked for: a misspelt path must not become an
/// empty library.
pub(super) async fn open(settings: &Settings, create: Create, sharing: Sharing) -> Result<Db> {
    let address = address(settings)?;
    let may_create = create == Create::Asked || !settings.database_was_given;
    if let Some(file) = address.file()
        && !file.exists()
        && !may_create
    {
        bail!("--database: there is no file {}; write --create to make it, or check the path", file.display());
    }
    let opening = if may_create { Opening::Create } else { Opening::Existing };
    Db::open(&address, opening, sharing).await.map_err(plain).context("--database")
}

/// Whether a database may be made.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Create {
    /// It was asked for.
    Asked,
    /// It was not.
    NotAsked,
}

impl From<bool> for Create {
    fn from(asked: bool) -> Self {
        if asked { Self::Asked } else { Self::NotAsked }
    }
}

/// An error of ours with its whole chain.
pub(super) fn plain(error: kernel::Error) -> anyhow::Error {
    match error {
        kernel::Error::Fault(fault) => anyhow::anyhow!(fault.chain()),
        other => anyhow::anyhow!(other.to_string()),
    }
}

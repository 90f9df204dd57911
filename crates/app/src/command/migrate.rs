//! Brings the database to the schema of this binary.

use anyhow::Result;
use db::Sharing;

use super::opening::{Create, open, plain};
use super::say;
use crate::settings::Settings;

pub(super) async fn run(settings: Settings) -> Result<()> {
    let db = open(&settings, Create::Asked, Sharing::Beside).await?;
    db.migrate().await.map_err(plain)?;
    say(&format!("The database has schema {}.", db.schema().await.map_err(plain)?));
    Ok(())
}

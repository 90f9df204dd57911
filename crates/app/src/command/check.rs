//! Looks whether all is as it should be.

use anyhow::{Result, bail};
use db::{MIGRATIONS, Sharing};

use super::opening::{Create, open, plain};
use super::say;
use crate::settings::Settings;

pub(super) async fn run(settings: Settings) -> Result<()> {
    let db = open(&settings, Create::NotAsked, Sharing::Beside).await?;
    let mut wrong = 0;
    let newest = MIGRATIONS.last().map_or(0, |migration| migration.number);
    let schema = db.schema().await.map_err(plain)?;
    wrong += usize::from(line("schema", schema == newest, &schema.to_string(), &newest.to_string()));
    for setting in db.durability().await.map_err(plain)? {
        wrong += usize::from(line(setting.setting, setting.holds(), &setting.is, setting.should_be));
    }
    if wrong > 0 {
        bail!("{wrong} of these are not as they should be");
    }
    Ok(())
}

/// Prints one finding; answers whether it is wrong.
fn line(name: &str, holds: bool, is: &str, should_be: &str) -> bool {
    match holds {
        true => say(&format!("ok     {name}: {is}")),
        false => say(&format!("WRONG  {name}: {is}, should be {should_be}")),
    }
    !holds
}

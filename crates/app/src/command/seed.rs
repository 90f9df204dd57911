//! Writes made-up libraries with years behind them.

use std::time::Instant;

use anyhow::{Context, Result};
use clap::Args;
use db::Sharing;
use demo::{PROFILES, Profile};
use kernel::Clock;

use super::opening::{Create, open, plain};
use super::say;
use crate::SystemClock;
use crate::settings::Settings;

#[derive(Args, Debug)]
pub(super) struct Seed {
    /// centre, city or country
    #[arg(long)]
    profile: String,
    /// Of a hundred libraries of the profile, how many
    #[arg(long, default_value_t = 100, value_parser = clap::value_parser!(i64).range(1..=100))]
    percent: i64,
    /// Make the database if it is not there
    #[arg(long)]
    create: bool,
}

impl Seed {
    pub(super) async fn run(self, settings: Settings) -> Result<()> {
        let profile = Profile::named(&self.profile).with_context(|| {
            let known = PROFILES.map(|profile| profile.name).join(", ");
            format!("--profile: \"{}\" is not known; write one of {known}", self.profile)
        })?;
        let db = open(&settings, Create::from(self.create), Sharing::Alone).await?;
        db.migrate().await.map_err(plain)?;
        let begun = Instant::now();
        let told = |progress: demo::Progress| {
            let seconds = begun.elapsed().as_secs_f64().max(0.001);
            let rate = progress.rows as f64 / seconds;
            say(&format!("{} libraries, {} rows, {rate:.0} rows a second", progress.libraries, progress.rows));
        };
        let done = demo::seed(&db, profile, self.percent, SystemClock.now(), told).await.map_err(plain)?;
        say(&format!("{} rows were written.", done.rows));
        Ok(())
    }
}

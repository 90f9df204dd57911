//! Serves the installation until it is told to stop.

use std::sync::Arc;

use anyhow::{Context, Result};
use clap::Args;
use db::Sharing;
use tokio::net::TcpListener;
use web::{Shutdown, Site};

use super::opening::{Create, open, plain};
use super::{log, say};
use crate::secret_file::secret_in;
use crate::settings::Settings;
use crate::{SystemClock, SystemRandomness, first_run, rooms, site};

#[derive(Args, Debug)]
pub(super) struct Serve {
    /// Make the database if it is not there
    #[arg(long)]
    create: bool,
}

impl Serve {
    pub(super) async fn run(self, settings: Settings) -> Result<()> {
        log(settings.log, settings.lines);
        let db = open(&settings, Create::from(self.create), Sharing::Alone).await?;
        db.migrate().await.map_err(plain)?;
        let (clock, randomness) = (Arc::new(SystemClock), Arc::new(SystemRandomness::default()));
        let secret = secret_in(&settings.secret_file, randomness.as_ref())?;
        let site = site(db, clock, randomness, secret, settings.public_url.clone())?;
        let listener = listen(&settings).await?;
        say(&format!("Brygga listens at {}", settings.public_url.address("/")));
        if site.db.read(organisations::libraries).await.map_err(plain)?.is_empty() {
            let path = format!("/first-run?token={}", first_run::token(&site.secret));
            say(&format!("It is empty. Found the first library at {}", settings.public_url.address(&path)));
        }
        until_told(&site, listener).await
    }
}

/// Takes the address and port.
pub(super) async fn listen(settings: &Settings) -> Result<TcpListener> {
    let at = settings.listen;
    TcpListener::bind(at).await.with_context(|| format!("--listen: {at} cannot be had; another program may have it"))
}

/// Answers requests and keeps the jobs going until the process is told to end.
pub(super) async fn until_told(site: &Arc<Site>, listener: TcpListener) -> Result<()> {
    let shutdown = site.shutdown.clone();
    let router = web::build(site, &rooms::routes());
    let jobs = tokio::spawn(keep_jobs(Arc::clone(site), shutdown.clone()));
    tokio::spawn({
        let shutdown = shutdown.clone();
        async move {
            told().await;
            shutdown.ask();
        }
    });
    web::serve(listener, router, shutdown).await?;
    jobs.await?;
    Ok(())
}

async fn keep_jobs(site: Arc<Site>, shutdown: Shutdown) {
    let jobs = rooms::jobs(&site.randomness);
    jobs::keep(site.db.clone(), site.clock.as_ref(), &jobs, shutdown.asked()).await;
}

/// Resolves at Ctrl-C, and at the signal that a service manager sends.
async fn told() {
    let terminated = async {
        match tokio::signal::unix::signal(tokio::signal::unix::SignalKind::terminate()) {
            Ok(mut signal) => {
                signal.recv().await;
            }
            Err(_) => std::future::pending().await,
        }
    };
    tokio::select! {
        _ = tokio::signal::ctrl_c() => {}
        () = terminated => {}
    }
}

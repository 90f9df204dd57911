//! What could at most be reached: a bare axum page of the same bytes, and the engine's own rate of durable commits, one by one.

use std::process::{Command, Stdio};
use std::time::{Duration, Instant};

use anyhow::Result;
use axum::Router;
use axum::response::Html;
use axum::routing::get;

use crate::machine::{Engine, Server, free_address};

/// Serves one file at `/`, until it is killed.
pub(crate) async fn serve_bare(file: &str) -> Result<()> {
    let page: &'static str = std::fs::read_to_string(file)?.leak();
    let host = std::fs::read_to_string(format!("{file}.host"))?;
    let listener = tokio::net::TcpListener::bind(host.trim()).await?;
    let router = Router::new().route("/", get(move || async move { Html(page) }));
    Ok(axum::serve(listener, router).await?)
}

/// A process that serves `page` and does nothing else.
pub(crate) fn bare(folder: &std::path::Path, page: &str) -> Result<Server> {
    let (file, host) = (folder.join("page.html"), free_address()?);
    std::fs::write(&file, page)?;
    std::fs::write(folder.join("page.html.host"), &host)?;
    let child = Command::new(std::env::current_exe()?).arg("bare").arg(&file).stdout(Stdio::null()).spawn()?;
    std::thread::sleep(Duration::from_millis(200));
    Ok(Server { child, host })
}

/// Commits a second, one by one, each waiting for the disk, of four rows: what a logged occasion writes.
pub(crate) async fn commits(engine: Engine, address: &str, seconds: u64) -> Result<f64> {
    let length = Duration::from_secs(seconds);
    let mut done = 0;
    let begun = Instant::now();
    match engine {
        Engine::Sqlite => {
            let connection = rusqlite::Connection::open(format!("{}.limit", address.trim_start_matches("sqlite:")))?;
            connection.execute_batch(
                "PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; CREATE TABLE row (id INTEGER PRIMARY KEY, text TEXT)",
            )?;
            while begun.elapsed() < length {
                connection.execute_batch(
                    "BEGIN IMMEDIATE; INSERT INTO row (text) VALUES ('a'), ('b'), ('c'), ('d'); COMMIT",
                )?;
                done += 1;
            }
        }
        Engine::Postgres => {
            let (client, connection) = tokio_postgres::connect(address, tokio_postgres::NoTls).await?;
            tokio::spawn(connection);
            client.batch_execute("CREATE TABLE bench_row (id bigserial PRIMARY KEY, text text)").await?;
            while begun.elapsed() < length {
                client
                    .batch_execute("BEGIN; INSERT INTO bench_row (text) VALUES ('a'), ('b'), ('c'), ('d'); COMMIT")
                    .await?;
                done += 1;
            }
        }
    }
    Ok(f64::from(done) / begun.elapsed().as_secs_f64())
}

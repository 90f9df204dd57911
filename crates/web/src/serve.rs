//! Connections: how many, how long their headers may be, and how they end.

use std::sync::Arc;
use std::time::Duration;

use axum::Router;
use hyper::server::conn::http1::{Builder, Connection};
use hyper_util::rt::{TokioIo, TokioTimer};
use hyper_util::server::graceful::GracefulShutdown;
use hyper_util::service::TowerToHyperService;
use kernel::Fault;
use tokio::net::{TcpListener, TcpStream};
use tokio::sync::{Semaphore, watch};

/// Connections at once. A library has some tens; a board keeps one each.
const CONNECTIONS: usize = 4096;
/// The largest header, in bytes.
const HEADER_BYTES: usize = 16 * 1024;
/// The most headers.
const HEADERS: usize = 64;
/// How long a browser may take to send its headers.
const HEADER_TIME: Duration = Duration::from_secs(10);
/// How long open requests may take to finish when the server is asked to end.
const LAST_WORDS: Duration = Duration::from_secs(10);

/// Asks a server, and every page that is held open, to end.
#[derive(Clone, Debug)]
pub struct Shutdown(watch::Sender<bool>);

impl Default for Shutdown {
    fn default() -> Self {
        Self(watch::Sender::new(false))
    }
}

impl Shutdown {
    /// Asks.
    pub fn ask(&self) {
        self.0.send_replace(true);
    }

    /// Resolves when it has been asked.
    pub async fn asked(&self) {
        let mut receiver = self.0.subscribe();
        let _ = receiver.wait_for(|asked| *asked).await;
    }
}

/// Answers requests on `listener` until `shutdown` is asked, then lets open requests finish.
///
/// # Errors
/// A fault when the listener breaks.
pub async fn serve(listener: TcpListener, router: Router, shutdown: Shutdown) -> Result<(), Fault> {
    let open = GracefulShutdown::new();
    let room = Arc::new(Semaphore::new(CONNECTIONS));
    loop {
        let Ok(permit) = Arc::clone(&room).acquire_owned().await else {
            break;
        };
        let stream = tokio::select! {
            accepted = listener.accept() => match accepted {
                Ok((stream, _)) => stream,
                Err(error) if is_about_one_connection(&error) => continue,
                Err(error) => return Err(Fault::broken("accepting connections").because(error)),
            },
            () = shutdown.asked() => break,
        };
        let connection = open.watch(connect(stream, router.clone()));
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "A connection ended early.");
            }
            drop(permit);
        });
    }
    drop(listener);
    let _ = tokio::time::timeout(LAST_WORDS, open.shutdown()).await;
    Ok(())
}

fn connect(stream: TcpStream, router: Router) -> Connection<TokioIo<TcpStream>, TowerToHyperService<Router>> {
    let _ = stream.set_nodelay(true);
    Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(HEADER_TIME)
        .max_buf_size(HEADER_BYTES)
        .max_headers(HEADERS)
        .serve_connection(TokioIo::new(stream), TowerToHyperService::new(router))
}

/// Errors of one browser, or of too many at once, that say nothing about the listener.
fn is_about_one_connection(error: &std::io::Error) -> bool {
    use std::io::ErrorKind::{ConnectionAborted, ConnectionRefused, ConnectionReset, Interrupted, WouldBlock};
    matches!(error.kind(), ConnectionAborted | ConnectionRefused | ConnectionReset | Interrupted | WouldBlock)
        || matches!(error.raw_os_error(), Some(23 | 24))
}

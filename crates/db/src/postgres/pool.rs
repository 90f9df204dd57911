//! Connections to a server, opened when needed and kept.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use kernel::{Fault, Result};
use tokio::sync::{Semaphore, SemaphorePermit};
use tokio_postgres::{Client, Config, NoTls};

/// Connections at once, for each node.
const CONNECTIONS: usize = 16;
/// How long a server may take to answer a new connection.
const PATIENCE: Duration = Duration::from_secs(5);
/// How long a request waits for a connection before it is told that there is too much to do.
const TURN: Duration = Duration::from_secs(10);

/// Connections to a server.
pub(crate) struct Pool {
    config: Config,
    idle: Mutex<Vec<Client>>,
    room: Semaphore,
}

impl std::fmt::Debug for Pool {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        formatter.write_str("Pool")
    }
}

impl Pool {
    pub(crate) fn new(address: &str) -> Result<Self> {
        let mut config: Config =
            address.parse().map_err(|error| Fault::broken("reading the address of the database").because(error))?;
        config.connect_timeout(PATIENCE).application_name("brygga");
        Ok(Self { config, idle: Mutex::default(), room: Semaphore::new(CONNECTIONS) })
    }

    /// Waits for a connection's turn.
    pub(crate) async fn turn(&self) -> Result<SemaphorePermit<'_>> {
        match tokio::time::timeout(TURN, self.room.acquire()).await {
            Ok(Ok(permit)) => Ok(permit),
            _ => Err(Fault::unavailable("waiting for a connection to the database").into()),
        }
    }

    /// A connection that is alive. The caller holds a turn.
    pub(crate) async fn take(&self) -> Result<Client> {
        loop {
            let idle = self.idle.lock().unwrap_or_else(PoisonError::into_inner).pop();
            match idle {
                Some(client) if client.is_closed() => {}
                Some(client) => return Ok(client),
                None => return self.connect().await,
            }
        }
    }

    /// Keeps a connection for the next, if it is alive.
    pub(crate) fn give(&self, client: Client) {
        if !client.is_closed() {
            self.idle.lock().unwrap_or_else(PoisonError::into_inner).push(client);
        }
    }

    async fn connect(&self) -> Result<Client> {
        let (client, connection) = self
            .config
            .connect(NoTls)
            .await
            .map_err(|error| Fault::unavailable("connecting to the database").because(error))?;
        tokio::spawn(async move {
            if let Err(error) = connection.await {
                tracing::debug!(%error, "A connection to the database ended.");
            }
        });
        Ok(client)
    }
}

//! Databases for tests: both engines, fresh, migrated, gone afterwards.

use std::env;
use std::fs;
use std::path::{Path, PathBuf};

use tokio_postgres::{Client, NoTls};

use crate::{Address, Db, Engine, MIGRATIONS, Opening, Sharing};

/// Runs the body of an `async fn name(db: Db)` as `name::sqlite` and `name::postgres`, on a fresh migrated database.
#[macro_export]
macro_rules! both_engines {
    ($(#[$meta:meta])* async fn $name:ident($db:ident: Db) $body:block) => {
        $(#[$meta])*
        mod $name {
            use super::*;

            async fn body($db: Db) $body

            #[tokio::test(flavor = "multi_thread")]
            async fn sqlite() {
                let fresh = $crate::testing::Fresh::make($crate::Engine::Sqlite).await;
                body(fresh.db().await).await;
                fresh.remove().await;
            }

            #[tokio::test(flavor = "multi_thread")]
            async fn postgres() {
                let fresh = $crate::testing::Fresh::make($crate::Engine::Postgres).await;
                body(fresh.db().await).await;
                fresh.remove().await;
            }
        }
    };
}
pub use both_engines;

/// A fresh, migrated database of its own.
#[derive(Debug)]
pub struct Fresh {
    address: Address,
    server: Option<(String, String)>,
    _folder: Option<tempfile::TempDir>,
}

impl Fresh {
    /// Makes one.
    ///
    /// # Panics
    /// When it cannot be made: a test cannot go on.
    pub async fn make(engine: Engine) -> Self {
        match engine {
            Engine::Sqlite => {
                let folder = tempfile::tempdir().expect("a folder for a test");
                let address = Address::Sqlite(folder.path().join("test.db"));
                let db = Db::open(&address, Opening::Create, Sharing::Alone).await.expect("a file for a test");
                db.migrate().await.expect("the migrations");
                Self { address, server: None, _folder: Some(folder) }
            }
            Engine::Postgres => clone_template().await,
        }
    }

    /// Where it is.
    #[must_use]
    pub const fn address(&self) -> &Address {
        &self.address
    }

    /// A handle to it.
    ///
    /// # Panics
    /// When it cannot be opened.
    pub async fn db(&self) -> Db {
        Db::open(&self.address, Opening::Existing, Sharing::Beside).await.expect("the database of the test")
    }

    /// Removes it. Without this a SQLite file goes with its folder, and a PostgreSQL database with its cluster.
    ///
    /// # Panics
    /// When the server is away.
    pub async fn remove(self) {
        if let Some((server, name)) = self.server {
            let client = connect(&server).await;
            client.batch_execute(&format!("DROP DATABASE IF EXISTS {name} WITH (FORCE)")).await.expect("dropping");
        }
    }
}

/// The address of the server for tests, without a database's name.
///
/// # Panics
/// When none was started, with what to do.
#[must_use]
pub fn server() -> String {
    if let Ok(address) = env::var("BRYGGA_TEST_POSTGRES") {
        return address;
    }
    let file = root().join("target/postgres/address");
    let text = fs::read_to_string(file).expect("a PostgreSQL for tests: run bin/postgres start");
    text.trim().to_owned()
}

/// Compares `text` with a file of the project that is written from the code; with `BRYGGA_BLESS=1` it is written anew.
///
/// # Panics
/// When they differ, with what to do.
pub fn compare_with_file(file: &str, text: &str) {
    let path = root().join(file);
    if env::var_os("BRYGGA_BLESS").is_some() {
        fs::write(&path, text).expect("the file can be written");
    }
    let kept = fs::read_to_string(&path).unwrap_or_default();
    assert!(
        kept == text,
        "{file} is not what the code says: run the tests once with BRYGGA_BLESS=1 and read the difference"
    );
}

fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..")
}

async fn connect(address: &str) -> Client {
    let (client, connection) = tokio_postgres::connect(address, NoTls)
        .await
        .expect("the PostgreSQL for tests answers: run bin/postgres start");
    tokio::spawn(connection);
    client
}

/// Replaces the name of the database in an address such as `postgres://brygga@/postgres?host=…`.
fn with_database(server: &str, name: &str) -> String {
    server.replacen("/postgres?", &format!("/{name}?"), 1)
}

/// Every test gets a copy of one migrated database, which is made once for each state of `migrations/`.
async fn clone_template() -> Fresh {
    let server = server();
    let client = connect(&server).await;
    let template = template_name();
    client.batch_execute("SELECT pg_advisory_lock(4208313)").await.expect("a lock");
    let found = client.query("SELECT 1 FROM pg_database WHERE datname = $1", &[&template]).await.expect("a list");
    if found.is_empty() {
        make_template(&server, &client, &template).await;
    }
    let unique = fs::read_to_string("/proc/sys/kernel/random/uuid").expect("a fresh name").replace(['-', '\n'], "");
    let name = format!("brygga_test_{unique}");
    client.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE {template}")).await.expect("a copy");
    client.batch_execute("SELECT pg_advisory_unlock(4208313)").await.expect("the lock back");
    let address = with_database(&server, &name).parse().expect("an address");
    Fresh { address, server: Some((server, name)), _folder: None }
}

async fn make_template(server: &str, client: &Client, template: &str) {
    let making = format!("{template}_making");
    client.batch_execute(&format!("DROP DATABASE IF EXISTS {making} WITH (FORCE)")).await.expect("dropping");
    client.batch_execute(&format!("CREATE DATABASE {making}")).await.expect("a database");
    let address = with_database(server, &making).parse().expect("an address");
    let db = Db::open(&address, Opening::Existing, Sharing::Beside).await.expect("the template");
    db.migrate().await.expect("the migrations");
    drop(db);
    let ended = format!("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '{making}'");
    client.batch_execute(&ended).await.expect("its connections ended");
    client.batch_execute(&format!("ALTER DATABASE {making} RENAME TO {template}")).await.expect("its name");
}

fn template_name() -> String {
    let all: String = MIGRATIONS.iter().map(|migration| migration.text(Engine::Postgres)).collect();
    let mark = kernel::Secret::fingerprint(all.as_bytes());
    mark[..8].iter().fold("brygga_template_".to_owned(), |name, byte| format!("{name}{byte:02x}"))
}

//! The database as rooms see it: read, write, and what has changed.

use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::Arc;
use std::time::Duration;

use kernel::{Error, Fault, LibraryId, Result};
use tokio::runtime::Handle;
use tokio::sync::oneshot;

use crate::changes::Changes;
use crate::postgres::{self, Ending, Pool, Transaction};
use crate::session::Session;
use crate::sqlite::{self, Lane, Lock, Readers, Work, Writer};
use crate::{Address, Engine, Statement, Tx, migration};

/// How often a transaction is run when another waits for it.
const TRIES: u32 = 4;

/// A database. Cheap to clone.
#[derive(Clone, Debug)]
pub struct Db {
    inner: Arc<Inner>,
}

#[derive(Debug)]
pub(crate) struct Inner {
    backing: Backing,
    changes: Arc<Changes>,
}

#[derive(Debug)]
enum Backing {
    // The writer is first, so that it ends before the lock is let go.
    Sqlite { writer: Writer, readers: Readers, _lock: Option<Lock> },
    Postgres(Arc<Pool>),
}

/// How a database is opened.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Opening {
    /// It must be there.
    #[default]
    Existing,
    /// It is made if it is not there.
    Create,
}

/// Who else may have a file open.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Sharing {
    /// A server: no second one on the same SQLite file.
    #[default]
    Alone,
    /// The command line, beside a server.
    Beside,
}

impl Db {
    /// Opens a database. It must be called in a tokio runtime.
    ///
    /// # Errors
    /// A fault when it is not there, cannot be opened, or is served by another process.
    pub async fn open(address: &Address, opening: Opening, sharing: Sharing) -> Result<Self> {
        let backing = match address {
            Address::Sqlite(file) => {
                if opening == Opening::Existing && !file.exists() {
                    return Err(Fault::unavailable(format!("opening {}: there is no such file", file.display())).into());
                }
                let lock = (sharing == Sharing::Alone).then(|| Lock::take(file)).transpose()?;
                let writer = Writer::start(sqlite::open_writer(file, opening == Opening::Create)?)?;
                Backing::Sqlite { writer, readers: Readers::new(file.clone()), _lock: lock }
            }
            Address::Postgres(address) => Backing::Postgres(Arc::new(Pool::new(address)?)),
        };
        let db = Self { inner: Arc::new(Inner { backing, changes: Arc::default() }) };
        Changes::watch(&db.inner.changes, Arc::downgrade(&db.inner));
        Ok(db)
    }

    pub(crate) fn from_inner(inner: Arc<Inner>) -> Self {
        Self { inner }
    }

    /// The engine behind it.
    #[must_use]
    pub fn engine(&self) -> Engine {
        match self.inner.backing {
            Backing::Sqlite { .. } => Engine::Sqlite,
            Backing::Postgres(_) => Engine::Postgres,
        }
    }

    /// Reads in one snapshot. `verb` must be free of effects; it may be run again.
    ///
    /// # Errors
    /// What `verb` answers, and a fault when the database is away.
    pub async fn read<T, F>(&self, verb: F) -> Result<T>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T> + Send + Sync + 'static,
    {
        let inner = Arc::clone(&self.inner);
        match &self.inner.backing {
            Backing::Sqlite { readers, .. } => {
                let _turn = readers.turn().await?;
                blocking(move || match &inner.backing {
                    Backing::Sqlite { readers, .. } => readers.read(&verb),
                    Backing::Postgres(_) => Err(Fault::broken("reading from another engine").into()),
                })
                .await
            }
            Backing::Postgres(pool) => {
                let _turn = pool.turn().await?;
                let client = pool.take().await?;
                let pool = Arc::clone(pool);
                let handle = Handle::current();
                blocking(move || {
                    let mut transaction = Transaction::reading(client, handle);
                    let answer = verb(&mut Tx::new(&mut transaction));
                    transaction.end().into_iter().for_each(|client| pool.give(client));
                    answer
                })
                .await
            }
        }
    }

    /// Writes in one transaction; answers after it is committed, refusals too. `verb` must be free of effects; it may
    /// be run again.
    ///
    /// # Errors
    /// What `verb` answers; a fault when the disk is full, the server is away, or too much is being written.
    pub async fn write<T, F>(&self, verb: F) -> Result<T>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T> + Send + Sync + 'static,
    {
        self.write_in(Lane::Interactive, verb).await
    }

    /// Writes a piece of an import: after everything that a person waits for. A piece should take at most 50 ms.
    ///
    /// # Errors
    /// As [`Db::write`].
    pub async fn write_later<T, F>(&self, verb: F) -> Result<T>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T> + Send + Sync + 'static,
    {
        self.write_in(Lane::Later, verb).await
    }

    async fn write_in<T, F>(&self, lane: Lane, verb: F) -> Result<T>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T> + Send + Sync + 'static,
    {
        match &self.inner.backing {
            Backing::Sqlite { writer, .. } => {
                let (reply, answer) = oneshot::channel();
                let changes = Arc::clone(&self.inner.changes);
                writer.submit(lane, Box::new(Piece { verb, result: None, bumped: false, reply, changes }));
                answer.await.map_err(|error| Fault::unavailable("waiting for the writer").because(error))?
            }
            Backing::Postgres(pool) => self.write_to_server(pool, Arc::new(verb)).await,
        }
    }

    async fn write_to_server<T, F>(&self, pool: &Arc<Pool>, verb: Arc<F>) -> Result<T>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> Result<T> + Send + Sync + 'static,
    {
        let _turn = pool.turn().await?;
        let mut tried = 0;
        loop {
            tried += 1;
            let client = pool.take().await?;
            let (verb, pool, handle) = (Arc::clone(&verb), Arc::clone(pool), Handle::current());
            let outcome = blocking(move || Ok(write_once(client, &pool, handle, verb.as_ref()))).await?;
            match outcome {
                Written::Kept { answer, bumped } => {
                    if bumped {
                        self.inner.changes.look();
                    }
                    return Ok(answer);
                }
                Written::Failed(error) => return Err(error),
                Written::Again(error) if tried >= TRIES => return Err(error),
                Written::Again(_) => tokio::time::sleep(Duration::from_millis(5 * u64::from(tried))).await,
            }
        }
    }

    /// Brings the database to the schema that this binary knows.
    ///
    /// # Errors
    /// A fault when a migration fails, or when the database is newer than this binary may use.
    pub async fn migrate(&self) -> Result<()> {
        migration::migrate(self).await
    }

    /// The number of the newest migration in the database; 0 when there is none.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn schema(&self) -> Result<i64> {
        migration::schema(self).await
    }

    /// Settings of the engine on which it depends that what is committed stays.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn durability(&self) -> Result<Vec<Durability>> {
        let asked = "asking for settings";
        let settings = match &self.inner.backing {
            Backing::Sqlite { readers, .. } => {
                let connection = sqlite::open_writer(readers.file(), false)?;
                sqlite::durability(&connection).map_err(|error| Fault::unavailable(asked).because(error))?
            }
            Backing::Postgres(pool) => {
                let _turn = pool.turn().await?;
                let client = pool.take().await?;
                let settings = postgres::durability(&client).await;
                pool.give(client);
                settings.map_err(|error| Fault::unavailable(asked).because(error))?
            }
        };
        Ok(settings.into_iter().map(|(setting, is, should_be)| Durability { setting, is, should_be }).collect())
    }

    /// Prepares every statement on this engine; answers what was wrong, a line each.
    ///
    /// # Errors
    /// A fault when the database is away.
    pub async fn prepare_all(&self, statements: &[&'static Statement]) -> Result<Vec<String>> {
        let mut wrong = Vec::new();
        for statement in statements {
            let prepared = match &self.inner.backing {
                Backing::Sqlite { readers, .. } => {
                    sqlite::prepares(&sqlite::open_writer(readers.file(), false)?, statement)
                }
                Backing::Postgres(pool) => {
                    let _turn = pool.turn().await?;
                    let client = pool.take().await?;
                    let prepared = client.prepare(statement.text(Engine::Postgres)).await;
                    pool.give(client);
                    prepared.map(|_| ()).map_err(|error| format!("{error}: {:?}", error.as_db_error()))
                }
            };
            wrong.extend(prepared.err().map(|error| format!("{}: {error}", statement.name())));
        }
        Ok(wrong)
    }

    /// The version of what pages show of `topic` in `library`; 0 before anything changed.
    #[must_use]
    pub fn version(&self, library: LibraryId, topic: &str) -> i64 {
        self.inner.changes.version(library, topic)
    }

    /// Waits until the version of `topic` in `library` is another than `seen`; answers it.
    pub async fn changed(&self, library: LibraryId, topic: &str, seen: i64) -> i64 {
        self.inner.changes.changed(library, topic, seen).await
    }
}

/// A setting of the engine on which it depends that what is committed stays.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Durability {
    /// Its name.
    pub setting: &'static str,
    /// What it is.
    pub is: String,
    /// What it should be.
    pub should_be: &'static str,
}

impl Durability {
    /// Whether it is what it should be.
    #[must_use]
    pub fn holds(&self) -> bool {
        self.is.eq_ignore_ascii_case(self.should_be)
    }
}

pub(crate) async fn blocking<T: Send + 'static>(work: impl FnOnce() -> Result<T> + Send + 'static) -> Result<T> {
    match tokio::task::spawn_blocking(work).await {
        Ok(answer) => answer,
        Err(error) => Err(Fault::broken("working with the database").because(error).into()),
    }
}

enum Written<T> {
    Kept { answer: T, bumped: bool },
    Failed(Error),
    Again(Error),
}

fn write_once<T>(
    client: tokio_postgres::Client,
    pool: &Pool,
    handle: Handle,
    verb: &(dyn Fn(&mut Tx<'_>) -> Result<T> + Send + Sync),
) -> Written<T> {
    let mut transaction = Transaction::writing(client, handle);
    let mut tx = Tx::new(&mut transaction);
    let done = verb(&mut tx).and_then(|answer| Ok((answer, tx.finish()?)));
    let again = tx.must_run_again();
    let give = |client: Option<tokio_postgres::Client>| client.into_iter().for_each(|client| pool.give(client));
    match done {
        Err(error) => {
            give(transaction.end());
            if again { Written::Again(error) } else { Written::Failed(error) }
        }
        Ok((answer, bumped)) => match transaction.commit() {
            Ending::Kept => {
                give(Some(transaction.into_client()));
                Written::Kept { answer, bumped }
            }
            Ending::Again(fault) => {
                give(Some(transaction.into_client()));
                Written::Again(fault.into())
            }
            Ending::Lost(fault) => Written::Failed(fault.into()),
        },
    }
}

/// A job of the SQLite writer.
struct Piece<T, F> {
    verb: F,
    result: Option<Result<T>>,
    bumped: bool,
    reply: oneshot::Sender<Result<T>>,
    changes: Arc<Changes>,
}

impl<T, F> Work for Piece<T, F>
where
    T: Send,
    F: Fn(&mut Tx<'_>) -> Result<T> + Send,
{
    fn run(&mut self, session: &mut dyn Session) -> bool {
        let mut tx = Tx::new(session);
        let ran = catch_unwind(AssertUnwindSafe(|| {
            let answer = (self.verb)(&mut tx)?;
            Ok((answer, tx.finish()?))
        }));
        let done = ran.unwrap_or_else(|_| Err(Fault::broken("a panic while writing").into()));
        self.bumped = matches!(done, Ok((_, true)));
        self.result = Some(done.map(|(answer, _)| answer));
        matches!(self.result, Some(Ok(_)))
    }

    fn answer(self: Box<Self>, lost: Option<Fault>) {
        let answer = match lost {
            // A refusal stands, whatever became of the disk.
            Some(fault) => match self.result {
                Some(Err(error @ (Error::Refused(_) | Error::Missing))) => Err(error),
                _ => Err(fault.into()),
            },
            None => self.result.unwrap_or_else(|| Err(Fault::broken("answering a job that was not run").into())),
        };
        if self.bumped && answer.is_ok() {
            self.changes.look();
        }
        let _ = self.reply.send(answer);
    }
}

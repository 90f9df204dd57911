//! What has changed, told to pages that are open.
//!
//! Every node reads the counters twice a second, and at once after its own commits. A page waits for the counter of
//! what it shows.

use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError, Weak};
use std::time::Duration;

use kernel::LibraryId;
use tokio::sync::{Notify, watch};

use crate::db::{Db, Inner};
use crate::version;

/// How often other nodes' changes are looked for.
const GLANCE: Duration = Duration::from_millis(500);

type Versions = HashMap<(LibraryId, String), i64>;

/// The counters as they were seen last.
#[derive(Debug)]
pub(crate) struct Changes {
    seen: Mutex<Versions>,
    raised: watch::Sender<u64>,
    now: Notify,
}

impl Default for Changes {
    fn default() -> Self {
        Self { seen: Mutex::default(), raised: watch::Sender::new(0), now: Notify::new() }
    }
}

impl Changes {
    /// Begins to look, until the database is dropped.
    pub(crate) fn watch(changes: &Arc<Self>, inner: Weak<Inner>) {
        let changes = Arc::clone(changes);
        tokio::spawn(async move {
            loop {
                tokio::select! {
                    () = changes.now.notified() => {}
                    () = tokio::time::sleep(GLANCE), if changes.raised.receiver_count() > 0 => {}
                    () = tokio::time::sleep(GLANCE * 20) => {}
                }
                let Some(inner) = inner.upgrade() else {
                    return;
                };
                let read = Db::from_inner(inner).read(version::all).await;
                match read {
                    Ok(versions) => changes.compare(versions.into_iter().collect()),
                    Err(error) => tracing::debug!(%error, "What has changed could not be read."),
                }
            }
        });
    }

    /// Looks at once.
    pub(crate) fn look(&self) {
        self.now.notify_one();
    }

    pub(crate) fn version(&self, library: LibraryId, topic: &str) -> i64 {
        let seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        seen.get(&(library, topic.to_owned())).copied().unwrap_or_default()
    }

    pub(crate) async fn changed(&self, library: LibraryId, topic: &str, seen: i64) -> i64 {
        let mut raised = self.raised.subscribe();
        self.look();
        loop {
            raised.borrow_and_update();
            let version = self.version(library, topic);
            if version != seen || raised.changed().await.is_err() {
                return version;
            }
        }
    }

    fn compare(&self, versions: Versions) {
        let mut seen = self.seen.lock().unwrap_or_else(PoisonError::into_inner);
        if *seen != versions {
            *seen = versions;
            drop(seen);
            self.raised.send_modify(|times| *times += 1);
        }
    }
}

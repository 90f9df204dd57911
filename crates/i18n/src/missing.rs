//! What was asked for and not found.

use std::collections::BTreeSet;
use std::sync::{Mutex, PoisonError};

/// Enough to mend by, and a bound on memory when keys come from data.
const KEPT: usize = 1000;

/// What was asked for and not found, each once.
#[derive(Default)]
pub(crate) struct Missing(Mutex<BTreeSet<String>>);

impl Missing {
    pub(crate) fn note(&self, what: String) {
        let mut kept = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if kept.len() < KEPT {
            kept.insert(what);
        }
    }

    pub(crate) fn list(&self) -> Vec<String> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).iter().cloned().collect()
    }
}

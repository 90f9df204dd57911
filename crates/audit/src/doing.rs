//! Who does something, and when.

use db::Tx;
use kernel::{AccountId, Actor, Clock, Id, Instant, LibraryId, Randomness, Result};
use web::Context;

use crate::{Entry, EntryId, What, note};

/// Who does something, and when, taken before the transaction.
#[derive(Clone, Debug)]
pub struct Doing {
    /// By whom; `None` for the command line.
    pub actor: Option<AccountId>,
    /// When.
    pub at: Instant,
    /// A fresh id for the note.
    pub note: EntryId,
}

impl Doing {
    /// Something that `actor` does now.
    #[must_use]
    pub fn now(actor: Option<AccountId>, clock: &dyn Clock, randomness: &dyn Randomness) -> Self {
        Self { actor, at: clock.now(), note: Id::fresh(clock, randomness) }
    }

    /// Something that whoever asks does now.
    #[must_use]
    pub fn of(context: &Context) -> Self {
        let actor = match context.actor() {
            Actor::Staff { account, .. } => Some(*account),
            Actor::Visitor | Actor::Device { .. } | Actor::System => None,
        };
        Self::now(actor, context.site().clock.as_ref(), context.randomness())
    }

    /// Notes what was done to `subject`, in the transaction that does it.
    ///
    /// # Errors
    /// A fault when the database cannot be written.
    pub fn note(&self, tx: &mut Tx<'_>, library: LibraryId, what: What, subject: &str) -> Result<()> {
        let entry = Entry { id: self.note, at: self.at, actor: self.actor, what, subject: subject.to_owned() };
        note(tx, library, &entry)
    }
}

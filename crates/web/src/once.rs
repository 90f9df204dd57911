//! A form sent twice is done once.

use db::Tx;
use kernel::{LibraryId, Refusal, Secret};

use crate::{Context, Submitted, store};

/// What became of a form that carries a key.
#[derive(Debug, PartialEq, Eq)]
pub enum Once<T> {
    /// It was done now.
    Done(T),
    /// The same form had been done before; nothing was changed.
    Already,
}

/// Days that a key is kept, so that it lives for at least 24 hours.
pub const KEEP_DAYS: i64 = 1;

const SECONDS_A_DAY: i64 = 86_400;

/// The installation itself, for forms outside every library.
const NO_LIBRARY: LibraryId = LibraryId(0);

impl Context {
    /// Runs `verb` in a transaction of its own, unless the same form was sent before with the same key. The key is
    /// kept in the same transaction, so that neither can be without the other.
    ///
    /// # Errors
    /// What `verb` answers; a refusal when the form has no key, or the key came before with another body.
    pub async fn write_once<T, F>(&self, form: &Submitted, verb: F) -> kernel::Result<Once<T>>
    where
        T: Send + 'static,
        F: Fn(&mut Tx<'_>) -> kernel::Result<T> + Send + Sync + 'static,
    {
        let key = form.key().filter(|key| key.len() >= 16).ok_or_else(|| Refusal::new("web-form-without-key"))?;
        let request = Secret::fingerprint(format!("{}\n{}\n{key}", self.route(), self.whose()).as_bytes());
        let body = Secret::fingerprint(format!("{key}\n{}", form.body()).as_bytes());
        let library = self.maybe_library().map_or(NO_LIBRARY, |library| library.id);
        let last_day = self.now().0.div_euclid(SECONDS_A_DAY) + KEEP_DAYS;
        self.db()
            .write(move |tx| match store::keep_key(tx, library, request, body, last_day)? {
                None => verb(tx).map(Once::Done),
                Some(before) if before == body => Ok(Once::Already),
                Some(_) => Err(Refusal::new("web-key-of-another-form").into()),
            })
            .await
    }

    /// A key for a form that is about to be shown: 128 random bits in hexadecimal.
    #[must_use]
    pub fn fresh_key(&self) -> String {
        let mut bytes = [0; 16];
        self.randomness().fill(&mut bytes);
        bytes.iter().fold(String::with_capacity(32), |mut key, byte| {
            let _ = std::fmt::Write::write_fmt(&mut key, format_args!("{byte:02x}"));
            key
        })
    }

    /// The key of a form shown again, or a fresh one.
    #[must_use]
    pub fn key_of(&self, form: &Submitted) -> String {
        form.key().map_or_else(|| self.fresh_key(), str::to_owned)
    }
}

//! The three ways in which a verb can fail.

use std::error::Error as StdError;
use std::fmt;

use crate::Refusal;

/// What a verb answers with.
pub type Result<T, E = Error> = std::result::Result<T, E>;

/// The three ways in which a verb can fail.
#[derive(Debug)]
pub enum Error {
    /// The domain says no. Shown on the form with status 422, never logged as an error. Never empty.
    Refused(Vec<Refusal>),
    /// It is not there, or not for this actor to know of. Shown as 404.
    Missing,
    /// Something unexpected. Logged once with its chain at the edge; the person sees a reference only.
    Fault(Fault),
}

impl From<Refusal> for Error {
    fn from(refusal: Refusal) -> Self {
        Self::Refused(vec![refusal])
    }
}
impl From<Fault> for Error {
    fn from(fault: Fault) -> Self {
        Self::Fault(fault)
    }
}
impl fmt::Display for Error {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Refused(refusals) => {
                formatter.write_str("refused:")?;
                refusals.iter().try_for_each(|refusal| write!(formatter, " {}", refusal.key()))
            }
            Self::Missing => formatter.write_str("missing"),
            Self::Fault(fault) => fault.fmt(formatter),
        }
    }
}
impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        match self {
            Self::Fault(fault) => fault.source(),
            Self::Refused(_) | Self::Missing => None,
        }
    }
}

/// What the person who met a fault can do about it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum FaultKind {
    /// A mistake of ours. Trying again will not help. Status 500.
    Broken,
    /// Too much to do at the moment, or a disk that is full, or a database that is away. Nothing was kept;
    /// the same request may be sent again. Status 503 with Retry-After.
    Unavailable,
    /// The connection was lost while committing: it may have been kept. The same key must be sent again. Status 503.
    Unsure,
}

/// Something unexpected. Its text says what was attempted and never repeats its source.
#[derive(Debug)]
pub struct Fault {
    kind: FaultKind,
    attempted: String,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

impl Fault {
    /// A fault of our own making, such as a row that breaks an invariant: `attempted` names table, column and row.
    #[must_use]
    pub fn broken(attempted: impl Into<String>) -> Self {
        Self { kind: FaultKind::Broken, attempted: attempted.into(), source: None }
    }

    /// A fault that passes, such as a full queue or a database that is away.
    #[must_use]
    pub fn unavailable(attempted: impl Into<String>) -> Self {
        Self { kind: FaultKind::Unavailable, attempted: attempted.into(), source: None }
    }

    /// A commit whose answer never came.
    #[must_use]
    pub fn unsure(attempted: impl Into<String>) -> Self {
        Self { kind: FaultKind::Unsure, attempted: attempted.into(), source: None }
    }

    /// The same fault with what caused it.
    #[must_use]
    pub fn because(mut self, source: impl Into<Box<dyn StdError + Send + Sync>>) -> Self {
        self.source = Some(source.into());
        self
    }

    /// What the person can do about it.
    #[must_use]
    pub const fn kind(&self) -> FaultKind {
        self.kind
    }

    /// The fault and all its causes in one line, for the log.
    #[must_use]
    pub fn chain(&self) -> String {
        let mut line = self.attempted.clone();
        let mut cause = self.source();
        while let Some(error) = cause {
            line.push_str(": ");
            line.push_str(&error.to_string());
            cause = error.source();
        }
        line
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.attempted)
    }
}
impl StdError for Fault {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}

#[cfg(test)]
mod tests {
    use super::{Error, Fault};

    #[test]
    fn the_chain_names_each_cause_once() {
        let fault = Fault::broken("reading ticket 7").because(Fault::broken("column state is 'x'"));
        assert_eq!(fault.chain(), "reading ticket 7: column state is 'x'");
        assert_eq!(Error::from(fault).to_string(), "reading ticket 7");
    }
}

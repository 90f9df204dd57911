//! A desk that is open, and whom it can help.

use std::collections::BTreeSet;

use vocabulary::TermId;

use crate::Waiting;

/// A post, such as "bord 2". Never the person who sits there.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DeskNumber(pub i64);

/// Which languages and matters a desk helps with. An empty list means all of them.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Serves {
    /// The languages that help can be given in.
    pub languages: BTreeSet<TermId>,
    /// The matters of the kiosk.
    pub matters: BTreeSet<TermId>,
}

/// A desk that is open now.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Desk {
    /// Its number.
    pub number: DeskNumber,
    /// Whom it can help.
    pub serves: Serves,
}

/// Why a desk cannot help somebody.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Lack {
    /// They wait for this desk, which was chosen when they were moved on.
    AnotherDesk(DeskNumber),
    /// It does not help in this language.
    Language(TermId),
    /// It does not help with this matter.
    Matter(TermId),
}

impl Desk {
    /// Why this desk cannot help the one who waits; `None` when it can. Of several reasons, the first of [`Lack`].
    #[must_use]
    pub fn lacks(&self, waiting: &Waiting) -> Option<Lack> {
        let has = |list: &BTreeSet<TermId>, term| list.is_empty() || list.contains(&term);
        match waiting.only {
            Some(only) if only != self.number => Some(Lack::AnotherDesk(only)),
            _ if !has(&self.serves.languages, waiting.language) => Some(Lack::Language(waiting.language)),
            _ if !has(&self.serves.matters, waiting.matter) => Some(Lack::Matter(waiting.matter)),
            _ => None,
        }
    }

    /// Whether this desk can help the one who waits.
    #[must_use]
    pub fn can_help(&self, waiting: &Waiting) -> bool {
        self.lacks(waiting).is_none()
    }
}

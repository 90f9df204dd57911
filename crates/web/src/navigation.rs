//! Where staff can go from where they are.

use kernel::{Actor, LibraryId, Permission};

/// The bar in which a destination stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Place {
    /// The desk's.
    Desk,
    /// The office's.
    Office,
    /// The menu in the office's bar, of what is set up once and seldom changed.
    Settings,
}

impl Place {
    /// The key of the word at the start of the bar.
    pub(crate) const fn title(self) -> &'static str {
        match self {
            Self::Desk => "web-desk",
            Self::Office => "web-office",
            Self::Settings => "web-settings",
        }
    }
}

/// A page that stands in a bar. Rooms list theirs; who may not enter does not see it.
#[derive(Clone, Copy, Debug)]
pub struct Destination {
    /// The bar.
    pub place: Place,
    /// Smaller stands first.
    pub order: u8,
    /// The key of its word.
    pub key: &'static str,
    /// What follows `/{library}`, such as `/office/day`. `{place}` stands for the place at hand.
    pub path: &'static str,
    /// Who may enter.
    pub permission: &'static Permission,
}

/// The destinations of `place` that `actor` may enter in `library`, in order.
pub(crate) fn visible<'a>(
    all: &'a [Destination],
    place: Place,
    actor: &'a Actor,
    library: LibraryId,
) -> impl Iterator<Item = &'a Destination> {
    all.iter().filter(move |destination| destination.place == place && actor.may(destination.permission, library))
}

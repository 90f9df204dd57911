//! What the web asks of rooms that stand above it.

use std::future::Future;
use std::pin::Pin;

use calendar::Zone;
use kernel::{Actor, DeviceId, Instant, LibraryId, Locale, PlaceId};

use crate::Cookies;

/// An answer that comes when the database has been asked.
pub type Later<'a, T> = Pin<Box<dyn Future<Output = kernel::Result<T>> + Send + 'a>>;

/// The library that an address names.
#[derive(Clone, Debug)]
pub struct Library {
    /// Its small number.
    pub id: LibraryId,
    /// Its word in addresses.
    pub slug: String,
    /// What it calls itself.
    pub name: String,
    /// What stands under the name, such as "Digital hjälp".
    pub tagline: String,
    /// Where its clocks stand.
    pub zone: Zone,
    /// The languages it offers, its own first.
    pub languages: Vec<Locale>,
}

/// The place that an address names.
#[derive(Clone, Debug)]
pub struct Place {
    /// Its small number.
    pub id: PlaceId,
    /// Its word in addresses.
    pub slug: String,
    /// What it is called.
    pub name: String,
}

/// Which library and which place. Filled by `organisations` and `places`.
pub trait Directory: Send + Sync {
    /// The library with this word, or `None`.
    fn library<'a>(&'a self, slug: &'a str) -> Later<'a, Option<Library>>;
    /// The library's place with this word, or `None`; a place of another library is `None`.
    fn place<'a>(&'a self, library: LibraryId, slug: &'a str) -> Later<'a, Option<Place>>;
    /// Every library, by word.
    fn libraries(&self) -> Later<'_, Vec<Library>>;
}

/// Who asks.
#[derive(Clone, Debug)]
pub struct Who {
    /// In the words of the kernel.
    pub actor: Actor,
    /// What staff are called in their own menu, and nowhere else.
    pub name: Option<String>,
    /// The language of the account.
    pub language: Option<Locale>,
    /// The shared tablet that is used, if it is one.
    pub device: Option<DeviceId>,
    /// Whether the tablet was locked in the middle of a session: only its PIN page may be seen.
    pub locked: bool,
}

impl Who {
    /// Anyone.
    #[must_use]
    pub const fn visitor() -> Self {
        Self { actor: Actor::Visitor, name: None, language: None, device: None, locked: false }
    }
}

/// Who asks. Filled by `accounts`.
pub trait SignIn: Send + Sync {
    /// Whose cookies these are. Cookies that are unknown, old or forged are a visitor's. A device's cookie counts
    /// only where no one is signed in.
    fn who<'a>(&'a self, cookies: &'a Cookies, now: Instant) -> Later<'a, Who>;
}

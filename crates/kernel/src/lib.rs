//! The words that every room shares and that know nothing of libraries: time, chance, identity, language,
//! who is acting, what may be refused, and what may break.
//!
//! # Words
//! - [`Instant`]: a point in time, whole seconds UTC. Civil days and hours belong to `calendar`.
//! - [`Id`]: sixteen bytes in UUIDv7 order, for rows that are not in the ledger.
//! - [`Locale`]: a language that texts may be written in, with its direction.
//! - [`Actor`]: who asks. [`Permission`]: what a room lets which [`Role`] do.
//! - [`Refusal`]: the domain says no, and what to do next. [`Error`]: refused, missing, or a [`Fault`].
//! - [`FreeText`]: written by a person, and free of what identifies one.
//! - [`Secret`]: the installation's key, kept outside the database.
//!
//! # Rules
//! 1. Time and chance are handed in: nothing here reads a clock (`clippy.toml` forbids it everywhere).
//! 2. A refusal is a key and arguments, never a sentence (`refusal::tests::a_refusal_carries_no_sentence`).
//! 3. What looks like a personal identity, telephone, card or account number or an e-mail address is refused, and ordinary
//!    text is not (`free_text::tests::found`, `…::generated`, `…::innocent`).
//!
//! # Must never
//! Know a database, a web server, a template or a library.

mod actor;
mod error;
mod free_text;
mod id;
mod instant;
mod locale;
mod randomness;
mod refusal;
mod secret;

pub use actor::{AccountId, Actor, DeviceId, DeviceKind, Grant, LibraryId, Permission, PlaceId, Role};
pub use error::{Error, Fault, FaultKind, Result};
pub use free_text::{FreeText, Identifying};
pub use id::Id;
pub use instant::{Clock, Instant};
pub use locale::{Direction, Locale};
pub use randomness::Randomness;
pub use refusal::{Argument, Refusal};
pub use secret::Secret;

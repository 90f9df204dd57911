//! SQLite: one writer thread that commits waiting jobs together, and readers that cannot write.

mod connection;
mod lock;
mod queue;
mod readers;
mod writer;

pub(crate) use connection::{durability, open_writer, prepares};
pub(crate) use lock::Lock;
pub(crate) use queue::Lane;
pub(crate) use readers::Readers;
pub(crate) use writer::{Work, Writer};

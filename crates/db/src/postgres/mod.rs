//! PostgreSQL: a pool of connections, and transactions that are run again when two wait for each other.

mod connection;
mod pool;

pub(crate) use connection::{Ending, Transaction, durability};
pub(crate) use pool::Pool;

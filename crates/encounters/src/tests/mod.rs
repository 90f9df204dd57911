//! The ledger on both engines.

mod fixture;
mod recording;
mod schema;
mod settling;

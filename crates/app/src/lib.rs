//! The rooms put together: settings, wiring, and the command line.
//!
//! # Rules
//! 1. A wrong setting is refused with what to write instead (`settings::tests`).
//! 2. Only the default path, `migrate` and `--create` make a database (`tests/it/command`).
//! 3. The demo listens to this machine only (`tests/it/command`).
//! 4. Every room is listed once, in `rooms.rs`; the house's tests go through that list (`tests/it/house`).
//!
//! # Must never
//! Hold a rule, a statement or a page of its own.

mod clock;
pub mod command;
mod directory;
pub mod first_run;
mod randomness;
pub mod rooms;
mod secret_file;
pub mod settings;
mod site;
mod start;

pub use clock::{MovedClock, SystemClock};
pub use directory::Rows;
pub use randomness::SystemRandomness;
pub use site::site;

/// The texts of the first pages.
pub static TEXTS: &[i18n::Source] = i18n::sources!("app");

//! What holds for the whole house.

#![expect(clippy::unwrap_used, reason = "a test that cannot go on stops")]

mod command;
mod crash;
mod door;
mod house;
mod office;
mod privacy;
mod process;

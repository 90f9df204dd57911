//! The binary as a process: several at once, under load, and killed.

mod browser;
mod events;
mod server;
mod storm;

pub(crate) use browser::{AGENT, Answer, Browser, fresh_key};
pub(crate) use server::{Server, demo};

//! Accounts and screens, on both engines.

mod devices;
mod fixture;
mod managers;
mod sign_in;

//! Rules that no room can hold alone.

mod documents;
mod statements;
mod texts;
mod tiers;

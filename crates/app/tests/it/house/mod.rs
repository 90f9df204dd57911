//! Rules that no room can hold alone.

mod statements;
mod texts;
mod tiers;

//! What someone learns who holds everything: every table, log and backup of the next morning.

mod attacker;
mod loot;
mod schema;

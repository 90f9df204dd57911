//! Nothing that was acknowledged is lost, whatever stops: the process, the power, the disk, the server.

mod cluster;
mod disk;
mod ledger;
mod power;
mod stopped;

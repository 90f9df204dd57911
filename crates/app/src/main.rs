//! The `brygga` command.

use std::process::ExitCode;

use app::command::{self, CommandLine};
use clap::Parser;

fn main() -> ExitCode {
    command::run(CommandLine::parse())
}

//! The command line: one file for each command.

mod account;
mod backup;
mod check;
mod demo;
mod migrate;
mod opening;
mod restore;
mod seed;
mod serve;

use std::process::ExitCode;

use anyhow::Result;
use clap::{Parser, Subcommand};

use crate::settings::{Given, Lines};

/// Runs a digital inclusion centre: the line, the desk, and the evidence, without names.
#[derive(Debug, Parser)]
#[command(name = "brygga", version, about, arg_required_else_help = true)]
pub struct CommandLine {
    #[command(flatten)]
    given: Given,
    #[command(subcommand)]
    command: Command,
}

#[derive(Debug, Subcommand)]
enum Command {
    /// Serves the installation until it is told to stop
    Serve(serve::Serve),
    /// Serves a made-up centre, to try things in; needs no file and no answer
    Demo(demo::Demo),
    /// Brings the database to the schema of this binary, and makes it if it is not there
    Migrate,
    /// Writes made-up libraries with years behind them, to measure and to try sizes; goes on where it was broken off
    Seed(seed::Seed),
    /// Accounts, from the machine itself
    #[command(subcommand)]
    Account(account::Account),
    /// Writes every row to one file, while the server goes on
    Backup(backup::Write),
    /// Puts a backup in the place of a database
    Restore(restore::Restore),
    /// Looks whether all is as it should be: schema, durability, the ledger
    Check,
}

/// Carries out what was asked; what goes wrong is said in a line, with what to do.
#[must_use]
pub fn run(line: CommandLine) -> ExitCode {
    let done = runtime().and_then(|runtime| runtime.block_on(carry_out(line)));
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(error) => {
            say_error(&error);
            ExitCode::FAILURE
        }
    }
}

fn runtime() -> Result<tokio::runtime::Runtime> {
    Ok(tokio::runtime::Builder::new_multi_thread().enable_all().build()?)
}

async fn carry_out(line: CommandLine) -> Result<()> {
    let CommandLine { given, command } = line;
    match command {
        Command::Demo(demo) => demo.run(given).await,
        Command::Serve(serve) => serve.run(given.settle()?).await,
        Command::Migrate => migrate::run(given.settle()?).await,
        Command::Seed(seed) => seed.run(given.settle()?).await,
        Command::Account(account) => account.run(given.settle()?).await,
        Command::Backup(backup) => backup.run(given.settle()?).await,
        Command::Restore(restore) => restore.run(given.settle()?).await,
        Command::Check => check::run(given.settle()?).await,
    }
}

#[expect(clippy::print_stderr, reason = "a command speaks to whoever typed it")]
fn say_error(error: &anyhow::Error) {
    eprintln!("brygga: {error:#}");
}

/// Prints a line for whoever typed the command.
#[expect(clippy::print_stdout, reason = "a command speaks to whoever typed it")]
pub(crate) fn say(line: &str) {
    println!("{line}");
}

/// Begins to log to standard error.
pub(crate) fn log(level: tracing::Level, lines: Lines) {
    let builder = tracing_subscriber::fmt().with_max_level(level).with_writer(std::io::stderr);
    let begun = match lines {
        Lines::Json => builder.json().try_init(),
        Lines::Text => builder.with_target(false).try_init(),
    };
    // Only a second beginning in the same process fails, and then lines go where they went.
    let _ = begun;
}

//! Accounts, from the machine itself.

use anyhow::{Context, Result, bail};
use clap::{Args, Subcommand};
use db::Sharing;
use kernel::{AccountId, Role};

use super::opening::{Create, open, plain};
use super::say;
use crate::settings::Settings;
use crate::{SystemClock, SystemRandomness};

#[derive(Debug, Subcommand)]
pub(super) enum Account {
    /// Adds an account with a role at every place of a library; the password is read from standard input
    Add(Add),
}

#[derive(Args, Debug)]
pub(super) struct Add {
    /// The library's word in addresses
    #[arg(long)]
    library: String,
    /// The name to sign in with
    #[arg(long)]
    sign_in: String,
    /// What the person is called
    #[arg(long)]
    name: String,
    /// guide, instructor, volunteer, manager, partner, reader or administrator
    #[arg(long, default_value = "manager")]
    role: String,
}

impl Account {
    pub(super) async fn run(self, settings: Settings) -> Result<()> {
        let Self::Add(add) = self;
        let role = Role::parse(&add.role).with_context(|| {
            let known = Role::ALL.map(Role::code).join(", ");
            format!("--role: \"{}\" is not known; write one of {known}", add.role)
        })?;
        let db = open(&settings, Create::NotAsked, Sharing::Beside).await?;
        let slug = add.library.clone();
        let library = db.read(move |tx| organisations::library_by_slug(tx, &slug)).await.map_err(plain)?;
        let library = library.with_context(|| format!("--library: there is no library \"{}\"", add.library))?;
        say("Password (10 letters or more):");
        let mut typed = String::new();
        std::io::stdin().read_line(&mut typed)?;
        let typed = typed.trim_end_matches(['\n', '\r']);
        if accounts::password_problem(typed, &[&add.sign_in, &library.name]).is_some() {
            bail!("the password is too short or easy to guess; write at least 10 letters, several words are fine");
        }
        let (clock, randomness) = (SystemClock, SystemRandomness::default());
        let id = AccountId::fresh(&clock, &randomness);
        let password = accounts::hash(typed.to_owned(), &randomness).await.map_err(plain)?;
        let new = accounts::NewAccount {
            sign_in: add.sign_in.to_lowercase(),
            name: add.name,
            password,
            organisation: None,
            must_change: false,
        };
        let today = calendar::Zone::load(&library.zone)?.day(kernel::Clock::now(&clock));
        let grant = accounts::GrantId::fresh(&clock, &randomness);
        let first = accounts::HeldGrant { id: grant, account: id, role, place: None, from: today, through: None };
        let doing = accounts::Doing::now(None, &clock, &randomness);
        let made = db.write(move |tx| accounts::add_account(tx, library.id, id, &new, &first, &doing)).await;
        made.map_err(plain).context("the account was not added")?;
        say("The account is added.");
        Ok(())
    }
}

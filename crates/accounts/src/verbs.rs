//! What is done with accounts and screens, each with its note of who did it.

use audit::{Doing, What};
use calendar::Day;
use db::Tx;
use kernel::{AccountId, DeviceId, DeviceKind, Error, Instant, LibraryId, PlaceId, Refusal, Result, Secret};

use crate::store::{self, Pairing};
use crate::{Device, HeldGrant, NewAccount};

/// Seconds that a pairing code lasts.
const PAIRING: i64 = 10 * 60;
/// The purpose of the check value of a pairing code.
const PURPOSE: &str = "accounts.pairing";

/// Makes an account with its first role.
///
/// # Errors
/// Refused at the fields that [`NewAccount::problems`] names, and at `sign-in` when the name is taken.
pub fn add_account(
    tx: &mut Tx<'_>,
    library: LibraryId,
    id: AccountId,
    new: &NewAccount,
    first: &HeldGrant,
    doing: &Doing,
) -> Result<()> {
    let problems = new.problems();
    if !problems.is_empty() {
        return Err(Error::Refused(problems));
    }
    store::add(tx, id, new, doing.at)?;
    give(tx, library, first)?;
    doing.note(tx, library, What::AccountAdded, &new.sign_in)
}

/// Gives a role.
///
/// # Errors
/// Refused at `through` when it ends before it begins; missing when the place is another library's.
pub fn give_role(tx: &mut Tx<'_>, library: LibraryId, grant: &HeldGrant, doing: &Doing) -> Result<()> {
    let account = store::proof(tx, grant.account)?.account;
    give(tx, library, grant)?;
    doing.note(tx, library, What::RoleGiven, &format!("{} {}", account.sign_in, grant.role.code()))
}

fn give(tx: &mut Tx<'_>, library: LibraryId, grant: &HeldGrant) -> Result<()> {
    if grant.through.is_some_and(|through| through < grant.from) {
        return Err(Refusal::new("calendar-ends-before-begins").at("through").into());
    }
    if let Some(place) = grant.place {
        places::place(tx, library, place)?;
    }
    store::give(tx, library, grant)
}

/// Keeps the check value of `code`, which pairs a screen for ten minutes.
///
/// # Errors
/// Missing when the place is another library's; refused at `name` when it is empty or too long.
pub fn start_pairing(
    tx: &mut Tx<'_>,
    library: LibraryId,
    (place, kind, name): (PlaceId, DeviceKind, &str),
    code: &str,
    secret: &Secret,
    now: Instant,
) -> Result<()> {
    if !(1..=60).contains(&name.trim().chars().count()) {
        return Err(Refusal::new("organisations-name").with("most", 60).at("name").into());
    }
    places::place(tx, library, place)?;
    let check = secret.check_value(PURPOSE, code.as_bytes());
    let pairing = Pairing { place, kind, name: name.trim().to_owned(), until: now.plus_seconds(PAIRING) };
    store::add_pairing(tx, library, check, &pairing)
}

/// Pairs the screen that typed `code`; answers what it is.
///
/// # Errors
/// Refused at `code` when it is unknown, used, or older than ten minutes.
pub fn pair(
    tx: &mut Tx<'_>,
    library: LibraryId,
    code: &str,
    (id, token, today): (DeviceId, [u8; 32], Day),
    secret: &Secret,
    doing: &Doing,
) -> Result<Device> {
    let wrong = || Refusal::new("accounts-pairing-code").at("code");
    let check = secret.check_value(PURPOSE, code.as_bytes());
    let pairing = store::use_pairing(tx, library, check)?.filter(|pairing| doing.at <= pairing.until);
    let Pairing { place, kind, name, .. } = pairing.ok_or_else(wrong)?;
    let device = Device { id, place, kind, name, paired: today, revoked: None };
    store::add_device(tx, library, &device, token)?;
    doing.note(tx, library, What::DevicePaired, &device.name)?;
    Ok(device)
}

/// Sends a screen away: its cookie is worth nothing from now on.
///
/// # Errors
/// Missing when the library has no such screen, or it was sent away before.
pub fn revoke_device(tx: &mut Tx<'_>, library: LibraryId, id: DeviceId, today: Day, doing: &Doing) -> Result<()> {
    store::revoke(tx, library, id, today)?;
    doing.note(tx, library, What::DeviceRevoked, &id.to_string())
}

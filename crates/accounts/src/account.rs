//! An account, its grants, and a device.

use calendar::Day;
use kernel::{AccountId, DeviceId, DeviceKind, Grant, Id, Instant, LibraryId, Locale, PlaceId, Refusal, Role};
use organisations::OrganisationId;

/// The noun behind [`GrantId`].
#[derive(Debug)]
pub enum GrantNoun {}
/// A grant's id.
pub type GrantId = Id<GrantNoun>;

/// A member of staff.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Account {
    /// Its id.
    pub id: AccountId,
    /// The name one signs in with.
    pub sign_in: String,
    /// What one is called in one's own menu and in the list of managers.
    pub name: String,
    /// The language of one's pages.
    pub language: Option<Locale>,
    /// The organisation one belongs to, in the library that made the account.
    pub organisation: Option<OrganisationId>,
    /// Whether the password must be changed at the next sign-in.
    pub must_change: bool,
    /// Until when it lets one in, if somebody else has set it.
    pub handed_until: Option<Instant>,
}

/// An account that is to be made.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewAccount {
    /// The name one signs in with.
    pub sign_in: String,
    /// What one is called.
    pub name: String,
    /// The password, as a PHC string.
    pub password: String,
    /// The organisation one belongs to.
    pub organisation: Option<(LibraryId, OrganisationId)>,
    /// Whether the password must be changed at the next sign-in.
    pub must_change: bool,
}

/// The longest names, in letters.
const LONGEST: usize = 60;

impl NewAccount {
    /// What is wrong with it, each at its field: `sign-in`, `name`.
    #[must_use]
    pub fn problems(&self) -> Vec<Refusal> {
        let mut problems = Vec::new();
        if !is_sign_in(&self.sign_in) {
            problems.push(Refusal::new("accounts-sign-in-name").at("sign-in"));
        }
        if !(1..=LONGEST).contains(&self.name.trim().chars().count()) {
            problems.push(Refusal::new("organisations-name").with("most", 60).at("name"));
        }
        problems
    }
}

/// Small letters, digits, full stops, hyphens and one @, so that a municipality's own names fit.
fn is_sign_in(text: &str) -> bool {
    let allowed = |letter: char| letter.is_lowercase() || letter.is_ascii_digit() || ".-_@".contains(letter);
    (3..=LONGEST).contains(&text.chars().count()) && text.chars().all(allowed)
}

/// A role that an account holds, or held.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct HeldGrant {
    /// Its id.
    pub id: GrantId,
    /// Whose it is.
    pub account: AccountId,
    /// What it lets one be.
    pub role: Role,
    /// Where; `None` for every place of the library.
    pub place: Option<PlaceId>,
    /// The first day.
    pub from: Day,
    /// The last day, once that is known.
    pub through: Option<Day>,
}

/// A screen on the floor.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Device {
    /// Its id.
    pub id: DeviceId,
    /// Where it stands.
    pub place: PlaceId,
    /// What it is for.
    pub kind: DeviceKind,
    /// What it is called.
    pub name: String,
    /// Since when.
    pub paired: Day,
    /// The day it was sent away.
    pub revoked: Option<Day>,
}

/// Where in a library one begins who asked for no page: readers and partners at the figures, everyone else at the desk.
#[must_use]
pub fn begins_at(grants: &[Grant], library: LibraryId) -> &'static str {
    let mut roles = grants.iter().filter(|grant| grant.library == library).map(|grant| grant.role).peekable();
    let reads = roles.peek().is_some() && roles.all(|role| matches!(role, Role::Reader | Role::Partner));
    if reads { "office/day" } else { "desk" }
}

#[cfg(test)]
mod tests {
    use super::is_sign_in;

    #[test]
    fn a_name_to_sign_in_with_is_plain() {
        assert!(["eva.ek", "åsa-öst", "eva@ekbacken.se"].iter().all(|name| is_sign_in(name)));
        assert!(["", "ek", "Eva", "eva ek", "eva;--"].iter().all(|name| !is_sign_in(name)));
    }
}

//! Who changed accounts, roles, devices and settings.
//!
//! # Rules
//! 1. Nothing of a visitor and nothing of the ledger can be noted: what is noted is one of [`What`]
//!    (`tests::nothing_of_the_ledger_can_be_noted`).
//! 2. An entry is never changed and never taken away, but by retention (there is no statement that could).
//! 3. A library sees its own entries only (`tests::a_library_sees_its_own`).
//!
//! # Tables
//! `audit_entry`.
//!
//! # Must never
//! Say what somebody helped with, or how often.

mod doing;
mod store;
#[cfg(test)]
mod tests;

use kernel::{AccountId, Id, Instant};

pub use doing::Doing;
pub use store::{STATEMENTS, entries, note};

/// The noun behind [`EntryId`].
#[derive(Debug)]
pub enum EntryNoun {}
/// An entry's id.
pub type EntryId = Id<EntryNoun>;

/// What was done.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// An account was made.
    AccountAdded,
    /// A role was given.
    RoleGiven,
    /// A role was ended.
    RoleEnded,
    /// A password was changed by its owner, or reset.
    PasswordChanged,
    /// All sessions of an account were ended.
    SessionsEnded,
    /// A screen was paired.
    DevicePaired,
    /// A screen was sent away.
    DeviceRevoked,
    /// A library was founded.
    LibraryFounded,
    /// A place was opened, or what is known of it was changed.
    PlaceChanged,
    /// Hours were set, or taken away.
    HoursChanged,
    /// A closure was added, or taken away.
    ClosureChanged,
    /// A word was added, changed, retired or brought back.
    WordChanged,
    /// An organisation or one of its e-services was added, changed, retired or brought back.
    OrganisationChanged,
    /// Another setting was changed.
    SettingChanged,
}

impl What {
    /// Every kind.
    pub const ALL: [Self; 14] = [
        Self::AccountAdded,
        Self::RoleGiven,
        Self::RoleEnded,
        Self::PasswordChanged,
        Self::SessionsEnded,
        Self::DevicePaired,
        Self::DeviceRevoked,
        Self::LibraryFounded,
        Self::PlaceChanged,
        Self::HoursChanged,
        Self::ClosureChanged,
        Self::WordChanged,
        Self::OrganisationChanged,
        Self::SettingChanged,
    ];

    /// The word in rows and keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::AccountAdded => "account-added",
            Self::RoleGiven => "role-given",
            Self::RoleEnded => "role-ended",
            Self::PasswordChanged => "password-changed",
            Self::SessionsEnded => "sessions-ended",
            Self::DevicePaired => "device-paired",
            Self::DeviceRevoked => "device-revoked",
            Self::LibraryFounded => "library-founded",
            Self::PlaceChanged => "place-changed",
            Self::HoursChanged => "hours-changed",
            Self::ClosureChanged => "closure-changed",
            Self::WordChanged => "word-changed",
            Self::OrganisationChanged => "organisation-changed",
            Self::SettingChanged => "setting-changed",
        }
    }

    /// The kind that a row names.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|what| what.code() == code)
    }
}

/// Something that was done.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Its id.
    pub id: EntryId,
    /// When.
    pub at: Instant,
    /// By whom; `None` for the command line and jobs.
    pub actor: Option<AccountId>,
    /// What.
    pub what: What,
    /// To what: a sign-in name, a device's name, a setting.
    pub subject: String,
}

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

mod store;
#[cfg(test)]
mod tests;

use kernel::{AccountId, Id, Instant};

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
    /// Hours, places or another setting were changed.
    SettingChanged,
}

impl What {
    /// Every kind.
    pub const ALL: [Self; 9] = [
        Self::AccountAdded,
        Self::RoleGiven,
        Self::RoleEnded,
        Self::PasswordChanged,
        Self::SessionsEnded,
        Self::DevicePaired,
        Self::DeviceRevoked,
        Self::LibraryFounded,
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

//! Text that a person wrote, looked through for what identifies one.
//!
//! Found are: Swedish personal identity and coordination numbers whose date and check digit are right, telephone numbers,
//! e-mail addresses, payment cards, IBANs, and account and giro numbers. Numbers are found however they are grouped, in
//! any of the world's digits that our visitors type. Numbers that belong to no person are let through: emergency and
//! short numbers, freephone (020, 0200) and shared-cost (077), and organisation numbers.

mod account;
mod card;
mod digits;
mod email;
mod iban;
mod personal_number;
mod phone;
mod written;

#[cfg(test)]
mod tests;

use crate::Refusal;
use written::Written;

/// What a text seems to hold that identifies a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Identifying {
    /// A Swedish personal identity or coordination number.
    PersonalIdentityNumber,
    /// A telephone number.
    PhoneNumber,
    /// An e-mail address.
    EmailAddress,
    /// The number of a payment card.
    CardNumber,
    /// An account or giro number, or an IBAN.
    AccountNumber,
}

type Detector = fn(&Written) -> bool;

impl Identifying {
    const DETECTORS: [(Self, Detector); 5] = [
        (Self::PersonalIdentityNumber, personal_number::found),
        (Self::PhoneNumber, phone::found),
        (Self::EmailAddress, email::found),
        (Self::CardNumber, card::found),
        (Self::AccountNumber, |text| iban::found(text) || account::found(text)),
    ];

    /// What `text` seems to hold, each kind once.
    fn seen_in(text: &str) -> Vec<Self> {
        let written = Written::read(text);
        Self::DETECTORS.into_iter().filter(|(_, found)| found(&written)).map(|(kind, _)| kind).collect()
    }

    /// The refusal that says so, and how to write instead. It does not repeat what was found.
    #[must_use]
    pub const fn refusal(self) -> Refusal {
        Refusal::new(match self {
            Self::PersonalIdentityNumber => "kernel-free-text-personal-number",
            Self::PhoneNumber => "kernel-free-text-phone",
            Self::EmailAddress => "kernel-free-text-email",
            Self::CardNumber => "kernel-free-text-card",
            Self::AccountNumber => "kernel-free-text-account",
        })
    }
}

/// Text that a person wrote and that was looked through before it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FreeText {
    text: String,
    reason: Option<String>,
}

impl FreeText {
    /// The text, when it seems to hold nothing that identifies a person.
    ///
    /// # Errors
    /// What it seems to hold, each kind once; never empty.
    pub fn check(text: &str) -> Result<Self, Vec<Identifying>> {
        let seen = Identifying::seen_in(text);
        if seen.is_empty() { Ok(Self { text: text.trim().to_owned(), reason: None }) } else { Err(seen) }
    }

    /// The text as it is, because a member of staff says, with this reason, that it identifies nobody.
    ///
    /// # Errors
    /// Refuses an empty reason, and one that itself seems to identify somebody.
    pub fn overridden(text: &str, reason: &str) -> Result<Self, Refusal> {
        let reason = reason.trim();
        if reason.is_empty() {
            return Err(Refusal::new("kernel-free-text-no-reason"));
        }
        if let Some(seen) = Identifying::seen_in(reason).first() {
            return Err(seen.refusal());
        }
        Ok(Self { text: text.trim().to_owned(), reason: Some(reason.to_owned()) })
    }

    /// The text that a row holds, with the reason it was let through for, if any. It was looked through when written.
    #[must_use]
    pub fn kept(text: String, reason: Option<String>) -> Self {
        Self { text, reason }
    }

    /// The text as written, with white space trimmed at both ends.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }

    /// Why a member of staff let it through, if one had to.
    #[must_use]
    pub fn reason(&self) -> Option<&str> {
        self.reason.as_deref()
    }
}

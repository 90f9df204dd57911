//! Text that a person wrote, free of what identifies one.

/// What a text seems to hold that identifies a person.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Identifying {
    /// A Swedish personal identity or coordination number.
    PersonalIdentityNumber,
}

/// Text that a person wrote and that was looked through before it was kept.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct FreeText(String);

impl FreeText {
    /// The text as written, with white space trimmed at both ends.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

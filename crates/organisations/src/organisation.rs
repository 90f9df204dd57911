//! Whose services people come with, and who they may be sent to.

/// An organisation's small number in its library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OrganisationId(pub i64);

/// An e-service's small number in its library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct EserviceId(pub i64);

impl db::IntoValue for OrganisationId {
    const KIND: db::Kind = db::Kind::Integer;
    fn into_value(self) -> db::Value {
        db::Value::Integer(self.0)
    }
}
impl db::IntoValue for EserviceId {
    const KIND: db::Kind = db::Kind::Integer;
    fn into_value(self) -> db::Value {
        db::Value::Integer(self.0)
    }
}

/// What an organisation is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// A part of the municipality.
    Department,
    /// Of the state.
    Authority,
    /// Of the region: care, transport.
    Region,
    /// Of its members.
    Association,
    /// Anything that sells.
    Company,
}

impl Kind {
    /// Every kind, in the order lists have.
    pub const ALL: [Self; 5] = [Self::Department, Self::Authority, Self::Region, Self::Association, Self::Company];

    /// The word in rows and data files.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Department => "department",
            Self::Authority => "authority",
            Self::Region => "region",
            Self::Association => "association",
            Self::Company => "company",
        }
    }

    /// The kind that a row or data file names.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// A department, authority, association or company. What is published of it, and nothing of its people.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Organisation {
    /// Its small number.
    pub id: OrganisationId,
    /// Its code, the same in every library.
    pub code: String,
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub name: String,
    /// Its published telephone number.
    pub phone: Option<String>,
    /// Where it can be visited.
    pub address: Option<String>,
    /// Its published web address.
    pub link: Option<String>,
    /// When it is open, as it says itself.
    pub hours: Option<String>,
    /// Whether people may be sent there.
    pub referral: bool,
}

/// What an organisation lets people do by themselves on a screen.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Eservice {
    /// Its small number.
    pub id: EserviceId,
    /// Whose it is.
    pub organisation: OrganisationId,
    /// Its code, the same in every library.
    pub code: String,
    /// What it is called.
    pub name: String,
}

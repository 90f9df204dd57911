//! Whose services people come with, and who they may be sent to.

use calendar::Day;
use kernel::Refusal;

use crate::{is_link, is_phone};

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
    /// The last day it is there, once that is known.
    pub through: Option<Day>,
}

/// What a library says of an organisation: all of it is published, and none of it is about a person.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Details {
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

/// The longest name, address and hours, in letters.
const LONGEST: i64 = 120;

impl Details {
    /// What is wrong with them, each at its field: `name`, `phone`, `link`, `address`, `hours`.
    #[must_use]
    pub fn problems(&self) -> Vec<Refusal> {
        let mut problems: Vec<Refusal> = name_problem(&self.name).into_iter().collect();
        if self.phone.as_ref().is_some_and(|phone| !is_phone(phone)) {
            problems.push(Refusal::new("organisations-phone").at("phone"));
        }
        if self.link.as_ref().is_some_and(|link| !is_link(link)) {
            problems.push(Refusal::new("organisations-link").at("link"));
        }
        for (field, text) in [("address", &self.address), ("hours", &self.hours)] {
            if text.as_ref().is_some_and(|text| letters(text) > LONGEST) {
                problems.push(Refusal::new("organisations-too-long").with("most", LONGEST).at(field));
            }
        }
        problems
    }
}

/// What is wrong with the name of an organisation or of an e-service, at `name`.
pub(crate) fn name_problem(name: &str) -> Option<Refusal> {
    let right = (1..=LONGEST).contains(&letters(name.trim()));
    (!right).then(|| Refusal::new("organisations-name").with("most", LONGEST).at("name"))
}

fn letters(text: &str) -> i64 {
    i64::try_from(text.chars().count()).unwrap_or(i64::MAX)
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
    /// The last day it is there, once that is known.
    pub through: Option<Day>,
}

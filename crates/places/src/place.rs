//! A place, and what may be said of one.

use calendar::Day;
use kernel::{Locale, PlaceId, Refusal};
use organisations::RESERVED;

/// What a place is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// The centre itself.
    Centre,
    /// A branch of the library.
    Branch,
    /// A room of somebody else's.
    Partner,
    /// A stop of the library bus.
    Stop,
    /// Anywhere, for a day.
    PopUp,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 5] = [Self::Centre, Self::Branch, Self::Partner, Self::Stop, Self::PopUp];

    /// The word in rows and forms.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Centre => "centre",
            Self::Branch => "branch",
            Self::Partner => "partner",
            Self::Stop => "stop",
            Self::PopUp => "pop-up",
        }
    }

    /// The kind that a row or form names.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// Which hours.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum What {
    /// When the house is open.
    Open,
    /// When help is staffed.
    Help,
}

impl What {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Open => "open",
            Self::Help => "help",
        }
    }
}

/// Why a place can be closed: keys `places-closed-…`.
pub const CLOSURE_REASONS: [&str; 7] =
    ["holiday", "illness", "moved", "other", "rebuilding", "staff-meeting", "training"];

/// The key of the word for a reason of [`CLOSURE_REASONS`].
#[must_use]
pub fn closure_key(reason: &str) -> String {
    format!("places-closed-{reason}")
}

/// A place.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Place {
    /// Its small number, unique in the installation.
    pub id: PlaceId,
    /// Its word in addresses.
    pub slug: String,
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub name: String,
    /// Where it can be visited.
    pub address: String,
    /// Its published telephone number.
    pub phone: String,
    /// Whether heads are counted by age band here.
    pub heads: bool,
    /// The first day it is there.
    pub from: Day,
    /// The last day it is there, once that is known.
    pub through: Option<Day>,
}

/// A place that is to be opened.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewPlace {
    /// Its word in addresses.
    pub slug: String,
    /// What it is.
    pub kind: Kind,
    /// What it is called.
    pub name: String,
    /// Where it can be visited.
    pub address: String,
    /// Its published telephone number.
    pub phone: String,
    /// The first day it is there.
    pub from: Day,
    /// The last day it is there, once that is known.
    pub through: Option<Day>,
}

/// The longest name and address, in letters.
const LONGEST: i64 = 120;

impl NewPlace {
    /// What is wrong with it, each at its field: `slug`, `name`, `address`, `phone`, `through`.
    #[must_use]
    pub fn problems(&self) -> Vec<Refusal> {
        let mut problems = Vec::new();
        if !organisations::is_slug(&self.slug) {
            problems.push(Refusal::new("organisations-slug").at("slug"));
        } else if RESERVED.contains(&self.slug.as_str()) || Locale::parse(&self.slug).is_some() {
            problems.push(Refusal::new("organisations-slug-reserved").at("slug"));
        }
        problems.extend(of_texts(&self.name, &self.address, &self.phone));
        problems.extend(of_days(self.from, self.through));
        problems
    }
}

impl Place {
    /// What is wrong with it, each at its field: `name`, `address`, `phone`, `through`.
    #[must_use]
    pub fn problems(&self) -> Vec<Refusal> {
        [of_texts(&self.name, &self.address, &self.phone), of_days(self.from, self.through)].concat()
    }
}

fn of_texts(name: &str, address: &str, phone: &str) -> Vec<Refusal> {
    let longer = |text: &str| i64::try_from(text.trim().chars().count()).is_ok_and(|letters| letters > LONGEST);
    let mut problems = Vec::new();
    if name.trim().is_empty() || longer(name) {
        problems.push(Refusal::new("organisations-name").with("most", LONGEST).at("name"));
    }
    if longer(address) {
        problems.push(Refusal::new("organisations-too-long").with("most", LONGEST).at("address"));
    }
    if !phone.trim().is_empty() && !organisations::is_phone(phone) {
        problems.push(Refusal::new("organisations-phone").at("phone"));
    }
    problems
}

fn of_days(from: Day, through: Option<Day>) -> Vec<Refusal> {
    let ends_first = through.is_some_and(|through| through < from);
    ends_first.then(|| Refusal::new("calendar-ends-before-begins").at("through")).into_iter().collect()
}

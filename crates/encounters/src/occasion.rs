//! A help occasion and its questions.

use calendar::{Day, Quarter};
use kernel::{PlaceId, Refusal};
use organisations::{EserviceId, OrganisationId};
use vocabulary::{TermId, given};

use crate::mark::Mark;

/// How an occasion came into the ledger.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Entered {
    /// At the desk, at once.
    Desk,
    /// From a sheet of paper, later.
    Paper,
}

impl Entered {
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::Desk => "desk",
            Self::Paper => "paper",
        }
    }

    pub(crate) fn parse(code: &str) -> Option<Self> {
        [Self::Desk, Self::Paper].into_iter().find(|entered| entered.code() == code)
    }
}

/// One thing that a visitor wanted help with.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Question {
    /// What it was.
    pub need: TermId,
    /// What part of life it was about.
    pub area: Option<TermId>,
    /// The e-service, if there was one.
    pub eservice: Option<EserviceId>,
    /// The step of the e-service at which it stuck.
    pub step: Option<TermId>,
}

/// One sitting at one table.
#[derive(Clone, Debug, PartialEq, Eq, Hash)]
pub struct Occasion {
    /// Where.
    pub place: PlaceId,
    /// The local day.
    pub day: Day,
    /// The quarter of an hour in which it ended.
    pub quarter: Quarter,
    /// How visitor and guide met.
    pub channel: TermId,
    /// The language that help was given in.
    pub language: TermId,
    /// How long it took, in minutes.
    pub minutes: i64,
    /// How it went.
    pub outcome: TermId,
    /// Why it could not be done, when it could not.
    pub obstacle: Option<TermId>,
    /// Whom the visitor was sent to, when they were.
    pub referred_to: Option<OrganisationId>,
    /// People at the table.
    pub people: i64,
    /// How it came into the ledger.
    pub entered: Entered,
    /// What it was about: one at least.
    pub questions: Vec<Question>,
}

/// The most questions at one occasion.
const MOST_QUESTIONS: usize = 12;

impl Occasion {
    /// What is wrong with it in itself, each at its field. Whether its terms and its place are there is asked when it is
    /// recorded.
    #[must_use]
    pub fn problems(&self) -> Vec<Refusal> {
        let mut problems = Vec::new();
        if self.questions.is_empty() {
            problems.push(Refusal::new("encounters-need").at("need"));
        }
        if self.questions.len() > MOST_QUESTIONS {
            problems.push(Refusal::new("encounters-too-many").with("most", 12).at("need"));
        }
        if !(1..=480).contains(&self.minutes) {
            problems.push(Refusal::new("encounters-minutes").at("minutes"));
        }
        if !(1..=60).contains(&self.people) {
            problems.push(Refusal::new("encounters-people").at("people"));
        }
        if self.outcome == given::REFERRED && self.referred_to.is_none() {
            problems.push(Refusal::new("encounters-referred").at("referred"));
        }
        if self.outcome == given::NOT_POSSIBLE && self.obstacle.is_none() {
            problems.push(Refusal::new("encounters-obstacle").at("obstacle"));
        }
        problems
    }
}

/// All rows of a day, in an order that tells nothing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct LedgerDay {
    /// Help.
    pub occasions: Vec<Occasion>,
    /// What is not help.
    pub marks: Vec<Mark>,
}

//! A term, and all terms of a library.

use calendar::Day;
use db::Tx;
use i18n::Words;
use kernel::{LibraryId, Result};

use crate::given::{Given, find};
use crate::{Labels, store};

/// A term's small number.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct TermId(pub i64);

impl db::IntoValue for TermId {
    const KIND: db::Kind = db::Kind::Integer;
    fn into_value(self) -> db::Value {
        db::Value::Integer(self.0)
    }
}
impl db::FromValue for TermId {
    fn from_value(value: &db::Value) -> Option<Self> {
        i64::from_value(value).map(Self)
    }
}

/// Which list a term stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Kind {
    /// What the visitor wanted help with.
    Need,
    /// What part of life it was about.
    Area,
    /// How it went.
    Outcome,
    /// Why it could not be done.
    Obstacle,
    /// Why someone was turned away.
    TurnedAway,
    /// What someone came only to use.
    Use,
    /// The step of an e-service at which it stuck.
    Step,
    /// How the visitor and the guide met.
    Channel,
    /// The language that help was given in.
    Language,
    /// What the kiosk asks.
    Matter,
    /// Ages, of heads at an activity.
    AgeBand,
    /// What an activity was, for head counts.
    Activity,
    /// The national library's categories of activities.
    KbCategory,
}

impl Kind {
    /// Every kind.
    pub const ALL: [Self; 13] = [
        Self::Need,
        Self::Area,
        Self::Outcome,
        Self::Obstacle,
        Self::TurnedAway,
        Self::Use,
        Self::Step,
        Self::Channel,
        Self::Language,
        Self::Matter,
        Self::AgeBand,
        Self::Activity,
        Self::KbCategory,
    ];

    /// The word in rows and keys.
    #[must_use]
    pub const fn code(self) -> &'static str {
        match self {
            Self::Need => "need",
            Self::Area => "area",
            Self::Outcome => "outcome",
            Self::Obstacle => "obstacle",
            Self::TurnedAway => "turned-away",
            Self::Use => "use",
            Self::Step => "step",
            Self::Channel => "channel",
            Self::Language => "language",
            Self::Matter => "matter",
            Self::AgeBand => "age-band",
            Self::Activity => "activity",
            Self::KbCategory => "kb",
        }
    }

    /// What the keys of its words begin with, written out so that the check of the texts finds them.
    pub(crate) const fn keys(self) -> &'static str {
        match self {
            Self::Need => "vocabulary-need-",
            Self::Area => "vocabulary-area-",
            Self::Outcome => "vocabulary-outcome-",
            Self::Obstacle => "vocabulary-obstacle-",
            Self::TurnedAway => "vocabulary-turned-away-",
            Self::Use => "vocabulary-use-",
            Self::Step => "vocabulary-step-",
            Self::Channel => "vocabulary-channel-",
            Self::Language => "vocabulary-language-",
            Self::Matter => "vocabulary-matter-",
            Self::AgeBand => "vocabulary-age-band-",
            Self::Activity => "vocabulary-activity-",
            Self::KbCategory => "vocabulary-kb-",
        }
    }

    /// The kind that a row names.
    #[must_use]
    pub fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.code() == code)
    }
}

/// One word of a list.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Term {
    /// Its number.
    pub id: TermId,
    /// Which list it stands in.
    pub kind: Kind,
    /// Its code, for files and interfaces.
    pub code: String,
    /// The given term it stands under, for an own one.
    pub parent: Option<TermId>,
    /// What the library calls it, for an own one.
    pub labels: Option<Labels>,
    /// The first day it may be used.
    pub since: Day,
    /// The last day it may be used, once it is retired.
    pub until: Option<Day>,
}

impl Term {
    /// Whether it may be used on `day`.
    #[must_use]
    pub fn holds_on(&self, day: Day) -> bool {
        self.since <= day && self.until.is_none_or(|until| day <= until)
    }

    /// Its word: the given one in the reader's language, or the library's own.
    #[must_use]
    pub fn label(&self, words: &Words) -> String {
        match &self.labels {
            Some(labels) => labels.say(words.locale()).to_owned(),
            None => find(self.id).map_or_else(|| self.code.clone(), |given| words.plain(&given.key())),
        }
    }
}

/// All terms of a library, retired ones too.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    terms: Vec<Term>,
}

impl Vocabulary {
    /// Reads all terms of `library`, each list in its order.
    ///
    /// # Errors
    /// A fault when the database cannot be asked.
    pub fn load(tx: &mut Tx<'_>, library: LibraryId) -> Result<Self> {
        Ok(Self { terms: store::terms(tx, library)? })
    }

    /// The terms of a list that may be used on `day`, given ones first.
    pub fn of(&self, kind: Kind, day: Day) -> impl Iterator<Item = &Term> {
        self.terms.iter().filter(move |term| term.kind == kind && term.holds_on(day))
    }

    /// Every term of a list, retired ones too: for figures of days past.
    pub fn all(&self, kind: Kind) -> impl Iterator<Item = &Term> {
        self.terms.iter().filter(move |term| term.kind == kind)
    }

    /// The term with this number.
    #[must_use]
    pub fn term(&self, id: TermId) -> Option<&Term> {
        self.terms.iter().find(|term| term.id == id)
    }

    /// Whether `id` is a term of this list that may be used on `day`.
    #[must_use]
    pub fn has(&self, kind: Kind, id: TermId, day: Day) -> bool {
        self.term(id).is_some_and(|term| term.kind == kind && term.holds_on(day))
    }

    /// The word of a term; its number, when it is unknown.
    #[must_use]
    pub fn label(&self, id: TermId, words: &Words) -> String {
        self.term(id).map_or_else(|| id.0.to_string(), |term| term.label(words))
    }

    /// The given term that a term is, or stands under.
    #[must_use]
    pub fn given(&self, id: TermId) -> Option<&'static Given> {
        find(self.term(id).and_then(|term| term.parent).unwrap_or(id))
    }
}

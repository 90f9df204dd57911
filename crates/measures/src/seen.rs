//! The figures of a day as one viewer may see them. Pages, files and pictures are made of these and reach nothing behind them.

use encounters::LedgerDay;
use kernel::PlaceId;
use organisations::{EserviceId, OrganisationId};
use suppression::Shown;
use vocabulary::{TermId, given};

use crate::figures::Count;
use crate::{DayFigures, Usual, Waits};

/// How often each thing was counted; what was not counted is left out.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Tally<T> {
    /// The most frequent first, then those that are withheld, by key: an order by number would tell them.
    Rows(Vec<(T, Shown)>),
    /// Not shown at all, the names of the things included.
    Withheld,
}

impl<T: Copy + Ord> Tally<T> {
    /// In the order of pages.
    pub(crate) fn ranked(mut rows: Vec<(T, Shown)>) -> Self {
        rows.retain(|(_, shown)| *shown != Shown::Count(0));
        rows.sort_by_key(|(key, shown)| (std::cmp::Reverse(shown.count()), *key));
        Self::Rows(rows)
    }

    fn exact(count: &Count<T>) -> Self {
        Self::ranked(count.iter().map(|(key, times)| (*key, so_many(*times))).collect())
    }

    /// How often `key` was counted.
    #[must_use]
    pub fn of(&self, key: T) -> Shown {
        match self {
            Self::Rows(rows) => {
                rows.iter().find(|(known, _)| *known == key).map_or(Shown::Count(0), |(_, shown)| *shown)
            }
            Self::Withheld => Shown::Withheld,
        }
    }

    /// Its rows; none when it is withheld.
    pub fn rows(&self) -> &[(T, Shown)] {
        match self {
            Self::Rows(rows) => rows,
            Self::Withheld => &[],
        }
    }

    /// Whether there is neither a row nor one that is withheld.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        matches!(self, Self::Rows(rows) if rows.is_empty())
    }
}

/// The figures of a day, for one viewer. Fields are those of [`DayFigures`].
#[derive(Clone, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are documented at DayFigures")]
pub struct Seen {
    pub occasions: Shown,
    pub questions: Shown,
    pub minutes: Shown,
    pub people: Shown,
    pub by_hour: Tally<i64>,
    pub by_need: Tally<TermId>,
    pub by_area: Tally<TermId>,
    pub by_language: Tally<TermId>,
    pub by_channel: Tally<TermId>,
    pub by_outcome: Tally<TermId>,
    pub by_obstacle: Tally<TermId>,
    pub by_target: Tally<OrganisationId>,
    pub by_eservice: Tally<EserviceId>,
    pub by_step: Tally<TermId>,
    pub turned_away: Tally<TermId>,
    pub uses: Tally<TermId>,
    pub heads: Tally<TermId>,
    /// All who were turned away.
    pub turned_away_in_all: Shown,
    /// All who came only to use something.
    pub uses_in_all: Shown,
    pub waits: SeenWaits,
    pub usual: Option<Usual>,
}

/// The waits of a day, for one viewer. Fields are those of [`Waits`].
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(missing_docs, reason = "the fields are documented at Waits")]
pub struct SeenWaits {
    pub helped: Shown,
    pub longest: Shown,
    pub half: Shown,
    pub left: Shown,
}

impl Seen {
    /// Everything, for the staff of the centre.
    #[must_use]
    pub fn exact(figures: &DayFigures, waits: Waits, usual: Option<Usual>) -> Self {
        Self {
            occasions: so_many(figures.occasions),
            questions: so_many(figures.questions),
            minutes: so_many(figures.minutes),
            people: so_many(figures.people),
            by_hour: Tally::exact(&figures.by_hour),
            by_need: Tally::exact(&figures.by_need),
            by_area: Tally::exact(&figures.by_area),
            by_language: Tally::exact(&figures.by_language),
            by_channel: Tally::exact(&figures.by_channel),
            by_outcome: Tally::exact(&figures.by_outcome),
            by_obstacle: Tally::exact(&figures.by_obstacle),
            by_target: Tally::exact(&figures.by_target),
            by_eservice: Tally::exact(&figures.by_eservice),
            by_step: Tally::exact(&figures.by_step),
            turned_away: Tally::exact(&figures.turned_away),
            uses: Tally::exact(&figures.uses),
            heads: Tally::exact(&figures.heads),
            turned_away_in_all: so_many(figures.turned_away.values().sum()),
            uses_in_all: so_many(figures.uses.values().sum()),
            waits: SeenWaits {
                helped: so_many(waits.helped),
                longest: so_many(waits.longest),
                half: so_many(waits.half),
                left: so_many(waits.left),
            },
            usual,
        }
    }

    /// Nothing, not even how much it was.
    #[must_use]
    pub fn nothing() -> Self {
        let none = SeenWaits {
            helped: Shown::Withheld,
            longest: Shown::Withheld,
            half: Shown::Withheld,
            left: Shown::Withheld,
        };
        Self {
            occasions: Shown::Withheld,
            questions: Shown::Withheld,
            minutes: Shown::Withheld,
            people: Shown::Withheld,
            by_hour: Tally::Withheld,
            by_need: Tally::Withheld,
            by_area: Tally::Withheld,
            by_language: Tally::Withheld,
            by_channel: Tally::Withheld,
            by_outcome: Tally::Withheld,
            by_obstacle: Tally::Withheld,
            by_target: Tally::Withheld,
            by_eservice: Tally::Withheld,
            by_step: Tally::Withheld,
            turned_away: Tally::Withheld,
            uses: Tally::Withheld,
            heads: Tally::Withheld,
            turned_away_in_all: Shown::Withheld,
            uses_in_all: Shown::Withheld,
            waits: none,
            usual: None,
        }
    }

    /// Occasions that were solved at the place.
    #[must_use]
    pub fn solved(&self) -> Shown {
        self.by_outcome.of(given::SOLVED)
    }

    /// Occasions that were referred to somebody else.
    #[must_use]
    pub fn referred(&self) -> Shown {
        self.by_outcome.of(given::REFERRED)
    }

    /// The share of occasions that were solved, from 0 to 1; `None` when there were none, since nothing is divided by nothing, and
    /// when one of the two is withheld.
    #[must_use]
    pub fn share_solved(&self) -> Option<f64> {
        self.solved().share_of(self.occasions)
    }

    /// Whether nothing at all was written that day.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        let marks = self.turned_away.is_empty() && self.uses.is_empty() && self.heads.is_empty();
        self.occasions == Shown::Count(0) && marks
    }
}

/// The places at which anything is written, in order.
pub(crate) fn places_of(day: &LedgerDay, waits: &[queue::Wait]) -> Vec<PlaceId> {
    let marks = day.marks.iter().map(encounters::Mark::place);
    let occasions = day.occasions.iter().map(|occasion| occasion.place);
    let mut places: Vec<PlaceId> = occasions.chain(marks).chain(waits.iter().map(|wait| wait.place)).collect();
    places.sort_unstable();
    places.dedup();
    places
}

/// A count, in full.
pub(crate) fn so_many(count: i64) -> Shown {
    Shown::Count(u64::try_from(count).unwrap_or_default())
}

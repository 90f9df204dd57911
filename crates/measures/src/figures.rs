//! The figures of a day, from its ledger.

use std::collections::BTreeMap;
use std::hash::Hash;

use encounters::{LedgerDay, Mark, Occasion, Question};
use kernel::PlaceId;
use organisations::{EserviceId, OrganisationId};
use vocabulary::TermId;

/// How often each thing was counted.
pub type Count<T> = BTreeMap<T, i64>;

/// The figures of a day at one place, or at all.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DayFigures {
    /// Help occasions.
    pub occasions: i64,
    /// Questions: an occasion has one or more.
    pub questions: i64,
    /// Minutes of help.
    pub minutes: i64,
    /// People at the tables, of all occasions together. The same person may sit at two.
    pub people: i64,
    /// Occasions by the hour in which they ended, 0 to 23.
    pub by_hour: Count<i64>,
    /// Questions by need.
    pub by_need: Count<TermId>,
    /// Questions by area; those without one are left out.
    pub by_area: Count<TermId>,
    /// Occasions by the language that help was given in.
    pub by_language: Count<TermId>,
    /// Occasions by channel.
    pub by_channel: Count<TermId>,
    /// Occasions by outcome.
    pub by_outcome: Count<TermId>,
    /// Occasions that were not possible, by obstacle.
    pub by_obstacle: Count<TermId>,
    /// Occasions that were referred, by target.
    pub by_target: Count<OrganisationId>,
    /// Questions by e-service; those without one are left out.
    pub by_eservice: Count<EserviceId>,
    /// Questions by the step of an e-service at which they stuck; those without one are left out.
    pub by_step: Count<TermId>,
    /// Those who came and could not be helped, by reason.
    pub turned_away: Count<TermId>,
    /// Those who came only to use something, by what.
    pub uses: Count<TermId>,
    /// Heads at activities, by age band. Never help.
    pub heads: Count<TermId>,
}

impl DayFigures {
    /// Counts the rows of `day` at `place`, or at every place.
    #[must_use]
    pub fn count(day: &LedgerDay, place: Option<PlaceId>) -> Self {
        Self::of(day, |at| place.is_none_or(|place| place == at))
    }

    /// Counts the rows of `day` at the places that are `here`.
    pub(crate) fn of(day: &LedgerDay, here: impl Fn(PlaceId) -> bool) -> Self {
        let mut figures = Self::default();
        for occasion in day.occasions.iter().filter(|occasion| here(occasion.place)) {
            figures.add_occasion(occasion);
        }
        for mark in day.marks.iter().filter(|mark| here(mark.place())) {
            figures.add_mark(mark);
        }
        figures
    }

    fn add_occasion(&mut self, occasion: &Occasion) {
        self.occasions += 1;
        self.minutes += occasion.minutes;
        self.people += occasion.people;
        add(&mut self.by_hour, occasion.quarter.hour(), 1);
        add(&mut self.by_language, occasion.language, 1);
        add(&mut self.by_channel, occasion.channel, 1);
        add(&mut self.by_outcome, occasion.outcome, 1);
        add_some(&mut self.by_obstacle, occasion.obstacle);
        add_some(&mut self.by_target, occasion.referred_to);
        occasion.questions.iter().for_each(|question| self.add_question(question));
    }

    fn add_question(&mut self, question: &Question) {
        self.questions += 1;
        add(&mut self.by_need, question.need, 1);
        add_some(&mut self.by_area, question.area);
        add_some(&mut self.by_eservice, question.eservice);
        add_some(&mut self.by_step, question.step);
    }

    fn add_mark(&mut self, mark: &Mark) {
        match *mark {
            Mark::TurnedAway { reason, .. } => add(&mut self.turned_away, reason, 1),
            Mark::Use { what, .. } => add(&mut self.uses, what, 1),
            Mark::Heads { age_band, heads, .. } => add(&mut self.heads, age_band, heads),
        }
    }
}

fn add<T: Ord + Hash>(count: &mut Count<T>, key: T, more: i64) {
    *count.entry(key).or_default() += more;
}

fn add_some<T: Ord + Hash>(count: &mut Count<T>, key: Option<T>) {
    if let Some(key) = key {
        add(count, key, 1);
    }
}

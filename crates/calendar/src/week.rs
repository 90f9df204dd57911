//! The hours of an ordinary week, and the days between which they hold.

use kernel::Refusal;

use crate::{Day, Span, Weekday};

/// The hours of an ordinary week: for each weekday its spans, in order, none overlapping.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Week([Vec<Span>; 7]);

/// A week's hours with the days between which they hold.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Season {
    from: Day,
    through: Option<Day>,
    week: Week,
}

impl Week {
    /// The week with these spans, given in any order.
    ///
    /// # Errors
    /// Refuses spans that overlap: once for each weekday on which some do.
    pub fn new(spans: impl IntoIterator<Item = (Weekday, Span)>) -> Result<Self, Vec<Refusal>> {
        let mut week = Self::default();
        for (weekday, span) in spans {
            week.0[weekday as usize].push(span);
        }
        week.0.iter_mut().for_each(|spans| spans.sort_unstable());
        let overlapping = Weekday::ALL.into_iter().filter(|weekday| overlap(week.on(*weekday)));
        let refusals: Vec<_> =
            overlapping.map(|weekday| Refusal::new("calendar-hours-overlap").with("weekday", weekday.code())).collect();
        if refusals.is_empty() { Ok(week) } else { Err(refusals) }
    }

    /// The spans of a weekday, in order.
    #[must_use]
    pub fn on(&self, weekday: Weekday) -> &[Span] {
        &self.0[weekday as usize]
    }

    /// Every span with its weekday, in order.
    pub fn spans(&self) -> impl Iterator<Item = (Weekday, Span)> {
        Weekday::ALL.into_iter().flat_map(|weekday| self.on(weekday).iter().map(move |span| (weekday, *span)))
    }
}

impl Season {
    /// The week's hours from `from` up to and with `through`, or without end.
    ///
    /// # Errors
    /// Refuses a last day before the first.
    pub fn new(from: Day, through: Option<Day>, week: Week) -> Result<Self, Refusal> {
        if through.is_some_and(|through| through < from) {
            return Err(Refusal::new("calendar-ends-before-begins"));
        }
        Ok(Self { from, through, week })
    }

    /// The first day on which they hold.
    #[must_use]
    pub fn from(&self) -> Day {
        self.from
    }

    /// The last day on which they hold, or `None` when none is set.
    #[must_use]
    pub fn through(&self) -> Option<Day> {
        self.through
    }

    /// The hours.
    #[must_use]
    pub fn week(&self) -> &Week {
        &self.week
    }

    /// Whether they hold on `day`.
    #[must_use]
    pub fn holds_on(&self, day: Day) -> bool {
        self.from <= day && self.through.is_none_or(|through| day <= through)
    }
}

fn overlap(ordered: &[Span]) -> bool {
    ordered.windows(2).any(|pair| pair[0].overlaps(pair[1]))
}

//! When something is open.

use kernel::Refusal;

use crate::{Closure, Day, Local, Minute, Season, Span};

/// How far ahead an opening is looked for: a year and a month, so that a place open one day a year is found.
const DAYS_AHEAD: i64 = 396;

/// When something is open: the hours of its seasons, less its closures. Of the seasons that hold on a day, the one that
/// began last decides alone, so that summer hours are laid over the ordinary ones and end by themselves.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Hours {
    seasons: Vec<Season>,
    closures: Vec<Closure>,
    not_before: Option<Day>,
    not_after: Option<Day>,
}

impl Hours {
    /// The hours of these seasons less these closures.
    ///
    /// # Errors
    /// Refuses two seasons that begin on the same day, since neither would decide.
    pub fn new(mut seasons: Vec<Season>, closures: Vec<Closure>) -> Result<Self, Refusal> {
        seasons.sort_by_key(Season::from);
        if seasons.windows(2).any(|pair| pair[0].from() == pair[1].from()) {
            return Err(Refusal::new("calendar-same-start"));
        }
        Ok(Self { seasons, closures, not_before: None, not_after: None })
    }

    /// The same hours, of something that is there from `first` up to and with `last` only.
    #[must_use]
    pub fn within(self, first: Day, last: Option<Day>) -> Self {
        Self { not_before: Some(first), not_after: last, ..self }
    }

    /// The season that decides on `day`.
    #[must_use]
    pub fn season(&self, day: Day) -> Option<&Season> {
        let there = self.not_before.is_none_or(|first| first <= day) && self.not_after.is_none_or(|last| day <= last);
        self.seasons.iter().rev().find(|season| there && season.holds_on(day))
    }

    /// Every season, in the order in which they begin.
    #[must_use]
    pub fn seasons(&self) -> &[Season] {
        &self.seasons
    }

    /// The spans of `day` that are open, in order.
    #[must_use]
    pub fn open(&self, day: Day) -> Vec<Span> {
        let ordinary = self.ordinarily_open(day).to_vec();
        self.closures.iter().fold(ordinary, |spans, closure| closure.take_from(day, spans))
    }

    /// The spans of `day` that would be open without closures.
    #[must_use]
    pub fn ordinarily_open(&self, day: Day) -> &[Span] {
        self.season(day).map_or(&[], |season| season.week().on(day.weekday()))
    }

    /// The closures that touch `day`, whether or not it would be open.
    pub fn closures(&self, day: Day) -> impl Iterator<Item = &Closure> {
        self.closures.iter().filter(move |closure| closure.touches(day))
    }

    /// Whether it is open at a time on the wall.
    #[must_use]
    pub fn open_at(&self, at: Local) -> bool {
        self.open(at.day).iter().any(|span| span.contains(at.minute))
    }

    /// When it closes, if it is open at `at`. Hours that go on after midnight count as one.
    #[must_use]
    pub fn closes_at(&self, at: Local) -> Option<Local> {
        let mut closes = end_of(&self.open(at.day), at.minute)?;
        let mut day = at.day;
        while closes == Minute::END_OF_DAY && day.days_since(at.day) < DAYS_AHEAD {
            let Some(goes_on) = end_of(&self.open(day.plus_days(1)), Minute::MIDNIGHT) else { break };
            day = day.plus_days(1);
            closes = goes_on;
        }
        Some(Local { day, minute: closes })
    }

    /// When it next opens after `at`: after the present hours have ended, when it is open. `None` when it does not open
    /// within a year and a month.
    #[must_use]
    pub fn next_opening(&self, at: Local) -> Option<Local> {
        let after = self.closes_at(at).unwrap_or(at);
        after.day.through(after.day.plus_days(DAYS_AHEAD)).find_map(|day| {
            let not_before = if day == after.day { after.minute } else { Minute::MIDNIGHT };
            let opens = self.open(day).iter().map(|span| span.from()).find(|from| *from >= not_before)?;
            Some(Local { day, minute: opens })
        })
    }
}

/// When the hours around `minute` end, spans that touch counting as one.
fn end_of(spans: &[Span], minute: Minute) -> Option<Minute> {
    let mut rest = spans.iter().skip_while(|span| !span.contains(minute));
    let first = rest.next()?.to();
    Some(rest.fold(first, |end, next| if next.from() == end { next.to() } else { end }))
}

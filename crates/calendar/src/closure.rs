//! Days and hours when what is ordinarily open is not.

use kernel::Refusal;

use crate::{Day, Span};

/// Whole days, or a part of each of them, when what is ordinarily open is closed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Closure {
    from: Day,
    through: Day,
    span: Option<Span>,
    reason: String,
}

impl Closure {
    /// Closed from `from` up to and with `through`, for the reason with this code.
    ///
    /// # Errors
    /// Refuses a last day before the first.
    pub fn days(from: Day, through: Day, reason: impl Into<String>) -> Result<Self, Refusal> {
        if through < from {
            return Err(Refusal::new("calendar-ends-before-begins"));
        }
        Ok(Self { from, through, span: None, reason: reason.into() })
    }

    /// Closed during `span` on one day, for the reason with this code.
    #[must_use]
    pub fn hours(day: Day, span: Span, reason: impl Into<String>) -> Self {
        Self { from: day, through: day, span: Some(span), reason: reason.into() }
    }

    /// Its first day.
    #[must_use]
    pub fn from(&self) -> Day {
        self.from
    }

    /// Its last day.
    #[must_use]
    pub fn through(&self) -> Day {
        self.through
    }

    /// The part of the day, or `None` for all of it.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        self.span
    }

    /// The code of the reason.
    #[must_use]
    pub fn reason(&self) -> &str {
        &self.reason
    }

    /// Whether it touches `day`.
    #[must_use]
    pub fn touches(&self, day: Day) -> bool {
        self.from <= day && day <= self.through
    }

    /// What is left of `spans` on `day`.
    #[must_use]
    pub(crate) fn take_from(&self, day: Day, spans: Vec<Span>) -> Vec<Span> {
        match self.span {
            _ if !self.touches(day) => spans,
            None => Vec::new(),
            Some(closed) => spans.into_iter().flat_map(|span| span.without(closed)).collect(),
        }
    }
}

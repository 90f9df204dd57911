//! From instants to the wall, and back.

use std::fmt;

use jiff::civil;
use jiff::tz::{AmbiguousOffset, TimeZone};
use kernel::{Fault, Instant};

use crate::{Day, Minute, Quarter};

/// The zone of a place, by its name in the IANA database, such as `Europe/Stockholm`. Cheap to clone.
#[derive(Clone, PartialEq, Eq)]
pub struct Zone(TimeZone);

/// What the wall of a place shows.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Local {
    /// The day.
    pub day: Day,
    /// The time, always before the end of the day.
    pub minute: Minute,
}

impl Local {
    /// The quarter of an hour.
    #[must_use]
    pub fn quarter(self) -> Quarter {
        self.minute.quarter()
    }
}

impl Zone {
    /// The zone with this name, or `None` when the time-zone database knows none.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        TimeZone::get(name).ok().map(Self)
    }

    /// The zone that a row names.
    ///
    /// # Errors
    /// A fault when the time-zone database knows no zone of this name.
    pub fn load(name: &str) -> Result<Self, Fault> {
        Self::named(name).ok_or_else(|| Fault::broken(format!("finding the time zone {name:?}")))
    }

    /// Universal time, which knows no summer.
    #[must_use]
    pub const fn utc() -> Self {
        Self(TimeZone::UTC)
    }

    /// Its name in the IANA database.
    #[must_use]
    pub fn name(&self) -> &str {
        self.0.iana_name().unwrap_or("UTC")
    }

    /// What the wall shows at `instant`; seconds are cut off.
    #[must_use]
    pub fn local(&self, instant: Instant) -> Local {
        let shifted = instant.0 + self.offset_at(instant);
        Local { day: Day(shifted.div_euclid(86_400)), minute: Minute::clamped(shifted.rem_euclid(86_400) / 60) }
    }

    /// The day on the wall at `instant`.
    #[must_use]
    pub fn day(&self, instant: Instant) -> Day {
        self.local(instant).day
    }

    /// When the wall shows this day and time. A time that clocks skip in spring becomes the first one that they show
    /// after the gap; a time that they show twice in autumn is the first of the two. A later time on the wall is
    /// therefore never an earlier instant, and times that do not overlap on the wall do not overlap.
    #[must_use]
    pub fn instant(&self, day: Day, minute: Minute) -> Instant {
        let wall = day.0 * 86_400 + minute.minutes() * 60;
        let Some(civil) = civil_from(wall) else { return Instant(wall) };
        match self.0.to_ambiguous_timestamp(civil).offset() {
            AmbiguousOffset::Unambiguous { offset } => Instant(wall - i64::from(offset.seconds())),
            AmbiguousOffset::Fold { before, .. } => Instant(wall - i64::from(before.seconds())),
            AmbiguousOffset::Gap { before, .. } => self.end_of_gap(Instant(wall - i64::from(before.seconds()))),
        }
    }

    /// The start of the day, which in some zones is not 0.00.
    #[must_use]
    pub fn start_of(&self, day: Day) -> Instant {
        self.instant(day, Minute::MIDNIGHT)
    }

    /// The change of the clocks at or last before `within`.
    fn end_of_gap(&self, within: Instant) -> Instant {
        let change = jiff::Timestamp::from_second(within.0 + 1).ok().and_then(|after| self.0.preceding(after).next());
        change.map_or(within, |change| Instant(change.timestamp().as_second()))
    }

    /// Seconds that the wall is ahead of universal time. Years that no calendar of ours reaches count as universal.
    fn offset_at(&self, instant: Instant) -> i64 {
        jiff::Timestamp::from_second(instant.0).map_or(0, |at| i64::from(self.0.to_offset(at).seconds()))
    }
}

/// Seconds of wall time since 1970-01-01 as a civil time, or `None` outside the years that the library counts.
fn civil_from(wall: i64) -> Option<civil::DateTime> {
    let epoch = civil::date(1970, 1, 1).at(0, 0, 0, 0);
    epoch.checked_add(jiff::SignedDuration::from_secs(wall)).ok()
}

impl fmt::Debug for Zone {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.name())
    }
}

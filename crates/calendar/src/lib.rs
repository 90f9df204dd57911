//! Civil time: the days, weeks and hours that hang on the wall of a place, and how they meet the instants of `kernel`.
//!
//! # Words
//! - [`Day`]: a day without zone. [`Minute`]: a time on the wall. [`Quarter`]: one of a day's 96.
//! - [`Zone`]: where the wall hangs. [`Local`]: what it shows.
//! - [`Span`]: a stretch of one day. [`Stretch`]: the instants it takes up.
//! - [`Week`]: ordinary hours. [`Season`]: the days between which they hold. [`Closure`]: when they do not after all.
//!   [`Hours`]: all of these, and what is open when.
//! - [`Recurrence`]: days that come again. [`Holiday`]: a named day of the Swedish year, [red or an eve](Weight).
//!
//! # Rules
//! 1. A time that clocks skip becomes the first they show after the gap; one they show twice is the first
//!    (`tests::zone::a_time_that_clocks_skip_is_the_first_after`, `…::a_time_shown_twice_is_the_first`).
//! 2. Later on the wall is never earlier in time (`tests::zone::later_on_the_wall_is_never_earlier`).
//! 3. A span ends by 24.00; the night after is a second span, and closing time sees through midnight
//!    (`tests::hours::closing_time_sees_through_midnight`).
//! 4. Spans of a weekday never overlap, and none ends before it begins (`tests::hours::what_cannot_be_open_is_refused`).
//! 5. Of the seasons that hold on a day the one that began last decides (`tests::hours::summer_hours_lie_over_ordinary_ones`).
//! 6. Closures only take away (`tests::hours::closures_only_take_away`).
//! 7. Recurrence is civil first, zone second: no day twice, none dropped at a change of the clocks
//!    (`tests::recurrence::clock_changes_neither_double_nor_drop`).
//! 8. Holidays follow the Swedish law since 2005 (`tests::holiday`).
//!
//! # Must never
//! Read a clock, know a place or a library, or hold a sentence: refusals and holidays are keys, told by `i18n`.

mod closure;
mod day;
mod holiday;
mod hours;
mod minute;
mod recurrence;
mod span;
mod week;
mod weekday;
mod zone;

pub use closure::Closure;
pub use day::{Date, Day, IsoWeek, days_in_month};
pub use holiday::{Holiday, Weight, is_red, swedish_holidays, swedish_holidays_on};
pub use hours::Hours;
pub use minute::{Minute, Quarter};
pub use recurrence::{Frequency, InMonth, Recurrence, Until};
pub use span::{Span, Stretch};
pub use week::{Season, Week};
pub use weekday::Weekday;
pub use zone::{Local, Zone};

#[cfg(test)]
mod tests;

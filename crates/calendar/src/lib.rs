//! Civil time: days, weeks and hours as they hang on the wall of a place.

mod day;
mod minute;
mod weekday;
mod zone;

pub use day::{Date, Day, IsoWeek, days_in_month};
pub use minute::{Minute, Quarter};
pub use weekday::Weekday;
pub use zone::{Local, Zone};

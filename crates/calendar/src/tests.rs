mod day;
mod holiday;
mod hours;
mod recurrence;
mod zone;

use crate::{Day, Local, Minute, Span};

fn day(text: &str) -> Day {
    Day::parse(text).unwrap()
}

fn minute(text: &str) -> Minute {
    Minute::parse(text).unwrap()
}

fn local(date: &str, time: &str) -> Local {
    Local { day: day(date), minute: minute(time) }
}

fn span(from: &str, to: &str) -> Span {
    Span::new(minute(from), minute(to)).unwrap()
}

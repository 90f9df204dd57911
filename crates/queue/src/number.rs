//! What stands on a ticket.

use std::fmt;

/// The letter of a number, by how one came into the line.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Series {
    /// A: came without a booking.
    DropIn,
    /// B: had booked.
    Booked,
}

impl Series {
    /// The letter, in rows and on tickets.
    #[must_use]
    pub const fn letter(self) -> &'static str {
        match self {
            Self::DropIn => "A",
            Self::Booked => "B",
        }
    }

    /// The series that a row names.
    #[must_use]
    pub fn parse(letter: &str) -> Option<Self> {
        [Self::DropIn, Self::Booked].into_iter().find(|series| series.letter() == letter)
    }
}

/// The number of a ticket: a letter and a number that counts from 1 each day at each place. Written `A 42`, `B 07`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Number {
    /// The letter.
    pub series: Series,
    /// From 1.
    pub count: i64,
}

impl fmt::Display for Number {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{} {:02}", self.series.letter(), self.count)
    }
}

#[cfg(test)]
mod tests {
    use super::{Number, Series};

    #[test]
    fn a_number_is_a_letter_and_two_digits_or_more() {
        let write = |series, count| Number { series, count }.to_string();
        assert_eq!(write(Series::DropIn, 42), "A 42");
        assert_eq!(write(Series::Booked, 7), "B 07");
        assert_eq!(write(Series::DropIn, 128), "A 128");
    }
}

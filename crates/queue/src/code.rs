//! The code of a ticket, and the code of a room.

use std::fmt;

use calendar::Day;
use kernel::{LibraryId, PlaceId, Secret};

/// Digits and letters that are not taken for each other.
const SIGNS: &[u8; 30] = b"23456789abcdefghjkmnpqrstvwxyz";
/// Signs of chance in a ticket's code: one of 656 thousand million.
const LENGTH: u32 = 8;

/// What leads to a ticket: the library's number, then eight signs of chance. It stands on the ticket and in its holder's
/// telephone; the database has its check value only.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Code {
    library: LibraryId,
    chance: u64,
}

impl Code {
    /// The code of the ticket that a form with this key asks for: the same form sent twice asks for the same ticket.
    #[must_use]
    pub fn of_form(secret: &Secret, library: LibraryId, key: &str) -> Self {
        let value = secret.check_value("queue.code", format!("{} {key}", library.0).as_bytes());
        Self { library, chance: number(value) % 30_u64.pow(LENGTH) }
    }

    /// The code that was typed, in any case, with or without hyphens and spaces.
    #[must_use]
    pub fn parse(text: &str) -> Option<Self> {
        let typed = text.bytes().filter(|byte| !matches!(byte, b'-' | b' ')).map(|byte| byte.to_ascii_lowercase());
        let values: Option<Vec<u64>> =
            typed.map(|byte| Some(SIGNS.iter().position(|sign| *sign == byte)? as u64)).collect();
        let values = values.filter(|values| (9..=16).contains(&values.len()))?;
        let (library, chance) = values.split_at(values.len() - LENGTH as usize);
        let whole = |part: &[u64]| part.iter().fold(0, |sum, value| sum * 30 + value);
        Some(Self { library: LibraryId(i64::try_from(whole(library)).ok()?), chance: whole(chance) })
    }

    /// The library whose ticket it is.
    #[must_use]
    pub const fn library(&self) -> LibraryId {
        self.library
    }

    /// What the database keeps of it.
    #[must_use]
    pub fn check_value(&self, secret: &Secret) -> [u8; 32] {
        secret.check_value("queue.ticket", self.to_string().as_bytes())
    }
}

impl fmt::Display for Code {
    /// In groups of three, as people read it aloud: `3k7-mq3-xwp`.
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut signs = written(self.library.0.unsigned_abs(), 1);
        signs.push_str(&written(self.chance, LENGTH as usize));
        for (position, sign) in signs.chars().enumerate() {
            if position > 0 && position % 3 == 0 {
                formatter.write_str("-")?;
            }
            write!(formatter, "{sign}")?;
        }
        Ok(())
    }
}

/// The six digits that are shown in the room today, so that only who is there takes a ticket on a telephone.
#[must_use]
pub fn room_code(secret: &Secret, library: LibraryId, place: PlaceId, day: Day) -> String {
    let value = secret.check_value("queue.room", format!("{} {} {}", library.0, place.0, day.0).as_bytes());
    format!("{:06}", number(value) % 1_000_000)
}

/// What the database keeps of a telephone, until its ticket ends.
#[must_use]
pub fn device_check_value(secret: &Secret, token: &str) -> [u8; 32] {
    secret.check_value("queue.device", token.as_bytes())
}

fn number(value: [u8; 32]) -> u64 {
    value[..8].iter().fold(0, |sum, byte| sum << 8 | u64::from(*byte))
}

fn written(mut value: u64, least: usize) -> String {
    let mut signs = Vec::new();
    while value > 0 || signs.len() < least {
        signs.push(char::from(SIGNS[usize::try_from(value % 30).unwrap_or_default()]));
        value /= 30;
    }
    signs.iter().rev().collect()
}

#[cfg(test)]
mod tests {
    use calendar::Day;
    use kernel::{LibraryId, PlaceId, Secret};

    use super::{Code, room_code};

    #[test]
    fn a_code_reads_back_however_it_is_typed() {
        let secret = Secret::from_bytes([1; 32]);
        for library in [1, 29, 30, 290, 123_456] {
            let code = Code::of_form(&secret, LibraryId(library), "a key");
            let text = code.to_string();
            assert_eq!(Code::parse(&text), Some(code.clone()), "{text}");
            assert_eq!(Code::parse(&text.replace('-', " ").to_uppercase()), Some(code.clone()));
            assert_eq!(code.library(), LibraryId(library));
        }
        for wrong in ["", "abc", "0ol-aaa-aaa", "aaa-aaa-aaa-aaa-aaa-aaa"] {
            assert_eq!(Code::parse(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn codes_differ_by_form_and_by_installation() {
        let of = |secret: u8, key: &str| Code::of_form(&Secret::from_bytes([secret; 32]), LibraryId(1), key);
        assert_eq!(of(1, "a"), of(1, "a"));
        assert_ne!(of(1, "a"), of(1, "b"));
        assert_ne!(of(1, "a"), of(2, "a"));
    }

    #[test]
    fn the_rooms_code_is_another_each_day_and_in_each_room() {
        let of = |place, day| room_code(&Secret::from_bytes([1; 32]), LibraryId(1), PlaceId(place), Day(day));
        assert_eq!(of(1, 20_000).len(), 6);
        assert_ne!(of(1, 20_000), of(1, 20_001));
        assert_ne!(of(1, 20_000), of(2, 20_000));
    }
}

//! Taking back what was just written.
//!
//! The token names the row; it is sealed under the installation's key and given to the browser only, so that nothing in the
//! database tells who wrote which row. After five minutes it is worth nothing.

use calendar::Day;
use kernel::{Fault, Instant, LibraryId, Randomness, Refusal, Secret};

/// How long it can be taken back, in minutes.
pub const UNDO_MINUTES: i64 = 5;

const PURPOSE: &str = "encounters.undo";
const LENGTH: usize = 33;

/// Which table a row stands in.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Table {
    /// Help.
    Occasion,
    /// Turned away.
    TurnedAway,
    /// Came to use.
    Use,
    /// Heads.
    Heads,
}

const TABLES: [Table; 4] = [Table::Occasion, Table::TurnedAway, Table::Use, Table::Heads];

/// A row that was just written, as its writer's browser knows it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Entry {
    /// Whose it is.
    pub library: LibraryId,
    /// Which table it stands in.
    pub table: Table,
    /// Its local day.
    pub day: Day,
    /// Its random bits.
    pub(crate) id: i64,
}

impl Entry {
    /// The token that takes it back until five minutes after `now`, in hexadecimal.
    ///
    /// # Errors
    /// A fault when the cipher refuses.
    pub fn token(&self, secret: &Secret, randomness: &dyn Randomness, now: Instant) -> Result<String, Fault> {
        let table = TABLES.iter().position(|table| *table == self.table).unwrap_or_default();
        let mut plain = vec![u8::try_from(table).unwrap_or_default()];
        for number in [self.library.0, self.day.0, self.id, now.plus_minutes(UNDO_MINUTES).0] {
            plain.extend(number.to_le_bytes());
        }
        let sealed = secret.seal(PURPOSE, randomness, &plain)?;
        Ok(sealed.iter().map(|byte| format!("{byte:02x}")).collect())
    }

    /// The row that a token names.
    ///
    /// # Errors
    /// Refused when the five minutes are over, or when it is no token of this library.
    pub fn from_token(token: &str, library: LibraryId, secret: &Secret, now: Instant) -> Result<Self, Refusal> {
        let late = || Refusal::new("encounters-undo-late").with("minutes", UNDO_MINUTES);
        let plain = bytes(token).and_then(|sealed| secret.open(PURPOSE, &sealed)).ok_or_else(late)?;
        if plain.len() != LENGTH {
            return Err(late());
        }
        let number = |at: usize| plain[1 + at * 8..].first_chunk().map_or(0, |bytes| i64::from_le_bytes(*bytes));
        let table = *TABLES.get(usize::from(plain[0])).ok_or_else(late)?;
        let entry = Self { library: LibraryId(number(0)), table, day: Day(number(1)), id: number(2) };
        if entry.library != library || Instant(number(3)) < now {
            return Err(late());
        }
        Ok(entry)
    }
}

fn bytes(hexadecimal: &str) -> Option<Vec<u8>> {
    let digits = hexadecimal.as_bytes();
    if !digits.len().is_multiple_of(2) || digits.len() > 256 || !digits.iter().all(u8::is_ascii_hexdigit) {
        return None;
    }
    digits.chunks(2).map(|pair| u8::from_str_radix(std::str::from_utf8(pair).ok()?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use calendar::Day;
    use kernel::{Instant, LibraryId, Randomness, Secret};

    use super::{Entry, Table};

    struct Sevens;
    impl Randomness for Sevens {
        fn fill(&self, bytes: &mut [u8]) {
            bytes.fill(7);
        }
    }

    const ENTRY: Entry = Entry { library: LibraryId(3), table: Table::Use, day: Day(20_000), id: 77 };
    const NOW: Instant = Instant(1_000);

    fn secret() -> Secret {
        Secret::from_bytes([1; 32])
    }

    #[test]
    fn a_token_names_its_row_for_five_minutes() {
        let token = ENTRY.token(&secret(), &Sevens, NOW).unwrap();
        let read = |at: i64| Entry::from_token(&token, LibraryId(3), &secret(), NOW.plus_seconds(at));
        assert_eq!(read(300), Ok(ENTRY));
        assert!(read(301).is_err());
    }

    #[test]
    fn a_token_is_worth_nothing_elsewhere() {
        let token = ENTRY.token(&secret(), &Sevens, NOW).unwrap();
        assert!(Entry::from_token(&token, LibraryId(4), &secret(), NOW).is_err());
        assert!(Entry::from_token(&token, LibraryId(3), &Secret::from_bytes([2; 32]), NOW).is_err());
        for wrong in ["", "zz", "ab", &token[2..], &"a".repeat(400)] {
            assert!(Entry::from_token(wrong, LibraryId(3), &secret(), NOW).is_err(), "{wrong}");
        }
    }
}

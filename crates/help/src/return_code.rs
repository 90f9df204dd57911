//! The code that a visitor takes home: nine digits, or three plain words in their own script. Both are the same number.

use std::fmt::Write;

use kernel::{LibraryId, Locale, Secret};

/// A thousand words a language, so that a word stands for three digits.
const LISTS: [(Locale, &str); 3] = [
    (Locale::SWEDISH, include_str!("../data/words.sv.txt")),
    (Locale::ENGLISH, include_str!("../data/words.en.txt")),
    (Locale::ARABIC, include_str!("../data/words.ar.txt")),
];
const WORDS: u32 = 1_000;
const CODES: u32 = WORDS * WORDS * WORDS;

/// One of a thousand million.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct ReturnCode(u32);

impl ReturnCode {
    /// The code that a form with this key asks for: the same form sent twice asks for the same code.
    pub(crate) fn of_form(secret: &Secret, library: LibraryId, key: &str) -> Self {
        let value = secret.check_value("help.return-draw", format!("{} {key}", library.0).as_bytes());
        let mut chance = [0; 8];
        chance.copy_from_slice(&value[..8]);
        Self::of_chance(chance)
    }

    fn of_chance(chance: [u8; 8]) -> Self {
        // A thousand million goes into 2^64 so often that no code is likelier than another by a measurable part.
        Self(u32::try_from(u64::from_be_bytes(chance) % u64::from(CODES)).unwrap_or_default())
    }

    /// The codes that a text may mean: nine digits however they are spaced, or three words of any list. Three words that stand in two
    /// lists mean two codes.
    pub(crate) fn parse(text: &str) -> Vec<Self> {
        let digits: String = text.chars().filter(|letter| !matches!(letter, ' ' | '-' | '.')).collect();
        if digits.len() == 9 && digits.bytes().all(|byte| byte.is_ascii_digit()) {
            return digits.parse().map(Self).into_iter().collect();
        }
        let lower = text.to_lowercase();
        let words: Vec<&str> =
            lower.split(|letter: char| !letter.is_alphabetic()).filter(|word| !word.is_empty()).collect();
        LISTS.iter().filter_map(|(_, list)| of_words(list, &words)).collect()
    }

    /// Nine digits in groups of three.
    pub(crate) fn digits(self) -> String {
        let [one, two, three] = self.thousands();
        format!("{one:03} {two:03} {three:03}")
    }

    /// Three words in the script of `locale`; Swedish ones where it has no list.
    pub(crate) fn words(self, locale: Locale) -> String {
        let list = LISTS.iter().find(|(known, _)| *known == locale).map_or(LISTS[0].1, |(_, list)| list);
        let word = |number: u32| list.lines().nth(number as usize).unwrap_or_default();
        self.thousands().map(word).join(" ")
    }

    /// What the database keeps of it.
    pub(crate) fn check_value(self, secret: &Secret, library: LibraryId) -> [u8; 32] {
        secret.check_value("help.return-code", format!("{} {}", library.0, self.0).as_bytes())
    }

    /// The bytes that are sealed on their way from page to page.
    pub(crate) const fn bytes(self) -> [u8; 4] {
        self.0.to_le_bytes()
    }

    pub(crate) fn of_bytes(bytes: [u8; 4]) -> Option<Self> {
        Some(Self(u32::from_le_bytes(bytes))).filter(|code| code.0 < CODES)
    }

    const fn thousands(self) -> [u32; 3] {
        [self.0 / (WORDS * WORDS), self.0 / WORDS % WORDS, self.0 % WORDS]
    }
}

fn of_words(list: &str, words: &[&str]) -> Option<ReturnCode> {
    let [one, two, three] = words else {
        return None;
    };
    let place =
        |word: &&str| list.lines().position(|known| plain(known) == plain(word)).and_then(|at| u32::try_from(at).ok());
    Some(ReturnCode((place(one)? * WORDS + place(two)?) * WORDS + place(three)?))
}

/// A word without what people leave out when they write Arabic: forms of alif, the dots of a final letter.
fn plain(word: &str) -> String {
    word.chars().fold(String::new(), |mut all, letter| {
        let _ = all.write_char(match letter {
            'أ' | 'إ' | 'آ' => 'ا',
            'ة' => 'ه',
            'ى' => 'ي',
            other => other,
        });
        all
    })
}

#[cfg(test)]
mod tests {
    use std::collections::BTreeSet;

    use kernel::{LibraryId, Locale, Secret};

    use super::{LISTS, ReturnCode, plain};

    #[test]
    fn every_list_has_a_thousand_words_that_cannot_be_mixed_up() {
        for (locale, list) in LISTS {
            let words: BTreeSet<String> = list.lines().map(plain).collect();
            assert_eq!((list.lines().count(), words.len()), (1_000, 1_000), "{}", locale.bcp47());
            for word in list.lines() {
                assert!((3..=8).contains(&word.chars().count()) && word.chars().all(char::is_alphabetic), "{word}");
                assert_eq!(word, word.to_lowercase());
            }
        }
    }

    #[test]
    fn a_code_reads_back_from_digits_and_from_words_of_every_language() {
        for number in [0, 7, 999, 1_000, 123_456_789, 999_999_999] {
            let code = ReturnCode(number);
            assert_eq!(ReturnCode::parse(&code.digits()), [code]);
            assert_eq!(ReturnCode::parse(&code.digits().replace(' ', "-")), [code]);
            for locale in [Locale::SWEDISH, Locale::ENGLISH, Locale::ARABIC] {
                let words = code.words(locale);
                assert!(ReturnCode::parse(&words).contains(&code), "{words}");
                assert!(ReturnCode::parse(&format!(" {} ", words.to_uppercase().replace(' ', " - "))).contains(&code));
            }
        }
        for wrong in ["", "12345678", "1234567890", "ett", "så många ord här"] {
            assert!(ReturnCode::parse(wrong).is_empty(), "{wrong}");
        }
    }

    #[test]
    fn every_code_is_as_likely() {
        let codes =
            (0..2_000_u64).map(|at| ReturnCode::of_chance((at.wrapping_mul(0x9E37_79B9_7F4A_7C15)).to_be_bytes()));
        let high = codes.filter(|code| code.0 >= 500_000_000).count();
        assert!((900..1_100).contains(&high), "{high}");
    }

    #[test]
    fn what_is_kept_differs_by_library_and_installation() {
        let kept = |secret, library| ReturnCode(5).check_value(&Secret::from_bytes([secret; 32]), LibraryId(library));
        assert_ne!(kept(1, 1), kept(1, 2));
        assert_ne!(kept(1, 1), kept(2, 1));
    }
}

//! Tokens and codes.

use kernel::{Randomness, Secret};

/// 256 random bits in hexadecimal.
pub(crate) fn token(randomness: &dyn Randomness) -> String {
    let mut bytes = [0; 32];
    randomness.fill(&mut bytes);
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}

/// What is kept of a token.
pub(crate) fn fingerprint(token: &str) -> [u8; 32] {
    Secret::fingerprint(token.as_bytes())
}

/// Nine digits.
pub(crate) fn nine_digits(randomness: &dyn Randomness) -> String {
    format!("{:09}", randomness.number() % 1_000_000_000)
}

/// Nine digits as they are read aloud: 123 456 789.
pub(crate) fn in_threes(digits: &str) -> String {
    digits.as_bytes().chunks(3).map(String::from_utf8_lossy).collect::<Vec<_>>().join(" ")
}

/// The digits of what was typed, in any script's digits.
pub(crate) fn digits(typed: &str) -> String {
    let digit = |letter: char| match letter {
        '٠'..='٩' => char::from_digit(letter as u32 - '٠' as u32, 10),
        '۰'..='۹' => char::from_digit(letter as u32 - '۰' as u32, 10),
        _ => letter.is_ascii_digit().then_some(letter),
    };
    typed.chars().filter_map(digit).collect()
}

#[cfg(test)]
mod tests {
    use super::{digits, in_threes};

    #[test]
    fn a_code_is_read_however_it_is_typed() {
        assert_eq!(digits(" 123-456 789"), "123456789");
        assert_eq!(digits("١٢٣ ۴۵۶"), "123456");
        assert_eq!(in_threes("123456789"), "123 456 789");
    }
}

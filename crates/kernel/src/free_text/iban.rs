//! International bank account numbers (ISO 13616).

use super::written::Written;

/// Countries and how many signs their numbers have.
const LENGTHS: &str = "AL28 AT20 BA20 BE16 BG22 CH21 CY28 CZ24 DE22 DK18 EE20 ES24 FI18 FR27 GB22 GE22 GR27 HR21 HU28 IE22 \
                       IS26 IT27 JO30 KW30 LB28 LT20 LU20 LV21 MD24 ME22 MK19 MT31 NL18 NO15 PK24 PL28 PT25 RO24 RS22 SA24 \
                       SE24 SI19 SK24 TR26 UA29 XK20";

/// Whether one is found, in groups or not: the length is its country's and the check digits are right.
pub(super) fn found(text: &Written) -> bool {
    let signs: Vec<char> = text.text.chars().collect();
    (0..signs.len()).any(|at| {
        let begins = at == 0 || !signs[at - 1].is_alphanumeric();
        begins && length_of(&signs[at..]).is_some_and(|length| is_iban(&signs[at..], length))
    })
}

fn length_of(signs: &[char]) -> Option<usize> {
    let country: String = signs.get(..2)?.iter().map(char::to_ascii_uppercase).collect();
    let entry = LENGTHS.split(' ').find(|entry| entry.starts_with(&country) && entry.len() == 4)?;
    entry.get(2..)?.parse().ok()
}

/// Spaces and hyphens are passed over.
fn is_iban(signs: &[char], length: usize) -> bool {
    let mut rest = signs.iter().copied();
    let number: Vec<char> = rest.by_ref().filter(|sign| *sign != ' ' && *sign != '-').take(length).collect();
    let ends = rest.next().is_none_or(|next| !next.is_alphanumeric());
    let signs = number.len() == length && number.iter().all(char::is_ascii_alphanumeric);
    ends && signs && number[2..4].iter().all(char::is_ascii_digit) && remainder(&number) == 1
}

/// The number with its first four signs last, letters counted from 10, modulo 97.
fn remainder(number: &[char]) -> u32 {
    number.iter().cycle().skip(4).take(number.len()).filter_map(|sign| sign.to_digit(36)).fold(0, |remainder, value| {
        if value < 10 { (remainder * 10 + value) % 97 } else { (remainder * 100 + value) % 97 }
    })
}

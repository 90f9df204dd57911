//! Numbers of payment cards.

use super::digits::luhn;
use super::written::{Written, digits_of};

/// Whether one is found: 13 to 19 digits with a right check digit, whole or in groups of four or more but for the last,
/// that begin as cards of banks do (3 to 6, and 2221 to 2720). Books' and goods' numbers begin otherwise.
pub(super) fn found(text: &Written) -> bool {
    text.runs().any(|run| {
        run.beginnings(|gap| gap == " " || gap == "-").any(|groups| {
            let whole = groups.iter().rev().skip(1).all(|group| group.digits.len() >= 4);
            whole && is_card(&digits_of(groups))
        })
    })
}

fn is_card(digits: &str) -> bool {
    let issued = matches!(digits.as_bytes().first(), Some(b'3'..=b'6'))
        || digits.get(..4).is_some_and(|start| ("2221"..="2720").contains(&start));
    issued && (13..=19).contains(&digits.len()) && luhn(digits)
}

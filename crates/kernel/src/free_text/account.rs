//! Swedish account and giro numbers.

use super::digits::is_date;
use super::written::{Group, Run, Written, digits_of};

const ACCOUNT: [&str; 14] = [
    "konto",
    "kontot",
    "kontonr",
    "kontonummer",
    "kontonumret",
    "bankkonto",
    "bankkontot",
    "clearing",
    "clearingnr",
    "clearingnummer",
    "account",
    "حساب",
    "الحساب",
    "حسابي",
];
const GIRO: [&str; 10] = [
    "bankgiro",
    "bankgirot",
    "bankgironummer",
    "bg",
    "plusgiro",
    "plusgirot",
    "plusgironummer",
    "pg",
    "postgiro",
    "autogiro",
];

/// Whether one is found: after a word that says so, or a clearing number, a hyphen or comma and seven to ten digits.
pub(super) fn found(text: &Written) -> bool {
    text.runs().any(|run| {
        let mut beginnings = run.beginnings(|gap| gap.len() <= 2 && gap.chars().all(|sign| " -,.".contains(sign)));
        let (account, giro) = (named(run, &ACCOUNT), named(run, &GIRO));
        beginnings.any(|groups| {
            let length = digits_of(groups).len();
            has_clearing(run, groups)
                || (account && (7..=15).contains(&length) && !is_otherwise(groups))
                || (giro && (5..=8).contains(&length) && !is_otherwise(groups))
        })
    })
}

/// Whether one of `words` stands among the last five before the run.
fn named(run: Run<'_>, words: &[&str]) -> bool {
    let before = run.before().to_lowercase();
    before
        .split(|sign: char| !sign.is_alphabetic())
        .filter(|word| !word.is_empty())
        .rev()
        .take(5)
        .any(|word| words.contains(&word))
}

/// `8327-9 123 456 78`, `5000,1234567`: the bank's four digits, tied to the account's seven to ten. Years are no banks.
fn has_clearing(run: Run<'_>, groups: &[Group]) -> bool {
    let [clearing, account @ ..] = groups else { return false };
    let tied = account.first().is_some_and(|group| matches!(group.gap.as_str(), "-" | "," | ", "));
    let spaced = account.iter().skip(1).all(|group| matches!(group.gap.as_str(), " " | "-" | ","));
    let bank = clearing.digits.len() == 4 && ("1100"..="9999").contains(&clearing.digits.as_str());
    let year = clearing.digits.starts_with("19") || clearing.digits.starts_with("20");
    let length = digits_of(account).len();
    tied && spaced && bank && !year && (7..=10).contains(&length) && !run.tied_by(".,:/-") && !is_otherwise(account)
}

/// A sum in groups of three, or a date.
fn is_otherwise(groups: &[Group]) -> bool {
    let lengths: Vec<_> = groups.iter().map(|group| group.digits.len()).collect();
    let sum = lengths.len() > 1 && lengths[0] <= 3 && lengths[1..].iter().all(|length| *length == 3);
    let number = |at: usize| groups.get(at).and_then(|group| group.digits.parse().ok()).unwrap_or(0);
    let date = lengths.starts_with(&[4, 2, 2]) && is_date(&groups[0].digits, number(1), number(2));
    (sum && groups[0].gap != ",") || date
}

//! Swedish personal identity numbers (1991:481, section 18) and coordination numbers.

use super::digits::{is_date, is_time, luhn};
use super::written::{Group, Run, Written, digits_of};

/// Whether one is found: its date, or a coordination number's date with 60 added to the day, and its check digit are right.
pub(super) fn found(text: &Written) -> bool {
    text.runs().any(|run| {
        let mut beginnings = run.beginnings(|gap| gap.len() <= 3 && gap.chars().all(|sign| " -+./".contains(sign)));
        beginnings.any(|groups| is_number(&digits_of(groups)) && written_as_one(groups) && !goes_on(run, groups))
    })
}

fn is_number(digits: &str) -> bool {
    let (year, rest) = match digits.len() {
        10 => digits.split_at(2),
        12 if ["18", "19", "20"].iter().any(|century| digits.starts_with(century)) => digits.split_at(4),
        _ => return false,
    };
    let part = |range: std::ops::Range<usize>| rest.get(range).and_then(|part| part.parse::<u32>().ok()).unwrap_or(0);
    let (month, day) = (part(0..2), part(2..4));
    let dated = is_date(year, month, day) || (day > 60 && is_date(year, month, day - 60));
    dated && luhn(&digits[digits.len() - 10..])
}

/// The date stands whole or in its parts, the last four digits are never apart, and what stands between is nothing, a
/// hyphen, a plus or a space. A date taken apart and then a space is more often followed by a time of day.
fn written_as_one(groups: &[Group]) -> bool {
    let Some((last, date)) = groups.split_last() else { return false };
    let joined = matches!(last.gap.trim(), "-" | "+");
    let lengths: Vec<_> = date.iter().map(|group| group.digits.len()).collect();
    match lengths.as_slice() {
        [] => true,
        [6 | 8] => joined || last.gap == " ",
        [2, 2, 2] | [4, 2, 2] | [4, 4] => {
            let apart = date.iter().skip(1).all(|group| group.gap.len() == 1 && group.gap != "+");
            apart && last.digits.len() == 4 && (joined || !is_time(&last.digits))
        }
        _ => false,
    }
}

/// A date taken apart and then a hyphen may begin a span: 2026-10-14-2026-10-16.
fn goes_on(run: Run<'_>, groups: &[Group]) -> bool {
    let next = run.groups.get(groups.len()).map_or("", |group| group.gap.as_str());
    groups.len() > 2 && matches!(next, "-" | "." | ":" | "/")
}

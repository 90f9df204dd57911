//! Telephone numbers, Swedish ones as people write them and foreign ones with their country.

use super::digits::is_date;
use super::written::{Group, Run, Written, digits_of};

/// Codes of numbers that ring an organisation, never a person: freephone and shared cost.
const NOBODYS: [&str; 3] = ["020", "0200", "077"];

/// Whether one is found.
pub(super) fn found(text: &Written) -> bool {
    text.runs().any(|run| is_international(run) || is_domestic(run))
}

/// `+46 70-123 45 67`, `0046…`, `+358…`, and `46701234567` as machines write it.
fn is_international(run: Run<'_>) -> bool {
    let Some(first) = run.groups.first() else { return false };
    let plus = run.before().ends_with('+') && !first.digits.starts_with('0');
    run.beginnings(joins).any(|groups| {
        let digits = digits_of(groups);
        let zeros = digits.strip_prefix("00").filter(|rest| !rest.starts_with('0') && first.digits.len() > 1);
        let Some(dialled) = zeros.or(plus.then_some(digits.as_str())) else {
            return groups.len() == 1 && digits.len() == 11 && digits.starts_with("467");
        };
        match dialled.strip_prefix("46") {
            Some(swedish) => (7..=9).contains(&swedish.trim_start_matches('0').len()),
            None => (10..=15).contains(&dialled.len()),
        }
    })
}

/// `070-123 45 67`, `08-12 34 56`, `0411-123 45`: eight to ten digits that begin with a single zero.
fn is_domestic(run: Run<'_>) -> bool {
    let Some(first) = run.groups.first() else { return false };
    let has_area = first.digits.starts_with('0') && first.digits.len() > 1 && !first.digits.starts_with("00");
    if !has_area || run.tied_by(".,:/-") || NOBODYS.iter().any(|code| first.digits.starts_with(code)) {
        return false;
    }
    let after_letter = run.before().chars().next_back().is_some_and(char::is_alphabetic);
    run.beginnings(joins).any(|groups| {
        let digits = digits_of(groups);
        let counted = if after_letter {
            digits.len() == 10 && digits.starts_with("07")
        } else {
            (8..=10).contains(&digits.len())
        };
        counted && (groups.len() == 1 || grouped_as_phone(groups))
    })
}

/// Area codes have three digits or more, but for Stockholm's; those of four are followed by five or six. Dates, hours and spans of hours are grouped otherwise.
fn grouped_as_phone(groups: &[Group]) -> bool {
    let lengths: Vec<_> = groups.iter().map(|group| group.digits.len()).collect();
    let digits: Vec<_> = groups.iter().map(|group| group.digits.as_str()).collect();
    let hyphens: Vec<_> = groups.iter().skip(1).map(|group| group.gap.contains('-')).collect();
    let dotted = groups.iter().skip(1).any(|group| group.gap == ".");
    let count = hyphens.iter().filter(|hyphen| **hyphen).count();
    let area_code = lengths[0] >= 3 || (digits[0] == "08" && !dotted);
    let spans_of_hours = lengths == [4, 4]
        || lengths == [2, 2, 2, 2] && hyphens == [false, true, false]
        || count > 1 && count < hyphens.len();
    let date = lengths == [2, 2, 4]
        && (digits[2].starts_with("19") || digits[2].starts_with("20"))
        && is_date(digits[2], digits[1].parse().unwrap_or(0), digits[0].parse().unwrap_or(0));
    area_code && !spans_of_hours && !date
}

fn joins(gap: &str) -> bool {
    gap == "." || (1..=3).contains(&gap.len()) && gap.chars().all(|sign| " -()/".contains(sign))
}

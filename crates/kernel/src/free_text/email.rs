//! E-mail addresses.

use super::written::Written;

/// Whether one is found: a name, an at sign, and a domain that ends in two letters or more.
pub(super) fn found(text: &Written) -> bool {
    text.text.match_indices('@').any(|(at, sign)| {
        let named =
            text.text[..at].chars().next_back().is_some_and(|last| last.is_alphanumeric() || "._%+-\"".contains(last));
        named && is_domain(&text.text[at + sign.len()..])
    })
}

fn is_domain(after: &str) -> bool {
    let end = after.find(|sign: char| !(sign.is_alphanumeric() || sign == '.' || sign == '-')).unwrap_or(after.len());
    let labels: Vec<_> = after[..end].trim_end_matches('.').split('.').collect();
    let top = labels.last().copied().unwrap_or_default();
    labels.len() > 1
        && labels.iter().all(|label| !label.is_empty())
        && top.chars().filter(|sign| sign.is_alphabetic()).count() > 1
}

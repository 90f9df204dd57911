//! What holds between Swedish and another language.

use kernel::Locale;

use super::entry::Entry;
use super::{Finding, Rule, Texts};
use crate::shipped;

/// A comment in another language's file that begins so lets a text equal the Swedish one.
const SAME: &str = "same as Swedish";

pub(super) fn check(swedish: &Texts, others: &[&Texts]) -> Vec<Finding> {
    let mut findings = Vec::new();
    for locale in shipped().skip(1) {
        let other = others.iter().find(|other| other.language == locale.tag());
        findings.extend(other.map_or_else(|| vec![lacking(swedish, locale)], |other| compare(swedish, other)));
    }
    findings
}

fn lacking(swedish: &Texts, locale: Locale) -> Finding {
    swedish.finding(Rule::Complete, locale.tag(), "this room has no file in this language")
}

fn compare(swedish: &Texts, other: &Texts) -> Vec<Finding> {
    let missing = swedish.entries.iter().filter(|entry| other.entry(&entry.key).is_none());
    let missing = missing.map(|entry| other.finding(Rule::Complete, &entry.key, "translate it: Swedish has it"));
    let rest = other.entries.iter().filter_map(|entry| match swedish.entry(&entry.key) {
        None => Some(other.finding(Rule::Complete, &entry.key, "remove it, or write it in Swedish too")),
        Some(original) => compare_entry(original, entry, other),
    });
    missing.chain(rest).collect()
}

fn compare_entry(original: &Entry, entry: &Entry, other: &Texts) -> Option<Finding> {
    let list = |entry: &Entry| entry.variables.iter().map(|name| format!("${name}")).collect::<Vec<_>>().join(" ");
    if original.variables != entry.variables {
        let advice = format!("it uses [{}], Swedish uses [{}]", list(entry), list(original));
        return Some(other.finding(Rule::SamePlaceholders, &entry.key, advice));
    }
    let same = original.has_words && original.shape == entry.shape && !entry.comment.starts_with(SAME);
    same.then(|| {
        let advice = format!("translate it, or write `# {SAME}: ` and why above it");
        other.finding(Rule::Translated, &entry.key, advice)
    })
}

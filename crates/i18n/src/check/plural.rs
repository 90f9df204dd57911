//! Plural classes, from the same rules that choose among them at run time.

use std::collections::BTreeSet;

use intl_pluralrules::{PluralCategory, PluralRuleType, PluralRules};
use kernel::Locale;
use unic_langid::LanguageIdentifier;

use super::{Finding, Rule, Texts};
use crate::formats::language_of;

pub(super) fn check(texts: &Texts) -> Vec<Finding> {
    let needed = classes(texts.language);
    let choices = texts.entries.iter().flat_map(|entry| entry.plurals.iter().map(move |found| (entry, found)));
    choices
        .filter_map(|(entry, found)| {
            let lacking: Vec<_> = needed.iter().filter(|class| !found.contains(**class)).copied().collect();
            let advice = format!("add [{}]", lacking.join("] ["));
            (!lacking.is_empty()).then(|| texts.finding(Rule::Plural, &entry.key, advice))
        })
        .collect()
}

/// The classes that whole numbers fall into in a language; a language we do not know needs none.
fn classes(language: &str) -> BTreeSet<&'static str> {
    let tag = Locale::parse(language).and_then(|locale| language_of(locale).parse::<LanguageIdentifier>().ok());
    let rules = tag.and_then(|tag| PluralRules::create(tag, PluralRuleType::CARDINAL).ok());
    let numbers = (0_u32..=200).chain([1000, 1_000_000]);
    rules.map_or_else(BTreeSet::new, |rules| {
        numbers.filter_map(|n| rules.select(n).ok()).map(|class| name_of(&class)).collect()
    })
}

fn name_of(class: &PluralCategory) -> &'static str {
    match class {
        PluralCategory::ZERO => "zero",
        PluralCategory::ONE => "one",
        PluralCategory::TWO => "two",
        PluralCategory::FEW => "few",
        PluralCategory::MANY => "many",
        PluralCategory::OTHER => "other",
    }
}

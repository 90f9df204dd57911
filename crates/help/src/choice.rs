//! Terms as choices on a page.

use calendar::Day;
use i18n::Words;
use ui::{Choice, Option_};
use vocabulary::{Kind, Term, Vocabulary};

/// The terms of a list as chips; those whose number is in `chosen` are chosen.
pub(crate) fn chips(vocabulary: &Vocabulary, kind: Kind, day: Day, words: &Words, chosen: &[&str]) -> Vec<Choice> {
    let chip = |term: &Term| {
        let value = term.id.0.to_string();
        Choice { chosen: chosen.contains(&value.as_str()), word: term.label(words), value }
    };
    vocabulary.of(kind, day).map(chip).collect()
}

/// The terms of a list as lines to choose from, after an empty one that says `none`.
pub(crate) fn lines(vocabulary: &Vocabulary, kind: Kind, day: Day, words: &Words, none: Option<&str>) -> Vec<Option_> {
    let empty = none.map(|word| Option_ { value: String::new(), word: word.to_owned() });
    let line = |term: &Term| Option_ { value: term.id.0.to_string(), word: term.label(words) };
    empty.into_iter().chain(vocabulary.of(kind, day).map(line)).collect()
}

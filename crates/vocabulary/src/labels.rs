//! What a library's own word is called, by language.

use kernel::{Locale, Refusal};

/// The longest own word, in letters.
const LONGEST: i64 = 60;

/// What a library's own word is called. Swedish is always there, and said where a language has no word of its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Labels {
    swedish: String,
    others: Vec<(Locale, String)>,
}

impl Labels {
    /// A word in Swedish.
    #[must_use]
    pub fn swedish(word: &str) -> Self {
        Self { swedish: word.trim().to_owned(), others: Vec::new() }
    }

    /// The same with its word in another language; an empty word is none.
    #[must_use]
    pub fn and(mut self, locale: Locale, word: &str) -> Self {
        let word = word.trim();
        if locale == Locale::SWEDISH {
            word.clone_into(&mut self.swedish);
        } else {
            self.others.retain(|(known, _)| *known != locale);
            if !word.is_empty() {
                self.others.push((locale, word.to_owned()));
            }
        }
        self
    }

    /// The word in a language, if it has one of its own there.
    #[must_use]
    pub fn own(&self, locale: Locale) -> Option<&str> {
        self.all().find(|(known, _)| *known == locale).map(|(_, word)| word)
    }

    /// The word to be said in a language: its own, or else the Swedish one.
    #[must_use]
    pub fn say(&self, locale: Locale) -> &str {
        self.own(locale).unwrap_or(&self.swedish)
    }

    /// Every word with its language, Swedish first.
    pub fn all(&self) -> impl Iterator<Item = (Locale, &str)> {
        let others = self.others.iter().map(|(locale, word)| (*locale, word.as_str()));
        std::iter::once((Locale::SWEDISH, self.swedish.as_str())).chain(others)
    }

    /// The languages besides Swedish.
    pub(crate) fn others(&self) -> impl Iterator<Item = (Locale, &str)> {
        self.all().skip(1)
    }

    /// What is wrong with them, each at the field that is called as its language: `sv`, `en`, `ar`.
    #[must_use]
    pub fn problems(&self) -> Vec<Refusal> {
        let wrong = |word: &str| !(1..=LONGEST).contains(&i64::try_from(word.chars().count()).unwrap_or(LONGEST + 1));
        let refusal = |locale: Locale| Refusal::new("vocabulary-label").with("most", LONGEST).at(locale.tag());
        self.all().filter(|(_, word)| wrong(word)).map(|(locale, _)| refusal(locale)).collect()
    }

    /// The languages in which it says a word that `other` says too, in whatever language.
    pub(crate) fn shared(&self, other: &Self) -> impl Iterator<Item = Locale> {
        let said: Vec<String> = other.all().map(|(_, word)| word.to_lowercase()).collect();
        self.all().filter(move |(_, word)| said.contains(&word.to_lowercase())).map(|(locale, _)| locale)
    }
}

#[cfg(test)]
mod tests {
    use kernel::Locale;

    use super::Labels;

    #[test]
    fn a_language_without_a_word_says_the_swedish_one() {
        let labels = Labels::swedish(" Laminering ").and(Locale::ENGLISH, "Laminating").and(Locale::ARABIC, " ");
        assert_eq!(labels.say(Locale::ENGLISH), "Laminating");
        assert_eq!(labels.say(Locale::ARABIC), "Laminering");
        assert_eq!(labels.own(Locale::ARABIC), None);
        assert_eq!(labels.and(Locale::ENGLISH, "").say(Locale::ENGLISH), "Laminering");
    }

    #[test]
    fn a_word_that_is_empty_or_too_long_is_refused_at_its_language() {
        let fields = |labels: Labels| labels.problems().iter().map(|one| one.field().unwrap()).collect::<Vec<_>>();
        assert_eq!(fields(Labels::swedish("  ").and(Locale::ENGLISH, "Laminating")), ["sv"]);
        assert_eq!(fields(Labels::swedish("Laminering").and(Locale::ARABIC, &"ت".repeat(61))), ["ar"]);
        assert!(fields(Labels::swedish(&"å".repeat(60))).is_empty());
    }
}

//! Saying things in one language.

use std::cmp::Ordering;
use std::sync::Arc;

use fluent_bundle::concurrent::FluentBundle;
use fluent_bundle::{FluentArgs, FluentResource, FluentValue};
use kernel::{Argument, Direction, Locale, Refusal};

use crate::missing::Missing;
use crate::texts::Language;

/// A value that a sentence needs, by the name its placeholder has.
pub type Value<'a> = (&'a str, Argument);

/// The words of one language. Cheap to clone.
#[derive(Clone)]
pub struct Words {
    pub(crate) language: Arc<Language>,
    swedish: Arc<Language>,
    missing: Arc<Missing>,
}

/// Whether what is put into a sentence is wrapped in invisible marks that keep its direction apart.
#[derive(Clone, Copy)]
enum Marks {
    Isolating,
    None,
}

impl Words {
    pub(crate) fn new(language: Arc<Language>, swedish: Arc<Language>, missing: Arc<Missing>) -> Self {
        Self { language, swedish, missing }
    }

    /// The language that is spoken.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.language.locale
    }

    /// Which way it runs.
    #[must_use]
    pub fn direction(&self) -> Direction {
        self.locale().direction()
    }

    /// Whether this language, or Swedish, has a text for `key`. Not counted when it has none.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.language.plain.has_message(key) || self.swedish.plain.has_message(key)
    }

    /// The text for `key`, for HTML.
    #[must_use]
    pub fn say(&self, key: &str) -> String {
        self.find(key, &[], Marks::Isolating)
    }

    /// The text for `key` with these values, for HTML: each value keeps its own direction.
    #[must_use]
    pub fn say_with(&self, key: &str, values: &[Value<'_>]) -> String {
        self.find(key, values, Marks::Isolating)
    }

    /// The text for `key` without invisible marks: for CSV, calendars and file names.
    #[must_use]
    pub fn plain(&self, key: &str) -> String {
        self.find(key, &[], Marks::None)
    }

    /// The text for `key` with these values and without invisible marks.
    #[must_use]
    pub fn plain_with(&self, key: &str, values: &[Value<'_>]) -> String {
        self.find(key, values, Marks::None)
    }

    /// The sentence of a refusal, for HTML.
    #[must_use]
    pub fn refusal(&self, refusal: &Refusal) -> String {
        self.find(refusal.key(), refusal.arguments(), Marks::Isolating)
    }

    /// Which of two texts people who speak this language look for first.
    #[must_use]
    pub fn compare(&self, one: &str, other: &str) -> Ordering {
        self.language.formats.collator.compare(one, other)
    }

    /// Swedish stands in for what a language lacks, and the bare key for what Swedish lacks; both are counted.
    fn find(&self, key: &str, values: &[Value<'_>], marks: Marks) -> String {
        let arguments = fluent(values);
        if let Some(text) = self.format(&self.language, key, &arguments, marks) {
            return text;
        }
        self.missing.note(format!("{}: {key}", self.locale().tag()));
        self.format(&self.swedish, key, &arguments, marks).unwrap_or_else(|| format!("⟦{key}⟧"))
    }

    fn format(&self, language: &Language, key: &str, arguments: &FluentArgs<'_>, marks: Marks) -> Option<String> {
        let bundle: &FluentBundle<Arc<FluentResource>> = match marks {
            Marks::Isolating => &language.isolated,
            Marks::None => &language.plain,
        };
        let pattern = bundle.get_message(key)?.value()?;
        let mut errors = Vec::new();
        let text = bundle.format_pattern(pattern, Some(arguments), &mut errors).into_owned();
        for error in errors {
            self.missing.note(format!("{}: {key}: {error}", language.locale.tag()));
        }
        Some(text)
    }
}

fn fluent<'a>(values: &'a [Value<'_>]) -> FluentArgs<'a> {
    let mut arguments = FluentArgs::with_capacity(values.len());
    for (name, value) in values {
        let value = match value {
            Argument::Text(text) => FluentValue::from(text.as_str()),
            Argument::Number(number) => FluentValue::from(*number),
        };
        arguments.set((*name).to_owned(), value);
    }
    arguments
}

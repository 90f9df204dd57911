//! A form as it is shown: with what was typed, and what was wrong with it.

use kernel::{Error, Refusal};
use ui::{Choice, Choices, Control, Field, Key, Markup, Summary, problems_at};

use crate::{Context, Submitted};

/// A form that is about to be shown.
pub struct Form<'a> {
    context: &'a Context,
    typed: &'a Submitted,
    refusals: &'a [Refusal],
}

impl<'a> Form<'a> {
    /// A form with what was typed into it, and what was refused of that.
    #[must_use]
    pub const fn new(context: &'a Context, typed: &'a Submitted, refusals: &'a [Refusal]) -> Self {
        Self { context, typed, refusals }
    }

    /// What was wrong, in one place above the form; empty when nothing was.
    #[must_use]
    pub fn summary(&self) -> Markup {
        Summary { words: self.context.words(), refusals: self.refusals }.markup()
    }

    /// The hidden key: the one that came with what was typed, or a fresh one.
    #[must_use]
    pub fn key(&self) -> Markup {
        Key { key: self.context.key_of(self.typed) }.markup()
    }

    /// What was typed at `name`, or `usual` when nothing was sent.
    #[must_use]
    pub fn value(&self, name: &str, usual: &str) -> String {
        // A box that is not ticked is not sent, so that the key tells whether anything was.
        let missing = if self.typed.key().is_some() { "" } else { usual };
        self.typed.raw(name).unwrap_or(missing).to_owned()
    }

    /// A field whose label is the text for `key`, with what was typed, or `usual` when nothing was sent.
    #[must_use]
    pub fn field(&self, name: &'static str, key: &str, control: Control, usual: &str) -> Field {
        let words = self.context.words();
        Field {
            control,
            value: self.value(name, usual),
            problems: problems_at(name, self.refusals, words),
            ..Field::line(name, words.say(key))
        }
    }

    /// A question with one box to tick, which sends `yes`.
    #[must_use]
    pub fn tick(&self, name: &'static str, legend: &str, word: &str, usual: bool) -> Markup {
        let words = self.context.words();
        let chosen = self.value(name, if usual { "yes" } else { "" }) == "yes";
        let choice = Choice { value: "yes".to_owned(), word: words.say(word), chosen };
        Choices::new(name, words.say(legend), ui::Kind::Several, vec![choice]).markup()
    }
}

/// What was refused, to be shown at the form; anything else goes on to the door.
///
/// # Errors
/// What is missing, and faults.
pub fn refusals<T>(answer: kernel::Result<T>) -> kernel::Result<Result<T, Vec<Refusal>>> {
    match answer {
        Ok(value) => Ok(Ok(value)),
        Err(Error::Refused(refusals)) => Ok(Err(refusals)),
        Err(error) => Err(error),
    }
}

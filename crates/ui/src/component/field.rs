//! A field with its label, what it is for, and what was wrong.

use askama::Template;
use kernel::Locale;

use crate::Markup;
use crate::markup::made;

/// One line of a list to choose from.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Option_ {
    /// What the form sends.
    pub value: String,
    /// What it says.
    pub word: String,
}

/// What is typed into.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Control {
    /// A line: the HTML type, such as `text`, `password`, `number`, `date`, `time`.
    Line(&'static str),
    /// A line for a code of digits.
    Code,
    /// A few lines.
    Text,
    /// A list to choose from.
    List(Vec<Option_>),
}

/// A field.
#[derive(Clone, Debug, Template)]
#[template(path = "component/field.html")]
pub struct Field {
    /// The name that the form sends, and the id.
    pub name: &'static str,
    /// What it is called.
    pub label: String,
    /// More about it; empty for nothing.
    pub hint: String,
    /// What is typed into.
    pub control: Control,
    /// What stands there.
    pub value: String,
    /// What a browser may fill in (HTML, "autofill"); empty for nothing.
    pub autocomplete: &'static str,
    /// Whether it must be filled in. Said to the browser; the server decides.
    pub required: bool,
    /// What was wrong with what was sent.
    pub problems: Vec<String>,
    /// The language of label and text, where it is not the page's.
    pub language: Option<Locale>,
}

impl Field {
    /// A line of text with nothing in it.
    #[must_use]
    pub fn line(name: &'static str, label: String) -> Self {
        Self {
            name,
            label,
            hint: String::new(),
            control: Control::Line("text"),
            value: String::new(),
            autocomplete: "off",
            required: false,
            problems: Vec::new(),
            language: None,
        }
    }

    /// As HTML.
    #[must_use]
    pub fn markup(&self) -> Markup {
        made(self)
    }

    const fn has_more(&self) -> bool {
        !self.hint.is_empty() || !self.problems.is_empty()
    }
}

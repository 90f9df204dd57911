//! A few choices that are all seen at once: chips of 57 pixels over real controls.

use askama::Template;

use crate::Markup;
use crate::markup::made;

/// How many may be chosen.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// One.
    One,
    /// Several, or none.
    Several,
}

impl Kind {
    const fn control(self) -> &'static str {
        match self {
            Self::One => "radio",
            Self::Several => "checkbox",
        }
    }
}

/// One choice.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Choice {
    /// What the form sends.
    pub value: String,
    /// What it says.
    pub word: String,
    /// Whether it is chosen already.
    pub chosen: bool,
}

/// Choices that come more seldom.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Rest {
    /// The word that shows them.
    pub word: String,
    /// The choices.
    pub choices: Vec<Choice>,
}

impl Rest {
    /// They are shown at once when one of them is chosen.
    fn is_open(&self) -> bool {
        self.choices.iter().any(|choice| choice.chosen)
    }
}

/// A question with a few choices.
#[derive(Clone, Debug, Template)]
#[template(path = "component/choices.html")]
pub struct Choices {
    /// The name that the form sends.
    pub name: &'static str,
    /// The question.
    pub legend: String,
    /// More about it; empty for nothing.
    pub hint: String,
    /// How many may be chosen.
    pub kind: Kind,
    /// The choices that are seen at once.
    pub choices: Vec<Choice>,
    /// Those that come more seldom, behind a word; none, and there is no such word.
    pub rest: Rest,
    /// What was wrong with what was sent.
    pub problems: Vec<String>,
}

impl Choices {
    /// A question with these choices, and nothing wrong.
    #[must_use]
    pub fn new(name: &'static str, legend: String, kind: Kind, choices: Vec<Choice>) -> Self {
        Self { name, legend, hint: String::new(), kind, choices, rest: Rest::default(), problems: Vec::new() }
    }

    /// As HTML.
    #[must_use]
    pub fn markup(&self) -> Markup {
        made(self)
    }
}

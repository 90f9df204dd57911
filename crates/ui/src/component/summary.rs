//! What was wrong with a form, in one place above it.

use askama::Template;
use i18n::Words;
use kernel::Refusal;

use crate::Markup;
use crate::markup::made;

/// What was wrong with a form, each with a link to its field.
#[derive(Clone, Template)]
#[template(path = "component/summary.html")]
pub struct Summary<'a> {
    /// The language.
    pub words: &'a Words,
    /// What was refused; none, and nothing is shown.
    pub refusals: &'a [Refusal],
}

impl Summary<'_> {
    /// As HTML; empty when nothing was refused.
    #[must_use]
    pub fn markup(&self) -> Markup {
        if self.refusals.is_empty() { Markup::default() } else { made(self) }
    }
}

/// What was refused at one field, as sentences.
#[must_use]
pub fn problems_at(field: &str, refusals: &[Refusal], words: &Words) -> Vec<String> {
    refusals.iter().filter(|refusal| refusal.field() == Some(field)).map(|refusal| words.refusal(refusal)).collect()
}

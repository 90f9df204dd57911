//! HTML that is safe as it stands.

use std::fmt;

use askama::filters::HtmlSafe;

/// HTML that is safe as it stands: a template or a component made it. Templates put it in unescaped.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Markup(String);

impl Markup {
    /// What a template has made. Never text that a person wrote.
    #[must_use]
    pub const fn trusted(html: String) -> Self {
        Self(html)
    }

    /// The HTML.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether there is nothing.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl fmt::Display for Markup {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(&self.0)
    }
}
impl HtmlSafe for Markup {}

/// Renders a component. Writing to a string cannot fail, and a template that fails is met by the test of all samples.
pub(crate) fn made(template: &impl askama::Template) -> Markup {
    Markup(template.render().unwrap_or_default())
}

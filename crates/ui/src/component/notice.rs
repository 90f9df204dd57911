//! Something that is said once, after or before something else.

use askama::Template;

use crate::Markup;
use crate::markup::made;

/// What a notice means. Its words say it too.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Tone {
    /// Good to know.
    Plain,
    /// Went well.
    Open,
    /// To be looked at now.
    Sun,
    /// Stopped, or about to be gone.
    Stop,
}

impl Tone {
    const fn class(self) -> &'static str {
        match self {
            Self::Plain => "notice",
            Self::Open => "notice notice-open",
            Self::Sun => "notice notice-sun",
            Self::Stop => "notice notice-stop",
        }
    }
}

/// A notice, read aloud when it appears.
#[derive(Clone, Debug, Template)]
#[template(
    source = r#"<div class="{{ tone.class() }}" role="status"><p>{{ text }}</p>{% if !more.is_empty() %}{{ more }}{% endif %}</div>"#,
    ext = "html"
)]
pub struct Notice {
    /// What it means.
    pub tone: Tone,
    /// What it says.
    pub text: String,
    /// What can be done about it, such as a form with one button.
    pub more: Markup,
}

impl Notice {
    /// As HTML.
    #[must_use]
    pub fn markup(&self) -> Markup {
        made(self)
    }
}

//! The hidden key of a form.

use askama::Template;

use crate::Markup;
use crate::markup::made;

/// The hidden key of a form, so that sending it twice does it once.
#[derive(Clone, Debug, Template)]
#[template(source = r#"<input type="hidden" name="key" value="{{ key }}">"#, ext = "html")]
pub struct Key {
    /// 128 random bits in hexadecimal.
    pub key: String,
}

impl Key {
    /// As HTML.
    #[must_use]
    pub fn markup(&self) -> Markup {
        made(self)
    }
}

//! A symbol beside a word.

use askama::Template;

use crate::Markup;
use crate::asset::icon;
use crate::markup::made;

/// A symbol of the Lucide set, hidden from those who listen: the word beside it says the same.
#[derive(Clone, Copy, Debug, Template)]
#[template(
    source = r#"<svg class="icon" viewBox="0 0 24 24" fill="none" stroke="currentColor" stroke-width="1.75" stroke-linecap="round" stroke-linejoin="round" aria-hidden="true" focusable="false">{{ self.inside()|safe }}</svg>"#,
    ext = "html"
)]
pub struct Icon(
    /// Its name in the set, such as `lock`. One that is not built in is drawn empty.
    pub &'static str,
);

impl Icon {
    /// As HTML.
    #[must_use]
    pub fn markup(&self) -> Markup {
        made(self)
    }

    fn inside(&self) -> &'static str {
        icon(self.0).unwrap_or_default()
    }
}

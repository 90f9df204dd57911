//! A page and the shell around it.

use askama::Template;
use i18n::Words;
use kernel::Locale;

use crate::Markup;
use crate::asset::asset_path;
use crate::markup::made;

/// Whom a page is for.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Face {
    /// Nobody in particular: signing in, a fault. Only the name of the library above.
    #[default]
    Bare,
    /// Visitors, on their own screen.
    Front,
    /// Visitors in the building, on ours: no bars, large.
    Floor,
    /// Guides with a visitor beside them.
    Desk,
    /// Whoever answers for the centre.
    Office,
}

impl Face {
    const fn class(self) -> &'static str {
        match self {
            Self::Bare => "bare",
            Self::Front => "front",
            Self::Floor => "floor",
            Self::Desk => "desk",
            Self::Office => "office",
        }
    }
}

/// How wide the inside of a page may be.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Width {
    /// As a form: 34 rem.
    Narrow,
    /// As a page of figures: 72 rem.
    #[default]
    Normal,
    /// To the edges, without padding: the page lays itself out.
    Full,
}

/// A link in the bar of the desk or the office.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct BarLink {
    /// What it says.
    pub word: String,
    /// Where it leads.
    pub address: String,
    /// Whether this is the page at hand.
    pub current: bool,
}

/// Links of the bar that stand behind a word.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct BarMenu {
    /// The word that shows them.
    pub word: String,
    /// The links; none, and there is no such word.
    pub links: Vec<BarLink>,
}

impl BarMenu {
    /// Whether the page at hand is one of them.
    fn is_current(&self) -> bool {
        self.links.iter().any(|link| link.current)
    }
}

/// The same page in another language.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct LanguageLink {
    /// The language.
    pub locale: Locale,
    /// Where it leads.
    pub address: String,
}

/// Has the browser come back by itself, for pages that show what changes and for screens that reset. The web says it in a header.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refresh {
    /// After so many seconds.
    pub seconds: u32,
    /// To another address than this one.
    pub to: Option<String>,
}

/// A page: what stands inside, and what its shell must know.
#[derive(Clone, Debug, Default)]
pub struct Page {
    /// What the tab says; the library's name follows.
    pub title: String,
    /// Whom it is for.
    pub face: Face,
    /// How wide.
    pub width: Width,
    /// The inside, with the page's one h1.
    pub body: Markup,
    /// The word at the start of the bar, on desk and office.
    pub bar_title: String,
    /// The links of the bar.
    pub bar: Vec<BarLink>,
    /// What stands behind a word at the end of those.
    pub bar_menu: BarMenu,
    /// What stands at the end of the bar.
    pub bar_end: Markup,
    /// The languages to choose from; none, and no choice is shown.
    pub languages: Vec<LanguageLink>,
    /// Whether the browser comes back by itself.
    pub refresh: Option<Refresh>,
    /// Scripts by key. Never on a page of the front door.
    pub scripts: Vec<&'static str>,
    /// Where the library's name leads.
    pub home: Option<String>,
}

impl Page {
    /// A narrow page without bars.
    #[must_use]
    pub fn bare() -> Self {
        Self { width: Width::Narrow, ..Self::default() }
    }
}

/// What a library looks like.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Look {
    /// What the library calls itself.
    pub library: String,
    /// What stands under the name.
    pub tagline: String,
}

impl Refresh {
    /// The value of the header `Refresh` (HTML, "pragma directives").
    #[must_use]
    pub fn header(&self) -> String {
        let to = self.to.as_ref().map_or_else(String::new, |to| format!("; url={to}"));
        format!("{}{to}", self.seconds)
    }
}

#[derive(Template)]
#[template(path = "shell.html")]
struct Shell<'a> {
    page: &'a Page,
    words: &'a Words,
    look: &'a Look,
    stylesheet: String,
    scripts: Vec<String>,
}

/// The whole document.
#[must_use]
pub fn render(page: &Page, words: &Words, look: &Look) -> String {
    let shell = Shell {
        page,
        words,
        look,
        stylesheet: asset_path("brygga").unwrap_or_default(),
        scripts: page.scripts.iter().filter_map(|key| asset_path(key)).collect(),
    };
    made(&shell).to_string()
}

//! Where and when one is, in the library at hand.

use calendar::Day;
use ui::{Markup, Notice, Tone};

use crate::Context;

impl Context {
    /// The day on the wall of the library at hand.
    ///
    /// # Errors
    /// Missing, on a route without a library.
    pub fn today(&self) -> kernel::Result<Day> {
        Ok(self.library()?.zone.day(self.now()))
    }

    /// The address of a page of the library at hand: `rest` is what follows its word, such as `office/places`.
    ///
    /// # Errors
    /// Missing, on a route without a library.
    pub fn within(&self, rest: &str) -> kernel::Result<String> {
        Ok(format!("/{}/{rest}", self.library()?.slug))
    }

    /// Says that it was saved, when the address says so.
    #[must_use]
    pub fn saved(&self) -> Markup {
        let notice = || Notice { tone: Tone::Open, text: self.words().say("web-saved"), more: Markup::default() };
        self.query().get("saved").map_or_else(Markup::default, |_| notice().markup())
    }
}

//! The languages that texts may be written in.

use std::fmt;

/// Which way a script runs.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Direction {
    /// As Swedish and Ukrainian.
    LeftToRight,
    /// As Arabic, Persian and Yiddish.
    RightToLeft,
}

impl Direction {
    /// The value of HTML's `dir`.
    #[must_use]
    pub const fn html(self) -> &'static str {
        match self {
            Self::LeftToRight => "ltr",
            Self::RightToLeft => "rtl",
        }
    }
}

/// A language that texts may be written in. Which of them have texts is `i18n`'s to say, and which a library
/// shows is the library's.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
pub struct Locale(&'static Entry);

#[derive(PartialEq, Eq, Hash)]
struct Entry {
    tag: &'static str,
    bcp47: &'static str,
    autonym: &'static str,
    direction: Direction,
}

const fn entry(tag: &'static str, bcp47: &'static str, autonym: &'static str, direction: Direction) -> Entry {
    Entry { tag, bcp47, autonym, direction }
}

/// Inside, easy-read Swedish is `sv-lattlast`; addresses and `lang` say `sv-x-lattlast` (RFC 5646, 2.2.7).
static KNOWN: [Entry; 10] = {
    use Direction::{LeftToRight as Ltr, RightToLeft as Rtl};
    [
        entry("sv", "sv", "Svenska", Ltr),
        entry("sv-lattlast", "sv-x-lattlast", "Lätt svenska", Ltr),
        entry("en", "en", "English", Ltr),
        entry("fi", "fi", "Suomi", Ltr),
        entry("ar", "ar", "العربية", Rtl),
        entry("fa", "fa", "فارسی", Rtl),
        entry("so", "so", "Soomaali", Ltr),
        entry("uk", "uk", "Українська", Ltr),
        entry("pl", "pl", "Polski", Ltr),
        entry("es", "es", "Español", Ltr),
    ]
};

impl Locale {
    /// Swedish, the language every text exists in.
    pub const SWEDISH: Self = Self(&KNOWN[0]);
    /// English.
    pub const ENGLISH: Self = Self(&KNOWN[2]);
    /// Arabic, the language that proves the other direction.
    pub const ARABIC: Self = Self(&KNOWN[4]);

    /// Every language known, in the order they are offered.
    pub fn all() -> impl Iterator<Item = Self> {
        KNOWN.iter().map(Self)
    }

    /// The language that an address, a header or a row names, by its inner or outer tag, in any case.
    #[must_use]
    pub fn parse(tag: &str) -> Option<Self> {
        Self::all().find(|locale| locale.tag().eq_ignore_ascii_case(tag) || locale.bcp47().eq_ignore_ascii_case(tag))
    }

    /// The tag inside: rows and file names.
    #[must_use]
    pub const fn tag(self) -> &'static str {
        self.0.tag
    }

    /// The tag outside: addresses, `lang`, `hreflang`.
    #[must_use]
    pub const fn bcp47(self) -> &'static str {
        self.0.bcp47
    }

    /// What the language calls itself.
    #[must_use]
    pub const fn autonym(self) -> &'static str {
        self.0.autonym
    }

    /// Which way it runs.
    #[must_use]
    pub const fn direction(self) -> Direction {
        self.0.direction
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.tag())
    }
}

#[cfg(test)]
mod tests {
    use super::{Direction, Locale};

    #[test]
    fn inner_and_outer_tags_name_the_same_language() {
        assert_eq!(Locale::parse("sv-x-lattlast"), Locale::parse("SV-lattlast"));
        assert_eq!(Locale::parse("xx"), None);
    }

    #[test]
    fn two_of_them_run_from_the_right() {
        assert_eq!(Locale::all().filter(|l| l.direction() == Direction::RightToLeft).count(), 2);
        assert_eq!(Locale::ARABIC.direction().html(), "rtl");
    }
}

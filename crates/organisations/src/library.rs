//! A library, and how it is founded.

use calendar::Zone;
use kernel::{LibraryId, Locale, Refusal};

/// Words that mean something in addresses, so that no library, and no place, can be called so.
pub const RESERVED: &[&str] = &[
    "api",
    "assets",
    "desk",
    "feeds",
    "field",
    "first-run",
    "floor",
    "health",
    "lock",
    "metrics",
    "network",
    "office",
    "sign-in",
    "sign-out",
    "t",
];

/// The longest word in an address, in letters.
const LONGEST_SLUG: usize = 40;
/// The longest name, in letters.
const LONGEST_NAME: usize = 80;

/// A library.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Library {
    /// Its small number, unique in the installation.
    pub id: LibraryId,
    /// Its word in addresses.
    pub slug: String,
    /// What it calls itself.
    pub name: String,
    /// What stands under the name.
    pub tagline: String,
    /// The IANA name of its zone.
    pub zone: String,
    /// The languages it offers, its own first.
    pub languages: Vec<Locale>,
}

/// A library that is to be founded.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct NewLibrary {
    /// Its word in addresses.
    pub slug: String,
    /// What it calls itself.
    pub name: String,
    /// What stands under the name; may be empty.
    pub tagline: String,
    /// The IANA name of its zone.
    pub zone: String,
    /// The languages it offers, its own first.
    pub languages: Vec<Locale>,
}

impl NewLibrary {
    /// What is wrong with it, each at its field: `slug`, `name`, `zone`, `languages`.
    #[must_use]
    pub fn problems(&self) -> Vec<Refusal> {
        let mut problems = Vec::new();
        if !is_slug(&self.slug) {
            problems.push(Refusal::new("organisations-slug").at("slug"));
        } else if RESERVED.contains(&self.slug.as_str()) || Locale::parse(&self.slug).is_some() {
            problems.push(Refusal::new("organisations-slug-reserved").at("slug"));
        }
        let letters = self.name.trim().chars().count();
        if letters == 0 || letters > LONGEST_NAME {
            problems.push(Refusal::new("organisations-name").with("most", 80).at("name"));
        }
        if Zone::named(&self.zone).is_none() {
            problems.push(Refusal::new("organisations-zone").at("zone"));
        }
        if self.languages.is_empty() {
            problems.push(Refusal::new("organisations-languages").at("languages"));
        }
        problems
    }
}

/// Small letters, digits and single hyphens, as every browser shows them.
#[must_use]
pub fn is_slug(text: &str) -> bool {
    let plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    !text.is_empty()
        && text.len() <= LONGEST_SLUG
        && text.bytes().all(plain)
        && !text.starts_with('-')
        && !text.ends_with('-')
        && !text.contains("--")
}

/// A word for addresses made of a name: "Stadsbiblioteket, plan 2" is `stadsbiblioteket-plan-2`.
#[must_use]
pub fn slug_of(name: &str) -> String {
    let plain = |letter: char| match letter {
        'å' | 'ä' => 'a',
        'ö' => 'o',
        'é' => 'e',
        letter if letter.is_ascii_alphanumeric() => letter,
        _ => ' ',
    };
    let spaced: String = name.to_lowercase().chars().map(plain).collect();
    let joined = spaced.split_whitespace().collect::<Vec<_>>().join("-");
    let short: String = joined.chars().take(LONGEST_SLUG).collect();
    let short = short.trim_end_matches('-');
    if short.is_empty() { "centrum".to_owned() } else { short.to_owned() }
}

#[cfg(test)]
mod tests {
    use kernel::Locale;

    use super::{NewLibrary, slug_of};

    #[test]
    fn a_name_becomes_a_word_for_addresses() {
        assert_eq!(slug_of("Stadsbiblioteket, plan 2"), "stadsbiblioteket-plan-2");
        assert_eq!(slug_of("Björkhagens bibliotek"), "bjorkhagens-bibliotek");
        assert_eq!(slug_of("مكتبة"), "centrum");
        assert!(slug_of(&"mycket långt namn ".repeat(9)).len() <= 40);
    }

    fn called(slug: &str) -> NewLibrary {
        NewLibrary {
            slug: slug.to_owned(),
            name: "Ekbackens bibliotek".to_owned(),
            tagline: String::new(),
            zone: "Europe/Stockholm".to_owned(),
            languages: vec![Locale::SWEDISH],
        }
    }

    #[test]
    fn a_word_in_addresses_means_nothing_else() {
        assert_eq!(called("ekbacken").problems(), []);
        for slug in ["desk", "sv", "ar", "", "Ek", "ek backen", "ekbåcken", "-ek", "ek--b", "t"] {
            assert_eq!(called(slug).problems().len(), 1, "{slug}");
        }
    }

    #[test]
    fn every_field_says_what_is_wrong() {
        let new = NewLibrary {
            name: " ".to_owned(),
            zone: "Europe/Ekbacken".to_owned(),
            languages: Vec::new(),
            ..called("x")
        };
        let fields: Vec<_> = new.problems().iter().map(|refusal| refusal.field().unwrap()).collect();
        assert_eq!(fields, ["name", "zone", "languages"]);
    }
}

//! What is gathered, and what is refused.

use kernel::Locale;

use crate::{Source, Texts, shipped};

fn refused(sources: &[Source]) -> String {
    Texts::gather(&[sources]).err().map(|fault| fault.chain()).unwrap_or_default()
}

#[test]
fn swedish_comes_first() {
    assert_eq!(shipped().collect::<Vec<_>>(), [Locale::SWEDISH, Locale::ENGLISH, Locale::ARABIC]);
    assert!(Texts::gather(&[]).unwrap().locales().eq(shipped()));
}

#[test]
fn a_key_belongs_to_one_room() {
    let one = Source { room: "one", language: "en", text: "shared-key = One\n" };
    let two = Source { room: "two", language: "en", text: "shared-key = Two\n" };
    assert_eq!(refused(&[one, two]), "gathering two in en: shared-key is already in one");
    assert_eq!(refused(&[one, Source { language: "sv", ..two }]), "");
}

#[test]
fn a_file_that_does_not_parse_is_named_with_its_line() {
    let broken = Source { room: "toy", language: "ar", text: "toy-a = A\ntoy-b = { $n\n" };
    assert!(refused(&[broken]).starts_with("reading toy/locales/ar.ftl: line 2: "), "{}", refused(&[broken]));
}

#[test]
fn a_language_that_is_not_shipped_is_refused() {
    assert_eq!(refused(&[Source { room: "toy", language: "tlh", text: "" }]), "gathering toy: tlh is not shipped");
}

#[test]
fn a_language_without_texts_speaks_swedish() {
    let words = Texts::gather(&[]).unwrap().words(Locale::parse("fi").unwrap());
    assert_eq!(words.locale(), Locale::SWEDISH);
}

//! What the three languages say.

use calendar::{Day, Minute};
use kernel::{Locale, Refusal};

use crate::{Source, Texts};

const TOY: &[Source] = &[
    Source {
        room: "toy",
        language: "sv",
        text: "toy-left = Bara på svenska\ntoy-waiting = { $n ->\n    [one] { $n } väntar\n   *[other] { $n } väntar alla\n}\ntoy-who = Hej { $who }!\n",
    },
    Source { room: "toy", language: "en", text: "toy-who = Hello { $who }!\n" },
];

fn texts() -> Texts {
    Texts::gather(&[TOY]).unwrap()
}

#[test]
fn values_keep_their_direction_in_html_and_carry_no_marks_elsewhere() {
    let words = texts().words(Locale::ENGLISH);
    assert_eq!(words.say_with("toy-who", &[("who", "Amina".into())]), "Hello \u{2068}Amina\u{2069}!");
    assert_eq!(words.plain_with("toy-who", &[("who", "Amina".into())]), "Hello Amina!");
    assert_eq!(words.refusal(&Refusal::new("toy-who").with("who", "Bo")), "Hello \u{2068}Bo\u{2069}!");
}

#[test]
fn what_a_language_lacks_is_said_in_swedish_and_counted() {
    let texts = texts();
    let words = texts.words(Locale::ENGLISH);
    assert_eq!(words.say("toy-left"), "Bara på svenska");
    assert_eq!(words.say("toy-nowhere"), "⟦toy-nowhere⟧");
    assert_eq!(texts.missing(), ["en: toy-left", "en: toy-nowhere"]);
}

#[test]
fn a_sentence_without_its_value_is_counted() {
    let texts = texts();
    assert_eq!(texts.words(Locale::SWEDISH).plain("toy-who"), "Hej {$who}!");
    assert_eq!(texts.missing().len(), 1);
}

#[test]
fn plurals_and_grouping_follow_the_language() {
    let words = texts().words(Locale::SWEDISH);
    assert_eq!(words.plain_with("toy-waiting", &[("n", 1.into())]), "1 väntar");
    assert_eq!(words.plain_with("toy-waiting", &[("n", 1250.into())]), "1\u{a0}250 väntar alla");
}

#[test]
fn dates_and_times_are_those_of_the_language() {
    let (texts, day) = (texts(), Day::from_ymd(2025, 10, 14).unwrap());
    let two = Minute::at(14, 0).unwrap();
    for (locale, date, time) in [
        (Locale::SWEDISH, "tisdag 14 oktober", "14.00"),
        (Locale::ENGLISH, "Tuesday 14 October", "14:00"),
        (Locale::ARABIC, "الثلاثاء 14 أكتوبر", "14:00"),
    ] {
        let words = texts.words(locale);
        assert_eq!(words.date_long(day), date);
        assert_eq!(words.time(two), time);
    }
    assert_eq!(texts.missing(), Vec::<String>::new());
}

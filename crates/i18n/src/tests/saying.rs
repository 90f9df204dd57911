//! What the three languages say.

use calendar::{Day, Minute, Weekday};
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

#[test]
fn a_year_is_told_when_it_is_another() {
    let (texts, today) = (texts(), Day::parse("2026-12-30").unwrap());
    let swedish = texts.words(Locale::SWEDISH);
    assert_eq!(swedish.date_seen_from(today, Day::parse("2026-10-14").unwrap()), "onsdag 14 oktober");
    assert_eq!(swedish.date_seen_from(today, Day::parse("2027-01-05").unwrap()), "tisdag 5 januari 2027");
    let days = [-2, -1, 0, 1, 2].map(|days| swedish.day_seen_from(today, today.plus_days(days)));
    assert_eq!(days, ["måndag 28 december", "i går", "i dag", "i morgon", "fredag 1 januari 2027"]);
    assert_eq!(texts.words(Locale::ARABIC).date_full(today), "الأربعاء 30 ديسمبر 2026");
    assert_eq!(texts.words(Locale::ENGLISH).date_full(today), "Wednesday 30 December 2026");
}

#[test]
fn parts_of_dates_stand_alone() {
    let (texts, day) = (texts(), Day::parse("2026-10-14").unwrap());
    let told = [Locale::SWEDISH, Locale::ENGLISH, Locale::ARABIC].map(|locale| {
        let words = texts.words(locale);
        let weekday = words.weekday(Weekday::Wednesday);
        [weekday, words.weekday_short(Weekday::Wednesday), words.date_short(day), words.month(day)].join(" | ")
    });
    assert_eq!(told[0], "onsdag | ons | 14 okt. | oktober 2026");
    assert_eq!(told[1], "Wednesday | Wed | 14 Oct | October 2026");
    assert_eq!(told[2], "الأربعاء | الأربعاء | 14 أكتوبر | أكتوبر 2026");
}

#[test]
fn spans_and_shares_read_as_people_write_them() {
    let texts = texts();
    let swedish = texts.words(Locale::SWEDISH);
    let (ten, four) = (Minute::at(9, 5).unwrap(), Minute::at(16, 0).unwrap());
    assert_eq!(swedish.times(ten, four), "9.05–16.00");
    assert_eq!(swedish.percent(0.714), "71\u{a0}%");
    assert_eq!(swedish.minutes(10), "10\u{a0}min");
    assert_eq!(swedish.minutes_between(5, 15), "5–15\u{a0}min");
    assert_eq!(swedish.hours_and_minutes(45), "45\u{a0}min");
    assert_eq!(swedish.hours_and_minutes(120), "2\u{a0}tim");
    assert_eq!(swedish.hours_and_minutes(80), "1\u{a0}tim 20\u{a0}min");
    assert_eq!(swedish.number(-1_234_567), "\u{2212}1\u{a0}234\u{a0}567");
    assert_eq!(swedish.one_decimal(4.66), "4,7");
    let english = texts.words(Locale::ENGLISH);
    assert_eq!((english.percent(0.005), english.number(12_500)), ("1%".to_owned(), "12,500".to_owned()));
    let arabic = texts.words(Locale::ARABIC);
    assert_eq!([1, 2, 5, 15].map(|n| arabic.minutes(n)), ["دقيقة واحدة", "دقيقتان", "5 دقائق", "15 دقيقة"]);
    assert_eq!(texts.missing(), Vec::<String>::new());
}

#[test]
fn lists_end_with_a_word() {
    let swedish = texts().words(Locale::SWEDISH);
    let items = ["svenska", "engelska", "arabiska"].map(str::to_owned);
    assert_eq!(swedish.list(&[]), "");
    assert_eq!(swedish.list(&items[..1]), "svenska");
    assert_eq!(swedish.list(&items[..2]), "svenska och engelska");
    assert_eq!(swedish.list(&items), "svenska, engelska och arabiska");
    assert_eq!(texts().words(Locale::ARABIC).list(&items), "svenska، engelska وarabiska");
}

#[test]
fn digits_are_latin_in_every_language() {
    let texts = texts();
    let day = Day::parse("2026-10-14").unwrap();
    for locale in texts.locales() {
        let words = texts.words(locale);
        let told = [
            words.number(1_234_567_890),
            words.date_full(day),
            words.date_short(day),
            words.month(day),
            words.percent(0.5),
        ];
        let foreign = |sign: char| sign.is_numeric() && !sign.is_ascii_digit();
        assert!(
            told.iter().all(|text| text.chars().any(|s| s.is_ascii_digit()) && !text.chars().any(foreign)),
            "{told:?}"
        );
    }
}

#[test]
fn letters_sort_as_the_alphabet_does() {
    let mut towns = ["Örebro", "Zorn", "Åmål", "Ängelholm", "Ystad", "ale"];
    let (texts, sort) = (texts(), |towns: &mut [&str], locale, texts: &Texts| {
        let words = texts.words(locale);
        towns.sort_by(|one, other| words.compare(one, other));
    });
    sort(&mut towns, Locale::SWEDISH, &texts);
    assert_eq!(towns, ["ale", "Ystad", "Zorn", "Åmål", "Ängelholm", "Örebro"]);
    sort(&mut towns, Locale::ENGLISH, &texts);
    assert_eq!(towns, ["ale", "Åmål", "Ängelholm", "Örebro", "Ystad", "Zorn"]);
}

#[test]
fn refusals_from_below_are_told_in_every_language() {
    let texts = texts();
    let overlap = Refusal::new("calendar-hours-overlap").with("weekday", "FR");
    assert!(texts.words(Locale::SWEDISH).refusal(&overlap).starts_with("Två tider på fredag"));
    assert!(texts.words(Locale::ENGLISH).refusal(&overlap).starts_with("Two times on Friday"));
    for locale in texts.locales() {
        let words = texts.words(locale);
        for (_, holiday) in calendar::swedish_holidays(2026) {
            assert!(!words.plain(holiday.key()).is_empty());
        }
    }
    assert_eq!(texts.missing(), Vec::<String>::new());
}

use i18n::{Texts, Words};
use kernel::Locale;
use proptest::prelude::{any, prop_assert, proptest};

use crate::{Bar, Columns, Rows, Series};

fn words(locale: Locale) -> Words {
    Texts::gather(&[]).unwrap().words(locale)
}

fn series(values: &[Option<i64>]) -> Series {
    let bars = values.iter().enumerate().map(|(at, value)| Bar { label: at.to_string(), value: *value }).collect();
    Series { title: "När på dagen".to_owned(), description: "Hjälptillfällen per timme".to_owned(), bars }
}

proptest! {
    #[test]
    fn bars_stay_in_the_box(values in proptest::collection::vec(0_i64..100_000, 0..40), arabic in any::<bool>()) {
        let words = words(if arabic { Locale::ARABIC } else { Locale::SWEDISH });
        let values: Vec<_> = values.into_iter().map(Some).collect();
        let series = series(&values);
        let most = values.iter().flatten().max().copied().unwrap_or_default();
        for bar in (Columns { series: &series, words: &words, withheld: "–" }).places() {
            prop_assert!(bar.x >= 0.0 && bar.x + bar.width <= 640.1);
            prop_assert!(bar.y >= 27.9 && bar.y + bar.height <= 250.1);
            prop_assert!((bar.value == Some(most) && most > 0) <= (bar.height > 221.9));
        }
        for row in (Rows { series: &series, words: &words, withheld: "–" }).rows() {
            prop_assert!((0.0..=100.0).contains(&row.length));
        }
    }
}

#[test]
fn a_withheld_number_has_no_bar() {
    let (words, series) = (words(Locale::SWEDISH), series(&[Some(4), None]));
    let columns = Columns { series: &series, words: &words, withheld: "visas inte" }.svg();
    assert_eq!(columns.matches("chart-bar").count(), 1);
    let rows = Rows { series: &series, words: &words, withheld: "visas inte" }.table();
    assert_eq!(rows.matches("chart-bar").count(), 1);
    assert!(columns.contains("visas inte") && rows.contains("visas inte"));
}

/// The mark of a withheld number, from its first stroke to its word.
fn marks(svg: &str) -> Vec<String> {
    svg.match_indices("<rect class=\"chart-withheld\"")
        .map(|(at, _)| svg[at..].split("</text>").next().unwrap().to_owned())
        .collect()
}

#[test]
fn the_mark_of_a_withheld_number_is_the_same_whatever_stands_beside_it() {
    let words = words(Locale::SWEDISH);
    let draw = |most| {
        let series = series(&[Some(most), None]);
        let columns = Columns { series: &series, words: &words, withheld: "visas inte" };
        let rows = Rows { series: &series, words: &words, withheld: "visas inte" };
        (marks(&columns.svg()), rows.rows()[1].length, rows.rows()[1].hatch.clone())
    };
    assert_eq!(draw(6), draw(600));
    assert_eq!(draw(6).0.len(), 1);
}

#[test]
fn a_picture_can_be_read_aloud() {
    let (words, series) = (words(Locale::SWEDISH), series(&[Some(4)]));
    let svg = Columns { series: &series, words: &words, withheld: "visas inte" }.svg();
    assert!(svg.contains("<title id=") && svg.contains("<desc id=") && svg.contains("role=\"img\""));
    assert!(!svg.contains("style=") && !svg.contains("fill="));
}

#[test]
fn from_the_right_the_first_bar_stands_to_the_right() {
    let series = series(&[Some(1), Some(2)]);
    let (swedish, arabic) = (words(Locale::SWEDISH), words(Locale::ARABIC));
    assert!(Columns { series: &series, words: &swedish, withheld: "–" }.places()[0].x < 320.0);
    assert!(Columns { series: &series, words: &arabic, withheld: "–" }.places()[0].x > 320.0);
}

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
        for bar in (Columns { series: &series, words: &words }).places() {
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
    let columns = Columns { series: &series, words: &words }.svg();
    assert_eq!(columns.matches("chart-bar").count(), 1);
    let rows = Rows { series: &series, words: &words, withheld: "färre än 5" }.table();
    assert_eq!(rows.matches("chart-bar").count(), 1);
    assert!(rows.contains("färre än 5"));
}

#[test]
fn a_picture_can_be_read_aloud() {
    let (words, series) = (words(Locale::SWEDISH), series(&[Some(4)]));
    let svg = Columns { series: &series, words: &words }.svg();
    assert!(svg.contains("<title id=") && svg.contains("<desc id=") && svg.contains("role=\"img\""));
    assert!(!svg.contains("style=") && !svg.contains("fill="));
}

#[test]
fn from_the_right_the_first_bar_stands_to_the_right() {
    let series = series(&[Some(1), Some(2)]);
    let (swedish, arabic) = (words(Locale::SWEDISH), words(Locale::ARABIC));
    assert!(Columns { series: &series, words: &swedish }.places()[0].x < 320.0);
    assert!(Columns { series: &series, words: &arabic }.places()[0].x > 320.0);
}

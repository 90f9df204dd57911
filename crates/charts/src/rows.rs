//! Lying bars in a list, such as what help was about: the list is the table.

use askama::Template;
use i18n::Words;

use crate::series::{Series, hatch, scaled};

/// Lying bars, each between its name and its number.
pub struct Rows<'a> {
    /// What is shown.
    pub series: &'a Series,
    /// The language.
    pub words: &'a Words,
    /// What stands for a number that is withheld.
    pub withheld: &'a str,
}

#[derive(Template)]
#[template(path = "rows.html")]
struct Picture<'a> {
    series: &'a Series,
    rows: Vec<Row<'a>>,
}

pub(crate) struct Row<'a> {
    pub(crate) label: &'a str,
    pub(crate) number: String,
    pub(crate) length: f64,
    /// The strokes across the mark of a withheld number.
    pub(crate) hatch: Option<String>,
}

/// The length of the longest bar.
const LONGEST: f64 = 100.0;
/// How long the mark is that stands for any withheld number, and its strokes.
const MARK: f64 = 14.0;
const STROKES: u8 = 5;

impl Rows<'_> {
    /// As a table with a bar in each row, safe as it stands.
    #[must_use]
    pub fn table(&self) -> String {
        Picture { series: self.series, rows: self.rows() }.render().unwrap_or_default()
    }

    pub(crate) fn rows(&self) -> Vec<Row<'_>> {
        let most = self.series.most();
        let row = |bar: &'_ crate::Bar| match bar.value {
            Some(value) => (self.words.number(value), scaled(value, most, LONGEST), None),
            None => (self.withheld.to_owned(), MARK, Some(hatch((0.0, 0.0), (MARK, 10.0), STROKES))),
        };
        let drawn = self.series.bars.iter().map(|bar| (bar, row(bar)));
        drawn.map(|(bar, (number, length, hatch))| Row { label: &bar.label, number, length, hatch }).collect()
    }
}

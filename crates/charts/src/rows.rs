//! Lying bars in a list, such as what help was about: the list is the table.

use askama::Template;
use i18n::Words;

use crate::series::{Series, scaled};

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
}

/// The length of the longest bar.
const LONGEST: f64 = 100.0;

impl Rows<'_> {
    /// As a table with a bar in each row, safe as it stands.
    #[must_use]
    pub fn table(&self) -> String {
        Picture { series: self.series, rows: self.rows() }.render().unwrap_or_default()
    }

    pub(crate) fn rows(&self) -> Vec<Row<'_>> {
        let most = self.series.most();
        let row = |bar: &'_ crate::Bar| {
            let number = bar.value.map_or_else(|| self.withheld.to_owned(), |value| self.words.number(value));
            (number, bar.value.map_or(0.0, |value| scaled(value, most, LONGEST)))
        };
        let drawn = self.series.bars.iter().map(|bar| (bar, row(bar)));
        drawn.map(|(bar, (number, length))| Row { label: &bar.label, number, length }).collect()
    }
}

//! Standing bars, such as help by the hour.

use askama::Template;
use i18n::Words;
use kernel::Direction;

use crate::series::{Series, hatch, scaled};

const WIDTH: f64 = 640.0;
const HEIGHT: f64 = 280.0;
/// Room for the number above a bar.
const ABOVE: f64 = 28.0;
/// Room for the label below.
const BELOW: f64 = 30.0;
/// The share of its place that a bar takes.
const FILL: f64 = 0.82;
/// How high the mark is that stands for any withheld number.
const MARK: f64 = 36.0;
/// How far above that mark the middle of its word is.
const WORD: f64 = 58.0;
/// Strokes across it.
const STROKES: u8 = 4;

/// Standing bars with their numbers above.
pub struct Columns<'a> {
    /// What is shown.
    pub series: &'a Series,
    /// The language, which also says from which side it is read.
    pub words: &'a Words,
    /// What stands for a number that is withheld.
    pub withheld: &'a str,
}

#[derive(Template)]
#[template(path = "columns.html")]
struct Picture<'a> {
    series: &'a Series,
    bars: Vec<Place<'a>>,
    withheld: &'a str,
    base: f64,
    mark: f64,
    word: f64,
}

pub(crate) struct Place<'a> {
    pub(crate) x: f64,
    pub(crate) y: f64,
    pub(crate) width: f64,
    pub(crate) height: f64,
    pub(crate) middle: f64,
    pub(crate) label: &'a str,
    pub(crate) value: Option<i64>,
    /// The strokes across the mark of a withheld number.
    pub(crate) hatch: String,
    /// The number as it is read; empty for none and for nothing.
    pub(crate) number: String,
}

impl Columns<'_> {
    /// As SVG, safe as it stands.
    #[must_use]
    pub fn svg(&self) -> String {
        let (bars, base) = (self.places(), HEIGHT - BELOW);
        let (mark, word) = (base - MARK, base - MARK - WORD);
        Picture { series: self.series, bars, withheld: self.withheld, base, mark, word }.render().unwrap_or_default()
    }

    #[expect(clippy::cast_precision_loss, reason = "a picture has a few dozen bars")]
    pub(crate) fn places(&self) -> Vec<Place<'_>> {
        let count = self.series.bars.len().max(1) as f64;
        let (each, most) = (WIDTH / count, self.series.most());
        let mirrored = self.words.direction() == Direction::RightToLeft;
        let place = |(position, bar): (usize, &'_ crate::Bar)| {
            let from_start = each * position as f64;
            let left = if mirrored { WIDTH - from_start - each } else { from_start };
            let height = bar.value.map_or(0.0, |value| scaled(value, most, HEIGHT - ABOVE - BELOW));
            let (x, width) = (left + each * (1.0 - FILL) / 2.0, each * FILL);
            (x, HEIGHT - BELOW - height, width, height, left + each / 2.0, bar.value, position)
        };
        let placed = self.series.bars.iter().enumerate().map(place);
        placed
            .map(|(x, y, width, height, middle, value, position)| Place {
                x,
                y,
                width,
                height,
                middle,
                value,
                hatch: if value.is_none() {
                    hatch((x, HEIGHT - BELOW - MARK), (width, MARK), STROKES)
                } else {
                    String::new()
                },
                number: value.filter(|value| *value > 0).map(|value| self.words.number(value)).unwrap_or_default(),
                label: &self.series.bars[position].label,
            })
            .collect()
    }
}

//! What a picture shows.

/// One number with its name.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Bar {
    /// What it is the number of.
    pub label: String,
    /// The number; `None` when it is withheld.
    pub value: Option<i64>,
}

/// Numbers of one kind, in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    /// What the picture is called.
    pub title: String,
    /// What it shows, in a sentence.
    pub description: String,
    /// The numbers.
    pub bars: Vec<Bar>,
}

impl Series {
    /// The largest number, at least 1, so that nothing is divided by nothing.
    pub(crate) fn most(&self) -> i64 {
        self.bars.iter().filter_map(|bar| bar.value).max().unwrap_or_default().max(1)
    }
}

/// `length` of `whole` units for `value` of `most`.
#[expect(clippy::cast_precision_loss, reason = "counts are far below 2^52")]
pub(crate) fn scaled(value: i64, most: i64, whole: f64) -> f64 {
    (value.max(0) as f64 / most as f64) * whole
}

/// So many strokes across the box at `(x, y)`, as the path of an open mark.
pub(crate) fn hatch((x, y): (f64, f64), (width, height): (f64, f64), strokes: u8) -> String {
    let each = width / f64::from(strokes);
    let stroke = |number: u8| {
        let left = x + each * f64::from(number);
        format!("M{:.1} {:.1}L{:.1} {:.1}", left, y + height, left + each, y)
    };
    (0..strokes).map(stroke).collect()
}

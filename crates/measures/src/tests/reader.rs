//! A reader who has every page of a day, a pencil and patience: what is shown of each place and of all is written down, and what is not
//! is narrowed by subtraction until nothing changes. It shares nothing with the way in which figures are suppressed.

use std::collections::{BTreeMap, BTreeSet};

use suppression::Shown;

/// From the least to the most that a number can be.
pub(super) type Span = (i64, i64);
/// As good as without end.
const ANY: Span = (0, 1_000_000);

/// A figure broken down, as pages show it: of each place and of all, each thing's number (`None` for a page that does not even name
/// the things) and the sum, if that is shown.
pub(super) struct Sheet<T> {
    pub(super) pages: Vec<(Option<BTreeMap<T, Shown>>, Shown)>,
}

/// A span for each thing (the last is what stands for none) and page (the last is all places).
pub(super) struct Worked<T> {
    pub(super) keys: Vec<T>,
    pub(super) cells: Vec<Vec<Span>>,
    pub(super) sums: Vec<Span>,
}

impl<T: Clone + Ord> Sheet<T> {
    /// What one can work out who knows which things there are. Where nothing is left out, `others` is false.
    pub(super) fn work_out(&self, known: &BTreeSet<T>, others: bool) -> Worked<T> {
        let keys: Vec<T> = known.iter().cloned().collect();
        let span = |shown: Shown| shown.count().map_or(ANY, |count| (count as i64, count as i64));
        let of = |key: &T| -> Vec<Span> {
            let read = |rows: &BTreeMap<T, Shown>| span(rows.get(key).copied().unwrap_or(Shown::Count(0)));
            self.pages.iter().map(|(rows, _)| rows.as_ref().map_or(ANY, read)).collect()
        };
        let mut cells: Vec<Vec<Span>> = keys.iter().map(of).collect();
        cells.push(vec![if others { ANY } else { (0, 0) }; self.pages.len()]);
        let mut sums: Vec<Span> = self.pages.iter().map(|(_, sum)| span(*sum)).collect();
        while subtract(&mut cells, &mut sums) {}
        Worked { keys, cells, sums }
    }
}

/// One round: things add up on each page, places add up for each thing and for the sums. True when a span became narrower.
fn subtract(cells: &mut [Vec<Span>], sums: &mut [Span]) -> bool {
    let mut narrower = false;
    for page in 0..sums.len() {
        let mut parts: Vec<Span> = cells.iter().map(|row| row[page]).collect();
        narrower |= narrow(&mut parts, &mut sums[page]);
        cells.iter_mut().zip(parts).for_each(|(row, part)| row[page] = part);
    }
    for row in cells.iter_mut().map(Vec::as_mut_slice).chain([sums]) {
        if let Some((all, places)) = row.split_last_mut() {
            narrower |= narrow(places, all);
        }
    }
    narrower
}

fn narrow(parts: &mut [Span], sum: &mut Span) -> bool {
    let before = (parts.to_vec(), *sum);
    let (least, most) = parts.iter().fold((0, 0), |(least, most), part| (least + part.0, most + part.1));
    *sum = (sum.0.max(least), sum.1.min(most));
    for part in parts.iter_mut() {
        let others = (least - part.0, most - part.1);
        *part = (part.0.max(sum.0 - others.1), part.1.min(sum.1 - others.0));
    }
    before != (parts.to_vec(), *sum)
}

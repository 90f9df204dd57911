//! An attacker who shares nothing with the method: every table is tried that agrees with what is shown.

use proptest::collection::vec;
use proptest::prelude::{ProptestConfig, Strategy, prop_assert, prop_assert_eq, prop_assume, proptest};

use crate::{Column, RowId, Shown, Suppressed, Table, Threshold};

/// Rows of counts; the second number says how many of the last rows stand in a group of their own.
#[derive(Clone, Debug)]
struct Case {
    rows: Vec<Vec<u64>>,
    grouped: usize,
    known: bool,
}

/// A table with the numbers of its leaves and its group.
struct Built {
    table: Table,
    leaves: Vec<RowId>,
    group: Option<RowId>,
}

fn build(case: &Case) -> Built {
    let columns = case.rows.first().map_or(1, Vec::len);
    let mut table = if case.known { Table::with_known_totals(columns) } else { Table::new(columns) };
    let free = case.rows.len() - case.grouped;
    let mut leaves: Vec<RowId> = case.rows[..free].iter().map(|row| table.add_row(None, row)).collect();
    let group = (case.grouped > 0).then(|| table.add_group(None));
    leaves.extend(case.rows[free..].iter().map(|row| table.add_row(group, row)));
    Built { table, leaves, group }
}

/// What is shown, as sums over sets of leaf cells: which cells, and how many together.
fn equations(
    built: &Built,
    seen: &Suppressed,
    rows: usize,
    columns: usize,
    grouped: usize,
) -> Vec<(Vec<usize>, Shown)> {
    let mut known = Vec::new();
    let mut add = |which: Vec<usize>, across: bool, see: &dyn Fn(Column) -> Shown| {
        for column in 0..columns {
            known.push((which.iter().map(|row| row * columns + column).collect(), see(Column::At(column))));
        }
        if across {
            let cells = which.iter().flat_map(|row| (0..columns).map(move |column| row * columns + column)).collect();
            known.push((cells, see(Column::All)));
        }
    };
    for (row, id) in built.leaves.iter().enumerate() {
        add(vec![row], columns > 1, &|column| seen.cell(*id, column));
    }
    if let Some(group) = built.group {
        add((rows - grouped..rows).collect(), columns > 1, &|column| seen.cell(group, column));
    }
    add((0..rows).collect(), columns > 1, &|column| seen.total(column));
    known
}

/// Tries every table up to `cap` in a cell, and notes the smallest and largest value of everything that is withheld.
struct Attacker<'a> {
    equations: &'a [(Vec<usize>, Shown)],
    least: u64,
    cap: u64,
    cells: usize,
    found: Vec<Option<(u64, u64)>>,
    steps: usize,
    /// Room after which it stops: it has shown what it was to show.
    enough: u64,
}

impl Attacker<'_> {
    fn is_done(&self) -> bool {
        let wide = |found: &Option<(u64, u64)>| found.is_some_and(|(least, most)| most - least >= self.enough);
        self.equations.iter().zip(&self.found).all(|((_, seen), found)| !seen.is_withheld() || wide(found))
    }

    fn attack(&mut self, so_far: &mut Vec<u64>) {
        self.steps += 1;
        let agrees = self.equations.iter().all(|(cells, seen)| {
            let sum: u64 = cells.iter().filter_map(|cell| so_far.get(*cell)).sum();
            let whole = cells.iter().all(|cell| *cell < so_far.len());
            match seen {
                Shown::Count(count) => {
                    if whole {
                        sum == *count
                    } else {
                        sum <= *count
                    }
                }
                Shown::Withheld => !whole || sum >= self.least,
            }
        });
        if !agrees || self.steps > 3_000_000 || self.is_done() {
            return;
        }
        if so_far.len() == self.cells {
            for ((cells, _), found) in self.equations.iter().zip(&mut self.found) {
                let sum: u64 = cells.iter().map(|cell| so_far[*cell]).sum();
                let (least, most) = found.unwrap_or((sum, sum));
                *found = Some((least.min(sum), most.max(sum)));
            }
            return;
        }
        for count in 0..=self.cap {
            so_far.push(count);
            self.attack(so_far);
            so_far.pop();
        }
    }
}

/// The room of everything withheld, as the attacker finds it, up to `enough`. The cap makes it smaller than it is, never larger.
fn rooms(case: &Case, seen: &Suppressed, built: &Built, enough: u64) -> Vec<u64> {
    let (rows, columns) = (case.rows.len(), case.rows[0].len());
    let equations = equations(built, seen, rows, columns, case.grouped);
    let largest = case.rows.iter().flatten().max().copied().unwrap_or_default();
    let mut attacker = Attacker {
        equations: &equations,
        least: u64::from(!seen.is_withheld_whole()),
        cap: largest + enough,
        cells: rows * columns,
        found: vec![None; equations.len()],
        steps: 0,
        enough,
    };
    attacker.attack(&mut Vec::new());
    let withheld = equations.iter().zip(&attacker.found).filter(|((_, seen), _)| seen.is_withheld());
    withheld.map(|(_, found)| found.map_or(0, |(least, most)| most - least)).collect()
}

fn one_way() -> impl Strategy<Value = Case> {
    (vec(0_u64..12, 1..5), 0_usize..3, proptest::bool::ANY).prop_map(|(counts, grouped, known)| Case {
        grouped: grouped.min(counts.len()),
        rows: counts.into_iter().map(|count| vec![count]).collect(),
        known,
    })
}

fn two_way() -> impl Strategy<Value = Case> {
    let rows = vec(vec(0_u64..7, 2), 2..4);
    (rows, 0_usize..3, proptest::bool::ANY).prop_map(|(rows, grouped, known)| Case { grouped, rows, known })
}

fn wide() -> impl Strategy<Value = Case> {
    vec(vec(0_u64..5, 3), 3).prop_map(|rows| Case { rows, grouped: 0, known: true })
}

/// A caller says that totals are known only where none is small, and of more than one thing: what counts the same as the total is
/// the total.
fn allowed(mut case: Case, threshold: u64) -> Case {
    let columns = case.rows[0].len();
    let small = |column| Threshold::new(threshold).is_small(case.rows.iter().map(|row| row[column]).sum());
    case.known &= !(0..columns).any(small) && case.rows.len() > case.grouped.max(1);
    case
}

fn holds(case: &Case, threshold: u64) -> Result<(), proptest::test_runner::TestCaseError> {
    let built = build(case);
    let seen = built.table.suppress(Threshold::new(threshold));
    for room in rooms(case, &seen, &built, threshold) {
        prop_assert!(room >= threshold, "{case:?} {seen:?} {room}");
    }
    Ok(())
}

proptest! {
    #[test]
    fn nobody_can_bound_what_is_withheld(case in one_way(), threshold in 2_u64..7) {
        holds(&allowed(case, threshold), threshold)?;
    }

    #[test]
    fn nobody_can_bound_what_is_withheld_in_two_ways(case in two_way(), threshold in 2_u64..4) {
        holds(&allowed(case, threshold), threshold)?;
    }

    #[test]
    fn no_small_count_is_shown(case in two_way(), threshold in 2_u64..7) {
        let case = allowed(case, threshold);
        let built = build(&case);
        let seen = built.table.suppress(Threshold::new(threshold));
        for (_, shown) in equations(&built, &seen, case.rows.len(), 2, case.grouped) {
            prop_assert!(!shown.count().is_some_and(|count| Threshold::new(threshold).is_small(count)));
        }
    }

    /// The bounds that the method works with are those that trying everything finds, also where they are narrow.
    #[test]
    fn the_bounds_are_exact(case in one_way()) {
        exact(&allowed(Case { known: true, ..case }, 5))?;
    }

    #[test]
    fn the_bounds_are_exact_in_two_ways(case in two_way()) {
        exact(&allowed(Case { known: true, ..case }, 5))?;
    }
}

fn exact(case: &Case) -> Result<(), proptest::test_runner::TestCaseError> {
    prop_assume!(case.known);
    let built = build(case);
    let seen = Suppressed::of_a_toy(&built.table, Threshold::USUAL);
    let tried = rooms(case, &seen, &built, 16).into_iter().map(|room| room.min(16)).min();
    prop_assert_eq!(built.table.narrowest(&seen, 16), tried);
    Ok(())
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(12))]

    #[test]
    fn nobody_can_bound_what_is_withheld_in_a_square(case in wide(), threshold in 2_u64..4) {
        let case = allowed(case, threshold);
        prop_assume!(case.known);
        holds(&case, threshold)?;
    }
}

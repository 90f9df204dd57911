//! As much is shown as can be.

use proptest::collection::vec;
use proptest::prelude::{prop_assert, prop_assert_eq, proptest};

use crate::{Column, RowId, Shown, Suppressed, Table, Threshold};

fn one_way(counts: &[u64], known: bool) -> (Vec<RowId>, Suppressed, Table) {
    let mut table = if known { Table::with_known_totals(1) } else { Table::new(1) };
    let rows: Vec<RowId> = counts.iter().map(|count| table.add_row(None, &[*count])).collect();
    let seen = table.suppress(Threshold::USUAL);
    (rows, seen, table)
}

fn shown(counts: &[u64]) -> (Vec<Option<u64>>, Option<u64>) {
    let (rows, seen, _) = one_way(counts, false);
    (rows.iter().map(|row| seen.cell(*row, Column::All).count()).collect(), seen.total(Column::All).count())
}

proptest! {
    #[test]
    fn what_is_large_is_shown_whole(rows in vec(vec(5_u64..1000, 3), 1..9)) {
        let mut table = Table::new(3);
        rows.iter().for_each(|row| { table.add_row(None, row); });
        prop_assert_eq!(table.suppress(Threshold::USUAL).withheld(), 0);
    }

    /// With large counts beside them, small ones take at most one other cell in a list, and none when two or more have room between
    /// themselves.
    #[test]
    fn few_are_withheld_for_the_sake_of_others(small in vec(1_u64..5, 0..5), large in vec(12_u64..99, 2..6)) {
        let counts: Vec<u64> = small.iter().chain(&large).copied().collect();
        let (_, seen, _) = one_way(&counts, true);
        let enough = small.iter().sum::<u64>() >= small.len() as u64 + 5;
        let others = if small.is_empty() || (enough && small.len() > 1) { 0 } else { 1 };
        prop_assert_eq!(seen.withheld(), small.len() + others);
    }

    /// Of two ways, a small cell takes others with it round a corner: never more counts than the cheapest rectangle would.
    #[test]
    fn one_small_cell_takes_no_more_than_a_rectangle(rows in vec(vec(12_u64..99, 4), 3..7), at in (0_usize..3, 0_usize..4)) {
        let mut rows = rows;
        rows[at.0][at.1] = 3;
        let mut table = Table::new(4);
        let ids: Vec<RowId> = rows.iter().map(|row| table.add_row(None, row)).collect();
        let seen = table.suppress(Threshold::USUAL);
        let price = |row: usize, column: usize| rows[row][at.1] + rows[at.0][column] + rows[row][column];
        let corners = (0..rows.len()).flat_map(|row| (0..4).map(move |column| (row, column)));
        let cheapest = corners.filter(|(row, column)| *row != at.0 && *column != at.1).map(|(row, column)| price(row, column)).min();
        let cell = |row: usize, column: usize| seen.cell(ids[row], Column::At(column)).count().map_or(rows[row][column], |_| 0);
        let lost: u64 = (0..rows.len()).flat_map(|row| (0..4).map(move |column| (row, column))).map(|(row, column)| cell(row, column)).sum();
        prop_assert!(lost <= 3 + cheapest.unwrap());
        prop_assert!((4..=8).contains(&seen.withheld()));
    }

    /// A table the size of a large library's is done in a moment, and safe.
    #[test]
    fn sparse_tables_are_safe(rows in vec(vec(0_u64..14, 9), 2..14)) {
        let mut table = Table::new(9);
        rows.iter().for_each(|row| { table.add_row(None, row); });
        let seen = table.suppress(Threshold::USUAL);
        prop_assert!(table.narrowest(&seen, 5).is_none_or(|room| room >= 5));
        prop_assert!(seen.withheld() < (rows.len() + 1) * 10);
    }
}

#[test]
fn the_smallest_of_the_others_is_withheld_with_a_small_one() {
    assert_eq!(shown(&[40, 3, 9, 20]), (vec![Some(40), None, None, Some(20)], Some(72)));
    assert_eq!(shown(&[40, 3, 4, 20]), (vec![Some(40), None, None, Some(20)], Some(67)), "4 + 3 has room: 1 to 6");
    assert_eq!(shown(&[40, 1, 1, 20]), (vec![Some(40), None, None, None], Some(62)), "1 + 1 has none");
}

#[test]
fn nothing_is_shown_as_nothing_and_protects_nobody() {
    assert_eq!(shown(&[0, 7, 0]), (vec![Some(0), Some(7), Some(0)], Some(7)));
    assert_eq!(shown(&[0, 3, 8]), (vec![Some(0), None, None], Some(11)));
    assert_eq!(shown(&[]), (vec![], Some(0)));
}

#[test]
fn a_total_goes_with_a_lone_small_one() {
    assert_eq!(shown(&[3]), (vec![None], None));
    assert_eq!(shown(&[0, 3]), (vec![Some(0), None], None));
    assert_eq!(shown(&[2, 3]), (vec![None, None], None), "5 in all would leave 1 to 4");
}

#[test]
fn a_table_that_cannot_be_protected_is_withheld_whole() {
    let (rows, seen, table) = one_way(&[2, 3, 0], true);
    assert!(seen.is_withheld_whole());
    assert!(rows.iter().all(|row| seen.cell(*row, Column::All) == Shown::Withheld), "the zero too");
    assert_eq!(seen.total(Column::All), Shown::Count(5));
    assert_eq!(table.narrowest(&seen, 5), Some(5));
}

/// Two blocks that only one cell joins: what is left over of the first block's rows and columns is that cell. Bounds that are only
/// passed on between rows and columns do not see it (Gusfield 1988).
#[test]
fn a_cell_that_joins_two_blocks_is_seen_through() {
    let rows = [[2, 3, 0, 0], [4, 2, 3, 0], [0, 0, 2, 3], [0, 0, 3, 4]];
    let mut table = Table::with_known_totals(4);
    for row in rows {
        table.add_row(None, &row.map(|count| count * 3));
    }
    let unprotected = table.suppress(Threshold::new(2));
    assert_eq!(unprotected.withheld(), 0);
    let mut small = Table::new(4);
    rows.iter().for_each(|row| {
        small.add_row(None, row);
    });
    let seen = small.suppress(Threshold::USUAL);
    assert!(small.narrowest(&seen, 5).is_some_and(|room| room >= 5));
}

#[test]
fn what_is_known_from_elsewhere_counts() {
    let mut table = Table::with_known_totals(1);
    let (small, large) = (table.add_row(None, &[3]), table.add_row(None, &[30]));
    let third = table.add_row(None, &[40]);
    // Everybody knows that the second is 29 or 30, so that it hides nobody.
    table.bound(large, &[29], &[30]);
    let seen = table.suppress(Threshold::USUAL);
    assert!(seen.cell(small, Column::All).is_withheld() && seen.cell(third, Column::All).is_withheld());
    assert!(table.narrowest(&seen, 5).is_some_and(|room| room >= 1));
}

#[test]
fn a_share_and_a_sum_of_what_is_withheld_are_withheld() {
    let (five, ten) = (Shown::Count(5), Shown::Count(10));
    assert_eq!(five.share_of(ten), Some(0.5));
    assert_eq!((Shown::Withheld.share_of(ten), five.share_of(Shown::Withheld)), (None, None));
    assert_eq!((five.plus(ten), five.plus(Shown::Withheld)), (Shown::Count(15), Shown::Withheld));
    assert_eq!(five.share_of(Shown::Count(0)), None);
}

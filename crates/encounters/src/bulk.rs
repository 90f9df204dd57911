//! Many rows at once, for seeding and for what was kept elsewhere before. They are not asked about one by one as [`crate::record`]
//! does: the schema refuses what its rules forbid, and whoever calls answers for the rest.

use db::{Kind, Load, Tx, Value, params};
use kernel::{LibraryId, Result};

use crate::{Mark, Occasion};

/// Rows with their random bits.
#[derive(Clone, Debug, Default)]
pub struct Bulk {
    /// Help.
    pub occasions: Vec<(Occasion, i64)>,
    /// What is not help.
    pub marks: Vec<(Mark, i64)>,
}

impl Bulk {
    /// Rows that this becomes in the tables.
    #[must_use]
    pub fn rows(&self) -> usize {
        self.occasions.iter().map(|(occasion, _)| 1 + occasion.questions.len()).sum::<usize>() + self.marks.len()
    }
}

/// Writes all of it; answers how many rows.
///
/// # Errors
/// A fault when a row breaks a rule of the schema; nothing is kept then.
pub fn load(tx: &mut Tx<'_>, library: LibraryId, bulk: &Bulk) -> Result<u64> {
    let mut rows = tx.load(&numbers("encounters_occasion", OCCASION, &["entered"]), occasions(library, bulk))?;
    rows += tx.load(&numbers("encounters_question", QUESTION, &[]), questions(library, bulk))?;
    for (table, columns) in MARKS {
        rows += tx.load(&numbers(table, columns, &[]), marks(library, bulk, table))?;
    }
    tx.bump(library, "encounters")?;
    Ok(rows)
}

const OCCASION: &[&str] = &[
    "library",
    "local_day",
    "id",
    "place",
    "quarter",
    "channel",
    "language",
    "minutes",
    "outcome",
    "obstacle",
    "referred_to",
    "people",
    "entered",
];
const QUESTION: &[&str] = &["library", "local_day", "occasion", "position", "need", "area", "eservice", "step"];
const MARKS: [(&str, &[&str]); 3] = [
    ("encounters_turned_away", &["library", "local_day", "id", "place", "quarter", "reason"]),
    ("encounters_use", &["library", "local_day", "id", "place", "quarter", "what"]),
    ("encounters_headcount", &["library", "local_day", "id", "place", "quarter", "activity", "age_band", "heads"]),
];

/// The tables that rows go into here.
pub static TABLES: &[&str] =
    &["encounters_occasion", "encounters_question", "encounters_turned_away", "encounters_use", "encounters_headcount"];

fn numbers(table: &str, columns: &[&str], texts: &[&str]) -> Load {
    let kind = |name: &&str| if texts.contains(name) { Kind::Text } else { Kind::Integer };
    let columns: Vec<(&str, Kind)> = columns.iter().map(|name| (*name, kind(name))).collect();
    Load::new(table, &columns)
}

fn occasions(library: LibraryId, bulk: &Bulk) -> impl Iterator<Item = Result<Vec<Value>>> {
    bulk.occasions.iter().map(move |(o, id)| {
        let row = params![
            library,
            o.day.0,
            *id,
            o.place,
            o.quarter.number(),
            o.channel,
            o.language,
            o.minutes,
            o.outcome,
            o.obstacle,
            o.referred_to,
            o.people,
            o.entered.code(),
        ];
        Ok(row.into())
    })
}

fn questions(library: LibraryId, bulk: &Bulk) -> impl Iterator<Item = Result<Vec<Value>>> {
    bulk.occasions.iter().flat_map(move |(occasion, id)| {
        occasion.questions.iter().zip(0_i64..).map(move |(q, position)| {
            Ok(params![library, occasion.day.0, *id, position, q.need, q.area, q.eservice, q.step].into())
        })
    })
}

fn marks(library: LibraryId, bulk: &Bulk, table: &str) -> impl Iterator<Item = Result<Vec<Value>>> {
    bulk.marks.iter().filter_map(move |(mark, id)| {
        let (of, row) = match *mark {
            Mark::TurnedAway { place, day, quarter, reason } => {
                (MARKS[0].0, params![library, day.0, *id, place, quarter.number(), reason].to_vec())
            }
            Mark::Use { place, day, quarter, what } => {
                (MARKS[1].0, params![library, day.0, *id, place, quarter.number(), what].to_vec())
            }
            Mark::Heads { place, day, quarter, activity, age_band, heads } => {
                (MARKS[2].0, params![library, day.0, *id, place, quarter.number(), activity, age_band, heads].to_vec())
            }
        };
        (of == table).then_some(Ok(row))
    })
}

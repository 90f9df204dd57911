//! What the attacker holds.

use std::collections::BTreeMap;
use std::io::Read;
use std::path::Path;

use db::{Address, Db};

/// Every row of every table, as lines of a backup.
#[derive(Debug, Default)]
pub(super) struct Loot {
    pub(super) tables: BTreeMap<String, Vec<String>>,
}

impl Loot {
    /// Reads a backup.
    pub(super) fn of_backup(file: &Path) -> Self {
        let mut text = String::new();
        flate2::read::GzDecoder::new(std::fs::File::open(file).unwrap()).read_to_string(&mut text).unwrap();
        let (mut loot, mut table) = (Self::default(), String::new());
        for line in text.lines() {
            if let Some(rest) = line.strip_prefix("{\"table\":\"") {
                rest.split('"').next().unwrap().clone_into(&mut table);
                loot.tables.insert(table.clone(), Vec::new());
            } else if line.starts_with('[') {
                loot.tables.get_mut(&table).unwrap().push(line.to_owned());
            }
        }
        loot
    }

    /// Rows of the tables whose names begin so.
    pub(super) fn rows<'a>(&'a self, prefix: &'a str) -> impl Iterator<Item = &'a String> {
        self.tables.iter().filter(move |(table, _)| table.starts_with(prefix)).flat_map(|(_, rows)| rows)
    }
}

/// The minutes of the occasions that have so many people, in the order in which they lie in the database; and how many transactions
/// wrote them.
pub(super) async fn as_they_lie(address: &Address, people: i64) -> (Vec<i64>, usize) {
    match address {
        Address::Sqlite(file) => {
            let connection = rusqlite::Connection::open(file).unwrap();
            let mut rows = connection.prepare("SELECT minutes FROM encounters_occasion WHERE people = ?1").unwrap();
            let lie = rows.query_map([people], |row| row.get(0)).unwrap().collect::<Result<_, _>>().unwrap();
            (lie, 1)
        }
        Address::Postgres(server) => {
            let (client, connection) = tokio_postgres::connect(server, tokio_postgres::NoTls).await.unwrap();
            tokio::spawn(connection);
            let text = "SELECT minutes, xmin::text FROM encounters_occasion WHERE people = $1 ORDER BY ctid";
            let rows = client.query(text, &[&people]).await.unwrap();
            let writers: std::collections::BTreeSet<String> = rows.iter().map(|row| row.get(1)).collect();
            (rows.iter().map(|row| row.get(0)).collect(), writers.len())
        }
    }
}

/// Does everything that the night does, as of the next morning.
pub(super) async fn sleep_over(address: &Address) {
    let db = Db::open(address, db::Opening::Existing, db::Sharing::Beside).await.unwrap();
    let morning = demo::afternoon().plus_minutes(17 * 60);
    let randomness: std::sync::Arc<dyn kernel::Randomness> = std::sync::Arc::new(app::SystemRandomness::default());
    for job in app::rooms::jobs(&randomness) {
        (job.verb)(db.clone(), morning).await.unwrap();
    }
}

/// How far an order follows another: 1 for the same, 0 for none (Spearman's rank correlation).
pub(super) fn follows(order: &[i64]) -> f64 {
    let mut sorted = order.to_vec();
    sorted.sort_unstable();
    let rank = |value: &i64| sorted.binary_search(value).unwrap() as f64;
    let count = order.len() as f64;
    let squares: f64 = order.iter().enumerate().map(|(at, value)| (at as f64 - rank(value)).powi(2)).sum();
    1.0 - 6.0 * squares / (count * (count * count - 1.0))
}

#[test]
fn an_order_that_follows_is_known_from_one_that_does_not() {
    assert!(follows(&(0..50).collect::<Vec<_>>()) > 0.99);
    assert!(follows(&(0..50).map(|at| at * 37 % 53).collect::<Vec<_>>()).abs() < 0.4);
}

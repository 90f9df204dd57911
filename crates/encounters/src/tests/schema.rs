use db::{Db, MIGRATIONS, params};

db::statements! {
    /// The columns of the ledger.
    LEDGER_COLUMNS = sqlite "SELECT m.name AS place, p.name AS name, lower(p.type) AS kind FROM sqlite_master m, pragma_table_info(m.name) p \
                             WHERE m.type = 'table' AND m.name LIKE 'encounters_%'"
                     postgres "SELECT table_name AS place, column_name AS name, data_type AS kind FROM information_schema.columns \
                               WHERE table_name LIKE 'encounters_%'";
}

/// Every column that the ledger may have. One more must be argued for here.
const ALLOWED: [&str; 23] = [
    "activity",
    "age_band",
    "area",
    "channel",
    "entered",
    "eservice",
    "heads",
    "id",
    "language",
    "library",
    "local_day",
    "minutes",
    "need",
    "obstacle",
    "occasion",
    "outcome",
    "people",
    "place",
    "position",
    "quarter",
    "reason",
    "referred_to",
    "step",
];

db::testing::both_engines!(
    async fn the_ledger_holds_nothing_that_leads_to_anyone(db: Db) {
        let columns = db.read(|tx| tx.rows(&LEDGER_COLUMNS, &params![])).await.unwrap();
        assert!(columns.len() > 30);
        for column in &columns {
            let (name, kind): (String, String) = (column.get("name").unwrap(), column.get("kind").unwrap());
            assert!(ALLOWED.contains(&name.as_str()) || name == "what", "{name}");
            assert!(["integer", "bigint", "text"].contains(&kind.as_str()), "{name} is {kind}");
        }
    }
);

#[test]
fn nothing_refers_to_the_ledger() {
    for migration in MIGRATIONS {
        let text = migration.text(db::Engine::Sqlite);
        let referring = text.split(';').filter(|statement| statement.contains("REFERENCES encounters_"));
        for statement in referring {
            assert!(statement.contains("CREATE TABLE encounters_question"), "{}: {statement}", migration.name);
        }
    }
}

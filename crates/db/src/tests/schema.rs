//! What the history amounts to stands in `schema/`, so that a change of it can be read in one place.

use std::fmt::Write;

use crate::testing::{Fresh, compare_with_file};
use crate::{Db, Engine, params};

crate::statements! {
    LISTED = sqlite "SELECT sql AS made FROM sqlite_master WHERE sql IS NOT NULL ORDER BY tbl_name, type = 'index', name"
             postgres "SELECT made FROM (
                 SELECT c.relname AS of_table, 0 AS rank, '' AS name,
                     'CREATE TABLE ' || c.relname || ' (' || chr(10) || string_agg('    ' || a.attname || ' ' ||
                     format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' NOT NULL' ELSE '' END,
                     ',' || chr(10) ORDER BY a.attnum) || chr(10) || ')' AS made
                 FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
                 WHERE c.relkind = 'r' AND c.relnamespace = current_schema()::regnamespace GROUP BY c.relname
                 UNION ALL
                 SELECT r.relname, 1, k.conname,
                     'ALTER TABLE ' || r.relname || ' ADD CONSTRAINT ' || k.conname || ' ' || pg_get_constraintdef(k.oid)
                 FROM pg_constraint k JOIN pg_class r ON r.oid = k.conrelid
                 WHERE k.connamespace = current_schema()::regnamespace AND k.contype <> 'n'
                 UNION ALL
                 SELECT i.tablename, 2, i.indexname, i.indexdef FROM pg_indexes i
                 WHERE i.schemaname = current_schema()
                     AND NOT EXISTS (SELECT 1 FROM pg_constraint k WHERE k.conname = i.indexname)
             ) listed ORDER BY of_table COLLATE \"C\", rank, name COLLATE \"C\"";
}

/// The schema as text.
pub(crate) async fn written(db: &Db) -> String {
    let made: Vec<String> =
        db.read(|tx| tx.rows(&LISTED, &params![])?.iter().map(|row| row.get("made")).collect()).await.unwrap();
    made.iter().fold(String::new(), |mut all, one| {
        writeln!(all, "{one};").unwrap();
        all
    })
}

async fn is_written_down(engine: Engine, file: &str) {
    let fresh = Fresh::make(engine).await;
    let text = written(&fresh.db().await).await;
    fresh.remove().await;
    compare_with_file(file, &text);
}

#[tokio::test(flavor = "multi_thread")]
async fn the_schema_of_sqlite_is_written_down() {
    is_written_down(Engine::Sqlite, "schema/sqlite.sql").await;
}

#[tokio::test(flavor = "multi_thread")]
async fn the_schema_of_postgres_is_written_down() {
    is_written_down(Engine::Postgres, "schema/postgres.sql").await;
}

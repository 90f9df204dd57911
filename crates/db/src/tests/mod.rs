mod archive;
mod changing;
mod migrating;
mod opening;
mod preparing;
mod reading;
mod schema;
mod transaction;
mod writing;

crate::statements! {
    /// A table for these tests.
    MAKE_NOTES = "CREATE TABLE test_note (id BIGINT PRIMARY KEY, word TEXT NOT NULL, more TEXT)";
    ADD_NOTE = "INSERT INTO test_note (id, word) VALUES ($1, $2)";
    ADD_LONG_NOTE = "INSERT INTO test_note (id, word, more) VALUES ($1, $2, $3)";
    COUNT_NOTES = "SELECT count(*) AS notes FROM test_note";
    NOTE = "SELECT id, word, more FROM test_note WHERE id = $1";
    ALL_NOTES = "SELECT id, word, more FROM test_note ORDER BY id";
    WRONG = "SELECT nothing FROM nowhere";
    TOUCH = "UPDATE test_note SET word = $1 WHERE id = $2";
}

pub(crate) use schema::written;

use crate::{Db, params};

/// A table to write in.
async fn notes(db: &Db) {
    db.write(|tx| tx.execute(&MAKE_NOTES, &params![])).await.unwrap();
}

async fn count(db: &Db) -> i64 {
    db.read(|tx| tx.one(&COUNT_NOTES, &params![])?.get("notes")).await.unwrap()
}

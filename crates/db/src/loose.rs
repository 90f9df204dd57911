//! Loading years of rows without asking after each reference of each row: PostgreSQL asks one by one, which costs four fifths of the
//! time. The references are taken away and written down; put back, they are checked for all rows at once. A load that is broken off
//! leaves them written down, and the next [`Db::migrate`] puts them back before anything is served.

use kernel::Result;

use crate::{Db, Engine, Row, Tx, params};

crate::statements! {
    /// The references of a table. On SQLite, which asks for little, there is nothing to take away.
    REFERENCES = sqlite "SELECT reference, of_table, definition FROM db_loose WHERE of_table = $1 AND 1 = 0"
                 postgres "SELECT conname::text AS reference, conrelid::regclass::text AS of_table, pg_get_constraintdef(oid) AS definition
                     FROM pg_constraint WHERE contype = 'f' AND conrelid = to_regclass($1) ORDER BY conname";
    /// Writes down a reference that is taken away.
    WRITE_DOWN = "INSERT INTO db_loose (reference, of_table, definition) VALUES ($1, $2, $3)";
    /// The references that are away.
    AWAY = "SELECT reference, of_table, definition FROM db_loose ORDER BY reference";
    /// Forgets a reference that is back.
    FORGET = "DELETE FROM db_loose WHERE reference = $1";
}

struct Reference {
    name: String,
    of_table: String,
    definition: String,
}

fn read(row: &Row) -> Result<Reference> {
    Ok(Reference { name: row.get("reference")?, of_table: row.get("of_table")?, definition: row.get("definition")? })
}

impl Db {
    /// Takes the references of `tables` away until [`Db::migrate`] puts them back. Only for loading into a database that nobody is
    /// served from.
    ///
    /// # Errors
    /// A fault when the database cannot be written.
    pub async fn loosen(&self, tables: &'static [&'static str]) -> Result<()> {
        self.write(|tx| tables.iter().try_for_each(|table| loosen(tx, table))).await
    }
}

fn loosen(tx: &mut Tx<'_>, table: &str) -> Result<()> {
    for row in tx.rows(&REFERENCES, &params![table])? {
        let one = read(&row)?;
        tx.control(&format!("ALTER TABLE {} DROP CONSTRAINT {}", one.of_table, one.name))?;
        tx.execute(&WRITE_DOWN, &params![one.name, one.of_table, one.definition])?;
    }
    Ok(())
}

/// Puts every reference back; a row that refers to nothing is a fault, and nothing is put back then.
pub(crate) fn tighten(tx: &mut Tx<'_>) -> Result<()> {
    if tx.engine() == Engine::Sqlite {
        return Ok(());
    }
    for row in tx.rows(&AWAY, &params![])? {
        let one = read(&row)?;
        tx.control(&format!("ALTER TABLE {} ADD CONSTRAINT {} {}", one.of_table, one.name, one.definition))?;
        tx.execute(&FORGET, &params![one.name])?;
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use crate::testing::compare_with_file;
    use crate::{Db, both_engines, params};

    crate::statements! {
        LOST = "INSERT INTO queue_line (library, place, opened) VALUES (1, 1, 1)";
    }

    both_engines!(
        async fn what_was_let_loose_is_put_back_as_it_was(db: Db) {
            let tables = &["queue_line", "encounters_question", "encounters_occasion"];
            db.loosen(tables).await.unwrap();
            db.loosen(tables).await.unwrap();
            db.migrate().await.unwrap();
            let engine = if db.engine() == crate::Engine::Sqlite { "sqlite" } else { "postgres" };
            compare_with_file(&format!("schema/{engine}.sql"), &crate::tests::written(&db).await);
        }
    );

    both_engines!(
        async fn a_row_that_leads_nowhere_is_not_let_in_by_this(db: Db) {
            assert_eq!(db.prepare_all(STATEMENTS).await.unwrap(), Vec::<String>::new());
            db.loosen(&["queue_line"]).await.unwrap();
            let written = db.write(|tx| tx.execute(&LOST, &params![])).await;
            assert!(written.is_err() || db.migrate().await.is_err(), "a line of a place that is not there");
        }
    );
}

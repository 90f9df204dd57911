use super::{STATEMENTS, archive, migrating, notes, schema};
use crate::{Db, both_engines};

both_engines!(
    async fn a_statement_that_cannot_be_prepared_is_named(db: Db) {
        for statements in [migrating::STATEMENTS, archive::STATEMENTS, schema::STATEMENTS] {
            assert_eq!(db.prepare_all(statements).await.unwrap(), Vec::<String>::new());
        }
        notes(&db).await;
        let without_table: Vec<_> =
            STATEMENTS.iter().copied().filter(|one| !one.name().ends_with("MAKE_NOTES")).collect();
        let wrong = db.prepare_all(&without_table).await.unwrap();
        assert_eq!(wrong.len(), 1, "{wrong:?}");
        assert!(wrong[0].contains("tests::WRONG"), "{wrong:?}");
    }
);

use crate::{Db, both_engines, params};

crate::statements! {
    PRETEND_NEWER = "INSERT INTO db_migration (number, name, checksum, contracts) VALUES (99999, 'later', $1, $2)";
    CLEAR = "DELETE FROM db_migration WHERE number = 99999";
    CHANGE_HISTORY = "UPDATE db_migration SET checksum = $1 WHERE number = 1";
}

both_engines!(
    async fn migrating_twice_changes_nothing(db: Db) {
        db.migrate().await.unwrap();
        db.migrate().await.unwrap();
    }
);

both_engines!(
    async fn a_newer_database_is_used_until_it_contracts(db: Db) {
        let later = |contracts: bool| {
            let db = db.clone();
            async move {
                db.write(move |tx| tx.execute(&PRETEND_NEWER, &params![[0; 32], contracts])).await.unwrap();
                db.migrate().await
            }
        };
        later(false).await.unwrap();
        db.write(|tx| tx.execute(&CLEAR, &params![])).await.unwrap();
        assert!(later(true).await.unwrap_err().to_string().contains("newer binary"));
    }
);

both_engines!(
    async fn a_changed_migration_is_refused(db: Db) {
        db.write(|tx| tx.execute(&CHANGE_HISTORY, &params![[1; 32]])).await.unwrap();
        assert!(db.migrate().await.unwrap_err().to_string().contains("was changed"));
    }
);

both_engines!(
    async fn a_torn_migration_leaves_nothing(db: Db) {
        let torn = db.write(|tx| {
            tx.control("CREATE TABLE test_half (id BIGINT)")?;
            tx.control("CREATE TABLE nonsense (")
        });
        assert!(torn.await.is_err());
        let again = db.write(|tx| tx.control("CREATE TABLE test_half (id BIGINT)"));
        assert!(again.await.is_ok());
    }
);

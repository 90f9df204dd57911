use db::{Db, Engine, params};

use super::fixture::{TODAY, library, occasion};
use crate::{day, record, settle};

db::statements! {
    /// Where rows lie in the file, and which transaction wrote them.
    TRACES = sqlite "SELECT id AS id, 0 AS written FROM encounters_occasion"
             postgres "SELECT id, CAST(CAST(CAST(xmin AS text) AS bigint) AS bigint) AS written FROM encounters_occasion ORDER BY ctid";
}

db::testing::both_engines!(
    async fn neither_place_nor_transaction_tells_an_order(db: Db) {
        let (library, place) = library(&db, "ekbacken").await;
        for id in [50, 10, 90, 30] {
            let one = occasion(place);
            db.write(move |tx| record(tx, library, &one, id, TODAY)).await.unwrap();
        }
        let before = db.read(move |tx| day(tx, library, TODAY)).await.unwrap();
        assert_eq!(db.write(move |tx| settle(tx, library, TODAY)).await.unwrap(), 4);
        assert_eq!(db.read(move |tx| day(tx, library, TODAY)).await.unwrap(), before);
        let traces = db.read(|tx| tx.rows(&TRACES, &params![])).await.unwrap();
        let ids: Vec<i64> = traces.iter().map(|row| row.get("id").unwrap()).collect();
        assert_eq!(ids, [10, 30, 50, 90]);
        let written: Vec<i64> = traces.iter().map(|row| row.get("written").unwrap()).collect();
        assert!(written.windows(2).all(|pair| pair[0] == pair[1]), "{written:?}");
        assert!(db.engine() == Engine::Sqlite || written[0] > 0);
    }
);

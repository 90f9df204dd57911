use kernel::{Error, Refusal};

use super::{ADD_LONG_NOTE, ADD_NOTE, NOTE, WRONG, count, notes};
use crate::{ConstraintKind, Db, both_engines, params};

both_engines!(
    async fn a_failed_statement_poisons_what_follows(db: Db) {
        notes(&db).await;
        let answer = db
            .write(|tx| {
                assert!(tx.execute(&WRONG, &params![]).is_err());
                assert!(tx.execute(&ADD_NOTE, &params![1, "word"]).is_err());
                Err::<(), _>(Error::Missing)
            })
            .await;
        assert!(matches!(answer, Err(Error::Missing)));
        assert_eq!(count(&db).await, 0);
    }
);

both_engines!(
    async fn an_attempt_takes_back_what_broke_a_rule_and_goes_on(db: Db) {
        notes(&db).await;
        let kind = db
            .write(|tx| {
                tx.execute(&ADD_NOTE, &params![1, "word"])?;
                let broken = tx.attempt(|tx| {
                    tx.execute(&ADD_NOTE, &params![2, "word"])?;
                    tx.execute(&ADD_NOTE, &params![1, "again"])
                })?;
                tx.execute(&ADD_NOTE, &params![3, "word"])?;
                Ok(broken.unwrap_err().kind)
            })
            .await
            .unwrap();
        assert_eq!(kind, ConstraintKind::Unique);
        assert_eq!(count(&db).await, 2);
    }
);

both_engines!(
    async fn an_attempt_passes_a_refusal_on(db: Db) {
        notes(&db).await;
        let answer = db
            .write(|tx| {
                let refused = tx.attempt(|tx| {
                    tx.execute(&ADD_NOTE, &params![1, "word"])?;
                    Err::<(), _>(Refusal::new("test-no").into())
                });
                assert!(matches!(refused, Err(Error::Refused(_))));
                tx.execute(&ADD_NOTE, &params![2, "word"])
            })
            .await;
        assert_eq!(answer.unwrap(), 1);
        assert_eq!(count(&db).await, 1);
    }
);

both_engines!(
    async fn attempts_nest(db: Db) {
        notes(&db).await;
        db.write(|tx| {
            tx.attempt(|tx| {
                tx.execute(&ADD_NOTE, &params![1, "word"])?;
                let inner = tx.attempt(|tx| tx.execute(&ADD_NOTE, &params![1, "again"]))?;
                assert!(inner.is_err());
                tx.execute(&ADD_NOTE, &params![2, "word"])
            })?
            .unwrap();
            Ok(())
        })
        .await
        .unwrap();
        assert_eq!(count(&db).await, 2);
    }
);

both_engines!(
    async fn each_broken_rule_has_its_kind(db: Db) {
        notes(&db).await;
        let kind = db
            .write(|tx| Ok(tx.attempt(|tx| tx.execute(&ADD_NOTE, &params![1, None::<&str>]))?.unwrap_err().kind))
            .await
            .unwrap();
        assert_eq!(kind, ConstraintKind::NotNull);
    }
);

both_engines!(
    async fn what_is_not_there_keeps_its_kind(db: Db) {
        notes(&db).await;
        db.write(|tx| tx.execute(&ADD_LONG_NOTE, &params![1, "å", None::<String>])).await.unwrap();
        let row = db.read(|tx| tx.one(&NOTE, &params![1])).await.unwrap();
        assert_eq!(row.get::<Option<String>>("more").unwrap(), None);
        assert_eq!(row.get::<String>("word").unwrap(), "å");
        assert!(row.get::<i64>("word").is_err());
        assert!(row.get::<i64>("absent").unwrap_err().to_string().contains("tests::NOTE"));
        assert!(matches!(db.read(|tx| tx.one(&NOTE, &params![2])).await, Err(Error::Missing)));
    }
);

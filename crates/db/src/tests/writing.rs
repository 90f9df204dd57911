use kernel::{Error, Fault, Refusal};

use super::{ADD_NOTE, ALL_NOTES, MAKE_NOTES, TOUCH, WRONG, count, notes};
use crate::{Db, both_engines, params};

both_engines!(
    async fn what_is_answered_can_be_read(db: Db) {
        notes(&db).await;
        for id in 0..20 {
            db.write(move |tx| tx.execute(&ADD_NOTE, &params![id, "word"])).await.unwrap();
            assert_eq!(count(&db).await, id + 1);
        }
    }
);

both_engines!(
    async fn one_of_many_that_fails_leaves_the_others(db: Db) {
        notes(&db).await;
        let jobs = (0..200_i64).map(|id| {
            db.write(move |tx| {
                tx.execute(&ADD_NOTE, &params![id, "word"])?;
                match id % 4 {
                    1 => Err(Refusal::new("test-no").into()),
                    2 => tx.execute(&WRONG, &params![]).map(|_| ()),
                    _ => Ok(()),
                }
            })
        });
        let answers = futures_util::future::join_all(jobs).await;
        assert!(answers.iter().enumerate().all(|(id, answer)| answer.is_ok() == matches!(id % 4, 0 | 3)));
        assert!(matches!(answers[1], Err(Error::Refused(_))));
        assert!(matches!(answers[2], Err(Error::Fault(_))));
        assert_eq!(count(&db).await, 100);
    }
);

both_engines!(
    async fn a_failed_statement_that_was_passed_over_keeps_nothing(db: Db) {
        notes(&db).await;
        let answer = db
            .write(|tx| {
                tx.execute(&ADD_NOTE, &params![1, "word"])?;
                let _ = tx.execute(&WRONG, &params![]);
                Ok(())
            })
            .await;
        assert!(matches!(answer, Err(Error::Fault(_))));
        assert_eq!(count(&db).await, 0);
    }
);

both_engines!(
    async fn two_that_wait_for_each_other_are_both_done(db: Db) {
        db.write(|tx| tx.execute(&MAKE_NOTES, &params![])).await.unwrap();
        for id in [1, 2] {
            db.write(move |tx| tx.execute(&ADD_NOTE, &params![id, "first"])).await.unwrap();
        }
        let touch = |first: i64, second: i64| {
            db.write(move |tx| {
                tx.execute(&TOUCH, &params!["a", first])?;
                std::thread::sleep(std::time::Duration::from_millis(20));
                tx.execute(&TOUCH, &params!["b", second])
            })
        };
        let both = futures_util::future::join(touch(1, 2), touch(2, 1)).await;
        assert!(both.0.is_ok() && both.1.is_ok(), "{both:?}");
        let words = db.read(|tx| tx.rows(&ALL_NOTES, &params![])).await.unwrap();
        assert_eq!(words.len(), 2);
    }
);

both_engines!(
    async fn an_import_is_written_too(db: Db) {
        notes(&db).await;
        db.write_later(|tx| tx.execute(&ADD_NOTE, &params![1, "word"])).await.unwrap();
        assert_eq!(count(&db).await, 1);
    }
);

both_engines!(
    async fn a_panic_is_a_fault_and_the_next_is_served(db: Db) {
        notes(&db).await;
        let answer = db.write(|_| -> kernel::Result<()> { panic!("a mistake of ours") }).await;
        assert!(matches!(answer, Err(Error::Fault(Fault { .. }))));
        db.write(|tx| tx.execute(&ADD_NOTE, &params![1, "word"])).await.unwrap();
        assert_eq!(count(&db).await, 1);
    }
);

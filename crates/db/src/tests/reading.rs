use super::{ADD_NOTE, COUNT_NOTES, count, notes};
use crate::{Db, both_engines, params};

both_engines!(
    async fn a_reader_cannot_write(db: Db) {
        notes(&db).await;
        assert!(db.read(|tx| tx.execute(&ADD_NOTE, &params![1, "word"])).await.is_err());
        assert_eq!(count(&db).await, 0);
    }
);

both_engines!(
    async fn a_reader_sees_one_moment(db: Db) {
        notes(&db).await;
        let (begun, has_begun) = std::sync::mpsc::channel::<()>();
        let (go, gone) = std::sync::mpsc::channel::<()>();
        let gone = std::sync::Mutex::new(gone);
        let reading = db.clone();
        let reader = tokio::spawn(async move {
            reading
                .read(move |tx| {
                    let before: i64 = tx.one(&COUNT_NOTES, &params![])?.get("notes")?;
                    let _ = begun.send(());
                    let _ = gone.lock().unwrap().recv();
                    let after: i64 = tx.one(&COUNT_NOTES, &params![])?.get("notes")?;
                    Ok((before, after))
                })
                .await
        });
        tokio::task::spawn_blocking(move || has_begun.recv()).await.unwrap().unwrap();
        db.write(|tx| tx.execute(&ADD_NOTE, &params![1, "word"])).await.unwrap();
        go.send(()).unwrap();
        assert_eq!(reader.await.unwrap().unwrap(), (0, 0));
        assert_eq!(count(&db).await, 1);
    }
);

both_engines!(
    async fn forty_readers_at_once_are_served(db: Db) {
        notes(&db).await;
        let counts = futures_util::future::join_all((0..40).map(|_| count(&db))).await;
        assert_eq!(counts, vec![0; 40]);
    }
);

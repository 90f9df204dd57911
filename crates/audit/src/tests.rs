use db::Db;
use kernel::{Id, Instant, LibraryId};

use crate::{Entry, What, entries, note};

fn entry(number: u8) -> Entry {
    Entry {
        id: Id::from_bytes([number; 16]),
        at: Instant(i64::from(number)),
        actor: Some(Id::from_bytes([9; 16])),
        what: What::RoleGiven,
        subject: "eva.ek".to_owned(),
    }
}

#[test]
fn nothing_of_the_ledger_can_be_noted() {
    for what in What::ALL {
        assert_eq!(What::parse(what.code()), Some(what));
        for word in ["encounter", "occasion", "ticket", "question", "help", "visitor", "booking"] {
            assert!(!what.code().contains(word), "{what:?}");
        }
    }
}

db::testing::both_engines!(
    async fn a_library_sees_its_own(db: Db) {
        for (library, number) in [(1, 1), (1, 2), (2, 3)] {
            db.write(move |tx| note(tx, LibraryId(library), &entry(number))).await.unwrap();
        }
        let seen = db.read(|tx| entries(tx, LibraryId(1), 10)).await.unwrap();
        assert_eq!(seen, [entry(2), entry(1)]);
        assert_eq!(db.read(|tx| entries(tx, LibraryId(1), 1)).await.unwrap().len(), 1);
    }
);

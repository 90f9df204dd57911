//! Every statement, on both engines.

use app::rooms;
use db::Db;

/// Tables that are the installation's, or whose rows are found by a random token before it is known whose they are.
const OF_THE_INSTALLATION: [&str; 9] = [
    "accounts_account",
    "accounts_device",
    "accounts_failure",
    "accounts_grant",
    "accounts_pairing",
    "accounts_session",
    "db_",
    "jobs_turn",
    "organisations_library",
];
/// Statements that look across libraries on purpose, because a number is of the whole installation.
const ACROSS: [&str; 1] = ["places::store::LAST_PLACE"];

db::testing::both_engines!(
    async fn every_statement_can_be_prepared(db: Db) {
        let faults = db.prepare_all(&rooms::statements()).await.unwrap();
        assert!(faults.is_empty(), "{}", faults.join("\n"));
    }
);

#[test]
fn every_statement_stands_once() {
    let all = rooms::statements();
    assert!(all.len() > 100);
    for (position, statement) in all.iter().enumerate() {
        assert!(all[position + 1..].iter().all(|other| other.name() != statement.name()), "{}", statement.name());
    }
}

#[test]
fn placeholders_first_appear_in_order() {
    for statement in rooms::statements() {
        for engine in [db::Engine::Sqlite, db::Engine::Postgres] {
            let mut highest = 0;
            for piece in statement.text(engine).split('$').skip(1) {
                let digits: String = piece.chars().take_while(char::is_ascii_digit).collect();
                let number: usize = digits.parse().unwrap();
                assert!(number <= highest + 1, "{}: ${number} before ${}", statement.name(), highest + 1);
                highest = highest.max(number);
            }
        }
    }
}

#[test]
fn every_statement_on_a_tenants_table_names_its_library() {
    for statement in rooms::statements() {
        let text = statement.text(db::Engine::Sqlite);
        let tenant = text.split(|letter: char| !letter.is_ascii_alphanumeric() && letter != '_').any(|word| {
            let rooms = [
                "accounts_",
                "audit_",
                "encounters_",
                "organisations_",
                "places_",
                "vocabulary_",
                "web_",
                "queue_",
                "help_",
            ];
            rooms.iter().any(|room| word.starts_with(room))
                && !OF_THE_INSTALLATION.iter().any(|table| word.starts_with(table))
        });
        let named = text.contains("library = $") || text.contains("(library,");
        assert!(!tenant || named || ACROSS.contains(&statement.name()), "{}: {text}", statement.name());
    }
}

//! Where a table may lead. Whoever adds a column that leads from people to help has to change this test, and say why.

use std::collections::BTreeSet;

use db::catalog::catalog;

/// Tables that know an account, a device or a browser. None of them leads to help, and none of help leads to them.
const KNOW_SOMEBODY: [&str; 9] = [
    "accounts_account",
    "accounts_device",
    "accounts_failure",
    "accounts_grant",
    "accounts_pairing",
    "accounts_session",
    "audit_entry",
    "queue_ticket",
    "web_idempotency",
];
/// Columns by which a row could know somebody.
const SOMEBODY: [&str; 14] = [
    "account", "actor", "by", "device", "guide", "host", "name", "password", "request", "session", "sign_in", "staff",
    "token", "who",
];
/// Nouns that have names of their own, published ones.
const HAVE_NAMES: [&str; 5] =
    ["organisations_eservice", "organisations_library", "organisations_organisation", "places_place", "jobs_turn"];

#[test]
fn only_these_tables_know_anybody() {
    let tables = catalog(i64::MAX).unwrap();
    let knowing: BTreeSet<&str> = tables
        .iter()
        .filter(|table| table.columns.iter().any(|column| SOMEBODY.contains(&column.name.as_str())))
        .map(|table| table.name.as_str())
        .filter(|name| !HAVE_NAMES.contains(name))
        .collect();
    assert_eq!(knowing, KNOW_SOMEBODY.into_iter().collect());
}

#[test]
fn nothing_that_tells_of_help_leads_to_anybody_and_nobody_leads_to_it() {
    let tables = catalog(i64::MAX).unwrap();
    let of_help = |name: &str| name.starts_with("encounters_") || name.starts_with("help_");
    for table in &tables {
        for other in &table.refers_to {
            assert!(
                !(of_help(&table.name) && KNOW_SOMEBODY.contains(&other.as_str())),
                "{} leads to {other}",
                table.name
            );
            assert!(!of_help(other) || of_help(&table.name), "{} leads to {other}", table.name);
            let rooms = [&table.name, other].map(|name| name.split('_').next().unwrap().to_owned());
            assert!(
                !(of_help(&table.name) && of_help(other)) || rooms[0] == rooms[1],
                "{} leads to {other}",
                table.name
            );
        }
    }
}

#[test]
fn what_tells_of_help_holds_a_day_and_no_time_of_it() {
    for table in catalog(i64::MAX).unwrap() {
        let of_help =
            ["encounters_", "help_", "queue_wait", "queue_pace"].iter().any(|room| table.name.starts_with(room));
        for column in table.columns.iter().filter(|_| of_help) {
            assert!(!column.name.ends_with("_at"), "{}.{} is an instant", table.name, column.name);
        }
    }
}

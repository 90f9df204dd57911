//! A manager sets up a centre, and guides work with what was set up.

use axum::http::StatusCode;
use db::Db;

use crate::door::town::Town;

mod organisations;
mod places;
mod words;

const OFFICE: &str = "/ekbacken/office";
const DESK: &str = "/ekbacken/desk/stadsbiblioteket";

/// Sends a form of the office as the manager, with a key of its own.
async fn send(town: &Town, path: &str, key: &str, fields: &[(&str, &str)]) -> (StatusCode, String, String) {
    let key = format!("{key:0>32}");
    let all: Vec<(&str, &str)> = [("key", key.as_str())].into_iter().chain(fields.iter().copied()).collect();
    town.visit(&format!("{OFFICE}/{path}"), "manager", Some(&all)).await
}

/// What the manager reads in the office.
async fn read(town: &Town, path: &str) -> String {
    let (status, _, page) = town.visit(&format!("{OFFICE}/{path}"), "manager", None).await;
    assert_eq!(status, StatusCode::OK, "{path}");
    page
}

/// Whether `page` shows a field called `name` with this value, and says that it is wrong.
fn refused_at(page: &str, name: &str, value: &str) -> bool {
    page.contains(&format!("<a href=\"#{name}\">"))
        && page.split('<').any(|tag| {
            tag.starts_with("input")
                && tag.contains(&format!(" name=\"{name}\""))
                && tag.contains(&format!("value=\"{value}\""))
                && tag.contains("aria-invalid=\"true\"")
        })
}

db::testing::both_engines!(
    async fn what_a_manager_sets_up_comes_to_the_desk(db: Db) {
        let town = Town::build(db).await;
        places::a_place_is_opened_with_hours_and_a_closed_day(&town).await;
        words::an_own_word_comes_to_the_desk_and_is_gone_once_retired(&town).await;
        organisations::an_organisation_and_its_eservice_come_to_the_desk(&town).await;
    }
);

db::testing::both_engines!(
    async fn what_was_typed_wrong_stays_in_its_field(db: Db) {
        let town = Town::build(db).await;
        places::what_was_typed_wrong_stays_in_its_field(&town).await;
        places::heads_are_counted_where_that_is_wanted(&town).await;
        words::a_word_that_is_there_is_refused_in_its_language(&town).await;
        organisations::what_was_typed_wrong_stays_in_its_field(&town).await;
    }
);

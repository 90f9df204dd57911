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

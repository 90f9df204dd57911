//! Every page, in every language, as a reader of HTML takes it: valid, one heading, every field named.

use std::collections::BTreeSet;

use app::rooms;
use axum::http::StatusCode;
use db::Engine;
use db::testing::Fresh;
use kernel::Locale;
use scraper::{ElementRef, Html, Selector};

use super::matrix::{address_in, promised};
use super::town::Town;

/// What is wrong with a page, a line each.
fn problems(page: &str, locale: Locale) -> Vec<String> {
    let html = Html::parse_document(page);
    let mut wrong: Vec<String> = html.errors.iter().map(|error| format!("is no valid HTML: {error}")).collect();
    let all = |what: &str| html.select(&Selector::parse(what).unwrap()).collect::<Vec<_>>();
    let root = html.root_element();
    if root.attr("lang") != Some(locale.bcp47()) || root.attr("dir") != Some(locale.direction().html()) {
        wrong.push(format!("says lang={:?} dir={:?}", root.attr("lang"), root.attr("dir")));
    }
    if all("h1").len() != 1 {
        wrong.push(format!("has {} headings of the first rank", all("h1").len()));
    }
    if all("title").iter().all(|title| title.text().all(|text| text.trim().is_empty())) {
        wrong.push("has no title".to_owned());
    }
    let mut ids = BTreeSet::new();
    wrong.extend(
        all("[id]")
            .iter()
            .filter_map(|one| one.attr("id"))
            .filter(|id| !ids.insert(*id))
            .map(|id| format!("has two of #{id}")),
    );
    let labelled: BTreeSet<&str> = all("label[for]").iter().filter_map(|label| label.attr("for")).collect();
    wrong.extend(labelled.difference(&ids).map(|id| format!("labels #{id}, which is not there")));
    let fields = all("input:not([type=hidden]):not([type=submit]), select, textarea");
    wrong.extend(
        fields
            .iter()
            .filter(|field| !is_named(field, &labelled))
            .map(|field| format!("has a field without a name: {}", field.html())),
    );
    let pressed = all("button, a[href]");
    wrong.extend(
        pressed
            .iter()
            .filter(|one| !speaks(one))
            .map(|one| format!("has something to press without a word: {}", one.html())),
    );
    wrong.extend(
        all("img:not([alt]), svg:not([role]):not([aria-hidden])")
            .iter()
            .map(|one| format!("has a picture without words: {}", one.html())),
    );
    let inline = all("[style], style, script:not([src]), [onclick]");
    wrong.extend(inline.iter().map(|one| format!("has code inline: {}", one.html())));
    wrong
}

fn is_named(field: &ElementRef<'_>, labelled: &BTreeSet<&str>) -> bool {
    let by_label = field.attr("id").is_some_and(|id| labelled.contains(id));
    let inside = field.ancestors().filter_map(ElementRef::wrap).any(|outer| outer.value().name() == "label");
    by_label || inside || ["aria-label", "aria-labelledby"].iter().any(|name| field.attr(name).is_some())
}

fn speaks(one: &ElementRef<'_>) -> bool {
    one.attr("aria-label").is_some() || one.text().any(|text| !text.trim().is_empty())
}

#[tokio::test(flavor = "multi_thread")]
async fn every_page_is_valid_in_every_language() {
    let fresh = Fresh::make(Engine::Sqlite).await;
    let town = Town::build(fresh.db().await).await;
    let (mut wrong, mut pages) = (Vec::new(), 0);
    for locale in i18n::shipped() {
        for route in rooms::routes() {
            let changes = ["/sign-out", "/sessions/end", "/lock", "/events"].iter().any(|end| route.path.contains(end));
            let Some((_, cookie)) = town.people.iter().find(|(who, _)| promised(&route, who)).filter(|_| !changes)
            else {
                continue;
            };
            let path = address_in(&route, "ekbacken", "stadsbiblioteket", locale);
            let (status, kind, body) = town.read(route.method.clone(), &path, cookie, locale).await;
            let is_page = kind.starts_with("text/html") && body.starts_with("<!doctype html>");
            if !is_page || status == StatusCode::SEE_OTHER {
                continue;
            }
            pages += 1;
            wrong.extend(
                problems(&body, locale)
                    .into_iter()
                    .map(|what| format!("{} {path} ({}) {what}", route.method, locale.bcp47())),
            );
        }
    }
    assert!(pages > 3 * 30, "{pages}");
    assert!(wrong.is_empty(), "{} of {pages} pages: {}", wrong.len(), wrong.join("\n"));
}

#[test]
fn a_bad_page_is_known_for_one() {
    let page = "<!doctype html><html lang=\"sv\" dir=\"ltr\"><head><title>T</title></head><body><h1>A</h1><h1>B</h1>\
                <input name=\"a\" id=\"a\"><p id=\"a\"><a href=\"/\"></a></p><div></span></div></body></html>";
    let wrong = problems(page, Locale::SWEDISH);
    for what in ["2 headings", "two of #a", "without a name", "without a word", "no valid HTML"] {
        assert!(wrong.iter().any(|one| one.contains(what)), "{what}: {wrong:?}");
    }
}

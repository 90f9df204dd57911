//! The evening as a reader finds it: pages, pictures and files.

use std::collections::{BTreeMap, BTreeSet};

use axum::http::StatusCode;
use db::Db;
use scraper::{Html, Selector};
use suppression::Shown;

use super::reader::Sheet;
use super::site::{TODAY, Town, WEEK_BEFORE, YESTERDAY};

/// The rows of a file: figure, name, number if there is one, whether it is shown.
fn table(csv: &str) -> Vec<(String, String, Option<i64>, bool)> {
    let mut reader = csv::Reader::from_reader(csv.as_bytes());
    let rows = reader.records().map(Result::unwrap);
    rows.map(|row| (row[2].to_owned(), row[3].to_owned(), row[4].parse().ok(), &row[5] == "yes")).collect()
}

/// Every number of a page that is a figure: in pictures, tables, cards and in what is read aloud.
fn numbers(html: &str) -> Vec<i64> {
    let figures = Selector::parse(".number, .stat-number, .stat-note, .chart-number, desc, .day-foot p").unwrap();
    let text: String = Html::parse_document(html).select(&figures).flat_map(|one| one.text().chain([" "])).collect();
    text.split(|letter: char| !letter.is_ascii_digit()).filter_map(|number| number.parse().ok()).collect()
}

/// A figure as the files of both places and of all have it, with the sum of each.
fn sheet(files: &[String], figure: &str, whole: &str) -> Sheet<String> {
    let page = |file: &String| {
        let rows = table(file);
        let count = |number: Option<i64>| number.map_or(Shown::Withheld, |number| Shown::Count(number.unsigned_abs()));
        let sum = rows.iter().find(|row| row.0 == whole).map_or(Shown::Withheld, |row| count(row.2));
        let own: Vec<_> = rows.iter().filter(|row| row.0 == figure).collect();
        let whole = own.iter().any(|row| row.1.is_empty() && !row.3);
        let named = own.iter().map(|row| (row.1.clone(), count(row.2))).collect::<BTreeMap<_, _>>();
        ((!whole).then_some(named), sum)
    };
    Sheet { pages: files.iter().map(page).collect() }
}

db::testing::both_engines!(
    async fn no_small_number_stands_in_a_file_or_follows_from_three(db: Db) {
        let town = Town::build(db).await;
        let (mut seen, mut truth) = (Vec::new(), Vec::new());
        for place in ["&place=torget", "&place=skogen", ""] {
            seen.push(town.see("reader", &format!("day.csv?day={YESTERDAY}{place}")).await);
            truth.push(town.see("manager", &format!("day.csv?day={YESTERDAY}{place}")).await);
        }
        for row in seen.iter().flat_map(|file| table(file)) {
            assert!(!row.2.is_some_and(|number| (1..5).contains(&number)), "{row:?}");
            assert_eq!(row.2.is_some(), row.3, "an empty cell says that it is not shown: {row:?}");
        }
        assert!(truth.iter().flat_map(|file| table(file)).all(|row| row.3), "staff see all");
        for figure in ["occasions-by-hour", "need", "outcome", "language", "channel"] {
            let whole = if figure == "need" { "questions" } else { "occasions" };
            let names = truth.iter().flat_map(|file| table(file)).filter(|row| row.0 == figure).map(|row| row.1);
            let worked = sheet(&seen, figure, whole).work_out(&names.collect::<BTreeSet<_>>(), false);
            for (name, spans) in worked.keys.iter().zip(&worked.cells) {
                for (file, span) in truth.iter().zip(spans) {
                    let counted = table(file).into_iter().find(|row| row.0 == figure && &row.1 == name);
                    let counted = counted.and_then(|row| row.2).unwrap_or_default();
                    assert!(span.0 <= counted && counted <= span.1);
                    let small = (1..5).contains(&counted);
                    assert!(!small || span.1 - span.0 >= 5, "{figure} {name}: {counted} is {span:?}");
                }
            }
        }
    }
);

db::testing::both_engines!(
    async fn no_small_number_stands_on_a_page(db: Db) {
        let town = Town::build(db).await;
        for path in ["day", "day/digidel", "day?place=torget", "day?place=skogen", "day/digidel?place=skogen"] {
            for who in ["reader", "partner"] {
                let page = town.see(who, path).await;
                let small: Vec<i64> = numbers(&page).into_iter().filter(|number| (1..5).contains(number)).collect();
                assert!(small.is_empty(), "{who}: {path}: {small:?}");
                assert!(page.contains("Ett tal under"), "{path} says why");
                assert!(!page.contains("dalarna.csv"), "{path} leads to a row for each answer");
            }
        }
        let manager = numbers(&town.see("manager", &format!("day?day={YESTERDAY}")).await);
        assert!(manager.contains(&3), "staff see it");
    }
);

db::testing::both_engines!(
    async fn days_that_differ_in_what_is_withheld_look_alike(db: Db) {
        let town = Town::build(db).await;
        for path in ["day", "day.csv", "day/digidel"] {
            for place in ["", "&place=torget", "&place=skogen"] {
                let [one, two] = [YESTERDAY, WEEK_BEFORE].map(|day| format!("{path}?day={day}{place}"));
                let (one, two) = (town.see("reader", &one).await, town.see("reader", &two).await);
                assert_eq!(undated(&one), undated(&two), "{path}{place}");
            }
        }
        let exact = [YESTERDAY, WEEK_BEFORE].map(|day| format!("day.csv?day={day}"));
        let [one, two] = [town.see("manager", &exact[0]).await, town.see("manager", &exact[1]).await];
        assert_ne!(table(&one), table(&two), "staff see that they differ");
    }
);

/// The figures of a page without its dates.
fn undated(page: &str) -> String {
    if page.starts_with('\u{feff}') {
        return format!("{:?}", table(page));
    }
    let body = Selector::parse(".cards, .columns, .day-foot p:first-child, main table, .empty").unwrap();
    Html::parse_document(page).select(&body).map(|part| part.html()).collect()
}

db::testing::both_engines!(
    async fn a_day_that_goes_on_is_not_shown(db: Db) {
        let town = Town::build(db).await;
        let page = town.see("reader", &format!("day?day={TODAY}")).await;
        assert!(page.contains("visas i morgon"));
        assert_eq!(numbers(&page), Vec::<i64>::new());
        for path in ["day.csv", "day/digidel"] {
            let (status, body) = town.look("reader", &format!("{path}?day={TODAY}")).await;
            assert_eq!(status, StatusCode::UNPROCESSABLE_ENTITY);
            assert!(body.contains("visas i morgon"));
        }
        assert!(town.see("reader", "day.csv").await.contains(&YESTERDAY.to_string()), "without a day it is yesterday");
        assert!(town.see("manager", "day.csv").await.contains(&TODAY.to_string()));
    }
);

db::testing::both_engines!(
    async fn the_grant_decides_the_place(db: Db) {
        let town = Town::build(db).await;
        let (own, all) = (town.see("reader-at-skogen", "day.csv").await, town.see("reader", "day.csv").await);
        assert_eq!(own, town.see("reader", "day.csv?place=skogen").await, "the own place where none is said");
        assert_ne!(own, all);
        let (status, _) = town.look("reader-at-skogen", "day?place=torget").await;
        assert_eq!(status, StatusCode::NOT_FOUND);
        assert!(!town.see("reader-at-skogen", "day").await.contains("torget"));
        for (who, path) in [("reader", "day/dalarna.csv"), ("volunteer", "day"), ("administrator", "day.csv")] {
            assert_eq!(town.look(who, path).await.0, StatusCode::FORBIDDEN, "{who}: {path}");
        }
    }
);

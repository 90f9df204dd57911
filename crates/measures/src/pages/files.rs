//! The day as files.

use axum::http::header;
use axum::response::IntoResponse;
use encounters::Occasion;
use web::Context;

use super::named::{breakdowns, hours};
use super::{Gathered, gather};
use crate::table;

/// Every figure of the page: what it counts, by what, name, number.
pub(crate) async fn csv(context: Context) -> web::Result {
    let gathered = gather(&context).await?;
    let words = context.words();
    let figures = &gathered.figures;
    let place = gathered.asked.place.as_ref().map_or("", |place| place.slug.as_str());
    let day = gathered.asked.day.to_string();
    let row = |figure: &str, name: &str, number: i64| {
        vec![day.clone(), place.to_owned(), figure.to_owned(), name.to_owned(), number.to_string()]
    };
    let mut rows = vec![
        row("occasions", "", figures.occasions),
        row("questions", "", figures.questions),
        row("minutes", "", figures.minutes),
        row("people", "", figures.people),
        row("longest-wait-minutes", "", gathered.waits.longest),
        row("half-waited-minutes", "", gathered.waits.half),
        row("left-waiting", "", gathered.waits.left),
    ];
    rows.extend(hours(&gathered).iter().map(|(hour, number)| row("occasions-by-hour", hour, *number)));
    for breakdown in breakdowns(&gathered, words) {
        rows.extend(breakdown.rows.iter().map(|(name, number)| row(breakdown.code, name, *number)));
    }
    let head = ["day", "place", "figure", "name", "number"].map(str::to_owned);
    download(&format!("brygga-{day}.csv"), table::csv(&head, &rows)?)
}

/// The day after Region Dalarna's table: `id, tid_min, region, fraga, svar`, a row for each answer of each occasion. The ids are numbers
/// of this file only. It is one region's compiled table, not an exchange format of the network.
pub(crate) async fn dalarna(context: Context) -> web::Result {
    let gathered = gather(&context).await?;
    let head = ["id", "tid_min", "region", "fraga", "svar"].map(str::to_owned);
    let region = context.query().get("region").unwrap_or_default().to_owned();
    let rows = dalarna_rows(&gathered, &region);
    download(&format!("region-dalarna-{}.csv", gathered.asked.day), table::csv(&head, &rows)?)
}

/// The wording of the network's two questions.
const FIRST: &str = "Vad ville besökaren ha hjälp med";
const SECOND: &str = "Kan besökarens fråga relateras till ett område?";

fn dalarna_rows(gathered: &Gathered, region: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for (number, occasion) in gathered.occasions().enumerate() {
        for (question, answer) in answers(gathered, occasion) {
            let minutes = occasion.minutes.to_string();
            rows.push(vec![(number + 1).to_string(), minutes, region.to_owned(), question.to_owned(), answer]);
        }
    }
    rows
}

/// Each answer once for an occasion, in the words of the network's list where they are known.
fn answers(gathered: &Gathered, occasion: &Occasion) -> Vec<(&'static str, String)> {
    let swedish = |term| gathered.vocabulary.given(term).and_then(|given| given.digidel).unwrap_or("Annat").to_owned();
    let mut answers: Vec<(&'static str, String)> = Vec::new();
    for question in &occasion.questions {
        let area = question.area.map(|area| (SECOND, swedish(area)));
        for answer in [Some((FIRST, swedish(question.need))), area].into_iter().flatten() {
            if !answers.contains(&answer) {
                answers.push(answer);
            }
        }
    }
    answers
}

fn download(name: &str, bytes: Vec<u8>) -> web::Result {
    let disposition = format!("attachment; filename=\"{name}\"");
    let headers =
        [(header::CONTENT_TYPE, "text/csv; charset=utf-8".to_owned()), (header::CONTENT_DISPOSITION, disposition)];
    Ok((headers, bytes).into_response())
}

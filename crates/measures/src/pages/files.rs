//! The day as files.

use axum::http::header;
use axum::response::IntoResponse;
use encounters::Occasion;
use i18n::Words;
use suppression::Shown;
use web::Context;

use super::named::{breakdowns, hours};
use super::{Gathered, ended, gather};
use crate::table;

/// Every figure of the page: what it counts, by what, name, number, and whether it is shown. Where it is not, the number is empty, and
/// so is the name where not even the names are told.
pub(crate) async fn csv(context: Context) -> web::Result {
    let gathered = gather(&context).await?;
    ended(&gathered)?;
    let day = gathered.asked.day.to_string();
    let head = ["day", "place", "figure", "name", "number", "shown"].map(str::to_owned);
    download(&format!("brygga-{day}.csv"), table::csv(&head, &figures(&gathered, context.words()))?)
}

pub(crate) fn figures(gathered: &Gathered, words: &Words) -> Vec<Vec<String>> {
    let seen = &gathered.seen;
    let place = gathered.asked.place.as_ref().map_or("", |place| place.slug.as_str());
    let row = |figure: &str, name: &str, shown: Shown| {
        let number = shown.count().map(|count| count.to_string()).unwrap_or_default();
        let word = if shown.is_withheld() { "no" } else { "yes" };
        [&gathered.asked.day.to_string(), place, figure, name, &number, word].map(str::to_owned).to_vec()
    };
    let mut rows = vec![
        row("occasions", "", seen.occasions),
        row("questions", "", seen.questions),
        row("minutes", "", seen.minutes),
        row("people", "", seen.people),
        row("longest-wait-minutes", "", seen.waits.longest),
        row("half-waited-minutes", "", seen.waits.half),
        row("left-waiting", "", seen.waits.left),
    ];
    let named = breakdowns(gathered, words).into_iter().map(|breakdown| (breakdown.code, breakdown.rows));
    for (code, counted) in std::iter::once(("occasions-by-hour", hours(gathered))).chain(named) {
        match counted {
            Some(counted) => rows.extend(counted.iter().map(|(name, shown)| row(code, name, *shown))),
            None => rows.push(row(code, "", Shown::Withheld)),
        }
    }
    rows
}

/// The day after Region Dalarna's table: `id, tid_min, region, fraga, svar`, a row for each answer of each occasion. The ids are numbers
/// of this file only. It is one region's compiled table, not an exchange format of the network.
pub(crate) async fn dalarna(context: Context) -> web::Result {
    let gathered = gather(&context).await?;
    let rows = answered(&context, &gathered).await?;
    let head = ["id", "tid_min", "region", "fraga", "svar"].map(str::to_owned);
    let region = context.query().get("region").unwrap_or_default().to_owned();
    let rows = dalarna_rows(&gathered, &rows, &region);
    download(&format!("region-dalarna-{}.csv", gathered.asked.day), table::csv(&head, &rows)?)
}

/// The wording of the network's two questions.
const FIRST: &str = "Vad ville besökaren ha hjälp med";
const SECOND: &str = "Kan besökarens fråga relateras till ett område?";

/// The occasions of the day at the place. Only the door of this file leads here.
async fn answered(context: &Context, gathered: &Gathered) -> kernel::Result<Vec<Occasion>> {
    let (library, day) = (context.library()?.id, gathered.asked.day);
    let place = gathered.asked.place.as_ref().map(|place| place.id);
    let ledger = context.db().read(move |tx| encounters::day(tx, library, day)).await?;
    Ok(ledger.occasions.into_iter().filter(|one| place.is_none_or(|place| place == one.place)).collect())
}

fn dalarna_rows(gathered: &Gathered, occasions: &[Occasion], region: &str) -> Vec<Vec<String>> {
    let mut rows = Vec::new();
    for (number, occasion) in occasions.iter().enumerate() {
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

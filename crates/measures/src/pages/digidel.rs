//! A sheet in the order of the network's question count, for typing over.

use askama::Template;
use i18n::Words;
use ui::Page;
use vocabulary::{GIVEN, Kind, TermId};
use web::Context;

use super::{Gathered, gather};

#[derive(Template)]
#[template(path = "digidel.html")]
struct Sheet<'a> {
    words: &'a Words,
    title: String,
    query: String,
    back: String,
    questions: Vec<(String, i64)>,
    areas: Vec<(String, i64)>,
    total: i64,
    unknown: Vec<(String, i64)>,
    minutes: i64,
}

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    let gathered = gather(&context).await?;
    let words = context.words();
    let place = gathered.asked.place.as_ref().map(|place| format!("&place={}", place.slug)).unwrap_or_default();
    let query = format!("?day={}{place}", gathered.asked.day);
    let title = words.plain("measures-digidel-title");
    let sheet = Sheet {
        words,
        title: words.date_seen_from(gathered.asked.today, gathered.asked.day),
        back: format!("/{}/office/day{query}", context.library()?.slug),
        query,
        questions: options(&gathered, Kind::Need),
        areas: options(&gathered, Kind::Area),
        unknown: unknown(&gathered, words),
        total: gathered.figures.questions,
        minutes: gathered.figures.minutes,
    };
    let body = context.render(&sheet)?;
    Ok(context.page(Page { title, face: ui::Face::Office, body, ..Page::default() }))
}

/// The known options of a question in their order, with how many of our questions each stands for.
fn options(gathered: &Gathered, kind: Kind) -> Vec<(String, i64)> {
    let mut options: Vec<(String, i64)> = Vec::new();
    for option in GIVEN.iter().filter(|given| given.kind == kind).filter_map(|given| given.digidel) {
        if !options.iter().any(|(known, _)| known == option) {
            options.push((option.to_owned(), 0));
        }
    }
    for (term, times) in counted(gathered, kind) {
        let option = gathered.vocabulary.given(term).and_then(|given| given.digidel);
        if let Some((_, sum)) = options.iter_mut().find(|(known, _)| Some(known.as_str()) == option) {
            *sum += times;
        }
    }
    options
}

/// Needs that the network's known list has no option for.
fn unknown(gathered: &Gathered, words: &Words) -> Vec<(String, i64)> {
    let without = |term: TermId| gathered.vocabulary.given(term).and_then(|given| given.digidel).is_none();
    let found = counted(gathered, Kind::Need).into_iter().filter(|(term, _)| without(*term));
    found.map(|(term, times)| (gathered.vocabulary.label(term, words), times)).collect()
}

fn counted(gathered: &Gathered, kind: Kind) -> Vec<(TermId, i64)> {
    let count = if kind == Kind::Need { &gathered.figures.by_need } else { &gathered.figures.by_area };
    count.iter().map(|(term, times)| (*term, *times)).collect()
}

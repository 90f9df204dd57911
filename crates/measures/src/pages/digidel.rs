//! A sheet in the order of the network's question count, for typing over.

use askama::Template;
use i18n::Words;
use suppression::Shown;
use ui::Page;
use vocabulary::{GIVEN, Kind, TermId};
use web::Context;

use super::day::why;
use super::named::said;
use super::{Gathered, ended, gather};
use crate::Tally;

#[derive(Template)]
#[template(path = "digidel.html")]
struct Sheet<'a> {
    words: &'a Words,
    title: String,
    query: String,
    back: String,
    questions: Vec<(String, String)>,
    areas: Vec<(String, String)>,
    total: String,
    unknown: Vec<(String, String)>,
    minutes: String,
    why: Option<String>,
    exact: bool,
}

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    let gathered = gather(&context).await?;
    ended(&gathered)?;
    let words = context.words();
    let place = gathered.asked.place.as_ref().map(|place| format!("&place={}", place.slug)).unwrap_or_default();
    let query = format!("?day={}{place}", gathered.asked.day);
    let title = words.plain("measures-digidel-title");
    let sheet = Sheet {
        words,
        title: words.date_seen_from(gathered.asked.today, gathered.asked.day),
        back: format!("/{}/office/day{query}", context.library()?.slug),
        query,
        questions: options(&gathered, Kind::Need, words),
        areas: options(&gathered, Kind::Area, words),
        unknown: unknown(&gathered, words),
        total: said(gathered.seen.questions, words),
        minutes: said(gathered.seen.minutes, words),
        why: gathered.sight.is_suppressed().then(|| why(words)),
        exact: !gathered.sight.is_suppressed(),
    };
    let body = context.render(&sheet)?;
    Ok(context.page(Page { title, face: ui::Face::Office, body, ..Page::default() }))
}

/// The known options of a question in their order, with how many of our questions each stands for: withheld where one of those is.
fn options(gathered: &Gathered, kind: Kind, words: &Words) -> Vec<(String, String)> {
    let mut options: Vec<(String, Shown)> = Vec::new();
    let tally = tally(gathered, kind);
    let none = if *tally == Tally::Withheld { Shown::Withheld } else { Shown::Count(0) };
    for option in GIVEN.iter().filter(|given| given.kind == kind).filter_map(|given| given.digidel) {
        if !options.iter().any(|(known, _)| known == option) {
            options.push((option.to_owned(), none));
        }
    }
    for (term, times) in tally.rows() {
        let option = gathered.vocabulary.given(*term).and_then(|given| given.digidel);
        if let Some((_, sum)) = options.iter_mut().find(|(known, _)| Some(known.as_str()) == option) {
            *sum = sum.plus(*times);
        }
    }
    options.into_iter().map(|(option, times)| (option, said(times, words))).collect()
}

/// Needs that the network's known list has no option for.
fn unknown(gathered: &Gathered, words: &Words) -> Vec<(String, String)> {
    let without = |term: TermId| gathered.vocabulary.given(term).and_then(|given| given.digidel).is_none();
    let found = tally(gathered, Kind::Need).rows().iter().filter(|(term, _)| without(*term));
    found.map(|(term, times)| (gathered.vocabulary.label(*term, words), said(*times, words))).collect()
}

fn tally(gathered: &Gathered, kind: Kind) -> &Tally<TermId> {
    if kind == Kind::Need { &gathered.seen.by_need } else { &gathered.seen.by_area }
}

//! The evening: the day as its manager sees it.

use askama::Template;
use charts::{Columns, Rows, Series};
use i18n::Words;
use suppression::Shown;
use ui::{Markup, Page};
use web::Context;

use super::named::{Breakdown, bar, breakdowns, hours, said};
use super::stats::{Stat, stats, whole};
use super::{Gathered, gather};
use crate::THRESHOLD;

#[derive(Template)]
#[template(path = "day.html")]
struct Evening<'a> {
    words: &'a Words,
    title: String,
    address: String,
    query: String,
    before: String,
    after: Option<String>,
    places: Vec<PlaceLink>,
    all_places: bool,
    day: String,
    latest: String,
    goes_on: bool,
    why: Option<String>,
    empty: Option<String>,
    stats: Vec<Stat>,
    small_stats: Vec<Stat>,
    hours: Option<Hours>,
    needs: Option<Markup>,
    rest: Vec<Part>,
    definition: String,
}

/// The day by the hour, as a picture and as a table.
struct Hours {
    picture: Markup,
    rows: Vec<(String, String)>,
}

struct PlaceLink {
    slug: String,
    name: String,
    current: bool,
}

/// A breakdown: its first rows, and the others behind a word.
struct Part {
    heading: String,
    first: Option<Markup>,
    others: Option<Markup>,
}

/// Figures that stand large.
const LARGE_STATS: usize = 4;
/// Rows of a breakdown that are seen at once.
const ROWS: usize = 8;

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    let gathered = gather(&context).await?;
    let evening = evening(&context, &gathered)?;
    let title = evening.title.clone();
    let body = context.render(&evening)?;
    Ok(context.page(Page { title, face: ui::Face::Office, body, ..Page::default() }))
}

fn evening<'a>(context: &'a Context, gathered: &Gathered) -> kernel::Result<Evening<'a>> {
    let words = context.words();
    let asked = &gathered.asked;
    let slug = asked.place.as_ref().map_or("", |place| &place.slug);
    let place = if slug.is_empty() { String::new() } else { format!("&place={slug}") };
    let address = format!("/{}/office/day", context.library()?.slug);
    let on = |day: calendar::Day| format!("{address}?day={day}{place}");
    let all = breakdowns(gathered, words);
    let mut stats = stats(gathered, words);
    let small_stats = stats.split_off(LARGE_STATS);
    let rest = all.iter().skip(1).filter(|breakdown| !breakdown.is_empty());
    let last = if gathered.sight.is_suppressed() { asked.today.plus_days(-1) } else { asked.today };
    Ok(Evening {
        words,
        title: title(gathered, words),
        before: on(asked.day.plus_days(-1)),
        after: (asked.day < last).then(|| on(asked.day.plus_days(1))),
        query: format!("?day={}{place}", asked.day),
        places: place_links(gathered, slug),
        all_places: gathered.sight.has_all_places(),
        day: asked.day.to_string(),
        latest: on(last),
        goes_on: gathered.goes_on(),
        why: gathered.sight.is_suppressed().then(|| why(words)),
        empty: empty(gathered, words),
        stats,
        small_stats,
        hours: columns(gathered, words),
        needs: all.first().and_then(|needs| needs.series(words)).map(|series| rows(&series, words)),
        rest: rest.map(|breakdown| part(breakdown, words)).collect(),
        definition: definition(gathered, words),
        address,
    })
}

/// Why some numbers are not shown, for whom some are not.
pub(crate) fn why(words: &Words) -> String {
    words.say_with("measures-withheld-why", &[("threshold", whole(THRESHOLD.least()).into())])
}

/// What is said instead of figures.
fn empty(gathered: &Gathered, words: &Words) -> Option<String> {
    let suppressed = gathered.sight.is_suppressed();
    match gathered.seen.occasions {
        _ if gathered.goes_on() => Some(words.say("measures-goes-on")),
        Shown::Withheld => Some(words.say("measures-withheld-day")),
        Shown::Count(_) if !gathered.seen.is_empty() => None,
        Shown::Count(_) if suppressed => Some(words.say("measures-empty-ended")),
        Shown::Count(_) => Some(words.say("measures-empty")),
    }
}

fn definition(gathered: &Gathered, words: &Words) -> String {
    match (gathered.seen.occasions, gathered.seen.questions) {
        (Shown::Count(occasions), Shown::Count(questions)) => words.say_with(
            "measures-definition",
            &[("occasions", whole(occasions).into()), ("questions", whole(questions).into())],
        ),
        _ => words.say("measures-definition-only"),
    }
}

fn part(breakdown: &Breakdown, words: &Words) -> Part {
    let heading = words.say(breakdown.key);
    let Some(mut series) = breakdown.series(words) else { return Part { heading, first: None, others: None } };
    let others = series.bars.split_off(series.bars.len().min(ROWS));
    let others = (!others.is_empty()).then(|| rows(&Series { bars: others, ..series.clone() }, words));
    Part { heading, first: Some(rows(&series, words)), others }
}

fn title(gathered: &Gathered, words: &Words) -> String {
    let day = capitalised(&words.date_seen_from(gathered.asked.today, gathered.asked.day));
    match &gathered.asked.place {
        Some(place) => {
            words.plain_with("measures-title", &[("day", day.into()), ("place", place.name.as_str().into())])
        }
        None => day,
    }
}

fn capitalised(text: &str) -> String {
    let mut letters = text.chars();
    letters.next().map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

fn place_links(gathered: &Gathered, slug: &str) -> Vec<PlaceLink> {
    let link = |place: &places::Place| PlaceLink {
        slug: place.slug.clone(),
        name: place.name.clone(),
        current: place.slug == slug,
    };
    gathered.places.iter().map(link).collect()
}

fn columns(gathered: &Gathered, words: &Words) -> Option<Hours> {
    let hours = hours(gathered)?;
    let occasions = gathered.seen.occasions.count()?;
    let series = Series {
        title: words.say("measures-by-hour"),
        description: about_hours(&hours, occasions, words),
        bars: hours.iter().map(|(label, shown)| bar(label, *shown)).collect(),
    };
    let withheld = words.say("measures-withheld");
    let picture = Markup::trusted(Columns { series: &series, words, withheld: &withheld }.svg());
    Some(Hours { picture, rows: hours.into_iter().map(|(hour, shown)| (hour, said(shown, words))).collect() })
}

/// What the picture shows, for those who listen; the hours that are withheld too.
fn about_hours(hours: &[(String, Shown)], occasions: u64, words: &Words) -> String {
    let all = words.say_with("measures-by-hour-about", &[("occasions", whole(occasions).into())]);
    let withheld = hours.iter().filter(|(_, shown)| shown.is_withheld());
    let withheld: Vec<String> = withheld.map(|(hour, _)| hour.clone()).collect();
    if withheld.is_empty() {
        return all;
    }
    let hours = words.list(&withheld);
    words.say_with("measures-by-hour-withheld", &[("about", all.into()), ("hours", hours.into())])
}

fn rows(series: &Series, words: &Words) -> Markup {
    Markup::trusted(Rows { series, words, withheld: &words.say("measures-withheld") }.table())
}

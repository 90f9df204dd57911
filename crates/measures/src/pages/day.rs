//! The evening: the day as its manager sees it.

use askama::Template;
use charts::{Bar, Columns, Rows, Series};
use i18n::Words;
use ui::{Markup, Page};
use web::Context;

use super::named::{breakdowns, hours, targets};
use super::{Gathered, gather};

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
    day: String,
    empty: bool,
    stats: Vec<Stat>,
    small_stats: Vec<Stat>,
    hours: Markup,
    hour_rows: Vec<(String, i64)>,
    needs: Markup,
    rest: Vec<Part>,
    definition: String,
}

struct PlaceLink {
    slug: String,
    name: String,
    current: bool,
}

/// A breakdown: its first rows, and the others behind a word.
struct Part {
    heading: String,
    first: Markup,
    others: Option<Markup>,
}

struct Stat {
    label: String,
    number: String,
    note: String,
    better: bool,
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
    let rest = all.iter().skip(1).filter(|breakdown| !breakdown.rows.is_empty());
    Ok(Evening {
        words,
        title: title(gathered, words),
        before: on(asked.day.plus_days(-1)),
        after: (asked.day < asked.today).then(|| on(asked.day.plus_days(1))),
        query: format!("?day={}{place}", asked.day),
        places: place_links(gathered, slug),
        day: asked.day.to_string(),
        empty: gathered.figures.is_empty(),
        stats,
        small_stats,
        hours: columns(gathered, words),
        hour_rows: hours(gathered),
        needs: all.first().map(|needs| rows(&needs.series(words), words)).unwrap_or_default(),
        rest: rest.map(|breakdown| part(&breakdown.series(words), words)).collect(),
        definition: words.say_with(
            "measures-definition",
            &[("occasions", gathered.figures.occasions.into()), ("questions", gathered.figures.questions.into())],
        ),
        address,
    })
}

fn part(series: &Series, words: &Words) -> Part {
    let mut first = series.clone();
    let others = first.bars.split_off(first.bars.len().min(ROWS));
    let others = (!others.is_empty()).then(|| rows(&Series { bars: others, ..series.clone() }, words));
    Part { heading: series.title.clone(), first: rows(&first, words), others }
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

fn stats(gathered: &Gathered, words: &Words) -> Vec<Stat> {
    let figures = &gathered.figures;
    let (usual, better) = comparison(gathered, words);
    let stat = |key: &str, number: String, note: String| Stat { label: words.say(key), number, note, better: false };
    let share = figures.share_solved().map_or_else(|| "–".to_owned(), |share| words.percent(share));
    let of = words.say_with(
        "measures-solved-of",
        &[("solved", figures.solved().into()), ("occasions", figures.occasions.into())],
    );
    let sent: Vec<String> = targets(gathered, &figures.by_target)
        .into_iter()
        .take(2)
        .map(|(name, times)| words.say_with("measures-to-target", &[("times", times.into()), ("target", name.into())]))
        .collect();
    vec![
        Stat { better, ..stat("measures-occasions", words.number(figures.occasions), usual) },
        longest_wait(gathered, words),
        stat("measures-solved", share, of),
        stat("measures-referred", words.number(figures.referred()), words.list(&sent)),
        stat("measures-questions", words.number(figures.questions), words.say("measures-questions-note")),
        stat("measures-minutes", words.hours_and_minutes(figures.minutes), words.say("measures-minutes-note")),
        stat("measures-turned-away-short", words.number(figures.turned_away.values().sum()), String::new()),
        stat("measures-uses-short", words.number(figures.uses.values().sum()), String::new()),
    ]
}

/// A place without a line knows no waits, and says so.
fn longest_wait(gathered: &Gathered, words: &Words) -> Stat {
    let waits = gathered.waits;
    let label = words.say("measures-longest-wait");
    if waits.helped == 0 {
        return Stat { label, number: "–".to_owned(), note: words.say("measures-no-waits"), better: false };
    }
    let half = words.say_with("measures-half-waited", &[("minutes", waits.half.into())]);
    let left = words.say_with("measures-left-waiting", &[("left", waits.left.into())]);
    let note = if waits.left > 0 { words.list(&[half, left]) } else { half };
    Stat { label, number: words.minutes(waits.longest), note, better: false }
}

/// How the day stands beside the same weekday before, and whether it is more.
fn comparison(gathered: &Gathered, words: &Words) -> (String, bool) {
    let Some(usual) = gathered.usual else {
        return (words.say("measures-usual-unknown"), false);
    };
    let weekday = words.weekday(gathered.asked.day.weekday());
    let more = gathered.figures.occasions - usual.occasions;
    let so_far = gathered.asked.day == gathered.asked.today;
    let key = match (more, so_far) {
        (1.., false) => "measures-usual-more",
        (1.., true) => "measures-usual-more-so-far",
        (0, false) => "measures-usual-same",
        (0, true) => "measures-usual-same-so-far",
        (_, false) => "measures-usual-fewer",
        (_, true) => "measures-usual-fewer-so-far",
    };
    (words.say_with(key, &[("n", more.abs().into()), ("weekday", weekday.into())]), more > 0)
}

fn columns(gathered: &Gathered, words: &Words) -> Markup {
    let bars = hours(gathered).into_iter().map(|(label, value)| Bar { label, value: Some(value) }).collect();
    let series = Series {
        title: words.say("measures-by-hour"),
        description: words.say_with("measures-by-hour-about", &[("occasions", gathered.figures.occasions.into())]),
        bars,
    };
    Markup::trusted(Columns { series: &series, words }.svg())
}

fn rows(series: &Series, words: &Words) -> Markup {
    Markup::trusted(Rows { series, words, withheld: "–" }.table())
}

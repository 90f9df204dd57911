//! Every place, with what is open there today.

use askama::Template;
use audit::{Doing, What as Done};
use calendar::{Day, Hours, Span};
use i18n::Words;
use kernel::Refusal;
use ui::{Control, Field, Markup, Page};
use web::{Context, Form, Submitted};

use super::{Known, fields, kind_key, office};
use crate::{Kind, Place, What, closure_key, every_place, forms, open_place, paths, store};

#[derive(Template)]
#[template(path = "places.html")]
struct Places<'a> {
    words: &'a Words,
    address: String,
    summary: Markup,
    key: Markup,
    fields: Vec<Markup>,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    address: String,
    kind: String,
    days: String,
    today: Vec<String>,
}

/// A place with its open hours and its help hours.
type Seen = (Place, Hours, Hours);

/// The list.
pub(crate) async fn show(context: Context) -> web::Result {
    Ok(context.page(page(&context, &Submitted::default(), &[]).await?))
}

/// Opens a place, and leads to its hours.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    let (library, doing) = (context.library()?.id, Doing::of(&context));
    let opened = match forms::new_place(&form) {
        Ok(new) => {
            let slug = new.slug.clone();
            let opened = context.write_once(&form, move |tx| {
                open_place(tx, library, &new)?;
                doing.note(tx, library, Done::PlaceChanged, new.name.trim())
            });
            web::refusals(opened.await)?.map(|_| slug)
        }
        Err(error) => web::refusals(Err(error))?,
    };
    match opened {
        Ok(slug) => Ok(context.see_other(&paths::of(&context, &slug, "?saved=1")?)),
        Err(refused) => Ok(context.refused(page(&context, &form, &refused).await?)),
    }
}

async fn page(context: &Context, typed: &Submitted, refusals: &[Refusal]) -> kernel::Result<Page> {
    let (library, today) = (context.library()?.id, context.today()?);
    let seen: Vec<Seen> = context
        .db()
        .read(move |tx| {
            let all = every_place(tx, library)?;
            let mut hours = |place: &Place, what| store::hours(tx, library, place.id, what);
            all.into_iter()
                .map(|place| Ok((place.clone(), hours(&place, What::Open)?, hours(&place, What::Help)?)))
                .collect()
        })
        .await?;
    let (words, form) = (context.words(), Form::new(context, typed, refusals));
    let slug = form.field("slug", "places-slug", Control::Line("text"), "");
    let mut all = fields(context, &form, &unknown(today));
    all.push(Field { hint: words.say("places-slug-hint"), ..slug }.markup());
    let places = Places {
        words,
        address: paths::all(context)?,
        summary: form.summary(),
        key: form.key(),
        fields: all,
        rows: seen.iter().map(|seen| row(context, seen, today)).collect::<kernel::Result<_>>()?,
    };
    Ok(office(words.plain("places-office"), context.render(&places)?))
}

/// What a place that is to be opened is taken to be.
fn unknown(today: Day) -> Known<'static> {
    Known { kind: Kind::Branch, name: "", address: "", phone: "", from: today, through: None }
}

fn row(context: &Context, (place, open, help): &Seen, today: Day) -> kernel::Result<Row> {
    let words = context.words();
    Ok(Row {
        name: place.name.clone(),
        address: paths::of(context, &place.slug, "")?,
        kind: words.say(&kind_key(place.kind)),
        days: days(place, words, today),
        today: if there(place, today) { of_today(open, help, words, today) } else { Vec::new() },
    })
}

fn there(place: &Place, today: Day) -> bool {
    place.from <= today && place.through.is_none_or(|through| today <= through)
}

/// From or until when a place is there, where that is not a matter of course.
fn days(place: &Place, words: &Words, today: Day) -> String {
    let say = |key: &str, day: Day| words.say_with(key, &[("day", words.date_seen_from(today, day).into())]);
    match place.through {
        _ if place.from > today => say("places-begins", place.from),
        Some(through) if through < today => say("places-ended", through),
        Some(through) => say("places-ends", through),
        None => String::new(),
    }
}

/// What is open today, or why not.
fn of_today(open: &Hours, help: &Hours, words: &Words, today: Day) -> Vec<String> {
    if open.seasons().is_empty() && help.seasons().is_empty() {
        return vec![words.say("places-no-hours")];
    }
    let line = |key: &str, spans: &[Span]| words.say_with(key, &[("times", said(spans, words).into())]);
    let (house, staffed) = (open.open(today), help.open(today));
    if house.is_empty() && staffed.is_empty() {
        let closure = open.closures(today).next().filter(|_| !open.ordinarily_open(today).is_empty());
        let because = closure.map(|closure| words.say(&closure_key(closure.reason())));
        return vec![because.map_or_else(
            || words.say("places-today-closed"),
            |reason| words.say_with("places-today-closed-because", &[("reason", reason.into())]),
        )];
    }
    let helped =
        if staffed.is_empty() { words.say("places-today-no-help") } else { line("places-today-help", &staffed) };
    vec![line("places-today-open", &house), helped]
}

/// Hours as people read them: "10.00–12.00 och 13.00–18.00".
fn said(spans: &[Span], words: &Words) -> String {
    words.list(&spans.iter().map(|span| words.times(span.from(), span.to())).collect::<Vec<_>>())
}

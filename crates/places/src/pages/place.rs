//! One place: what it is, its hours and its closures.

use askama::Template;
use audit::{Doing, What as Done};
use calendar::{Closure, Day, Span, Weekday};
use i18n::Words;
use kernel::Refusal;
use ui::{Control, Field, Markup, Option_, Page};
use web::{Context, Form, Submitted};

use super::{Known, fields, office};
use crate::{
    CLOSURE_REASONS, Heads, Place, Weekly, change_place, closure_key, closures, forms, paths, store, want_heads, weekly,
};

#[derive(Template)]
#[template(path = "place.html")]
struct Body<'a> {
    words: &'a Words,
    all: String,
    address: String,
    name: String,
    summary: Markup,
    saved: Markup,
    key: Markup,
    fields: Vec<Markup>,
    sets: Vec<Set>,
    closures: Vec<Row>,
    closure_key: Markup,
    closure_fields: Vec<Markup>,
}

/// A set of hours.
struct Set {
    title: String,
    now: bool,
    days: Vec<(String, Vec<String>, Vec<String>)>,
    change: String,
    /// Its first day, when it has not begun and can be taken away.
    drop: Option<(Day, Markup)>,
}

/// A closure that is not over.
struct Row {
    address: String,
    from: Day,
    days: String,
    reason: String,
    begun: bool,
    key: Markup,
}

/// The page, with what one of its forms was refused for.
#[derive(Clone, Copy)]
pub(crate) enum Refused<'a> {
    /// Nothing was refused.
    Nothing,
    /// What the place is.
    Place(&'a Submitted, &'a [Refusal]),
    /// A closure.
    Closure(&'a Submitted, &'a [Refusal]),
}

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    Ok(context.page(page(&context, Refused::Nothing).await?))
}

/// Changes what is known of the place.
pub(crate) async fn change(context: Context, form: Submitted) -> web::Result {
    let (library, id, doing) = (context.library()?.id, context.place()?.id, Doing::of(&context));
    let place = context.db().read(move |tx| store::place(tx, library, id)).await?;
    let heads = if form.get("heads") == Some("yes") { Heads::Counted } else { Heads::NotCounted };
    let changed = match forms::changed(&form, place) {
        Ok(place) => {
            let changed = context.write_once(&form, move |tx| {
                change_place(tx, library, &place)?;
                want_heads(tx, library, place.id, heads)?;
                doing.note(tx, library, Done::PlaceChanged, place.name.trim())
            });
            web::refusals(changed.await)?
        }
        Err(error) => web::refusals(Err(error))?,
    };
    match changed {
        Ok(_) => Ok(context.see_other(&paths::here(&context, "?saved=1")?)),
        Err(refused) => Ok(context.refused(page(&context, Refused::Place(&form, &refused)).await?)),
    }
}

/// Draws the page.
pub(crate) async fn page(context: &Context, refused: Refused<'_>) -> kernel::Result<Page> {
    let (library, id, today) = (context.library()?.id, context.place()?.id, context.today()?);
    let (place, sets, closures) = context
        .db()
        .read(move |tx| Ok((store::place(tx, library, id)?, weekly(tx, library, id)?, closures(tx, library, id)?)))
        .await?;
    let nothing = Submitted::default();
    let (of_place, of_closure) = match refused {
        Refused::Nothing => (Form::new(context, &nothing, &[]), Form::new(context, &nothing, &[])),
        Refused::Place(typed, refusals) => (Form::new(context, typed, refusals), Form::new(context, &nothing, &[])),
        Refused::Closure(typed, refusals) => (Form::new(context, &nothing, &[]), Form::new(context, typed, refusals)),
    };
    let summary = if of_place.summary().is_empty() { of_closure.summary() } else { of_place.summary() };
    let words = context.words();
    let body = Body {
        words,
        all: paths::all(context)?,
        address: paths::here(context, "")?,
        name: place.name.clone(),
        summary,
        saved: context.saved(),
        key: of_place.key(),
        fields: {
            let mut fields = fields(context, &of_place, &known(&place));
            fields.push(of_place.tick("heads", "places-heads", "places-heads-counted", place.heads));
            fields
        },
        sets: shown(&sets, today).map(|set| drawn(context, set, &sets, today)).collect::<kernel::Result<_>>()?,
        closures: ahead(&closures, today).map(|one| row(context, one, today)).collect::<kernel::Result<_>>()?,
        closure_key: of_closure.key(),
        closure_fields: closure_fields(context, &of_closure),
    };
    Ok(office(place.name, context.render(&body)?))
}

fn known(place: &Place) -> Known<'_> {
    let Place { kind, ref name, ref address, ref phone, from, through, .. } = *place;
    Known { kind, name, address, phone, from, through }
}

/// The set of hours that decides on a day: the one that began last.
fn deciding(sets: &[Weekly], day: Day) -> Option<&Weekly> {
    sets.iter().rev().find(|set| set.holds_on(day))
}

/// The sets that hold today or later: not those that are over, and not those that others have replaced for good.
fn shown(sets: &[Weekly], today: Day) -> impl Iterator<Item = &Weekly> {
    let replaced = sets.iter().rev().find(|set| set.from <= today && set.through.is_none()).map(|set| set.from);
    sets.iter().filter(move |set| {
        set.through.is_none_or(|through| through >= today) && replaced.is_none_or(|from| set.from >= from)
    })
}

fn drawn(context: &Context, set: &Weekly, all: &[Weekly], today: Day) -> kernel::Result<Set> {
    let words = context.words();
    let day = |day: Day| words.date_seen_from(today, day);
    let title = match set.through {
        Some(through) => {
            words.say_with("places-hours-between", &[("from", day(set.from).into()), ("through", day(through).into())])
        }
        None => words.say_with("places-hours-since", &[("day", day(set.from).into())]),
    };
    let on = |weekday: Weekday| {
        let times = |spans: &[Span], none: &str| match spans {
            [] => vec![words.say(none)],
            spans => spans.iter().map(|span| words.times(span.from(), span.to())).collect(),
        };
        let (open, help) = (set.open.on(weekday), set.help.on(weekday));
        (words.weekday(weekday), times(open, "places-closed"), times(help, "places-no-help"))
    };
    let key = || Form::new(context, &Submitted::default(), &[]).key();
    Ok(Set {
        title,
        now: deciding(all, today).is_some_and(|deciding| deciding.from == set.from),
        days: Weekday::ALL.into_iter().map(on).collect(),
        change: paths::here(context, &format!("/hours?from={}", set.from))?,
        drop: (set.from > today).then(|| (set.from, key())),
    })
}

fn ahead(closures: &[(i64, Closure)], today: Day) -> impl Iterator<Item = &(i64, Closure)> {
    closures.iter().filter(move |(_, closure)| closure.through() >= today)
}

fn row(context: &Context, (id, closure): &(i64, Closure), today: Day) -> kernel::Result<Row> {
    let words = context.words();
    let (from, through) = (words.date_seen_from(today, closure.from()), words.date_seen_from(today, closure.through()));
    let days = match closure.span() {
        Some(span) => {
            let times = words.times(span.from(), span.to());
            words.say_with("places-closed-times", &[("day", from.into()), ("times", times.into())])
        }
        None if closure.from() == closure.through() => from,
        None => words.say_with("places-closed-days", &[("from", from.into()), ("through", through.into())]),
    };
    Ok(Row {
        address: paths::here(context, &format!("/closures/{id}/end"))?,
        from: closure.from(),
        days,
        reason: words.say(&closure_key(closure.reason())),
        begun: closure.from() < today,
        key: Form::new(context, &Submitted::default(), &[]).key(),
    })
}

fn closure_fields(context: &Context, form: &Form<'_>) -> Vec<Markup> {
    let words = context.words();
    let option = |reason: &str| Option_ { value: reason.to_owned(), word: words.say(&closure_key(reason)) };
    let reasons = Control::List(CLOSURE_REASONS.into_iter().map(option).collect());
    let hinted = |field: Field, hint: &str| Field { hint: words.say(hint), ..field };
    let from = form.field("closed-from", "places-closed-from", Control::Line("date"), "");
    let through = form.field("closed-through", "places-closed-through", Control::Line("date"), "");
    let times = form.field("times", "places-closure-hours", Control::Line("text"), "");
    [
        Field { required: true, ..from },
        hinted(through, "places-closed-through-hint"),
        hinted(times, "places-closure-hours-hint"),
        form.field("reason", "places-closure-why", reasons, CLOSURE_REASONS[0]),
    ]
    .iter()
    .map(Field::markup)
    .collect()
}

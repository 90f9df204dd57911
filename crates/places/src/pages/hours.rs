//! The hours of a week: when the house is open, and when help is staffed.

use askama::Template;
use audit::{Doing, What as Done};
use calendar::{Day, Weekday};
use i18n::Words;
use kernel::{Error, Refusal};
use ui::{Control, Field, Markup, Page};
use web::{Context, Form, Submitted};

use super::{in_field, office};
use crate::weekly::{HELP_FIELDS, OPEN_FIELDS};
use crate::{Weekly, drop_weekly, forms, paths, set_weekly, weekly};

#[derive(Template)]
#[template(path = "hours.html")]
struct Hours<'a> {
    words: &'a Words,
    back: String,
    name: String,
    address: String,
    summary: Markup,
    key: Markup,
    /// The first day of the set that is being changed.
    instead_of: String,
    days: Vec<Markup>,
    rows: Vec<Row>,
}

struct Row {
    weekday: String,
    open: Line,
    help: Line,
}

struct Line {
    name: &'static str,
    value: String,
    problems: Vec<String>,
}

/// The form, filled in with the set in `?from=2026-06-15`, or else with the hours of today, to be changed from today.
pub(crate) async fn show(context: Context) -> web::Result {
    Ok(context.page(page(&context, &Submitted::default(), &[]).await?))
}

/// Sets the hours.
pub(crate) async fn set(context: Context, form: Submitted) -> web::Result {
    let (library, today, doing) = (context.library()?.id, context.today()?, Doing::of(&context));
    let (id, name) = (context.place()?.id, context.place()?.name.clone());
    let instead_of = form.get("instead-of").and_then(Day::parse);
    let set = match forms::weekly(&form) {
        Ok(weekly) => {
            let set = context.write_once(&form, move |tx| {
                set_weekly(tx, library, id, &weekly, (instead_of, today))?;
                doing.note(tx, library, Done::HoursChanged, &name)
            });
            web::refusals(set.await)?
        }
        Err(error) => web::refusals(Err(error))?,
    };
    match set {
        Ok(_) => Ok(context.see_other(&paths::here(&context, "?saved=1")?)),
        Err(refused) => Ok(context.refused(page(&context, &form, &refused).await?)),
    }
}

/// Takes away hours that have not begun.
pub(crate) async fn drop(context: Context, form: Submitted) -> web::Result {
    let (library, today, doing) = (context.library()?.id, context.today()?, Doing::of(&context));
    let (id, name) = (context.place()?.id, context.place()?.name.clone());
    let from = form.get("from").and_then(Day::parse).ok_or(Error::Missing)?;
    context
        .write_once(&form, move |tx| {
            drop_weekly(tx, library, id, from, today)?;
            doing.note(tx, library, Done::HoursChanged, &name)
        })
        .await?;
    Ok(context.see_other(&paths::here(&context, "?saved=1")?))
}

async fn page(context: &Context, typed: &Submitted, refusals: &[Refusal]) -> kernel::Result<Page> {
    let (library, id, today) = (context.library()?.id, context.place()?.id, context.today()?);
    let sets = context.db().read(move |tx| weekly(tx, library, id)).await?;
    let asked = context.query().get("from").or(typed.get("instead-of")).and_then(Day::parse);
    let chosen = asked.and_then(|day| sets.iter().find(|set| set.from == day));
    let usual = chosen.or_else(|| sets.iter().rev().find(|set| set.holds_on(today))).or(sets.last());
    let form = Form::new(context, typed, refusals);
    let words = context.words();
    let hours = Hours {
        words,
        back: paths::here(context, "")?,
        name: context.place()?.name.clone(),
        address: paths::here(context, "/hours")?,
        summary: form.summary(),
        key: form.key(),
        instead_of: chosen.map_or_else(String::new, |set| set.from.to_string()),
        days: days(context, &form, chosen, today),
        rows: Weekday::ALL.into_iter().map(|weekday| row(words, &form, refusals, usual, weekday)).collect(),
    };
    Ok(office(words.plain("places-hours"), context.render(&hours)?))
}

/// From when, and until when.
fn days(context: &Context, form: &Form<'_>, chosen: Option<&Weekly>, today: Day) -> Vec<Markup> {
    let from = chosen.map_or(today, |set| set.from).to_string();
    let through = chosen.and_then(|set| set.through).map_or_else(String::new, |day| day.to_string());
    let first = form.field("from", "places-hours-from", Control::Line("date"), &from);
    let last = form.field("through", "places-hours-through", Control::Line("date"), &through);
    let last = Field { hint: context.words().say("places-hours-through-hint"), ..last };
    vec![Field { required: true, ..first }.markup(), last.markup()]
}

fn row(words: &Words, form: &Form<'_>, refusals: &[Refusal], usual: Option<&Weekly>, weekday: Weekday) -> Row {
    let line = |name: &'static str, usual: String| Line {
        name,
        value: form.value(name, &usual),
        problems: ui::problems_at(name, refusals, words),
    };
    let written =
        |week: Option<&calendar::Week>| week.map_or_else(String::new, |week| in_field(week.on(weekday), words));
    Row {
        weekday: words.weekday(weekday),
        open: line(OPEN_FIELDS[weekday as usize], written(usual.map(|set| &set.open))),
        help: line(HELP_FIELDS[weekday as usize], written(usual.map(|set| &set.help))),
    }
}

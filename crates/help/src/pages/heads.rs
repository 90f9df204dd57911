//! Heads present at an activity, by age band.

use askama::Template;
use encounters::Mark;
use i18n::Words;
use kernel::{Error, Refusal};
use ui::{Choices, Key, Kind as Many, Markup, Page, Summary, problems_at};
use vocabulary::{Kind, TermId, Vocabulary};
use web::{Context, Submitted};

use super::local;
use crate::choice::chips;
use crate::paths;

#[derive(Template)]
#[template(path = "heads.html")]
struct Heads<'a> {
    words: &'a Words,
    summary: Markup,
    counted: bool,
    saved: bool,
    key: Markup,
    address: String,
    activity: Markup,
    bands: Vec<Band>,
}

struct Band {
    name: String,
    word: String,
    value: String,
}

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    let page = page(&context, &context.query().clone(), &[]).await?;
    Ok(context.page(page))
}

/// Saves the counts that are not empty.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    let (library, place, at) = (context.library()?.id, context.place()?.id, local(&context)?);
    let marks = match read(&form, |activity, age_band, heads| {
        let (day, quarter) = (at.day, at.quarter());
        Mark::Heads { place, day, quarter, activity, age_band, heads }
    }) {
        Ok(marks) => marks,
        Err(refusal) => return Ok(context.refused(page(&context, &form, &[refusal]).await?)),
    };
    let marks: Vec<(Mark, i64)> = marks.into_iter().map(|mark| (mark, context.randomness().number())).collect();
    let saved = context
        .write_once(&form, move |tx| {
            if !places::place(tx, library, place)?.heads {
                return Err(Refusal::new("help-heads-not-counted").into());
            }
            marks.iter().try_for_each(|(mark, id)| encounters::mark(tx, library, mark, *id, at.day).map(|_| ()))
        })
        .await;
    match saved {
        Ok(_) => Ok(context.see_other(&paths::desk(&context, "/heads?saved=1")?)),
        Err(Error::Refused(refusals)) => Ok(context.refused(page(&context, &form, &refusals).await?)),
        Err(error) => Err(error.into()),
    }
}

/// Fields are called `heads-` and the number of the age band.
fn read(form: &Submitted, mark: impl Fn(TermId, TermId, i64) -> Mark) -> Result<Vec<Mark>, Refusal> {
    let activity = form.number("activity")?.ok_or_else(|| Refusal::new("help-activity").at("activity"))?;
    let mut marks = Vec::new();
    for (name, value) in form.fields() {
        let Some(band) = name.strip_prefix("heads-").and_then(|band| band.parse().ok()) else { continue };
        let value = value.trim();
        if value.is_empty() || value == "0" {
            continue;
        }
        let heads = value.parse().map_err(|_| Refusal::new("web-not-a-number").at("heads"))?;
        marks.push(mark(TermId(activity), TermId(band), heads));
    }
    if marks.is_empty() { Err(Refusal::new("help-heads-empty").at("heads")) } else { Ok(marks) }
}

async fn page(context: &Context, form: &Submitted, refusals: &[Refusal]) -> kernel::Result<Page> {
    let (library, today) = (context.library()?.id, local(context)?.day);
    let id = context.place()?.id;
    let read = move |tx: &mut db::Tx<'_>| Ok((Vocabulary::load(tx, library)?, places::place(tx, library, id)?.heads));
    let (vocabulary, counted) = context.db().read(read).await?;
    let words = context.words();
    let chosen: Vec<&str> = form.get("activity").into_iter().collect();
    let choices = chips(&vocabulary, Kind::Activity, today, words, &chosen);
    let problems = problems_at("activity", refusals, words);
    let band = |term: &vocabulary::Term| {
        let name = format!("heads-{}", term.id.0);
        Band { word: term.label(words), value: form.raw(&name).unwrap_or_default().to_owned(), name }
    };
    let heads = Heads {
        words,
        summary: Summary { words, refusals }.markup(),
        counted,
        saved: form.get("saved").is_some(),
        key: Key { key: context.key_of(form) }.markup(),
        address: paths::desk(context, "/heads")?,
        activity: Choices {
            problems,
            ..Choices::new("activity", words.say("help-activity-question"), Many::One, choices)
        }
        .markup(),
        bands: vocabulary.of(Kind::AgeBand, today).map(band).collect(),
    };
    let body = context.render(&heads)?;
    Ok(Page { title: words.plain("help-heads"), face: ui::Face::Desk, body, ..Page::default() })
}

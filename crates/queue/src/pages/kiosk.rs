//! The kiosk: a number in two touches.

use askama::Template;
use i18n::Words;
use kernel::{Error, Id, Locale, Refusal};
use ui::{Icon, Key, Markup, Page, Refresh, Width};
use vocabulary::{Kind, TermId};
use web::{Context, Response, Submitted};

use super::{Room, language_of, moment, room};
use crate::{Channel, Code, NewTicket, Presence, join, paths, saying};

/// Seconds after which the first page is drawn anew, and, in another language than the library's own, warns.
const STANDS: u32 = 90;
/// Seconds that the warning stands before the library's own language is back.
const WARNS: u32 = 20;

#[derive(Template)]
#[template(path = "kiosk.html")]
struct Kiosk<'a> {
    words: &'a Words,
    languages: Vec<Language>,
    closed: Vec<String>,
    problem: Option<String>,
    more: Option<String>,
    seconds: u32,
    action: String,
    key: Markup,
    matters: Vec<Matter>,
    wait: Option<String>,
}

struct Language {
    locale: Locale,
    address: String,
    current: bool,
}

/// A choice of the kiosk.
struct Matter {
    value: i64,
    word: String,
    symbol: Markup,
    other: bool,
}

/// The first page.
pub(crate) async fn show(context: Context) -> web::Result {
    Ok(context.page(page(&context, &Submitted::default(), None).await?))
}

/// Gives a ticket.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    match give(&context, &form, Channel::Kiosk).await {
        Ok(code) => Ok(context.see_other(&paths::kiosk(&context, context.locale(), &format!("/ticket/{code}"))?)),
        Err(Error::Refused(refusals)) => refused(&context, &form, refusals.first()).await,
        Err(error) => Err(error.into()),
    }
}

/// Takes a number for somebody who stands here; answers the code that leads to it. The same form again, the same ticket.
async fn give(context: &Context, form: &Submitted, channel: Channel) -> kernel::Result<Code> {
    let (library, place, moment) = (context.library()?.id, context.place()?.id, moment(context)?);
    let matter = form.number("matter")?.map(TermId).ok_or_else(|| Refusal::new("queue-unknown").at("matter"))?;
    let code = Code::of_form(context.secret(), library, form.key().unwrap_or_default());
    let new = NewTicket {
        id: Id::fresh(context.site().clock.as_ref(), context.randomness()),
        channel,
        matter,
        language: language_of(context.locale(), &room(context).await?.vocabulary),
        presence: Presence::Here,
        booked_at: None,
        code: Some(code.check_value(context.secret())),
        device: None,
    };
    context.write_once(form, move |tx| join(tx, library, place, &new, &moment)).await?;
    Ok(code)
}

async fn refused(context: &Context, form: &Submitted, refusal: Option<&Refusal>) -> web::Result<Response> {
    Ok(context.refused(page(context, form, refusal).await?))
}

async fn page(context: &Context, form: &Submitted, refusal: Option<&Refusal>) -> kernel::Result<Page> {
    let (room, words) = (room(context).await?, context.words());
    let first = context.library()?.languages.first().copied().unwrap_or(Locale::SWEDISH);
    let closed = room.closed_in_words(context)?;
    let here = paths::kiosk(context, context.locale(), "")?;
    let warned = context.locale() != first && context.query().get("soon").is_some();
    let refresh = if context.locale() == first {
        Refresh { seconds: STANDS, to: Some(here.clone()) }
    } else if warned {
        Refresh { seconds: WARNS, to: Some(paths::kiosk(context, first, "")?) }
    } else {
        Refresh { seconds: STANDS, to: Some(format!("{here}?soon=1")) }
    };
    let kiosk = Kiosk {
        words,
        more: warned.then_some(here),
        seconds: WARNS,
        languages: languages(context)?,
        // What is said of the whole kiosk is not said twice.
        problem: refusal.filter(|_| closed.is_empty()).map(|refusal| words.refusal(refusal)),
        closed,
        action: paths::kiosk(context, context.locale(), "/tickets")?,
        key: Key { key: context.key_of(form) }.markup(),
        matters: matters(context, &room)?,
        wait: room.snapshot.as_ref().map(|line| saying::wait(line.estimate_for_newcomer(), words)),
    };
    Ok(Page {
        title: words.plain("queue-kiosk"),
        face: ui::Face::Floor,
        width: Width::Full,
        body: context.render(&kiosk)?,
        refresh: Some(refresh),
        ..Page::default()
    })
}

fn languages(context: &Context) -> kernel::Result<Vec<Language>> {
    let link = |locale: &Locale| {
        let address = paths::kiosk(context, *locale, "")?;
        Ok(Language { locale: *locale, address, current: *locale == context.locale() })
    };
    context.library()?.languages.iter().map(link).collect()
}

fn matters(context: &Context, room: &Room) -> kernel::Result<Vec<Matter>> {
    let today = moment(context)?.local.day;
    let card = |term: &vocabulary::Term| {
        let given = room.vocabulary.given(term.id);
        Matter {
            value: term.id.0,
            word: term.label(context.words()),
            symbol: Icon(given.and_then(|given| given.symbol).unwrap_or("circle-question-mark")).markup(),
            other: term.code == "other",
        }
    };
    let mut cards: Vec<Matter> = room.vocabulary.of(Kind::Matter, today).map(card).collect();
    cards.sort_by_key(|card| card.other);
    Ok(cards)
}

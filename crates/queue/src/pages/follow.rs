//! One's turn, on one's own telephone: without scripts, without a name.

use askama::Template;
use i18n::Words;
use kernel::{Error, Locale};
use ui::{Page, Refresh, Width};
use vocabulary::Vocabulary;
use web::{Context, Submitted};

use super::{code, locale_of, moment};
use crate::{Chance, Code, Ending, MyTurn, Presence, State, arrive, leave, paths, saying, turn};

/// Seconds after which the page comes back by itself.
const COMES_BACK: u32 = 15;

#[derive(Template)]
#[template(path = "follow.html")]
struct Follow<'a> {
    words: &'a Words,
    number: String,
    place: String,
    headline: String,
    called: bool,
    ended: bool,
    expected: bool,
    ahead: Option<String>,
    wait: Option<String>,
    rests_on: Option<String>,
    waits_for: Option<String>,
    address: String,
    still: bool,
    seconds: u32,
}

/// Leads a short address to the page, in the language of the ticket.
pub(crate) async fn short(context: Context) -> web::Result {
    let code = context.path("code").and_then(Code::parse).ok_or(Error::Missing)?;
    let (library, value, now) = (code.library(), code.check_value(context.secret()), context.now());
    let found = context.db().read(move |tx| {
        let moment = crate::Moment::at(now, &calendar::Zone::utc());
        let mine = turn(tx, library, value, &moment)?;
        Ok((organisations::library(tx, library)?, mine, Vocabulary::load(tx, library)?))
    });
    let (library, mine, vocabulary) = found.await?;
    let wanted = mine.alive.and_then(|(ticket, _)| locale_of(ticket.language, &vocabulary, &library.languages));
    let locale = wanted.or_else(|| library.languages.first().copied()).unwrap_or(Locale::SWEDISH);
    Ok(context.see_other(&paths::turn(&library.slug, locale, &code, "")))
}

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    let (library, moment, code) = (context.library()?.id, moment(&context)?, code(&context)?);
    let value = code.check_value(context.secret());
    let (mine, place, vocabulary) = context
        .db()
        .read(move |tx| {
            let mine = turn(tx, library, value, &moment)?;
            let place = places::place(tx, library, mine.place)?.name;
            Ok((mine, place, Vocabulary::load(tx, library)?))
        })
        .await?;
    let still = context.query().get("still").is_some();
    let follow = follow(&context, &mine, &vocabulary, (place, still), &code)?;
    // Whoever listens hears the title when the page comes back.
    let title = context.words().plain_with(
        "queue-turn-title",
        &[("number", mine.number.to_string().into()), ("state", follow.headline.as_str().into())],
    );
    let body = context.render(&follow)?;
    let comes_back = !still && mine.alive.is_some();
    Ok(context.page(Page {
        title,
        face: ui::Face::Front,
        width: Width::Narrow,
        body,
        refresh: comes_back.then_some(Refresh { seconds: COMES_BACK, to: None }),
        ..Page::default()
    }))
}

/// Says that one is in the building.
pub(crate) async fn arrived(context: Context, _form: Submitted) -> web::Result {
    let (library, code) = (context.library()?.id, code(&context)?);
    let value = code.check_value(context.secret());
    context.db().write(move |tx| arrive(tx, library, value)).await?;
    Ok(context.see_other(&paths::turn(&context.library()?.slug, context.locale(), &code, "")))
}

/// Gives the ticket back.
pub(crate) async fn left(context: Context, _form: Submitted) -> web::Result {
    let (library, code, moment) = (context.library()?.id, code(&context)?, moment(&context)?);
    let (value, chance) = (code.check_value(context.secret()), Chance::draw(context.randomness()));
    context.db().write(move |tx| leave(tx, library, value, &moment, chance)).await?;
    Ok(context.see_other(&paths::turn(&context.library()?.slug, context.locale(), &code, "")))
}

fn follow<'a>(
    context: &'a Context,
    mine: &MyTurn,
    vocabulary: &Vocabulary,
    (place, still): (String, bool),
    code: &Code,
) -> kernel::Result<Follow<'a>> {
    let words = context.words();
    let waiting = mine.alive.as_ref().filter(|(ticket, _)| ticket.state == State::Waiting);
    let estimate = waiting.map(|(ticket, line)| line.estimate_for(ticket));
    let ahead = waiting.map(|(ticket, line)| i64::try_from(line.ahead_of(ticket)).unwrap_or_default());
    Ok(Follow {
        words,
        number: mine.number.to_string(),
        place,
        headline: headline(mine, words),
        called: mine.state.in_hand(),
        ended: matches!(mine.state, State::Ended(_)),
        expected: waiting.is_some_and(|(ticket, _)| ticket.presence == Presence::Expected),
        ahead: ahead.map(|ahead| words.say_with("queue-ahead", &[("n", ahead.into())])),
        wait: estimate.map(|estimate| saying::wait(estimate, words)),
        rests_on: estimate.map(|estimate| saying::wait_rests_on(estimate, words)),
        waits_for: waiting.and_then(|(ticket, line)| saying::waits_for(line, ticket, vocabulary, words)),
        address: paths::turn(&context.library()?.slug, context.locale(), code, ""),
        still,
        seconds: COMES_BACK,
    })
}

fn headline(mine: &MyTurn, words: &Words) -> String {
    match mine.state {
        State::Waiting => words.plain("queue-turn-waiting"),
        State::Called | State::Here => {
            let desk = mine.alive.as_ref().and_then(|(ticket, _)| ticket.desk);
            let desk = desk.map_or_else(String::new, |desk| saying::desk(desk, words));
            words.plain_with("queue-turn-called", &[("desk", desk.into())])
        }
        State::Ended(Ending::Finished) => words.plain("queue-turn-finished"),
        State::Ended(Ending::NotHere) => words.plain("queue-turn-not-here"),
        State::Ended(Ending::Left) => words.plain("queue-turn-left"),
        State::Ended(Ending::Lapsed) => words.plain("queue-turn-lapsed"),
    }
}

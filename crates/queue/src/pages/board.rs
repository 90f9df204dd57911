//! The board: one number that can be read from fifteen metres, what was just called, what is soon.

use askama::Template;
use i18n::Words;
use ui::{Markup, Page, Qr, Refresh, Width};
use web::Context;

use super::moment;
use crate::code::room_code;
use crate::{Moment, Snapshot, Ticket, Turn, paths, saying, snapshot};

/// Seconds after which a board without scripts comes back.
const COMES_BACK: u32 = 15;
/// How many of those called before are shown, and how many of the next.
const SHOWN: usize = 3;

#[derive(Template)]
#[template(path = "board.html")]
struct Board<'a> {
    words: &'a Words,
    live: bool,
    events: String,
    inside: Markup,
}

/// What changes.
#[derive(Template)]
#[template(path = "board_inside.html")]
struct Inside<'a> {
    words: &'a Words,
    heading: String,
    now: Option<Line>,
    /// Changes with every call, again too.
    call: String,
    wait: String,
    called: Vec<Line>,
    soon: Vec<Line>,
    phone: Option<Phone>,
}

struct Line {
    number: String,
    note: String,
}

/// How to take a number on one's own telephone.
struct Phone {
    qr: Markup,
    code: String,
}

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    let live = context.query().raw("live").is_some();
    let board = Board {
        words: context.words(),
        live,
        events: paths::board(&context, "/events")?,
        inside: inside(&context, moment(&context)?).await?,
    };
    Ok(context.page(Page {
        title: context.words().plain("queue-board"),
        face: ui::Face::Floor,
        width: Width::Full,
        body: context.render(&board)?,
        refresh: (!live).then_some(Refresh { seconds: COMES_BACK, to: None }),
        scripts: vec!["board"],
        ..Page::default()
    }))
}

/// What changes, drawn for the place and language at hand.
pub(crate) async fn inside(context: &Context, moment: Moment) -> kernel::Result<Markup> {
    let (library, place) = (context.library()?.id, context.place()?.id);
    let line = context.db().read(move |tx| snapshot::line(tx, library, place, &moment)).await?;
    let words = context.words();
    let name = format!("{} · {}", context.library()?.name, context.place()?.name);
    let Some(line) = line else {
        let wait = words.say("queue-no-line");
        let nothing = Inside {
            words,
            heading: name,
            now: None,
            call: String::new(),
            wait,
            called: Vec::new(),
            soon: Vec::new(),
            phone: None,
        };
        return context.render(&nothing);
    };
    let called = line.called();
    let at_desk = |ticket: &&Ticket| Line {
        number: ticket.number.to_string(),
        note: ticket.desk.map_or_else(String::new, |desk| saying::desk(desk, words)),
    };
    context.render(&Inside {
        words,
        heading: name,
        now: called.first().map(at_desk),
        call: call(&called),
        wait: saying::wait(line.estimate_for_newcomer(), words),
        called: called.iter().skip(1).take(SHOWN).map(at_desk).collect(),
        soon: line.in_order().take(SHOWN).map(|ticket| soon(context, ticket)).collect::<kernel::Result<_>>()?,
        phone: Some(phone(context, &line)?),
    })
}

fn call(called: &[&Ticket]) -> String {
    let latest = called.first().and_then(|ticket| Some((ticket.number, ticket.called_at?)));
    latest.map_or_else(String::new, |(number, at)| format!("{number} {}", at.0))
}

fn soon(context: &Context, ticket: &Ticket) -> kernel::Result<Line> {
    let (words, zone) = (context.words(), &context.library()?.zone);
    let note = match ticket.turn {
        Turn::Booked(at) => words.plain_with("queue-booked-at", &[("time", words.time(zone.local(at).minute).into())]),
        Turn::Joined(_) | Turn::PutBack(_) => String::new(),
    };
    Ok(Line { number: ticket.number.to_string(), note })
}

fn phone(context: &Context, line: &Snapshot) -> kernel::Result<Phone> {
    let (library, place) = (context.library()?, context.place()?);
    let code = room_code(context.secret(), library.id, place.id, line.moment.local.day);
    let first = library.languages.first().copied().unwrap_or(kernel::Locale::SWEDISH);
    let path = format!("{}?code={code}", paths::join(context, first, &place.slug)?);
    let address = context.site().public_url.address(&path);
    let qr = Qr { text: &address, label: &context.words().plain("queue-take-on-phone") }.markup();
    Ok(Phone { qr, code: format!("{} {}", &code[..3], &code[3..]) })
}

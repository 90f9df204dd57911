//! Taking a number on one's own telephone, with the code that is shown in the room.

use askama::Template;
use db::Tx;
use i18n::Words;
use kernel::{Error, Id, Refusal};
use ui::{Choice, Choices, Control, Field, Key, Kind as Many, Markup, Page, Summary, Width, problems_at};
use vocabulary::{Kind, TermId};
use web::{Context, Cookie, Submitted};

use super::{Room, language_of, moment, room};
use crate::code::{device_check_value, room_code};
use crate::{Channel, Code, NewTicket, Presence, Tried, join, paths, try_code};

/// Says which telephone, for as long as its browser is open.
const DEVICE: &str = "queue-device";
/// Leads back to the ticket that the telephone has.
const TICKET: &str = "queue-ticket";

#[derive(Template)]
#[template(path = "phone.html")]
struct Phone<'a> {
    words: &'a Words,
    place: String,
    closed: Vec<String>,
    summary: Markup,
    mine: Option<String>,
    action: String,
    key: Markup,
    fields: Vec<Markup>,
}

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    let answer = context.page(page(&context, context.query(), &[]).await?);
    if context.cookies().get(DEVICE).is_some() {
        return Ok(answer);
    }
    Ok(context.with_cookie(answer, &Cookie::new(DEVICE, context.fresh_key())))
}

/// Takes a number.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    match take(&context, &form).await {
        Ok(code) => {
            let to = paths::turn(&context.library()?.slug, context.locale(), &code, "");
            Ok(context.with_cookie(context.see_other(&to), &Cookie::new(TICKET, code.to_string())))
        }
        Err(Error::Refused(refusals)) => Ok(context.refused(page(&context, &form, &refusals).await?)),
        Err(error) => Err(error.into()),
    }
}

async fn take(context: &Context, form: &Submitted) -> kernel::Result<Code> {
    let (library, place, moment) = (context.library()?.id, context.place()?.id, moment(context)?);
    let mut problems = Vec::new();
    let typed: String = form.get("code").unwrap_or_default().chars().filter(char::is_ascii_digit).collect();
    let shown = room_code(context.secret(), library, place, moment.local.day);
    let tried = move |tx: &mut Tx<'_>| try_code(tx, library, place, (&typed, &shown), &moment);
    match context.db().write(tried).await? {
        Tried::Right => {}
        Tried::Wrong => problems.push(Refusal::new("queue-room-code").at("code")),
        Tried::TooSoon(seconds) => {
            problems.push(Refusal::new("queue-try-again").with("seconds", seconds).at("code"));
        }
    }
    let matter = form.number("matter")?.map(TermId);
    if matter.is_none() {
        problems.push(Refusal::new("queue-choose-matter").at("matter"));
    }
    let device = context.cookies().get(DEVICE).map(|token| device_check_value(context.secret(), token));
    if device.is_none() {
        problems.push(Refusal::new("queue-no-cookie"));
    }
    let (Some(matter), Some(_), true) = (matter, device, problems.is_empty()) else {
        return Err(Error::Refused(problems));
    };
    let code = Code::of_form(context.secret(), library, form.key().unwrap_or_default());
    let new = NewTicket {
        id: Id::fresh(context.site().clock.as_ref(), context.randomness()),
        channel: Channel::Phone,
        matter,
        language: language_of(context.locale(), &room(context).await?.vocabulary),
        presence: Presence::Expected,
        booked_at: None,
        code: Some(code.check_value(context.secret())),
        device,
    };
    context.write_once(form, move |tx| join(tx, library, place, &new, &moment)).await?;
    Ok(code)
}

async fn page(context: &Context, form: &Submitted, refusals: &[Refusal]) -> kernel::Result<Page> {
    let (room, words) = (room(context).await?, context.words());
    let code = Field {
        control: Control::Code,
        value: form.raw("code").unwrap_or_default().to_owned(),
        hint: words.say("queue-room-code-hint"),
        problems: problems_at("code", refusals, words),
        required: true,
        ..Field::line("code", words.say("queue-room-code-label"))
    };
    let phone = Phone {
        words,
        place: context.place()?.name.clone(),
        closed: room.closed_in_words(context)?,
        summary: Summary { words, refusals }.markup(),
        mine: mine(context, refusals)?,
        action: paths::join(context, context.locale(), &context.place()?.slug)?,
        key: Key { key: context.key_of(form) }.markup(),
        fields: vec![code.markup(), matters(context, &room, form, refusals)?],
    };
    let body = context.render(&phone)?;
    let title = words.plain("queue-take-a-number");
    Ok(Page { title, face: ui::Face::Front, width: Width::Narrow, body, ..Page::default() })
}

fn matters(context: &Context, room: &Room, form: &Submitted, refusals: &[Refusal]) -> kernel::Result<Markup> {
    let (words, today) = (context.words(), moment(context)?.local.day);
    let chosen = form.get("matter").unwrap_or_default();
    let choice = |term: &vocabulary::Term| {
        let value = term.id.0.to_string();
        Choice { chosen: value == chosen, word: term.label(words), value }
    };
    let choices = room.vocabulary.of(Kind::Matter, today).map(choice).collect();
    let problems = problems_at("matter", refusals, words);
    Ok(Choices { problems, ..Choices::new("matter", words.say("queue-what-with"), Many::One, choices) }.markup())
}

/// The ticket that this telephone has already, when that is why no other is given.
fn mine(context: &Context, refusals: &[Refusal]) -> kernel::Result<Option<String>> {
    let has_one = refusals.iter().any(|refusal| refusal.key() == "queue-one-ticket");
    let code = context.cookies().get(TICKET).filter(|_| has_one).and_then(Code::parse);
    let library = &context.library()?.slug;
    Ok(code.map(|code| paths::turn(library, context.locale(), &code, "")))
}

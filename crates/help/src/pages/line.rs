//! What a guide does with the line: open a desk, call, call again, say that nobody came, give a ticket.

use kernel::{Error, Refusal};
use queue::{Chance, Channel, Desk, DeskNumber, Moment, NewTicket, Onward, Presence, Serves, TicketId};
use vocabulary::{TermId, given};
use web::{Context, Cookie, Submitted};

use super::desk;
use crate::paths;

/// The cookie that says which desk this tablet stands at. It names a desk, never a person.
pub(crate) const DESK_COOKIE: &str = "desk";
/// Seconds that a tablet remembers its desk: a working day.
const A_DAY: i64 = 12 * 60 * 60;

/// The desk that this tablet stands at.
pub(crate) fn own_desk(context: &Context) -> Option<DeskNumber> {
    context.cookies().get(DESK_COOKIE).and_then(|number| number.parse().ok()).map(DeskNumber)
}

pub(crate) fn moment(context: &Context) -> kernel::Result<Moment> {
    Ok(Moment::at(context.now(), &context.library()?.zone))
}

/// Opens a desk, or closes the one at hand.
pub(crate) async fn open_desk(context: Context, form: Submitted) -> web::Result {
    let (library, place, at) = (context.library()?.id, context.place()?.id, moment(&context)?);
    if form.get("close").is_some() {
        if let Some(number) = own_desk(&context) {
            back(&context, context.db().write(move |tx| queue::close_desk(tx, library, place, number)).await)?;
        }
        return Ok(context.with_cookie(context.see_other(&paths::desk(&context, "")?), &Cookie::gone(DESK_COOKIE)));
    }
    let number = form.number("desk")?.ok_or_else(|| Refusal::new("help-desk-number").at("desk"))?;
    let terms = |name: &str| form.all(name).into_iter().filter_map(|id| id.parse().ok().map(TermId)).collect();
    let serves = Serves { languages: terms("languages"), matters: terms("matters") };
    let opened = Desk { number: DeskNumber(number), serves };
    let done = context.db().write(move |tx| queue::open_desk(tx, library, place, &opened, &at)).await;
    match done {
        Ok(()) => {
            let cookie = Cookie::new(DESK_COOKIE, number.to_string()).for_seconds(A_DAY);
            Ok(context.with_cookie(context.see_other(&paths::desk(&context, "")?), &cookie))
        }
        Err(error) => failed(&context, error).await,
    }
}

/// Calls whoever is next, or somebody else: counted.
pub(crate) async fn call(context: Context, form: Submitted) -> web::Result {
    let (library, place, at) = (context.library()?.id, context.place()?.id, moment(&context)?);
    let number = own_desk(&context).ok_or_else(|| Refusal::new("help-desk-number").at("desk"))?;
    let chosen = form.get("ticket").map(|id| TicketId::parse(id).ok_or(Error::Missing)).transpose()?;
    let called = context
        .db()
        .write(move |tx| match chosen {
            Some(id) => queue::call(tx, library, place, (number, id), &at).map(|_| ()),
            None => queue::call_next(tx, library, place, number, &at).map(|_| ()),
        })
        .await;
    answer(&context, called).await
}

/// Calls again, or says that somebody came, or that nobody did.
pub(crate) async fn again(context: Context, form: Submitted) -> web::Result {
    let (library, place, at) = (context.library()?.id, context.place()?.id, moment(&context)?);
    let id = form.get("ticket").and_then(TicketId::parse).ok_or(Error::Missing)?;
    let then = form.get("then").unwrap_or_default().to_owned();
    let chance = Chance::draw(context.randomness());
    let done = context
        .db()
        .write(move |tx| match then.as_str() {
            "gone" => queue::not_here(tx, library, place, id, &at, chance).map(|_| ()),
            "here" => queue::here(tx, library, place, id),
            _ => queue::call_again(tx, library, place, id, &at),
        })
        .await;
    answer(&context, done).await
}

/// Sends whoever is at the desk back into the line: for another matter, another language, or another desk.
pub(crate) async fn onward(context: Context, form: Submitted) -> web::Result {
    let (library, place, at) = (context.library()?.id, context.place()?.id, moment(&context)?);
    let id = form.get("ticket").and_then(TicketId::parse).ok_or(Error::Missing)?;
    let onward = Onward {
        desk: form.number("onward-desk")?.map(DeskNumber),
        matter: form.number("matter")?.map(TermId),
        language: form.number("spoken")?.map(TermId),
    };
    answer(&context, context.db().write(move |tx| queue::move_on(tx, library, place, id, &onward, &at)).await).await
}

/// Gives a ticket to somebody who cannot take one.
pub(crate) async fn give(context: Context, form: Submitted) -> web::Result {
    let (library, place, at) = (context.library()?.id, context.place()?.id, moment(&context)?);
    let new = NewTicket {
        id: TicketId::fresh(context.site().clock.as_ref(), context.randomness()),
        channel: Channel::Desk,
        matter: form.number("matter")?.map_or(OTHER_MATTER, TermId),
        language: form.number("ticket-language")?.map_or(given::IN_SWEDISH, TermId),
        presence: Presence::Here,
        booked_at: None,
        code: None,
        device: None,
    };
    let given = context.write_once(&form, move |tx| queue::join(tx, library, place, &new, &at).map(|_| ())).await;
    answer(&context, given.map(|_| ())).await
}

/// "Something else", when nothing was said.
const OTHER_MATTER: TermId = TermId(1006);

async fn answer(context: &Context, done: kernel::Result<()>) -> web::Result {
    match done {
        Ok(()) => Ok(context.see_other(&paths::desk(context, "")?)),
        Err(error) => failed(context, error).await,
    }
}

async fn failed(context: &Context, error: Error) -> web::Result {
    match error {
        Error::Refused(refusals) => desk::refused(context, &Submitted::default(), &refusals).await,
        other => Err(other.into()),
    }
}

/// What was refused is left as it is: closing a desk that is closed.
fn back(_context: &Context, done: kernel::Result<()>) -> kernel::Result<()> {
    match done {
        Ok(()) | Err(Error::Refused(_) | Error::Missing) => Ok(()),
        Err(error) => Err(error),
    }
}

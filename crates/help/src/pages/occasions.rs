//! Saving an occasion.

use db::Tx;
use kernel::{Error, LibraryId, PlaceId};
use queue::{Chance, DeskNumber, Moment, TicketId};
use web::{Context, Once, Submitted};

use super::{desk, line, local};
use crate::forms::{self, Here};

/// What *Samma igen* keeps for the next visitor.
const KEPT: [&str; 6] = ["need", "area", "minutes", "outcome", "language", "channel"];

/// Saves what was done for a visitor.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    let (library, at) = (context.library()?.id, local(&context)?);
    let here = Here { place: context.place()?.id, day: at.day, quarter: at.quarter() };
    let occasion = match forms::occasion(&form, here) {
        Ok(occasion) => occasion,
        Err(Error::Refused(refusals)) => return desk::refused(&context, &form, &refusals).await,
        Err(error) => return Err(error.into()),
    };
    let id = context.randomness().number();
    let after = After::read(&context, &form)?;
    let saved = context
        .write_once(&form, move |tx| {
            let entry = encounters::record(tx, library, &occasion, id, at.day)?;
            after.carry_out(tx, library, here.place)?;
            Ok(entry)
        })
        .await;
    match saved {
        Ok(Once::Done(entry)) => {
            let token = entry.token(context.secret(), context.randomness(), context.now())?;
            Ok(desk::after(&context, &token, &kept(&form))?)
        }
        Ok(Once::Already) => Ok(desk::after(&context, "already", &[])?),
        Err(Error::Refused(refusals)) => desk::refused(&context, &form, &refusals).await,
        Err(error) => Err(error.into()),
    }
}

/// What becomes of the ticket at the desk, and who is called then: all in the transaction that saves. Nothing in the ledger tells
/// which ticket it was.
struct After {
    ticket: Option<TicketId>,
    call: Option<DeskNumber>,
    moment: Moment,
    chance: Chance,
}

impl After {
    fn read(context: &Context, form: &Submitted) -> kernel::Result<Self> {
        let ticket = form.get("ticket").map(|id| TicketId::parse(id).ok_or(Error::Missing)).transpose()?;
        Ok(Self {
            ticket,
            call: line::own_desk(context).filter(|_| form.get("then") == Some("next")),
            moment: line::moment(context)?,
            chance: Chance::draw(context.randomness()),
        })
    }

    fn carry_out(&self, tx: &mut Tx<'_>, library: LibraryId, place: PlaceId) -> kernel::Result<()> {
        if let Some(ticket) = self.ticket {
            // Whoever was helped may have given the ticket back meanwhile: the help was given all the same.
            match queue::finish(tx, library, place, ticket, &self.moment, self.chance) {
                Ok(_) | Err(Error::Missing | Error::Refused(_)) => {}
                Err(error) => return Err(error),
            }
        }
        if let Some(desk) = self.call {
            queue::call_next(tx, library, place, desk, &self.moment)?;
        }
        Ok(())
    }
}

fn kept(form: &Submitted) -> Vec<(&str, &str)> {
    if form.get("then") != Some("same") {
        return Vec::new();
    }
    // Numbers only, so that nothing needs to be encoded.
    let number = |value: &str| value.bytes().all(|byte| byte.is_ascii_digit());
    form.fields().filter(|(name, value)| KEPT.contains(name) && number(value)).collect()
}

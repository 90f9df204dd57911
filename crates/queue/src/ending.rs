//! How a ticket becomes figures.

use db::Tx;
use kernel::{LibraryId, PlaceId, Result};

use crate::store::{self, Wait};
use crate::{Chance, Ending, Moment, Step, Ticket};

/// Ends a ticket: its wait is kept without it, and of its row nothing but number and state.
///
/// # Errors
/// Refused when it cannot end so.
pub(crate) fn end(
    tx: &mut Tx<'_>,
    library: LibraryId,
    place: PlaceId,
    (ticket, ending): (&Ticket, Ending),
    moment: &Moment,
    chance: Chance,
) -> Result<()> {
    ticket.state.after(Step::End(ending))?;
    let day = store::day_of(tx, library, ticket.id)?;
    let wait = Wait {
        place,
        quarter: joined_quarter(ticket, moment),
        matter: ticket.matter,
        minutes: if day == moment.local.day { ticket.waited(moment.now) } else { ticket.waited(ticket.joined_at) },
        ended: ending,
    };
    store::add_wait(tx, library, day, chance.key(ticket.id, "wait"), &wait)?;
    if let (Ending::Finished, Some(called), true) = (ending, ticket.called_at, day == moment.local.day) {
        let minutes = moment.now.minutes_since(called);
        store::add_pace(tx, library, (day, chance.key(ticket.id, "pace")), place, minutes)?;
    }
    store::end_ticket(tx, library, ticket.id, ending)
}

/// The quarter of the wall in which the ticket was taken. Clocks that changed since then are not asked: a night lies between.
fn joined_quarter(ticket: &Ticket, moment: &Moment) -> i64 {
    let ago = moment.now.seconds_since(ticket.joined_at).div_euclid(60);
    (moment.local.minute.minutes() - ago).rem_euclid(1440) / 15
}

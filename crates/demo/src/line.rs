//! The line on a Tuesday afternoon: twenty who were helped, two who sit at a desk, and four who wait.

use calendar::Zone;
use db::Db;
use kernel::{Instant, Result};
use queue::{Chance, Channel, Desk, DeskNumber, Moment, NewTicket, Presence, Serves, TicketId};
use vocabulary::TermId;

use crate::Dice;
use crate::town::{At, Town};

/// Those who were helped since eleven: minutes before now that they came, how long they waited, how long it took.
const HELPED: [(i64, i64, i64); 20] = [
    (158, 2, 8),
    (151, 4, 12),
    (146, 3, 5),
    (139, 6, 10),
    (131, 5, 15),
    (126, 3, 6),
    (119, 8, 9),
    (113, 7, 20),
    (104, 4, 5),
    (99, 9, 11),
    (91, 6, 7),
    (85, 5, 14),
    (78, 11, 9),
    (71, 8, 6),
    (66, 6, 12),
    (58, 10, 8),
    (51, 7, 10),
    (45, 9, 5),
    (38, 8, 11),
    (31, 7, 9),
];
/// Those who sit at a desk: minutes ago that they came and were called, matter, language.
const SITTING: [(i64, i64, i64, i64); 2] = [(19, 9, 1002, 901), (15, 4, 1003, 901)];
/// Those who wait: minutes ago that they came, matter, language.
const WAITING: [(i64, i64, i64); 4] = [(11, 1003, 901), (8, 1004, 903), (6, 1001, 906), (2, 1006, 901)];

/// Lets the line of the centre stand as it would.
pub(crate) async fn stand(db: &Db, town: &Town, now: Instant, zone: &Zone, dice: &Dice) -> Result<()> {
    let (library, place) = (town.library, town.centre);
    let at = |ago: i64| Moment::at(now.plus_minutes(-ago), zone);
    let opened = at(180);
    db.write(move |tx| {
        queue::open_line(tx, library, place)?;
        for number in [1, 2, 3] {
            let desk = Desk { number: DeskNumber(number), serves: Serves::default() };
            queue::open_desk(tx, library, place, &desk, &opened)?;
        }
        Ok(())
    })
    .await?;
    for (position, (ago, waited, took)) in HELPED.into_iter().enumerate() {
        let matter = [1003, 1002, 1001, 1004, 1006, 1005][position % 6];
        let new = ticket(now.plus_minutes(-ago), matter, 901, dice);
        // Three desks take turns, so that none has two.
        let desk = DeskNumber(i64::try_from(position % 3).unwrap_or_default() + 1);
        let (came, called, ended) = (at(ago), at(ago - waited), at((ago - waited - took).max(0)));
        let chance = Chance::draw(dice);
        db.write(move |tx| {
            queue::join(tx, library, place, &new, &came)?;
            queue::call(tx, library, place, (desk, new.id), &called)?;
            queue::finish(tx, library, place, new.id, &ended, chance).map(|_| ())
        })
        .await?;
    }
    for (position, (ago, called, matter, language)) in SITTING.into_iter().enumerate() {
        let new = ticket(now.plus_minutes(-ago), matter, language, dice);
        let desk = DeskNumber(i64::try_from(position).unwrap_or_default() + 1);
        let (came, called) = (at(ago), at(called));
        db.write(move |tx| {
            queue::join(tx, library, place, &new, &came)?;
            queue::call(tx, library, place, (desk, new.id), &called).map(|_| ())
        })
        .await?;
    }
    for (ago, matter, language) in WAITING {
        let (new, came) = (ticket(now.plus_minutes(-ago), matter, language, dice), at(ago));
        db.write(move |tx| queue::join(tx, library, place, &new, &came).map(|_| ())).await?;
    }
    Ok(())
}

fn ticket(came: Instant, matter: i64, language: i64, dice: &Dice) -> NewTicket {
    NewTicket {
        id: TicketId::fresh(&At(came), dice),
        channel: Channel::Desk,
        matter: TermId(matter),
        language: TermId(language),
        presence: Presence::Here,
        booked_at: None,
        code: None,
        device: None,
    }
}

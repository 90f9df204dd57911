//! A library with a place that has a line, on a Wednesday afternoon.

use calendar::{Day, Minute, Season, Span, Week, Weekday, Zone};
use db::Db;
use kernel::{Id, Instant, LibraryId, Locale, PlaceId, Refusal, Result};
use organisations::NewLibrary;
use places::{Kind, NewPlace, What};
use vocabulary::TermId;

use crate::{
    Called, Chance, Channel, Desk, DeskNumber, Moment, NewTicket, Number, Presence, Serves, Snapshot, TicketId,
    call_next, finish, join, line, open_desk, open_line,
};

pub(super) const SWEDISH: TermId = TermId(901);
pub(super) const ARABIC: TermId = TermId(903);
pub(super) const OTHER: TermId = TermId(1006);
pub(super) const PRINT: TermId = TermId(1003);
/// Wednesday 14 October 2026.
pub(super) const TODAY: Day = Day(20_740);

pub(super) fn zone() -> Zone {
    Zone::named("Europe/Stockholm").unwrap()
}

/// A time of today, on the wall.
pub(super) fn at(hour: i64, minute: i64) -> Moment {
    let now = zone().instant(TODAY, Minute::at(hour, minute).unwrap());
    Moment::at(now, &zone())
}

pub(super) fn after(moment: Moment, seconds: i64) -> Moment {
    Moment::at(moment.now.plus_seconds(seconds), &zone())
}

pub(super) const fn chance() -> Chance {
    Chance::of([7; 16])
}

pub(super) fn id(number: u64) -> TicketId {
    let mut bytes = [0; 16];
    bytes[8..].copy_from_slice(&number.to_be_bytes());
    Id::from_bytes(bytes)
}

pub(super) fn new(number: u64) -> NewTicket {
    NewTicket {
        id: id(number),
        channel: Channel::Kiosk,
        matter: OTHER,
        language: SWEDISH,
        presence: Presence::Here,
        booked_at: None,
        code: None,
        device: None,
    }
}

/// A library with one place: help from ten to four, Monday to Friday, and a line.
#[derive(Clone)]
pub(super) struct Town {
    pub(super) db: Db,
    pub(super) library: LibraryId,
    pub(super) place: PlaceId,
}

impl Town {
    pub(super) async fn build(db: Db) -> Self {
        let (library, place) = db
            .write(move |tx| {
                let library = organisations::found(tx, &library())?;
                vocabulary::welcome(tx, library, TODAY.plus_days(-100))?;
                let place = places::open_place(tx, library, &place())?;
                places::set_hours(tx, library, place, What::Help, &hours())?;
                open_line(tx, library, place)?;
                Ok((library, place))
            })
            .await
            .unwrap();
        Self { db, library, place }
    }

    pub(super) async fn join(&self, new: NewTicket, moment: Moment) -> Result<Number> {
        let Self { library, place, .. } = *self;
        self.db.write(move |tx| join(tx, library, place, &new, &moment)).await
    }

    pub(super) async fn open(&self, number: i64, languages: &[TermId]) {
        let Self { library, place, .. } = *self;
        let serves = Serves { languages: languages.iter().copied().collect(), ..Serves::default() };
        let desk = Desk { number: DeskNumber(number), serves };
        self.db.write(move |tx| open_desk(tx, library, place, &desk, &at(10, 0))).await.unwrap();
    }

    pub(super) async fn call_next(&self, desk: i64, moment: Moment) -> Result<Option<Called>> {
        let Self { library, place, .. } = *self;
        self.db.write(move |tx| call_next(tx, library, place, DeskNumber(desk), &moment)).await
    }

    pub(super) async fn finish(&self, id: TicketId, moment: Moment) {
        let Self { library, place, .. } = *self;
        self.db.write(move |tx| finish(tx, library, place, id, &moment, chance())).await.unwrap();
    }

    pub(super) async fn line(&self, moment: Moment) -> Snapshot {
        let Self { library, place, .. } = *self;
        self.db.read(move |tx| line(tx, library, place, &moment)).await.unwrap().unwrap()
    }

    /// The numbers of those who wait, in order.
    pub(super) async fn numbers(&self) -> Vec<String> {
        self.line(at(14, 0)).await.in_order().map(|ticket| ticket.number.to_string()).collect()
    }
}

/// The keys of what was refused.
pub(super) fn keys<T: std::fmt::Debug>(answer: Result<T>) -> Vec<&'static str> {
    match answer {
        Err(kernel::Error::Refused(refusals)) => refusals.iter().map(Refusal::key).collect(),
        other => panic!("not refused: {other:?}"),
    }
}

fn library() -> NewLibrary {
    NewLibrary {
        slug: "ekbacken".to_owned(),
        name: "Ekbackens bibliotek".to_owned(),
        tagline: String::new(),
        zone: "Europe/Stockholm".to_owned(),
        languages: vec![Locale::SWEDISH, Locale::ENGLISH, Locale::ARABIC],
    }
}

fn place() -> NewPlace {
    NewPlace {
        slug: "torget".to_owned(),
        kind: Kind::Centre,
        name: "Stadsbiblioteket".to_owned(),
        address: String::new(),
        phone: String::new(),
        from: TODAY.plus_days(-30),
        through: None,
    }
}

fn hours() -> Season {
    let span = Span::new(Minute::at(10, 0).unwrap(), Minute::at(16, 0).unwrap()).unwrap();
    let week = Week::new(Weekday::ALL.into_iter().take(5).map(|weekday| (weekday, span))).unwrap();
    Season::new(TODAY.plus_days(-30), None, week).unwrap()
}

pub(super) fn instant(hour: i64, minute: i64) -> Instant {
    at(hour, minute).now
}

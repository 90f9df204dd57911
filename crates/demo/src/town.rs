//! The library, its places, their hours, and who works there.

use accounts::{Doing, GrantId, HeldGrant, NewAccount};
use calendar::{Day, Minute, Season, Span, Week, Weekday};
use db::{Db, Tx};
use kernel::{AccountId, Clock, DeviceKind, Error, Fault, Instant, LibraryId, Locale, PlaceId, Result, Role, Secret};
use organisations::NewLibrary;
use places::{Kind, NewPlace, What};

use crate::{Dice, ZONE};

/// The library's word in addresses.
pub const LIBRARY: &str = "ekbacken";
/// The published password of every account in the demo.
pub const PASSWORD: &str = "ekbacken på en tisdag";
/// Who works there: the name to sign in with, and the role.
pub const ACCOUNTS: [(&str, &str); 4] =
    [("guide", "guide"), ("manager", "manager"), ("volunteer", "volunteer"), ("reader", "reader")];

const NAMES: [&str; 4] = ["Gun Glänta", "Maj Månsson", "Vera Vik", "Love Lund"];

/// Ekbacken's numbers.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Town {
    pub(crate) library: LibraryId,
    pub(crate) centre: PlaceId,
    pub(crate) branch: PlaceId,
}

pub(crate) struct At(pub(crate) Instant);
impl Clock for At {
    fn now(&self) -> Instant {
        self.0
    }
}

/// Founds everything that stands still.
pub(crate) async fn found(db: &Db, from: Day, now: Instant, dice: &Dice) -> Result<Town> {
    let town = db
        .write(move |tx| {
            let library = organisations::found(tx, &library())?;
            organisations::welcome(tx, library, from)?;
            vocabulary::welcome(tx, library, from)?;
            let centre =
                open(tx, library, ("stadsbiblioteket", Kind::Centre, "Stadsbiblioteket, plan 2", "Torggatan 1"), from)?;
            let branch =
                open(tx, library, ("bjorkhagen", Kind::Branch, "Björkhagens bibliotek", "Björkhagsvägen 12"), from)?;
            for (place, open, help) in [(centre, (10, 19), (10, 18)), (branch, (11, 18), (14, 16))] {
                places::set_hours(tx, library, place, What::Open, &weekdays(from, open)?)?;
                places::set_hours(tx, library, place, What::Help, &weekdays(from, help)?)?;
            }
            places::want_heads(tx, library, centre, places::Heads::Counted)?;
            Ok(Town { library, centre, branch })
        })
        .await?;
    let password = accounts::hash(PASSWORD.to_owned(), dice).await?;
    for ((sign_in, role), name) in ACCOUNTS.into_iter().zip(NAMES) {
        hire(db, town.library, (sign_in, role, name), &password, (from, now), dice).await?;
    }
    Ok(town)
}

fn library() -> NewLibrary {
    NewLibrary {
        slug: LIBRARY.to_owned(),
        name: "Ekbackens bibliotek".to_owned(),
        tagline: "Digital hjälp".to_owned(),
        zone: ZONE.to_owned(),
        languages: vec![Locale::SWEDISH, Locale::ENGLISH, Locale::ARABIC],
    }
}

pub(crate) fn open(
    tx: &mut Tx<'_>,
    library: LibraryId,
    (slug, kind, name, address): (&str, Kind, &str, &str),
    from: Day,
) -> Result<PlaceId> {
    let new = NewPlace {
        slug: slug.to_owned(),
        kind,
        name: name.to_owned(),
        address: address.to_owned(),
        // A number of the range kept for fiction by the Swedish Post and Telecom Authority.
        phone: "08-465 004 00".to_owned(),
        from,
        through: None,
    };
    places::open_place(tx, library, &new)
}

fn weekdays(from: Day, (opens, closes): (i64, i64)) -> Result<Season> {
    let wrong = || Fault::broken("setting the hours of Ekbacken");
    let minute = |hour| Minute::at(hour, 0).ok_or_else(wrong);
    let span = Span::new(minute(opens)?, minute(closes)?).map_err(|_| wrong())?;
    let week = Week::new(Weekday::ALL.into_iter().take(5).map(|weekday| (weekday, span))).map_err(|_| wrong())?;
    Ok(Season::new(from, None, week).map_err(|_| wrong())?)
}

async fn hire(
    db: &Db,
    library: LibraryId,
    (sign_in, role, name): (&str, &str, &str),
    password: &str,
    (from, now): (Day, Instant),
    dice: &Dice,
) -> Result<()> {
    let clock = At(now);
    let account = AccountId::fresh(&clock, dice);
    let role = Role::parse(role).ok_or_else(|| Fault::broken("hiring in Ekbacken"))?;
    let new = NewAccount {
        sign_in: sign_in.to_owned(),
        name: name.to_owned(),
        password: password.to_owned(),
        organisation: None,
        must_change: false,
    };
    let first = HeldGrant { id: GrantId::fresh(&clock, dice), account, role, place: None, from, through: None };
    let doing = Doing::now(None, &clock, dice);
    db.write(move |tx| accounts::add_account(tx, library, account, &new, &first, &doing)).await
}

/// Codes that pair a screen of the demo: what it is for, and nine digits. They last ten minutes, as all do.
pub const SCREENS: [(DeviceKind, &str); 2] = [(DeviceKind::Kiosk, "100000001"), (DeviceKind::Board, "100000002")];

/// Makes the codes of [`SCREENS`] good for ten minutes from `now`.
///
/// # Errors
/// Missing when Ekbacken was not planted; a fault when the database cannot be written.
pub async fn invite_screens(db: &Db, secret: Secret, now: Instant) -> Result<()> {
    db.write(move |tx| {
        let library = organisations::library_by_slug(tx, LIBRARY)?.ok_or(Error::Missing)?.id;
        let place = places::place_by_slug(tx, library, "stadsbiblioteket")?.ok_or(Error::Missing)?.id;
        SCREENS.iter().try_for_each(|(kind, code)| {
            accounts::start_pairing(tx, library, (place, *kind, kind.code()), code, &secret, now)
        })
    })
    .await
}

//! Made-up libraries with years behind them, in bulk: to measure, and to try out what a size feels like.

use calendar::{Day, Minute, Season, Span, Week, Weekday};
use db::{Db, Tx};
use encounters::Bulk;
use kernel::{Fault, Instant, LibraryId, Locale, PlaceId, Result};
use organisations::NewLibrary;
use places::{Kind, What};

use crate::days::{mark, occasion};
use crate::town::open;
use crate::{Dice, ZONE};

/// Occasions in one transaction, about.
const TOGETHER: i64 = 2_000;
/// Days in a year.
const YEAR: i64 = 365;
/// What the words of seeded libraries begin with.
const SLUG: &str = "seed-";

/// How large.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Profile {
    /// Its word on the command line.
    pub name: &'static str,
    /// Libraries.
    pub libraries: i64,
    /// Places of each.
    pub places: i64,
    /// Years behind them.
    pub years: i64,
    /// Help occasions on a weekday, at each place.
    pub occasions: i64,
}

/// One centre for a year; a city of ten places for five; a country of 290 libraries for five, about thirty million occasions.
pub const PROFILES: [Profile; 3] = [
    Profile { name: "centre", libraries: 1, places: 1, years: 1, occasions: 46 },
    Profile { name: "city", libraries: 1, places: 10, years: 5, occasions: 46 },
    Profile { name: "country", libraries: 290, places: 2, years: 5, occasions: 40 },
];

impl Profile {
    /// The profile with this word.
    #[must_use]
    pub fn named(name: &str) -> Option<Self> {
        PROFILES.into_iter().find(|profile| profile.name == name)
    }
}

/// How far it has come.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Progress {
    /// Libraries that are whole.
    pub libraries: i64,
    /// Rows written by this run.
    pub rows: u64,
}

/// A library that is being seeded.
struct Seeded {
    library: LibraryId,
    places: Vec<PlaceId>,
    from: Day,
}

/// Writes `percent` of a hundred of the libraries of `profile` (one at least), through the day before `now`. What an earlier run has
/// written stays, and it goes on from there. `told` is called now and then.
///
/// # Errors
/// A fault when the database holds a library that was not seeded, or cannot be written.
pub async fn seed(
    db: &Db,
    profile: Profile,
    percent: i64,
    now: Instant,
    mut told: impl FnMut(Progress),
) -> Result<Progress> {
    refuse_others(db).await?;
    db.loosen(encounters::TABLES).await?;
    let today = calendar::Zone::load(ZONE)?.day(now);
    let mut progress = Progress::default();
    for number in 1..=(profile.libraries * percent / 100).max(1) {
        let dice = Dice::seeded(u64::try_from(number).unwrap_or_default());
        let seeded = library(db, profile, number, today).await?;
        progress.rows += fill(db, profile, &seeded, today, &dice).await?;
        progress.libraries = number;
        told(progress);
    }
    // Puts the references back, and asks after all rows at once.
    db.migrate().await?;
    Ok(progress)
}

async fn refuse_others(db: &Db) -> Result<()> {
    let libraries = db.read(organisations::libraries).await?;
    match libraries.iter().find(|library| !library.slug.starts_with(SLUG)) {
        Some(own) => {
            let text = format!("seeding made-up figures beside {}: name an empty database", own.name);
            Err(Fault::broken(text).into())
        }
        None => Ok(()),
    }
}

/// Finds the library, or founds it.
async fn library(db: &Db, profile: Profile, number: i64, today: Day) -> Result<Seeded> {
    let slug = format!("{SLUG}{number}");
    db.write(move |tx| {
        let from = today.plus_days(-profile.years * YEAR);
        let library = match organisations::library_by_slug(tx, &slug)? {
            Some(library) => library.id,
            None => found(tx, &slug, profile, from)?,
        };
        let places = places::places(tx, library, today)?.into_iter().map(|place| place.id).collect();
        let last = encounters::last_day(tx, library)?;
        Ok(Seeded { library, places, from: last.map_or(from, |last| last.plus_days(1)) })
    })
    .await
}

fn found(tx: &mut Tx<'_>, slug: &str, profile: Profile, from: Day) -> Result<LibraryId> {
    let new = NewLibrary {
        slug: slug.to_owned(),
        name: format!("Bibliotek {slug}"),
        tagline: String::new(),
        zone: ZONE.to_owned(),
        languages: vec![Locale::SWEDISH, Locale::ENGLISH, Locale::ARABIC],
    };
    let library = organisations::found(tx, &new)?;
    organisations::welcome(tx, library, from)?;
    vocabulary::welcome(tx, library, from)?;
    for number in 1..=profile.places {
        let (slug, name) = (format!("plats-{number}"), format!("Plats {number}"));
        let place = open(tx, library, (&slug, Kind::Branch, &name, ""), from)?;
        for what in [What::Open, What::Help] {
            places::set_hours(tx, library, place, what, &always(from)?)?;
        }
        queue::open_line(tx, library, place)?;
    }
    Ok(library)
}

/// Every hour of the week, so that a measurement can be made on a Sunday night.
fn always(from: Day) -> Result<Season> {
    let wrong = || Fault::broken("setting the hours of a seeded library");
    let span = Span::new(Minute::MIDNIGHT, Minute::at(24, 0).ok_or_else(wrong)?).map_err(|_| wrong())?;
    let week = Week::new(Weekday::ALL.into_iter().map(|weekday| (weekday, span))).map_err(|_| wrong())?;
    Ok(Season::new(from, None, week).map_err(|_| wrong())?)
}

/// Writes the days that are missing, some at a time; a run that is broken off leaves whole days.
async fn fill(db: &Db, profile: Profile, seeded: &Seeded, today: Day, dice: &Dice) -> Result<u64> {
    let days = (TOGETHER / (profile.places * profile.occasions)).clamp(1, 50);
    let (library, mut rows, mut from) = (seeded.library, 0, seeded.from);
    while from < today {
        let until = from.plus_days(days).min(today);
        let mut bulk = Bulk::default();
        let mut day = from;
        while day < until {
            add_day(&mut bulk, seeded, profile, day, dice);
            day = day.plus_days(1);
        }
        rows += db.write_later(move |tx| encounters::load(tx, library, &bulk)).await?;
        from = until;
    }
    Ok(rows)
}

fn add_day(bulk: &mut Bulk, seeded: &Seeded, profile: Profile, day: Day, dice: &Dice) {
    // Monday to Friday.
    if day.weekday().since_monday() > 4 {
        return;
    }
    for place in &seeded.places {
        let usual = u64::try_from(profile.occasions).unwrap_or_default();
        let count = usual * 4 / 5 + dice.below(usual * 2 / 5 + 1);
        bulk.occasions.extend((0..count).map(|_| (occasion(*place, day, dice), number(dice))));
        bulk.marks.extend((0..count / 6).map(|_| (mark(*place, day, dice).1, number(dice))));
    }
}

fn number(dice: &Dice) -> i64 {
    kernel::Randomness::number(dice)
}

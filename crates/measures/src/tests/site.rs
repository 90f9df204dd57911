//! A library with two places and two ended days that differ in small numbers only, before its doors.

use std::sync::Arc;
use std::sync::atomic::{AtomicU8, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{Request, StatusCode, header};
use calendar::{Day, Minute, Quarter, Zone};
use db::Db;
use encounters::{Entered, Mark, Occasion, Question};
use http_body_util::BodyExt;
use kernel::{Actor, Clock, Grant, Id, Instant, LibraryId, Locale, PlaceId, Randomness, Role, Secret};
use tower::ServiceExt;
use vocabulary::{TermId, given};
use web::{Cookies, Directory, Later, Library, PublicUrl, SignIn, Site, Who};

/// Wednesday 14 October 2026.
pub(super) const TODAY: Day = Day(20_740);
/// A Tuesday with few in Arabic, and the one before it with other few.
pub(super) const YESTERDAY: Day = Day(20_739);
pub(super) const WEEK_BEFORE: Day = Day(20_732);

fn zone() -> Zone {
    Zone::named("Europe/Stockholm").unwrap()
}

struct Noon;
impl Clock for Noon {
    fn now(&self) -> Instant {
        zone().instant(TODAY, Minute::at(13, 40).unwrap())
    }
}

struct Counting(AtomicU8);
impl Randomness for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        bytes.iter_mut().for_each(|byte| *byte = self.0.fetch_add(1, Ordering::Relaxed));
    }
}

#[derive(Clone, Copy)]
struct Ids {
    library: LibraryId,
    torget: PlaceId,
    skogen: PlaceId,
}

impl Directory for Ids {
    fn library<'a>(&'a self, slug: &'a str) -> Later<'a, Option<Library>> {
        let library = Library {
            id: self.library,
            slug: slug.to_owned(),
            name: "Ekbackens bibliotek".to_owned(),
            tagline: "Digital hjälp".to_owned(),
            zone: zone(),
            languages: vec![Locale::SWEDISH, Locale::ARABIC],
        };
        Box::pin(async { Ok(Some(library)) })
    }

    fn place<'a>(&'a self, _library: LibraryId, _slug: &'a str) -> Later<'a, Option<web::Place>> {
        Box::pin(async { Ok(None) })
    }

    fn libraries(&self) -> Later<'_, Vec<Library>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

/// The cookie `as` says who one is.
impl SignIn for Ids {
    fn who<'a>(&'a self, cookies: &'a Cookies, _now: Instant) -> Later<'a, Who> {
        let (name, place) = match cookies.get("as") {
            Some("reader-at-skogen") => ("reader", Some(self.skogen)),
            Some(name) => (name, None),
            None => return Box::pin(async { Ok(Who::visitor()) }),
        };
        let grants = vec![Grant { library: self.library, place, role: Role::parse(name).unwrap() }];
        let actor = Actor::Staff { account: Id::from_bytes([9; 16]), grants, signed_in_at: Instant(0) };
        Box::pin(async { Ok(Who { actor, ..Who::visitor() }) })
    }
}

/// How many occasions: place, language, outcome, need, hour, how many.
type Lot = (usize, i64, i64, i64, i64, i64);

/// 23 at Torget, and 9 at Skogen of which `few` in Arabic, the others in Finnish.
fn lots(few: i64) -> Vec<Lot> {
    vec![
        (0, 901, 301, 101, 10, 14),
        (0, 901, 302, 102, 13, 9),
        (1, 903, 301, 101, 10, few),
        (1, 902, 301, 101, 10, 4 - few),
        (1, 901, 301, 106, 14, 5),
    ]
}

fn occasion(ids: Ids, day: Day, (place, language, outcome, need, hour, _): Lot) -> Occasion {
    Occasion {
        place: [ids.torget, ids.skogen][place],
        day,
        quarter: Quarter::new(hour * 4).unwrap(),
        channel: given::DROP_IN,
        language: TermId(language),
        minutes: 1,
        outcome: TermId(outcome),
        obstacle: None,
        referred_to: None,
        people: 1,
        entered: Entered::Desk,
        questions: vec![Question { need: TermId(need), area: None, eservice: None, step: None }],
    }
}

/// The library before its doors.
pub(super) struct Town {
    router: Router,
}

impl Town {
    pub(super) async fn build(db: Db) -> Self {
        let ids = db.write(found).await.unwrap();
        for (day, few) in [(YESTERDAY, 3), (WEEK_BEFORE, 1), (TODAY, 3)] {
            db.write(move |tx| write(tx, ids, day, few)).await.unwrap();
        }
        let site = Arc::new(Site {
            shutdown: web::Shutdown::default(),
            db,
            clock: Arc::new(Noon),
            randomness: Arc::new(Counting(1.into())),
            secret: Secret::from_bytes([1; 32]),
            texts: i18n::Texts::gather(&[ui::TEXTS, web::TEXTS, vocabulary::TEXTS, encounters::TEXTS, crate::TEXTS])
                .unwrap(),
            sign_in: Arc::new(ids),
            directory: Arc::new(ids),
            public_url: PublicUrl::parse("http://127.0.0.1:8080").unwrap(),
            destinations: crate::destinations(),
            version: "test",
        });
        Self { router: web::build(&site, &crate::routes()) }
    }

    /// What a page says to the one the cookie names.
    pub(super) async fn look(&self, who: &str, path: &str) -> (StatusCode, String) {
        let request = Request::builder()
            .uri(format!("/ekbacken/office/{path}"))
            .header(header::HOST, "127.0.0.1:8080")
            .header(header::COOKIE, format!("as={who}"))
            .header(header::ACCEPT_LANGUAGE, "sv")
            .body(Body::empty())
            .unwrap();
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        let bytes = body.collect().await.unwrap().to_bytes();
        (parts.status, String::from_utf8(bytes.to_vec()).unwrap())
    }

    /// A page that is there.
    pub(super) async fn see(&self, who: &str, path: &str) -> String {
        let (status, body) = self.look(who, path).await;
        assert_eq!(status, StatusCode::OK, "{who}: {path}");
        body
    }
}

fn found(tx: &mut db::Tx<'_>) -> kernel::Result<Ids> {
    let new = organisations::NewLibrary {
        slug: "ekbacken".to_owned(),
        name: "Ekbackens bibliotek".to_owned(),
        tagline: String::new(),
        zone: "Europe/Stockholm".to_owned(),
        languages: vec![Locale::SWEDISH],
    };
    let library = organisations::found(tx, &new)?;
    vocabulary::welcome(tx, library, Day(20_600))?;
    let mut open = |slug: &str| {
        let new = places::NewPlace {
            slug: slug.to_owned(),
            kind: places::Kind::Centre,
            name: slug.to_owned(),
            address: String::new(),
            phone: String::new(),
            from: Day(20_600),
            through: None,
        };
        places::open_place(tx, library, &new)
    };
    Ok(Ids { library, torget: open("torget")?, skogen: open("skogen")? })
}

fn write(tx: &mut db::Tx<'_>, ids: Ids, day: Day, few: i64) -> kernel::Result<()> {
    let mut id = 0;
    for lot in lots(few) {
        for _ in 0..lot.5 {
            id += 1;
            encounters::record(tx, ids.library, &occasion(ids, day, lot), id, TODAY)?;
        }
    }
    for (number, reason) in [501, 501, 502].into_iter().enumerate() {
        let quarter = Quarter::new(44).unwrap();
        let mark = Mark::TurnedAway { place: ids.skogen, day, quarter, reason: TermId(reason) };
        encounters::mark(tx, ids.library, &mark, i64::try_from(number).unwrap_or_default() + 1, TODAY)?;
    }
    Ok(())
}

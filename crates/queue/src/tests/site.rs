//! The line's place behind its doors: who one is stands in the cookie `as`.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{Method, Request, StatusCode, header};
use axum::response::Response;
use http_body_util::BodyExt;
use kernel::{Actor, Clock, DeviceKind, Grant, Id, Instant, LibraryId, Locale, PlaceId, Randomness, Role, Secret};
use tower::ServiceExt;
use web::{Cookies, Directory, Later, Library, Place, PublicUrl, SignIn, Site, Who};

use super::fixture::{Town, at, zone};

pub(super) fn secret() -> Secret {
    Secret::from_bytes([1; 32])
}

/// A clock that is set by hand.
pub(super) struct Hand(AtomicI64);
impl Clock for Hand {
    fn now(&self) -> Instant {
        Instant(self.0.load(Ordering::SeqCst))
    }
}
impl Hand {
    pub(super) fn set(&self, hour: i64, minute: i64) {
        self.0.store(at(hour, minute).now.0, Ordering::SeqCst);
    }
}

#[derive(Default)]
struct Dice(AtomicU64);
impl Randomness for Dice {
    fn fill(&self, bytes: &mut [u8]) {
        for byte in bytes {
            let turn = self.0.fetch_add(1, Ordering::SeqCst);
            *byte = Secret::fingerprint(&turn.to_le_bytes())[0];
        }
    }
}

struct Rows(Town);
impl Directory for Rows {
    fn library<'a>(&'a self, slug: &'a str) -> Later<'a, Option<Library>> {
        let found = (slug == "ekbacken").then(|| Library {
            id: self.0.library,
            slug: slug.to_owned(),
            name: "Ekbackens bibliotek".to_owned(),
            tagline: "Digital hjälp".to_owned(),
            zone: zone(),
            languages: vec![Locale::SWEDISH, Locale::ENGLISH, Locale::ARABIC],
        });
        Box::pin(async { Ok(found) })
    }
    fn place<'a>(&'a self, _library: LibraryId, slug: &'a str) -> Later<'a, Option<Place>> {
        let id = match slug {
            "torget" => self.0.place,
            "skogen" => PlaceId(self.0.place.0 + 1),
            _ => return Box::pin(async { Ok(None) }),
        };
        let place = Place { id, slug: slug.to_owned(), name: "Stadsbiblioteket".to_owned() };
        Box::pin(async { Ok(Some(place)) })
    }
    fn libraries(&self) -> Later<'_, Vec<Library>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

struct Cards(LibraryId, PlaceId);
impl SignIn for Cards {
    fn who<'a>(&'a self, cookies: &'a Cookies, _now: Instant) -> Later<'a, Who> {
        let screen = |kind| Actor::Device { id: Id::from_bytes([8; 16]), kind, library: self.0, place: self.1 };
        let actor = match cookies.get("as") {
            Some("kiosk") => screen(DeviceKind::Kiosk),
            Some("board") => screen(DeviceKind::Board),
            Some("manager") => Actor::Staff {
                account: Id::from_bytes([9; 16]),
                grants: vec![Grant { library: self.0, place: None, role: Role::Manager }],
                signed_in_at: Instant(0),
            },
            _ => Actor::Visitor,
        };
        Box::pin(async { Ok(Who { actor, ..Who::visitor() }) })
    }
}

pub(super) struct Doors {
    pub(super) town: Town,
    pub(super) clock: Arc<Hand>,
    router: Router,
}

impl Doors {
    pub(super) async fn open(db: db::Db) -> Self {
        let town = Town::build(db).await;
        let clock = Arc::new(Hand(AtomicI64::new(at(13, 40).now.0)));
        let site = Arc::new(Site {
            db: town.db.clone(),
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            randomness: Arc::new(Dice::default()),
            shutdown: web::Shutdown::default(),
            secret: secret(),
            texts: i18n::Texts::gather(&[ui::TEXTS, web::TEXTS, vocabulary::TEXTS, places::TEXTS, crate::TEXTS])
                .unwrap(),
            sign_in: Arc::new(Cards(town.library, town.place)),
            directory: Arc::new(Rows(town.clone())),
            public_url: PublicUrl::parse("http://127.0.0.1:8080").unwrap(),
            destinations: crate::destinations(),
            version: "test",
        });
        let router = web::build(&site, &crate::routes());
        Self { town, clock, router }
    }

    pub(super) async fn send(&self, method: Method, path: &str, cookie: &str, form: &str) -> Response {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "127.0.0.1:8080")
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()))
            .unwrap();
        self.router.clone().oneshot(request).await.unwrap()
    }

    pub(super) async fn look(&self, path: &str, cookie: &str) -> Answer {
        Answer::read(self.send(Method::GET, path, cookie, "").await).await
    }

    pub(super) async fn post(&self, path: &str, cookie: &str, form: &str) -> Answer {
        Answer::read(self.send(Method::POST, path, cookie, form).await).await
    }
}

pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) location: String,
    pub(super) cookies: Vec<String>,
    /// When the browser comes back by itself, and where to; empty when it does not.
    pub(super) refresh: String,
    pub(super) body: String,
}

impl Answer {
    async fn read(response: Response) -> Self {
        let (parts, body) = response.into_parts();
        let text = |value: &axum::http::HeaderValue| value.to_str().unwrap().to_owned();
        let cookies = parts.headers.get_all(header::SET_COOKIE).iter().map(text);
        Self {
            refresh: parts.headers.get(header::REFRESH).map(text).unwrap_or_default(),
            status: parts.status,
            location: parts.headers.get(header::LOCATION).map(text).unwrap_or_default(),
            cookies: cookies.map(|line| line.split(';').next().unwrap_or_default().to_owned()).collect(),
            body: String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap(),
        }
    }

    /// The key of the form on the page.
    pub(super) fn key(&self) -> &str {
        let after = self.body.split("name=\"key\" value=\"").nth(1).unwrap_or_else(|| panic!("no form: {}", self.body));
        &after[..32]
    }

    pub(super) fn says(&self, text: &str) -> bool {
        self.body.contains(text)
    }
}

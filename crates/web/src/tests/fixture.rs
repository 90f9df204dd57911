//! A site with two libraries, a few doors, and cookies that say who one is.

use std::sync::Arc;

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use calendar::Zone;
use db::Db;
use http_body_util::BodyExt;
use kernel::{
    Actor, Clock, DeviceKind, Fault, Grant, Id, Instant, LibraryId, Locale, Permission, PlaceId, Randomness, Refusal,
    Role, Secret,
};
use tower::ServiceExt;

use crate::{
    Access, Context, Cookies, Directory, Later, Library, Once, Place, PublicUrl, SignIn, Site, Submitted, Who,
};

pub(super) static LOG: Permission = Permission { name: "test.log", roles: &[Role::Guide] };

struct Noon;
impl Clock for Noon {
    fn now(&self) -> Instant {
        Instant(1_790_000_000)
    }
}

struct Counting(std::sync::atomic::AtomicU8);
impl Randomness for Counting {
    fn fill(&self, bytes: &mut [u8]) {
        for byte in bytes {
            *byte = self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
        }
    }
}

/// Two libraries, "ekbacken" (1) with the place "torget" (11), and "lovsta" (2) with "ron" (21).
struct Town;
impl Directory for Town {
    fn library<'a>(&'a self, slug: &'a str) -> Later<'a, Option<Library>> {
        let id = match slug {
            "ekbacken" => 1,
            "lovsta" => 2,
            _ => return Box::pin(async { Ok(None) }),
        };
        let library = Library {
            id: LibraryId(id),
            slug: slug.to_owned(),
            name: "Ekbackens bibliotek".to_owned(),
            tagline: "Digital hjälp".to_owned(),
            zone: Zone::named("Europe/Stockholm").unwrap(),
            languages: vec![Locale::SWEDISH, Locale::ARABIC],
        };
        Box::pin(async { Ok(Some(library)) })
    }

    fn place<'a>(&'a self, library: LibraryId, slug: &'a str) -> Later<'a, Option<Place>> {
        let id = match (library.0, slug) {
            (1, "torget") => 11,
            (1, "skogen") => 12,
            (2, "ron") => 21,
            _ => return Box::pin(async { Ok(None) }),
        };
        let place = Place { id: PlaceId(id), slug: slug.to_owned(), name: slug.to_owned() };
        Box::pin(async { Ok(Some(place)) })
    }

    fn libraries(&self) -> Later<'_, Vec<Library>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

/// The cookie `as` says who one is.
struct Cards;
impl SignIn for Cards {
    fn who<'a>(&'a self, cookies: &'a Cookies, _now: Instant) -> Later<'a, Who> {
        let staff = |library, place: Option<i64>, role| {
            let grants = vec![Grant { library: LibraryId(library), place: place.map(PlaceId), role }];
            Actor::Staff { account: Id::from_bytes([9; 16]), grants, signed_in_at: Instant(0) }
        };
        let actor = match cookies.get("as") {
            Some("guide") => staff(1, None, Role::Guide),
            Some("guide-at-torget") => staff(1, Some(11), Role::Guide),
            Some("reader") => staff(1, None, Role::Reader),
            Some("foreign-guide") => staff(2, None, Role::Guide),
            Some("locked-guide") => {
                let who = Who { actor: staff(1, None, Role::Guide), locked: true, ..Who::visitor() };
                return Box::pin(async { Ok(who) });
            }
            Some("kiosk") => Actor::Device {
                id: Id::from_bytes([8; 16]),
                kind: DeviceKind::Kiosk,
                library: LibraryId(1),
                place: PlaceId(11),
            },
            _ => Actor::Visitor,
        };
        Box::pin(async { Ok(Who { actor, ..Who::visitor() }) })
    }
}

async fn hello(context: Context) -> crate::Result {
    let page =
        ui::Page { title: "Hej".to_owned(), body: ui::Markup::trusted("<h1>Hej</h1>".to_owned()), ..ui::Page::bare() };
    Ok(context.page(page))
}

async fn fault() -> crate::Result {
    Err(Fault::broken("counting sheep").because(Fault::broken("secret detail")).into())
}

async fn away(_context: Context, _form: Submitted) -> crate::Result {
    Err(Fault::unavailable("asking the database").into())
}

async fn refuse(_context: Context, _form: Submitted) -> crate::Result {
    Err(Refusal::new("web-not-a-number").at("minutes").into())
}

async fn keep(context: Context, form: Submitted) -> crate::Result {
    let done = context.write_once(&form, |_| Ok(())).await?;
    Ok(context.see_other(if done == Once::Done(()) { "/done" } else { "/already" }))
}

/// The doors of the tests.
pub(super) fn router(db: Db) -> Router {
    router_at(db, "http://127.0.0.1:8080")
}

pub(super) fn router_at(db: Db, url: &str) -> Router {
    let site = Arc::new(Site {
        db,
        clock: Arc::new(Noon),
        randomness: Arc::new(Counting(1.into())),
        shutdown: crate::Shutdown::default(),
        secret: Secret::from_bytes([1; 32]),
        texts: i18n::Texts::gather(&[ui::TEXTS, crate::TEXTS]).unwrap(),
        sign_in: Arc::new(Cards),
        directory: Arc::new(Town),
        public_url: PublicUrl::parse(url).unwrap(),
        destinations: Vec::new(),
        version: "test",
    });
    let routes = [
        crate::get("/{library}/{lang}/", Access::Public, hello),
        crate::get("/{library}/desk", Access::Staff(&LOG), hello),
        crate::get("/{library}/desk/{place}", Access::Staff(&LOG), hello),
        crate::post("/{library}/desk/{place}", Access::Staff(&LOG), keep),
        crate::get("/{library}/floor/{place}/kiosk/{lang}", Access::Floor(DeviceKind::Kiosk), hello),
        crate::get("/{library}/floor/{place}/board", Access::Floor(DeviceKind::Board), hello),
        crate::get("/fault", Access::Public, fault),
        crate::post("/away", Access::Public, away),
        crate::post("/refuse", Access::Public, refuse),
        crate::post("/keep", Access::Public, keep),
    ];
    crate::build(&site, &routes)
}

/// An answer, read to its end.
pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
}

impl Answer {
    pub(super) fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |value| value.to_str().unwrap())
    }
}

/// Asks as the one the cookie names.
pub(super) async fn ask(router: &Router, method: Method, path: &str, who: &str, form: &str) -> Answer {
    send(router, request(method, path, who).body(Body::from(form.to_owned())).unwrap()).await
}

pub(super) async fn look(router: &Router, path: &str, who: &str) -> Answer {
    ask(router, Method::GET, path, who, "").await
}

pub(super) fn request(method: Method, path: &str, who: &str) -> axum::http::request::Builder {
    Request::builder()
        .method(method)
        .uri(path)
        .header(header::HOST, "127.0.0.1:8080")
        .header(header::COOKIE, format!("as={who}"))
        .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
}

pub(super) async fn send(router: &Router, request: Request<Body>) -> Answer {
    let (parts, body) = router.clone().oneshot(request).await.unwrap().into_parts();
    let body = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
    Answer { status: parts.status, headers: parts.headers, body }
}

//! A library with a place, a manager and a guide, and the whole router before it.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, AtomicU64, Ordering};

use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, Method, Request, StatusCode, header};
use calendar::{Day, Zone};
use db::Db;
use http_body_util::BodyExt;
use kernel::{AccountId, Clock, Id, Instant, LibraryId, Locale, PlaceId, Randomness, Role, Secret};
use organisations::NewLibrary;
use tower::ServiceExt;
use web::{Directory, Later, Library, Place, PublicUrl, Site};

use crate::{Cards, Doing, GrantId, HeldGrant, NewAccount, add_account, hash};

pub(super) const PASSWORD: &str = "tre glada måsar";

/// A clock that is wound by hand.
#[derive(Default)]
pub(super) struct Hand(AtomicI64);
impl Hand {
    pub(super) fn wind(&self, seconds: i64) {
        self.0.fetch_add(seconds, Ordering::SeqCst);
    }
}
impl Clock for Hand {
    fn now(&self) -> Instant {
        Instant(1_790_000_000 + self.0.load(Ordering::SeqCst))
    }
}

/// Chance that can be played again.
#[derive(Default)]
pub(super) struct Dice(AtomicU64);
impl Randomness for Dice {
    fn fill(&self, bytes: &mut [u8]) {
        for byte in bytes {
            let turn = self.0.fetch_add(1, Ordering::SeqCst);
            *byte = Secret::fingerprint(&turn.to_le_bytes())[0];
        }
    }
}

pub(super) struct Town {
    pub(super) db: Db,
    pub(super) clock: Arc<Hand>,
    pub(super) dice: Arc<Dice>,
    pub(super) library: LibraryId,
    pub(super) place: PlaceId,
    pub(super) manager: AccountId,
    pub(super) router: Router,
}

struct Rows(Db);
impl Directory for Rows {
    fn library<'a>(&'a self, slug: &'a str) -> Later<'a, Option<Library>> {
        let slug = slug.to_owned();
        Box::pin(async move {
            let found = self.0.read(move |tx| organisations::library_by_slug(tx, &slug)).await?;
            Ok(found.map(|library| Library {
                id: library.id,
                slug: library.slug,
                name: library.name,
                tagline: library.tagline,
                zone: Zone::utc(),
                languages: library.languages,
            }))
        })
    }
    fn place<'a>(&'a self, library: LibraryId, slug: &'a str) -> Later<'a, Option<Place>> {
        let slug = slug.to_owned();
        Box::pin(async move {
            let found = self.0.read(move |tx| places::place_by_slug(tx, library, &slug)).await?;
            Ok(found.map(|place| Place { id: place.id, slug: place.slug, name: place.name }))
        })
    }
    fn libraries(&self) -> Later<'_, Vec<Library>> {
        Box::pin(async { Ok(Vec::new()) })
    }
}

pub(super) fn day(clock: &Hand) -> Day {
    Zone::utc().day(clock.now())
}

impl Town {
    pub(super) async fn build(db: Db) -> Self {
        let (clock, dice) = (Arc::new(Hand::default()), Arc::new(Dice::default()));
        let today = day(&clock);
        let (library, place) = db
            .write(move |tx| {
                let new = NewLibrary {
                    slug: "ekbacken".to_owned(),
                    name: "Ekbackens bibliotek".to_owned(),
                    tagline: String::new(),
                    zone: "UTC".to_owned(),
                    languages: vec![Locale::SWEDISH],
                };
                let library = organisations::found(tx, &new)?;
                let new = places::NewPlace {
                    slug: "torget".to_owned(),
                    kind: places::Kind::Centre,
                    name: "Stadsbiblioteket".to_owned(),
                    address: String::new(),
                    phone: String::new(),
                    from: today,
                    through: None,
                };
                Ok((library, places::open_place(tx, library, &new)?))
            })
            .await
            .unwrap();
        let site = Arc::new(Site {
            clock: Arc::clone(&clock) as Arc<dyn Clock>,
            randomness: Arc::clone(&dice) as Arc<dyn Randomness>,
            shutdown: web::Shutdown::default(),
            secret: Secret::from_bytes([1; 32]),
            texts: i18n::Texts::gather(&[ui::TEXTS, web::TEXTS, organisations::TEXTS, crate::TEXTS]).unwrap(),
            sign_in: Arc::new(Cards::new(db.clone())),
            directory: Arc::new(Rows(db.clone())),
            public_url: PublicUrl::parse("http://127.0.0.1:8080").unwrap(),
            destinations: crate::destinations(),
            version: "test",
            db: db.clone(),
        });
        let router = web::build(&site, &crate::routes());
        let mut town = Self { db, clock, dice, library, place, manager: Id::from_bytes([0; 16]), router };
        town.manager = town.hire("eva.ek", Role::Manager).await;
        town
    }

    pub(super) fn grant(&self, account: AccountId, role: Role) -> HeldGrant {
        let id = GrantId::fresh(self.clock.as_ref(), self.dice.as_ref());
        HeldGrant { id, account, role, place: None, from: day(&self.clock), through: None }
    }

    pub(super) fn doing(&self) -> Doing {
        Doing::now(None, self.clock.as_ref(), self.dice.as_ref())
    }

    pub(super) async fn hire(&self, sign_in: &str, role: Role) -> AccountId {
        let id = AccountId::fresh(self.clock.as_ref(), self.dice.as_ref());
        let new = NewAccount {
            sign_in: sign_in.to_owned(),
            name: "Eva Ek".to_owned(),
            password: hash(PASSWORD.to_owned(), self.dice.as_ref()).await.unwrap(),
            organisation: None,
            must_change: false,
        };
        let (library, grant, doing) = (self.library, self.grant(id, role), self.doing());
        self.db.write(move |tx| add_account(tx, library, id, &new, &grant, &doing)).await.unwrap();
        id
    }

    pub(super) async fn ask(&self, method: Method, path: &str, cookie: &str, form: &str) -> Answer {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "127.0.0.1:8080")
            .header(header::COOKIE, cookie)
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form.to_owned()))
            .unwrap();
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        let body = String::from_utf8(body.collect().await.unwrap().to_bytes().to_vec()).unwrap();
        Answer { status: parts.status, headers: parts.headers, body }
    }

    pub(super) async fn post(&self, path: &str, cookie: &str, form: &str) -> Answer {
        self.ask(Method::POST, path, cookie, form).await
    }

    pub(super) async fn look(&self, path: &str, cookie: &str) -> Answer {
        self.ask(Method::GET, path, cookie, "").await
    }

    /// Signs in; answers the cookie.
    pub(super) async fn sign_in(&self, name: &str) -> String {
        let form = format!("sign-in={name}&password={}", "tre+glada+m%C3%A5sar");
        let answer = self.post("/ekbacken/sign-in", "", &form).await;
        assert_eq!(answer.status, StatusCode::SEE_OTHER, "{}", answer.body);
        answer.cookie()
    }
}

pub(super) struct Answer {
    pub(super) status: StatusCode,
    pub(super) headers: HeaderMap,
    pub(super) body: String,
}

impl Answer {
    pub(super) fn location(&self) -> &str {
        self.headers.get(header::LOCATION).map_or("", |value| value.to_str().unwrap())
    }

    pub(super) fn cookie(&self) -> String {
        let line = self.headers[header::SET_COOKIE].to_str().unwrap();
        assert!(line.contains("HttpOnly") && line.contains("SameSite=Lax"), "{line}");
        line.split(';').next().unwrap().to_owned()
    }
}

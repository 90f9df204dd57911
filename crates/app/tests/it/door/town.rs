//! Ekbacken, and a second library whose word is `lovsta`, before the whole router.

use std::sync::Arc;

use accounts::{Doing, GrantId, HeldGrant, NewAccount};
use app::{rooms, site};
use axum::Router;
use axum::body::Body;
use axum::http::{HeaderMap, HeaderName, Method, Request, StatusCode, header};
use calendar::Zone;
use db::Db;
use demo::Dice;
use kernel::{AccountId, Clock, DeviceKind, Id, Instant, Locale, PlaceId, Role, Secret};
use tower::ServiceExt;
use web::PublicUrl;

struct Afternoon;
impl Clock for Afternoon {
    fn now(&self) -> Instant {
        demo::afternoon()
    }
}

pub(crate) struct Town {
    router: Router,
    /// Who, and the cookie that says so.
    pub(super) people: Vec<(String, String)>,
}

const PASSWORD: &str = "fyra glada tranor";

impl Town {
    pub(crate) async fn build(db: Db) -> Self {
        demo::plant(&db, demo::afternoon()).await.unwrap();
        let dice = Arc::new(Dice::seeded(7));
        let secret = Secret::from_bytes([1; 32]);
        let url = PublicUrl::parse("http://127.0.0.1:8080").unwrap();
        let site = site(db.clone(), Arc::new(Afternoon), Arc::clone(&dice) as Arc<dyn kernel::Randomness>, secret, url)
            .unwrap();
        let router = web::build(&site, &rooms::routes());
        let mut town = Self { router, people: vec![("anyone".to_owned(), String::new())] };
        let today = Zone::named("Europe/Stockholm").unwrap().day(demo::afternoon());
        let other = organisations::NewLibrary {
            slug: "lovsta".to_owned(),
            name: "Lövsta bibliotek".to_owned(),
            tagline: String::new(),
            zone: "Europe/Stockholm".to_owned(),
            languages: vec![Locale::SWEDISH],
        };
        db.write(move |tx| {
            let library = organisations::found(tx, &other)?;
            vocabulary::welcome(tx, library, today)?;
            let new = places::NewPlace {
                slug: "ron".to_owned(),
                kind: places::Kind::Centre,
                name: "Rön".to_owned(),
                address: String::new(),
                phone: String::new(),
                from: today,
                through: None,
            };
            places::open_place(tx, library, &new).map(|_| ())
        })
        .await
        .unwrap();
        let password = accounts::hash(PASSWORD.to_owned(), dice.as_ref()).await.unwrap();
        for role in Role::ALL {
            town.hire(&db, role, &password, &dice).await;
        }
        for kind in DeviceKind::ALL {
            town.pair(&db, kind, &dice).await;
        }
        town
    }

    async fn hire(&mut self, db: &Db, role: Role, password: &str, dice: &Dice) {
        let (account, grant) = (AccountId::fresh(&Afternoon, dice), GrantId::fresh(&Afternoon, dice));
        let new = NewAccount {
            sign_in: format!("test-{}", role.code()),
            name: "Test".to_owned(),
            password: password.to_owned(),
            organisation: None,
            must_change: false,
        };
        let from = Zone::named("Europe/Stockholm").unwrap().day(demo::afternoon());
        let first = HeldGrant { id: grant, account, role, place: None, from, through: None };
        let doing = Doing::now(None, &Afternoon, dice);
        db.write(move |tx| {
            let library = organisations::library_by_slug(tx, "ekbacken")?.unwrap().id;
            accounts::add_account(tx, library, account, &new, &first, &doing)
        })
        .await
        .unwrap();
        let form = format!("sign-in=test-{}&password={}", role.code(), PASSWORD.replace(' ', "+"));
        let cookie = self.send(Method::POST, "/ekbacken/sign-in", "", &form).await.1;
        self.people.push((role.code().to_owned(), cookie));
    }

    async fn pair(&mut self, db: &Db, kind: DeviceKind, dice: &Dice) {
        let token = format!("token-of-a-{}", kind.code());
        let kept = Secret::fingerprint(token.as_bytes());
        let code = format!("00000000{}", kind.code().len());
        let doing = Doing::now(None, &Afternoon, dice);
        let id = Id::fresh(&Afternoon, dice);
        db.write(move |tx| {
            let secret = Secret::from_bytes([1; 32]);
            let library = organisations::library_by_slug(tx, "ekbacken")?.unwrap().id;
            let place: PlaceId = places::place_by_slug(tx, library, "stadsbiblioteket")?.unwrap().id;
            accounts::start_pairing(tx, library, (place, kind, "Test"), &code, &secret, demo::afternoon())?;
            let today = Zone::named("Europe/Stockholm").unwrap().day(demo::afternoon());
            accounts::pair(tx, library, &code, (id, kept, today), &secret, &doing).map(|_| ())
        })
        .await
        .unwrap();
        self.people.push((format!("screen: {}", kind.code()), format!("device={token}")));
    }

    pub(super) async fn ask(&self, method: Method, path: &str, cookie: &str) -> StatusCode {
        self.send(method, path, cookie, "").await.0
    }

    /// Status, kind and text of an answer, asked for in a language.
    pub(super) async fn read(
        &self,
        method: Method,
        path: &str,
        cookie: &str,
        locale: Locale,
    ) -> (StatusCode, String, String) {
        let (status, headers, body) = self.exchange((method, path, cookie), locale, String::new()).await;
        (status, text(&headers, header::CONTENT_TYPE), body)
    }

    /// Sends a form, or opens a page when there is none: status, where it leads, and what is read there.
    pub(crate) async fn visit(
        &self,
        path: &str,
        who: &str,
        form: Option<&[(&str, &str)]>,
    ) -> (StatusCode, String, String) {
        let cookie = self.people.iter().find(|(name, _)| name == who).map_or("", |(_, cookie)| cookie.as_str());
        let method = if form.is_some() { Method::POST } else { Method::GET };
        let body = form_urlencoded::Serializer::new(String::new()).extend_pairs(form.unwrap_or_default()).finish();
        let (status, headers, body) = self.exchange((method, path, cookie), Locale::SWEDISH, body).await;
        (status, text(&headers, header::LOCATION), body)
    }

    async fn send(&self, method: Method, path: &str, cookie: &str, form: &str) -> (StatusCode, String) {
        let (status, headers, _) = self.exchange((method, path, cookie), Locale::SWEDISH, form.to_owned()).await;
        let cookie = text(&headers, header::SET_COOKIE);
        (status, cookie.split(';').next().unwrap_or_default().to_owned())
    }

    async fn exchange(
        &self,
        (method, path, cookie): (Method, &str, &str),
        locale: Locale,
        form: String,
    ) -> (StatusCode, HeaderMap, String) {
        let request = Request::builder()
            .method(method)
            .uri(path)
            .header(header::HOST, "127.0.0.1:8080")
            .header(header::COOKIE, cookie)
            .header(header::ACCEPT_LANGUAGE, locale.bcp47())
            .header(header::CONTENT_TYPE, "application/x-www-form-urlencoded")
            .body(Body::from(form))
            .unwrap();
        let (parts, body) = self.router.clone().oneshot(request).await.unwrap().into_parts();
        // A page of events would never end.
        let events = text(&parts.headers, header::CONTENT_TYPE) == "text/event-stream";
        let bytes = if events { Default::default() } else { axum::body::to_bytes(body, 4_000_000).await.unwrap() };
        (parts.status, parts.headers, String::from_utf8_lossy(&bytes).into_owned())
    }
}

fn text(headers: &HeaderMap, name: HeaderName) -> String {
    headers.get(name).map_or("", |value| value.to_str().unwrap()).to_owned()
}

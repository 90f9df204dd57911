//! All that a handler needs, found at the door.

use std::sync::{Arc, OnceLock};

use askama::Template;
use axum::extract::FromRequestParts;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use db::Db;
use i18n::Words;
use kernel::{Actor, Error, Fault, Instant, Locale, Randomness, Secret};

use crate::navigation::{self, Destination};
use crate::{Cookie, Cookies, Library, NavigationPlace, Place, Problem, Site, Submitted, Who};

/// What the door found.
pub(crate) struct Found {
    pub(crate) site: Arc<Site>,
    pub(crate) route: &'static str,
    pub(crate) address: String,
    pub(crate) values: Vec<(String, String)>,
    pub(crate) query: Submitted,
    pub(crate) library: Option<Library>,
    pub(crate) place: Option<Place>,
    pub(crate) who: Who,
    pub(crate) cookies: Cookies,
    pub(crate) locale: Locale,
    pub(crate) now: Instant,
}

/// Who asks, where, when and in which language, with what a handler works with. Cheap to clone.
#[derive(Clone)]
pub struct Context {
    found: Arc<Found>,
    words: Words,
    submitted: Arc<OnceLock<Submitted>>,
}

impl Context {
    pub(crate) fn new(found: Found) -> Self {
        let words = found.site.texts.words(found.locale);
        Self { found: Arc::new(found), words, submitted: Arc::default() }
    }

    /// The library in the address.
    ///
    /// # Errors
    /// Missing, on a route without one.
    pub fn library(&self) -> kernel::Result<&Library> {
        self.maybe_library().ok_or(Error::Missing)
    }

    /// The library in the address, if the route has one.
    #[must_use]
    pub fn maybe_library(&self) -> Option<&Library> {
        self.found.library.as_ref()
    }

    /// The place in the address.
    ///
    /// # Errors
    /// Missing, on a route without one.
    pub fn place(&self) -> kernel::Result<&Place> {
        self.maybe_place().ok_or(Error::Missing)
    }

    /// The place in the address, if the route has one.
    #[must_use]
    pub fn maybe_place(&self) -> Option<&Place> {
        self.found.place.as_ref()
    }

    /// Who asks.
    #[must_use]
    pub fn actor(&self) -> &Actor {
        &self.found.who.actor
    }

    /// Who asks, with what their own menu shows.
    #[must_use]
    pub fn who(&self) -> &Who {
        &self.found.who
    }

    /// When the request came.
    #[must_use]
    pub fn now(&self) -> Instant {
        self.found.now
    }

    /// The texts in the language of the answer.
    #[must_use]
    pub const fn words(&self) -> &Words {
        &self.words
    }

    /// The language of the answer.
    #[must_use]
    pub fn locale(&self) -> Locale {
        self.found.locale
    }

    /// Where rows are.
    #[must_use]
    pub fn db(&self) -> &Db {
        &self.found.site.db
    }

    /// Where chance comes from.
    #[must_use]
    pub fn randomness(&self) -> &dyn Randomness {
        self.found.site.randomness.as_ref()
    }

    /// The installation's key.
    #[must_use]
    pub fn secret(&self) -> &Secret {
        &self.found.site.secret
    }

    /// The installation.
    #[must_use]
    pub fn site(&self) -> &Arc<Site> {
        &self.found.site
    }

    /// The pattern of the address.
    #[must_use]
    pub fn route(&self) -> &'static str {
        self.found.route
    }

    /// The address as it was typed, query included. Not for logs.
    #[must_use]
    pub fn address(&self) -> &str {
        &self.found.address
    }

    /// The part of the address that the pattern calls `name`.
    #[must_use]
    pub fn path(&self, name: &str) -> Option<&str> {
        self.found.values.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// The query of the address.
    #[must_use]
    pub fn query(&self) -> &Submitted {
        &self.found.query
    }

    /// The cookies of the request.
    #[must_use]
    pub fn cookies(&self) -> &Cookies {
        &self.found.cookies
    }

    /// Adds a cookie to an answer.
    #[must_use]
    pub fn with_cookie(&self, mut response: Response, cookie: &Cookie) -> Response {
        if let Some(value) = cookie.header(self.found.site.public_url.https()) {
            response.headers_mut().append(header::SET_COOKIE, value);
        }
        response
    }

    /// A whole page, in the library's look, with the bar of its face.
    #[must_use]
    pub fn page(&self, page: ui::Page) -> Response {
        let page = self.dressed(page);
        let mut response = Html(ui::render(&page, &self.words, &self.look())).into_response();
        let refresh = page.refresh.as_ref().and_then(|refresh| HeaderValue::from_str(&refresh.header()).ok());
        if let Some(refresh) = refresh {
            response.headers_mut().insert(header::REFRESH, refresh);
        }
        response
    }

    /// A part of a page, for a page that is open.
    #[must_use]
    pub fn fragment(&self, part: &ui::Markup) -> Response {
        Html(part.to_string()).into_response()
    }

    /// The same page again, because what was sent was refused: status 422.
    #[must_use]
    pub fn refused(&self, page: ui::Page) -> Response {
        (StatusCode::UNPROCESSABLE_ENTITY, self.page(page)).into_response()
    }

    /// Sends the browser to `path` with GET, as every POST that did something ends.
    #[must_use]
    pub fn see_other(&self, path: &str) -> Response {
        match HeaderValue::from_str(path) {
            Ok(location) => (StatusCode::SEE_OTHER, [(header::LOCATION, location)]).into_response(),
            Err(error) => Problem::from(Fault::broken("building an address to go to").because(error)).into_response(),
        }
    }

    pub(crate) fn remember(&self, submitted: &Submitted) {
        let _ = self.submitted.set(submitted.clone());
    }

    pub(crate) fn submitted(&self) -> Option<&Submitted> {
        self.submitted.get()
    }

    /// Who may use a key again: the same account, the same device, or any visitor.
    pub(crate) fn whose(&self) -> String {
        match self.actor() {
            Actor::Staff { account, .. } => account.to_string(),
            Actor::Device { id, .. } => id.to_string(),
            Actor::Visitor | Actor::System => "-".to_owned(),
        }
    }

    /// Where staff of this library sign in, and come back here.
    pub(crate) fn sign_in_path(&self) -> String {
        self.way_back("sign-in")
    }

    /// Where a locked tablet is unlocked, and comes back here.
    pub(crate) fn lock_path(&self) -> String {
        self.way_back("lock")
    }

    fn way_back(&self, page: &str) -> String {
        let next: String = form_urlencoded::byte_serialize(self.address().as_bytes()).collect();
        match self.maybe_library() {
            Some(library) => format!("/{}/{page}?next={next}", library.slug),
            None => format!("/{page}?next={next}"),
        }
    }

    /// The library's name and what stands under it.
    fn look(&self) -> ui::Look {
        self.maybe_library().map_or_else(ui::Look::default, |library| ui::Look {
            library: library.name.clone(),
            tagline: library.tagline.clone(),
        })
    }

    /// The page with the bar of its face, and the languages of the library where the address has one.
    fn dressed(&self, mut page: ui::Page) -> ui::Page {
        let place = match page.face {
            ui::Face::Desk => Some(NavigationPlace::Desk),
            ui::Face::Office => Some(NavigationPlace::Office),
            ui::Face::Bare | ui::Face::Front | ui::Face::Floor => None,
        };
        if let Some(place) = place {
            page.bar = self.bar(place);
            page.bar_end = self.bar_end();
            if place == NavigationPlace::Office {
                let word = self.words.say(NavigationPlace::Settings.title());
                page.bar_menu = ui::BarMenu { word, links: self.bar(NavigationPlace::Settings) };
            }
            if page.bar_title.is_empty() {
                page.bar_title = self.words.plain(place.title());
            }
        }
        if page.languages.is_empty() {
            page.languages = self.languages();
        }
        page.home = page.home.or_else(|| self.maybe_library().map(|library| format!("/{}", library.slug)));
        page
    }

    /// Where one is, and what is one's own.
    fn bar_end(&self) -> ui::Markup {
        let end = BarEnd {
            words: &self.words,
            library: self.maybe_library().map_or("", |library| &library.slug),
            place: self.maybe_place().map(|place| place.name.as_str()),
            name: self.who().name.as_deref(),
        };
        self.render(&end).unwrap_or_default()
    }

    fn bar(&self, place: NavigationPlace) -> Vec<ui::BarLink> {
        let Some(library) = self.maybe_library() else {
            return Vec::new();
        };
        let here = self.maybe_place().map_or("", |place| &place.slug);
        let link = |destination: &Destination| {
            let path = destination.path.replace("{place}", here);
            ui::BarLink {
                word: self.words.say(destination.key),
                current: is_at(self.route(), destination.path),
                address: format!("/{}{}", library.slug, path.trim_end_matches('/')),
            }
        };
        self.destinations(place).into_iter().map(link).collect()
    }

    /// The same address in each language that the library offers.
    fn languages(&self) -> Vec<ui::LanguageLink> {
        let (Some(library), Some(tag)) = (self.maybe_library(), self.path("lang")) else {
            return Vec::new();
        };
        let found = format!("/{tag}");
        let other = |locale: Locale| {
            let address = self.address().replacen(&found, &format!("/{}", locale.bcp47()), 1);
            ui::LanguageLink { locale, address }
        };
        library.languages.iter().copied().map(other).collect()
    }

    fn destinations(&self, place: NavigationPlace) -> Vec<&Destination> {
        self.maybe_library().map_or_else(Vec::new, |library| {
            navigation::visible(&self.found.site.destinations, place, self.actor(), library.id).collect()
        })
    }
}

/// Whether a page stands at a destination, or below one of the office's.
fn is_at(route: &str, destination: &str) -> bool {
    let below = route.strip_prefix("/{library}").and_then(|rest| rest.strip_prefix(destination));
    below.is_some_and(|rest| rest.is_empty() || destination.starts_with("/office") && rest.starts_with("/{"))
}

/// The end of the bar on desk and office.
#[derive(Template)]
#[template(path = "bar_end.html")]
struct BarEnd<'a> {
    words: &'a Words,
    library: &'a str,
    place: Option<&'a str>,
    name: Option<&'a str>,
}

impl<S: Send + Sync> FromRequestParts<S> for Context {
    type Rejection = Problem;

    async fn from_request_parts(parts: &mut Parts, _state: &S) -> Result<Self, Problem> {
        let context = parts.extensions.get::<Self>().cloned();
        context.ok_or_else(|| Fault::broken("finding the context of a request that passed no door").into())
    }
}

//! The door of every route: library and place are looked up, who asks is found, the language is chosen, access is
//! judged, and what went wrong behind the door becomes a page.

use std::sync::Arc;

use axum::body::Body;
use axum::extract::{FromRequest, FromRequestParts, RawPathParams, Request, State};
use axum::http::{Method, StatusCode, header, request::Parts};
use axum::middleware::Next;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::{Actor, Error, Locale};

use crate::context::{Context, Found};
use crate::log::Matched;
use crate::{Access, Cookies, Library, Place, Site, Submitted, Who, answer};

/// A door, before anyone stands at it.
#[derive(Clone)]
pub(crate) struct Door {
    pub(crate) site: Arc<Site>,
    pub(crate) access: Access,
    pub(crate) path: &'static str,
}

/// What the judge says.
#[derive(Clone, Copy)]
enum Verdict {
    Enter,
    Missing,
    SignIn,
    Unlock,
    Forbidden,
    Unpaired,
}

/// Lets a request in, or answers it here.
pub(crate) async fn admit(State(door): State<Door>, request: Request, next: Next) -> Response {
    let (mut parts, body) = request.into_parts();
    let mut response = match look_up(&door, &mut parts).await {
        Ok(context) => {
            parts.extensions.insert(context.clone());
            let answered = match judge(&door, &context) {
                Verdict::Enter => next.run(Request::from_parts(parts, body)).await,
                other => {
                    if parts.method == Method::POST && matches!(other, Verdict::SignIn | Verdict::Unlock) {
                        typed(parts.clone(), body).await.iter().for_each(|form| context.remember(form));
                    }
                    turn_away(&context, &parts.method, other)
                }
            };
            answer::explain(&context, answered)
        }
        Err((site, error)) => {
            let (headers, uri) = (parts.headers.clone(), parts.uri.clone());
            let form = if parts.method == Method::POST { typed(parts, body).await } else { None };
            answer::plain(&site, &headers, &error, form.as_ref().map(|form| (uri.path(), form)))
        }
    };
    response.extensions_mut().insert(Matched(door.path));
    response
}

/// What was typed, for whoever is turned away at the door before a handler has read it.
async fn typed(parts: Parts, body: Body) -> Option<Submitted> {
    Submitted::from_request(Request::from_parts(parts, body), &()).await.ok()
}

/// An address that leads nowhere.
pub(crate) async fn missing(request: Request) -> Response {
    unrouted(&request, StatusCode::NOT_FOUND)
}

/// An address that knows another method.
pub(crate) async fn wrong_method(request: Request) -> Response {
    unrouted(&request, StatusCode::METHOD_NOT_ALLOWED)
}

/// Hands the site to what stands outside every door.
pub(crate) async fn with_site(State(site): State<Arc<Site>>, mut request: Request, next: Next) -> Response {
    request.extensions_mut().insert(site);
    next.run(request).await
}

fn unrouted(request: &Request, status: StatusCode) -> Response {
    let Some(site) = request.extensions().get::<Arc<Site>>() else {
        return status.into_response();
    };
    let mut response = answer::plain(site, request.headers(), &Error::Missing, None);
    *response.status_mut() = status;
    response
}

async fn look_up(door: &Door, parts: &mut Parts) -> Result<Context, (Arc<Site>, Error)> {
    let failed = |error| (Arc::clone(&door.site), error);
    let values = path_values(parts).await.ok_or_else(|| failed(Error::Missing))?;
    let value = |name: &str| values.iter().find(|(known, _)| known == name).map(|(_, value)| value.as_str());
    let library = library(&door.site, value("library")).await.map_err(failed)?;
    let place = place(&door.site, library.as_ref(), value("place")).await.map_err(failed)?;
    let cookies = Cookies::read(&parts.headers, door.site.public_url.https());
    let now = door.site.clock.now();
    let who = door.site.sign_in.who(&cookies, now).await.map_err(failed)?;
    let locale = locale(library.as_ref(), value("lang"), &who, parts).ok_or_else(|| failed(Error::Missing))?;
    let query = Submitted::parse(parts.uri.query().unwrap_or_default().as_bytes());
    Ok(Context::new(Found {
        site: Arc::clone(&door.site),
        route: door.path,
        address: parts.uri.path_and_query().map_or_else(|| "/".to_owned(), |address| address.as_str().to_owned()),
        values,
        query,
        library,
        place,
        who,
        cookies,
        locale,
        now,
    }))
}

async fn path_values(parts: &mut Parts) -> Option<Vec<(String, String)>> {
    let raw = RawPathParams::from_request_parts(parts, &()).await.ok()?;
    Some(raw.iter().map(|(name, value)| (name.to_owned(), value.to_owned())).collect())
}

async fn library(site: &Site, slug: Option<&str>) -> kernel::Result<Option<Library>> {
    match slug {
        None => Ok(None),
        Some(slug) => site.directory.library(slug).await?.map(Some).ok_or(Error::Missing),
    }
}

async fn place(site: &Site, library: Option<&Library>, slug: Option<&str>) -> kernel::Result<Option<Place>> {
    match (library, slug) {
        (Some(library), Some(slug)) => site.directory.place(library.id, slug).await?.map(Some).ok_or(Error::Missing),
        _ => Ok(None),
    }
}

/// The language in the address if there is one, and then only one that the library offers; else the account's; else
/// what the browser asks for, of what the library offers; of all there is where the address names no library.
fn locale(library: Option<&Library>, address: Option<&str>, who: &Who, parts: &Parts) -> Option<Locale> {
    let shipped: Vec<Locale> = i18n::shipped().collect();
    let offered = library.map_or(shipped.as_slice(), |library| &library.languages);
    if let Some(tag) = address {
        return Locale::parse(tag).filter(|locale| offered.contains(locale));
    }
    let asked = || {
        let header = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let first = library.and_then(|library| library.languages.first().copied()).unwrap_or(Locale::SWEDISH);
        i18n::negotiate(header.unwrap_or_default(), offered, first)
    };
    Some(who.language.unwrap_or_else(asked))
}

fn judge(door: &Door, context: &Context) -> Verdict {
    match (door.access, context.actor()) {
        (Access::Public | Access::Machine, _) => Verdict::Enter,
        (Access::Floor(wanted), Actor::Device { kind, library, place, .. }) => {
            let here = context.maybe_library().is_some_and(|found| found.id == *library)
                && context.maybe_place().is_some_and(|found| found.id == *place);
            if !here {
                Verdict::Missing
            } else if *kind == wanted {
                Verdict::Enter
            } else {
                Verdict::Unpaired
            }
        }
        (Access::Floor(_), _) => Verdict::Unpaired,
        (_, Actor::Visitor | Actor::Device { .. }) => Verdict::SignIn,
        (_, Actor::Staff { .. }) if context.who().locked => Verdict::Unlock,
        (access, actor) => judge_staff(access, actor, context),
    }
}

fn judge_staff(access: Access, actor: &Actor, context: &Context) -> Verdict {
    let holds_any = |library| match actor {
        Actor::Staff { grants, .. } => grants.iter().any(|grant| grant.library == library),
        _ => true,
    };
    let Some(library) = context.maybe_library() else {
        let Access::Installation(permission) = access else {
            return Verdict::Enter;
        };
        let anywhere = match actor {
            Actor::Staff { grants, .. } => grants.iter().any(|grant| permission.roles.contains(&grant.role)),
            _ => true,
        };
        return if anywhere { Verdict::Enter } else { Verdict::Forbidden };
    };
    if !holds_any(library.id) {
        return Verdict::Missing;
    }
    let allowed = match (access, context.maybe_place()) {
        (Access::Staff(permission), Some(place)) => actor.may_at(permission, library.id, place.id),
        (Access::Staff(permission) | Access::Installation(permission), _) => actor.may(permission, library.id),
        _ => true,
    };
    if allowed { Verdict::Enter } else { Verdict::Forbidden }
}

fn turn_away(context: &Context, method: &Method, verdict: Verdict) -> Response {
    match verdict {
        Verdict::SignIn if *method == Method::GET => Redirect::to(&context.sign_in_path()).into_response(),
        Verdict::Unlock if *method == Method::GET => Redirect::to(&context.lock_path()).into_response(),
        Verdict::SignIn | Verdict::Unlock => answer::sign_in_again(context),
        Verdict::Forbidden => answer::forbidden(context),
        Verdict::Unpaired => answer::unpaired(context),
        Verdict::Missing | Verdict::Enter => answer::Problem::from(Error::Missing).into_response(),
    }
}

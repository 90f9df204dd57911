//! What went wrong, as a page that says what to do next.

use std::sync::Arc;

use askama::Template;
use axum::http::{HeaderMap, HeaderValue, StatusCode, header};
use axum::response::{Html, IntoResponse, Response};
use i18n::Words;
use kernel::{Error, Fault, FaultKind, Locale, Refusal};

use crate::{Context, Site, Submitted};

/// What a handler answers with.
pub type Result<T = Response> = std::result::Result<T, Problem>;

/// Seconds after which a browser may try again.
const RETRY_AFTER: HeaderValue = HeaderValue::from_static("5");

/// An error on its way to the door, where it becomes a page.
#[derive(Debug)]
pub struct Problem(Error);

impl<E: Into<Error>> From<E> for Problem {
    fn from(error: E) -> Self {
        Self(error.into())
    }
}

impl IntoResponse for Problem {
    fn into_response(self) -> Response {
        let mut response = status_of(&self.0).into_response();
        response.extensions_mut().insert(Arc::new(self.0));
        response
    }
}

const fn status_of(error: &Error) -> StatusCode {
    match error {
        Error::Refused(_) => StatusCode::UNPROCESSABLE_ENTITY,
        Error::Missing => StatusCode::NOT_FOUND,
        Error::Fault(fault) => match fault.kind() {
            FaultKind::Broken => StatusCode::INTERNAL_SERVER_ERROR,
            FaultKind::Unavailable | FaultKind::Unsure => StatusCode::SERVICE_UNAVAILABLE,
        },
    }
}

/// A page with one message.
#[derive(Template)]
#[template(path = "message.html")]
struct Message<'a> {
    words: &'a Words,
    title: String,
    sentences: Vec<String>,
    /// The form to send again, unchanged.
    again: Option<Again<'a>>,
    /// A way on: address and word.
    way: Option<(String, String)>,
}

struct Again<'a> {
    address: &'a str,
    form: &'a Submitted,
}

/// Puts a page where a handler left a problem.
pub(crate) fn explain(context: &Context, mut response: Response) -> Response {
    match response.extensions_mut().remove::<Arc<Error>>() {
        None => response,
        Some(error) => {
            let reference = note(context.site(), context.route(), &error);
            show(context, status_of(&error), &message(context, &error, reference.as_deref()))
        }
    }
}

/// The same for a request that passed no door: no library, no way back. What was typed may be sent again to its address.
pub(crate) fn plain(site: &Site, headers: &HeaderMap, error: &Error, typed: Option<(&str, &Submitted)>) -> Response {
    let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let locale = i18n::negotiate(asked, &i18n::shipped().collect::<Vec<_>>(), Locale::SWEDISH);
    let words = site.texts.words(locale);
    let reference = note(site, "-", error);
    let (title, sentences) = sentences(&words, error, reference.as_deref());
    let again =
        typed.filter(|(_, form)| passes(error) && form.may_be_shown()).map(|(address, form)| Again { address, form });
    let message = Message { words: &words, title, sentences, again, way: None };
    let page = ui::Page { title: message.title.clone(), body: render(&message), ..ui::Page::bare() };
    finish(status_of(error), Html(ui::render(&page, &words, &ui::Look::default())).into_response())
}

/// Whoever sent a form after the session had ended keeps what was typed.
pub(crate) fn sign_in_again(context: &Context) -> Response {
    let words = context.words();
    let message = Message {
        words,
        title: words.plain("web-sign-in-again"),
        sentences: vec![words.say("web-sign-in-again-next")],
        again: context
            .submitted()
            .filter(|form| form.may_be_shown())
            .map(|form| Again { address: context.address(), form }),
        way: Some((context.sign_in_path(), words.say("web-sign-in"))),
    };
    show(context, StatusCode::UNAUTHORIZED, &message)
}

/// Signed in, but not for this.
pub(crate) fn forbidden(context: &Context) -> Response {
    let words = context.words();
    let sentences = vec![words.say("web-forbidden-next")];
    let message = Message { words, title: words.plain("web-forbidden"), sentences, again: None, way: None };
    show(context, StatusCode::FORBIDDEN, &message)
}

/// A screen that nobody has paired.
pub(crate) fn unpaired(context: &Context) -> Response {
    let words = context.words();
    let sentences = vec![words.say("web-unpaired-next")];
    let way = context.maybe_library().map(|library| (format!("/{}/floor/pair", library.slug), words.say("web-pair")));
    let message = Message { words, title: words.plain("web-unpaired"), sentences, again: None, way };
    show(context, StatusCode::FORBIDDEN, &message)
}

fn message<'a>(context: &'a Context, error: &Error, reference: Option<&str>) -> Message<'a> {
    let (title, sentences) = sentences(context.words(), error, reference);
    let again = context
        .submitted()
        .filter(|form| passes(error) && form.may_be_shown())
        .map(|form| Again { address: context.address(), form });
    let home = context.maybe_library().map(|library| format!("/{}", library.slug));
    let way = home.filter(|_| again.is_none()).map(|home| (home, context.words().say("web-to-start")));
    Message { words: context.words(), title, sentences, again, way }
}

/// Whether the same request may be sent again.
fn passes(error: &Error) -> bool {
    matches!(error, Error::Fault(fault) if fault.kind() != FaultKind::Broken)
}

fn sentences(words: &Words, error: &Error, reference: Option<&str>) -> (String, Vec<String>) {
    match error {
        Error::Refused(refusals) => {
            let said = refusals.iter().map(|refusal: &Refusal| words.refusal(refusal)).collect();
            (words.plain("web-refused"), said)
        }
        Error::Missing => (words.plain("web-missing"), vec![words.say("web-missing-next")]),
        Error::Fault(fault) => {
            let key = match fault.kind() {
                FaultKind::Broken => "web-broken",
                FaultKind::Unavailable => "web-unavailable",
                FaultKind::Unsure => "web-unsure",
            };
            let next = match fault.kind() {
                FaultKind::Broken => "web-broken-next",
                FaultKind::Unavailable => "web-unavailable-next",
                FaultKind::Unsure => "web-unsure-next",
            };
            let number = words.say_with("web-reference", &[("reference", reference.unwrap_or("-").into())]);
            (words.plain(key), vec![words.say(next), number])
        }
    }
}

fn show(context: &Context, status: StatusCode, message: &Message<'_>) -> Response {
    let page = ui::Page { title: message.title.clone(), body: render(message), ..ui::Page::bare() };
    finish(status, context.page(page))
}

fn finish(status: StatusCode, mut response: Response) -> Response {
    *response.status_mut() = status;
    if status == StatusCode::SERVICE_UNAVAILABLE {
        response.headers_mut().insert(header::RETRY_AFTER, RETRY_AFTER);
    }
    response
}

fn render(message: &Message<'_>) -> ui::Markup {
    match message.render() {
        Ok(html) => ui::Markup::trusted(html),
        Err(error) => {
            tracing::error!(%error, "A message could not be rendered.");
            ui::Markup::default()
        }
    }
}

/// Logs a fault once, with its chain, under the reference that the person sees; answers the reference.
fn note(site: &Site, route: &str, error: &Error) -> Option<String> {
    let Error::Fault(fault) = error else {
        return None;
    };
    let reference = reference(site);
    match fault.kind() {
        FaultKind::Broken => tracing::error!(reference, route, chain = fault.chain(), "A fault."),
        FaultKind::Unavailable | FaultKind::Unsure => {
            tracing::warn!(reference, route, chain = fault.chain(), "Not available.");
        }
    }
    Some(reference)
}

/// Six letters and digits that can be read over a telephone.
fn reference(site: &Site) -> String {
    const LETTERS: &[u8; 30] = b"ABCDEFGHJKLMNPQRSTUVWXYZ234567";
    let mut bytes = [0; 6];
    site.randomness.fill(&mut bytes);
    bytes.iter().map(|byte| char::from(LETTERS[usize::from(*byte) % LETTERS.len()])).collect()
}

/// A fault raised by a template, which can only be ours.
impl Context {
    /// The body that a template makes.
    ///
    /// # Errors
    /// A fault when the template fails, which a test of all templates would have met.
    pub fn render(&self, template: &impl Template) -> kernel::Result<ui::Markup> {
        let html = template.render().map_err(|error| Fault::broken("rendering a page").because(error))?;
        Ok(ui::Markup::trusted(html))
    }
}

//! From a request to a page, with the rules that no page may forget.
//!
//! A room lists its [`Route`]s; each says who may come in ([`Access`]). [`build`] joins them, and stands at every
//! door: the library and the place in the address are looked up, who asks is found, the language is chosen, and only
//! then is the room's handler called, with one [`Context`] that holds all of it.
//!
//! # Words
//! - *Site*: the installation as the web sees it ([`Site`]): database, clock, texts, and the two seams that rooms
//!   higher up fill, [`SignIn`] (who asks) and [`Directory`] (which library, which place).
//! - *Submitted*: what a form sent, kept as typed.
//! - *Key*: 128 random bits in every form that creates, so that sending it twice does it once.
//!
//! # Rules
//! 1. A route without an access does not compile; every route can be listed (`route::Route`, and the house's table of
//!    routes × roles in `app`).
//! 2. What belongs to another library is 404, for everyone (`tests::gate`).
//! 3. Whoever is not signed in is sent to sign in, and comes back (`tests::gate`).
//! 4. No unsafe method is answered when it comes from another site (`tests::origin`).
//! 5. Refused is 422 with what was typed; missing is 404; a fault is a plain page with a reference, and its chain is
//!    logged once (`tests::answers`).
//! 6. A database that is away, or a disk that is full, gives 503 with the typed form and the same key (`tests::answers`).
//! 7. The same key and body is done once, another body under the same key is refused (`tests::once`).
//! 8. Every answer has the security headers, and is `no-store` unless it says otherwise (`tests::headers`).
//! 9. Logs hold the matched route, never an address, a query, a code or a browser's name (`log.rs`).
//! 10. A host that is not ours is refused (`tests::origin`).
//!
//! # Tables
//! `web_idempotency`.
//!
//! # Must never
//! Know a room, hold SQL but its own, or build a sentence.

mod answer;
mod asset;
mod context;
mod cookie;
mod form;
mod gate;
mod headers;
mod health;
mod here;
mod log;
mod navigation;
mod once;
mod origin;
mod route;
mod seam;
mod serve;
mod site;
mod store;
mod submitted;
#[cfg(test)]
mod tests;

pub use answer::{Problem, Result};
pub use context::Context;
pub use cookie::{Cookie, Cookies};
pub use form::{Form, refusals};
pub use navigation::{Destination, Place as NavigationPlace};
pub use once::{KEEP_DAYS, Once};
pub use route::{Access, Route, get, post};
pub use seam::{Directory, Later, Library, Place, SignIn, Who};
pub use serve::{Shutdown, serve};
pub use site::{PublicUrl, Site, build};
pub use store::{STATEMENTS, forget_keys};
pub use submitted::Submitted;

/// What a handler sends back when all went well.
pub type Response = axum::response::Response;

/// The texts of this crate.
pub static TEXTS: &[i18n::Source] = i18n::sources!("web");

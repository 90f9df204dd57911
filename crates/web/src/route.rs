//! A door: what leads to it, who may pass, and what is behind.

use axum::handler::Handler;
use axum::http::Method;
use axum::routing::{MethodRouter, on};
use kernel::{DeviceKind, Permission};

/// Who may come in. What an address names is looked up first, so that a foreign library or place is missing for all.
#[derive(Clone, Copy, Debug)]
pub enum Access {
    /// Anyone, with nothing asked.
    Public,
    /// A paired device of this kind, at the place that the address names.
    Floor(DeviceKind),
    /// Staff who hold this permission: at the place, when the address names one, else anywhere in the library.
    Staff(&'static Permission),
    /// Any staff of the library, for what is their own.
    SignedIn,
    /// Staff with this permission in any library, for what belongs to the installation.
    Installation(&'static Permission),
    /// A program that asks how we are.
    Machine,
}

/// One method at one address.
#[derive(Clone)]
pub struct Route {
    /// `GET` or `POST`; an action is a sub-resource, so that forms without scripts can reach it.
    pub method: Method,
    /// The pattern of the address, such as `/{library}/desk/{place}`.
    pub path: &'static str,
    /// Who may come in.
    pub access: Access,
    pub(crate) handler: MethodRouter,
}

/// A route that shows something and changes nothing.
pub fn get<H, T>(path: &'static str, access: Access, handler: H) -> Route
where
    H: Handler<T, ()>,
    T: 'static,
{
    route(Method::GET, path, access, handler)
}

/// A route that changes something.
pub fn post<H, T>(path: &'static str, access: Access, handler: H) -> Route
where
    H: Handler<T, ()>,
    T: 'static,
{
    route(Method::POST, path, access, handler)
}

fn route<H, T>(method: Method, path: &'static str, access: Access, handler: H) -> Route
where
    H: Handler<T, ()>,
    T: 'static,
{
    let filter =
        if method == Method::POST { axum::routing::MethodFilter::POST } else { axum::routing::MethodFilter::GET };
    Route { method, path, access, handler: on(filter, handler) }
}

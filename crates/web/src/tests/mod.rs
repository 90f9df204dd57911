//! The web as a browser meets it: requests through the whole router.

mod answers;
mod fixture;
mod gate;
mod headers;
mod once;
mod origin;

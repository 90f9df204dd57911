//! Addresses of this room.

use kernel::Locale;
use web::Context;

use crate::Code;

/// The kiosk of the place at hand, in a language, with what follows it.
pub(crate) fn kiosk(context: &Context, locale: Locale, rest: &str) -> kernel::Result<String> {
    Ok(format!("/{}/floor/{}/kiosk/{}{rest}", context.library()?.slug, context.place()?.slug, locale.bcp47()))
}

/// The board of the place at hand, with what follows it.
pub(crate) fn board(context: &Context, rest: &str) -> kernel::Result<String> {
    Ok(format!("/{}/floor/{}/board{rest}", context.library()?.slug, context.place()?.slug))
}

/// Where a ticket is taken on a telephone.
pub(crate) fn join(context: &Context, locale: Locale, place: &str) -> kernel::Result<String> {
    Ok(format!("/{}/{}/ticket/{place}", context.library()?.slug, locale.bcp47()))
}

/// What the holder of a ticket follows, short enough to be typed.
pub(crate) fn short(code: &Code) -> String {
    format!("/t/{code}")
}

/// What the holder of a ticket follows.
pub(crate) fn turn(library: &str, locale: Locale, code: &Code, rest: &str) -> String {
    format!("/{library}/{}/turn/{code}{rest}", locale.bcp47())
}

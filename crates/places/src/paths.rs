//! Addresses of this room.

use web::Context;

/// The list of places.
pub(crate) fn all(context: &Context) -> kernel::Result<String> {
    context.within("office/places")
}

/// The page of the place with this word, with what follows it.
pub(crate) fn of(context: &Context, slug: &str, rest: &str) -> kernel::Result<String> {
    context.within(&format!("office/places/{slug}{rest}"))
}

/// The page of the place at hand, with what follows it.
pub(crate) fn here(context: &Context, rest: &str) -> kernel::Result<String> {
    of(context, &context.place()?.slug, rest)
}

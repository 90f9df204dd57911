//! Addresses of this room.

use web::Context;

/// The desk of the place at hand, with what follows it.
pub(crate) fn desk(context: &Context, rest: &str) -> kernel::Result<String> {
    desk_of(context, &context.place()?.slug, rest)
}

/// The desk of a place.
pub(crate) fn desk_of(context: &Context, place: &str, rest: &str) -> kernel::Result<String> {
    Ok(format!("/{}/desk/{place}{rest}", context.library()?.slug))
}

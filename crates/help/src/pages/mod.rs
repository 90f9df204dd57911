//! The pages of the desk.

pub(crate) mod beside;
pub(crate) mod desk;
pub(crate) mod heads;
pub(crate) mod line;
pub(crate) mod marks;
pub(crate) mod occasions;
pub(crate) mod paper;
pub(crate) mod return_slip;
pub(crate) mod returns;
pub(crate) mod undo;

use calendar::Local;
use web::Context;

/// The day and minute on the wall.
pub(crate) fn local(context: &Context) -> kernel::Result<Local> {
    Ok(context.library()?.zone.local(context.now()))
}

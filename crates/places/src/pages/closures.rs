//! Days and hours when a place is closed.

use audit::{Doing, What as Done};
use calendar::Day;
use kernel::Error;
use web::{Context, Submitted};

use super::place::{Refused, page};
use crate::{close_for, forms, paths, reopen};

/// Closes the place for days, or for some hours of a day.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    let (library, doing) = (context.library()?.id, Doing::of(&context));
    let (id, name) = (context.place()?.id, context.place()?.name.clone());
    let closed = match forms::closure(&form) {
        Ok(closure) => {
            let closed = context.write_once(&form, move |tx| {
                close_for(tx, library, id, &closure)?;
                doing.note(tx, library, Done::ClosureChanged, &name)
            });
            web::refusals(closed.await)?
        }
        Err(error) => web::refusals(Err(error))?,
    };
    match closed {
        Ok(_) => Ok(context.see_other(&paths::here(&context, "?saved=1#closures")?)),
        Err(refused) => Ok(context.refused(page(&context, Refused::Closure(&form, &refused)).await?)),
    }
}

/// Takes a closure away from today on.
pub(crate) async fn end(context: Context, form: Submitted) -> web::Result {
    let (library, today, doing) = (context.library()?.id, context.today()?, Doing::of(&context));
    let (id, name) = (context.place()?.id, context.place()?.name.clone());
    let closure = context.path("closure").and_then(|number| number.parse::<i64>().ok()).ok_or(Error::Missing)?;
    let from = form.get("from").and_then(Day::parse).ok_or(Error::Missing)?;
    context
        .write_once(&form, move |tx| {
            reopen(tx, library, id, (closure, from), today)?;
            doing.note(tx, library, Done::ClosureChanged, &name)
        })
        .await?;
    Ok(context.see_other(&paths::here(&context, "?saved=1#closures")?))
}

//! One tap for what is not help.

use encounters::Mark;
use kernel::Refusal;
use vocabulary::TermId;
use web::{Context, Once, Submitted};

use super::{desk, local};

/// Saves somebody turned away, or somebody who came only to use something.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    let (library, place, at) = (context.library()?.id, context.place()?.id, local(&context)?);
    let (day, quarter) = (at.day, at.quarter());
    let mark = match (form.number("reason")?, form.number("what")?) {
        (Some(reason), _) => Mark::TurnedAway { place, day, quarter, reason: TermId(reason) },
        (None, Some(what)) => Mark::Use { place, day, quarter, what: TermId(what) },
        (None, None) => return Err(Refusal::new("encounters-unknown").into()),
    };
    let id = context.randomness().number();
    let saved = context.write_once(&form, move |tx| encounters::mark(tx, library, &mark, id, day)).await?;
    match saved {
        Once::Done(entry) => {
            let token = entry.token(context.secret(), context.randomness(), context.now())?;
            Ok(desk::after(&context, &token, &[])?)
        }
        Once::Already => Ok(desk::after(&context, "already", &[])?),
    }
}

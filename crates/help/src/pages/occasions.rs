//! Saving an occasion.

use kernel::Error;
use web::{Context, Once, Submitted};

use super::{desk, local};
use crate::forms::{self, Here};

/// What *Samma igen* keeps for the next visitor.
const KEPT: [&str; 6] = ["need", "area", "minutes", "outcome", "language", "channel"];

/// Saves what was done for a visitor.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    let (library, at) = (context.library()?.id, local(&context)?);
    let here = Here { place: context.place()?.id, day: at.day, quarter: at.quarter() };
    let occasion = match forms::occasion(&form, here) {
        Ok(occasion) => occasion,
        Err(Error::Refused(refusals)) => return desk::refused(&context, &form, &refusals).await,
        Err(error) => return Err(error.into()),
    };
    let id = context.randomness().number();
    let saved = context.write_once(&form, move |tx| encounters::record(tx, library, &occasion, id, at.day)).await;
    match saved {
        Ok(Once::Done(entry)) => {
            let token = entry.token(context.secret(), context.randomness(), context.now())?;
            Ok(desk::after(&context, &token, &kept(&form))?)
        }
        Ok(Once::Already) => Ok(desk::after(&context, "already", &[])?),
        Err(Error::Refused(refusals)) => desk::refused(&context, &form, &refusals).await,
        Err(error) => Err(error.into()),
    }
}

fn kept(form: &Submitted) -> Vec<(&str, &str)> {
    if form.get("then") != Some("same") {
        return Vec::new();
    }
    // Numbers only, so that nothing needs to be encoded.
    let number = |value: &str| value.bytes().all(|byte| byte.is_ascii_digit());
    form.fields().filter(|(name, value)| KEPT.contains(name) && number(value)).collect()
}

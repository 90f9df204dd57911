//! A shared tablet, put to sleep in the middle of a session.

use kernel::Refusal;
use ui::{Control, Markup};
use web::{Context, Cookie, Submitted};

use super::{Form, account, field, gone, held, here, hidden, next};
use crate::cards::SESSION_COOKIE;
use crate::store::{self, Lock};
use crate::{code, password};

/// Wrong PINs before the session ends.
const TRIES: i64 = 3;

/// The page that asks for the PIN.
pub(crate) async fn show(context: Context) -> web::Result {
    if !context.who().locked {
        return Ok(gone(&context, "desk")?);
    }
    page(&context, context.query(), &[])
}

/// Locks, if there is a PIN to open with; else signs out.
pub(crate) async fn close(context: Context, _form: Submitted) -> web::Result {
    let (Some(token), Some(id)) = (context.cookies().get(SESSION_COOKIE).map(code::fingerprint), account(&context))
    else {
        return Ok(gone(&context, "sign-in")?);
    };
    let locked = context
        .db()
        .write(move |tx| {
            let has_pin = store::proof(tx, id)?.pin.is_some();
            match has_pin {
                true => store::set_lock(tx, token, Lock::Closed, 0)?,
                false => store::end_session(tx, token)?,
            }
            Ok(has_pin)
        })
        .await?;
    Ok(gone(&context, if locked { "lock" } else { "sign-in?out=1" })?)
}

/// Opens with the PIN.
pub(crate) async fn open(context: Context, form: Submitted) -> web::Result {
    let (Some(token), Some(id)) = (context.cookies().get(SESSION_COOKIE).map(code::fingerprint), account(&context))
    else {
        return Ok(gone(&context, "sign-in")?);
    };
    let found = context.db().read(move |tx| Ok((store::session(tx, token)?, store::proof(tx, id)?.pin))).await?;
    let (Some(session), pin) = found else {
        return Ok(gone(&context, "sign-in")?);
    };
    let typed = code::digits(form.get("pin").unwrap_or_default());
    if password::is_right(typed, pin).await? {
        context.db().write(move |tx| store::set_lock(tx, token, Lock::Open, 0)).await?;
        return Ok(context.see_other(&next(&context, &form, held(&context))?));
    }
    let wrong = session.wrong_pins + 1;
    if wrong >= TRIES {
        context.db().write(move |tx| store::end_session(tx, token)).await?;
        let answer = gone(&context, "sign-in")?;
        return Ok(context.with_cookie(answer, &Cookie::gone(SESSION_COOKIE)));
    }
    context.db().write(move |tx| store::set_lock(tx, token, Lock::Closed, wrong)).await?;
    page(&context, &form, &[Refusal::new("accounts-pin-wrong").with("left", TRIES - wrong).at("pin")])
}

fn page(context: &Context, form: &Submitted, refusals: &[Refusal]) -> web::Result {
    let empty = Submitted::default();
    let pin = field(context, "pin", "accounts-pin", Control::Line("password"), &empty, refusals);
    let back = form.get("next").map(|next| hidden("next", next)).unwrap_or_default();
    Form {
        heading: "accounts-locked",
        about: "accounts-locked-about",
        button: "accounts-unlock",
        action: here(context, "lock")?,
        fields: vec![back, pin.markup()],
        refusals,
        form: &empty,
        after: Markup::default(),
    }
    .answer(context)
}

//! Signing in and out.

use calendar::Zone;
use kernel::{Instant, Refusal};
use ui::{Control, Markup};
use web::{Context, Cookie, Submitted};

use super::{Form, field, here, hidden, next};
use crate::cards::{LONGEST, SESSION_COOKIE, coarse};
use crate::{code, password, store};

/// Failures before each further one delays.
const FREE: i64 = 5;
/// Seconds that failures are remembered.
const REMEMBERED: i64 = 15 * 60;
/// Seconds that a delayed account waits after its last failure.
const DELAY: i64 = 30;

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    page(&context, context.query(), &[])
}

/// Signs in: a new token each time.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    let name = form.get("sign-in").unwrap_or_default().to_lowercase();
    let typed = form.raw("password").unwrap_or_default().to_owned();
    let now = context.now();
    let who = context.secret().check_value("accounts.failure", name.as_bytes());
    let (known, (failed, until)) = {
        let name = name.clone();
        context.db().read(move |tx| Ok((store::proof_by_sign_in(tx, &name)?, store::failures(tx, who)?))).await?
    };
    if must_wait(failed, until, now) {
        return page(&context, &form, &[Refusal::new("accounts-wait").with("seconds", DELAY).at("password")]);
    }
    let (account, kept) = known.map(|proof| (proof.account, proof.password)).unzip();
    let right = password::is_right(typed, kept).await?;
    let Some(account) = account.filter(|_| right) else {
        let until = now.plus_seconds(REMEMBERED);
        context.db().write(move |tx| store::fail(tx, who, until)).await?;
        return page(&context, &form, &[Refusal::new("accounts-wrong").at("password")]);
    };
    if account.must_change && account.handed_until.is_some_and(|until| until < now) {
        return page(&context, &form, &[Refusal::new("accounts-handed-late").at("password")]);
    }
    let token = code::token(context.randomness());
    let (kept, seen, id) = (code::fingerprint(&token), coarse(now), account.id);
    let before = context.cookies().get(SESSION_COOKIE).map(code::fingerprint);
    let grants = context
        .db()
        .write(move |tx| {
            before.map_or(Ok(()), |before| store::end_session(tx, before))?;
            store::forgive(tx, who)?;
            store::begin_session(tx, kept, id, now, seen)?;
            store::held(tx, id, Zone::utc().day(now))
        })
        .await?;
    let to = if account.must_change { here(&context, "account")? } else { next(&context, &form, &grants)? };
    Ok(context.with_cookie(context.see_other(&to), &Cookie::new(SESSION_COOKIE, token).for_seconds(LONGEST)))
}

/// Signs out.
pub(crate) async fn end(context: Context, _form: Submitted) -> web::Result {
    if let Some(token) = context.cookies().get(SESSION_COOKIE).map(code::fingerprint) {
        context.db().write(move |tx| store::end_session(tx, token)).await?;
    }
    let answer = context.see_other(&here(&context, "sign-in?out=1")?);
    Ok(context.with_cookie(answer, &Cookie::gone(SESSION_COOKIE)))
}

/// After five failures the account answers nobody until half a minute has gone by since the last.
fn must_wait(failed: i64, until: Instant, now: Instant) -> bool {
    let last = until.plus_seconds(-REMEMBERED);
    failed >= FREE && now < until && now.seconds_since(last) < DELAY
}

fn page(context: &Context, form: &Submitted, refusals: &[Refusal]) -> web::Result {
    let mut name = field(context, "sign-in", "accounts-sign-in-label", Control::Line("text"), form, refusals);
    name.autocomplete = "username";
    let mut secret = field(context, "password", "accounts-password", Control::Line("password"), form, refusals);
    secret.autocomplete = "current-password";
    let back = form.get("next").map(|next| hidden("next", next)).unwrap_or_default();
    Form {
        heading: "accounts-sign-in",
        about: if form.get("out").is_some() { "accounts-signed-out" } else { "accounts-sign-in-about" },
        button: "accounts-sign-in",
        action: here(context, "sign-in")?,
        fields: vec![back, name.markup(), secret.markup()],
        refusals,
        form,
        after: Markup::default(),
    }
    .answer(context)
}

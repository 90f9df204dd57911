//! A screen on the floor types its code.

use kernel::{DeviceKind, Id, Refusal};
use ui::{Control, Markup};
use web::{Context, Cookie, Submitted};

use super::{Form, doing, field, here, refusals};
use crate::cards::DEVICE_COOKIE;
use crate::{code, store, verbs};

/// Ten years: a screen stays until it is sent away.
const STAYS: i64 = 10 * 365 * 86_400;
/// Wrong codes before a library's screens wait.
const FREE: i64 = 20;
/// Seconds that wrong codes are remembered.
const REMEMBERED: i64 = 600;

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    page(&context, &Submitted::default(), &[])
}

/// Pairs the screen, and leads it to its page.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    let library = context.library()?.id;
    let now = context.now();
    let typed = code::digits(form.get("code").unwrap_or_default());
    let who = context.secret().check_value("accounts.pairing-failure", &library.0.to_le_bytes());
    let (failed, until) = context.db().read(move |tx| store::failures(tx, who)).await?;
    if failed >= FREE && now < until {
        return page(&context, &form, &[Refusal::new("accounts-wait").with("seconds", REMEMBERED).at("code")]);
    }
    let token = code::token(context.randomness());
    let id = Id::fresh(context.site().clock.as_ref(), context.randomness());
    let paired = (id, code::fingerprint(&token), context.library()?.zone.day(now));
    let (secret, doing) = (context.secret().clone(), doing(&context));
    let answer = context.db().write(move |tx| verbs::pair(tx, library, &typed, paired, &secret, &doing)).await;
    let device = match refusals(answer)? {
        Ok(device) => device,
        Err(refused) => {
            context.db().write(move |tx| store::fail(tx, who, now.plus_seconds(REMEMBERED))).await?;
            return page(&context, &form, &refused);
        }
    };
    let place = context.db().read(move |tx| places::place(tx, library, device.place)).await?;
    let first = context.library()?.languages.first().map_or("sv", |locale| locale.bcp47());
    let to = match device.kind {
        DeviceKind::Kiosk => format!("floor/{}/kiosk/{first}", place.slug),
        DeviceKind::Board => format!("floor/{}/board", place.slug),
        DeviceKind::Desk => format!("desk/{}", place.slug),
    };
    let answer = context.see_other(&here(&context, &to)?);
    Ok(context.with_cookie(answer, &Cookie::new(DEVICE_COOKIE, token).for_seconds(STAYS)))
}

fn page(context: &Context, form: &Submitted, refusals: &[Refusal]) -> web::Result {
    let code = field(context, "code", "accounts-pairing-label", Control::Code, form, refusals);
    Form {
        heading: "accounts-pair",
        about: "accounts-pair-about",
        button: "accounts-pair",
        action: here(context, "floor/pair")?,
        fields: vec![code.markup()],
        refusals,
        form,
        after: Markup::default(),
    }
    .answer(context)
}

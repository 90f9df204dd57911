//! The number, large, with a way to follow it home; and on paper.

use askama::Template;
use i18n::Words;
use kernel::Locale;
use ui::{Markup, Page, Qr, Refresh, Width};
use web::Context;

use super::{code, moment, place_and_day};
use crate::{paths, saying, turn};

/// Seconds that the number stands before the warning.
const STANDS: u32 = 40;
/// Seconds that the warning stands before the kiosk begins anew.
const WARNS: u32 = 20;

#[derive(Template)]
#[template(path = "slip.html")]
struct Slip<'a> {
    words: &'a Words,
    number: String,
    place_and_day: String,
    ahead: Option<i64>,
    wait: Option<String>,
    qr: Markup,
    host: String,
    code: String,
    start: String,
    more: Option<String>,
    seconds: u32,
}

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    let (library, moment, code) = (context.library()?.id, moment(&context)?, code(&context)?);
    let value = code.check_value(context.secret());
    let mine = context.db().read(move |tx| turn(tx, library, value, &moment)).await?;
    let words = context.words();
    let first = context.library()?.languages.first().copied().unwrap_or(Locale::SWEDISH);
    let (start, here) =
        (paths::kiosk(&context, first, "")?, paths::kiosk(&context, context.locale(), &format!("/ticket/{code}"))?);
    let address = context.site().public_url.address(&paths::short(&code));
    let warned = context.query().get("soon").is_some();
    let (seconds, to) = if warned { (WARNS, start.clone()) } else { (STANDS, format!("{here}?soon=1")) };
    let number = mine.number.to_string();
    let slip = Slip {
        words,
        place_and_day: place_and_day(&context, words)?,
        ahead: mine.alive.as_ref().map(|(ticket, line)| i64::try_from(line.ahead_of(ticket)).unwrap_or_default()),
        wait: mine.alive.as_ref().map(|(ticket, line)| saying::wait(line.estimate_for(ticket), words)),
        qr: Qr { text: &address, label: &words.plain("queue-follow") }.markup(),
        host: context.site().public_url.host().to_owned(),
        code: code.to_string(),
        start,
        more: warned.then_some(here),
        seconds,
        number: number.clone(),
    };
    Ok(context.page(Page {
        title: number,
        face: ui::Face::Floor,
        width: Width::Full,
        body: context.render(&slip)?,
        refresh: Some(Refresh { seconds, to: Some(to) }),
        scripts: vec!["print"],
        ..Page::default()
    }))
}

//! Which places have a line, for those who answer for the centre.

use askama::Template;
use i18n::Words;
use kernel::{Error, PlaceId};
use places::Place;
use ui::{Markup, Notice, Page, Tone};
use web::{Context, Submitted};

use super::moment;
use crate::code::room_code;
use crate::{LineIs, close_line, open_line, paths, store};

#[derive(Template)]
#[template(path = "lines.html")]
struct Lines<'a> {
    words: &'a Words,
    notice: Markup,
    rows: Vec<Row>,
}

struct Row {
    name: String,
    on: bool,
    action: String,
    code: String,
    phone: String,
}

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    Ok(context.page(page(&context, None).await?))
}

/// Gives the place at hand a line, or takes it away.
pub(crate) async fn change(context: Context, form: Submitted) -> web::Result {
    let (library, place) = (context.library()?.id, context.place()?.id);
    let wanted = if form.get("line") == Some("on") { LineIs::On } else { LineIs::Off };
    let changed = context.db().write(move |tx| match wanted {
        LineIs::On => open_line(tx, library, place),
        LineIs::Off => close_line(tx, library, place),
    });
    match changed.await {
        Ok(()) => Ok(context.see_other(&format!("/{}/office/line", context.library()?.slug))),
        Err(Error::Refused(refusals)) => {
            let said = refusals.first().map(|refusal| context.words().refusal(refusal));
            Ok(context.refused(page(&context, said).await?))
        }
        Err(error) => Err(error.into()),
    }
}

async fn page(context: &Context, refused: Option<String>) -> kernel::Result<Page> {
    let (library, today) = (context.library()?.id, moment(context)?.local.day);
    let (all, lines) =
        context.db().read(move |tx| Ok((places::places(tx, library, today)?, store::lines(tx, library)?))).await?;
    let rows = all.iter().map(|place| row(context, place, &lines)).collect::<kernel::Result<_>>()?;
    let words = context.words();
    let notice = refused.map(|text| Notice { tone: Tone::Stop, text, more: Markup::default() }.markup());
    let body = context.render(&Lines { words, notice: notice.unwrap_or_default(), rows })?;
    Ok(Page { title: words.plain("queue-lines"), face: ui::Face::Office, body, ..Page::default() })
}

fn row(context: &Context, place: &Place, lines: &[PlaceId]) -> kernel::Result<Row> {
    let library = context.library()?;
    let code = room_code(context.secret(), library.id, place.id, moment(context)?.local.day);
    let first = library.languages.first().copied().unwrap_or(kernel::Locale::SWEDISH);
    Ok(Row {
        name: place.name.clone(),
        on: lines.contains(&place.id),
        action: format!("/{}/office/line/{}", library.slug, place.slug),
        code: format!("{} {}", &code[..3], &code[3..]),
        phone: paths::join(context, first, &place.slug)?,
    })
}

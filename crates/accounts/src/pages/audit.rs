//! Who changed what, for those who answer for the centre.

use askama::Template;
use i18n::Words;
use ui::Page;
use web::Context;

use crate::store;

/// Entries on the page.
const MOST: i64 = 200;

#[derive(Template)]
#[template(path = "audit.html")]
struct Audit<'a> {
    words: &'a Words,
    rows: Vec<Row>,
}

struct Row {
    when: String,
    what: String,
    subject: String,
    who: String,
}

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    let library = context.library()?;
    let id = library.id;
    let (entries, people) =
        context.db().read(move |tx| Ok((audit::entries(tx, id, MOST)?, store::accounts(tx, id)?))).await?;
    let words = context.words();
    let today = library.zone.day(context.now());
    let row = |entry: &audit::Entry| {
        let at = library.zone.local(entry.at);
        let who = entry.actor.and_then(|actor| people.iter().find(|person| person.id == actor));
        Row {
            when: format!("{} {}", words.day_seen_from(today, at.day), words.time(at.minute)),
            what: words.say(&format!("accounts-audit-{}", entry.what.code())),
            subject: entry.subject.clone(),
            who: who.map_or_else(|| words.say("accounts-audit-machine"), |person| person.name.clone()),
        }
    };
    let body = context.render(&Audit { words, rows: entries.iter().map(row).collect() })?;
    Ok(context.page(Page { title: words.plain("accounts-audit"), face: ui::Face::Office, body, ..Page::default() }))
}

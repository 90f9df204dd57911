//! The first page of the installation and of each library, until the front door stands there.

use askama::Template;
use i18n::Words;
use kernel::Actor;
use ui::Page;
use web::{Access, Context, Route, get};

#[derive(Template)]
#[template(path = "start.html")]
struct Start<'a> {
    words: &'a Words,
    title: String,
    ways: Vec<(String, String)>,
}

/// The doors of this page.
#[must_use]
pub fn routes() -> Vec<Route> {
    vec![get("/", Access::Public, installation), get("/{library}", Access::Public, library)]
}

/// Leads to the only library, or lists them.
async fn installation(context: Context) -> web::Result {
    let libraries = context.site().directory.libraries().await?;
    if let [only] = libraries.as_slice() {
        return Ok(context.see_other(&format!("/{}", only.slug)));
    }
    let ways = libraries.into_iter().map(|library| (format!("/{}", library.slug), library.name)).collect();
    page(&context, context.words().plain("app-libraries"), ways)
}

/// Leads those who work here to their desk, those who read figures to these, and shows everyone else where that is.
async fn library(context: Context) -> web::Result {
    let library = context.library()?;
    let grants = if let Actor::Staff { grants, .. } = context.actor() { grants.as_slice() } else { &[] };
    if grants.iter().any(|grant| grant.library == library.id) {
        return Ok(context.see_other(&format!("/{}/{}", library.slug, accounts::begins_at(grants, library.id))));
    }
    let words = context.words();
    let ways = vec![
        (format!("/{}/desk", library.slug), words.say("app-to-desk")),
        (format!("/{}/office/day", library.slug), words.say("app-to-office")),
        (format!("/{}/floor/pair", library.slug), words.say("app-to-pair")),
    ];
    page(&context, library.name.clone(), ways)
}

fn page(context: &Context, title: String, ways: Vec<(String, String)>) -> web::Result {
    let start = Start { words: context.words(), title: title.clone(), ways };
    let body = context.render(&start)?;
    Ok(context.page(Page { title, body, ..Page::bare() }))
}

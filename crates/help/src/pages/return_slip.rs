//! What a visitor takes home, in their language; and the page where they let it be forgotten themselves.

use askama::Template;
use i18n::Words;
use kernel::Refusal;
use ui::{Field, Markup, Page, Summary, Width, problems_at};
use web::{Context, Submitted};

use super::local;
use super::returns::sealed;
use crate::return_code::ReturnCode;
use crate::returning::{self, LIFE_DAYS};

#[derive(Template)]
#[template(path = "return_slip.html")]
struct Slip<'a> {
    words: &'a Words,
    three: String,
    digits: String,
    until: String,
    next: String,
    place: String,
    host: String,
}

#[derive(Template)]
#[template(path = "return_forget.html")]
struct Forget<'a> {
    words: &'a Words,
    summary: Markup,
    done: bool,
    typed: Markup,
}

/// The slip. It says the code, until when, and what to bring; never what it was about.
pub(crate) async fn show(context: Context) -> web::Result {
    let (library, today) = (context.library()?.id, local(&context)?.day);
    let code = sealed(&context, context.query())?;
    let kept = code.check_value(context.secret(), library);
    let notes = context.db().read(move |tx| returning::notes(tx, library, kept, today)).await?;
    let newest = notes.first().ok_or(kernel::Error::Missing)?;
    let words = context.words();
    let until = newest.day.plus_days(LIFE_DAYS);
    let slug = &context.library()?.slug;
    let address = context.site().public_url.address(&format!("/{slug}/{}/return-code", context.locale().bcp47()));
    let body = Slip {
        words,
        three: code.words(context.locale()),
        digits: code.digits(),
        until: words.say_with("help-slip-until", &[("day", words.date_long(until).into())]),
        next: words.say(newest.next.key()),
        place: format!("{} · {}", context.library()?.name, context.place()?.name),
        host: address.split_once("://").map_or(address.clone(), |(_, rest)| rest.to_owned()),
    };
    let body = context.render(&body)?;
    let title = words.plain("help-slip");
    Ok(context.page(Page { title, body, width: Width::Narrow, scripts: vec!["print"], ..Page::bare() }))
}

/// The page where a code is typed to be forgotten.
pub(crate) async fn ask(context: Context) -> web::Result {
    let done = context.query().get("done").is_some();
    Ok(context.page(forget_page(&context, &Submitted::default(), &[], done)?))
}

/// Forgets it. The answer is the same whether there was one, so that nobody learns which codes live.
pub(crate) async fn forget(context: Context, form: Submitted) -> web::Result {
    let codes = ReturnCode::parse(form.get("code").unwrap_or_default());
    if codes.is_empty() {
        let refusal = Refusal::new("help-return-form").at("code");
        return Ok(context.refused(forget_page(&context, &form, &[refusal], false)?));
    }
    let library = context.library()?;
    let (id, slug) = (library.id, library.slug.clone());
    let kept: Vec<_> = codes.iter().map(|code| code.check_value(context.secret(), id)).collect();
    context.db().write(move |tx| kept.iter().try_for_each(|code| returning::forget(tx, id, *code))).await?;
    Ok(context.see_other(&format!("/{slug}/{}/return-code?done=1", context.locale().bcp47())))
}

fn forget_page(context: &Context, form: &Submitted, refusals: &[Refusal], done: bool) -> kernel::Result<Page> {
    let words = context.words();
    let typed = Field {
        hint: words.say("help-return-typed-hint"),
        value: form.raw("code").unwrap_or_default().to_owned(),
        problems: problems_at("code", refusals, words),
        autocomplete: "off",
        ..Field::line("code", words.say("help-return-typed"))
    };
    let body = Forget { words, summary: Summary { words, refusals }.markup(), done, typed: typed.markup() };
    let body = context.render(&body)?;
    Ok(Page { title: words.plain("help-forget"), face: ui::Face::Front, body, width: Width::Narrow, ..Page::default() })
}

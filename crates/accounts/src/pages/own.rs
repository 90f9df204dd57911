//! One's own account.

use askama::Template;
use audit::What;
use i18n::Words;
use kernel::{Error, Locale, Refusal};
use ui::{Control, Field, Markup, Notice, Option_, Tone};
use web::{Context, Cookie, Submitted};

use super::{Form, account, doing, field, gone, here};
use crate::cards::SESSION_COOKIE;
use crate::store::{self, MustChange};
use crate::{code, password};

#[derive(Template)]
#[template(
    source = r#"<form method="post" action="{{ action }}"><button class="button button-stop button-small" type="submit">{{ words.say("accounts-end-everywhere") }}</button></form>"#,
    ext = "html"
)]
struct EndEverywhere<'a> {
    words: &'a Words,
    action: String,
}

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    page(&context, context.query(), &[])
}

/// Changes the password, the PIN or the language: what is left empty stays.
pub(crate) async fn change(context: Context, form: Submitted) -> web::Result {
    let id = account(&context).ok_or(Error::Missing)?;
    let library = context.library()?.id;
    let proof = context.db().read(move |tx| store::proof(tx, id)).await?;
    let current = form.raw("current").unwrap_or_default().to_owned();
    if !password::is_right(current, Some(proof.password)).await? {
        return page(&context, &form, &[Refusal::new("accounts-current-wrong").at("current")]);
    }
    let known = [proof.account.sign_in.as_str(), proof.account.name.as_str(), context.library()?.name.as_str()];
    let fresh = form.raw("password").filter(|typed| !typed.is_empty());
    if let Some(problem) = fresh.and_then(|fresh| password::password_problem(fresh, &known)) {
        return page(&context, &form, &[problem]);
    }
    let pin = form.get("pin").map(code::digits);
    if pin.as_ref().is_some_and(|pin| !(4..=8).contains(&pin.len())) {
        return page(&context, &form, &[Refusal::new("accounts-pin-short").at("pin")]);
    }
    let hashed = match fresh {
        Some(fresh) => Some(password::hash(fresh.to_owned(), context.randomness()).await?),
        None => None,
    };
    let pin = match pin {
        Some(pin) => Some(password::hash(pin, context.randomness()).await?),
        None => None,
    };
    let language = form.get("language").and_then(Locale::parse);
    let (doing, sign_in) = (doing(&context), proof.account.sign_in);
    context
        .db()
        .write(move |tx| {
            if let Some(hashed) = &hashed {
                store::set_password(tx, id, hashed, MustChange::No)?;
                doing.note(tx, library, What::PasswordChanged, &sign_in)?;
            }
            pin.as_ref().map_or(Ok(()), |pin| store::set_pin(tx, id, pin))?;
            language.map_or(Ok(()), |language| store::set_language(tx, id, language))
        })
        .await?;
    Ok(gone(&context, "account?saved=1")?)
}

/// Ends every session of one's own, this one too.
pub(crate) async fn end_everywhere(context: Context, _form: Submitted) -> web::Result {
    let id = account(&context).ok_or(Error::Missing)?;
    let (library, doing) = (context.library()?.id, doing(&context));
    context
        .db()
        .write(move |tx| {
            let sign_in = store::proof(tx, id)?.account.sign_in;
            store::end_sessions(tx, id)?;
            doing.note(tx, library, What::SessionsEnded, &sign_in)
        })
        .await?;
    Ok(context.with_cookie(gone(&context, "sign-in?out=1")?, &Cookie::gone(SESSION_COOKIE)))
}

fn page(context: &Context, form: &Submitted, refusals: &[Refusal]) -> web::Result {
    let words = context.words();
    let secret = |name: &'static str, key: &str, hint: &str, autocomplete| {
        let field = field(context, name, key, Control::Line("password"), form, refusals);
        let hint = if hint.is_empty() { String::new() } else { words.say(hint) };
        Field { hint, required: name == "current", autocomplete, ..field }.markup()
    };
    let languages =
        i18n::shipped().map(|locale| Option_ { value: locale.tag().to_owned(), word: locale.autonym().to_owned() });
    let language = Field {
        control: Control::List(languages.collect()),
        value: form.get("language").unwrap_or(context.locale().tag()).to_owned(),
        ..Field::line("language", words.say("accounts-language"))
    };
    let saved = form
        .get("saved")
        .map(|_| Notice { tone: Tone::Open, text: words.say("accounts-saved"), more: Markup::default() }.markup());
    let end = EndEverywhere { words, action: here(context, "account/sessions/end")? };
    Form {
        heading: "accounts-own",
        about: "accounts-own-about",
        button: "accounts-save",
        action: here(context, "account")?,
        fields: vec![
            saved.unwrap_or_default(),
            secret("current", "accounts-current", "", "current-password"),
            secret("password", "accounts-new-password", "accounts-new-password-hint", "new-password"),
            secret("pin", "accounts-new-pin", "accounts-new-pin-hint", "off"),
            language.markup(),
        ],
        refusals,
        form,
        after: context.render(&end)?,
    }
    .answer(context)
}

//! The return code at the desk: giving one, seeing what was tried under one, and forgetting it.

use askama::Template;
use calendar::Day;
use i18n::Words;
use kernel::{AccountId, Actor, Error, Refusal, Result};
use ui::{Choices, Control, Field, Key, Kind as Many, Markup, Option_, Page, Rest, Summary, Width, problems_at};
use vocabulary::{Kind, TermId, Vocabulary};
use web::{Context, Submitted};

use super::local;
use crate::choice::{chips, lines};
use crate::guessing::{self, Tried};
use crate::paths;
use crate::return_code::ReturnCode;
use crate::returning::{self, Next, Note};
use crate::seal;

/// Needs that are seen at once.
const NEEDS_AT_ONCE: usize = 8;

#[derive(Template)]
#[template(path = "returns.html")]
struct Returns<'a> {
    words: &'a Words,
    summary: Markup,
    gone: bool,
    address: String,
    typed: Markup,
    fields: Markup,
}

#[derive(Template)]
#[template(path = "return_note.html")]
struct Known<'a> {
    words: &'a Words,
    summary: Markup,
    saved: bool,
    address: String,
    code: String,
    visits: Vec<Visit>,
    lives: String,
    slips: Vec<(String, String, &'static str)>,
    fields: Markup,
}

/// A visit as a guide reads it.
struct Visit {
    when: String,
    need: String,
    step: Option<String>,
    next: String,
}

/// What is chosen for a visit: the same fields for the first and for a later one.
#[derive(Template)]
#[template(path = "return_fields.html")]
struct Fields {
    key: Markup,
    need: Markup,
    step: Markup,
    next: Markup,
}

/// The page with both: a code that somebody has, and a code for somebody.
pub(crate) async fn show(context: Context) -> web::Result {
    let page = page(&context, &context.query().clone(), &[]).await?;
    Ok(context.page(page))
}

/// Gives a code, and leads to the slip that the visitor takes home.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    let (library, today) = (context.library()?.id, local(&context)?.day);
    let code = ReturnCode::of_form(context.secret(), library, form.key().unwrap_or_default());
    let kept = code.check_value(context.secret(), library);
    let given = match note(&form, today) {
        Ok(note) => context.write_once(&form, move |tx| returning::give(tx, library, kept, &note)).await.map(drop),
        Err(error) => Err(error),
    };
    match given {
        Ok(()) => Ok(context.see_other(&known(&context, code, "&saved=1")?)),
        Err(Error::Refused(refusals)) => Ok(context.refused(page(&context, &form, &refusals).await?)),
        Err(error) => Err(error.into()),
    }
}

/// Leads to what was tried under the code that was typed.
pub(crate) async fn look(context: Context, form: Submitted) -> web::Result {
    let (library, today, now) = (context.library()?.id, local(&context)?.day, context.now());
    let codes = ReturnCode::parse(form.get("code").unwrap_or_default());
    let kept: Vec<_> = codes.iter().map(|code| code.check_value(context.secret(), library)).collect();
    let who = context.secret().check_value("help.return-guess", &account(&context)?.bytes()[..]);
    let tried = context.db().write(move |tx| guessing::try_codes(tx, library, (who, &kept), today, now)).await?;
    let refusal = match tried {
        Tried::Right(at) => return Ok(context.see_other(&known(&context, codes[at], "")?)),
        Tried::Wrong => Refusal::new("help-return-unknown").at("code"),
        Tried::TooSoon(seconds) => Refusal::new("help-return-wait").with("seconds", seconds).at("code"),
    };
    Ok(context.refused(page(&context, &form, &[refusal]).await?))
}

/// What was tried under a code.
pub(crate) async fn note_page(context: Context) -> web::Result {
    let page = known_page(&context, &context.query().clone(), &[]).await?;
    Ok(context.page(page))
}

/// Notes one more visit.
pub(crate) async fn add(context: Context, form: Submitted) -> web::Result {
    let (library, today) = (context.library()?.id, local(&context)?.day);
    let code = sealed(&context, &form)?;
    let kept = code.check_value(context.secret(), library);
    let added = match note(&form, today) {
        Ok(note) => context.write_once(&form, move |tx| returning::add(tx, library, kept, &note)).await.map(drop),
        Err(error) => Err(error),
    };
    match added {
        Ok(()) => Ok(context.see_other(&known(&context, code, "&saved=1")?)),
        Err(Error::Refused(refusals)) => Ok(context.refused(known_page(&context, &form, &refusals).await?)),
        Err(error) => Err(error.into()),
    }
}

/// Forgets a code, because the visitor said so.
pub(crate) async fn forget(context: Context, form: Submitted) -> web::Result {
    let library = context.library()?.id;
    let kept = sealed(&context, &form)?.check_value(context.secret(), library);
    context.db().write(move |tx| returning::forget(tx, library, kept)).await?;
    Ok(context.see_other(&paths::desk(&context, "/returns?gone=1")?))
}

fn account(context: &Context) -> Result<AccountId> {
    match context.actor() {
        Actor::Staff { account, .. } => Ok(*account),
        _ => Err(Error::Missing),
    }
}

/// The code that a form or an address carries, sealed.
pub(crate) fn sealed(context: &Context, form: &Submitted) -> Result<ReturnCode> {
    let word = form.get("code").unwrap_or_default();
    seal::open(word, context.library()?.id, context.secret(), context.now())
}

fn known(context: &Context, code: ReturnCode, rest: &str) -> Result<String> {
    let word = seal::seal(code, context.library()?.id, (context.secret(), context.randomness()), context.now())?;
    paths::desk(context, &format!("/returns/note?code={word}{rest}"))
}

fn note(form: &Submitted, day: Day) -> Result<Note> {
    let mut problems = Vec::new();
    let need = crate::forms::number(form, "need", &mut problems).map(TermId);
    let step = crate::forms::number(form, "step", &mut problems).map(TermId);
    let next = form.get("next").and_then(Next::parse);
    if need.is_none() && problems.is_empty() {
        problems.push(Refusal::new("help-return-need").at("need"));
    }
    if next.is_none() {
        problems.push(Refusal::new("help-return-next").at("next"));
    }
    match (need, next) {
        (Some(need), Some(next)) if problems.is_empty() => Ok(Note { day, need, step, next }),
        _ => Err(Error::Refused(problems)),
    }
}

async fn page(context: &Context, form: &Submitted, refusals: &[Refusal]) -> Result<Page> {
    let (library, today) = (context.library()?.id, local(context)?.day);
    let vocabulary = context.db().read(move |tx| Vocabulary::load(tx, library)).await?;
    let words = context.words();
    let typed = Field {
        hint: words.say("help-return-typed-hint"),
        value: form.raw("code").unwrap_or_default().to_owned(),
        problems: problems_at("code", refusals, words),
        autocomplete: "off",
        ..Field::line("code", words.say("help-return-typed"))
    };
    let body = Returns {
        words,
        summary: Summary { words, refusals }.markup(),
        gone: form.get("gone").is_some(),
        address: paths::desk(context, "/returns")?,
        typed: typed.markup(),
        fields: fields(context, &vocabulary, today, form, refusals)?,
    };
    let body = context.render(&body)?;
    Ok(Page { title: words.plain("help-returns"), face: ui::Face::Desk, body, ..Page::default() })
}

fn fields(
    context: &Context,
    vocabulary: &Vocabulary,
    today: Day,
    form: &Submitted,
    refusals: &[Refusal],
) -> Result<Markup> {
    let words = context.words();
    let chosen: Vec<&str> = form.get("need").into_iter().collect();
    let mut needs = chips(vocabulary, Kind::Need, today, words, &chosen);
    let seldom = needs.split_off(needs.len().min(NEEDS_AT_ONCE));
    let rest = Rest { word: words.say("help-more-choices"), choices: seldom };
    let need = Choices { rest, ..Choices::new("need", words.say("help-return-need-question"), Many::One, needs) };
    let next = |next: Next| Option_ { value: next.code().to_owned(), word: words.say(next.key()) };
    let choose = Option_ { value: String::new(), word: words.say("help-choose") };
    let list = |name: &'static str, key: &str, options: Vec<Option_>| Field {
        control: Control::List(options),
        value: form.get(name).unwrap_or_default().to_owned(),
        problems: problems_at(name, refusals, words),
        ..Field::line(name, words.say(key))
    };
    let none = words.say("help-none");
    let fields = Fields {
        key: Key { key: context.key_of(form) }.markup(),
        need: Choices { problems: problems_at("need", refusals, words), ..need }.markup(),
        step: list("step", "help-return-step-question", lines(vocabulary, Kind::Step, today, words, Some(&none)))
            .markup(),
        next: list("next", "help-return-next-question", std::iter::once(choose).chain(Next::ALL.map(next)).collect())
            .markup(),
    };
    context.render(&fields)
}

async fn known_page(context: &Context, form: &Submitted, refusals: &[Refusal]) -> Result<Page> {
    let (library, today) = (context.library()?.id, local(context)?.day);
    let code = sealed(context, form)?;
    let kept = code.check_value(context.secret(), library);
    let (vocabulary, notes) = context
        .db()
        .read(move |tx| Ok((Vocabulary::load(tx, library)?, returning::notes(tx, library, kept, today)?)))
        .await?;
    let words = context.words();
    let last = notes.first().map_or(today, |note| note.day).plus_days(returning::LIFE_DAYS);
    let word = form.get("code").unwrap_or_default().to_owned();
    let slip = |locale: &kernel::Locale| {
        let rest = format!("/returns/slip/{}?code={word}", locale.bcp47());
        Ok((paths::desk(context, &rest)?, locale.autonym().to_owned(), locale.bcp47()))
    };
    let body = Known {
        words,
        summary: Summary { words, refusals }.markup(),
        saved: form.get("saved").is_some(),
        address: paths::desk(context, "/returns")?,
        visits: notes.iter().map(|note| visit(note, &vocabulary, today, words)).collect(),
        lives: words.say_with("help-return-lives", &[("day", words.date_seen_from(today, last).into())]),
        slips: context.library()?.languages.iter().map(slip).collect::<Result<_>>()?,
        fields: fields(context, &vocabulary, today, form, refusals)?,
        code: word,
    };
    let body = context.render(&body)?;
    let title = words.plain("help-return-tried");
    Ok(Page { title, face: ui::Face::Desk, body, width: Width::Narrow, ..Page::default() })
}

fn visit(note: &Note, vocabulary: &Vocabulary, today: Day, words: &Words) -> Visit {
    Visit {
        when: words.date_seen_from(today, note.day),
        need: vocabulary.label(note.need, words),
        step: note.step.map(|step| vocabulary.label(step, words)),
        next: words.say(note.next.key()),
    }
}

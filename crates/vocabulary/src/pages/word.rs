//! One word: a given one with those that stand under it, or one of a library's own.

use askama::Template;
use audit::{Doing, What as Done};
use i18n::Words;
use kernel::{Locale, Refusal};
use ui::{Control, Field, Markup, Page};
use web::{Context, Form, Submitted};

use super::{counted_as, office, path, term, words::is_over};
use crate::given::LASTING;
use crate::{Labels, Term, Vocabulary, add_own_term, bring_back, change_labels, retire_term};

#[derive(Template)]
#[template(path = "word.html")]
struct Word<'a> {
    words: &'a Words,
    all: String,
    address: String,
    word: String,
    summary: Markup,
    saved: Markup,
    /// The given term it stands under, with its address, for an own one.
    under: Option<(String, String)>,
    counted: String,
    /// Words that stand under it: what they say, where they lead, whether they are retired.
    own: Vec<(String, String, bool)>,
    key: Markup,
    fields: Vec<Markup>,
    /// Until when it may be chosen, once that is known.
    until: String,
    retired: bool,
    lasting: bool,
    retire_key: Markup,
}

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    Ok(context.page(page(&context, &Submitted::default(), &[]).await?))
}

/// Adds a word of the library's own under a given one.
pub(crate) async fn add(context: Context, form: Submitted) -> web::Result {
    let (library, today, doing) = (context.library()?.id, context.today()?, Doing::of(&context));
    let vocabulary = context.db().read(move |tx| Vocabulary::load(tx, library)).await?;
    let (parent, labels) = (term(&context, &vocabulary)?.id, labels(&context, &form)?);
    let added = context
        .write_once(&form, move |tx| {
            add_own_term(tx, library, parent, &labels, today)?;
            doing.note(tx, library, Done::WordChanged, labels.say(Locale::SWEDISH))
        })
        .await;
    answer(&context, &form, web::refusals(added)?).await
}

/// Says a word of the library's own anew.
pub(crate) async fn change(context: Context, form: Submitted) -> web::Result {
    let (library, today, doing) = (context.library()?.id, context.today()?, Doing::of(&context));
    let vocabulary = context.db().read(move |tx| Vocabulary::load(tx, library)).await?;
    let (id, labels) = (term(&context, &vocabulary)?.id, labels(&context, &form)?);
    let changed = context
        .write_once(&form, move |tx| {
            change_labels(tx, library, id, &labels, today)?;
            doing.note(tx, library, Done::WordChanged, labels.say(Locale::SWEDISH))
        })
        .await;
    answer(&context, &form, web::refusals(changed)?).await
}

/// Retires a word: today is the last day on which it may be chosen, since it may have been chosen today.
pub(crate) async fn retire(context: Context, form: Submitted) -> web::Result {
    let (library, today, doing) = (context.library()?.id, context.today()?, Doing::of(&context));
    let vocabulary = context.db().read(move |tx| Vocabulary::load(tx, library)).await?;
    let term = term(&context, &vocabulary)?;
    let (id, word, until) = (term.id, term.label(context.words()), today.max(term.since));
    let retired = context
        .write_once(&form, move |tx| {
            retire_term(tx, library, id, until)?;
            doing.note(tx, library, Done::WordChanged, &word)
        })
        .await;
    answer(&context, &form, web::refusals(retired)?).await
}

/// Brings a retired word back.
pub(crate) async fn back(context: Context, form: Submitted) -> web::Result {
    let (library, today, doing) = (context.library()?.id, context.today()?, Doing::of(&context));
    let vocabulary = context.db().read(move |tx| Vocabulary::load(tx, library)).await?;
    let term = term(&context, &vocabulary)?;
    let (id, word) = (term.id, term.label(context.words()));
    let returned = context
        .write_once(&form, move |tx| {
            bring_back(tx, library, id, today)?;
            doing.note(tx, library, Done::WordChanged, &word)
        })
        .await;
    answer(&context, &form, web::refusals(returned)?).await
}

async fn answer(context: &Context, form: &Submitted, done: Result<web::Once<()>, Vec<Refusal>>) -> web::Result {
    match done {
        Ok(_) => {
            let address =
                context.within(&format!("office/words/{}?saved=1", context.path("term").unwrap_or_default()))?;
            Ok(context.see_other(&address))
        }
        Err(refused) => Ok(context.refused(page(context, form, &refused).await?)),
    }
}

/// The languages of the library, Swedish first.
fn languages(context: &Context) -> kernel::Result<Vec<Locale>> {
    let others = context.library()?.languages.iter().copied().filter(|locale| *locale != Locale::SWEDISH);
    Ok(std::iter::once(Locale::SWEDISH).chain(others).collect())
}

/// Reads what a word is called; each field is called as its language.
fn labels(context: &Context, form: &Submitted) -> kernel::Result<Labels> {
    let typed = |labels: Labels, locale: Locale| labels.and(locale, form.get(locale.tag()).unwrap_or_default());
    Ok(languages(context)?.into_iter().fold(Labels::swedish(""), typed))
}

async fn page(context: &Context, typed: &Submitted, refusals: &[Refusal]) -> kernel::Result<Page> {
    let (library, today) = (context.library()?.id, context.today()?);
    let vocabulary = context.db().read(move |tx| Vocabulary::load(tx, library)).await?;
    let (words, one) = (context.words(), term(context, &vocabulary)?);
    let form = Form::new(context, typed, refusals);
    let parent = one.parent.and_then(|id| vocabulary.term(id));
    let under = |parent: &Term| Ok::<_, kernel::Error>((parent.label(words), path(context, parent.id, "")?));
    let own = |term: &Term| Ok((term.label(words), path(context, term.id, "")?, is_over(term, today)));
    let body = Word {
        words,
        all: context.within("office/words")?,
        address: path(context, one.id, "")?,
        word: one.label(words),
        summary: form.summary(),
        saved: context.saved(),
        under: parent.map(under).transpose()?,
        counted: counted_as(&vocabulary, one.id, words),
        own: of(&vocabulary, one).map(own).collect::<kernel::Result<_>>()?,
        key: form.key(),
        fields: fields(context, &form, one)?,
        until: one.until.map_or_else(String::new, |until| {
            words.say_with("vocabulary-until", &[("day", words.day_seen_from(today, until).into())])
        }),
        retired: is_over(one, today),
        lasting: LASTING.contains(&one.id),
        retire_key: Form::new(context, &Submitted::default(), &[]).key(),
    };
    Ok(office(body.word.clone(), context.render(&body)?))
}

fn of<'a>(vocabulary: &'a Vocabulary, given: &Term) -> impl Iterator<Item = &'a Term> {
    let id = given.id;
    vocabulary.all(given.kind).filter(move |term| term.parent == Some(id))
}

/// A field for each language: of the word itself when it is the library's own, else of one to be added under it.
fn fields(context: &Context, form: &Form<'_>, term: &Term) -> kernel::Result<Vec<Markup>> {
    let field = |locale: Locale| {
        let said = term.labels.as_ref().and_then(|labels| labels.own(locale)).unwrap_or_default();
        let field = form.field(locale.tag(), "vocabulary-words", Control::Line("text"), said);
        let required = locale == Locale::SWEDISH;
        Field { label: locale.autonym().to_owned(), language: Some(locale), required, ..field }.markup()
    };
    Ok(languages(context)?.into_iter().map(field).collect())
}

//! The lists of needs and areas, with a library's own words under the given ones.

use askama::Template;
use calendar::Day;
use i18n::Words;
use ui::Markup;
use web::Context;

use super::{LISTS, counted_as, office, path};
use crate::{Kind, Term, VERSION, Vocabulary};

#[derive(Template)]
#[template(path = "words.html")]
struct Lists<'a> {
    words: &'a Words,
    saved: Markup,
    version: String,
    lists: Vec<(String, Vec<Row>)>,
}

/// A given term and what stands under it.
struct Row {
    word: String,
    address: String,
    retired: bool,
    counted: String,
    own: Vec<Own>,
}

struct Own {
    word: String,
    address: String,
    retired: bool,
}

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    let (library, today) = (context.library()?.id, context.today()?);
    let vocabulary = context.db().read(move |tx| Vocabulary::load(tx, library)).await?;
    let words = context.words();
    let list = |(kind, key): (Kind, &str)| Ok((words.say(key), rows(&context, &vocabulary, kind, today)?));
    let lists = Lists {
        words,
        saved: context.saved(),
        version: words.say_with("vocabulary-version", &[("version", VERSION.into())]),
        lists: LISTS.into_iter().map(list).collect::<kernel::Result<_>>()?,
    };
    Ok(context.page(office(words.plain("vocabulary-words"), context.render(&lists)?)))
}

fn rows(context: &Context, vocabulary: &Vocabulary, kind: Kind, today: Day) -> kernel::Result<Vec<Row>> {
    let words = context.words();
    let own = |term: &Term| {
        let (word, address) = (term.label(words), path(context, term.id, "")?);
        Ok(Own { word, address, retired: is_over(term, today) })
    };
    let row = |term: &Term| {
        let under = vocabulary.all(kind).filter(|other| other.parent == Some(term.id));
        Ok(Row {
            word: term.label(words),
            address: path(context, term.id, "")?,
            retired: is_over(term, today),
            counted: counted_as(vocabulary, term.id, words),
            own: under.map(own).collect::<kernel::Result<_>>()?,
        })
    };
    vocabulary.all(kind).filter(|term| term.parent.is_none()).map(row).collect()
}

/// Whether a term is retired, be it from tomorrow.
pub(crate) fn is_over(term: &Term, today: Day) -> bool {
    term.until.is_some_and(|until| until <= today)
}

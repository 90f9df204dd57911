//! The office's pages of words.

pub(crate) mod word;
pub(crate) mod words;

use i18n::Words;
use kernel::Error;
use ui::{Markup, Page};
use web::Context;

use crate::{Kind, Term, TermId, Vocabulary};

/// The lists that a library adds its own words to, each with the key of its heading.
pub(crate) const LISTS: [(Kind, &str); 2] = [(Kind::Need, "vocabulary-needs"), (Kind::Area, "vocabulary-areas")];

/// A page of the office.
pub(crate) fn office(title: String, body: Markup) -> Page {
    Page { title, face: ui::Face::Office, body, ..Page::default() }
}

/// What a term is counted as in the Digidel question count, as a sentence.
pub(crate) fn counted_as(vocabulary: &Vocabulary, id: TermId, words: &Words) -> String {
    match vocabulary.given(id).and_then(|given| given.digidel) {
        Some(option) => words.say_with("vocabulary-counted-as", &[("option", option.into())]),
        None => words.say("vocabulary-not-counted"),
    }
}

/// The term in the address, of a list that a library adds its own words to.
pub(crate) fn term<'a>(context: &Context, vocabulary: &'a Vocabulary) -> kernel::Result<&'a Term> {
    let id = context.path("term").and_then(|number| number.parse().ok()).map(TermId).ok_or(Error::Missing)?;
    let listed = |term: &&Term| LISTS.iter().any(|(kind, _)| *kind == term.kind);
    vocabulary.term(id).filter(listed).ok_or(Error::Missing)
}

/// The address of a term's page, with what follows it.
pub(crate) fn path(context: &Context, id: TermId, rest: &str) -> kernel::Result<String> {
    context.within(&format!("office/words/{}{rest}", id.0))
}

//! What a library changes in its lists.

use calendar::Day;
use db::Tx;
use i18n::Texts;
use kernel::{Error, LibraryId, Locale, Refusal, Result};

use crate::given::LASTING;
use crate::{GIVEN, Kind, Labels, Term, TermId, store};

/// Adds a library's own word under a given term, to be used from `from`; answers its number.
///
/// # Errors
/// Refused at `parent` when that is no given term or a retired one, and at a language (`sv`, `en`, `ar`) when its word is empty,
/// longer than 60 letters, or in the list already, given or own, in any language. A word that stood under the same term and is
/// retired is to be brought back, so that its figures go on.
pub fn add_own_term(tx: &mut Tx<'_>, library: LibraryId, parent: TermId, labels: &Labels, from: Day) -> Result<TermId> {
    whole(labels)?;
    store::lock(tx, library)?;
    let terms = store::terms(tx, library)?;
    let parent = given_on(&terms, parent, from)?;
    free(&terms, parent.kind, labels, (None, Some(parent.id)), from)?;
    store::add(tx, library, parent, labels, from)
}

/// Says a library's own word anew, in every language. Its number stays, and so do its figures.
///
/// # Errors
/// Missing when the library has no such word of its own; refused as by [`add_own_term`].
pub fn change_labels(tx: &mut Tx<'_>, library: LibraryId, id: TermId, labels: &Labels, today: Day) -> Result<()> {
    whole(labels)?;
    store::lock(tx, library)?;
    let terms = store::terms(tx, library)?;
    let term = terms.iter().find(|term| term.id == id && term.parent.is_some()).ok_or(Error::Missing)?;
    free(&terms, term.kind, labels, (Some(id), term.parent), today)?;
    store::set_labels(tx, library, id, labels)
}

/// Retires a term: after `until` it can no longer be chosen, and keeps its word in the figures of days past.
///
/// # Errors
/// Missing when the library has no such term; refused when pages and figures rest on it, or `until` is before its first
/// day.
pub fn retire_term(tx: &mut Tx<'_>, library: LibraryId, id: TermId, until: Day) -> Result<()> {
    if LASTING.contains(&id) {
        return Err(Refusal::new("vocabulary-retire-lasting").into());
    }
    let term = store::term(tx, library, id)?.ok_or(Error::Missing)?;
    if until < term.since {
        return Err(Refusal::new("vocabulary-retire-before").at("until").into());
    }
    store::set_until(tx, library, id, Some(until))
}

/// Brings a retired term back, with its number and its figures.
///
/// # Errors
/// Missing when the library has no such term; refused when the term it stands under is retired, or another word of the list has
/// come to say the same.
pub fn bring_back(tx: &mut Tx<'_>, library: LibraryId, id: TermId, today: Day) -> Result<()> {
    store::lock(tx, library)?;
    let terms = store::terms(tx, library)?;
    let term = terms.iter().find(|term| term.id == id).ok_or(Error::Missing)?;
    if let (Some(parent), Some(labels)) = (term.parent, &term.labels) {
        given_on(&terms, parent, today)?;
        free(&terms, term.kind, labels, (Some(id), None), today)?;
    }
    store::set_until(tx, library, id, None)
}

fn whole(labels: &Labels) -> Result<()> {
    let problems = labels.problems();
    if problems.is_empty() { Ok(()) } else { Err(Error::Refused(problems)) }
}

/// The given term with this number, if it may be used on `day`.
fn given_on(terms: &[Term], id: TermId, day: Day) -> Result<&Term> {
    let given = terms.iter().find(|term| term.id == id && term.parent.is_none());
    let there = given.filter(|term| term.until.is_none_or(|until| until >= day));
    there.ok_or_else(|| Refusal::new("vocabulary-parent").at("parent").into())
}

/// Refuses words that the list has: given ones, and own ones that may still be chosen. Those retired count only where they stood
/// under `parent`. The term `except` is the one that is being named.
fn free(
    terms: &[Term],
    kind: Kind,
    labels: &Labels,
    (except, parent): (Option<TermId>, Option<TermId>),
    today: Day,
) -> Result<()> {
    let mut problems = Vec::new();
    problems.extend(given_words(kind, labels)?.into_iter().map(|at| Refusal::new("vocabulary-taken").at(at.tag())));
    for term in terms.iter().filter(|term| term.kind == kind && Some(term.id) != except) {
        let Some(own) = &term.labels else { continue };
        let key = match term.until {
            Some(until) if until < today && term.parent == parent => "vocabulary-taken-retired",
            Some(until) if until < today => continue,
            _ => "vocabulary-taken",
        };
        problems.extend(labels.shared(own).map(|locale| Refusal::new(key).at(locale.tag())));
    }
    problems.dedup();
    if problems.is_empty() { Ok(()) } else { Err(Error::Refused(problems)) }
}

/// The languages in which `labels` say what a given term of this kind says in some language.
fn given_words(kind: Kind, labels: &Labels) -> Result<Vec<Locale>> {
    let texts = Texts::gather(&[crate::TEXTS])?;
    let mut said = Vec::new();
    for given in GIVEN.iter().filter(|given| given.kind == kind) {
        let key = given.key();
        said.extend(texts.locales().map(|locale| texts.words(locale).plain(&key).to_lowercase()));
    }
    Ok(labels.all().filter(|(_, word)| said.contains(&word.to_lowercase())).map(|(locale, _)| locale).collect())
}

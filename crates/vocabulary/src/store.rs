//! All SQL of this room.

use calendar::Day;
use db::{Row, Tx, params};
use kernel::{LibraryId, Locale, Result};

use crate::{GIVEN, Kind, Labels, Term, TermId};

/// Where a library's own numbers begin.
const FIRST_OWN: i64 = 10_000;

db::statements! {
    /// All terms, given ones first, each list in the order of its numbers.
    TERMS = "SELECT id, kind, code, parent, label, since_day, until_day FROM vocabulary_term WHERE library = $1 ORDER BY id";
    /// Plants a given term, if it is not there.
    PLANT = "INSERT INTO vocabulary_term (library, id, kind, code, since_day) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (library, id) DO NOTHING";
    /// The library's row, held so that two words are not given the same number, and no word twice.
    LOCK_LIBRARY = sqlite "SELECT id FROM organisations_library WHERE id = $1"
                   postgres "SELECT id FROM organisations_library WHERE id = $1 FOR UPDATE";
    /// The largest number of all.
    LAST = "SELECT max(id) AS id FROM vocabulary_term WHERE library = $1";
    /// Adds an own term.
    ADD = "INSERT INTO vocabulary_term (library, id, kind, code, parent, label, since_day) \
           VALUES ($1, $2, $3, $4, $5, $6, $7)";
    /// Retires a term, or brings it back.
    SET_UNTIL = "UPDATE vocabulary_term SET until_day = $1 WHERE library = $2 AND id = $3";
    /// Says an own term anew in Swedish.
    SET_LABEL = "UPDATE vocabulary_term SET label = $1 WHERE library = $2 AND id = $3";
    /// What own terms are called in other languages than Swedish.
    LABELS = "SELECT term, language, label FROM vocabulary_label WHERE library = $1 ORDER BY term, language";
    /// Takes away what an own term is called in other languages than Swedish.
    CLEAR_LABELS = "DELETE FROM vocabulary_label WHERE library = $1 AND term = $2";
    /// Says what an own term is called in another language than Swedish.
    ADD_LABEL = "INSERT INTO vocabulary_label (library, term, language, label) VALUES ($1, $2, $3, $4)";
}

/// Plants the given terms into `library`, to be used from `from`. What is there already stays as it is.
///
/// # Errors
/// A fault when the database cannot be written.
pub fn welcome(tx: &mut Tx<'_>, library: LibraryId, from: Day) -> Result<()> {
    for given in GIVEN {
        tx.execute(&PLANT, &params![library, given.id, given.kind.code(), given.code, from.0])?;
    }
    bump(tx, library)
}

/// The term of `library` with this number, retired or not; none when there is none.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn term(tx: &mut Tx<'_>, library: LibraryId, id: TermId) -> Result<Option<Term>> {
    Ok(terms(tx, library)?.into_iter().find(|term| term.id == id))
}

/// Holds the library until the end of the transaction, so that its words are changed by one at a time.
pub(crate) fn lock(tx: &mut Tx<'_>, library: LibraryId) -> Result<()> {
    tx.one(&LOCK_LIBRARY, &params![library]).map(|_| ())
}

/// Adds an own term under `parent`; answers its number.
pub(crate) fn add(tx: &mut Tx<'_>, library: LibraryId, parent: &Term, labels: &Labels, from: Day) -> Result<TermId> {
    let last: i64 = tx.one(&LAST, &params![library])?.get("id")?;
    let id = TermId((last + 1).max(FIRST_OWN));
    // No given code has a colon, so that no later pack meets a word of a library's own. The word itself is no code: it may be
    // changed, and be another term's once this one is retired.
    let code = format!("own:{}", id.0);
    let label = labels.say(Locale::SWEDISH);
    tx.execute(&ADD, &params![library, id, parent.kind.code(), code, parent.id, label, from.0])?;
    say_in_other_languages(tx, library, id, labels)?;
    bump(tx, library)?;
    Ok(id)
}

/// Says an own term anew, in every language.
pub(crate) fn set_labels(tx: &mut Tx<'_>, library: LibraryId, id: TermId, labels: &Labels) -> Result<()> {
    tx.execute(&SET_LABEL, &params![labels.say(Locale::SWEDISH), library, id])?;
    tx.execute(&CLEAR_LABELS, &params![library, id])?;
    say_in_other_languages(tx, library, id, labels)?;
    bump(tx, library)
}

/// Sets the last day of a term, or that it has none.
pub(crate) fn set_until(tx: &mut Tx<'_>, library: LibraryId, id: TermId, until: Option<Day>) -> Result<()> {
    tx.execute(&SET_UNTIL, &params![until.map(|day| day.0), library, id])?;
    bump(tx, library)
}

fn say_in_other_languages(tx: &mut Tx<'_>, library: LibraryId, id: TermId, labels: &Labels) -> Result<()> {
    labels
        .others()
        .try_for_each(|(locale, label)| tx.execute(&ADD_LABEL, &params![library, id, locale.tag(), label]).map(|_| ()))
}

fn bump(tx: &mut Tx<'_>, library: LibraryId) -> Result<()> {
    tx.bump(library, "vocabulary")
}

pub(crate) fn terms(tx: &mut Tx<'_>, library: LibraryId) -> Result<Vec<Term>> {
    let mut terms: Vec<Term> =
        tx.rows(&TERMS, &params![library])?.iter().filter_map(|row| read(row).transpose()).collect::<Result<_>>()?;
    for row in tx.rows(&LABELS, &params![library])? {
        let (id, language): (TermId, String) = (row.get("term")?, row.get("language")?);
        // A language that this binary does not know is left out: an older node must go on.
        let Some(locale) = Locale::parse(&language) else { continue };
        let word: String = row.get("label")?;
        let own = terms.iter_mut().find(|term| term.id == id).and_then(|term| term.labels.as_mut());
        if let Some(labels) = own {
            *labels = labels.clone().and(locale, &word);
        }
    }
    Ok(terms)
}

/// A term of a kind that this binary does not know is left out: an older node must go on.
fn read(row: &Row) -> Result<Option<Term>> {
    let Some(kind) = Kind::parse(&row.get::<String>("kind")?) else { return Ok(None) };
    Ok(Some(Term {
        id: row.get("id")?,
        kind,
        code: row.get("code")?,
        parent: row.get("parent")?,
        labels: row.get::<Option<String>>("label")?.as_deref().map(Labels::swedish),
        since: Day(row.get("since_day")?),
        until: row.get::<Option<i64>>("until_day")?.map(Day),
    }))
}

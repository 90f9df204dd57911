//! All SQL of this room.

use calendar::Day;
use db::{Row, Tx, params};
use i18n::Texts;
use kernel::{LibraryId, Refusal, Result};

use crate::given::LASTING;
use crate::{GIVEN, Kind, Term, TermId};

/// Where a library's own numbers begin.
const FIRST_OWN: i64 = 10_000;
/// The longest own word, in letters.
const LONGEST: usize = 60;

db::statements! {
    /// All terms, given ones first, each list in the order of its numbers.
    TERMS = "SELECT id, kind, code, parent, label, since_day, until_day FROM vocabulary_term WHERE library = $1 ORDER BY id";
    /// The term with a number.
    TERM = "SELECT id, kind, code, parent, label, since_day, until_day FROM vocabulary_term WHERE library = $1 AND id = $2";
    /// Plants a given term, if it is not there.
    PLANT = "INSERT INTO vocabulary_term (library, id, kind, code, since_day) VALUES ($1, $2, $3, $4, $5) \
             ON CONFLICT (library, id) DO NOTHING";
    /// The kind of a given term that is not retired on a day.
    KIND_OF_GIVEN = "SELECT kind FROM vocabulary_term WHERE library = $1 AND id = $2 AND parent IS NULL \
                     AND (until_day IS NULL OR until_day >= $3)";
    /// The next own number, with the library's row held so that two are not given the same.
    LOCK_LIBRARY = sqlite "SELECT id FROM organisations_library WHERE id = $1"
                   postgres "SELECT id FROM organisations_library WHERE id = $1 FOR UPDATE";
    /// The largest number of all.
    LAST = "SELECT max(id) AS id FROM vocabulary_term WHERE library = $1";
    /// Adds an own term, if its code is free.
    ADD = "INSERT INTO vocabulary_term (library, id, kind, code, parent, label, since_day) \
           VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (library, kind, code) DO NOTHING";
    /// The first day of a term.
    SINCE = "SELECT since_day FROM vocabulary_term WHERE library = $1 AND id = $2";
    /// Retires a term.
    RETIRE = "UPDATE vocabulary_term SET until_day = $1 WHERE library = $2 AND id = $3";
}

/// Plants the given terms into `library`, to be used from `from`. What is there already stays as it is.
///
/// # Errors
/// A fault when the database cannot be written.
pub fn welcome(tx: &mut Tx<'_>, library: LibraryId, from: Day) -> Result<()> {
    for given in GIVEN {
        tx.execute(&PLANT, &params![library, given.id, given.kind.code(), given.code, from.0])?;
    }
    Ok(())
}

/// The term of `library` with this number, retired or not; none when there is none.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn term(tx: &mut Tx<'_>, library: LibraryId, id: TermId) -> Result<Option<Term>> {
    tx.optional(&TERM, &params![library, id])?.as_ref().map_or(Ok(None), read)
}

/// Adds a library's own word under a given term, to be used from `from`; answers its number.
///
/// # Errors
/// Refused at `parent` when that is no given term or a retired one, and at `label` when the word is empty, longer than
/// 60 letters, or in the list already, given or own, in any language.
pub fn add_own_term(tx: &mut Tx<'_>, library: LibraryId, parent: TermId, label: &str, from: Day) -> Result<TermId> {
    let label = label.trim();
    let letters = label.chars().count();
    if letters == 0 || letters > LONGEST {
        return Err(Refusal::new("vocabulary-label").with("most", 60).at("label").into());
    }
    let kind: String = match tx.optional(&KIND_OF_GIVEN, &params![library, parent, from.0])? {
        Some(row) => row.get("kind")?,
        None => return Err(Refusal::new("vocabulary-parent").at("parent").into()),
    };
    tx.one(&LOCK_LIBRARY, &params![library])?;
    let last: i64 = tx.one(&LAST, &params![library])?.get("id")?;
    let id = TermId((last + 1).max(FIRST_OWN));
    let lower = label.to_lowercase();
    if is_given(&kind, &lower)? {
        return Err(Refusal::new("vocabulary-taken").at("label").into());
    }
    // No given code has a colon, so that no later pack meets a word of a library's own.
    let code = format!("own:{lower}");
    match tx.execute(&ADD, &params![library, id, kind, code, parent, label, from.0])? {
        1 => Ok(id),
        _ => Err(Refusal::new("vocabulary-taken").at("label").into()),
    }
}

/// Whether a given term of this kind says `lower` in some language.
fn is_given(kind: &str, lower: &str) -> Result<bool> {
    let texts = Texts::gather(&[crate::TEXTS])?;
    let said = |given: &crate::Given| {
        let key = given.key();
        texts.locales().any(|locale| texts.words(locale).plain(&key).to_lowercase() == lower)
    };
    Ok(GIVEN.iter().filter(|given| given.kind.code() == kind).any(said))
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
    let since = Day(tx.one(&SINCE, &params![library, id])?.get("since_day")?);
    if until < since {
        return Err(Refusal::new("vocabulary-retire-before").at("until").into());
    }
    tx.execute(&RETIRE, &params![until.0, library, id])?;
    Ok(())
}

pub(crate) fn terms(tx: &mut Tx<'_>, library: LibraryId) -> Result<Vec<Term>> {
    tx.rows(&TERMS, &params![library])?.iter().filter_map(|row| read(row).transpose()).collect()
}

/// A term of a kind that this binary does not know is left out: an older node must go on.
fn read(row: &Row) -> Result<Option<Term>> {
    let Some(kind) = Kind::parse(&row.get::<String>("kind")?) else { return Ok(None) };
    Ok(Some(Term {
        id: row.get("id")?,
        kind,
        code: row.get("code")?,
        parent: row.get("parent")?,
        label: row.get("label")?,
        since: Day(row.get("since_day")?),
        until: row.get::<Option<i64>>("until_day")?.map(Day),
    }))
}

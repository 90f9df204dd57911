//! What a visitor who comes back with a code had tried: fixed choices, and the day.

use calendar::Day;
use db::Tx;
use kernel::{Error, LibraryId, Refusal, Result};
use vocabulary::{Kind, TermId, Vocabulary};

use crate::store;

/// Days that a code lives after the last visit that was noted under it.
pub(crate) const LIFE_DAYS: i64 = 60;
/// Visits that can be noted under one code.
pub(crate) const MOST_NOTES: i64 = 12;

/// What was agreed for the next time.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Next {
    GoOn,
    BringId,
    BringTelephone,
    BringLetter,
    WaitForAnswer,
    GoElsewhere,
}

impl Next {
    pub(crate) const ALL: [Self; 6] =
        [Self::GoOn, Self::BringId, Self::BringTelephone, Self::BringLetter, Self::WaitForAnswer, Self::GoElsewhere];

    /// The word in rows and forms.
    pub(crate) const fn code(self) -> &'static str {
        match self {
            Self::GoOn => "go-on",
            Self::BringId => "bring-id",
            Self::BringTelephone => "bring-telephone",
            Self::BringLetter => "bring-letter",
            Self::WaitForAnswer => "wait-for-answer",
            Self::GoElsewhere => "go-elsewhere",
        }
    }

    /// The sentence for it.
    pub(crate) const fn key(self) -> &'static str {
        match self {
            Self::GoOn => "help-next-go-on",
            Self::BringId => "help-next-bring-id",
            Self::BringTelephone => "help-next-bring-telephone",
            Self::BringLetter => "help-next-bring-letter",
            Self::WaitForAnswer => "help-next-wait-for-answer",
            Self::GoElsewhere => "help-next-go-elsewhere",
        }
    }

    pub(crate) fn parse(code: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|next| next.code() == code)
    }
}

/// A visit.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) struct Note {
    /// The day, and no time of it.
    pub(crate) day: Day,
    /// What was wanted.
    pub(crate) need: TermId,
    /// Where it stuck.
    pub(crate) step: Option<TermId>,
    /// What was agreed.
    pub(crate) next: Next,
}

/// Keeps a first note under a code that nobody has.
///
/// # Errors
/// Refused when a choice is not in its list, or when somebody has the code, which happens once in some million times.
pub(crate) fn give(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32], note: &Note) -> Result<()> {
    check(tx, library, note)?;
    if !store::add_code(tx, library, code, note.day.plus_days(LIFE_DAYS))? {
        return Err(Refusal::new("help-return-taken").into());
    }
    store::add_note(tx, library, code, 0, note)
}

/// The visits that were noted under a code, the newest first.
///
/// # Errors
/// Missing when there is no such code, or it has lapsed.
pub(crate) fn notes(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32], today: Day) -> Result<Vec<Note>> {
    if !store::has_code(tx, library, code, today)? {
        return Err(Error::Missing);
    }
    store::notes(tx, library, code)
}

/// Notes another visit, from which the code lives on.
///
/// # Errors
/// Missing as [`notes`]; refused when a choice is not in its list, or as many visits as fit are noted.
pub(crate) fn add(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32], note: &Note) -> Result<()> {
    check(tx, library, note)?;
    // The row is written first, so that two who note at once wait for each other.
    if !store::live_on(tx, library, code, note.day, note.day.plus_days(LIFE_DAYS))? {
        return Err(Error::Missing);
    }
    let position = store::notes(tx, library, code)?.len() as i64;
    if position >= MOST_NOTES {
        return Err(Refusal::new("help-return-full").with("most", MOST_NOTES).into());
    }
    store::add_note(tx, library, code, position, note)
}

/// Forgets a code and all under it. That there was none is not told.
///
/// # Errors
/// A fault when the database cannot be written.
pub(crate) fn forget(tx: &mut Tx<'_>, library: LibraryId, code: [u8; 32]) -> Result<()> {
    store::forget(tx, library, code)
}

/// Forgets every code whose last day has gone by; answers how many.
///
/// # Errors
/// A fault when the database cannot be written.
pub(crate) fn lapse(tx: &mut Tx<'_>, library: LibraryId, today: Day) -> Result<u64> {
    store::forget_lapsed(tx, library, today)
}

fn check(tx: &mut Tx<'_>, library: LibraryId, note: &Note) -> Result<()> {
    let vocabulary = Vocabulary::load(tx, library)?;
    let mut refusals = Vec::new();
    if !vocabulary.has(Kind::Need, note.need, note.day) {
        refusals.push(Refusal::new("help-return-need").at("need"));
    }
    if note.step.is_some_and(|step| !vocabulary.has(Kind::Step, step, note.day)) {
        refusals.push(Refusal::new("help-return-step").at("step"));
    }
    if refusals.is_empty() { Ok(()) } else { Err(Error::Refused(refusals)) }
}

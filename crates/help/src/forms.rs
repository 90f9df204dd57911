//! What the browser sends, as an occasion of the ledger.

use calendar::{Day, Minute, Quarter};
use encounters::{Entered, Occasion, Question};
use kernel::{Error, PlaceId, Refusal, Result};
use organisations::{EserviceId, OrganisationId};
use vocabulary::{TermId, given};
use web::Submitted;

/// Where and when something is logged.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Here {
    pub(crate) place: PlaceId,
    pub(crate) day: Day,
    pub(crate) quarter: Quarter,
}

/// Reads the form of the desk. What is not said is what it usually is.
pub(crate) fn occasion(form: &Submitted, here: Here) -> Result<Occasion> {
    let mut problems = Vec::new();
    let needs = numbers(form, "need", &mut problems);
    let area = number(form, "area", &mut problems).map(TermId);
    let eservice = number(form, "eservice", &mut problems).map(EserviceId);
    let step = number(form, "step", &mut problems).map(TermId);
    let outcome = number(form, "outcome", &mut problems).map_or(given::SOLVED, TermId);
    let minutes = number(form, "minutes-other", &mut problems).or_else(|| number(form, "minutes", &mut problems));
    if minutes.is_none() && problems.is_empty() {
        problems.push(Refusal::new("help-minutes").at("minutes"));
    }
    let question = |need: i64| Question { need: TermId(need), area, eservice, step };
    let occasion = Occasion {
        place: here.place,
        day: here.day,
        quarter: here.quarter,
        channel: number(form, "channel", &mut problems).map_or(given::DROP_IN, TermId),
        language: number(form, "language", &mut problems).map_or(given::IN_SWEDISH, TermId),
        minutes: minutes.unwrap_or(1),
        outcome,
        obstacle: number(form, "obstacle", &mut problems).map(TermId).filter(|_| outcome == given::NOT_POSSIBLE),
        referred_to: number(form, "referred", &mut problems).map(OrganisationId).filter(|_| outcome == given::REFERRED),
        people: number(form, "people", &mut problems).unwrap_or(1),
        entered: Entered::Desk,
        questions: needs.into_iter().map(question).collect(),
    };
    problems.extend(occasion.problems());
    if problems.is_empty() { Ok(occasion) } else { Err(Error::Refused(problems)) }
}

macro_rules! names {
    ($stem:literal) => {
        [
            concat!($stem, "-1"),
            concat!($stem, "-2"),
            concat!($stem, "-3"),
            concat!($stem, "-4"),
            concat!($stem, "-5"),
            concat!($stem, "-6"),
            concat!($stem, "-7"),
            concat!($stem, "-8"),
            concat!($stem, "-9"),
            concat!($stem, "-10"),
            concat!($stem, "-11"),
            concat!($stem, "-12"),
        ]
    };
}

/// A line of the paper sheet: a need, an hour, and how often.
#[derive(Clone, Debug)]
pub(crate) struct PaperLine {
    pub(crate) occasion: Occasion,
    pub(crate) times: i64,
}

/// Lines on the page that a sheet is typed into.
pub(crate) const PAPER_LINES: usize = 12;
/// The most like occasions in one line.
const MOST_TIMES: i64 = 50;

/// The names of a line's fields. Names of fields are fixed words, so that refusals can point at them.
pub(crate) const NEEDS: [&str; PAPER_LINES] = names!("need");
pub(crate) const HOURS: [&str; PAPER_LINES] = names!("hour");
pub(crate) const MINUTES: [&str; PAPER_LINES] = names!("minutes");
pub(crate) const OUTCOMES: [&str; PAPER_LINES] = names!("outcome");
pub(crate) const TIMES: [&str; PAPER_LINES] = names!("times");

/// Reads the page that a sheet is typed into. Empty lines are passed over.
pub(crate) fn paper(form: &Submitted, place: PlaceId) -> Result<Vec<PaperLine>> {
    let mut problems = Vec::new();
    let day = Day::typed(form.get("day").unwrap_or_default()).map_err(|refusal| problems.push(refusal.at("day"))).ok();
    let mut lines = Vec::new();
    for (line, need) in NEEDS.iter().enumerate() {
        if form.get(need).is_some() {
            lines.extend(day.and_then(|day| paper_line(form, place, day, line, &mut problems)));
        }
    }
    if lines.is_empty() && problems.is_empty() {
        problems.push(Refusal::new("help-paper-empty").at(NEEDS[0]));
    }
    if problems.is_empty() { Ok(lines) } else { Err(Error::Refused(problems)) }
}

fn paper_line(
    form: &Submitted,
    place: PlaceId,
    day: Day,
    line: usize,
    problems: &mut Vec<Refusal>,
) -> Option<PaperLine> {
    let before = problems.len();
    let hour = number(form, HOURS[line], problems).unwrap_or(12);
    let minutes = number(form, MINUTES[line], problems).unwrap_or(10);
    let times = number(form, TIMES[line], problems).unwrap_or(1);
    if !(1..=MOST_TIMES).contains(&times) {
        problems.push(Refusal::new("help-paper-times").with("most", MOST_TIMES).at(TIMES[line]));
    }
    if !(1..=480).contains(&minutes) {
        problems.push(Refusal::new("encounters-minutes").at(MINUTES[line]));
    }
    let need = number(form, NEEDS[line], problems)?;
    let quarter = Minute::at(hour, 0).map(Minute::quarter)?;
    let occasion = Occasion {
        place,
        day,
        quarter,
        channel: given::DROP_IN,
        language: given::IN_SWEDISH,
        minutes,
        outcome: number(form, OUTCOMES[line], problems).map_or(given::SOLVED, TermId),
        obstacle: None,
        referred_to: None,
        people: 1,
        entered: Entered::Paper,
        questions: vec![Question { need: TermId(need), area: None, eservice: None, step: None }],
    };
    (problems.len() == before).then_some(PaperLine { occasion, times })
}

pub(crate) fn number(form: &Submitted, name: &'static str, problems: &mut Vec<Refusal>) -> Option<i64> {
    form.number(name).unwrap_or_else(|refusal| {
        problems.push(refusal);
        None
    })
}

fn numbers(form: &Submitted, name: &'static str, problems: &mut Vec<Refusal>) -> Vec<i64> {
    let parsed: std::result::Result<Vec<i64>, _> = form.all(name).into_iter().map(str::parse).collect();
    parsed.unwrap_or_else(|_| {
        problems.push(Refusal::new("web-not-a-number").at(name));
        Vec::new()
    })
}

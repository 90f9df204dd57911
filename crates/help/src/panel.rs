//! The line as a guide sees it: who is here, who is next, and why.

use calendar::Zone;
use i18n::Words;
use queue::{DeskNumber, Reason, Snapshot, State, Ticket, TicketId, saying};
use vocabulary::Vocabulary;

/// The panel beside the log.
pub(crate) struct Panel {
    /// The desk that this tablet stands at, if it is open.
    pub(crate) desk: Option<i64>,
    /// The same as a sentence.
    pub(crate) at_desk: String,
    /// What it helps with, when that is not everything.
    pub(crate) only: Option<String>,
    /// Whom the desk has.
    pub(crate) here: Option<Row>,
    /// Those who wait, the first one first.
    pub(crate) waiting: Vec<Row>,
}

/// One ticket.
pub(crate) struct Row {
    pub(crate) id: TicketId,
    pub(crate) number: String,
    pub(crate) about: String,
    pub(crate) waited: String,
    /// Why it stands before the next one; empty for the last.
    pub(crate) why: String,
    /// What it waits for, when only some desks can help.
    pub(crate) waits_for: Option<String>,
    /// Whether whoever was called has come to the desk.
    pub(crate) arrived: bool,
    /// Whether it is next at this desk.
    pub(crate) next: bool,
}

/// Draws the panel.
pub(crate) fn panel(
    line: &Snapshot,
    own: Option<DeskNumber>,
    vocabulary: &Vocabulary,
    zone: &Zone,
    words: &Words,
) -> Panel {
    let desk = own.filter(|number| line.desks.iter().any(|desk| desk.number == *number));
    let next = desk.and_then(|desk| line.line.turns.iter().find(|turn| turn.desk == desk)).and_then(|turn| turn.next);
    let row = |ticket: &Ticket, why: String| Row {
        id: ticket.id,
        number: ticket.number.to_string(),
        about: about(ticket, vocabulary, words),
        waited: words.say_with("help-waited", &[("minutes", words.minutes(ticket.waited(line.moment.now)).into())]),
        why,
        waits_for: saying::waits_for(line, ticket, vocabulary, words),
        arrived: ticket.state == State::Here,
        next: next == Some(ticket.id),
    };
    let mut reasons = line.line.reasons.iter();
    let why = |reason: Option<&Reason>| reason.map_or_else(String::new, |reason| saying::why(*reason, words, zone));
    Panel {
        desk: desk.map(|number| number.0),
        at_desk: desk.map_or_else(String::new, |number| words.say_with("help-at-desk", &[("desk", number.0.into())])),
        only: desk.and_then(|number| line.desks.iter().find(|desk| desk.number == number)).and_then(|desk| {
            let terms = desk.serves.languages.iter().chain(&desk.serves.matters);
            let labels: Vec<String> = terms.map(|term| vocabulary.label(*term, words)).collect();
            (!labels.is_empty()).then(|| words.list(&labels))
        }),
        here: desk.and_then(|desk| line.at(desk)).map(|ticket| row(ticket, String::new())),
        waiting: line.in_order().map(|ticket| row(ticket, why(reasons.next()))).collect(),
    }
}

fn about(ticket: &Ticket, vocabulary: &Vocabulary, words: &Words) -> String {
    let language = vocabulary.label(ticket.language, words);
    format!("{} · {}", vocabulary.label(ticket.matter, words), language.to_lowercase())
}

//! The line as a guide sees it: who is here, who is next, and why.

use calendar::Zone;
use i18n::Words;
use kernel::Argument;
use queue::{DeskNumber, Reason, Snapshot, Ticket, TicketId};
use vocabulary::Vocabulary;

/// The panel beside the log.
pub(crate) struct Panel {
    /// The desk that this tablet stands at, if it is open.
    pub(crate) desk: Option<i64>,
    /// The same as a sentence.
    pub(crate) at_desk: String,
    /// Whom the desk has.
    pub(crate) here: Option<Row>,
    /// Those who wait, the first one first.
    pub(crate) waiting: Vec<Row>,
    /// A sentence for each whom no open desk can help.
    pub(crate) stranded: Vec<String>,
}

/// One ticket.
pub(crate) struct Row {
    pub(crate) id: TicketId,
    pub(crate) number: String,
    pub(crate) about: String,
    pub(crate) waited: String,
    /// Why it stands before the next one; empty for the last.
    pub(crate) why: String,
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
        next: next == Some(ticket.id),
    };
    let mut reasons = line.line.reasons.iter();
    let why = |reason: Option<&Reason>| reason.map_or_else(String::new, |reason| because(*reason, zone, words));
    Panel {
        desk: desk.map(|number| number.0),
        at_desk: desk.map_or_else(String::new, |number| words.say_with("help-at-desk", &[("desk", number.0.into())])),
        here: desk.and_then(|desk| line.at(desk)).map(|ticket| row(ticket, String::new())),
        waiting: line.in_order().map(|ticket| row(ticket, why(reasons.next()))).collect(),
        stranded: line
            .line
            .stranded
            .iter()
            .filter_map(|id| line.ticket(*id))
            .map(|ticket| format!("{} · {}", ticket.number, about(ticket, vocabulary, words)))
            .map(|ticket| words.say_with("help-stranded", &[("ticket", ticket.into())]))
            .collect(),
    }
}

fn about(ticket: &Ticket, vocabulary: &Vocabulary, words: &Words) -> String {
    let language = vocabulary.label(ticket.language, words);
    format!("{} · {}", vocabulary.label(ticket.matter, words), language.to_lowercase())
}

/// The rule that decided a pair, with its numbers.
fn because(reason: Reason, zone: &Zone, words: &Words) -> String {
    let time = |at: kernel::Instant| Argument::from(words.time(zone.local(at).minute));
    match reason {
        Reason::Earlier { first, second } => {
            words.say_with(reason.key(), &[("first", time(first.at())), ("second", time(second.at()))])
        }
        Reason::Passed { first, second, bound } => {
            words.say_with(reason.key(), &[("first", first.into()), ("second", second.into()), ("bound", bound.into())])
        }
        Reason::Came { first, second } => {
            words.say_with(reason.key(), &[("first", first.into()), ("second", second.into())])
        }
    }
}

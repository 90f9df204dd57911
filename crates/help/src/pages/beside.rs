//! What stands beside the log: the line, drawn with the page and again whenever it changes.

use askama::Template;
use i18n::Words;
use kernel::Refusal;
use queue::{DeskNumber, Snapshot};
use ui::{Choice, Choices, Control, Field, Key, Kind as Many, Markup, Option_, problems_at};
use vocabulary::{Kind, Vocabulary};
use web::{Context, Response};

use super::line;
use crate::choice::{chips, lines};
use crate::panel::{Panel, panel};
use crate::paths;

#[derive(Template)]
#[template(path = "line.html")]
struct Beside<'a> {
    words: &'a Words,
    address: String,
    panel: Panel,
    onward: Vec<Markup>,
    serves: Vec<Markup>,
    ticket_key: Markup,
    ticket_language: Markup,
    matters: Vec<Choice>,
}

/// The line as HTML, for the desk that this tablet stands at.
pub(crate) fn draw(
    context: &Context,
    snapshot: &Snapshot,
    vocabulary: &Vocabulary,
    refusals: &[Refusal],
) -> kernel::Result<Markup> {
    let (words, zone, today) = (context.words(), &context.library()?.zone, snapshot.moment.local.day);
    let list = |id: &'static str, label: &str, kind, none: &str| {
        let options = lines(vocabulary, kind, today, words, Some(&words.say(none)));
        let problems = problems_at(id, refusals, words);
        Field { control: Control::List(options), problems, ..Field::line(id, words.say(label)) }.markup()
    };
    let several = |name: &'static str, legend: &str, kind| {
        let choices = chips(vocabulary, kind, today, words, &[]);
        Choices::new(name, words.say(legend), Many::Several, choices).markup()
    };
    context.render(&Beside {
        words,
        address: paths::desk(context, "")?,
        panel: panel(snapshot, line::own_desk(context), vocabulary, zone, words),
        onward: vec![
            list("matter", "help-move-on-matter", Kind::Matter, "help-as-it-is"),
            list("spoken", "help-move-on-language", Kind::Language, "help-as-it-is"),
            desks(context, snapshot, refusals),
        ],
        serves: vec![
            several("languages", "help-desk-languages", Kind::Language),
            several("matters", "help-desk-matters", Kind::Matter),
        ],
        ticket_key: Key { key: context.fresh_key() }.markup(),
        ticket_language: list("ticket-language", "help-ticket-language", Kind::Language, "help-as-usual"),
        matters: chips(vocabulary, Kind::Matter, today, words, &[]),
    })
}

/// The other open desks, as a list.
fn desks(context: &Context, snapshot: &Snapshot, refusals: &[Refusal]) -> Markup {
    let words = context.words();
    let own = line::own_desk(context);
    let any = Option_ { value: String::new(), word: words.say("help-any-desk") };
    let others = snapshot.desks.iter().map(|desk| desk.number).filter(|number| Some(*number) != own);
    let option = |number: DeskNumber| Option_ { value: number.0.to_string(), word: queue::saying::desk(number, words) };
    Field {
        control: Control::List(std::iter::once(any).chain(others.map(option)).collect()),
        problems: problems_at("onward-desk", refusals, words),
        ..Field::line("onward-desk", words.say("help-move-on-desk"))
    }
    .markup()
}

/// The line by itself, for a page that is open.
pub(crate) async fn show(context: Context) -> web::Result {
    let (library, place, at) = (context.library()?.id, context.place()?.id, line::moment(&context)?);
    let read = move |tx: &mut db::Tx<'_>| Ok((Vocabulary::load(tx, library)?, queue::line(tx, library, place, &at)?));
    let (vocabulary, snapshot) = context.db().read(read).await?;
    let drawn = snapshot.map(|snapshot| draw(&context, &snapshot, &vocabulary, &[])).transpose()?;
    Ok(context.fragment(&drawn.unwrap_or_default()))
}

/// Tells a page that is open when the line has changed.
pub(crate) async fn events(context: Context) -> web::Result<Response> {
    Ok(queue::pulse(context))
}

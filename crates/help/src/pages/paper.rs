//! A sheet to tick when the tablet is away, and the page to type it into.

use askama::Template;
use calendar::Day;
use i18n::Words;
use kernel::{Error, Refusal};
use ui::{Control, Field, Key, Markup, Option_, Page, Summary, problems_at};
use vocabulary::{Kind, Vocabulary, given};
use web::{Context, Submitted};

use super::local;
use crate::choice::lines;
use crate::forms::{self, HOURS, MINUTES, NEEDS, OUTCOMES, PAPER_LINES, TIMES};
use crate::paths;

/// The hours that a sheet can be ticked in.
const HOURS_OF_DAY: std::ops::RangeInclusive<i64> = 8..=20;
/// Rows of the sheet.
const SHEET_ROWS: usize = 24;

#[derive(Template)]
#[template(path = "paper.html")]
struct Paper<'a> {
    words: &'a Words,
    summary: Markup,
    saved: bool,
    key: Markup,
    address: String,
    sheet: String,
    day: Markup,
    rows: Vec<Row>,
}

struct Row {
    hour: List,
    need: List,
    minutes: Number,
    outcome: List,
    times: Number,
}

struct List {
    name: &'static str,
    label: String,
    options: Vec<Option_>,
    value: String,
}

struct Number {
    name: &'static str,
    label: String,
    value: String,
}

#[derive(Template)]
#[template(path = "sheet.html")]
struct Sheet<'a> {
    words: &'a Words,
    library: String,
    place: String,
    needs: Vec<String>,
    outcomes: Vec<String>,
    minutes: [i64; 8],
    rows: usize,
}

/// The page to type a sheet into.
pub(crate) async fn show(context: Context) -> web::Result {
    let page = page(&context, &context.query().clone(), &[]).await?;
    Ok(context.page(page))
}

/// Saves every line of the sheet, or none.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    let (library, today) = (context.library()?.id, local(&context)?.day);
    let read = match forms::paper(&form, context.place()?.id) {
        Ok(read) => read,
        Err(Error::Refused(refusals)) => return Ok(context.refused(page(&context, &form, &refusals).await?)),
        Err(error) => return Err(error.into()),
    };
    let entries: Vec<_> = read
        .into_iter()
        .flat_map(|line| (0..line.times).map(move |_| line.occasion.clone()))
        .map(|occasion| (occasion, context.randomness().number()))
        .collect();
    let saved = context
        .write_once(&form, move |tx| {
            entries.iter().try_for_each(|(one, id)| encounters::record(tx, library, one, *id, today).map(|_| ()))
        })
        .await;
    match saved {
        Ok(_) => Ok(context.see_other(&paths::desk(&context, "/paper?saved=1")?)),
        Err(Error::Refused(refusals)) => Ok(context.refused(page(&context, &form, &refusals).await?)),
        Err(error) => Err(error.into()),
    }
}

/// The sheet itself, to print.
pub(crate) async fn sheet(context: Context) -> web::Result {
    let (library, today) = (context.library()?.id, local(&context)?.day);
    let vocabulary = context.db().read(move |tx| Vocabulary::load(tx, library)).await?;
    let words = context.words();
    let labels = |kind| vocabulary.of(kind, today).map(|term| term.label(words)).collect();
    let sheet = Sheet {
        words,
        library: context.library()?.name.clone(),
        place: context.place()?.name.clone(),
        needs: labels(Kind::Need),
        outcomes: labels(Kind::Outcome),
        minutes: [2, 5, 10, 15, 20, 30, 45, 60],
        rows: SHEET_ROWS,
    };
    let body = context.render(&sheet)?;
    Ok(context.page(Page { title: words.plain("help-sheet"), face: ui::Face::Desk, body, ..Page::default() }))
}

async fn page(context: &Context, form: &Submitted, refusals: &[Refusal]) -> kernel::Result<Page> {
    let (library, today) = (context.library()?.id, local(context)?.day);
    let vocabulary = context.db().read(move |tx| Vocabulary::load(tx, library)).await?;
    let words = context.words();
    let paper = Paper {
        words,
        summary: Summary { words, refusals }.markup(),
        saved: form.get("saved").is_some(),
        key: Key { key: context.key_of(form) }.markup(),
        address: paths::desk(context, "/paper")?,
        sheet: paths::desk(context, "/sheet")?,
        day: Field {
            control: Control::Line("date"),
            value: form.get("day").map_or_else(|| today.to_string(), str::to_owned),
            problems: problems_at("day", refusals, words),
            ..Field::line("day", words.say("help-paper-day"))
        }
        .markup(),
        rows: (0..PAPER_LINES).map(|line| row(line, &vocabulary, today, words, form)).collect(),
    };
    let body = context.render(&paper)?;
    Ok(Page { title: words.plain("help-paper"), face: ui::Face::Desk, body, ..Page::default() })
}

fn row(line: usize, vocabulary: &Vocabulary, today: Day, words: &Words, form: &Submitted) -> Row {
    let typed = |name: &str, usual: &str| form.raw(name).unwrap_or(usual).to_owned();
    let hour = |hour: i64| Option_ { value: hour.to_string(), word: format!("{hour}–{}", hour + 1) };
    let solved = given::SOLVED.0.to_string();
    // What needs a second answer is entered at the desk.
    let simple = |option: &Option_| option.value == solved || option.value == given::PART.0.to_string();
    let outcomes = lines(vocabulary, Kind::Outcome, today, words, None).into_iter().filter(simple).collect();
    let list = |name, key: &str, options, usual: &str| List {
        name,
        label: words.say(key),
        options,
        value: typed(name, usual),
    };
    let number = |name, key: &str, usual: &str| Number { name, label: words.say(key), value: typed(name, usual) };
    let needs = lines(vocabulary, Kind::Need, today, words, Some(&words.say("help-none")));
    Row {
        hour: list(HOURS[line], "help-paper-hour", HOURS_OF_DAY.map(hour).collect(), "12"),
        need: list(NEEDS[line], "help-paper-need", needs, ""),
        minutes: number(MINUTES[line], "help-paper-minutes", "10"),
        outcome: list(OUTCOMES[line], "help-paper-outcome", outcomes, &solved),
        times: number(TIMES[line], "help-paper-times-label", "1"),
    }
}

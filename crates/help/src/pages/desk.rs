//! The page a guide has open all day.

use askama::Template;
use calendar::Day;
use i18n::Words;
use kernel::Refusal;
use organisations::{Eservice, Organisation};
use queue::{DeskNumber, TicketId};
use ui::{
    Choice, Choices, Control, Field, Key, Kind as Many, Markup, Option_, Page, Rest, Summary, Width, problems_at,
};
use vocabulary::{Kind, Vocabulary, given};
use web::{Context, Response, Submitted};

use super::{beside, line, local};
use crate::choice::{chips, lines};
use crate::paths;

/// Minutes that are one tap away.
const MINUTES: [i64; 8] = [2, 5, 10, 15, 20, 30, 45, 60];

#[derive(Template)]
#[template(path = "desk.html")]
struct Desk<'a> {
    words: &'a Words,
    summary: Markup,
    notice: Option<Saved>,
    key: Markup,
    mark_key: Markup,
    address: String,
    needs: Markup,
    areas: Markup,
    minutes: Markup,
    outcome: Markup,
    referred: Markup,
    obstacle: Markup,
    more: Vec<Markup>,
    more_open: bool,
    turned_away: Vec<Choice>,
    uses: Vec<Choice>,
    line: Option<Markup>,
    ticket: Option<TicketId>,
    has_desk: bool,
}

/// What has just been saved.
struct Saved {
    undo: Option<String>,
}

#[derive(Template)]
#[template(path = "choose.html")]
struct Choose<'a> {
    words: &'a Words,
    places: Vec<(String, String)>,
}

/// Leads to the desk of the only place, or lets one choose.
pub(crate) async fn choose(context: Context) -> web::Result {
    let (library, today) = (context.library()?.id, local(&context)?.day);
    let all = context.db().read(move |tx| places::places(tx, library, today)).await?;
    let mine = all.into_iter().filter(|place| context.actor().may_at(&crate::LOG, library, place.id));
    let places = mine
        .map(|place| Ok((paths::desk_of(&context, &place.slug, "")?, place.name)))
        .collect::<kernel::Result<Vec<_>>>()?;
    if let [(address, _)] = places.as_slice() {
        return Ok(context.see_other(address));
    }
    let words = context.words();
    let body = context.render(&Choose { words, places })?;
    Ok(context.page(Page { title: words.plain("help-choose-place"), body, width: Width::Narrow, ..Page::bare() }))
}

/// The page, ready for the next visitor.
pub(crate) async fn show(context: Context) -> web::Result {
    let page = page(&context, &context.query().clone(), &[]).await?;
    Ok(context.page(page))
}

/// The page again, with what was typed and why it was refused.
pub(crate) async fn refused(context: &Context, form: &Submitted, refusals: &[Refusal]) -> web::Result {
    Ok(context.refused(page(context, form, refusals).await?))
}

/// What the ticket at the desk already tells: the need behind its matter, its language, and the minutes since its call. What was typed
/// stands.
fn filled_in(lists: &Lists, own: Option<DeskNumber>, form: &Submitted) -> Submitted {
    let here = lists.line.as_ref().and_then(|line| line.at(own?).map(|ticket| (line, ticket)));
    let Some((line, ticket)) = here.filter(|_| form.get("ticket").is_none()) else {
        return form.clone();
    };
    let mut filled: Vec<(String, String)> =
        form.fields().map(|(name, value)| (name.to_owned(), value.to_owned())).collect();
    let mut add = |name: &str, value: i64| {
        if form.get(name).is_none() {
            filled.push((name.to_owned(), value.to_string()));
        }
    };
    let need = lists.vocabulary.given(ticket.matter).and_then(|matter| matter.need);
    need.into_iter().for_each(|need| add("need", need.0));
    add("language", ticket.language.0);
    if let Some(called) = ticket.called_at {
        add("minutes", nearest(line.moment.now.minutes_since(called)));
    }
    Submitted::from_pairs(filled)
}

/// The chip that is nearest to so many minutes.
fn nearest(minutes: i64) -> i64 {
    MINUTES.into_iter().min_by_key(|chip| (chip - minutes).abs()).unwrap_or(MINUTES[0])
}

/// What the lists on the page are made of.
struct Lists {
    vocabulary: Vocabulary,
    organisations: Vec<Organisation>,
    eservices: Vec<Eservice>,
    line: Option<queue::Snapshot>,
}

async fn page(context: &Context, form: &Submitted, refusals: &[Refusal]) -> kernel::Result<Page> {
    let (library, today) = (context.library()?.id, local(context)?.day);
    let (place, at) = (context.place()?.id, line::moment(context)?);
    let lists = context
        .db()
        .read(move |tx| {
            Ok(Lists {
                vocabulary: Vocabulary::load(tx, library)?,
                organisations: organisations::organisations(tx, library, today)?,
                eservices: organisations::eservices(tx, library, today)?,
                line: queue::line(tx, library, place, &at)?,
            })
        })
        .await?;
    let filled = filled_in(&lists, line::own_desk(context), form);
    let desk = desk(context, &lists, today, &filled, refusals)?;
    let words = context.words();
    Ok(Page {
        title: words.plain("help-desk"),
        face: ui::Face::Desk,
        width: Width::Full,
        body: context.render(&desk)?,
        scripts: vec!["desk"],
        ..Page::default()
    })
}

fn desk<'a>(
    context: &'a Context,
    lists: &Lists,
    today: Day,
    form: &Submitted,
    refusals: &[Refusal],
) -> kernel::Result<Desk<'a>> {
    let words = context.words();
    let vocabulary = &lists.vocabulary;
    let question = |name: &'static str, legend: &str, kind, many, chosen: &[&str]| {
        let mut choices = chips(vocabulary, kind, today, words, chosen);
        let seldom = choices.split_off(choices.len().min(at_once(kind)));
        let rest = Rest { word: words.say("help-more-choices"), choices: seldom };
        let problems = problems_at(name, refusals, words);
        Choices { rest, problems, ..Choices::new(name, words.say(legend), many, choices) }
    };
    let own = line::own_desk(context);
    let snapshot = lists.line.as_ref();
    let open = own.filter(|own| snapshot.is_some_and(|line| line.desks.iter().any(|desk| desk.number == *own)));
    let solved = given::SOLVED.0.to_string();
    let outcome = form.get("outcome").unwrap_or(&solved);
    let area: Vec<&str> = form.get("area").into_iter().collect();
    Ok(Desk {
        words,
        summary: Summary { words, refusals }.markup(),
        notice: form.get("saved").map(|undo| Saved { undo: Some(undo.to_owned()).filter(|undo| undo.len() > 8) }),
        key: Key { key: context.key_of(form) }.markup(),
        mark_key: Key { key: context.fresh_key() }.markup(),
        address: paths::desk(context, "")?,
        needs: question("need", "help-need", Kind::Need, Many::Several, &form.all("need")).markup(),
        areas: question("area", "help-area", Kind::Area, Many::One, &area).markup(),
        minutes: minutes(words, form, refusals),
        outcome: question("outcome", "help-outcome", Kind::Outcome, Many::One, &[outcome]).markup(),
        referred: list(words, form, refusals, ("referred", "help-referred"), targets(&lists.organisations, words)),
        obstacle: list(words, form, refusals, ("obstacle", "help-obstacle"), {
            lines(vocabulary, Kind::Obstacle, today, words, Some(&words.say("help-choose")))
        }),
        more: more(words, lists, today, form, refusals),
        more_open: ["eservice", "step", "minutes-other"].iter().any(|name| form.get(name).is_some())
            || MORE.iter().any(|name| !problems_at(name, refusals, words).is_empty()),
        turned_away: chips(vocabulary, Kind::TurnedAway, today, words, &[]),
        uses: chips(vocabulary, Kind::Use, today, words, &[]),
        line: snapshot.map(|line| beside::draw(context, line, vocabulary, refusals)).transpose()?,
        ticket: open.and_then(|desk| snapshot?.at(desk)).map(|ticket| ticket.id),
        has_desk: open.is_some(),
    })
}

/// How many of a list are seen at once, so that a tablet need not be scrolled.
const fn at_once(kind: Kind) -> usize {
    match kind {
        Kind::Need => 8,
        Kind::Area => 5,
        _ => usize::MAX,
    }
}

fn minutes(words: &Words, form: &Submitted, refusals: &[Refusal]) -> Markup {
    let chosen = form.get("minutes");
    let chip = |minutes: i64| {
        let value = minutes.to_string();
        // The first says the unit; the others are numbers in the same row.
        let word = if minutes == MINUTES[0] { words.minutes(minutes) } else { value.clone() };
        Choice { chosen: chosen == Some(&value), word, value }
    };
    let choices = MINUTES.into_iter().map(chip).collect();
    let problems = problems_at("minutes", refusals, words);
    Choices { problems, ..Choices::new("minutes", words.say("help-how-long"), Many::One, choices) }.markup()
}

fn list(
    words: &Words,
    form: &Submitted,
    refusals: &[Refusal],
    (name, key): (&'static str, &str),
    options: Vec<Option_>,
) -> Markup {
    Field {
        control: Control::List(options),
        value: form.get(name).unwrap_or_default().to_owned(),
        problems: problems_at(name, refusals, words),
        ..Field::line(name, words.say(key))
    }
    .markup()
}

/// What is asked only when it is wanted.
const MORE: [&str; 6] = ["eservice", "step", "language", "channel", "people", "minutes-other"];

fn more(words: &Words, lists: &Lists, today: Day, form: &Submitted, refusals: &[Refusal]) -> Vec<Markup> {
    let vocabulary = &lists.vocabulary;
    let none = words.say("help-none");
    let of = |kind, none: Option<&str>| lines(vocabulary, kind, today, words, none);
    let number = |name: &'static str, key: &str, usual: &str| {
        Field {
            control: Control::Line("number"),
            value: form.raw(name).unwrap_or(usual).to_owned(),
            problems: problems_at(name, refusals, words),
            ..Field::line(name, words.say(key))
        }
        .markup()
    };
    vec![
        list(words, form, refusals, ("eservice", "help-eservice"), eservices(lists, words, &none)),
        list(words, form, refusals, ("step", "help-step"), of(Kind::Step, Some(&none))),
        list(words, form, refusals, ("language", "help-language"), of(Kind::Language, None)),
        list(words, form, refusals, ("channel", "help-channel"), of(Kind::Channel, None)),
        number("people", "help-people", "1"),
        number("minutes-other", "help-minutes-other", ""),
    ]
}

fn eservices(lists: &Lists, words: &Words, none: &str) -> Vec<Option_> {
    let owner = |service: &Eservice| {
        let found = lists.organisations.iter().find(|organisation| organisation.id == service.organisation);
        found.map_or("", |organisation| organisation.name.as_str())
    };
    let mut options: Vec<Option_> = lists
        .eservices
        .iter()
        .map(|service| Option_ {
            value: service.id.0.to_string(),
            word: format!("{}: {}", owner(service), service.name),
        })
        .collect();
    options.sort_by(|one, other| words.compare(&one.word, &other.word));
    options.insert(0, Option_ { value: String::new(), word: none.to_owned() });
    options
}

fn targets(organisations: &[Organisation], words: &Words) -> Vec<Option_> {
    let targets = organisations.iter().filter(|organisation| organisation.referral);
    let mut options: Vec<Option_> =
        targets.map(|target| Option_ { value: target.id.0.to_string(), word: target.name.clone() }).collect();
    options.sort_by(|one, other| words.compare(&one.word, &other.word));
    options.insert(0, Option_ { value: String::new(), word: words.say("help-choose") });
    options
}

/// Where the desk goes after something was saved: with the token that takes it back.
pub(crate) fn after(context: &Context, saved: &str, kept: &[(&str, &str)]) -> kernel::Result<Response> {
    let pairs = kept.iter().map(|(name, value)| format!("&{name}={value}")).collect::<String>();
    Ok(context.see_other(&format!("{}?saved={saved}{pairs}", paths::desk(context, "")?)))
}

//! The office's pages of organisations and their e-services.

pub(crate) mod eservice;
pub(crate) mod list;
pub(crate) mod organisation;

use calendar::Day;
use i18n::Words;
use kernel::Error;
use ui::{Control, Field, Markup, Option_, Page};
use web::{Context, Form, Submitted};

use crate::{Details, Eservice, EserviceId, Kind, Organisation, OrganisationId};

/// A page of the office.
pub(crate) fn office(title: String, body: Markup) -> Page {
    Page { title, face: ui::Face::Office, body, ..Page::default() }
}

/// Whether something is retired, be it from tomorrow.
pub(crate) fn is_over(through: Option<Day>, today: Day) -> bool {
    through.is_some_and(|through| through <= today)
}

/// Until when something may be chosen, as a sentence; empty when it has no last day.
pub(crate) fn until(words: &Words, through: Option<Day>, today: Day) -> String {
    let say = |day: Day| words.say_with("organisations-until", &[("day", words.day_seen_from(today, day).into())]);
    through.map_or_else(String::new, say)
}

/// The organisation in the address.
pub(crate) fn organisation<'a>(context: &Context, all: &'a [Organisation]) -> kernel::Result<&'a Organisation> {
    let id = OrganisationId(number(context, "organisation")?);
    all.iter().find(|one| one.id == id).ok_or(Error::Missing)
}

/// The e-service in the address, of the organisation in the address.
pub(crate) fn eservice<'a>(context: &Context, all: &'a [Eservice]) -> kernel::Result<&'a Eservice> {
    let (owner, id) = (OrganisationId(number(context, "organisation")?), EserviceId(number(context, "eservice")?));
    all.iter().find(|one| one.id == id && one.organisation == owner).ok_or(Error::Missing)
}

fn number(context: &Context, name: &str) -> kernel::Result<i64> {
    context.path(name).and_then(|number| number.parse().ok()).ok_or(Error::Missing)
}

/// The address of an organisation's page, with what follows it.
pub(crate) fn path(context: &Context, id: OrganisationId, rest: &str) -> kernel::Result<String> {
    context.within(&format!("office/organisations/{}{rest}", id.0))
}

/// Reads what a form says of an organisation. A kind that is none is a department: the list offers no other.
pub(crate) fn details(form: &Submitted) -> Details {
    let text = |name: &str| form.get(name).map(str::to_owned);
    Details {
        kind: form.get("kind").and_then(Kind::parse).unwrap_or(Kind::Department),
        name: text("name").unwrap_or_default(),
        phone: text("phone"),
        address: text("address"),
        link: text("link"),
        hours: text("hours"),
        referral: form.get("referral") == Some("yes"),
    }
}

/// The fields that say what an organisation is.
pub(crate) fn fields(context: &Context, form: &Form<'_>, known: &Details) -> Vec<Markup> {
    let words = context.words();
    let option = |kind: Kind| Option_ {
        value: kind.code().to_owned(),
        word: words.say(&format!("organisations-kind-{}", kind.code())),
    };
    let kinds = Control::List(Kind::ALL.into_iter().map(option).collect());
    let line = |name, key, kind, value: &Option<String>| {
        form.field(name, key, Control::Line(kind), value.as_deref().unwrap_or_default())
    };
    let hinted = |field: Field, hint: &str| Field { hint: words.say(hint), ..field };
    let name = form.field("name", "organisations-its-name", Control::Line("text"), &known.name);
    let mut all: Vec<Markup> = [
        Field { required: true, ..name },
        form.field("kind", "organisations-kind", kinds, known.kind.code()),
        hinted(line("phone", "organisations-its-phone", "tel", &known.phone), "organisations-its-phone-hint"),
        hinted(line("link", "organisations-its-link", "url", &known.link), "organisations-its-link-hint"),
        line("address", "organisations-its-address", "text", &known.address),
        line("hours", "organisations-its-hours", "text", &known.hours),
    ]
    .iter()
    .map(Field::markup)
    .collect();
    all.push(form.tick("referral", "organisations-referral-question", "organisations-referral-yes", known.referral));
    all
}

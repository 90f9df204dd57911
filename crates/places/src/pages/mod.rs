//! The office's pages of places.

pub(crate) mod closures;
pub(crate) mod hours;
pub(crate) mod list;
pub(crate) mod place;

use calendar::{Day, Span};
use i18n::Words;
use ui::{Control, Field, Markup, Option_, Page};
use web::{Context, Form};

use crate::{Kind, typed};

/// A page of the office.
pub(crate) fn office(title: String, body: Markup) -> Page {
    Page { title, face: ui::Face::Office, body, ..Page::default() }
}

/// Hours as they stand in a field.
pub(crate) fn in_field(spans: &[Span], words: &Words) -> String {
    typed::written(spans, |minute| words.time(minute))
}

/// What a place is known by, as it was or was to be.
pub(crate) struct Known<'a> {
    pub(crate) kind: Kind,
    pub(crate) name: &'a str,
    pub(crate) address: &'a str,
    pub(crate) phone: &'a str,
    pub(crate) from: Day,
    pub(crate) through: Option<Day>,
}

/// The fields that say what a place is: name, kind, address, telephone, first and last day.
pub(crate) fn fields(context: &Context, form: &Form<'_>, known: &Known<'_>) -> Vec<Markup> {
    let words = context.words();
    let option = |kind: Kind| Option_ { value: kind.code().to_owned(), word: words.say(&kind_key(kind)) };
    let kinds = Control::List(Kind::ALL.into_iter().map(option).collect());
    let line = Control::Line;
    let through = known.through.map_or_else(String::new, |day| day.to_string());
    let required = |field: Field| Field { required: true, ..field };
    let hinted = |field: Field, hint: &str| Field { hint: words.say(hint), ..field };
    [
        required(form.field("name", "places-name", line("text"), known.name)),
        form.field("kind", "places-kind", kinds, known.kind.code()),
        form.field("address", "places-address", line("text"), known.address),
        hinted(form.field("phone", "places-phone", line("tel"), known.phone), "places-phone-hint"),
        required(form.field("from", "places-from", line("date"), &known.from.to_string())),
        hinted(form.field("through", "places-through", line("date"), &through), "places-through-hint"),
    ]
    .iter()
    .map(Field::markup)
    .collect()
}

/// The key of the word for what a place is.
pub(crate) fn kind_key(kind: Kind) -> String {
    format!("places-kind-{}", kind.code())
}

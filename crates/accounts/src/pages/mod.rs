//! The pages of staff and screens.

pub(crate) mod audit;
pub(crate) mod devices;
pub(crate) mod lock;
pub(crate) mod own;
pub(crate) mod pair;
pub(crate) mod sign_in;
pub(crate) mod staff;

use askama::Template;
use kernel::{AccountId, Actor, Error, Grant, Refusal};
use ui::{Control, Field, Key, Markup, Page, Summary, problems_at};
use web::{Context, Response, Submitted};

use crate::{Doing, begins_at};

/// A page with one form.
pub(crate) struct Form<'a> {
    pub(crate) heading: &'static str,
    pub(crate) about: &'static str,
    pub(crate) button: &'static str,
    pub(crate) action: String,
    pub(crate) fields: Vec<Markup>,
    pub(crate) refusals: &'a [Refusal],
    pub(crate) form: &'a Submitted,
    pub(crate) after: Markup,
}

#[derive(Template)]
#[template(path = "form.html")]
struct FormBody {
    heading: String,
    about: String,
    button: String,
    action: String,
    summary: Markup,
    key: Markup,
    fields: Vec<Markup>,
    after: Markup,
}

impl Form<'_> {
    /// The page; status 422 when something was refused.
    pub(crate) fn answer(self, context: &Context) -> web::Result {
        let words = context.words();
        let refused = !self.refusals.is_empty();
        let body = FormBody {
            heading: words.say(self.heading),
            about: if self.about.is_empty() { String::new() } else { words.say(self.about) },
            button: words.say(self.button),
            action: self.action,
            summary: Summary { words, refusals: self.refusals }.markup(),
            key: Key { key: context.key_of(self.form) }.markup(),
            fields: self.fields,
            after: self.after,
        };
        let page = Page { title: words.plain(self.heading), body: context.render(&body)?, ..Page::bare() };
        Ok(if refused { context.refused(page) } else { context.page(page) })
    }
}

/// A field of a form, with what was typed and what was wrong.
pub(crate) fn field(
    context: &Context,
    name: &'static str,
    key: &str,
    control: Control,
    form: &Submitted,
    refusals: &[Refusal],
) -> Field {
    let words = context.words();
    let secret = matches!(control, Control::Line("password"));
    let value = if secret { String::new() } else { form.raw(name).unwrap_or_default().to_owned() };
    Field {
        control,
        value,
        required: true,
        problems: problems_at(name, refusals, words),
        ..Field::line(name, words.say(key))
    }
}

/// Refusals to show on the form; anything else goes on to the door.
pub(crate) fn refusals<T>(answer: kernel::Result<T>) -> kernel::Result<Result<T, Vec<Refusal>>> {
    match answer {
        Ok(value) => Ok(Ok(value)),
        Err(Error::Refused(refusals)) => Ok(Err(refusals)),
        Err(error) => Err(error),
    }
}

pub(crate) fn doing(context: &Context) -> Doing {
    Doing::of(context)
}

pub(crate) fn account(context: &Context) -> Option<AccountId> {
    match context.actor() {
        Actor::Staff { account, .. } => Some(*account),
        Actor::Visitor | Actor::Device { .. } | Actor::System => None,
    }
}

/// What the one who asks may be, and where.
pub(crate) fn held(context: &Context) -> &[Grant] {
    match context.actor() {
        Actor::Staff { grants, .. } => grants,
        Actor::Visitor | Actor::Device { .. } | Actor::System => &[],
    }
}

/// The page to go to after signing in or unlocking: only one of this site, and never elsewhere.
pub(crate) fn next(context: &Context, form: &Submitted, grants: &[Grant]) -> kernel::Result<String> {
    let own = |path: &&str| {
        path.starts_with('/') && !path.starts_with("//") && !path.contains('\\') && path.bytes().all(|byte| byte > 0x20)
    };
    let asked = form.get("next").filter(own).map(str::to_owned);
    asked.map_or_else(|| here(context, begins_at(grants, context.library()?.id)), Ok)
}

pub(crate) fn here(context: &Context, rest: &str) -> kernel::Result<String> {
    Ok(format!("/{}/{rest}", context.library()?.slug))
}

pub(crate) fn hidden(name: &str, value: &str) -> Markup {
    #[derive(Template)]
    #[template(source = r#"<input type="hidden" name="{{ name }}" value="{{ value }}">"#, ext = "html")]
    struct Hidden<'a> {
        name: &'a str,
        value: &'a str,
    }
    Markup::trusted(Hidden { name, value }.render().unwrap_or_default())
}

pub(crate) fn gone(context: &Context, path: &str) -> kernel::Result<Response> {
    Ok(context.see_other(&here(context, path)?))
}

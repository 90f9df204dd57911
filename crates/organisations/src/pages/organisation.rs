//! One organisation, with its e-services.

use askama::Template;
use audit::{Doing, What as Done};
use calendar::Day;
use i18n::Words;
use kernel::Refusal;
use ui::{Control, Field, Markup, Page};
use web::{Context, Form, Submitted};

use super::{details, fields, is_over, office, organisation, path, until};
use crate::{
    Details, Eservice, Organisation, OrganisationId, change_organisation, every_eservice, every_organisation,
    retire_organisation, return_organisation,
};

#[derive(Template)]
#[template(path = "organisation.html")]
struct Body<'a> {
    words: &'a Words,
    all: String,
    address: String,
    name: String,
    summary: Markup,
    saved: Markup,
    key: Markup,
    fields: Vec<Markup>,
    eservices: Vec<Row>,
    eservice_key: Markup,
    eservice_field: Markup,
    /// Until when it may be chosen, once that is known.
    until: String,
    retired: bool,
    retire_key: Markup,
}

struct Row {
    name: String,
    address: String,
    retired: bool,
}

/// The page, with what one of its forms was refused for.
#[derive(Clone, Copy)]
pub(crate) enum Refused<'a> {
    /// Nothing was refused.
    Nothing,
    /// What the organisation is, or that it goes or comes back.
    Organisation(&'a Submitted, &'a [Refusal]),
    /// An e-service.
    Eservice(&'a Submitted, &'a [Refusal]),
}

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    Ok(context.page(page(&context, Refused::Nothing).await?))
}

/// Says anew what the organisation is.
pub(crate) async fn change(context: Context, form: Submitted) -> web::Result {
    let (library, today, doing) = (context.library()?.id, context.today()?, Doing::of(&context));
    let (id, details) = (asked(&context).await?.0, details(&form));
    let changed = context
        .write_once(&form, move |tx| {
            change_organisation(tx, library, id, &details, today)?;
            doing.note(tx, library, Done::OrganisationChanged, details.name.trim())
        })
        .await;
    answer(&context, &form, web::refusals(changed)?).await
}

/// Retires the organisation: today is the last day on which it may be chosen, since it may have been chosen today.
pub(crate) async fn retire(context: Context, form: Submitted) -> web::Result {
    let (library, today, doing) = (context.library()?.id, context.today()?, Doing::of(&context));
    let (id, name) = asked(&context).await?;
    let retired = context
        .write_once(&form, move |tx| {
            retire_organisation(tx, library, id, today)?;
            doing.note(tx, library, Done::OrganisationChanged, &name)
        })
        .await;
    answer(&context, &form, web::refusals(retired)?).await
}

/// Brings the organisation back.
pub(crate) async fn back(context: Context, form: Submitted) -> web::Result {
    let (library, today, doing) = (context.library()?.id, context.today()?, Doing::of(&context));
    let (id, name) = asked(&context).await?;
    let returned = context
        .write_once(&form, move |tx| {
            return_organisation(tx, library, id, today)?;
            doing.note(tx, library, Done::OrganisationChanged, &name)
        })
        .await;
    answer(&context, &form, web::refusals(returned)?).await
}

/// Number and name of the organisation in the address.
async fn asked(context: &Context) -> kernel::Result<(OrganisationId, String)> {
    let library = context.library()?.id;
    let all = context.db().read(move |tx| every_organisation(tx, library)).await?;
    organisation(context, &all).map(|one| (one.id, one.name.clone()))
}

async fn answer(context: &Context, form: &Submitted, done: Result<web::Once<()>, Vec<Refusal>>) -> web::Result {
    match done {
        Ok(_) => Ok(context.see_other(&path(context, asked(context).await?.0, "?saved=1")?)),
        Err(refused) => Ok(context.refused(page(context, Refused::Organisation(form, &refused)).await?)),
    }
}

/// Draws the page.
pub(crate) async fn page(context: &Context, refused: Refused<'_>) -> kernel::Result<Page> {
    let (library, today) = (context.library()?.id, context.today()?);
    let (organisations, eservices) =
        context.db().read(move |tx| Ok((every_organisation(tx, library)?, every_eservice(tx, library)?))).await?;
    let (words, one) = (context.words(), organisation(context, &organisations)?);
    let nothing = Submitted::default();
    let (form, of_eservice) = match refused {
        Refused::Nothing => (Form::new(context, &nothing, &[]), Form::new(context, &nothing, &[])),
        Refused::Organisation(typed, all) => (Form::new(context, typed, all), Form::new(context, &nothing, &[])),
        Refused::Eservice(typed, all) => (Form::new(context, &nothing, &[]), Form::new(context, typed, all)),
    };
    let new = of_eservice.field("eservice", "organisations-eservice-name", Control::Line("text"), "");
    let body = Body {
        words,
        all: context.within("office/organisations")?,
        address: path(context, one.id, "")?,
        name: one.name.clone(),
        summary: if form.summary().is_empty() { of_eservice.summary() } else { form.summary() },
        saved: context.saved(),
        key: form.key(),
        fields: fields(context, &form, &known(one)),
        eservices: of(&eservices, one).map(|service| row(context, service, today)).collect::<kernel::Result<_>>()?,
        eservice_key: of_eservice.key(),
        eservice_field: Field { required: true, ..new }.markup(),
        until: until(words, one.through, today),
        retired: is_over(one.through, today),
        retire_key: Form::new(context, &nothing, &[]).key(),
    };
    Ok(office(one.name.clone(), context.render(&body)?))
}

fn row(context: &Context, service: &Eservice, today: Day) -> kernel::Result<Row> {
    let address = path(context, service.organisation, &format!("/eservices/{}", service.id.0))?;
    Ok(Row { name: service.name.clone(), address, retired: is_over(service.through, today) })
}

fn of<'a>(eservices: &'a [Eservice], owner: &Organisation) -> impl Iterator<Item = &'a Eservice> {
    let id = owner.id;
    eservices.iter().filter(move |service| service.organisation == id)
}

fn known(one: &Organisation) -> Details {
    let Organisation { kind, name, phone, address, link, hours, referral, .. } = one.clone();
    Details { kind, name, phone, address, link, hours, referral }
}

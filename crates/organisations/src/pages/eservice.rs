//! One e-service.

use askama::Template;
use audit::{Doing, What as Done};
use i18n::Words;
use kernel::Refusal;
use ui::{Control, Field, Markup, Page};
use web::{Context, Form, Submitted};

use super::organisation::{Refused, page as page_of_organisation};
use super::{eservice, is_over, office, organisation, path, until};
use crate::{
    Eservice, Organisation, add_eservice, every_eservice, every_organisation, rename_eservice, retire_eservice,
    return_eservice,
};

#[derive(Template)]
#[template(path = "eservice.html")]
struct Body<'a> {
    words: &'a Words,
    all: String,
    owner: (String, String),
    address: String,
    name: String,
    summary: Markup,
    saved: Markup,
    key: Markup,
    field: Markup,
    until: String,
    retired: bool,
    retire_key: Markup,
}

/// The page.
pub(crate) async fn show(context: Context) -> web::Result {
    Ok(context.page(page(&context, &Submitted::default(), &[]).await?))
}

/// Adds an e-service to the organisation in the address.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    let (library, today, doing) = (context.library()?.id, context.today()?, Doing::of(&context));
    let all = context.db().read(move |tx| every_organisation(tx, library)).await?;
    let (owner, name) = (organisation(&context, &all)?, form.get("eservice").unwrap_or_default().to_owned());
    let (id, subject) = (owner.id, format!("{}: {}", owner.name, name));
    let added = context
        .write_once(&form, move |tx| {
            add_eservice(tx, library, id, &name, today)?;
            doing.note(tx, library, Done::OrganisationChanged, &subject)
        })
        .await;
    match web::refusals(added)? {
        Ok(_) => Ok(context.see_other(&path(&context, id, "?saved=1#eservices")?)),
        Err(refused) => {
            // On the organisation's page, `name` is its own.
            let at = |refusal: Refusal| if refusal.field() == Some("name") { refusal.at("eservice") } else { refusal };
            let refused: Vec<Refusal> = refused.into_iter().map(at).collect();
            Ok(context.refused(page_of_organisation(&context, Refused::Eservice(&form, &refused)).await?))
        }
    }
}

/// Says the e-service anew.
pub(crate) async fn change(context: Context, form: Submitted) -> web::Result {
    let (library, today, doing) = (context.library()?.id, context.today()?, Doing::of(&context));
    let (owner, one) = asked(&context).await?;
    let (id, name) = (one.id, form.get("name").unwrap_or_default().to_owned());
    let subject = format!("{}: {name}", owner.name);
    let changed = context
        .write_once(&form, move |tx| {
            rename_eservice(tx, library, id, &name, today)?;
            doing.note(tx, library, Done::OrganisationChanged, &subject)
        })
        .await;
    answer(&context, &form, web::refusals(changed)?).await
}

/// Retires the e-service: today is the last day on which it may be chosen, since it may have been chosen today.
pub(crate) async fn retire(context: Context, form: Submitted) -> web::Result {
    let (library, today, doing) = (context.library()?.id, context.today()?, Doing::of(&context));
    let (owner, one) = asked(&context).await?;
    let (id, subject) = (one.id, format!("{}: {}", owner.name, one.name));
    let retired = context
        .write_once(&form, move |tx| {
            retire_eservice(tx, library, id, today)?;
            doing.note(tx, library, Done::OrganisationChanged, &subject)
        })
        .await;
    answer(&context, &form, web::refusals(retired)?).await
}

/// Brings the e-service back.
pub(crate) async fn back(context: Context, form: Submitted) -> web::Result {
    let (library, today, doing) = (context.library()?.id, context.today()?, Doing::of(&context));
    let (owner, one) = asked(&context).await?;
    let (id, subject) = (one.id, format!("{}: {}", owner.name, one.name));
    let returned = context
        .write_once(&form, move |tx| {
            return_eservice(tx, library, id, today)?;
            doing.note(tx, library, Done::OrganisationChanged, &subject)
        })
        .await;
    answer(&context, &form, web::refusals(returned)?).await
}

/// The e-service in the address, and whose it is.
async fn asked(context: &Context) -> kernel::Result<(Organisation, Eservice)> {
    let library = context.library()?.id;
    let (organisations, eservices) =
        context.db().read(move |tx| Ok((every_organisation(tx, library)?, every_eservice(tx, library)?))).await?;
    Ok((organisation(context, &organisations)?.clone(), eservice(context, &eservices)?.clone()))
}

async fn answer(context: &Context, form: &Submitted, done: Result<web::Once<()>, Vec<Refusal>>) -> web::Result {
    match done {
        Ok(_) => Ok(context.see_other(&path(context, asked(context).await?.0.id, "?saved=1#eservices")?)),
        Err(refused) => Ok(context.refused(page(context, form, &refused).await?)),
    }
}

async fn page(context: &Context, typed: &Submitted, refusals: &[Refusal]) -> kernel::Result<Page> {
    let (owner, one) = asked(context).await?;
    let (words, today) = (context.words(), context.today()?);
    let form = Form::new(context, typed, refusals);
    let name = form.field("name", "organisations-eservice-name", Control::Line("text"), &one.name);
    let body = Body {
        words,
        all: context.within("office/organisations")?,
        address: path(context, owner.id, &format!("/eservices/{}", one.id.0))?,
        owner: (path(context, owner.id, "")?, owner.name),
        name: one.name.clone(),
        summary: form.summary(),
        saved: context.saved(),
        key: form.key(),
        field: Field { required: true, ..name }.markup(),
        until: until(words, one.through, today),
        retired: is_over(one.through, today),
        retire_key: Form::new(context, &Submitted::default(), &[]).key(),
    };
    Ok(office(one.name, context.render(&body)?))
}

//! Every organisation by kind, with its e-services.

use askama::Template;
use audit::{Doing, What as Done};
use calendar::Day;
use i18n::Words;
use kernel::Refusal;
use ui::{Markup, Page};
use web::{Context, Form, Submitted};

use super::{details, fields, is_over, office, path};
use crate::{Details, Eservice, Kind, Organisation, add_organisation, every_eservice, every_organisation};

#[derive(Template)]
#[template(path = "organisations.html")]
struct List<'a> {
    words: &'a Words,
    address: String,
    summary: Markup,
    saved: Markup,
    key: Markup,
    fields: Vec<Markup>,
    kinds: Vec<(String, Vec<Row>)>,
}

struct Row {
    name: String,
    address: String,
    referral: bool,
    retired: bool,
    eservices: String,
}

/// The list.
pub(crate) async fn show(context: Context) -> web::Result {
    Ok(context.page(page(&context, &Submitted::default(), &[]).await?))
}

/// Adds an organisation.
pub(crate) async fn create(context: Context, form: Submitted) -> web::Result {
    let (library, today, doing) = (context.library()?.id, context.today()?, Doing::of(&context));
    let details = details(&form);
    let added = context
        .write_once(&form, move |tx| {
            add_organisation(tx, library, &details, today)?;
            doing.note(tx, library, Done::OrganisationChanged, details.name.trim())
        })
        .await;
    match web::refusals(added)? {
        Ok(_) => Ok(context.see_other(&context.within("office/organisations?saved=1")?)),
        Err(refused) => Ok(context.refused(page(&context, &form, &refused).await?)),
    }
}

async fn page(context: &Context, typed: &Submitted, refusals: &[Refusal]) -> kernel::Result<Page> {
    let (library, today) = (context.library()?.id, context.today()?);
    let (organisations, eservices) =
        context.db().read(move |tx| Ok((every_organisation(tx, library)?, every_eservice(tx, library)?))).await?;
    let (words, form) = (context.words(), Form::new(context, typed, refusals));
    let of = |kind: Kind| {
        let heading = words.say(&format!("organisations-kinds-{}", kind.code()));
        let mut own: Vec<&Organisation> = organisations.iter().filter(|one| one.kind == kind).collect();
        own.sort_by(|one, other| words.compare(&one.name, &other.name));
        let rows = own.into_iter().map(|one| row(context, one, &eservices, today)).collect::<kernel::Result<_>>()?;
        Ok((heading, rows))
    };
    let list = List {
        words,
        address: context.within("office/organisations")?,
        summary: form.summary(),
        saved: context.saved(),
        key: form.key(),
        fields: fields(context, &form, &unknown()),
        kinds: Kind::ALL.into_iter().map(of).collect::<kernel::Result<_>>()?,
    };
    Ok(office(words.plain("organisations-office"), context.render(&list)?))
}

/// What an organisation that is to be added is taken to be.
fn unknown() -> Details {
    Details {
        kind: Kind::Department,
        name: String::new(),
        phone: None,
        address: None,
        link: None,
        hours: None,
        referral: true,
    }
}

fn row(context: &Context, one: &Organisation, eservices: &[Eservice], today: Day) -> kernel::Result<Row> {
    let words = context.words();
    let own = eservices.iter().filter(|service| service.organisation == one.id && !is_over(service.through, today));
    Ok(Row {
        name: one.name.clone(),
        address: path(context, one.id, "")?,
        referral: one.referral,
        retired: is_over(one.through, today),
        eservices: words.list(&own.map(|service| service.name.clone()).collect::<Vec<_>>()),
    })
}

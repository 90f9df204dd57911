//! What a library changes among its organisations and their e-services.

use calendar::Day;
use db::Tx;
use kernel::{Error, LibraryId, Refusal, Result};

use crate::organisation::name_problem;
use crate::store::{self, Planted};
use crate::{Details, Eservice, EserviceId, Organisation, OrganisationId};

/// Adds an organisation, to be there from `from`; answers its number.
///
/// # Errors
/// Refused at the fields that [`Details::problems`] names, and at `name` when one that is there is called so.
pub fn add_organisation(tx: &mut Tx<'_>, library: LibraryId, details: &Details, from: Day) -> Result<OrganisationId> {
    whole(details)?;
    store::lock(tx, library)?;
    free(&store::every_organisation(tx, library)?, None, &details.name, from)?;
    let number = store::last_numbers(tx, library)?.0 + 1;
    // No code of the starting set has a colon, so that no later set meets an organisation of a library's own.
    let code = format!("own:{number}");
    let Details { kind, ref name, ref phone, ref link, referral, .. } = *details;
    let (name, phone, link) = (name.trim(), phone.as_deref(), link.as_deref());
    let planted = Planted { code: &code, kind, name, phone, link, referral };
    let id = store::plant_organisation(tx, library, number, &planted, from)?;
    store::change(tx, library, id, details)?;
    Ok(id)
}

/// Says anew what an organisation is, what it is called and how it is reached. Its code stays, and so do figures.
///
/// # Errors
/// Missing when the library has no such organisation; refused as by [`add_organisation`].
pub fn change_organisation(
    tx: &mut Tx<'_>,
    library: LibraryId,
    id: OrganisationId,
    details: &Details,
    today: Day,
) -> Result<()> {
    whole(details)?;
    store::lock(tx, library)?;
    free(&store::every_organisation(tx, library)?, Some(id), &details.name, today)?;
    store::change(tx, library, id, details)
}

/// Retires an organisation after `through`: it can no longer be chosen, and neither can its e-services. Both keep their names in
/// the figures of days past.
///
/// # Errors
/// Missing when the library has no such organisation, or it was not there on that day.
pub fn retire_organisation(tx: &mut Tx<'_>, library: LibraryId, id: OrganisationId, through: Day) -> Result<()> {
    store::end(tx, library, id, Some(through))
}

/// Brings a retired organisation back, with its e-services.
///
/// # Errors
/// Missing when the library has no such organisation; refused when another has come to be called so.
pub fn return_organisation(tx: &mut Tx<'_>, library: LibraryId, id: OrganisationId, today: Day) -> Result<()> {
    store::lock(tx, library)?;
    let all = store::every_organisation(tx, library)?;
    let own = all.iter().find(|one| one.id == id).ok_or(Error::Missing)?;
    free(&all, Some(id), &own.name, today)?;
    store::end(tx, library, id, None)
}

/// Adds an e-service to an organisation, to be there from `from`; answers its number.
///
/// # Errors
/// Missing when the library has no such organisation; refused at `name` when it is empty, too long, or the name of another
/// e-service of the organisation.
pub fn add_eservice(
    tx: &mut Tx<'_>,
    library: LibraryId,
    owner: OrganisationId,
    name: &str,
    from: Day,
) -> Result<EserviceId> {
    named(name)?;
    store::lock(tx, library)?;
    let all = store::every_organisation(tx, library)?;
    let organisation = all.iter().find(|one| one.id == owner).ok_or(Error::Missing)?;
    free_among(&store::every_eservice(tx, library)?, (owner, None), name, from)?;
    let number = store::last_numbers(tx, library)?.1 + 1;
    let code = format!("{}.own:{number}", organisation.code);
    store::plant_eservice(tx, library, number, owner, (&code, name.trim()), from)?;
    tx.bump(library, "organisations")?;
    Ok(EserviceId(number))
}

/// Says an e-service anew. Its code stays, and so do figures.
///
/// # Errors
/// Missing when the library has no such e-service; refused as by [`add_eservice`].
pub fn rename_eservice(tx: &mut Tx<'_>, library: LibraryId, id: EserviceId, name: &str, today: Day) -> Result<()> {
    named(name)?;
    store::lock(tx, library)?;
    let all = store::every_eservice(tx, library)?;
    let own = all.iter().find(|one| one.id == id).ok_or(Error::Missing)?;
    free_among(&all, (own.organisation, Some(id)), name, today)?;
    store::rename(tx, library, id, name.trim())
}

/// Retires an e-service after `through`: it can no longer be chosen, and keeps its name in the figures of days past.
///
/// # Errors
/// Missing when the library has no such e-service, or it was not there on that day.
pub fn retire_eservice(tx: &mut Tx<'_>, library: LibraryId, id: EserviceId, through: Day) -> Result<()> {
    store::end_eservice(tx, library, id, Some(through))
}

/// Brings a retired e-service back.
///
/// # Errors
/// Missing when the library has no such e-service; refused when another of its organisation has come to be called so.
pub fn return_eservice(tx: &mut Tx<'_>, library: LibraryId, id: EserviceId, today: Day) -> Result<()> {
    store::lock(tx, library)?;
    let all = store::every_eservice(tx, library)?;
    let own = all.iter().find(|one| one.id == id).ok_or(Error::Missing)?;
    free_among(&all, (own.organisation, Some(id)), &own.name, today)?;
    store::end_eservice(tx, library, id, None)
}

fn whole(details: &Details) -> Result<()> {
    let problems = details.problems();
    if problems.is_empty() { Ok(()) } else { Err(Error::Refused(problems)) }
}

fn named(name: &str) -> Result<()> {
    name_problem(name).map_or(Ok(()), |problem| Err(problem.into()))
}

/// Whether something that ends on `through` is there today or later.
fn lasts(through: Option<Day>, today: Day) -> bool {
    through.is_none_or(|through| through >= today)
}

fn same(one: &str, other: &str) -> bool {
    one.trim().to_lowercase() == other.trim().to_lowercase()
}

fn free(all: &[Organisation], except: Option<OrganisationId>, name: &str, today: Day) -> Result<()> {
    let taken = all.iter().any(|one| Some(one.id) != except && lasts(one.through, today) && same(&one.name, name));
    if taken { Err(Refusal::new("organisations-taken").at("name").into()) } else { Ok(()) }
}

fn free_among(
    all: &[Eservice],
    (owner, except): (OrganisationId, Option<EserviceId>),
    name: &str,
    today: Day,
) -> Result<()> {
    let others = all.iter().filter(|one| one.organisation == owner && Some(one.id) != except);
    let taken = others.filter(|one| lasts(one.through, today)).any(|one| same(&one.name, name));
    if taken { Err(Refusal::new("organisations-eservice-taken").at("name").into()) } else { Ok(()) }
}

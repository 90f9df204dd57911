//! All SQL of this room.

use calendar::Day;
use db::{Row, Tx, params};
use kernel::{Error, Fault, LibraryId, Locale, Refusal, Result};

use crate::organisation::{Details, Eservice, EserviceId, Kind, Organisation, OrganisationId};
use crate::{Library, NewLibrary};

db::statements! {
    /// Every library, by word.
    LIBRARIES = "SELECT id, slug, name, tagline, zone, languages FROM organisations_library ORDER BY slug";
    /// The library with a number.
    LIBRARY = "SELECT id, slug, name, tagline, zone, languages FROM organisations_library WHERE id = $1";
    /// The library with a word.
    LIBRARY_BY_SLUG = "SELECT id, slug, name, tagline, zone, languages FROM organisations_library WHERE slug = $1";
    /// One library is founded at a time.
    FOUND_ONE_AT_A_TIME = sqlite "SELECT 1 AS held" postgres "SELECT 1 AS held FROM pg_advisory_xact_lock(4208314)";
    /// The largest number.
    LAST_LIBRARY = "SELECT coalesce(max(id), 0) AS id FROM organisations_library";
    /// Founds a library, if its word is free.
    FOUND = "INSERT INTO organisations_library (id, slug, name, tagline, zone, languages) VALUES ($1, $2, $3, $4, $5, $6) \
             ON CONFLICT (slug) DO NOTHING";
    /// The organisations that are there on a day.
    ORGANISATIONS = "SELECT id, code, kind, name, phone, address, link, hours, referral, through_day FROM organisations_organisation \
                     WHERE library = $1 AND from_day <= $2 AND (through_day IS NULL OR through_day >= $2) ORDER BY id";
    /// Every organisation, those that are retired too.
    EVERY_ORGANISATION = "SELECT id, code, kind, name, phone, address, link, hours, referral, through_day \
                          FROM organisations_organisation WHERE library = $1 ORDER BY id";
    /// The e-services that are there on a day, as is the organisation that has them.
    ESERVICES = "SELECT e.id, e.organisation, e.code, e.name, e.through_day FROM organisations_eservice e \
                 JOIN organisations_organisation o ON o.library = e.library AND o.id = e.organisation \
                 WHERE e.library = $1 AND e.from_day <= $2 AND (e.through_day IS NULL OR e.through_day >= $2) \
                 AND (o.through_day IS NULL OR o.through_day >= $2) ORDER BY e.id";
    /// Every e-service, those that are retired too.
    EVERY_ESERVICE = "SELECT id, organisation, code, name, through_day FROM organisations_eservice WHERE library = $1 ORDER BY id";
    /// Whether an organisation is there on a day, and may be referred to.
    ORGANISATION_ON = "SELECT referral FROM organisations_organisation WHERE library = $1 AND id = $2 \
                       AND from_day <= $3 AND (through_day IS NULL OR through_day >= $3)";
    /// Whether an e-service is there on a day, as is the organisation that has it.
    ESERVICE_ON = "SELECT e.id FROM organisations_eservice e \
                   JOIN organisations_organisation o ON o.library = e.library AND o.id = e.organisation \
                   WHERE e.library = $1 AND e.id = $2 AND e.from_day <= $3 AND (e.through_day IS NULL OR e.through_day >= $3) \
                   AND (o.through_day IS NULL OR o.through_day >= $3)";
    /// Plants an organisation, if its code is free.
    PLANT_ORGANISATION = "INSERT INTO organisations_organisation \
                          (library, id, code, kind, name, phone, link, referral, from_day) \
                          VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (library, code) DO NOTHING";
    /// Plants an e-service, if its code is free.
    PLANT_ESERVICE = "INSERT INTO organisations_eservice (library, id, organisation, code, name, from_day) \
                      VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (library, code) DO NOTHING";
    /// The numbers that are taken.
    LAST_NUMBERS = "SELECT coalesce((SELECT max(id) FROM organisations_organisation WHERE library = $1), 0) AS organisation, \
                    coalesce((SELECT max(id) FROM organisations_eservice WHERE library = $1), 0) AS eservice";
    /// The number behind a code.
    ORGANISATION_BY_CODE = "SELECT id FROM organisations_organisation WHERE library = $1 AND code = $2";
    /// The library's row, held so that its organisations are changed by one at a time.
    LOCK_LIBRARY = sqlite "SELECT id FROM organisations_library WHERE id = $1"
                   postgres "SELECT id FROM organisations_library WHERE id = $1 FOR UPDATE";
    /// Says where an organisation is and when it is open.
    SET_VISIT = "UPDATE organisations_organisation SET address = $1, hours = $2 WHERE library = $3 AND id = $4";
    /// Says anew what an organisation is, and how it is reached.
    CHANGE_ORGANISATION = "UPDATE organisations_organisation SET kind = $1, name = $2, phone = $3, link = $4, referral = $5 \
                           WHERE library = $6 AND id = $7";
    /// Retires an organisation, or brings it back.
    END_ORGANISATION = "UPDATE organisations_organisation SET through_day = $1 WHERE library = $2 AND id = $3 \
                        AND from_day <= coalesce($1, from_day)";
    /// Says an e-service anew.
    RENAME_ESERVICE = "UPDATE organisations_eservice SET name = $1 WHERE library = $2 AND id = $3";
    /// Retires an e-service, or brings it back.
    END_ESERVICE = "UPDATE organisations_eservice SET through_day = $1 WHERE library = $2 AND id = $3 \
                    AND from_day <= coalesce($1, from_day)";
}

/// Every library, by word.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn libraries(tx: &mut Tx<'_>) -> Result<Vec<Library>> {
    tx.rows(&LIBRARIES, &params![])?.iter().map(read_library).collect()
}

/// The library with this number.
///
/// # Errors
/// Missing when there is none.
pub fn library(tx: &mut Tx<'_>, id: LibraryId) -> Result<Library> {
    read_library(&tx.one(&LIBRARY, &params![id])?)
}

/// The library with this word, or none.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn library_by_slug(tx: &mut Tx<'_>, slug: &str) -> Result<Option<Library>> {
    tx.optional(&LIBRARY_BY_SLUG, &params![slug])?.as_ref().map(read_library).transpose()
}

/// Founds a library; answers its number.
///
/// # Errors
/// Refused at the fields that [`NewLibrary::problems`] names, and at `slug` when the word is taken.
pub fn found(tx: &mut Tx<'_>, new: &NewLibrary) -> Result<LibraryId> {
    let problems = new.problems();
    if !problems.is_empty() {
        return Err(Error::Refused(problems));
    }
    tx.rows(&FOUND_ONE_AT_A_TIME, &params![])?;
    let id = LibraryId(tx.one(&LAST_LIBRARY, &params![])?.get::<i64>("id")? + 1);
    let languages = new.languages.iter().map(|locale| locale.tag()).collect::<Vec<_>>().join(" ");
    let values = params![id, &new.slug, new.name.trim(), new.tagline.trim(), &new.zone, languages];
    match tx.execute(&FOUND, &values)? {
        1 => Ok(id),
        _ => Err(Refusal::new("organisations-slug-taken").at("slug").into()),
    }
}

/// The organisations that are there on `day`, as they were planted.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn organisations(tx: &mut Tx<'_>, library: LibraryId, day: Day) -> Result<Vec<Organisation>> {
    tx.rows(&ORGANISATIONS, &params![library, day.0])?.iter().map(read_organisation).collect()
}

/// The e-services that are there on `day`, as they were planted.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn eservices(tx: &mut Tx<'_>, library: LibraryId, day: Day) -> Result<Vec<Eservice>> {
    tx.rows(&ESERVICES, &params![library, day.0])?.iter().map(read_eservice).collect()
}

/// Every organisation of `library`, as they were planted and added; those that are retired too.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn every_organisation(tx: &mut Tx<'_>, library: LibraryId) -> Result<Vec<Organisation>> {
    tx.rows(&EVERY_ORGANISATION, &params![library])?.iter().map(read_organisation).collect()
}

/// Every e-service of `library`, as they were planted and added; those that are retired too.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn every_eservice(tx: &mut Tx<'_>, library: LibraryId) -> Result<Vec<Eservice>> {
    tx.rows(&EVERY_ESERVICE, &params![library])?.iter().map(read_eservice).collect()
}

/// Whether people may be sent to an organisation on `day`.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn is_referral(tx: &mut Tx<'_>, library: LibraryId, id: OrganisationId, day: Day) -> Result<bool> {
    tx.optional(&ORGANISATION_ON, &params![library, id, day.0])?.map_or(Ok(false), |row| row.get("referral"))
}

/// Whether the library knows an e-service on `day`.
///
/// # Errors
/// A fault when the database cannot be asked.
pub fn has_eservice(tx: &mut Tx<'_>, library: LibraryId, id: EserviceId, day: Day) -> Result<bool> {
    Ok(tx.optional(&ESERVICE_ON, &params![library, id, day.0])?.is_some())
}

/// What the starting set says of an organisation.
pub(crate) struct Planted<'a> {
    pub(crate) code: &'a str,
    pub(crate) kind: Kind,
    pub(crate) name: &'a str,
    pub(crate) phone: Option<&'a str>,
    pub(crate) link: Option<&'a str>,
    pub(crate) referral: bool,
}

/// The largest numbers of organisations and e-services.
pub(crate) fn last_numbers(tx: &mut Tx<'_>, library: LibraryId) -> Result<(i64, i64)> {
    let row = tx.one(&LAST_NUMBERS, &params![library])?;
    Ok((row.get("organisation")?, row.get("eservice")?))
}

pub(crate) fn plant_organisation(
    tx: &mut Tx<'_>,
    library: LibraryId,
    id: i64,
    planted: &Planted<'_>,
    from: Day,
) -> Result<OrganisationId> {
    let Planted { code, kind, name, phone, link, referral } = *planted;
    tx.execute(&PLANT_ORGANISATION, &params![library, id, code, kind.code(), name, phone, link, referral, from.0])?;
    Ok(OrganisationId(tx.one(&ORGANISATION_BY_CODE, &params![library, code])?.get("id")?))
}

pub(crate) fn plant_eservice(
    tx: &mut Tx<'_>,
    library: LibraryId,
    id: i64,
    owner: OrganisationId,
    (code, name): (&str, &str),
    from: Day,
) -> Result<bool> {
    Ok(tx.execute(&PLANT_ESERVICE, &params![library, id, owner, code, name, from.0])? == 1)
}

/// Holds the library until the end of the transaction, so that its organisations are changed by one at a time.
pub(crate) fn lock(tx: &mut Tx<'_>, library: LibraryId) -> Result<()> {
    tx.one(&LOCK_LIBRARY, &params![library]).map(|_| ())
}

/// Says anew what an organisation is.
pub(crate) fn change(tx: &mut Tx<'_>, library: LibraryId, id: OrganisationId, details: &Details) -> Result<()> {
    let Details { kind, name, phone, address, link, hours, referral } = details;
    let (name, phone, link) = (name.trim(), phone.as_deref(), link.as_deref());
    tx.execute(&CHANGE_ORGANISATION, &params![kind.code(), name, phone, link, *referral, library, id])?;
    let visit = params![address.as_deref(), hours.as_deref(), library, id];
    tx.execute(&SET_VISIT, &visit).and_then(|rows| found_one(tx, library, rows))
}

/// Sets the last day of an organisation, or that it has none.
pub(crate) fn end(tx: &mut Tx<'_>, library: LibraryId, id: OrganisationId, through: Option<Day>) -> Result<()> {
    let rows = tx.execute(&END_ORGANISATION, &params![through.map(|day| day.0), library, id])?;
    found_one(tx, library, rows)
}

/// Says an e-service anew.
pub(crate) fn rename(tx: &mut Tx<'_>, library: LibraryId, id: EserviceId, name: &str) -> Result<()> {
    let rows = tx.execute(&RENAME_ESERVICE, &params![name, library, id])?;
    found_one(tx, library, rows)
}

/// Sets the last day of an e-service, or that it has none.
pub(crate) fn end_eservice(tx: &mut Tx<'_>, library: LibraryId, id: EserviceId, through: Option<Day>) -> Result<()> {
    let rows = tx.execute(&END_ESERVICE, &params![through.map(|day| day.0), library, id])?;
    found_one(tx, library, rows)
}

/// Tells of a change of one row; missing when there was none.
fn found_one(tx: &mut Tx<'_>, library: LibraryId, rows: u64) -> Result<()> {
    if rows == 1 { tx.bump(library, "organisations") } else { Err(Error::Missing) }
}

fn read_library(row: &Row) -> Result<Library> {
    let languages: String = row.get("languages")?;
    Ok(Library {
        id: row.get("id")?,
        slug: row.get("slug")?,
        name: row.get("name")?,
        tagline: row.get("tagline")?,
        zone: row.get("zone")?,
        // A language that this binary does not know is left out: an older node must go on.
        languages: languages.split(' ').filter_map(Locale::parse).collect(),
    })
}

fn read_organisation(row: &Row) -> Result<Organisation> {
    let kind: String = row.get("kind")?;
    Ok(Organisation {
        id: OrganisationId(row.get("id")?),
        code: row.get("code")?,
        kind: Kind::parse(&kind).ok_or_else(|| Fault::broken(format!("organisations_organisation.kind is {kind}")))?,
        name: row.get("name")?,
        phone: row.get("phone")?,
        address: row.get("address")?,
        link: row.get("link")?,
        hours: row.get("hours")?,
        referral: row.get("referral")?,
        through: row.get::<Option<i64>>("through_day")?.map(Day),
    })
}

fn read_eservice(row: &Row) -> Result<Eservice> {
    Ok(Eservice {
        id: EserviceId(row.get("id")?),
        organisation: OrganisationId(row.get("organisation")?),
        code: row.get("code")?,
        name: row.get("name")?,
        through: row.get::<Option<i64>>("through_day")?.map(Day),
    })
}

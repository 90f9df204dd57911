//! The authorities and services that people come with everywhere, as data.

use calendar::Day;
use db::Tx;
use kernel::{Fault, LibraryId, Result};
use serde::Deserialize;

use crate::Kind;
use crate::store::{self, Planted};

const SET: &str = include_str!("../data/starting-set.toml");

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Set {
    organisation: Vec<Entry>,
}

#[derive(Deserialize)]
#[serde(deny_unknown_fields)]
struct Entry {
    code: String,
    kind: String,
    name: String,
    phone: Option<String>,
    link: Option<String>,
    #[serde(default)]
    referral: bool,
    #[serde(default)]
    eservices: Vec<(String, String)>,
}

/// Plants the starting set into `library`, valid from `from`. What is there already stays as it is.
///
/// # Errors
/// A fault when the set that is built in cannot be read, or the database cannot be written.
pub fn welcome(tx: &mut Tx<'_>, library: LibraryId, from: Day) -> Result<()> {
    let set: Set = toml::from_str(SET).map_err(|error| Fault::broken("reading the starting set").because(error))?;
    store::lock(tx, library)?;
    let (mut organisation, mut eservice) = store::last_numbers(tx, library)?;
    for entry in &set.organisation {
        let kind = Kind::parse(&entry.kind)
            .ok_or_else(|| Fault::broken(format!("reading the starting set: kind {}", entry.kind)))?;
        let planted = Planted {
            code: &entry.code,
            kind,
            name: &entry.name,
            phone: entry.phone.as_deref(),
            link: entry.link.as_deref(),
            referral: entry.referral,
        };
        organisation += 1;
        let owner = store::plant_organisation(tx, library, organisation, &planted, from)?;
        for (code, name) in &entry.eservices {
            let code = format!("{}.{code}", entry.code);
            if store::plant_eservice(tx, library, eservice + 1, owner, (&code, name), from)? {
                eservice += 1;
            }
        }
    }
    tx.bump(library, "organisations")
}

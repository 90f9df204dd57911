//! The libraries that share an installation, and the departments, authorities, associations and companies whose
//! e-services people come with.
//!
//! # Words
//! - *Library* ([`Library`]): the owner of nearly every row.
//! - *Organisation* ([`Organisation`]): a department, authority, association or company.
//! - *E-service* ([`Eservice`]): what an organisation lets people do by themselves on a screen.
//! - *Referral target*: an organisation that people may be sent to.
//!
//! # Rules
//! 1. A library's word in addresses is none that means something else (`library::tests`).
//! 2. Codes are the same in every library, so that friction can be compared (`tests::the_starting_set_has_its_codes`).
//! 3. What belongs to another library is missing (`tests::another_librarys_rows_are_missing`).
//! 4. Planting the starting set twice changes nothing, and overwrites nothing of what a library has changed
//!    (`tests::planting_twice_changes_nothing`, `tests::changing::planting_again_overwrites_nothing`).
//! 5. What is retired is never deleted, and with an organisation go its e-services
//!    (`tests::changing::with_an_organisation_go_its_eservices`).
//! 6. No two that can be chosen are called the same (`tests::changing::no_two_are_called_the_same`).
//!
//! # Tables
//! `organisations_library`, `organisations_organisation`, `organisations_eservice`.
//!
//! # Must never
//! Hold a person, a contact's own number, or anything of a visitor.

mod changing;
mod library;
mod organisation;
mod pages;
mod published;
mod starting_set;
mod store;
#[cfg(test)]
mod tests;

use kernel::{Permission, Role};
use web::{Access, Destination, NavigationPlace, Route, get, post};

pub use changing::{
    add_eservice, add_organisation, change_organisation, rename_eservice, retire_eservice, retire_organisation,
    return_eservice, return_organisation,
};
pub use library::{Library, NewLibrary, RESERVED, is_slug, slug_of};
pub use organisation::{Details, Eservice, EserviceId, Kind, Organisation, OrganisationId};
pub use published::{is_link, is_phone};
pub use starting_set::welcome;
pub use store::{
    STATEMENTS, eservices, every_eservice, every_organisation, found, has_eservice, is_referral, libraries, library,
    library_by_slug, organisations,
};

/// The texts of this room.
pub static TEXTS: &[i18n::Source] = i18n::sources!("organisations");

/// Changing organisations and e-services.
pub static MANAGE: Permission =
    Permission { name: "organisations.manage", roles: &[Role::Manager, Role::Administrator] };

/// Every permission of this room.
pub static PERMISSIONS: &[&Permission] = &[&MANAGE];

/// The doors of this room.
#[must_use]
pub fn routes() -> Vec<Route> {
    use pages::{eservice, list, organisation};
    let manage = Access::Staff(&MANAGE);
    vec![
        get("/{library}/office/organisations", manage, list::show),
        post("/{library}/office/organisations", manage, list::create),
        get("/{library}/office/organisations/{organisation}", manage, organisation::show),
        post("/{library}/office/organisations/{organisation}", manage, organisation::change),
        post("/{library}/office/organisations/{organisation}/retire", manage, organisation::retire),
        post("/{library}/office/organisations/{organisation}/return", manage, organisation::back),
        post("/{library}/office/organisations/{organisation}/eservices", manage, eservice::create),
        get("/{library}/office/organisations/{organisation}/eservices/{eservice}", manage, eservice::show),
        post("/{library}/office/organisations/{organisation}/eservices/{eservice}", manage, eservice::change),
        post("/{library}/office/organisations/{organisation}/eservices/{eservice}/retire", manage, eservice::retire),
        post("/{library}/office/organisations/{organisation}/eservices/{eservice}/return", manage, eservice::back),
    ]
}

/// What stands in the bars.
#[must_use]
pub fn destinations() -> Vec<Destination> {
    let (place, path) = (NavigationPlace::Settings, "/office/organisations");
    vec![Destination { place, order: 40, key: "organisations-office", path, permission: &MANAGE }]
}

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
//! 4. Planting the starting set twice changes nothing, and overwrites nothing (`tests::planting_twice_changes_nothing`).
//!
//! # Tables
//! `organisations_library`, `organisations_organisation`, `organisations_eservice`.
//!
//! # Must never
//! Hold a person, a contact's own number, or anything of a visitor.

mod library;
mod organisation;
mod published;
mod starting_set;
mod store;
#[cfg(test)]
mod tests;

pub use library::{Library, NewLibrary, RESERVED, is_slug, slug_of};
pub use organisation::{Eservice, EserviceId, Kind, Organisation, OrganisationId};
pub use published::{is_link, is_phone};
pub use starting_set::welcome;
pub use store::{
    STATEMENTS, eservices, found, has_eservice, is_referral, libraries, library, library_by_slug, organisations,
};

/// The texts of this room.
pub static TEXTS: &[i18n::Source] = i18n::sources!("organisations");

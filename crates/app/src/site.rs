//! The installation, put together.

use std::sync::Arc;

use accounts::Cards;
use db::Db;
use i18n::Texts;
use kernel::{Clock, Fault, Randomness, Secret};
use web::{PublicUrl, Site};

use crate::{Rows, rooms};

/// The installation as the web sees it.
///
/// # Errors
/// A fault when the texts that are built in cannot be gathered.
pub fn site(
    db: Db,
    clock: Arc<dyn Clock>,
    randomness: Arc<dyn Randomness>,
    secret: Secret,
    public_url: PublicUrl,
) -> Result<Arc<Site>, Fault> {
    Ok(Arc::new(Site {
        texts: Texts::gather(rooms::TEXTS)?,
        sign_in: Arc::new(Cards::new(db.clone())),
        directory: Arc::new(Rows::new(db.clone())),
        destinations: rooms::destinations(),
        version: env!("CARGO_PKG_VERSION"),
        db,
        clock,
        randomness,
        shutdown: web::Shutdown::default(),
        secret,
        public_url,
    }))
}

//! Which library and which place, from rows.

use calendar::Zone;
use db::Db;
use kernel::{LibraryId, Result};
use web::{Directory, Later, Library, Place};

/// Fills the web's question which library and which place.
pub struct Rows {
    db: Db,
}

impl Rows {
    /// From the rows of `db`.
    #[must_use]
    pub const fn new(db: Db) -> Self {
        Self { db }
    }
}

fn seen(library: organisations::Library) -> Result<Library> {
    Ok(Library {
        zone: Zone::load(&library.zone)?,
        id: library.id,
        slug: library.slug,
        name: library.name,
        tagline: library.tagline,
        languages: library.languages,
    })
}

impl Directory for Rows {
    fn library<'a>(&'a self, slug: &'a str) -> Later<'a, Option<Library>> {
        let slug = slug.to_owned();
        Box::pin(async move {
            self.db.read(move |tx| organisations::library_by_slug(tx, &slug)).await?.map(seen).transpose()
        })
    }

    fn place<'a>(&'a self, library: LibraryId, slug: &'a str) -> Later<'a, Option<Place>> {
        let slug = slug.to_owned();
        Box::pin(async move {
            let found = self.db.read(move |tx| places::place_by_slug(tx, library, &slug)).await?;
            Ok(found.map(|place| Place { id: place.id, slug: place.slug, name: place.name }))
        })
    }

    fn libraries(&self) -> Later<'_, Vec<Library>> {
        Box::pin(async move { self.db.read(organisations::libraries).await?.into_iter().map(seen).collect() })
    }
}

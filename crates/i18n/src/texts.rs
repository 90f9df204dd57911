//! Every room's texts, gathered.

use std::collections::BTreeMap;
use std::sync::Arc;

use fluent_bundle::FluentResource;
use fluent_bundle::concurrent::FluentBundle;
use fluent_syntax::ast::Entry;
use kernel::{Fault, Locale};

use crate::formats::{self, Formats};
use crate::missing::Missing;
use crate::{Source, TEXTS, Words};

type Bundle = FluentBundle<Arc<FluentResource>>;

/// Every room's texts in every shipped language. Gathered once, when the binary starts.
pub struct Texts {
    languages: Vec<Arc<Language>>,
    missing: Arc<Missing>,
}

/// One language's texts and forms of dates and numbers.
pub(crate) struct Language {
    pub(crate) locale: Locale,
    pub(crate) isolated: Bundle,
    pub(crate) plain: Bundle,
    pub(crate) formats: Formats,
}

impl Texts {
    /// Gathers the rooms' texts, and those of this crate and of the rooms below it.
    ///
    /// # Errors
    /// A fault that names room and language when a file does not parse, when its language is unknown,
    /// or when two messages have the same key.
    pub fn gather(rooms: &[&[Source]]) -> Result<Self, Fault> {
        let mut languages = Vec::new();
        for locale in shipped() {
            let sources = TEXTS.iter().chain(rooms.iter().copied().flatten());
            languages
                .push(Arc::new(Language::gather(locale, sources.filter(|source| source.language == locale.tag()))?));
        }
        let strays = rooms.iter().copied().flatten().find(|source| !shipped().any(|l| l.tag() == source.language));
        if let Some(source) = strays {
            return Err(Fault::broken(format!("gathering {}: {} is not shipped", source.room, source.language)));
        }
        Ok(Self { languages, missing: Arc::default() })
    }

    /// The languages with texts, in the order they are offered.
    pub fn locales(&self) -> impl Iterator<Item = Locale> {
        self.languages.iter().map(|language| language.locale)
    }

    /// The words of a language. One without texts speaks Swedish.
    #[must_use]
    pub fn words(&self, locale: Locale) -> Words {
        let swedish = &self.languages[0];
        let spoken = self.languages.iter().find(|language| language.locale == locale).unwrap_or(swedish);
        Words::new(Arc::clone(spoken), Arc::clone(swedish), Arc::clone(&self.missing))
    }

    /// What was asked for and not found since the start, or found without a value it needs, each once. A test that
    /// renders pages ends by seeing that there is nothing here.
    #[must_use]
    pub fn missing(&self) -> Vec<String> {
        self.missing.list()
    }
}

/// The languages Brygga ships, Swedish first. Written down in [`sources!`](crate::sources).
pub fn shipped() -> impl Iterator<Item = Locale> {
    TEXTS.iter().filter_map(|source| Locale::parse(source.language))
}

impl Language {
    fn gather<'a>(locale: Locale, sources: impl Iterator<Item = &'a Source>) -> Result<Self, Fault> {
        let mut isolated = formats::bundle(locale)?;
        let mut plain = formats::bundle(locale)?;
        plain.set_use_isolating(false);
        let mut owners = BTreeMap::new();
        for source in sources {
            let resource = Arc::new(parse(source)?);
            refuse_duplicates(&mut owners, source, &resource)?;
            for bundle in [&mut isolated, &mut plain] {
                bundle.add_resource_overriding(Arc::clone(&resource));
            }
        }
        Ok(Self { locale, isolated, plain, formats: Formats::load(locale)? })
    }
}

fn parse(source: &Source) -> Result<FluentResource, Fault> {
    FluentResource::try_new(source.text.to_owned()).map_err(|(_, errors)| {
        let first = errors.first().map(|error| {
            let line = source.text.get(..error.pos.start).unwrap_or_default().lines().count();
            format!("line {line}: {error}")
        });
        Fault::broken(format!("reading {}/locales/{}.ftl", source.room, source.language))
            .because(first.unwrap_or_default())
    })
}

fn refuse_duplicates(
    owners: &mut BTreeMap<String, &'static str>,
    source: &Source,
    resource: &FluentResource,
) -> Result<(), Fault> {
    for entry in resource.entries() {
        let key = match entry {
            Entry::Message(message) => message.id.name.to_owned(),
            Entry::Term(term) => format!("-{}", term.id.name),
            _ => continue,
        };
        if let Some(owner) = owners.insert(key.clone(), source.room) {
            let (room, language) = (source.room, source.language);
            return Err(Fault::broken(format!("gathering {room} in {language}: {key} is already in {owner}")));
        }
    }
    Ok(())
}

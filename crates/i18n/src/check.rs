//! Whether the texts are whole: one test of the whole house calls [`check`] and expects nothing.

mod code;
mod entry;
mod file;
mod language;
mod plural;

use std::collections::BTreeMap;
use std::fmt;
use std::path::Path;

use kernel::Fault;

use crate::{Source, TEXTS};
use code::Code;
use entry::Entry;

/// What a rule of the texts says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Rule {
    /// A file parses, and its messages have a text and no attributes.
    Readable,
    /// A key belongs to one room only.
    Unique,
    /// A key begins with its room.
    Prefixed,
    /// Keys stand in order.
    Sorted,
    /// Every Swedish text has a comment for the translator.
    Commented,
    /// Every language has the keys that Swedish has, and no others.
    Complete,
    /// Every language uses the placeholders that Swedish uses.
    SamePlaceholders,
    /// A text that equals the Swedish one says that it should.
    Translated,
    /// A choice by number has every plural class of its language.
    Plural,
    /// Every text is used.
    Used,
    /// Every key that code names has a text.
    Defined,
}

/// One place where the texts break a rule.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub struct Finding {
    /// The file, as `queue/locales/sv.ftl` or as the path of the code.
    pub file: String,
    /// The rule.
    pub rule: Rule,
    /// The key, when it is about one.
    pub key: String,
    /// What to do.
    pub advice: String,
}

impl fmt::Display for Finding {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(formatter, "{}: {}: {} ({:?})", self.file, self.key, self.advice, self.rule)
    }
}

/// One Fluent file, read.
struct Texts {
    room: &'static str,
    language: &'static str,
    entries: Vec<Entry>,
}

impl Texts {
    fn finding(&self, rule: Rule, key: &str, advice: impl Into<String>) -> Finding {
        let file = format!("{}/locales/{}.ftl", self.room, self.language);
        Finding { file, rule, key: key.to_owned(), advice: advice.into() }
    }

    fn entry(&self, key: &str) -> Option<&Entry> {
        self.entries.iter().find(|entry| entry.key == key)
    }
}

/// Looks through the rooms' texts, those of this crate, and the code in `directories`: Rust and templates, without tests.
/// Nothing is found when all is well.
///
/// # Errors
/// A fault when a directory cannot be read.
pub fn check(rooms: &[&[Source]], directories: &[&Path]) -> Result<Vec<Finding>, Fault> {
    let code = Code::read(directories)?;
    let sources = TEXTS.iter().chain(rooms.iter().copied().flatten());
    let mut findings = Vec::new();
    let texts: Vec<_> = sources.map(|source| file::read(source, &mut findings)).collect();
    for texts in &texts {
        findings.extend(file::check(texts));
        findings.extend(plural::check(texts));
    }
    findings.extend(unique(&texts));
    for swedish in texts.iter().filter(|texts| texts.language == "sv") {
        let others: Vec<_> =
            texts.iter().filter(|other| other.room == swedish.room && other.language != "sv").collect();
        findings.extend(language::check(swedish, &others));
    }
    findings.extend(code.check(&texts));
    findings.sort();
    Ok(findings)
}

fn unique(texts: &[Texts]) -> Vec<Finding> {
    let mut owners: BTreeMap<(&str, &str), &str> = BTreeMap::new();
    let mut findings = Vec::new();
    for texts in texts {
        for entry in &texts.entries {
            if let Some(owner) = owners.insert((texts.language, &entry.key), texts.room) {
                findings.push(texts.finding(Rule::Unique, &entry.key, format!("{owner} has it already: remove one")));
            }
        }
    }
    findings
}

//! What holds within one file.

use fluent_syntax::{ast, parser};

use super::entry::Entry;
use super::{Finding, Rule, Texts};
use crate::Source;

/// Rooms below this crate, whose texts it keeps.
const BELOW: [&str; 3] = ["kernel", "calendar", "suppression"];

pub(super) fn read(source: &Source, findings: &mut Vec<Finding>) -> Texts {
    let resource = parser::parse(source.text).unwrap_or_else(|(rest, _)| rest);
    let mut texts = Texts { room: source.room, language: source.language, entries: Vec::new() };
    for part in &resource.body {
        match part {
            ast::Entry::Message(message) => texts.entries.push(Entry::message(message)),
            ast::Entry::Term(term) => texts.entries.push(Entry::term(term)),
            ast::Entry::Junk { content } => {
                let start = content.lines().next().unwrap_or_default();
                findings.push(texts.finding(Rule::Readable, start, "this is not Fluent: see projectfluent.org"));
            }
            ast::Entry::Comment(_) | ast::Entry::GroupComment(_) | ast::Entry::ResourceComment(_) => {}
        }
    }
    texts
}

pub(super) fn check(texts: &Texts) -> Vec<Finding> {
    let mut findings = Vec::new();
    let mut find = |rule, key: &str, advice: &str| findings.push(texts.finding(rule, key, advice));
    for entry in &texts.entries {
        let key = &entry.key;
        if entry.attributes > 0 || entry.shape.is_empty() {
            find(Rule::Readable, key, "give it a text of its own, and no attributes");
        }
        if !belongs(key, texts.room) {
            find(Rule::Prefixed, key, "begin the key with the name of its room");
        }
        if texts.language == "sv" && entry.comment.trim().is_empty() {
            find(Rule::Commented, key, "write a comment for the translator right above it");
        }
    }
    for pair in texts.entries.windows(2).filter(|pair| pair[0].key > pair[1].key) {
        find(Rule::Sorted, &pair[1].key, &format!("move it before {}", pair[0].key));
    }
    findings
}

fn belongs(key: &str, room: &str) -> bool {
    let key = key.strip_prefix('-').unwrap_or(key);
    let of = |room: &str| key.strip_prefix(room).is_some_and(|rest| rest.starts_with('-'));
    of(room) || (room == "i18n" && BELOW.into_iter().any(of))
}

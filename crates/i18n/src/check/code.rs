//! What code says and what it leaves unsaid.

use std::collections::{BTreeMap, BTreeSet};
use std::fs;
use std::path::{Path, PathBuf};

use kernel::Fault;

use super::{Finding, Rule, Texts};

/// What a key is handed to. What is named elsewhere, in a table of keys say, counts as used but is not looked up.
const SAYING: [&str; 5] = ["say(", "say_with(", "plain(", "plain_with(", "Refusal::new("];

/// The keys that code names.
#[derive(Default)]
pub(super) struct Code {
    /// Whole keys, wherever they stand in quotes.
    named: BTreeSet<String>,
    /// Keys put together, such as `queue-state-{}`, in the pieces between what is put in.
    built: BTreeSet<Vec<String>>,
    /// Whole keys that are said, and a file that says them.
    said: BTreeMap<String, PathBuf>,
}

impl Code {
    pub(super) fn read(directories: &[&Path]) -> Result<Self, Fault> {
        let mut code = Self::default();
        for directory in directories {
            code.read_directory(directory)?;
        }
        Ok(code)
    }

    fn read_directory(&mut self, directory: &Path) -> Result<(), Fault> {
        let fault = |error| Fault::broken(format!("reading {}", directory.display())).because(error);
        let entries: Result<Vec<_>, _> = fs::read_dir(directory).map_err(fault)?.collect();
        for entry in entries.map_err(fault)? {
            let path = entry.path();
            let name = entry.file_name().to_string_lossy().into_owned();
            if path.is_dir() {
                if !matches!(name.as_str(), "tests" | "target" | "node_modules" | "locales") {
                    self.read_directory(&path)?;
                }
            } else if name != "tests.rs" && [".rs", ".html", ".txt", ".svg"].iter().any(|end| name.ends_with(end)) {
                self.read_text(&fs::read_to_string(&path).map_err(fault)?, &path);
            }
        }
        Ok(())
    }

    fn read_text(&mut self, text: &str, path: &Path) {
        let tested = text.find("#[cfg(test)]\nmod tests {").unwrap_or(text.len());
        let lines = text[..tested].lines().filter(|line| !line.trim_start().starts_with("//"));
        let text = lines.collect::<Vec<_>>().join("\n");
        for (at, _) in text.match_indices('"') {
            let Some(literal) = literal(&text[at + 1..]) else { continue };
            let pieces = pieces(literal);
            if pieces.len() > 1 {
                self.built.insert(pieces);
                continue;
            }
            self.named.insert(literal.to_owned());
            if SAYING.iter().any(|saying| text[..at].trim_end().ends_with(saying)) {
                self.said.insert(literal.to_owned(), path.to_owned());
            }
        }
    }

    pub(super) fn check(&self, texts: &[Texts]) -> Vec<Finding> {
        let swedish = || texts.iter().filter(|texts| texts.language == "sv");
        let keys: BTreeSet<&str> = swedish().flat_map(|texts| &texts.entries).map(|entry| entry.key.as_str()).collect();
        let held: BTreeSet<&str> = swedish()
            .flat_map(|texts| &texts.entries)
            .flat_map(|entry| &entry.references)
            .map(String::as_str)
            .collect();
        let unused = swedish().flat_map(|texts| {
            let unused =
                texts.entries.iter().filter(|entry| !held.contains(entry.key.as_str()) && !self.names(&entry.key));
            unused.map(|entry| texts.finding(Rule::Used, &entry.key, "remove it: no code says it"))
        });
        let undefined = self.said.iter().filter(|(key, _)| !keys.contains(key.as_str())).map(|(key, path)| Finding {
            file: path.display().to_string(),
            rule: Rule::Defined,
            key: key.clone(),
            advice: "write it in the room's locales: no text has this key".to_owned(),
        });
        unused.chain(undefined).collect()
    }

    fn names(&self, key: &str) -> bool {
        self.named.contains(key) || self.built.iter().any(|pieces| fits(key, pieces))
    }
}

/// What stands before the closing quote, if it could be a key or be put together to one.
fn literal(text: &str) -> Option<&str> {
    let literal = &text[..text.find('"')?];
    let signs = literal.chars().all(|sign| sign.is_ascii_alphanumeric() || "-_{}.:".contains(sign));
    (signs && literal.contains('-') && literal.starts_with(|first: char| first.is_ascii_lowercase())).then_some(literal)
}

/// The pieces of a literal between what is put in; one that ends in a hyphen is put together too.
fn pieces(literal: &str) -> Vec<String> {
    let mut pieces = vec![String::new()];
    let mut inside = false;
    for sign in literal.chars() {
        match sign {
            '{' => {
                inside = true;
                pieces.push(String::new());
            }
            '}' => inside = false,
            _ if inside => {}
            _ => pieces.iter_mut().last().into_iter().for_each(|piece| piece.push(sign)),
        }
    }
    if literal.ends_with('-') {
        pieces.push(String::new());
    }
    pieces
}

/// Whether a key begins with the first piece, ends with the last and has the others between, in order.
fn fits(key: &str, pieces: &[String]) -> bool {
    let [first, between @ .., last] = pieces else { return false };
    let Some(mut rest) = key.strip_prefix(first.as_str()).and_then(|rest| rest.strip_suffix(last.as_str())) else {
        return false;
    };
    for piece in between {
        let Some(at) = rest.find(piece.as_str()) else { return false };
        rest = &rest[at + piece.len()..];
    }
    first.trim_end_matches('-').contains('-') && !rest.is_empty()
}

//! One text of a Fluent file, and what it is made of.

use std::collections::BTreeSet;

use fluent_syntax::ast;

/// One text: a message, or a term when its key begins with a hyphen.
#[derive(Default)]
pub(super) struct Entry {
    pub(super) key: String,
    pub(super) comment: String,
    /// Its words and placeholders in order, with what it chooses between.
    pub(super) shape: String,
    /// Whether there is a letter outside placeholders.
    pub(super) has_words: bool,
    pub(super) variables: BTreeSet<String>,
    /// Messages and terms that it holds.
    pub(super) references: BTreeSet<String>,
    /// For each choice by number, the classes it has.
    pub(super) plurals: Vec<BTreeSet<String>>,
    pub(super) attributes: usize,
}

const CLASSES: [&str; 6] = ["zero", "one", "two", "few", "many", "other"];

impl Entry {
    pub(super) fn message(message: &ast::Message<&str>) -> Self {
        let mut entry = Self::named(message.id.name.to_owned(), message.comment.as_ref());
        entry.attributes = message.attributes.len();
        if let Some(pattern) = &message.value {
            entry.pattern(pattern);
        }
        entry
    }

    pub(super) fn term(term: &ast::Term<&str>) -> Self {
        let mut entry = Self::named(format!("-{}", term.id.name), term.comment.as_ref());
        entry.pattern(&term.value);
        entry
    }

    fn named(key: String, comment: Option<&ast::Comment<&str>>) -> Self {
        Self { key, comment: comment.map(|comment| comment.content.join("\n")).unwrap_or_default(), ..Self::default() }
    }

    fn pattern(&mut self, pattern: &ast::Pattern<&str>) {
        for element in &pattern.elements {
            match element {
                ast::PatternElement::TextElement { value } => {
                    self.has_words |= value.chars().any(char::is_alphabetic);
                    self.shape.push_str(value);
                }
                ast::PatternElement::Placeable { expression } => self.expression(expression),
            }
        }
    }

    fn expression(&mut self, expression: &ast::Expression<&str>) {
        self.shape.push('{');
        match expression {
            ast::Expression::Inline(inline) => self.inline(inline),
            ast::Expression::Select { selector, variants } => {
                self.inline(selector);
                self.plurals.extend(classes(variants));
                for variant in variants {
                    self.shape.push_str(&format!("[{}]", name_of(variant).0));
                    self.pattern(&variant.value);
                }
            }
        }
        self.shape.push('}');
    }

    fn inline(&mut self, inline: &ast::InlineExpression<&str>) {
        match inline {
            ast::InlineExpression::StringLiteral { value } | ast::InlineExpression::NumberLiteral { value } => {
                self.shape.push_str(value);
            }
            ast::InlineExpression::VariableReference { id } => {
                self.variables.insert(id.name.to_owned());
                self.shape.push_str(&format!("${}", id.name));
            }
            ast::InlineExpression::MessageReference { id, .. } => self.reference(id.name.to_owned()),
            ast::InlineExpression::TermReference { id, .. } => self.reference(format!("-{}", id.name)),
            ast::InlineExpression::FunctionReference { arguments, .. } => {
                arguments.positional.iter().for_each(|argument| self.inline(argument));
            }
            ast::InlineExpression::Placeable { expression } => self.expression(expression),
        }
    }

    fn reference(&mut self, key: String) {
        self.shape.push_str(&key);
        self.references.insert(key);
    }
}

/// The classes between which a choice by number chooses, or `None` when it chooses by something else. Exact numbers, such
/// as `[0]`, may stand beside them.
fn classes(variants: &[ast::Variant<&str>]) -> Option<BTreeSet<String>> {
    let names: Vec<_> = variants.iter().map(name_of).collect();
    let by_number = names.iter().all(|(name, exact)| *exact || CLASSES.contains(name));
    by_number.then(|| names.into_iter().filter(|(_, exact)| !exact).map(|(name, _)| name.to_owned()).collect())
}

/// A variant's name, and whether it is an exact number.
fn name_of<'a>(variant: &ast::Variant<&'a str>) -> (&'a str, bool) {
    match &variant.key {
        ast::VariantKey::Identifier { name } => (name, false),
        ast::VariantKey::NumberLiteral { value } => (value, true),
    }
}

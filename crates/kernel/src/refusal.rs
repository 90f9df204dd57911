//! What the domain says no to, said so that it can be put in any language.

/// A value that a sentence needs.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Argument {
    /// Shown as it is, in the direction of its own script.
    Text(String),
    /// Shown in Latin digits, and chooses the plural.
    Number(i64),
}

impl From<i64> for Argument {
    fn from(number: i64) -> Self {
        Self::Number(number)
    }
}
impl From<&str> for Argument {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}
impl From<String> for Argument {
    fn from(text: String) -> Self {
        Self::Text(text)
    }
}

/// One reason why something cannot be done as asked: the key of a sentence that says what to do instead,
/// and the field of the form it belongs to, when it belongs to one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Refusal {
    key: &'static str,
    field: Option<&'static str>,
    arguments: Vec<(&'static str, Argument)>,
}

impl Refusal {
    /// A refusal of the whole request. `key` names a Fluent message, such as `queue-closed`.
    #[must_use]
    pub const fn new(key: &'static str) -> Self {
        Self { key, field: None, arguments: Vec::new() }
    }

    /// The same refusal, shown at the form field called `field`.
    #[must_use]
    pub const fn at(mut self, field: &'static str) -> Self {
        self.field = Some(field);
        self
    }

    /// The same refusal with a value its sentence needs.
    #[must_use]
    pub fn with(mut self, name: &'static str, value: impl Into<Argument>) -> Self {
        self.arguments.push((name, value.into()));
        self
    }

    /// The key of the sentence.
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.key
    }

    /// The field it belongs to, or `None` for the whole form.
    #[must_use]
    pub const fn field(&self) -> Option<&'static str> {
        self.field
    }

    /// The values its sentence needs, by name.
    #[must_use]
    pub fn arguments(&self) -> &[(&'static str, Argument)] {
        &self.arguments
    }
}

#[cfg(test)]
mod tests {
    use super::{Argument, Refusal};

    #[test]
    fn a_refusal_carries_no_sentence() {
        let refusal = Refusal::new("queue-closed").at("place").with("opens", "10.00").with("waiting", 3);
        assert_eq!(refusal.key(), "queue-closed");
        assert_eq!(refusal.field(), Some("place"));
        assert_eq!(refusal.arguments()[1], ("waiting", Argument::Number(3)));
    }
}

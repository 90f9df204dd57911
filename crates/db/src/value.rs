//! What goes into a statement.

use kernel::{Id, Instant, LibraryId, PlaceId};

/// The kind of a value that is not there: PostgreSQL must be told, because it plans by kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Kind {
    /// Whole numbers, 64 bits.
    Integer,
    /// Numbers with a fraction.
    Real,
    /// Text.
    Text,
    /// Bytes.
    Blob,
}

/// What goes into a statement, and what comes out.
#[derive(Clone, Debug, PartialEq)]
pub enum Value {
    /// Not there, but of this kind.
    Null(Kind),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction.
    Real(f64),
    /// Text.
    Text(String),
    /// Bytes.
    Blob(Vec<u8>),
}

impl Value {
    /// What it is a value of.
    #[must_use]
    pub const fn kind(&self) -> Kind {
        match self {
            Self::Null(kind) => *kind,
            Self::Integer(_) => Kind::Integer,
            Self::Real(_) => Kind::Real,
            Self::Text(_) => Kind::Text,
            Self::Blob(_) => Kind::Blob,
        }
    }
}

/// What can go into a statement.
pub trait IntoValue {
    /// The kind it has even when it is not there.
    const KIND: Kind;
    /// The value.
    fn into_value(self) -> Value;
}

macro_rules! into_value {
    ($($type:ty => $kind:ident, $from:ident => $value:expr;)+) => {$(
        impl IntoValue for $type {
            const KIND: Kind = Kind::$kind;
            fn into_value(self) -> Value {
                let $from = self;
                Value::$kind($value)
            }
        }
    )+};
}

into_value! {
    i64 => Integer, number => number;
    i32 => Integer, number => i64::from(number);
    u8 => Integer, number => i64::from(number);
    u16 => Integer, number => i64::from(number);
    u32 => Integer, number => i64::from(number);
    bool => Integer, yes => i64::from(yes);
    f64 => Real, number => number;
    &str => Text, text => text.to_owned();
    &String => Text, text => text.clone();
    String => Text, text => text;
    &[u8] => Blob, bytes => bytes.to_vec();
    Vec<u8> => Blob, bytes => bytes;
    Instant => Integer, instant => instant.0;
    LibraryId => Integer, library => library.0;
    PlaceId => Integer, place => place.0;
}

impl<const N: usize> IntoValue for [u8; N] {
    const KIND: Kind = Kind::Blob;
    fn into_value(self) -> Value {
        Value::Blob(self.to_vec())
    }
}
impl<const N: usize> IntoValue for &[u8; N] {
    const KIND: Kind = Kind::Blob;
    fn into_value(self) -> Value {
        Value::Blob(self.to_vec())
    }
}
impl<Of> IntoValue for Id<Of> {
    const KIND: Kind = Kind::Blob;
    fn into_value(self) -> Value {
        Value::Blob(self.bytes().to_vec())
    }
}
impl<T: IntoValue> IntoValue for Option<T> {
    const KIND: Kind = T::KIND;
    fn into_value(self) -> Value {
        self.map_or(Value::Null(T::KIND), T::into_value)
    }
}
impl IntoValue for Value {
    const KIND: Kind = Kind::Text;
    fn into_value(self) -> Value {
        self
    }
}

/// The values of a statement, in the order of `$1`, `$2`, …
#[macro_export]
macro_rules! params {
    ($($value:expr),* $(,)?) => {
        [$($crate::IntoValue::into_value($value)),*] as [$crate::Value; $crate::params!(@count $($value),*)]
    };
    (@count) => { 0 };
    (@count $first:expr $(, $rest:expr)*) => { 1 + $crate::params!(@count $($rest),*) };
}

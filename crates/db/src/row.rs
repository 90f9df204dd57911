//! What comes out of a statement.

use kernel::{Error, Fault, Id, Instant, LibraryId, PlaceId, Result};

use crate::Value;
use crate::statement::Columns;

/// A row that a statement answered with. Its columns are read by name.
#[derive(Clone, Debug)]
pub struct Row {
    pub(crate) statement: &'static str,
    pub(crate) columns: Columns,
    pub(crate) values: Vec<Value>,
}

impl Row {
    /// The value of a column.
    ///
    /// # Errors
    /// A fault that names the statement and the column, when there is no such column or what stands there is no `T`.
    pub fn get<T: FromValue>(&self, column: &str) -> Result<T> {
        let fault =
            |what: &str| Error::from(Fault::broken(format!("reading column {column} of {}: {what}", self.statement)));
        let position = self.columns.iter().position(|name| &**name == column).ok_or_else(|| fault("not selected"))?;
        T::from_value(&self.values[position]).ok_or_else(|| fault("not of the kind that is expected"))
    }
}

/// What a column can be read as.
pub trait FromValue: Sized {
    /// The value, or `None` when it is of another kind.
    fn from_value(value: &Value) -> Option<Self>;
}

macro_rules! from_value {
    ($($type:ty: $pattern:pat => $value:expr;)+) => {$(
        impl FromValue for $type {
            fn from_value(value: &Value) -> Option<Self> {
                match value {
                    $pattern => $value,
                    _ => None,
                }
            }
        }
    )+};
}

from_value! {
    i64: Value::Integer(number) => Some(*number);
    u8: Value::Integer(number) => u8::try_from(*number).ok();
    u16: Value::Integer(number) => u16::try_from(*number).ok();
    u32: Value::Integer(number) => u32::try_from(*number).ok();
    bool: Value::Integer(number @ (0 | 1)) => Some(*number == 1);
    f64: Value::Real(number) => Some(*number);
    String: Value::Text(text) => Some(text.clone());
    Vec<u8>: Value::Blob(bytes) => Some(bytes.clone());
    Instant: Value::Integer(number) => Some(Self(*number));
    LibraryId: Value::Integer(number) => Some(Self(*number));
    PlaceId: Value::Integer(number) => Some(Self(*number));
}

impl FromValue for Value {
    fn from_value(value: &Value) -> Option<Self> {
        Some(value.clone())
    }
}
impl<const N: usize> FromValue for [u8; N] {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Blob(bytes) => bytes.as_slice().try_into().ok(),
            _ => None,
        }
    }
}
impl<Of> FromValue for Id<Of> {
    fn from_value(value: &Value) -> Option<Self> {
        <[u8; 16]>::from_value(value).map(Self::from_bytes)
    }
}
impl<T: FromValue> FromValue for Option<T> {
    fn from_value(value: &Value) -> Option<Self> {
        match value {
            Value::Null(_) => Some(None),
            other => T::from_value(other).map(Some),
        }
    }
}

//! A row as a line.

use std::fmt::Write;

use kernel::{Fault, Result};
use serde_json::Value as Json;

use crate::value::Kind;
use crate::{Row, Value};

/// A row as JSON values, in the order of its columns.
pub(super) fn from_row(row: &Row) -> Result<Vec<Json>> {
    row.values.iter().map(to_json).collect()
}

fn to_json(value: &Value) -> Result<Json> {
    Ok(match value {
        Value::Null(_) => Json::Null,
        Value::Integer(number) => Json::from(*number),
        Value::Real(number) => serde_json::Number::from_f64(*number)
            .map(Json::Number)
            .ok_or_else(|| Fault::broken(format!("writing {number} to a backup")))?,
        Value::Text(text) => Json::from(text.as_str()),
        Value::Blob(bytes) => Json::from(hexadecimal(bytes)),
    })
}

/// A JSON value as what stands in a column of `kind`.
pub(super) fn to_value(json: Json, kind: Kind) -> Result<Value> {
    let wrong = |json: &Json| Fault::broken(format!("reading {json} from a backup as {kind:?}"));
    Ok(match (json, kind) {
        (Json::Null, _) => Value::Null(kind),
        (Json::Number(number), Kind::Integer) => {
            Value::Integer(number.as_i64().ok_or_else(|| wrong(&Json::Number(number)))?)
        }
        (Json::Number(number), Kind::Real) => Value::Real(number.as_f64().ok_or_else(|| wrong(&Json::Number(number)))?),
        (Json::String(text), Kind::Text) => Value::Text(text),
        (Json::String(text), Kind::Blob) => Value::Blob(bytes(&text).ok_or_else(|| wrong(&Json::String(text)))?),
        (other, _) => return Err(wrong(&other).into()),
    })
}

/// Two digits a byte.
pub(super) fn hexadecimal(bytes: &[u8]) -> String {
    bytes.iter().fold(String::with_capacity(bytes.len() * 2), |mut text, byte| {
        let _ = write!(text, "{byte:02x}");
        text
    })
}

fn bytes(text: &str) -> Option<Vec<u8>> {
    let pairs = text.as_bytes().chunks(2).map(|pair| std::str::from_utf8(pair).ok().filter(|pair| pair.len() == 2));
    pairs.map(|pair| u8::from_str_radix(pair?, 16).ok()).collect()
}

#[cfg(test)]
mod tests {
    use super::{to_json, to_value};
    use crate::Value;
    use crate::value::Kind;

    #[test]
    fn a_value_comes_back_as_it_was() {
        let values = [
            Value::Null(Kind::Blob),
            Value::Integer(i64::MIN),
            Value::Integer(i64::MAX),
            Value::Real(0.1),
            Value::Real(2.0),
            Value::Text("å\n\"ä\u{1}سلام".to_owned()),
            Value::Blob(vec![0, 255, 16]),
            Value::Blob(vec![]),
        ];
        for value in values {
            let text = to_json(&value).unwrap().to_string();
            assert_eq!(to_value(serde_json::from_str(&text).unwrap(), value.kind()).unwrap(), value);
        }
    }

    #[test]
    fn what_does_not_fit_its_column_is_refused() {
        for (json, kind) in [("1.5", Kind::Integer), ("\"0g\"", Kind::Blob), ("\"abc\"", Kind::Blob), ("1", Kind::Text)]
        {
            assert!(to_value(serde_json::from_str(json).unwrap(), kind).is_err(), "{json}");
        }
    }
}

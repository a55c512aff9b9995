//! Values of JavaScript as the engine's, whatever they are: what does not do is for the engine to say.

use napi::ValueType;
use napi::bindgen_prelude::{FromNapiValue, Unknown, Utf16String};
use planetscale_core::Error;
use planetscale_core::language::{Given, Language};
use serde_json::Value;

/// Whose names and words the errors have.
pub(crate) const LANGUAGE: Language = Language::Node;

/// The largest number that JavaScript counts up to without leaving any out.
const MAX_SAFE_INTEGER: f64 = 9_007_199_254_740_991.0;

/// What the other half writes in front of a number that JSON has none for: infinity, and what is none.
const NUMBER: char = '\0';

/// A value.
pub(crate) fn given(value: &Unknown<'_>) -> Given {
    let kind = value.get_type().unwrap_or(ValueType::Unknown);
    match kind {
        ValueType::Null | ValueType::Undefined => Given::Nothing,
        ValueType::String => text(value),
        ValueType::Number => read(value).map_or(Given::Nothing, number),
        ValueType::Boolean => Given::Flag(read(value).unwrap_or_default()),
        other => Given::Other(other.to_string().to_lowercase()),
    }
}

/// A text. Half characters, for which UTF-8 has another one, are kept apart.
fn text(value: &Unknown<'_>) -> Given {
    let text = read::<String>(value).unwrap_or_default();
    let half = text.contains(char::REPLACEMENT_CHARACTER)
        && read::<Utf16String>(value).is_some_and(|text| String::from_utf16(&text).is_err());
    if half { Given::BrokenText } else { Given::Text(text) }
}

fn read<T: FromNapiValue>(value: &Unknown<'_>) -> Option<T> {
    T::from_unknown(*value).ok()
}

#[expect(clippy::cast_possible_truncation, reason = "it is whole, and smaller than the largest")]
fn number(number: f64) -> Given {
    let whole = number.fract() == 0.0 && number.abs() <= MAX_SAFE_INTEGER;
    if whole { Given::Whole(number as i64) } else { Given::Number(number) }
}

/// The fields of an object, which JSON text holds.
pub(crate) fn fields(json: &str) -> Result<Vec<(String, Given)>, Error> {
    match serde_json::from_str(json) {
        Ok(Value::Object(fields)) => {
            Ok(fields.into_iter().map(|(name, value)| (name, of_json(value))).collect())
        }
        _ => Err(Error::config("options", "cannot be read")),
    }
}

fn of_json(value: Value) -> Given {
    match value {
        Value::Null => Given::Nothing,
        Value::Bool(flag) => Given::Flag(flag),
        Value::Number(written) => number(written.as_f64().unwrap_or(f64::NAN)),
        Value::String(text) => match text.strip_prefix(NUMBER).and_then(|number| number.parse().ok()) {
            Some(number) => Given::Number(number),
            None => Given::Text(text),
        },
        Value::Array(items) => Given::List(items.into_iter().map(of_json).collect()),
        Value::Object(fields) => {
            Given::Pairs(fields.into_iter().map(|(name, value)| (name, of_json(value))).collect())
        }
    }
}

//! Where a page says that its list goes on.

use std::fmt;

use serde::de::{IgnoredAny, MapAccess, SeqAccess, Visitor};
use serde::{Deserialize, Deserializer};
use serde_json::Value;

/// The largest number that every reader of JSON knows exactly.
const LARGEST: u64 = 1 << 53;

/// Where a page says that its list goes on. Everything else in the page is passed over.
#[derive(Debug, Default, Deserialize)]
#[serde(default)]
pub(super) struct Position {
    next_page: Value,
    pub(super) total_pages: Value,
    has_next: Value,
    cursor_end: Value,
    data: Items,
}

/// How many items a list has, which are passed over; none where it is no list.
#[derive(Debug, Default)]
struct Items(Option<usize>);

impl<'de> Deserialize<'de> for Items {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(Count).map(Self)
    }
}

struct Count;

impl<'de> Visitor<'de> for Count {
    type Value = Option<usize>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("anything")
    }

    fn visit_seq<A: SeqAccess<'de>>(self, mut items: A) -> Result<Self::Value, A::Error> {
        let mut count = 0;
        while items.next_element::<IgnoredAny>()?.is_some() {
            count += 1;
        }
        Ok(Some(count))
    }

    fn visit_map<A: MapAccess<'de>>(self, mut fields: A) -> Result<Self::Value, A::Error> {
        while fields.next_entry::<IgnoredAny, IgnoredAny>()?.is_some() {}
        Ok(None)
    }

    fn visit_unit<E>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_bool<E>(self, _: bool) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_u64<E>(self, _: u64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_i64<E>(self, _: i64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_f64<E>(self, _: f64) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_str<E>(self, _: &str) -> Result<Self::Value, E> {
        Ok(None)
    }
}

/// What is wrong with a page: where, and what. Never the value itself.
pub(super) type Wrong = (&'static str, String);

impl Position {
    /// Reads a page, which may be a bare list.
    pub(super) fn read(body: &[u8]) -> Result<Self, Wrong> {
        match body.trim_ascii_start().first() {
            Some(b'{') => {
                serde_json::from_slice(body).map_err(|error| ("", format!("no page of a list: {error}")))
            }
            Some(b'[') => {
                let checked: Result<IgnoredAny, _> = serde_json::from_slice(body);
                checked.map(|_| Self::default()).map_err(|error| ("", format!("no page of a list: {error}")))
            }
            _ => Err(("", "no page of a list: neither an object nor a list".to_owned())),
        }
    }

    pub(super) fn next_page(&self) -> Result<Option<u64>, Wrong> {
        let wrong = || ("next_page", "should be the number of a page".to_owned());
        if self.next_page.is_null() {
            return Ok(None);
        }
        whole(&self.next_page).filter(|page| *page <= LARGEST).map(Some).ok_or_else(wrong)
    }

    pub(super) fn cursor(&self) -> Result<Option<String>, Wrong> {
        if self.has_next != Value::Bool(true) {
            return Ok(None);
        }
        match &self.cursor_end {
            Value::String(cursor) if !cursor.is_empty() => Ok(Some(cursor.clone())),
            Value::Number(number) => Ok(Some(number.to_string())),
            _ => Err(("cursor_end", "is missing although the list goes on".to_owned())),
        }
    }

    pub(super) fn is_empty(&self) -> bool {
        self.data.0 == Some(0)
    }
}

/// A whole number, also one that is written as `2.0` or as a text.
pub(super) fn whole(value: &Value) -> Option<u64> {
    match value {
        Value::Number(number) => number.as_u64().or_else(|| whole_float(number.as_f64()?)),
        Value::String(text) => text.parse().ok(),
        _ => None,
    }
}

#[allow(
    clippy::cast_possible_truncation,
    clippy::cast_sign_loss,
    clippy::cast_precision_loss,
    reason = "it is checked to be whole and in the range"
)]
fn whole_float(number: f64) -> Option<u64> {
    (number.fract() == 0.0 && (0.0..=LARGEST as f64).contains(&number)).then_some(number as u64)
}

//! Types that keep a reply readable when the service sends less, or other, than its document says.
//!
//! | on the wire | what the field gets |
//! |---|---|
//! | `null`, or nothing, where the type is plain | the type's empty value |
//! | `12.0` in an integer field | `12` |
//! | `12.7` in an integer field | `12`: rounded toward zero, because a fraction must not cost a whole page |
//! | a number beyond 64 bits in an integer field | the nearest 64-bit integer |
//! | a number where a list's cursor should be | its text |
//! | `2026-01-02 03:04:05`, `2026-01-02`, any offset | the moment; UTC where no offset is given |
//! | another JSON type, such as `"12"` in an integer field | a decode error with the JSON path |
//!
//! None of them builds an intermediate `Value`: a field costs what the plain serde implementation costs.

use std::fmt;

use jiff::{Timestamp, civil, tz::TimeZone};
use serde::Deserialize;
use serde::de::{self, Deserializer, Unexpected, Visitor};
use serde_json::Value;

/// A `T`; `null` is the empty one.
pub(crate) struct Plain<T>(pub(crate) T);

impl<'de, T: Default + Deserialize<'de>> Deserialize<'de> for Plain<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        Option::deserialize(deserializer).map(|value| Self(value.unwrap_or_default()))
    }
}

/// A whole number; `null` is 0.
pub(crate) struct Integer(pub(crate) i64);

impl<'de> Deserialize<'de> for Integer {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IntegerOption::deserialize(deserializer).map(|IntegerOption(number)| Self(number.unwrap_or_default()))
    }
}

/// A whole number that may be `null`.
pub(crate) struct IntegerOption(pub(crate) Option<i64>);

impl<'de> Deserialize<'de> for IntegerOption {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(Nullable(Whole)).map(Self)
    }
}

/// A list of whole numbers; `null` is an empty one.
#[allow(dead_code, reason = "whether a reply must have such a list is up to the description")]
pub(crate) struct Integers(pub(crate) Vec<i64>);

impl<'de> Deserialize<'de> for Integers {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        IntegersOption::deserialize(deserializer)
            .map(|IntegersOption(numbers)| Self(numbers.unwrap_or_default()))
    }
}

/// A list of whole numbers that may be `null`.
pub(crate) struct IntegersOption(pub(crate) Option<Vec<i64>>);

impl<'de> Deserialize<'de> for IntegersOption {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        let numbers = Option::<Vec<Integer>>::deserialize(deserializer)?;
        Ok(Self(numbers.map(|numbers| numbers.into_iter().map(|Integer(number)| number).collect())))
    }
}

/// A moment; `null` is the Unix epoch.
pub(crate) struct Time(pub(crate) Timestamp);

impl<'de> Deserialize<'de> for Time {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        TimeOption::deserialize(deserializer).map(|TimeOption(moment)| Self(moment.unwrap_or_default()))
    }
}

/// A moment that may be `null`.
pub(crate) struct TimeOption(pub(crate) Option<Timestamp>);

impl<'de> Deserialize<'de> for TimeOption {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_option(Nullable(Moment)).map(Self)
    }
}

/// A text that may be `null`, or be a number, which then is its text.
pub(crate) struct TextOption(pub(crate) Option<String>);

impl<'de> Deserialize<'de> for TextOption {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        // Through a document, because a number keeps its digits there whatever another crate switches on.
        let other = match Value::deserialize(deserializer)? {
            Value::Null => return Ok(Self(None)),
            Value::String(text) => return Ok(Self(Some(text))),
            Value::Number(number) => return Ok(Self(Some(number.to_string()))),
            Value::Bool(flag) => Unexpected::Bool(flag),
            Value::Array(_) => Unexpected::Seq,
            Value::Object(_) => Unexpected::Map,
        };
        Err(de::Error::invalid_type(other, &"a text or a number"))
    }
}

/// How the value inside a [`Nullable`] is read.
trait Inner<'de>: Visitor<'de> {
    fn read<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error>;
}

/// A visitor for `null` or what its inner visitor takes.
struct Nullable<V>(V);

impl<'de, V: Inner<'de>> Visitor<'de> for Nullable<V> {
    type Value = Option<V::Value>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.expecting(f)
    }

    fn visit_none<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_unit<E: de::Error>(self) -> Result<Self::Value, E> {
        Ok(None)
    }

    fn visit_some<D: Deserializer<'de>>(self, deserializer: D) -> Result<Self::Value, D::Error> {
        self.0.read(deserializer).map(Some)
    }
}

struct Whole;

impl<'de> Inner<'de> for Whole {
    fn read<D: Deserializer<'de>>(self, deserializer: D) -> Result<i64, D::Error> {
        // Not `deserialize_any`: with serde_json's arbitrary_precision, which another crate in the same
        // build may switch on, numbers then arrive as maps.
        deserializer.deserialize_i64(self)
    }
}

impl Visitor<'_> for Whole {
    type Value = i64;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a whole number")
    }

    fn visit_i64<E: de::Error>(self, value: i64) -> Result<i64, E> {
        Ok(value)
    }

    fn visit_u64<E: de::Error>(self, value: u64) -> Result<i64, E> {
        Ok(i64::try_from(value).unwrap_or(i64::MAX))
    }

    #[expect(
        clippy::cast_possible_truncation,
        reason = "rounding toward zero and saturating is what is documented"
    )]
    fn visit_f64<E: de::Error>(self, value: f64) -> Result<i64, E> {
        Ok(value as i64)
    }
}

struct Moment;

impl<'de> Inner<'de> for Moment {
    fn read<D: Deserializer<'de>>(self, deserializer: D) -> Result<Timestamp, D::Error> {
        deserializer.deserialize_str(self)
    }
}

impl Visitor<'_> for Moment {
    type Value = Timestamp;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a date and time such as 2026-01-02T03:04:05Z")
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Timestamp, E> {
        parse_moment(text).ok_or_else(|| E::invalid_value(Unexpected::Str(text), &self))
    }
}

/// A moment written by RFC 3339, with a space for the `T`, without an offset, or as a date alone.
fn parse_moment(text: &str) -> Option<Timestamp> {
    if let Ok(moment) = text.parse::<Timestamp>() {
        return Some(moment);
    }
    // "2026-01-02 03:04:05 UTC" and "2026-01-02 03:04:05 +0100" are how Ruby prints times.
    let text = text.trim();
    let text = text.strip_suffix(" UTC").unwrap_or(text);
    if let Some((start, offset)) = text.rsplit_once(' ')
        && offset.starts_with(['+', '-'])
        && let Ok(moment) = format!("{start}{offset}").parse::<Timestamp>()
    {
        return Some(moment);
    }
    let local = match text.parse::<civil::DateTime>() {
        Ok(local) => local,
        Err(_) => text.parse::<civil::Date>().ok()?.at(0, 0, 0, 0),
    };
    TimeZone::UTC.to_timestamp(local).ok()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::object::object;

    #[derive(Debug, Default, PartialEq)]
    struct Sample {
        name: String,
        tags: Vec<String>,
        ready: bool,
        rate: f64,
        count: i64,
        limit: Option<i64>,
        created_at: Timestamp,
        deleted_at: Option<Timestamp>,
    }

    object! {
        Sample {
            "name" => name: Plain,
            "tags" => tags: Plain,
            "ready" => ready: Plain,
            "rate" => rate: Plain,
            "count" => count: Integer,
            "limit" => limit: IntegerOption,
            "created_at" => created_at: Time,
            "deleted_at" => deleted_at: TimeOption,
        }
    }

    fn read(json: &str) -> serde_json::Result<Sample> {
        // Both ways into serde must agree: text and an already parsed document.
        let from_text = serde_json::from_str::<Sample>(json);
        let from_value = serde_json::from_str(json).and_then(serde_json::from_value::<Sample>);
        assert_eq!(from_text.as_ref().ok(), from_value.as_ref().ok(), "{json}");
        from_text
    }

    #[test]
    fn a_list_of_whole_numbers_may_have_fractions_and_nulls() {
        #[derive(Debug, Default, PartialEq)]
        struct Lists {
            plain: Vec<i64>,
            option: Option<Vec<i64>>,
        }
        object! {
            Lists { "plain" => plain: Integers, "option" => option: IntegersOption }
        }
        let read = |text: &str| serde_json::from_str::<Lists>(text).unwrap();
        assert_eq!(
            read(r#"{"plain":[1,2.0,3.7,null],"option":[4.5]}"#),
            Lists { plain: vec![1, 2, 3, 0], option: Some(vec![4]) }
        );
        assert_eq!(read(r#"{"plain":null,"option":null}"#), Lists::default());
        assert!(serde_json::from_str::<Lists>(r#"{"plain":["1"]}"#).is_err());
    }

    #[test]
    fn null_and_nothing_are_the_empty_value() {
        let nulls = r#"{"name":null,"tags":null,"ready":null,"rate":null,"count":null,"limit":null,
            "created_at":null,"deleted_at":null}"#;
        assert_eq!(read(nulls).unwrap(), Sample::default());
        assert_eq!(read("{}").unwrap(), Sample::default());
        assert_eq!(read(r#"{"news":{"a":[1]}}"#).unwrap(), Sample::default());
    }

    #[test]
    fn numbers_are_read_as_whole_numbers() {
        for (text, count) in [
            ("12", 12),
            ("-12", -12),
            ("12.0", 12),
            ("1e3", 1000),
            ("12.7", 12),
            ("-12.7", -12),
            ("0.9", 0),
            ("18446744073709551615", i64::MAX),
            ("1e300", i64::MAX),
            ("-1e300", i64::MIN),
        ] {
            let sample = read(&format!(r#"{{"count":{text},"limit":{text}}}"#)).unwrap();
            assert_eq!((sample.count, sample.limit), (count, Some(count)), "{text}");
        }
    }

    #[test]
    fn a_wrong_type_is_an_error() {
        for json in [
            r#"{"count":"12"}"#,
            r#"{"limit":true}"#,
            r#"{"limit":[]}"#,
            r#"{"name":1}"#,
            r#"{"ready":"true"}"#,
            r#"{"tags":{}}"#,
            r#"{"created_at":1767323045}"#,
            r#"{"created_at":"soon"}"#,
            r#"{"deleted_at":""}"#,
            r#"{"deleted_at":"2026-13-02"}"#,
        ] {
            assert!(read(json).is_err(), "{json}");
        }
        let error = read(r#"{"count":"12"}"#).unwrap_err().to_string();
        assert!(error.contains("a whole number"), "{error}");
    }

    #[test]
    fn moments_are_read_in_every_form_seen() {
        for text in [
            "2026-01-02T03:04:05Z",
            "2026-01-02T03:04:05.000Z",
            "2026-01-02T04:04:05+01:00",
            "2026-01-01T22:04:05-05:00",
            "2026-01-02 03:04:05Z",
            "2026-01-02 03:04:05 UTC",
            "2026-01-02 04:04:05 +0100",
            "2026-01-02T03:04:05",
            "2026-01-02 03:04:05",
        ] {
            let sample = read(&format!(r#"{{"created_at":"{text}","deleted_at":"{text}"}}"#)).unwrap();
            assert_eq!(sample.created_at.to_string(), "2026-01-02T03:04:05Z", "{text}");
            assert_eq!(sample.deleted_at, Some(sample.created_at), "{text}");
        }
        let date = read(r#"{"created_at":"2026-01-02"}"#).unwrap();
        assert_eq!(date.created_at.to_string(), "2026-01-02T00:00:00Z");
    }

    proptest! {
        #[test]
        fn every_integer_comes_back(number: i64) {
            let sample = read(&format!(r#"{{"count":{number}}}"#)).unwrap();
            prop_assert_eq!(sample.count, number);
        }

        #[test]
        fn every_fraction_is_rounded_toward_zero(number: i32, fraction in 0..1_000_u32) {
            let sample = read(&format!(r#"{{"count":{number}.{fraction:03}}}"#)).unwrap();
            prop_assert_eq!(sample.count, i64::from(number));
        }

        #[test]
        fn every_moment_comes_back(seconds in -60_000_000_000_i64..200_000_000_000, nanos in 0..1_000_000_000_i32) {
            let moment = Timestamp::new(seconds, nanos).unwrap();
            let sample = read(&format!(r#"{{"created_at":"{moment}"}}"#)).unwrap();
            prop_assert_eq!(sample.created_at, moment);
        }

        #[test]
        fn no_text_makes_it_panic(text in ".{0,40}") {
            let _ = parse_moment(&text);
        }
    }
}

//! Values that are a number, a text or a truth value, as the service pleases.

use std::fmt;

use serde::{Deserialize, Deserializer, Serialize, de};

/// A setting's value: the service sends and takes a number, a text or a truth value in the same field.
///
/// Default is the empty text.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[serde(untagged)]
pub enum Scalar {
    /// `true` or `false`.
    Bool(bool),
    /// A whole number.
    Integer(i64),
    /// A number with a fraction, or one too large for 64 bits.
    Number(f64),
    /// A text.
    String(String),
}

impl Scalar {
    /// The text, if it is one.
    #[must_use]
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Self::String(text) => Some(text),
            _ => None,
        }
    }

    /// The number, if it is one, or the number that the text spells.
    #[must_use]
    pub fn to_number(&self) -> Option<f64> {
        match self {
            Self::Bool(_) => None,
            #[expect(clippy::cast_precision_loss, reason = "f64 is what is asked for")]
            Self::Integer(number) => Some(*number as f64),
            Self::Number(number) => Some(*number),
            Self::String(text) => text.trim().parse().ok(),
        }
    }
}

impl Default for Scalar {
    fn default() -> Self {
        Self::String(String::new())
    }
}

impl fmt::Display for Scalar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Bool(value) => value.fmt(f),
            Self::Integer(number) => number.fmt(f),
            Self::Number(number) => number.fmt(f),
            Self::String(text) => f.pad(text),
        }
    }
}

impl From<bool> for Scalar {
    fn from(value: bool) -> Self {
        Self::Bool(value)
    }
}

impl From<i32> for Scalar {
    fn from(number: i32) -> Self {
        Self::Integer(number.into())
    }
}

impl From<i64> for Scalar {
    fn from(number: i64) -> Self {
        Self::Integer(number)
    }
}

impl From<f64> for Scalar {
    fn from(number: f64) -> Self {
        Self::Number(number)
    }
}

impl From<&str> for Scalar {
    fn from(text: &str) -> Self {
        Self::String(text.to_owned())
    }
}

impl From<String> for Scalar {
    fn from(text: String) -> Self {
        Self::String(text)
    }
}

impl<'de> Deserialize<'de> for Scalar {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(ScalarVisitor)
    }
}

struct ScalarVisitor;

impl de::Visitor<'_> for ScalarVisitor {
    type Value = Scalar;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("a number, a text, true or false")
    }

    fn visit_bool<E: de::Error>(self, value: bool) -> Result<Scalar, E> {
        Ok(Scalar::Bool(value))
    }

    fn visit_i64<E: de::Error>(self, number: i64) -> Result<Scalar, E> {
        Ok(Scalar::Integer(number))
    }

    fn visit_u64<E: de::Error>(self, number: u64) -> Result<Scalar, E> {
        #[expect(clippy::cast_precision_loss, reason = "documented: too large for 64 bits with a sign")]
        let number = i64::try_from(number).map_or(Scalar::Number(number as f64), Scalar::Integer);
        Ok(number)
    }

    fn visit_f64<E: de::Error>(self, number: f64) -> Result<Scalar, E> {
        Ok(Scalar::Number(number))
    }

    fn visit_str<E: de::Error>(self, text: &str) -> Result<Scalar, E> {
        Ok(Scalar::from(text))
    }

    fn visit_string<E: de::Error>(self, text: String) -> Result<Scalar, E> {
        Ok(Scalar::String(text))
    }

    fn visit_unit<E: de::Error>(self) -> Result<Scalar, E> {
        Ok(Scalar::default())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_kind_comes_back_as_it_was() {
        for json in ["true", "false", "0", "-7", "12.5", "1000.0", r#""on""#, r#""""#] {
            let scalar: Scalar = serde_json::from_str(json).unwrap();
            assert_eq!(serde_json::to_string(&scalar).unwrap(), json);
        }
    }

    #[test]
    fn large_numbers_lose_digits_and_nothing_else() {
        let scalar: Scalar = serde_json::from_str("18446744073709551615").unwrap();
        assert_eq!(scalar, Scalar::Number(18_446_744_073_709_551_615.0));
    }

    #[test]
    fn null_is_the_empty_text_and_a_list_is_an_error() {
        assert_eq!(serde_json::from_str::<Scalar>("null").unwrap(), Scalar::default());
        assert_eq!(serde_json::from_str::<Option<Scalar>>("null").unwrap(), None);
        assert!(serde_json::from_str::<Scalar>("[1]").is_err());
        assert!(serde_json::from_str::<Scalar>("{}").is_err());
    }

    #[test]
    fn numbers_come_out_of_texts_too() {
        assert_eq!(Scalar::from("12.5").to_number(), Some(12.5));
        assert_eq!(Scalar::from(3).to_number(), Some(3.0));
        assert_eq!(Scalar::from("on").to_number(), None);
        assert_eq!(Scalar::from(true).to_number(), None);
        assert_eq!(Scalar::from("on").as_str(), Some("on"));
        assert_eq!(Scalar::from(1.5).to_string(), "1.5");
    }
}

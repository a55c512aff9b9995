//! Objects of a reply, which are read from JSON objects and from nothing else.
//!
//! serde's derive also takes a JSON array, whose items it reads as the fields in the order in which this crate happens
//! to declare them: an array where an object should be would pass for one. What [`object!`](object) makes is quicker to
//! compile, too, because the derive makes types and functions of its own for the names and for every field.

use std::{borrow::Cow, fmt, marker::PhantomData};

use serde::de::{Deserialize, Deserializer, Error, MapAccess, Visitor};

/// Makes a struct with `Default` readable: for each field its name on the wire, and one of the types of
/// [`tolerant`](crate::tolerant) where the field's own would not bear what the service may send.
///
/// A field that is missing keeps its default, one that is not listed is passed over, and of two with one name the last
/// counts.
macro_rules! object {
    ($object:ident $fields:tt) => {
        $crate::object::fields! { $object $fields }

        impl<'de> ::serde::Deserialize<'de> for $object {
            fn deserialize<D: ::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                deserializer.deserialize_map($crate::object::Fields(::std::marker::PhantomData))
            }
        }
    };
}

/// The half of [`object!`](object) that reads the fields.
macro_rules! fields {
    ($object:ident $(<$item:ident>)? { $($name:literal => $field:ident $(: $reader:ident)?),* $(,)? }) => {
        impl<'de $(, $item: ::serde::Deserialize<'de>)?> $crate::object::Object<'de> for $object $(<$item>)? {
            fn read<A: ::serde::de::MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error> {
                match name {
                    $($name => self.$field = $crate::object::fields!(@value map $($reader)?),)*
                    _ => {
                        map.next_value::<::serde::de::IgnoredAny>()?;
                    }
                }
                Ok(())
            }
        }
    };
    (@value $map:ident) => {
        $map.next_value()?
    };
    (@value $map:ident $reader:ident) => {{
        let $crate::tolerant::$reader(value) = $map.next_value()?;
        value
    }};
}

pub(crate) use fields;
pub(crate) use object;

/// What is read field by field.
pub(crate) trait Object<'de>: Default {
    /// Reads the value of the field of this name.
    fn read<A: MapAccess<'de>>(&mut self, name: &str, map: &mut A) -> Result<(), A::Error>;
}

/// Reads an object.
pub(crate) struct Fields<T>(pub(crate) PhantomData<fn() -> T>);

impl<'de, T: Object<'de>> Visitor<'de> for Fields<T> {
    type Value = T;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object")
    }

    fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<T, A::Error> {
        let mut object = T::default();
        while let Some(Name(name)) = map.next_key()? {
            object.read(&name, &mut map)?;
        }
        Ok(object)
    }
}

/// A field's name, without a copy where the text has it as it is.
struct Name<'de>(Cow<'de, str>);

impl<'de> Deserialize<'de> for Name<'de> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_str(NameVisitor)
    }
}

struct NameVisitor;

impl<'de> Visitor<'de> for NameVisitor {
    type Value = Name<'de>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the name of a field")
    }

    fn visit_borrowed_str<E: Error>(self, name: &'de str) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Borrowed(name)))
    }

    fn visit_str<E: Error>(self, name: &str) -> Result<Name<'de>, E> {
        Ok(Name(Cow::Owned(name.to_owned())))
    }
}

#[cfg(test)]
mod tests {
    use std::io::Cursor;

    #[derive(Debug, Default, PartialEq)]
    struct Sample {
        id: String,
        r#type: Option<String>,
        inner: Option<Box<Sample>>,
        list: Vec<Sample>,
    }

    object! {
        Sample { "id" => id: Plain, "type" => r#type, "inner" => inner, "list" => list: Plain }
    }

    fn read(json: &str) -> serde_json::Result<Sample> {
        // All ways into serde must agree: text, bytes that are read bit by bit, and an already parsed document.
        let from_text = serde_json::from_str::<Sample>(json);
        let from_bytes = serde_json::from_reader::<_, Sample>(Cursor::new(json));
        let from_value = serde_json::from_str(json).and_then(serde_json::from_value::<Sample>);
        assert_eq!(from_text.as_ref().ok(), from_bytes.as_ref().ok(), "{json}");
        assert_eq!(from_text.as_ref().ok(), from_value.as_ref().ok(), "{json}");
        from_text
    }

    #[test]
    fn fields_are_found_by_their_names() {
        let sample = read(r#"{"type":"t","list":[{"id":"c"},{}],"inner":{"i\u0064":"b"},"id":"a"}"#).unwrap();
        let named = |id: &str| Sample { id: id.to_owned(), ..Sample::default() };
        let wanted = Sample {
            r#type: Some("t".to_owned()),
            inner: Some(Box::new(named("b"))),
            list: vec![named("c"), Sample::default()],
            ..named("a")
        };
        assert_eq!(sample, wanted);
    }

    #[test]
    fn an_unknown_field_is_passed_over_and_the_last_of_two_counts() {
        assert_eq!(read(r#"{"new":{"a":[1,{}]},"id":"a","id":"b"}"#).unwrap().id, "b");
        assert_eq!(read("{}").unwrap(), Sample::default());
    }

    #[test]
    fn what_is_no_object_is_an_error() {
        for json in ["[]", r#"["a"]"#, "null", "1", r#""a""#, r#"{"inner":["a"]}"#, r#"{"list":[[]]}"#] {
            let error = read(json).unwrap_err().to_string();
            assert!(error.contains("expected an object"), "{json}: {error}");
        }
    }
}

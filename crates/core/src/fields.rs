//! The fields of a JSON body.

use std::fmt;

use serde::Deserializer;
use serde::de::{MapAccess, Visitor};
use serde::ser::{SerializeMap, Serializer};
use serde_json::value::{RawValue, to_raw_value};
use serde_json::{Map, Value};

/// The fields of a body in their order, with their values as they are written: no number of a caller's is made another.
#[derive(Clone, Default)]
pub(crate) struct Fields(pub(crate) Vec<(String, Box<RawValue>)>);

impl Fields {
    pub(crate) fn of(fields: &Map<String, Value>) -> serde_json::Result<Self> {
        let raw = fields.iter().map(|(name, value)| Ok((name.clone(), to_raw_value(value)?)));
        raw.collect::<serde_json::Result<_>>().map(Self)
    }

    /// The fields of a JSON object; none of what is no object.
    pub(crate) fn read(bytes: &[u8]) -> Option<Self> {
        struct Reading;
        impl<'de> Visitor<'de> for Reading {
            type Value = Fields;

            fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
                f.write_str("an object")
            }

            fn visit_map<A: MapAccess<'de>>(self, mut map: A) -> Result<Fields, A::Error> {
                let mut fields = Fields::default();
                while let Some((name, value)) = map.next_entry()? {
                    fields.set(name, value);
                }
                Ok(fields)
            }
        }
        let mut reader = serde_json::Deserializer::from_slice(bytes);
        let fields = reader.deserialize_map(Reading).ok()?;
        reader.end().is_ok().then_some(fields)
    }

    pub(crate) fn has(&self, name: &str) -> bool {
        self.0.iter().any(|(known, _)| known == name)
    }

    /// Sets a field, in the place of one with that name.
    pub(crate) fn set(&mut self, name: String, value: Box<RawValue>) {
        match self.0.iter_mut().find(|(known, _)| *known == name) {
            Some((_, old)) => *old = value,
            None => self.0.push((name, value)),
        }
    }

    pub(crate) fn write(&self) -> serde_json::Result<Vec<u8>> {
        let mut bytes = Vec::new();
        let mut writer = serde_json::Serializer::new(&mut bytes);
        let mut map = writer.serialize_map(Some(self.0.len()))?;
        for (name, value) in &self.0 {
            map.serialize_entry(name, value)?;
        }
        map.end()?;
        Ok(bytes)
    }
}

#[cfg(test)]
mod tests {
    use super::Fields;

    #[test]
    fn values_stay_as_they_are_written() {
        let text = r#"{"a":1.10,"b":123456789012345678901234567890,"c":{"d":1e0}}"#;
        let mut fields = Fields::read(text.as_bytes()).unwrap();
        assert_eq!(fields.write().unwrap(), text.as_bytes());
        fields.set("a".into(), Fields::read(br#"{"x":null}"#).unwrap().0.remove(0).1);
        let set = r#"{"a":null,"b":123456789012345678901234567890,"c":{"d":1e0}}"#;
        assert_eq!(String::from_utf8(fields.write().unwrap()).unwrap(), set);
        for wrong in ["[1]", "", "{", "{}{}", "null"] {
            assert!(Fields::read(wrong.as_bytes()).is_none(), "{wrong}");
        }
    }
}

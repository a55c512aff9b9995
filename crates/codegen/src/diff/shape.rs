//! What a schema says, the same however it is written: with references or inline, 3.0 or 3.1.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::read::Document;

/// Schemas that refer to themselves by way of `allOf` would be merged for ever.
const DEEPEST_MERGE: usize = 16;

/// A schema after references, `nullable` and combinations are resolved.
#[derive(Default)]
pub(super) struct Shape<'d> {
    /// The component that it is, if it has a name.
    pub(super) name: Option<&'d str>,
    /// The types without `null`; none stands for any value.
    pub(super) types: BTreeSet<&'d str>,
    /// Whether null is a legal value.
    pub(super) nullable: bool,
    /// The format of a text or number.
    pub(super) format: Option<&'d str>,
    /// The words of an enum.
    pub(super) words: Option<BTreeSet<String>>,
    /// The fields of an object.
    pub(super) properties: BTreeMap<&'d str, &'d Value>,
    /// The fields that must be there.
    pub(super) required: BTreeSet<&'d str>,
    /// The schema of the items of a list.
    pub(super) items: Option<&'d Value>,
    /// The schema of the values of an object with free keys.
    pub(super) values: Option<&'d Value>,
}

impl<'d> Shape<'d> {
    /// What a schema says.
    pub(super) fn of(document: &'d Document, schema: &'d Value) -> Self {
        Self::merged(document, schema, 0)
    }

    /// Whether any value fits.
    pub(super) fn is_any(&self) -> bool {
        self.types.is_empty()
    }

    /// The types as text, for a report.
    pub(super) fn label(&self) -> String {
        if self.is_any() {
            return "any value".into();
        }
        let types: Vec<&str> = self.types.iter().copied().collect();
        let types = types.join(" or ");
        if self.words.is_some() { "one of a set of words".into() } else { types }
    }

    fn merged(document: &'d Document, schema: &'d Value, depth: usize) -> Self {
        let Some((schema, name)) = document.resolve(schema) else { return Self::default() };
        let mut shape = Self { name, ..Self::own(schema) };
        if depth == DEEPEST_MERGE {
            return shape;
        }
        for part in list(schema, "allOf") {
            shape.also(Self::merged(document, part, depth + 1));
        }
        for key in ["anyOf", "oneOf"] {
            let choices: Vec<Self> =
                list(schema, key).iter().map(|part| Self::merged(document, part, depth + 1)).collect();
            if let Some(choice) = choices.into_iter().reduce(Self::or) {
                shape.also(choice);
            }
        }
        shape.settle();
        shape
    }

    /// What the keywords of one schema say, without its parts.
    fn own(schema: &'d Value) -> Self {
        let mut shape = Self {
            nullable: schema.get("nullable") == Some(&Value::Bool(true)),
            format: schema.get("format").and_then(Value::as_str),
            items: schema.get("items"),
            values: schema.get("additionalProperties").filter(|values| values.is_object()),
            ..Self::default()
        };
        match schema.get("type") {
            Some(Value::String(one)) => shape.types.extend([one.as_str()]),
            Some(Value::Array(many)) => shape.types.extend(many.iter().filter_map(Value::as_str)),
            _ => {}
        }
        if let Some(properties) = schema.get("properties").and_then(Value::as_object) {
            shape.properties = properties.iter().map(|(name, schema)| (name.as_str(), schema)).collect();
        }
        shape.required = list(schema, "required").iter().filter_map(Value::as_str).collect();
        let constant = schema.get("const").map(std::slice::from_ref);
        if let Some(words) = schema.get("enum").and_then(Value::as_array).map(Vec::as_slice).or(constant) {
            shape.nullable |= words.contains(&Value::Null);
            shape.words = Some(words.iter().filter(|word| !word.is_null()).map(word).collect());
        }
        shape
    }

    /// Adds what a part of `allOf`, or the choice of an `anyOf`, says as well.
    fn also(&mut self, part: Self) {
        // A name stays with a schema that says nothing but the name.
        let alone = self.types.is_empty() && self.properties.is_empty() && self.words.is_none();
        self.name = self.name.or(if alone { part.name } else { None });
        self.types.extend(part.types);
        self.nullable |= part.nullable;
        self.format = self.format.or(part.format);
        self.words = self.words.take().or(part.words);
        self.properties.extend(part.properties);
        self.required.extend(part.required);
        self.items = self.items.or(part.items);
        self.values = self.values.or(part.values);
    }

    /// The choice between two.
    fn or(mut self, other: Self) -> Self {
        let only_null = |shape: &Self| shape.nullable && shape.types.is_empty();
        if only_null(&self) || only_null(&other) {
            let mut real = if only_null(&self) { other } else { self };
            real.nullable = true;
            return real;
        }
        if self.is_any() || other.is_any() {
            return Self { nullable: self.nullable || other.nullable, ..Self::default() };
        }
        self.name = self.name.filter(|name| other.name == Some(name));
        self.types.extend(other.types);
        self.nullable |= other.nullable;
        self.format = self.format.filter(|format| other.format == Some(format));
        self.words = match (self.words, other.words) {
            (Some(ours), Some(theirs)) => Some(ours.union(&theirs).cloned().collect()),
            _ => None,
        };
        for (name, schema) in other.properties {
            self.properties.entry(name).or_insert(schema);
        }
        self.required = self.required.intersection(&other.required).copied().collect();
        self.items = self.items.or(other.items);
        self.values = self.values.or(other.values);
        self
    }

    /// Draws the conclusions that authors leave to the reader.
    fn settle(&mut self) {
        self.nullable |= self.types.remove("null");
        if self.types.is_empty() {
            if !self.properties.is_empty() || self.values.is_some() {
                self.types.insert("object");
            } else if self.items.is_some() {
                self.types.insert("array");
            } else if self.words.is_some() {
                self.types.insert("string");
            }
        }
        // A number may be whole anyway.
        if self.types.contains("number") {
            self.types.remove("integer");
        }
    }
}

fn list<'d>(schema: &'d Value, key: &str) -> &'d [Value] {
    schema.get(key).and_then(Value::as_array).map(Vec::as_slice).unwrap_or_default()
}

fn word(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), String::from)
}

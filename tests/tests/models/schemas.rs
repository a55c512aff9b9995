//! The schemas of api/openapi.json, and documents that are made from them.

use std::collections::BTreeSet;
use std::fs;

use planetscale_tests::vectors;
use serde_json::{Map, Value, json};

/// What a schema allows.
pub(crate) enum What<'a> {
    Text,
    Integer,
    Number,
    Boolean,
    Moment,
    /// A number or a text.
    Scalar,
    Any,
    List(&'a Value),
    /// An object with free names and values of one kind.
    Map(&'a Value),
    /// An object with free names and values.
    Free,
    /// One of these words.
    Words(&'a [Value]),
    /// The object of a named schema.
    Model(&'a str),
}

/// The description, as far as documents go.
pub(crate) struct Schemas {
    document: Value,
}

impl Schemas {
    pub(crate) fn load() -> Self {
        let path = vectors::checkout().join("api/openapi.json");
        Self { document: serde_json::from_str(&fs::read_to_string(path).unwrap()).unwrap() }
    }

    pub(crate) fn get(&self, name: &str) -> &Value {
        let schema = &self.document["components"]["schemas"][name];
        assert!(schema.is_object(), "there is no schema {name}");
        schema
    }

    /// The properties of a model, with whether the service is certain to send a value for each.
    pub(crate) fn properties(&self, name: &str) -> Vec<(&str, &Value, bool)> {
        let schema = self.get(name);
        let required = schema["required"].as_array().map_or(&[][..], Vec::as_slice);
        let properties = schema["properties"].as_object().into_iter().flatten();
        properties.map(|(name, schema)| (name.as_str(), schema, required.contains(&json!(name)))).collect()
    }

    /// What a schema allows beside null, and whether it allows null.
    pub(crate) fn what<'a>(&'a self, schema: &'a Value) -> (What<'a>, bool) {
        if let Some(target) = schema["$ref"].as_str() {
            let name = target.rsplit('/').next().unwrap_or_default();
            let named = self.get(name);
            return if named["properties"].is_object() {
                (What::Model(name), false)
            } else {
                self.what(named)
            };
        }
        if let Some(words) = schema["enum"].as_array() {
            return (What::Words(words), false);
        }
        if let Some(choices) = schema["anyOf"].as_array().or(schema["oneOf"].as_array()) {
            let others: Vec<_> = choices.iter().filter(|choice| choice["type"] != "null").collect();
            let what = if let [one] = others[..] { self.what(one).0 } else { What::Any };
            return (what, others.len() < choices.len());
        }
        let types: BTreeSet<&str> = match &schema["type"] {
            Value::Array(types) => types.iter().filter_map(Value::as_str).collect(),
            one => one.as_str().into_iter().collect(),
        };
        let others: Vec<&str> = types.iter().copied().filter(|name| *name != "null").collect();
        let what = match others[..] {
            ["string"] if schema["format"] == "date-time" => What::Moment,
            ["string"] => What::Text,
            ["integer"] => What::Integer,
            ["number"] => What::Number,
            ["boolean"] => What::Boolean,
            ["array"] => What::List(&schema["items"]),
            ["object"] if schema["additionalProperties"].is_object() => {
                What::Map(&schema["additionalProperties"])
            }
            ["object"] => What::Free,
            [] => What::Any,
            _ if others.iter().all(|name| !matches!(*name, "object" | "array")) => What::Scalar,
            _ => What::Any,
        };
        (what, others.len() < types.len())
    }

    /// The schemas that good replies are made of, without the envelopes of pages, which have types of their own.
    pub(crate) fn of_replies(&self) -> BTreeSet<String> {
        let mut todo = Vec::new();
        for operation in self.document["paths"]
            .as_object()
            .unwrap()
            .values()
            .flat_map(|path| path.as_object().into_iter().flat_map(Map::values))
        {
            let replies = operation["responses"].as_object().into_iter().flatten();
            for (_, reply) in replies.filter(|(status, _)| status.starts_with('2')) {
                references(reply, &mut todo);
            }
        }
        let mut seen = BTreeSet::new();
        while let Some(name) = todo.pop() {
            if seen.insert(name.clone()) {
                references(self.get(&name), &mut todo);
            }
        }
        let is_model = |name: &String| {
            let schema = self.get(name);
            let fields = &schema["properties"];
            let is_page = fields["data"].is_object()
                && (fields["current_page"].is_object() || fields["has_next"].is_object());
            !is_page && (fields.is_object() || schema["enum"].is_array())
        };
        seen.into_iter().filter(is_model).collect()
    }
}

fn references(part: &Value, found: &mut Vec<String>) {
    match part {
        Value::Object(fields) => {
            for (name, value) in fields {
                match value.as_str() {
                    Some(target) if name == "$ref" => {
                        found.extend(target.strip_prefix("#/components/schemas/").map(str::to_owned));
                    }
                    _ => references(value, found),
                }
            }
        }
        Value::Array(items) => items.iter().for_each(|item| references(item, found)),
        _ => {}
    }
}

/// How a document is made.
#[derive(Clone, Debug, Default)]
pub(crate) struct Style {
    /// Only what the service is certain to send.
    pub(crate) required_only: bool,
    /// The word in the place of every word.
    pub(crate) word: Option<&'static str>,
    /// The number in the place of every whole number.
    pub(crate) integer: Option<Value>,
    /// What is added to every object whose fields are known.
    pub(crate) extra: Option<Value>,
}

/// Makes documents. Values differ from each other, so that a swapped field shows.
pub(crate) struct Maker<'a> {
    schemas: &'a Schemas,
    style: Style,
    count: i32,
    /// The models that are being made, to end circles.
    open: Vec<&'a str>,
}

impl<'a> Maker<'a> {
    pub(crate) fn new(schemas: &'a Schemas, style: Style) -> Self {
        Self { schemas, style, count: 0, open: Vec::new() }
    }

    /// A document of a named schema.
    pub(crate) fn document(&mut self, name: &'a str) -> Value {
        match self.schemas.get(name)["enum"].as_array() {
            Some(words) => self.word(words),
            None => self.model(name).unwrap_or_default(),
        }
    }

    fn word(&self, words: &[Value]) -> Value {
        self.style.word.map_or_else(|| words[0].clone(), Value::from)
    }

    fn model(&mut self, name: &'a str) -> Option<Value> {
        if self.open.contains(&name) {
            return None;
        }
        self.open.push(name);
        let mut document = Map::new();
        for (name, schema, required) in self.schemas.properties(name) {
            if required || !self.style.required_only {
                document.extend(self.value(schema).map(|value| (name.to_owned(), value)));
            }
        }
        if let Some(extra) = &self.style.extra {
            document.insert("field_of_tomorrow".into(), extra.clone());
        }
        self.open.pop();
        Some(Value::Object(document))
    }

    /// A value; none for a model inside itself.
    fn value(&mut self, schema: &'a Value) -> Option<Value> {
        self.count += 1;
        let count = self.count;
        Some(match self.schemas.what(schema).0 {
            What::Text => json!(format!("text {count} – \"ü\"\n")),
            What::Integer => self.style.integer.clone().unwrap_or_else(|| json!(i64::from(count) << 32)),
            What::Number => json!(f64::from(count) + 0.25),
            What::Boolean => json!(count % 2 == 0),
            What::Moment => json!(format!("2026-01-02T03:{:02}:{:02}Z", count / 60 % 60, count % 60)),
            What::Scalar if count % 2 == 0 => json!(count),
            What::Scalar => json!(format!("{count}")),
            What::Any => json!({"any": [count, null, {"deep": [[]]}]}),
            What::Free => json!({"free": {"deep": [count, null, "", {}]}, "": null}),
            What::List(items) => {
                let made = [self.value(items), self.value(items)];
                Value::Array(made.into_iter().flatten().collect())
            }
            What::Map(values) => {
                let made = ["first", "se.cond \"2\""].map(|name| (name, self.value(values)));
                let made = made.into_iter().filter_map(|(name, value)| Some((name.to_owned(), value?)));
                Value::Object(made.collect())
            }
            What::Words(words) => self.word(words),
            What::Model(name) => return self.model(name),
        })
    }
}

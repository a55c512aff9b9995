//! Damage to good replies: the documents and encodings that a client must survive or refuse.

use std::io::Write;

use flate2::Compression;
use flate2::write::GzEncoder;
use serde_json::{Map, Value, json};

use crate::description::resolve;
use crate::reply::Reply;

/// Changes the document of a JSON reply; other replies stay as they are.
pub(crate) fn json(mut reply: Reply, change: impl FnOnce(&mut Value)) -> Reply {
    if let Ok(mut document) = serde_json::from_slice(&reply.body) {
        change(&mut document);
        reply.body = document.to_string().into_bytes();
    }
    reply
}

/// The objects that a reply is about: the items of a list, else the document.
fn subjects(document: &mut Value) -> Vec<&mut Map<String, Value>> {
    if document.get("data").is_some_and(Value::is_array) {
        objects(&mut document["data"])
    } else {
        objects(document)
    }
}

fn objects(document: &mut Value) -> Vec<&mut Map<String, Value>> {
    match document {
        Value::Array(items) => items.iter_mut().filter_map(Value::as_object_mut).collect(),
        Value::Object(fields) => vec![fields],
        _ => Vec::new(),
    }
}

fn each(document: &mut Value, field: Option<&str>, change: impl Fn(&mut Value)) {
    for subject in subjects(document) {
        for (name, value) in subject.iter_mut() {
            if field.map_or(name != "id", |field| field == name) {
                change(value);
            }
        }
    }
}

/// Gives every field, or the one that is named, a value of another type.
pub(crate) fn wrong_types(document: &mut Value, field: Option<&str>) {
    each(document, field, |value| {
        *value = match value {
            Value::String(_) => json!({"not": "a text"}),
            Value::Number(_) => json!("not a number"),
            Value::Bool(_) => json!("neither"),
            Value::Array(_) => json!("not a list"),
            Value::Object(_) => json!(["not an object"]),
            Value::Null => json!({"not": "null"}),
        };
    });
}

/// Empties every field, or the one that is named.
pub(crate) fn null_fields(document: &mut Value, field: Option<&str>) {
    each(document, field, |value| *value = Value::Null);
}

/// Replaces the words of enumerations by one that nobody knows yet.
pub(crate) fn unknown_words(document: &mut Value, schema: &'static Value) {
    let (schema, _) = resolve(schema);
    if schema.get("enum").is_some() && document.is_string() {
        *document = json!("word_of_tomorrow");
    }
    for word in ["anyOf", "oneOf", "allOf"] {
        for schema in schema.get(word).and_then(Value::as_array).into_iter().flatten() {
            unknown_words(document, schema);
        }
    }
    match document {
        Value::Array(items) => {
            if let Some(schema) = schema.get("items") {
                for item in items {
                    unknown_words(item, schema);
                }
            }
        }
        Value::Object(fields) => {
            for (name, value) in fields {
                if let Some(schema) = schema.get("properties").and_then(|properties| properties.get(name)) {
                    unknown_words(value, schema);
                }
            }
        }
        _ => {}
    }
}

/// Adds a field that nobody knows yet to every object.
pub(crate) fn unknown_fields(document: &mut Value) {
    match document {
        Value::Array(items) => items.iter_mut().for_each(unknown_fields),
        Value::Object(fields) => {
            fields.values_mut().for_each(unknown_fields);
            fields.insert("field_of_tomorrow".to_owned(), json!({"answer": [42, null, "text"]}));
        }
        _ => {}
    }
}

/// Packs the body; with `labelled` false nothing says so.
pub(crate) fn gzip(mut reply: Reply, labelled: bool) -> Reply {
    let mut encoder = GzEncoder::new(Vec::new(), Compression::fast());
    let packed = encoder.write_all(&reply.body).and_then(|()| encoder.finish());
    if let Ok(packed) = packed {
        reply.body = packed;
        if labelled {
            return reply.with_header("content-encoding", "gzip");
        }
    }
    reply
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::schema;

    #[test]
    fn the_items_of_a_list_are_damaged_and_not_its_envelope() {
        let mut page = json!({"current_page": 1, "data": [{"id": "a", "name": "b", "ready": true}]});
        wrong_types(&mut page, None);
        let item = json!({"id": "a", "name": {"not": "a text"}, "ready": "neither"});
        assert_eq!(page, json!({"current_page": 1, "data": [item]}));
    }

    #[test]
    fn one_field_can_be_named() {
        let mut document = json!({"id": "a", "name": "b", "state": "c"});
        null_fields(&mut document, Some("state"));
        assert_eq!(document, json!({"id": "a", "name": "b", "state": null}));
    }

    #[test]
    fn words_of_enumerations_are_found_by_the_schema() {
        let mut document = json!({"id": "a", "state": "ready", "name": "ready"});
        unknown_words(&mut document, schema("Branch").unwrap());
        assert_eq!(document, json!({"id": "a", "state": "word_of_tomorrow", "name": "ready"}));
    }

    #[test]
    fn every_object_gets_an_unknown_field() {
        let mut document = json!({"data": [{"region": {}}]});
        unknown_fields(&mut document);
        assert!(document["field_of_tomorrow"].is_object());
        assert!(document["data"][0]["region"]["field_of_tomorrow"].is_object());
    }
}

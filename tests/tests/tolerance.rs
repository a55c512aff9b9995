//! Nothing that the service adds, leaves out or empties may break a typed reply, in any operation.

use planetscale::Error;
use planetscale_tests::{server::Server, vectors};
use serde_json::{Value, json};

/// Changes every part of a document, from the outside in.
fn everywhere(document: &mut Value, change: &impl Fn(&mut Value)) {
    change(document);
    match document {
        Value::Array(items) => items.iter_mut().for_each(|item| everywhere(item, change)),
        Value::Object(fields) => fields.values_mut().for_each(|value| everywhere(value, change)),
        _ => {}
    }
}

/// Every operation must read its own reply after the change.
fn every_reply_is_read(change: impl Fn(&mut Value)) {
    let server = Server::start();
    let mut failures = Vec::new();
    for (name, vector) in vectors::load("operations") {
        let mut reply = vector["reply"].clone();
        if reply.get("body").is_some_and(|body| !body.is_null()) {
            change(&mut reply["body"]);
        }
        let script = server.script(&[reply], None);
        if let Err(error) = vectors::call(&script.client(), &vector) {
            failures.push(format!("{name}: {error}"));
        }
    }
    assert!(failures.is_empty(), "{} replies could not be read:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn unknown_fields_are_passed_over() {
    every_reply_is_read(|document| {
        everywhere(document, &|value| {
            if let Value::Object(fields) = value
                && !fields.is_empty()
            {
                // A map from free names takes it for one more entry, so it must look like the others.
                let map_of_objects = fields.values().all(Value::is_object);
                let news = if map_of_objects { json!({}) } else { json!("news") };
                fields.insert("field_of_tomorrow".to_owned(), news);
            }
        });
    });
}

#[test]
fn every_field_may_be_null() {
    every_reply_is_read(|document| {
        let empty = |value: &mut Value| {
            if let Value::Object(fields) = value {
                fields.values_mut().for_each(|value| *value = Value::Null);
            }
        };
        match document.get_mut("data").and_then(Value::as_array_mut) {
            Some(items) => items.iter_mut().for_each(empty),
            None => empty(document),
        }
    });
}

#[test]
fn every_field_of_every_inner_object_may_be_missing() {
    every_reply_is_read(|document| {
        let empty_inside = |value: &mut Value| {
            if let Value::Object(fields) = value {
                for inner in fields.values_mut() {
                    match inner {
                        Value::Object(fields) => fields.clear(),
                        Value::Array(items) => {
                            items
                                .iter_mut()
                                .filter_map(Value::as_object_mut)
                                .for_each(serde_json::Map::clear);
                        }
                        _ => {}
                    }
                }
            }
        };
        match document.get_mut("data").and_then(Value::as_array_mut) {
            Some(items) => items.iter_mut().for_each(empty_inside),
            None => empty_inside(document),
        }
    });
}

#[test]
fn an_object_may_be_empty() {
    every_reply_is_read(|document| {
        if let Value::Object(fields) = document {
            fields.clear();
        }
    });
}

#[test]
fn every_word_may_be_unknown() {
    every_reply_is_read(|document| {
        everywhere(document, &|value| {
            if let Value::String(text) = value
                && text.parse::<jiff::Timestamp>().is_err()
            {
                "word_of_tomorrow".clone_into(text);
            }
        });
    });
}

#[test]
fn every_number_may_have_a_fraction() {
    every_reply_is_read(|document| {
        everywhere(document, &|value| {
            if let Some(number) = value.as_i64() {
                #[expect(clippy::cast_precision_loss, reason = "the numbers of the vectors are small")]
                let number = number as f64 + 0.25;
                *value = json!(number);
            }
        });
    });
}

#[test]
fn a_wrong_type_is_an_error_that_says_where() {
    let server = Server::start();
    let mut checked = 0;
    for (name, vector) in vectors::load("operations") {
        let mut reply = vector["reply"].clone();
        let body = &mut reply["body"];
        let in_list = body["data"][0]["id"].is_string();
        let (item, path) = if in_list { (&mut body["data"][0], "data[0].id") } else { (body, "id") };
        // Deletions answer with documents that nobody reads.
        if !item["id"].is_string() || vector["value"].is_null() {
            continue;
        }
        item["id"] = json!({"hush": "hush"});
        let result = vectors::call(&server.script(&[reply], None).client(), &vector);
        match result {
            Err(Error::Decode(error)) => {
                assert_eq!(error.path, path, "{name}");
                assert!(!error.to_string().contains("hush"), "{name}: {error}");
                assert!(String::from_utf8_lossy(&error.body).contains("hush"), "{name}");
            }
            other => panic!("{name}: {other:?}"),
        }
        checked += 1;
    }
    assert!(checked > 40, "only {checked} operations have an id to spoil");
}

#[test]
fn times_may_come_in_other_forms() {
    every_reply_is_read(|document| {
        everywhere(document, &|value| {
            if let Value::String(text) = value
                && text.parse::<jiff::Timestamp>().is_ok()
            {
                *text = text.replace('T', " ").replace('Z', " UTC");
            }
        });
    });
}

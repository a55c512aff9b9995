//! Every model reads whatever the service may send in its place, and writes it again.
//!
//! The documents are made from api/openapi.json when the test runs: what is added there is tested at once.

#![allow(clippy::panic, clippy::unwrap_used, reason = "a test that cannot go on should say so")]

mod schemas;

use planetscale::{Error, Method, Response};
use planetscale_tests::compare::{Mode, differences};
use planetscale_tests::models::{names, round_trip};
use planetscale_tests::server::Server;
use schemas::{Maker, Schemas, Style, What};
use serde_json::{Map, Value, json};

/// Reads documents as if the service had sent them.
struct Reader {
    reply: Response,
}

impl Reader {
    fn new() -> Self {
        let server = Server::start();
        let script = server.script(&[json!({"status": 200, "body": {}})], None);
        Self { reply: script.client().request(Method::Get, "/anything").send().unwrap() }
    }

    fn read(&self, model: &str, document: &Value) -> Result<Value, Error> {
        let mut reply = self.reply.clone();
        reply.body = document.to_string().into_bytes();
        round_trip(model, &reply)
    }

    /// Where the model that was read differs from what is wanted.
    fn complaints(&self, model: &str, document: &Value, wanted: &Value) -> Vec<String> {
        match self.read(model, document) {
            Ok(value) => differences(wanted, &value, Mode::Exact),
            Err(error) => vec![error.to_string()],
        }
        .into_iter()
        .map(|line| format!("{model}: {line}"))
        .collect()
    }
}

/// Every model must read what one style makes, and write what the other makes.
fn every_model_reads(sent: &Style, written: &Style) {
    let (schemas, reader) = (Schemas::load(), Reader::new());
    let mut failures = Vec::new();
    for model in names() {
        let document = Maker::new(&schemas, sent.clone()).document(model);
        let wanted = Maker::new(&schemas, written.clone()).document(model);
        failures.extend(reader.complaints(model, &document, &wanted));
    }
    assert!(failures.is_empty(), "{} differences:\n{}", failures.len(), failures.join("\n"));
}

#[test]
fn there_is_a_model_of_everything_that_replies_are_made_of() {
    let schemas = Schemas::load();
    let missing: Vec<_> =
        schemas.of_replies().into_iter().filter(|name| !names().any(|model| model == name)).collect();
    assert!(missing.is_empty(), "{missing:?}");
    for name in names() {
        let schema = schemas.get(name);
        assert!(schema["properties"].is_object() || schema["enum"].is_array(), "{name}");
    }
}

#[test]
fn full_documents_come_back_as_they_were() {
    every_model_reads(&Style::default(), &Style::default());
}

#[test]
fn documents_with_nothing_but_the_certain_come_back_as_they_were() {
    let minimal = Style { required_only: true, ..Style::default() };
    every_model_reads(&minimal, &minimal);
}

#[test]
fn unknown_words_are_kept_and_written_back() {
    let unknown = Style { word: Some("wörd of tomorrow"), ..Style::default() };
    every_model_reads(&unknown, &unknown);
}

#[test]
fn every_known_word_is_written_back() {
    let (schemas, reader) = (Schemas::load(), Reader::new());
    for model in names() {
        for word in schemas.get(model)["enum"].as_array().into_iter().flatten() {
            assert_eq!(reader.read(model, word).unwrap(), *word, "{model}");
        }
    }
}

#[test]
fn unknown_fields_are_ignored_however_deep_they_are() {
    let mut deep = json!("bottom");
    for level in 0..40 {
        deep = if level % 2 == 0 { json!([deep, null, 1e300]) } else { json!({"deeper": deep, "": -0.0}) };
    }
    every_model_reads(&Style { extra: Some(deep), ..Style::default() }, &Style::default());
}

#[test]
fn whole_numbers_may_have_a_fraction() {
    let integer = |value: Value| Style { integer: Some(value), ..Style::default() };
    every_model_reads(&integer(json!(1000.0)), &integer(json!(1000)));
    every_model_reads(&integer(json!(-1000.75)), &integer(json!(-1000)));
    every_model_reads(&integer(json!(1e300)), &integer(json!(i64::MAX)));
}

/// What a field holds when there was null or nothing.
fn empty(schemas: &Schemas, schema: &Value) -> Value {
    match schemas.what(schema).0 {
        What::Text | What::Words(_) | What::Scalar => json!(""),
        What::Integer => json!(0),
        What::Number => json!(0.0),
        What::Boolean => json!(false),
        What::Moment => json!("1970-01-01T00:00:00Z"),
        What::Any => Value::Null,
        What::List(_) => json!([]),
        What::Map(_) | What::Free => json!({}),
        What::Model(name) => empty_model(schemas, name),
    }
}

fn empty_model(schemas: &Schemas, name: &str) -> Value {
    let certain = schemas.properties(name).into_iter().filter(|(_, _, required)| *required);
    certain
        .filter(|(_, schema, _)| !schemas.what(schema).1)
        .map(|(name, schema, _)| (name.to_owned(), empty(schemas, schema)))
        .collect::<Map<_, _>>()
        .into()
}

#[test]
fn null_or_nothing_is_the_empty_value() {
    let (schemas, reader) = (Schemas::load(), Reader::new());
    let mut failures = Vec::new();
    for model in names().filter(|model| schemas.get(model)["properties"].is_object()) {
        let nulls: Map<_, _> =
            schemas.properties(model).into_iter().map(|(name, ..)| (name.to_owned(), Value::Null)).collect();
        let wanted = empty_model(&schemas, model);
        failures.extend(reader.complaints(model, &nulls.into(), &wanted));
        failures.extend(reader.complaints(model, &json!({}), &wanted));
    }
    assert!(failures.is_empty(), "{} differences:\n{}", failures.len(), failures.join("\n"));
}

/// Values that a schema does not allow, and where in them the mistake is.
fn wrong(schemas: &Schemas, schema: &Value) -> Vec<(Value, String)> {
    let values = match schemas.what(schema).0 {
        What::Text | What::Words(_) => vec![json!(86), json!(true), json!(["86"]), json!({"86": 86})],
        What::Integer | What::Number => vec![json!("86"), json!(true), json!([86]), json!({"86": 86})],
        What::Boolean => vec![json!("true"), json!(1), json!([true]), json!({})],
        What::Moment => vec![json!("soon 86"), json!(1_767_323_045), json!({"86": 86})],
        What::Scalar => vec![json!([86]), json!({"86": 86})],
        What::Any => Vec::new(),
        What::Free | What::Model(_) => vec![json!("86"), json!(86), json!(true), json!([]), json!([86])],
        What::List(items) => {
            let inside = wrong(schemas, items).into_iter();
            let mut all: Vec<_> =
                inside.map(|(value, place)| (json!([value]), format!("[0]{place}"))).collect();
            all.extend([json!("86"), json!(86), json!({"86": 86})].map(|value| (value, String::new())));
            return all;
        }
        What::Map(values) => {
            let inside = wrong(schemas, values).into_iter();
            let mut all: Vec<_> =
                inside.map(|(value, place)| (json!({"key": value}), format!(".key{place}"))).collect();
            all.extend([json!("86"), json!(86), json!([86])].map(|value| (value, String::new())));
            return all;
        }
    };
    values.into_iter().map(|value| (value, String::new())).collect()
}

/// A wrong value in a full document must be an error that says where it is, and does not say what it is.
fn mistake(reader: &Reader, model: &str, document: &Value, place: &str) -> Option<String> {
    match reader.read(model, document) {
        Ok(_) => Some(format!("{model}: {place}: was read from {document}")),
        Err(Error::Decode(error)) => {
            let quiet = !error.message.contains("86");
            let kept = error.body == document.to_string().as_bytes();
            let right = error.path == place && quiet && kept;
            (!right).then(|| format!("{model}: {place}: {}: {}", error.path, error.message))
        }
        Err(other) => Some(format!("{model}: {place}: {other}")),
    }
}

#[test]
fn a_wrong_type_is_an_error_that_says_where() {
    let (schemas, reader) = (Schemas::load(), Reader::new());
    let (mut failures, mut checked) = (Vec::new(), 0);
    for model in names() {
        if schemas.get(model)["enum"].is_array() {
            failures.extend(mistake(&reader, model, &json!(86), ""));
            continue;
        }
        for value in [json!([]), json!(["86", null]), json!("86")] {
            failures.extend(mistake(&reader, model, &value, ""));
        }
        for (name, schema, _) in schemas.properties(model) {
            for (value, place) in wrong(&schemas, schema) {
                checked += 1;
                failures.extend(mistake(&reader, model, &json!({name: value}), &format!("{name}{place}")));
            }
        }
    }
    assert!(failures.is_empty(), "{} mistakes:\n{}", failures.len(), failures.join("\n"));
    assert!(checked > 1000, "only {checked} mistakes were made");
}

//! Models: replies that are read as the types of the SDK.
//!
//! The first byte chooses a type, the rest is the body of a reply. Text that has `hush` in it stands for a secret.
#![no_main]

use libfuzzer_sys::fuzz_target;
use planetscale::models::{Branch, Database, DeployRequest, Password, QuerySummary, Webhook};
use planetscale::{CursorPage, Error, Page, decode};
use planetscale_core::fuzzing::reply;
use serde::Serialize;
use serde::de::{DeserializeOwned, IgnoredAny};
use serde_json::Value;

fuzz_target!(|data: &[u8]| {
    let Some((&kind, body)) = data.split_first() else { return };
    match kind % 8 {
        0 => check::<Database>(body),
        1 => check::<Branch>(body),
        2 => check::<DeployRequest>(body),
        3 => check::<Password>(body),
        4 => check::<QuerySummary>(body),
        5 => check::<Webhook>(body),
        6 => check::<Page<Database>>(body),
        _ => check::<CursorPage<Password>>(body),
    }
});

fn check<T: DeserializeOwned + PartialEq + Serialize>(body: &[u8]) {
    let value = match decode::<T>(&reply(200, body)) {
        Ok(value) => value,
        Err(Error::Decode(error)) => {
            assert_eq!(error.body, body, "the body is there to be looked at");
            let said = format!("{error} {error:?}");
            assert!(!said.contains("hush") || error.path.contains("hush"), "it says a value: {said}");
            return;
        }
        Err(other) => panic!("{other:?}"),
    };
    let text = std::str::from_utf8(body).expect("what is no UTF-8 is no JSON");
    serde_json::from_str::<IgnoredAny>(text).expect("what is no JSON is no document");
    is_stable(&value);
    adds_nothing(&value, text);
}

/// What was read can be written, and reads as the same again.
fn is_stable<T: DeserializeOwned + Serialize>(value: &T) {
    let written = serde_json::to_vec(value).expect("a model can be written");
    let again: T = decode(&reply(200, &written)).expect("what was written can be read");
    let (one, two) = (serde_json::to_value(value).unwrap(), serde_json::to_value(&again).unwrap());
    assert!(is_same(&one, &two), "{one} became {two}");
}

/// Equal, where fractions may differ in their last digits: reading one exactly costs more than it is worth.
fn is_same(one: &Value, two: &Value) -> bool {
    match (one, two) {
        (Value::Array(one), Value::Array(two)) => {
            one.len() == two.len() && one.iter().zip(two).all(|(one, two)| is_same(one, two))
        }
        (Value::Object(one), Value::Object(two)) => {
            one.len() == two.len()
                && one.iter().all(|(name, one)| two.get(name).is_some_and(|two| is_same(one, two)))
        }
        (Value::Number(one), Value::Number(two)) => {
            let (near, far) = (one.as_f64().unwrap(), two.as_f64().unwrap());
            one == two || (near - far).abs() <= near.abs() * 1e-14
        }
        _ => one == two,
    }
}

/// A field that nobody knows changes nothing.
fn adds_nothing<T: DeserializeOwned + PartialEq>(value: &T, text: &str) {
    let Some(rest) = text.trim_start().strip_prefix('{') else { return };
    let comma = if rest.trim_start().starts_with('}') { "" } else { "," };
    let more = format!(r#"{{"fuzz_unknown":{{"a":[1,null,"b"]}}{comma}{rest}"#);
    let again: T = decode(&reply(200, more.as_bytes())).expect("what nobody knows is passed over");
    // Without the printing of all models, which would have to be compiled.
    assert!(again == *value, "{text} and {more} are not the same");
}

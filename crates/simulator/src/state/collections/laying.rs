//! What a request says, laid over a document whose fields are not always named or shaped alike.

use serde_json::{Map, Value, json};

use super::shapes::Collection;
use crate::state::record::Record;
use crate::validate;

/// Lays the fields of a body over a document, each one where the document stays valid with it.
pub(super) fn lay(collection: &Collection, record: &mut Record, body: &Map<String, Value>) {
    for (name, value) in body {
        let Some((field, value)) = placed(record.fields(), name, value) else { continue };
        let before = record.get(&field);
        if before == value {
            continue;
        }
        record.set(&field, value);
        if validate::reply(collection.shown_by, &record.view()).is_err() {
            record.set(&field, before);
        }
    }
}

/// Which field a value goes into, and what that field is with it.
fn placed(fields: &Map<String, Value>, name: &str, value: &Value) -> Option<(String, Value)> {
    if let Some(known) = fields.get(name) {
        return Some((name.to_owned(), merged(known, value)));
    }
    if name == "cluster_size" && fields.contains_key("cluster_name") {
        return Some(("cluster_name".to_owned(), value.clone()));
    }
    for (ending, inner, field) in
        [("_id", "id", None), ("_name", "name", None), ("_size", "name", Some("sku"))]
    {
        let Some(stem) = name.strip_suffix(ending) else { continue };
        let field = field.unwrap_or(stem);
        if let Some(known) = fields.get(field).filter(|known| known.get(inner).is_some()) {
            let mut known = known.clone();
            known[inner] = value.clone();
            return Some((field.to_owned(), known));
        }
    }
    everywhere(fields, name, value)
}

/// What a field becomes: references are given by name, and of objects only what is to change.
fn merged(known: &Value, value: &Value) -> Value {
    match (known, value) {
        (Value::Object(old), Value::Object(new)) => {
            Value::Object(old.clone().into_iter().chain(new.clone()).collect())
        }
        (Value::Object(old), Value::String(name)) if old.contains_key("name") => {
            let mut named = old.clone();
            named.insert("name".to_owned(), json!(name));
            Value::Object(named)
        }
        (Value::Array(old), Value::Array(new)) => match old.first() {
            Some(like @ Value::Object(_)) => Value::Array(new.iter().map(|one| merged(like, one)).collect()),
            _ => value.clone(),
        },
        _ => value.clone(),
    }
}

/// A value for all of the parts of a document that have such a field.
fn everywhere(fields: &Map<String, Value>, name: &str, value: &Value) -> Option<(String, Value)> {
    let (field, parts) = fields.iter().find_map(|(field, parts)| {
        let parts = parts.as_array()?;
        parts.first()?.get(name).map(|_| (field, parts))
    })?;
    let changed = parts.iter().map(|part| merged(part, &json!({ name: value })));
    Some((field.clone(), Value::Array(changed.collect())))
}

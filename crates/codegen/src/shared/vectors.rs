//! tests/vectors/operations: one call and its reply per operation, run by every language.

use std::fmt::Write;

use serde_json::{Map, Value, json};

use crate::common::arguments::{Arguments, arguments};
use crate::common::example::Examples;
use crate::ir::{Api, Operation, Pagination, ReplyKind};
use crate::problem::Errors;
use crate::write::File;

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    let mut files = Vec::new();
    for (group, operation) in api.operations() {
        let path = format!("tests/vectors/operations/{}/{}.json", group.name.snake(), operation.id.snake());
        files.push(File::json(path, &vector(api, operation))?);
    }
    Ok(files)
}

fn vector(api: &Api, operation: &Operation) -> Value {
    let mut examples = Examples::new(api);
    let Arguments { path, query, body } = arguments(api, operation, &mut examples);
    let sent = operation.body.as_ref().map(|described| {
        let mut sent = body.clone().unwrap_or_else(|| json!({}));
        for name in &described.from_path {
            sent[name] = path.get(name).cloned().unwrap_or_default();
        }
        sent
    });
    let (reply, value) = reply(&mut examples, operation);
    json!({
        "generated": "From api/ by `cargo xtask codegen`. Do not edit.",
        "operation": operation.id.wire,
        "arguments": {"path": path, "query": query, "body": body.clone().unwrap_or_else(|| json!({}))},
        "request": {
            "method": operation.http_method.to_uppercase(),
            "path": format!("/v1{}", filled(&operation.path, &path)),
            "query": query_pairs(operation, &query),
            "body": sent,
        },
        "reply": reply,
        "value": value,
    })
}

/// The path with its arguments, everything but unreserved characters escaped.
fn filled(template: &str, arguments: &Map<String, Value>) -> String {
    let mut path = template.to_owned();
    for (name, value) in arguments {
        let mut escaped = String::new();
        for byte in plain(value).bytes() {
            if byte.is_ascii_alphanumeric() || b"-._~".contains(&byte) {
                escaped.push(char::from(byte));
            } else {
                // Writing to a string cannot fail.
                let _ = write!(escaped, "%{byte:02X}");
            }
        }
        path = path.replace(&format!("{{{name}}}"), &escaped);
    }
    path
}

/// The query as it is sent: what is required first, because a method takes it before its options.
fn query_pairs(operation: &Operation, values: &Map<String, Value>) -> Vec<(String, String)> {
    let (required, optional): (Vec<_>, Vec<_>) = operation.query.iter().partition(|param| param.required);
    let mut pairs = Vec::new();
    for param in required.into_iter().chain(optional) {
        let name = &param.name.wire;
        match values.get(name) {
            Some(Value::Array(items)) if param.brackets => {
                pairs.extend(items.iter().map(|item| (format!("{name}[]"), plain(item))));
            }
            Some(Value::Array(items)) => {
                pairs.push((name.clone(), items.iter().map(plain).collect::<Vec<_>>().join(",")));
            }
            Some(value) => pairs.push((name.clone(), plain(value))),
            None => {}
        }
    }
    pairs
}

fn plain(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), String::from)
}

/// The reply, and what decoding it and writing it again gives.
fn reply<'a>(examples: &mut Examples<'a>, operation: &'a Operation) -> (Value, Value) {
    let status = operation.reply.status;
    match &operation.reply.kind {
        ReplyKind::Empty => (json!({"status": status, "body": null}), Value::Null),
        ReplyKind::Bytes => {
            let text = "first,second\n1,2\n";
            (json!({"status": status, "text": text}), json!(text))
        }
        ReplyKind::Json(ty) => {
            let body = examples.value(ty, "value", None).unwrap_or_default();
            (json!({"status": status, "body": body}), body)
        }
        ReplyKind::Page { item } => {
            let item = examples.named(item, None).unwrap_or_default();
            let value = page(operation, &item);
            let mut body = Map::new();
            body.insert("type".into(), json!("list"));
            body.extend(value.clone());
            (json!({"status": status, "body": body}), Value::Object(value))
        }
    }
}

fn page(operation: &Operation, item: &Value) -> Map<String, Value> {
    let url = "https://api.planetscale.com/v1/";
    let mut page = match operation.pagination {
        Pagination::Cursor => json!({
            "has_next": true,
            "has_prev": true,
            "cursor_start": "cursor-of-the-first",
            "cursor_end": "cursor-of-the-last",
        }),
        Pagination::None | Pagination::Page { .. } => json!({
            "current_page": 2,
            "per_page": 50,
            "next_page": 3,
            "next_page_url": format!("{url}?page=3"),
            "prev_page": 1,
            "prev_page_url": format!("{url}?page=1"),
        }),
    };
    if operation.pagination == (Pagination::Page { totals: true }) {
        page["total_count"] = json!(101);
        page["total_pages"] = json!(3);
    }
    page["data"] = json!([item]);
    page.as_object().cloned().unwrap_or_default()
}

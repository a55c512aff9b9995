//! How an operation is called in Python: for the pages of the reference.

use serde_json::Value;

use super::python::{argument, exploded, is_enum, literal, method, variable};
use super::python_docs::gone_only;
use super::rust_snippets::PAGING;
use super::vectors::{Arguments, arguments};
use crate::example::Examples;
use crate::ir::{Api, Field, Group, Operation, ReplyKind, Shape, Type};
use crate::naming::Name;

/// A call is written in one line up to here.
const WIDTH: usize = 100;

/// The lines of a call, with the values of the operation's vector, and of its waits.
pub(super) fn snippet(api: &Api, group: &Group, operation: &Operation) -> String {
    let values = arguments(api, operation, &mut Examples::new(api));
    let path: Vec<String> = operation
        .path_params
        .iter()
        .map(|param| python(values.path.get(&param.name.wire).unwrap_or(&Value::Null)))
        .collect();
    let mut given = path.clone();
    given.extend(named(api, operation, &values));
    let group = group.name.snake();
    let call = |name: &Name, given: &[String], before: &str, after: &str| {
        written(&format!("{before}client.{group}.{}(", method(name)), given, &format!("){after}"))
    };

    let result = match &operation.reply.kind {
        ReplyKind::Empty => String::new(),
        ReplyKind::Bytes => "data = ".into(),
        ReplyKind::Json(Type::Named(name)) => format!("{} = ", variable(name)),
        ReplyKind::Json(Type::List(_)) => "items = ".into(),
        ReplyKind::Json(_) => "reply = ".into(),
        ReplyKind::Page { item } => format!("for {} in ", variable(item)),
    };
    let mut blocks = vec![match &operation.reply.kind {
        ReplyKind::Page { item } => {
            format!("{}\n    print({})", call(&operation.verb, &given, &result, ":"), variable(item))
        }
        _ => call(&operation.verb, &given, &result, ""),
    }];
    for waiter in &operation.waiters {
        let result = if gone_only(waiter) { "" } else { &result };
        blocks.push(call(&waiter.name, &path, result, ""));
    }
    blocks.join("\n\n")
}

/// What the service insists on, and a few of the options, to show what they look like: the first simple ones.
fn named(api: &Api, operation: &Operation, values: &Arguments) -> Vec<String> {
    let value = |value: Option<&Value>| value.cloned().unwrap_or_default();
    let mut given = Vec::new();
    let mut options = Vec::new();
    for field in operation.body.iter().flat_map(|body| &body.fields) {
        let value = value(values.body.as_ref().and_then(|body| body.get(&field.name.wire)));
        let text = format!("{}={}", argument(&field.name), python(&shown(api, &field.ty, &value)));
        if field.required {
            given.push(text);
        } else if !field.extended && is_simple(api, &field.ty) {
            options.push(text);
        }
    }
    let mut query = Vec::new();
    for param in &operation.query {
        let wire = param.name.wire.as_str();
        let text = format!("{}={}", argument(&param.name), python(&value(values.query.get(wire))));
        if param.required {
            query.push(text);
        } else if !param.extended && !PAGING.contains(&wire) && is_simple(api, &param.ty) {
            options.push(text);
        }
    }
    options.truncate(if operation.body.is_some() { 2 } else { 1 });
    query.into_iter().chain(given).chain(options).collect()
}

fn is_simple(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Text | Type::Integer | Type::Number | Type::Boolean | Type::Timestamp => true,
        Type::List(item) => **item == Type::Text,
        Type::Named(name) => is_enum(api, name),
        _ => false,
    }
}

/// A value with only the fields that nobody can leave out, or one, to show what they look like.
fn shown(api: &Api, ty: &Type, value: &Value) -> Value {
    match (ty, value) {
        (Type::List(item), Value::Array(items)) => {
            items.iter().map(|value| shown(api, item, value)).collect()
        }
        (Type::Named(name), Value::Object(object)) => {
            let Some(Shape::Object { fields }) = api.types.get(name).map(|def| &def.shape) else {
                return value.clone();
            };
            let mut chosen: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
            if chosen.is_empty() {
                chosen.extend(fields.iter().find(|field| is_simple(api, &field.ty)));
            }
            let fields = chosen.into_iter().filter_map(|field| {
                let value = object.get(&field.name.wire)?;
                Some((field.name.wire.clone(), shown(api, &field.ty, value)))
            });
            Value::Object(fields.collect())
        }
        _ => value.clone(),
    }
}

/// A call in one line, or in a line an argument if it is long.
fn written(before: &str, given: &[String], after: &str) -> String {
    let line = format!("{before}{}{after}", given.join(", "));
    if line.chars().count() <= WIDTH { line } else { exploded(before, given, after, 0) }
}

/// JSON as Python writes it.
fn python(value: &Value) -> String {
    match value {
        Value::Null => "None".into(),
        Value::Bool(true) => "True".into(),
        Value::Bool(false) => "False".into(),
        Value::Number(number) => number.to_string(),
        Value::String(text) => literal(text),
        Value::Array(items) => format!("[{}]", items.iter().map(python).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            let fields: Vec<_> =
                fields.iter().map(|(name, value)| format!("{}: {}", literal(name), python(value))).collect();
            format!("{{{}}}", fields.join(", "))
        }
    }
}

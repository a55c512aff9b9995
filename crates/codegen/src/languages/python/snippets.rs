//! How an operation is called in Python: for the pages of the reference.

use serde_json::Value;

use super::names::{LAYOUT, argument, literal, method, variable};
use crate::common::arguments::arguments;
use crate::common::example::Examples;
use crate::common::snippets::given_by_name;
use crate::ir::{Api, Group, Operation, ReplyKind, Type};
use crate::naming::Name;

/// A call is written in one line up to here.
const WIDTH: usize = 100;

/// The lines of a call, with the values of the operation's vector, and of its waits.
pub(crate) fn snippet(api: &Api, group: &Group, operation: &Operation) -> String {
    let values = arguments(api, operation, &mut Examples::new(api));
    let path: Vec<String> = operation
        .path_params
        .iter()
        .map(|param| python(values.path.get(&param.name.wire).unwrap_or(&Value::Null)))
        .collect();
    let mut given = path.clone();
    let named = given_by_name(api, operation, &values);
    given.extend(named.iter().map(|(name, value)| format!("{}={}", argument(name), python(value))));
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
        let result = if waiter.is_for_deletion() { "" } else { &result };
        blocks.push(call(&waiter.name, &path, result, ""));
    }
    blocks.join("\n\n")
}

/// A call in one line, or in a line an argument if it is long.
fn written(before: &str, given: &[String], after: &str) -> String {
    let line = format!("{before}{}{after}", given.join(", "));
    if line.chars().count() <= WIDTH { line } else { LAYOUT.exploded(before, given, after, 0) }
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

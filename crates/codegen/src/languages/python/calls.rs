//! What the methods of resources do: one call that hands on what they were given.

use super::names::{LAYOUT, annotation, argument, literal};
use crate::ir::{Operation, ReplyKind, Type, Waiter};
use crate::naming::Name;

/// The options of a call, in the order in which they are handed on.
const OPTIONS: &str =
    "Options(timeout, attempt_timeout, max_retries, extra_headers, extra_query, extra_body)";

/// The call of a method, which hands on what it was given.
pub(crate) fn call(operation: &Operation, awaits: &str) -> String {
    let mut arguments = vec![literal(&operation.id.wire), path_tuple(operation)];
    let function = match &operation.reply.kind {
        ReplyKind::Empty => "_call_none",
        ReplyKind::Bytes => "_call_bytes",
        ReplyKind::Json(ty) => {
            arguments.push(decoded(ty));
            "_call"
        }
        ReplyKind::Page { item } => {
            arguments.push(item.clone());
            "_list"
        }
    };
    arguments.extend(dictionary("query", operation.query.iter().map(|param| &param.name)));
    let fields = operation.body.iter().flat_map(|body| &body.fields);
    arguments.extend(dictionary("body", fields.map(|field| &field.name)));
    arguments.push(format!("options={OPTIONS}"));
    // Also where there is nothing to return: the reply as it came is something.
    LAYOUT.exploded(&format!("return {awaits}self.{function}("), &arguments, ")", 8)
}

/// The call of a method that waits.
pub(crate) fn wait_call(operation: &Operation, waiter: &Waiter, awaits: &str) -> String {
    let mut arguments = vec![literal(&operation.id.wire), literal(&waiter.name.wire), path_tuple(operation)];
    if let ReplyKind::Json(ty) = &operation.reply.kind {
        arguments.push(decoded(ty));
    }
    let required = operation.query.iter().filter(|param| param.required);
    arguments.extend(dictionary("query", required.map(|param| &param.name)));
    for option in ["timeout", "interval", "on_progress", "progress"] {
        arguments.push(format!("{option}={option}"));
    }
    if waiter.is_for_deletion() {
        arguments.push("missing_ok=missing_ok".into());
    }
    arguments.push(format!("options={}", OPTIONS.replacen("timeout", "OMIT", 1)));
    let (returns, function) =
        if waiter.is_for_deletion() { ("", "_wait_gone") } else { ("return ", "_wait") };
    LAYOUT.exploded(&format!("{returns}{awaits}self.{function}("), &arguments, ")", 8)
}

/// A type as a value. `Any` is no class, so that a checker has to be told what it stands for.
fn decoded(ty: &Type) -> String {
    match ty {
        Type::Any => "cast(\"type[Any]\", Any)".into(),
        ty => annotation(ty, &str::to_owned),
    }
}

/// The path arguments, in URL order.
fn path_tuple(operation: &Operation) -> String {
    let names: Vec<String> = operation.path_params.iter().map(|param| argument(&param.name)).collect();
    match names.as_slice() {
        [one] => format!("({one},)"),
        names => LAYOUT.bracketed("(", names, ")", 12),
    }
}

/// `query={"from": from_}`; nothing for no names.
fn dictionary<'a>(keyword: &str, names: impl Iterator<Item = &'a Name>) -> Option<String> {
    let entries: Vec<String> =
        names.map(|name| format!("{}: {}", literal(&name.wire), argument(name))).collect();
    (!entries.is_empty()).then(|| LAYOUT.bracketed(&format!("{keyword}={{"), &entries, "}", 12))
}

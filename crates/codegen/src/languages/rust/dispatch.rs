//! tests/src/dispatch: calls the typed method of an operation with the arguments of a vector.

use std::fmt::Write;

use serde::Serialize;
use serde_json::json;

use super::names::{ident, setter_name, type_name};
use crate::ir::{Api, Group, Operation, ReplyKind, Type};
use crate::problem::Errors;
use crate::render::render;
use crate::scopes::Home;
use crate::write::File;

#[derive(Serialize)]
struct Call<'a> {
    id: &'a str,
    function: String,
    /// How its place is reached from the client.
    place: String,
    verb: String,
    arguments: Vec<String>,
    options: Vec<OptionalArg<'a>>,
    takes_any: bool,
    reply: &'static str,
}

/// An optional argument.
#[derive(Serialize)]
struct OptionalArg<'a> {
    wire: &'a str,
    /// `query` or `body`.
    place: &'static str,
    setter: String,
    ty: String,
    value: &'static str,
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    let mut files = Vec::new();
    for group in &api.groups {
        let calls: Vec<Call<'_>> = group.operations.iter().map(|o| call(api, group, o)).collect();
        let context = json!({
            "group": group,
            "uses": uses(api, &calls),
            "arguments": if calls.iter().any(|call| call.takes_any) { "arguments" } else { "_" },
            "calls": calls,
        });
        let path = format!("tests/src/dispatch/{}.rs", group.name.snake());
        files.push(File::new(path, render("dispatch.rs", context)?));
    }
    let groups: Vec<String> = api.groups.iter().map(|group| group.name.snake()).collect();
    let has_bytes = api.operations().iter().any(|(_, o)| o.reply.kind == ReplyKind::Bytes);
    let contents = render("dispatch_mod.rs", json!({"groups": groups, "has_bytes": has_bytes}))?;
    files.push(File::new("tests/src/dispatch/mod.rs", contents));
    Ok(files)
}

fn call<'a>(api: &Api, group: &Group, operation: &'a Operation) -> Call<'a> {
    let home = api.home(group, operation);
    let path = home.path.iter().map(|param| format!("arguments.path({:?})", param.name.wire));
    let mut arguments: Vec<String> = path.collect();
    let mut options = Vec::new();
    for param in &operation.query {
        let wire = &param.name.wire;
        let ty = type_name(&param.ty);
        if param.required {
            arguments.push(format!("arguments.query::<{ty}>({wire:?}).unwrap_or_default()"));
        } else {
            let setter = setter_name(&param.name.snake());
            options.push(OptionalArg { wire, place: "query", setter, ty, value: "value" });
        }
    }
    for field in operation.body.iter().flat_map(|body| &body.fields) {
        let wire = &field.name.wire;
        let nullable = field.nullable && field.ty != Type::Any;
        let ty = type_name(&field.ty);
        let ty = if nullable { format!("Option<{ty}>") } else { ty };
        let borrowed = nullable && field.ty == Type::Text;
        if field.required {
            let borrow = if borrowed { ".as_deref()" } else { "" };
            arguments.push(format!("arguments.body::<{ty}>({wire:?}).unwrap_or_default(){borrow}"));
        } else {
            let setter = setter_name(&field.name.snake());
            let value = if borrowed { "value.as_deref()" } else { "value" };
            options.push(OptionalArg { wire, place: "body", setter, ty, value });
        }
    }
    Call {
        id: &operation.id.wire,
        function: ident(&operation.id.snake()),
        place: place(api, &home),
        verb: ident(&operation.verb.snake()),
        takes_any: home.scope.is_some() || !(arguments.is_empty() && options.is_empty()),
        arguments,
        options,
        reply: match operation.reply.kind {
            ReplyKind::Empty => "empty",
            ReplyKind::Bytes => "bytes",
            ReplyKind::Json(_) | ReplyKind::Page { .. } => "json",
        },
    }
}

/// `.organization(...).database(...).branches()`
fn place(api: &Api, home: &Home<'_>) -> String {
    let mut place = String::new();
    for scope in home.scope.map(|scope| api.line(scope)).unwrap_or_default() {
        let argument = scope.argument().unwrap_or_default();
        let _ = write!(place, ".{}(arguments.path({argument:?}))", ident(&scope.name.snake()));
    }
    if let Some(group) = &home.group {
        let _ = write!(place, ".{}()", ident(&group.snake()));
    }
    place
}

/// The types that the calls of a file name, by where they come from.
fn uses(api: &Api, calls: &[Call<'_>]) -> serde_json::Value {
    let mut text = String::new();
    for call in calls {
        text.push_str(&call.arguments.join(" "));
        for option in &call.options {
            text.push_str(&option.ty);
            text.push(' ');
        }
    }
    let words: Vec<&str> = text.split(|c: char| !(c.is_alphanumeric() || c == '_')).collect();
    let has = |word: &str| words.contains(&word);
    let models: Vec<&String> = api.types.keys().filter(|name| has(name)).collect();
    let own: Vec<&str> = ["Scalar", "Secret"].into_iter().filter(|word| has(word)).collect();
    json!({
        "models": models,
        "own": own,
        "map": has("Map"),
        "tree": has("BTreeMap"),
        "timestamp": has("Timestamp"),
        "json": calls.iter().any(|call| call.reply == "json"),
        "bytes": calls.iter().any(|call| call.reply == "bytes"),
    })
}

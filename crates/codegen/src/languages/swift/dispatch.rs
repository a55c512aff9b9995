//! bindings/swift/Tests/PlanetScaleTests/Dispatch: calls the typed methods of an operation with the arguments of a
//! vector.

use serde::Serialize;
use serde_json::json;

use super::names::{LAYOUT, accepted, all_pages, argument, camel, ident, literal, method, params, progress};
use crate::common::methods::{has_pages, required_query};
use crate::ir::{Api, Group, Operation, Param, Type};
use crate::problem::Errors;
use crate::render::render;
use crate::write::File;

#[derive(Serialize)]
struct Function {
    operation: String,
    name: String,
    /// The arguments, a constant each.
    constants: Vec<String>,
    ways: Vec<Way>,
}

/// A way to call the operation: what selects it, and the call.
#[derive(Serialize)]
struct Way {
    mode: String,
    call: String,
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    let directory = "bindings/swift/Tests/PlanetScaleTests/Dispatch";
    let mut files = Vec::new();
    let mut names = Vec::new();
    for group in &api.groups {
        let functions: Vec<_> = group.operations.iter().map(|operation| function(group, operation)).collect();
        let name = format!("{}Dispatch", group.name.pascal());
        let context = json!({"group": group, "name": name, "functions": functions});
        files.push(File::new(format!("{directory}/{name}.swift"), render("dispatch.swift", context)?));
        names.push(name);
    }
    let index = render("dispatch_index.swift", json!({"names": names}))?;
    files.push(File::new(format!("{directory}/Dispatch.swift"), index));
    Ok(files)
}

fn function(group: &Group, operation: &Operation) -> Function {
    let mut constants: Vec<String> = operation.path_params.iter().map(path_constant).collect();
    let mut handed: Vec<String> = operation.path_params.iter().map(|param| argument(&param.name)).collect();
    let mut waiting = handed.clone();
    waiting.extend(required_query(operation).into_iter().map(|param| {
        format!("{}: call.needed(call.query({}))", camel(&param.name), literal(&param.name.wire))
    }));
    waiting.push("options: call.waiting()".into());
    if let Some(constant) = params_constant(operation) {
        constants.push(constant);
        handed.push("params".into());
    }
    handed.push("options: call.options".into());

    let resource = format!("call.client.{}", camel(&group.name));
    let way = |mode: &str, result: &str, call: &str, arguments: &[String]| {
        let start = format!("return try await call.{result}({resource}{call}(");
        Way { mode: mode.to_owned(), call: LAYOUT.bracketed(&start, arguments, "))", 12) }
    };
    let verb = member(&method(&operation.verb));
    let mut ways = vec![
        way(".send", "sent", &format!(".{verb}"), &handed),
        way(".raw", "raw", &format!(".withRawResponse.{verb}"), &handed),
    ];
    if has_pages(operation) {
        let all = format!(".{}", all_pages(operation));
        ways.push(way(".items", "items", &all, &handed));
        ways.push(way(".pages", "pages", &all, &handed));
    }
    for waiter in &operation.waiters {
        let name = literal(&waiter.name.wire);
        let wait = format!(".{}", member(&method(&waiter.name)));
        ways.push(way(&format!(".wait({name})"), "sent", &wait, &waiting));
        let watch = format!(".{}", progress(waiter));
        ways.push(way(&format!(".progress({name})"), "progress", &watch, &waiting));
    }
    Function { operation: literal(&operation.id.wire), name: ident(&operation.id), constants, ways }
}

/// The name of a method behind a dot.
fn member(name: &str) -> String {
    name.trim_matches('`').to_owned()
}

fn path_constant(param: &Param) -> String {
    let name = argument(&param.name);
    let wire = literal(&param.name.wire);
    match &param.ty {
        _ if param.name.wire == "organization" => format!("let {name}: String? = call.organization"),
        Type::Integer => format!("let {name}: Int = call.number({wire})"),
        _ => format!("let {name}: String = call.path({wire})"),
    }
}

/// The struct of what an operation takes beside its path, made of the vector's arguments.
fn params_constant(operation: &Operation) -> Option<String> {
    let all = operation.given();
    if all.is_empty() {
        return None;
    }
    let query: Vec<&str> = operation.query.iter().map(|param| param.name.wire.as_str()).collect();
    let arguments: Vec<String> = all
        .iter()
        .map(|given| {
            let place = if query.contains(&given.name.wire.as_str()) { "query" } else { "body" };
            let ty = accepted(given.ty, given.nullable);
            let value = format!("call.{place}({}, {ty}.self)", literal(&given.name.wire));
            let value = if given.required { format!("call.needed({value})") } else { value };
            format!("{}: {value}", camel(given.name))
        })
        .collect();
    let ty = params(operation);
    Some(LAYOUT.bracketed(&format!("let params: {ty} = try {ty}("), &arguments, ")", 8))
}

//! bindings/swift/Sources/PlanetScale/Resources: a struct a group, a method an operation.

use serde::Serialize;
use serde_json::json;

use super::documentation as docs;
use super::names::{
    LAYOUT, accepted, all_pages, argument, camel, ident, literal, method, named, own, params, progress, raw,
    type_name,
};
use super::types::Property;
use crate::common::methods::{self, Names, required_query};
use crate::ir::{Api, Given, Group, Operation, Param, ReplyKind, Type, Waiter};
use crate::naming::Name;
use crate::problem::Errors;
use crate::render::render;
use crate::write::File;

/// What a method takes beside its path.
#[derive(Serialize)]
struct Params {
    docs: String,
    name: String,
    init: String,
    fields: Vec<Property>,
    query: Vec<Sent>,
    body: Vec<Sent>,
}

/// An argument, and its name on the wire.
#[derive(Serialize)]
struct Sent {
    name: String,
    wire: String,
}

#[derive(Serialize)]
struct Method {
    docs: String,
    /// Everything up to the body.
    head: String,
    /// The arguments that have to be written into a query first.
    query: Vec<Sent>,
    /// The body.
    call: String,
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    let mut files = Vec::new();
    for group in &api.groups {
        let path = format!("bindings/swift/Sources/PlanetScale/Resources/{}.swift", group.name.pascal());
        files.push(File::new(path, module(api, group)?));
    }
    let groups: Vec<_> = api
        .groups
        .iter()
        .map(|group| {
            json!({"name": ident(&group.name), "type": group.name.pascal(), "docs": docs::class(&group.docs, 4)})
        })
        .collect();
    let groups = render("groups.swift", json!({"groups": groups}))?;
    files.push(File::new("bindings/swift/Sources/PlanetScale/Resources/Groups.swift", groups));
    Ok(files)
}

fn module(api: &Api, group: &Group) -> Result<String, Errors> {
    let (mut methods, mut raw_methods) = (Vec::new(), Vec::new());
    for operation in &group.operations {
        methods.push(plain(api, operation));
        methods.extend(all(operation));
        for waiter in &operation.waiters {
            methods.push(wait(api, operation, waiter));
            methods.push(watch(operation, waiter));
        }
        raw_methods.push(send(group, operation));
    }
    let context = json!({
        "group": group,
        "params": group.operations.iter().filter_map(|o| params_struct(api, group, o)).collect::<Vec<_>>(),
        "name": group.name.pascal(),
        "raw": raw(group),
        "docs": docs::class(&group.docs, 0),
        "methods": methods,
        "raw_methods": raw_methods,
    });
    render("resources.swift", context)
}

fn params_struct(api: &Api, group: &Group, operation: &Operation) -> Option<Params> {
    let all = operation.given();
    let names = docs::names(api, operation);
    let fields: Vec<Property> = all.iter().map(|given| property(&names, given)).collect();
    let arguments: Vec<String> = all
        .iter()
        .zip(&fields)
        .map(|(given, property)| {
            let end = if given.required { "" } else { " = nil" };
            format!("{}: {}{end}", property.name, property.ty)
        })
        .collect();
    let sent = |name: &Name| Sent { name: own(name), wire: literal(&name.wire) };
    (!all.is_empty()).then(|| Params {
        docs: docs::arguments(group, operation),
        name: params(operation),
        init: LAYOUT.bracketed("public init(", &arguments, ") {", 4),
        fields,
        query: methods::sent_in_query(operation).into_iter().map(|given| sent(given.name)).collect(),
        body: operation.body_fields().map(|field| sent(&field.name)).collect(),
    })
}

fn property(names: &Names, given: &Given<'_>) -> Property {
    let ty = accepted(given.ty, given.nullable);
    Property {
        docs: docs::field(&names.told(given.docs), given.ty, 4),
        name: ident(given.name),
        member: camel(given.name),
        own: own(given.name),
        wire: literal(&given.name.wire),
        ty: if given.required { ty } else { ty + "?" },
        initial: String::new(),
        boxed: None,
    }
}

/// What a method gives, and how the transport is told.
fn reply(kind: &ReplyKind) -> (String, String) {
    match kind {
        ReplyKind::Empty => ("Void".into(), ".nothing".into()),
        ReplyKind::Bytes => ("Data".into(), ".bytes".into()),
        ReplyKind::Json(ty) => (type_name(ty), format!(".value({}.self)", type_name(ty))),
        ReplyKind::Page { item } => {
            (format!("Page<{}>", named(item)), format!(".page(of: {}.self)", named(item)))
        }
    }
}

/// The arguments of a method that sends an operation, and how they are handed on to the one with the raw reply.
fn arguments(operation: &Operation) -> (Vec<String>, Vec<String>) {
    let given = operation.given();
    let must = given.iter().any(|given| given.required);
    let mut written = path_arguments(operation, operation.path_params.len() == 1 && !must);
    let mut handed: Vec<String> = operation.path_params.iter().map(|param| argument(&param.name)).collect();
    if !given.is_empty() {
        let ty = params(operation);
        let default = if must { String::new() } else { format!(" = {ty}()") };
        written.push(format!("_ params: {ty}{default}"));
        handed.push("params".into());
    }
    written.push("options: RequestOptions = RequestOptions()".into());
    handed.push("options: options".into());
    (written, handed)
}

/// The method whose result is what the reply holds.
fn plain(api: &Api, operation: &Operation) -> Method {
    let (written, handed) = arguments(operation);
    let (result, _) = reply(&operation.reply.kind);
    let result = if result == "Void" { String::new() } else { format!(" -> {result}") };
    let name = method(&operation.verb);
    let member = camel(&operation.verb);
    Method {
        docs: docs::method(api, operation, 4),
        head: LAYOUT.bracketed(
            &format!("public func {name}("),
            &written,
            &format!(") async throws{result} {{"),
            4,
        ),
        query: Vec::new(),
        call: LAYOUT.bracketed(&format!("try await withRawResponse.{member}("), &handed, ").parse()", 8),
    }
}

/// The method whose result is the reply as it came.
fn send(group: &Group, operation: &Operation) -> Method {
    let (written, _) = arguments(operation);
    let (result, told) = reply(&operation.reply.kind);
    let mut handed = start(operation);
    handed.extend(sent(operation));
    handed.push("options: options".into());
    handed.push(format!("reply: {told}"));
    let name = method(&operation.verb);
    let end = format!(") async throws -> RawResponse<{result}> {{");
    Method {
        docs: docs::raw(group, operation, 4),
        head: LAYOUT.bracketed(&format!("public func {name}("), &written, &end, 4),
        query: Vec::new(),
        call: LAYOUT.bracketed("try await transport.send(", &handed, ")", 8),
    }
}

/// The method that goes through the items of all pages.
fn all(operation: &Operation) -> Option<Method> {
    let ReplyKind::Page { item } = &operation.reply.kind else { return None };
    let item = named(item);
    let (written, _) = arguments(operation);
    let mut handed = start(operation);
    handed.extend(sent(operation));
    handed.push("options: options".into());
    handed.push(format!("item: {item}.self"));
    let name = all_pages(operation);
    Some(Method {
        docs: docs::all(operation, &item, 4),
        head: LAYOUT.bracketed(
            &format!("public func {name}("),
            &written,
            &format!(") -> PageSequence<{item}> {{"),
            4,
        ),
        query: Vec::new(),
        call: LAYOUT.bracketed("transport.all(", &handed, ")", 8),
    })
}

/// The method that polls an operation until something holds.
fn wait(api: &Api, operation: &Operation, waiter: &Waiter) -> Method {
    let result =
        if waiter.is_for_deletion() { String::new() } else { format!(" -> {}", observed(operation)) };
    let function = if waiter.is_for_deletion() { "waitGone" } else { "wait" };
    let name = method(&waiter.name);
    let end = format!(") async throws{result} {{");
    let call =
        LAYOUT.bracketed(&format!("try await transport.{function}("), &looked(operation, waiter), ")", 8);
    Method {
        docs: docs::wait(api, operation, waiter, 4),
        head: LAYOUT.bracketed(&format!("public func {name}("), &wait_arguments(operation), &end, 4),
        call: returned(operation, &call),
        query: required(operation),
    }
}

/// The method that hands out what a wait sees.
fn watch(operation: &Operation, waiter: &Waiter) -> Method {
    let end = format!(") -> WaitSequence<{}> {{", observed(operation));
    let call = LAYOUT.bracketed("transport.progress(", &looked(operation, waiter), ")", 8);
    Method {
        docs: docs::watch(operation, waiter, 4),
        head: LAYOUT.bracketed(
            &format!("public func {}(", progress(waiter)),
            &wait_arguments(operation),
            &end,
            4,
        ),
        call: returned(operation, &call),
        query: required(operation),
    }
}

/// More than one line needs the word.
fn returned(operation: &Operation, call: &str) -> String {
    if required(operation).is_empty() { call.to_owned() } else { format!("return {call}") }
}

fn observed(operation: &Operation) -> String {
    match &operation.reply.kind {
        ReplyKind::Json(ty) => type_name(ty),
        _ => "JSON".into(),
    }
}

fn wait_arguments(operation: &Operation) -> Vec<String> {
    let required = required_query(operation);
    let mut written = path_arguments(operation, operation.path_params.len() == 1 && required.is_empty());
    written
        .extend(required.iter().map(|param| format!("{}: {}", argument(&param.name), type_name(&param.ty))));
    let observed = observed(operation);
    written.push(format!("options: WaitOptions<{observed}> = WaitOptions<{observed}>()"));
    written
}

/// The query of a wait: what the service insists on.
fn required(operation: &Operation) -> Vec<Sent> {
    let sent = |param: &Param| Sent { name: argument(&param.name), wire: literal(&param.name.wire) };
    required_query(operation).into_iter().map(sent).collect()
}

fn looked(operation: &Operation, waiter: &Waiter) -> Vec<String> {
    let mut handed = start(operation);
    handed.insert(1, literal(&waiter.name.wire));
    if !required(operation).is_empty() {
        handed.push("query: pairs".into());
    }
    handed.push("options: options".into());
    handed.push(format!("value: {}.self", observed(operation)));
    handed
}

/// The operation and its path, as they are handed on.
fn start(operation: &Operation) -> Vec<String> {
    let written = |param: &Param| {
        let name = argument(&param.name);
        if param.ty == Type::Integer { format!("String({name})") } else { name }
    };
    let path: Vec<String> = operation.path_params.iter().map(written).collect();
    vec![literal(&operation.id.wire), format!("[{}]", path.join(", "))]
}

/// The query and the body, as they are handed on.
fn sent(operation: &Operation) -> Vec<String> {
    let mut handed = Vec::new();
    if !operation.query.is_empty() {
        handed.push("query: params.queryPairs".into());
    }
    if operation.body_fields().next().is_some() {
        handed.push("body: params.jsonBody".into());
    }
    handed
}

/// The path arguments, in URL order. The organization may be left out where nothing that must be there follows it.
fn path_arguments(operation: &Operation, optional: bool) -> Vec<String> {
    let written = |param: &Param| {
        let name = argument(&param.name);
        match &param.ty {
            _ if param.name.wire == "organization" => {
                format!("_ {name}: String?{}", if optional { " = nil" } else { "" })
            }
            Type::Integer => format!("_ {name}: Int"),
            _ => format!("_ {name}: String"),
        }
    };
    operation.path_params.iter().map(written).collect()
}

#[cfg(test)]
mod tests {
    use super::accepted;
    use crate::ir::Type;

    #[test]
    fn an_explicit_null_is_possible_where_the_service_takes_it() {
        assert_eq!(accepted(&Type::Text, true), "OrNull<String>");
        assert_eq!(accepted(&Type::Text, false), "String");
        assert_eq!(accepted(&Type::Any, true), "JSON");
    }
}

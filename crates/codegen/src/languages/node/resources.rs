//! node/src/resources: a class a group, a method an operation.

use serde::Serialize;
use serde_json::json;

use super::documentation as docs;
use super::names::{Imports, LAYOUT, annotation, argument, line, literal, method, params};
use super::types::Member;
use crate::ir::{Api, Given, Group, Operation, Pagination, Param, ReplyKind, Shape, Type, Waiter};
use crate::problem::{Errors, Kind, Problem};
use crate::render::render;
use crate::write::File;

/// The names that the generated files use and that are no types of the description: what they import, and what
/// JavaScript has. Also what the package exports by name, because that would hide a type without a word.
const TAKEN: &[&str] = &[
    "APIPromise",
    "ClientOptions",
    "CursorPage",
    "Date",
    "DeletionWaitOptions",
    "Groups",
    "Logger",
    "Method",
    "NoParams",
    "OrganizationArgument",
    "Page",
    "PagePromise",
    "PathArgument",
    "Pick",
    "PlanetScale",
    "PlanetScaleCore",
    "Progress",
    "Promise",
    "QueryValue",
    "RawResponse",
    "Record",
    "RequestOptions",
    "Resource",
    "Uint8Array",
    "WaitOptions",
    "WithResponse",
];

/// What a method takes beside its path.
#[derive(Serialize)]
struct Params {
    docs: String,
    name: String,
    members: Vec<Member>,
}

#[derive(Serialize)]
struct Method {
    docs: String,
    /// Everything up to the body.
    head: String,
    /// The body.
    call: String,
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    clashes(api)?;
    let mut files = Vec::new();
    let mut classes = Imports::default();
    let mut modules = Vec::new();
    for group in &api.groups {
        let stem = group.name.snake();
        files.push(File::new(format!("node/src/resources/{stem}.ts"), module(api, group)?));
        let module = format!("./{stem}.js");
        classes.value(&module, &group.name.pascal());
        modules.push(module);
    }
    modules.sort();
    let groups: Vec<_> = api
        .groups
        .iter()
        .map(|group| json!({"name": method(&group.name), "class": group.name.pascal(), "docs": docs::class(&group.docs, 2)}))
        .collect();
    let context = json!({"imports": classes.lines(), "modules": modules, "groups": groups});
    files.push(File::new("node/src/resources/index.ts", render("resources_index.ts", context)?));
    Ok(files)
}

/// A class, the arguments of a method or an import must not hide a type.
fn clashes(api: &Api) -> Result<(), Errors> {
    let groups = api.groups.iter().map(|group| group.name.pascal());
    let arguments = api.operations().into_iter().map(|(_, operation)| params(operation));
    let taken = TAKEN.iter().map(|name| (*name).to_owned());
    let mut problems = Vec::new();
    for name in groups.chain(arguments).chain(taken) {
        if let Some(def) = api.types.get(&name) {
            let message = format!("a type cannot be called `{name}`: that name is taken in TypeScript");
            problems.push(Problem::at(&def.at, Kind::Broken, message));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Errors::new(problems)) }
}

fn module(api: &Api, group: &Group) -> Result<String, Errors> {
    let mut methods = Vec::new();
    for operation in &group.operations {
        methods.push(send(api, operation));
        methods.extend(operation.waiters.iter().map(|waiter| wait(api, operation, waiter)));
    }
    let context = json!({
        "group": group,
        "imports": imports(api, group),
        "params": group.operations.iter().filter_map(|o| interface(group, o)).collect::<Vec<_>>(),
        "name": group.name.pascal(),
        "docs": docs::class(&group.docs, 0),
        "methods": methods,
    });
    render("resources.ts", context)
}

fn interface(group: &Group, operation: &Operation) -> Option<Params> {
    let all = operation.given();
    let member =
        |given: &Given<'_>| Member { docs: docs::field(given.docs, given.ty, true, 2), line: line(given) };
    (!all.is_empty()).then(|| Params {
        docs: docs::arguments(group, &method(&operation.verb)),
        name: params(operation),
        members: all.iter().map(member).collect(),
    })
}

fn imports(api: &Api, group: &Group) -> Vec<String> {
    let mut imports = Imports::default();
    imports.value("../resource.js", "Resource");
    for operation in &group.operations {
        imports.ty("../options.js", "RequestOptions");
        if operation.path_params.iter().any(is_organization) {
            imports.ty("../options.js", "OrganizationArgument");
        }
        for waiter in &operation.waiters {
            imports.ty("../options.js", wait_options(waiter));
        }
        if is_mixed(operation) {
            imports.value("../options.js", "split");
        }
        if operation.given().is_empty() {
            imports.ty("../options.js", "NoParams");
        }
        if list_item(operation).is_some() {
            imports.ty("../pages.js", "PagePromise");
            if operation.pagination == Pagination::Cursor {
                imports.ty("../pages.js", "CursorPage");
            }
        } else {
            imports.ty("../promise.js", "APIPromise");
        }
        let query = operation.query.iter().map(|param| &param.ty);
        let sent = query.chain(operation.body_fields().map(|field| &field.ty)).filter_map(Type::name);
        let read = match &operation.reply.kind {
            ReplyKind::Page { item } => Some(item.as_str()),
            ReplyKind::Json(ty) => ty.name(),
            ReplyKind::Empty | ReplyKind::Bytes => None,
        };
        let vote = operation.reply.vote.as_ref().and_then(Type::name);
        for name in sent.chain(read).chain(vote).filter(|name| api.types.contains_key(*name)) {
            imports.ty("../types/index.js", name);
        }
    }
    imports.lines()
}

/// The method that sends an operation.
fn send(api: &Api, operation: &Operation) -> Method {
    let all = operation.given();
    let must = all.iter().any(|given| given.required);
    // What follows an argument that may be left out may be left out too.
    let mut arguments = path_arguments(operation, operation.path_params.len() == 1 && !must);
    // A method that has none today keeps the place, so that one that comes later breaks no call.
    let ty = if all.is_empty() { "NoParams".into() } else { params(operation) };
    arguments.push(format!("params{}: {ty}", if must { "" } else { "?" }));
    arguments.push("options?: RequestOptions".into());

    let or_nothing = if operation.reply.may_be_empty { " | undefined" } else { "" };
    let (function, result) = match (&operation.reply.kind, list_item(operation)) {
        (_, Some(item)) if operation.pagination == Pagination::Cursor => {
            ("_cursor", format!("PagePromise<{item}, CursorPage<{item}>>"))
        }
        (_, Some(item)) => ("_list", format!("PagePromise<{item}>")),
        (ReplyKind::Json(ty), _) => ("_json", format!("APIPromise<{}{or_nothing}>", annotation(ty))),
        (ReplyKind::Bytes, _) => ("_bytes", "APIPromise<Uint8Array>".into()),
        _ => match &operation.reply.vote {
            Some(vote) => ("_json", format!("APIPromise<{} | undefined>", annotation(vote))),
            None => ("_empty", "APIPromise<void>".into()),
        },
    };
    let parts = if all.is_empty() {
        // Whatever is there is refused: the operation has no parameter of any name.
        "{ query: params }".into()
    } else if is_mixed(operation) {
        let query: Vec<_> = operation.query.iter().map(|param| literal(&param.name.wire)).collect();
        LAYOUT.bracketed("split(params, [", &query, "])", 6)
    } else {
        let place = if operation.query.is_empty() { "body" } else { "query" };
        format!("{{ {place}: params }}")
    };
    let mut handed = vec![literal(&operation.id.wire), path(operation), parts, "options".into()];
    handed.extend(secrets(api, operation));
    Method {
        docs: docs::method(api, operation, 2),
        head: LAYOUT.bracketed(
            &format!("{}(", method(&operation.verb)),
            &arguments,
            &format!("): {result} {{"),
            2,
        ),
        call: LAYOUT.bracketed(&format!("return this.{function}("), &handed, ");", 4),
    }
}

/// The method that polls an operation until something holds.
fn wait(api: &Api, operation: &Operation, waiter: &Waiter) -> Method {
    let observed = match &operation.reply.kind {
        ReplyKind::Json(ty) => annotation(ty),
        _ => "unknown".into(),
    };
    let required: Vec<String> = operation
        .query
        .iter()
        .filter(|param| param.required)
        .map(|param| literal(&param.name.wire))
        .collect();
    let mut arguments = path_arguments(operation, operation.path_params.len() == 1 && required.is_empty());
    if !required.is_empty() {
        arguments.push(format!("params: Pick<{}, {}>", params(operation), required.join(" | ")));
    }
    arguments.push(format!("options?: {}<{observed}>", wait_options(waiter)));
    let (function, result) =
        if waiter.is_for_deletion() { ("_waitGone", "void") } else { ("_wait", observed.as_str()) };
    let mut handed =
        vec![literal(&operation.id.wire), literal(&waiter.name.wire), path(operation), "options".into()];
    let secrets = if waiter.is_for_deletion() { None } else { secrets(api, operation) };
    if !required.is_empty() {
        handed.push("params".into());
    } else if secrets.is_some() {
        handed.push("undefined".into());
    }
    handed.extend(secrets);
    let name = method(&waiter.name);
    Method {
        docs: docs::wait(api, operation, waiter, 2),
        head: LAYOUT.bracketed(&format!("{name}("), &arguments, &format!("): Promise<{result}> {{"), 2),
        call: LAYOUT.bracketed(&format!("return this.{function}("), &handed, ");", 4),
    }
}

/// What a list is of, if the operation gives one; a list may come without a page around it.
pub(super) fn list_item(operation: &Operation) -> Option<&str> {
    match &operation.reply.kind {
        ReplyKind::Page { item } => Some(item),
        // What changes something is sent when it is called, and not when somebody reads the list.
        ReplyKind::Json(Type::List(item)) if operation.http_method == "get" => item.name(),
        _ => None,
    }
}

/// Where the reply has secrets, such as `'plain_text'`, for a list where each item has them; none where there is none.
fn secrets(api: &Api, operation: &Operation) -> Option<String> {
    let ty = match &operation.reply.kind {
        ReplyKind::Json(ty) => ty.clone(),
        ReplyKind::Page { item } => Type::Named(item.clone()),
        ReplyKind::Empty | ReplyKind::Bytes => return None,
    };
    let mut found = Vec::new();
    secret_paths(api, &ty, "", &mut Vec::new(), &mut found);
    (!found.is_empty()).then(|| literal(&found.join(" ")))
}

/// The paths below `place`; lists have no place of their own, and `*` is any name.
fn secret_paths(api: &Api, ty: &Type, place: &str, above: &mut Vec<String>, found: &mut Vec<String>) {
    let below = |name: &str| if place.is_empty() { name.to_owned() } else { format!("{place}.{name}") };
    match ty {
        Type::Secret => found.push(place.to_owned()),
        Type::List(inner) => secret_paths(api, inner, place, above, found),
        Type::Map(inner) => secret_paths(api, inner, &below("*"), above, found),
        Type::Named(name) if !above.contains(name) => {
            let Some(Shape::Object { fields }) = api.types.get(name).map(|def| &def.shape) else { return };
            above.push(name.clone());
            for field in fields {
                secret_paths(api, &field.ty, &below(&field.name.wire), above, found);
            }
            above.pop();
        }
        _ => {}
    }
}

/// The type of the options of a wait.
fn wait_options(waiter: &Waiter) -> &'static str {
    if waiter.is_for_deletion() { "DeletionWaitOptions" } else { "WaitOptions" }
}

/// Whether some of the arguments go into the query and others into the body.
fn is_mixed(operation: &Operation) -> bool {
    !operation.query.is_empty() && operation.body_fields().next().is_some()
}

fn is_organization(param: &Param) -> bool {
    param.name.wire == "organization"
}

/// The path arguments, in URL order. The organization may be left out where nothing that must be there follows it.
fn path_arguments(operation: &Operation, optional: bool) -> Vec<String> {
    let written = |param: &Param| {
        let name = argument(&param.name);
        match &param.ty {
            _ if is_organization(param) => {
                format!("{name}{}: OrganizationArgument", if optional { "?" } else { "" })
            }
            Type::Integer => format!("{name}: number | string"),
            _ => format!("{name}: string"),
        }
    };
    operation.path_params.iter().map(written).collect()
}

/// The path arguments, as they are handed on.
fn path(operation: &Operation) -> String {
    let names: Vec<String> = operation.path_params.iter().map(|param| argument(&param.name)).collect();
    format!("[{}]", names.join(", "))
}

//! bindings/kotlin: a class a group, a method an operation, and what the methods take beside their path.

use serde::Serialize;
use serde_json::json;

use super::documentation as docs;
use super::function::Function;
use super::names::{LAYOUT, Source, argument, given_type, literal, method, property, serializer, type_name};
use super::types::Member;
use crate::common::methods::{all, has_pages, progress, required_query, sent_in_query};
use crate::ir::{Api, Given, Group, Operation, Param, ReplyKind, Type, Waiter};
use crate::naming::Name;
use crate::problem::{Errors, Kind, Problem};
use crate::render::render;
use crate::write::File;

/// Where they go.
const FOLDER: &str = "bindings/kotlin/src/main/kotlin/planetscale/resources";
const PACKAGE: &str = "planetscale.resources";

/// What a method takes beside its path.
#[derive(Serialize)]
struct Params {
    docs: String,
    name: String,
    members: Vec<Member>,
    /// Whether some of it can be left out, in Java from the end.
    optional: bool,
    /// How each argument gets into the query.
    query: Vec<String>,
    /// How each argument gets into the body.
    body: Vec<String>,
}

#[derive(Serialize)]
struct Method {
    docs: String,
    code: String,
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    clashes(api)?;
    let mut files = Vec::new();
    for group in &api.groups {
        files.push(File::new(format!("{FOLDER}/{}.kt", group.name.pascal()), class(api, group)?));
    }
    let groups: Vec<_> = api
        .groups
        .iter()
        .map(|group| json!({"name": method(&group.name), "class": group.name.pascal(), "docs": docs::class(&group.docs, 4)}))
        .collect();
    let body = render("groups.kt", json!({"groups": groups}))?;
    let source = Source {
        from: "api/resources",
        about: "The resource groups.",
        package: PACKAGE,
        annotation: "",
        body: &body,
    };
    files.push(File::new(format!("{FOLDER}/Groups.kt"), source.file(api)?));
    Ok(files)
}

/// A class or the arguments of a method must not have the name of a type: nobody could import both.
fn clashes(api: &Api) -> Result<(), Errors> {
    let groups = api.groups.iter().map(|group| group.name.pascal());
    let params = api.operations().into_iter().map(|(_, operation)| operation.id.pascal());
    let mut problems = Vec::new();
    for name in groups.chain(params) {
        if let Some(def) = api.types.get(&name) {
            let message = format!("a type cannot be called `{name}`: that name is taken in Kotlin");
            problems.push(Problem::at(&def.at, Kind::Broken, message));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Errors::new(problems)) }
}

fn class(api: &Api, group: &Group) -> Result<String, Errors> {
    let (mut methods, mut raw) = (Vec::new(), Vec::new());
    for operation in &group.operations {
        let reply = result(&operation.reply.kind);
        methods.push(parsed(api, operation));
        methods.extend(without_params(group, operation, "suspend fun", &operation.verb, reply.clone()));
        raw.push(send(group, operation));
        raw.extend(without_params(
            group,
            operation,
            "suspend fun",
            &operation.verb,
            format!("RawResponse<{reply}>"),
        ));
        if let (ReplyKind::Page { item }, true) = (&operation.reply.kind, has_pages(operation)) {
            methods.push(pages(operation, item));
            let verb = all(&operation.verb);
            methods.extend(without_params(group, operation, "fun", &verb, format!("Pages<{item}>")));
        }
        for waiter in &operation.waiters {
            methods.push(wait(api, operation, waiter));
            methods.push(looks(operation, waiter));
        }
    }
    let context = json!({
        "name": group.name.pascal(),
        "docs": docs::class(&group.docs, 0),
        "methods": methods,
        "raw": raw,
        "params": group.operations.iter().filter_map(|o| params(api, group, o)).collect::<Vec<_>>(),
    });
    let body = render("resources.kt", context)?;
    let source = Source {
        from: &group.file,
        about: &format!("{}: a method an operation.", group.title),
        package: PACKAGE,
        annotation: "",
        body: &body,
    };
    source.file(api)
}

fn params(api: &Api, group: &Group, operation: &Operation) -> Option<Params> {
    let all = operation.given();
    let names = docs::names(api, operation);
    let member = |given: &Given<'_>| {
        let ty = given_type(given.ty, given.required, given.nullable);
        let default = if given.required { "" } else { " = null" };
        Member {
            docs: docs::field(&names.told(given.docs), given.ty, given.nullable, 4),
            serial_name: None,
            line: format!("{}: {ty}{default}", property(given.name)),
        }
    };
    let body = operation.body_fields().map(Given::from);
    (!all.is_empty()).then(|| Params {
        docs: docs::arguments(group, operation),
        name: operation.id.pascal(),
        members: all.iter().map(member).collect(),
        optional: all.iter().any(|given| !given.required),
        query: sent_in_query(operation).iter().map(|given| add(api, given, &property(given.name))).collect(),
        body: body.map(|given| put(api, &given)).collect(),
    })
}

/// Adds an argument to a query.
fn add(api: &Api, given: &Given<'_>, value: &str) -> String {
    let wire = literal(&given.name.wire);
    let dot = if given.required { "." } else { "?." };
    match given.ty {
        Type::List(item) if **item == Type::Text => format!("addAll({wire}, {value})"),
        Type::List(item) => {
            let text = if item.name().is_some_and(|name| api.is_enum(name)) { "value" } else { "toString()" };
            format!("addAll({wire}, {value}{dot}map {{ it.{text} }})")
        }
        Type::Named(name) if api.is_enum(name) => format!("add({wire}, {value}{dot}value)"),
        _ => format!("add({wire}, {value})"),
    }
}

/// Puts an argument into a body.
fn put(api: &Api, given: &Given<'_>) -> String {
    let mut handed = vec![literal(&given.name.wire), property(given.name)];
    let nullable = given.nullable && *given.ty != Type::Any;
    match given.ty {
        Type::Named(name) if !nullable && api.is_enum(name) => {
            handed[1].push_str(if given.required { ".value" } else { "?.value" });
        }
        ty if nullable || matches!(ty, Type::List(_) | Type::Map(_) | Type::Named(_)) => {
            handed.push(serializer(ty));
        }
        _ => {}
    }
    LAYOUT.bracketed("put(", &handed, ")", 12)
}

/// The method that sends an operation and gives what comes back.
fn parsed(api: &Api, operation: &Operation) -> Method {
    let name = method(&operation.verb);
    let mut handed: Vec<_> = operation.path_params.iter().map(|param| argument(&param.name)).collect();
    if !operation.given().is_empty() {
        handed.push("params".into());
    }
    handed.push("options".into());
    let function = Function {
        head: format!("public suspend fun {name}"),
        parameters: parameters(operation),
        result: result(&operation.reply.kind),
        before: format!("withRawResponse.{name}("),
        arguments: handed,
        after: ").decoded()",
    };
    Method { docs: docs::method(api, operation), code: function.code() }
}

/// A method whose params may all be left out, with options alone. So it looked before the operation had any, and what was
/// written then goes on to compile.
fn without_params(
    group: &Group,
    operation: &Operation,
    kind: &str,
    verb: &Name,
    result: String,
) -> Option<Method> {
    let given = operation.given();
    if given.is_empty() || given.iter().any(|given| given.required) {
        return None;
    }
    let name = method(verb);
    let mut parameters = path_parameters(operation);
    parameters.push("options: RequestOptions?".into());
    let path = operation.path_params.iter().map(|param| argument(&param.name));
    let function = Function {
        head: format!("public {kind} {name}"),
        parameters,
        result,
        before: format!("{name}("),
        arguments: path.chain([format!("{}()", operation.id.pascal()), "options".into()]).collect(),
        after: ")",
    };
    Some(Method { docs: docs::without_params(group, verb), code: function.code() })
}

/// The method that sends an operation and gives the whole answer.
fn send(group: &Group, operation: &Operation) -> Method {
    let name = method(&operation.verb);
    let mut handed = parts(operation);
    handed.push(reader(&operation.reply.kind));
    let function = Function {
        head: format!("public suspend fun {name}"),
        parameters: parameters(operation),
        result: format!("RawResponse<{}>", result(&operation.reply.kind)),
        before: "transport.send(".into(),
        arguments: handed,
        after: ")",
    };
    Method { docs: docs::raw(group, &operation.verb), code: function.code() }
}

/// The method that goes through all pages of a list.
fn pages(operation: &Operation, item: &str) -> Method {
    let mut handed = parts(operation);
    handed.push(format!("{item}.serializer()"));
    let function = Function {
        head: format!("public fun {}", method(&all(&operation.verb))),
        parameters: parameters(operation),
        result: format!("Pages<{item}>"),
        before: "transport.all(".into(),
        arguments: handed,
        after: ")",
    };
    Method { docs: docs::pages(operation, item), code: function.code() }
}

/// The method that polls an operation until something holds.
fn wait(api: &Api, operation: &Operation, waiter: &Waiter) -> Method {
    let (function, result) = if waiter.is_for_deletion() {
        ("waitGone", "Unit".into())
    } else {
        ("wait", result(&operation.reply.kind))
    };
    let function = Function {
        head: format!("public suspend fun {}", method(&waiter.name)),
        parameters: wait_parameters(operation),
        result,
        before: format!("transport.{function}("),
        arguments: wait_parts(operation, waiter),
        after: ")",
    };
    Method { docs: docs::wait(api, operation, waiter), code: function.code() }
}

/// The method that hands out each look of a wait.
fn looks(operation: &Operation, waiter: &Waiter) -> Method {
    let function = Function {
        head: format!("public fun {}", method(&progress(waiter))),
        parameters: wait_parameters(operation),
        result: format!("Flow<WaitProgress<{}>>", result(&operation.reply.kind)),
        before: "transport.progress(".into(),
        arguments: wait_parts(operation, waiter),
        after: ")",
    };
    Method { docs: docs::looks(operation, waiter), code: function.code() }
}

/// The type of what comes back.
pub(crate) fn result(reply: &ReplyKind) -> String {
    match reply {
        ReplyKind::Empty => "Unit".into(),
        ReplyKind::Bytes => "ByteArray".into(),
        ReplyKind::Json(ty) => type_name(ty),
        ReplyKind::Page { item } => format!("Page<{item}>"),
    }
}

/// What reads it.
fn reader(reply: &ReplyKind) -> String {
    match reply {
        ReplyKind::Empty => "Replies.nothing".into(),
        ReplyKind::Bytes => "Replies.bytes".into(),
        ReplyKind::Json(ty) => format!("Replies.json({})", serializer(ty)),
        ReplyKind::Page { item } => format!("Replies.page({item}.serializer())"),
    }
}

/// The parameters of a method that sends an operation.
fn parameters(operation: &Operation) -> Vec<String> {
    let mut parameters = path_parameters(operation);
    let all = operation.given();
    if !all.is_empty() {
        let name = operation.id.pascal();
        let default =
            if all.iter().any(|given| given.required) { String::new() } else { format!(" = {name}()") };
        parameters.push(format!("params: {name}{default}"));
    }
    parameters.push("options: RequestOptions? = null".into());
    parameters
}

/// The parameters of a method that waits.
fn wait_parameters(operation: &Operation) -> Vec<String> {
    let mut parameters = path_parameters(operation);
    let query = required_query(operation);
    parameters
        .extend(query.iter().map(|param| format!("{}: {}", argument(&param.name), type_name(&param.ty))));
    parameters.push(format!("options: WaitOptions<{}>? = null", result(&operation.reply.kind)));
    parameters
}

fn path_parameters(operation: &Operation) -> Vec<String> {
    let written = |param: &Param| {
        let name = argument(&param.name);
        match &param.ty {
            _ if param.name.wire == "organization" => format!("{name}: String? = null"),
            Type::Integer => format!("{name}: Long"),
            _ => format!("{name}: String"),
        }
    };
    operation.path_params.iter().map(written).collect()
}

/// What the transport is handed for any call: the operation, its path, query, body and options.
fn parts(operation: &Operation) -> Vec<String> {
    let query = if operation.query.is_empty() { "emptyList()" } else { "params.toQuery()" };
    let body = if operation.body_fields().next().is_none() { "null" } else { "params.toBody()" };
    vec![literal(&operation.id.wire), path(operation), query.into(), body.into(), "options".into()]
}

/// What the transport is handed for a wait.
fn wait_parts(operation: &Operation, waiter: &Waiter) -> Vec<String> {
    let required = required_query(operation);
    let query = if required.is_empty() {
        "emptyList()".into()
    } else {
        let added = |param: &&Param| format!("add({}, {})", literal(&param.name.wire), argument(&param.name));
        format!("query {{ {} }}", required.iter().map(added).collect::<Vec<_>>().join("; "))
    };
    vec![
        literal(&operation.id.wire),
        literal(&waiter.name.wire),
        path(operation),
        query,
        "options".into(),
        reader(&operation.reply.kind),
    ]
}

/// The path arguments, as they are handed on.
fn path(operation: &Operation) -> String {
    let text = |param: &Param| {
        let name = argument(&param.name);
        if param.ty == Type::Integer { name + ".toString()" } else { name }
    };
    let texts: Vec<_> = operation.path_params.iter().map(text).collect();
    if texts.is_empty() { "emptyList()".into() } else { format!("listOf({})", texts.join(", ")) }
}

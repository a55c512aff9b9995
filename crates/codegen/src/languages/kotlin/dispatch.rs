//! Calls the typed methods of an operation with the arguments of a vector, for the tests of the Kotlin package.

use serde::Serialize;
use serde_json::json;

use super::expression::{Expression, call, plain};
use super::names::{LAYOUT, Source, literal, method, property, serializer};
use super::resources::result;
use crate::common::methods::{all, has_pages, progress, required_query};
use crate::ir::{Api, Given, Group, Operation, Param, ReplyKind, Type, Waiter};
use crate::naming::Name;
use crate::problem::Errors;
use crate::render::render;
use crate::write::File;

/// Where they go.
const FOLDER: &str = "bindings/kotlin/src/test/kotlin/planetscale/dispatch";
const PACKAGE: &str = "planetscale.dispatch";

/// How far in stands what calls a method, and what calls one that waits.
const LAMBDA: usize = 12;
const WAIT: usize = 28;

/// The calls of an operation.
#[derive(Serialize)]
struct Calls {
    /// The name of the operation's id in Kotlin.
    function: String,
    id: String,
    /// What makes the arguments beside the path.
    params: Option<Params>,
    plain: String,
    raw: String,
    all: Option<String>,
    waits: Vec<Wait>,
}

#[derive(Serialize)]
struct Params {
    /// What makes them.
    function: String,
    code: String,
}

#[derive(Serialize)]
struct Wait {
    name: String,
    /// The type of what is looked at.
    ty: String,
    wait: String,
    progress: String,
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    let mut files = Vec::new();
    for group in &api.groups {
        let calls: Vec<_> = group.operations.iter().map(|operation| calls(group, operation)).collect();
        let body = render("dispatch.kt", json!({"name": method(&group.name), "calls": calls}))?;
        let about = format!("{}: the calls of the vectors.", group.title);
        files.push(file(api, &group.file, &about, &group.name.pascal(), &body)?);
    }
    let names: Vec<_> = api.groups.iter().map(|group| method(&group.name)).collect();
    let body = render("dispatch_index.kt", json!({"names": names}))?;
    files.push(file(api, "api/resources", "The calls of the vectors.", "Operations", &body)?);
    Ok(files)
}

fn file(api: &Api, from: &str, about: &str, name: &str, body: &str) -> Result<File, Errors> {
    let source = Source { from, about, package: PACKAGE, annotation: "", body };
    Ok(File::new(format!("{FOLDER}/{name}.kt"), source.file(api)?))
}

fn calls(group: &Group, operation: &Operation) -> Calls {
    let params = params(operation);
    let mut arguments: Vec<_> = operation.path_params.iter().map(path_argument).collect();
    arguments.extend(params.as_ref().map(|params| call(&params.function, [plain("arguments")])));
    arguments.push(plain("options"));
    let group_name = method(&group.name);
    let sent = |verb: &Name| call(&format!("client.{group_name}.{}", method(verb)), arguments.clone());
    let raw = format!("client.{group_name}.withRawResponse.{}", method(&operation.verb));
    Calls {
        function: method(&operation.id),
        id: literal(&operation.id.wire),
        plain: json_of(&operation.reply.kind, sent(&operation.verb), LAMBDA),
        raw: call(&raw, arguments.clone()).written(LAMBDA, 0, 0),
        all: match &operation.reply.kind {
            ReplyKind::Page { item } if has_pages(operation) => {
                let items = plain(format!("{item}.serializer()"));
                Some(call("Listing", [sent(&all(&operation.verb)), items]).written(LAMBDA, 0, 0))
            }
            _ => None,
        },
        waits: waits(&group_name, operation),
        params,
    }
}

/// What calls a method and gives its result as JSON.
fn json_of(kind: &ReplyKind, value: Expression, indent: usize) -> String {
    let serializer = match kind {
        ReplyKind::Empty => {
            let pad = " ".repeat(indent);
            return format!("{}\n{pad}JsonNull", value.written(indent, 0, 0));
        }
        ReplyKind::Bytes => return call("jsonOf", [value]).written(indent, 0, 0),
        ReplyKind::Json(ty) => serializer(ty),
        ReplyKind::Page { item } => format!("Page.serializer({item}.serializer())"),
    };
    call("jsonOf", [plain(serializer), value]).written(indent, 0, 0)
}

fn waits(group: &str, operation: &Operation) -> Vec<Wait> {
    let mut arguments: Vec<_> = operation.path_params.iter().map(path_argument).collect();
    let query = required_query(operation);
    arguments.extend(query.iter().map(|param| given_value("query", &param.name, &param.ty, true)));
    arguments.push(plain("options"));
    let sent = |name: &Name| call(&format!("client.{group}.{}", method(name)), arguments.clone());
    let wait = |waiter: &Waiter| {
        let kind = if waiter.is_for_deletion() { &ReplyKind::Empty } else { &operation.reply.kind };
        Wait {
            name: literal(&waiter.name.wire),
            ty: result(&operation.reply.kind),
            wait: json_of(kind, sent(&waiter.name), WAIT),
            progress: sent(&progress(waiter)).written(WAIT, 0, 0),
        }
    };
    operation.waiters.iter().map(wait).collect()
}

fn path_argument(param: &Param) -> Expression {
    let function = match &param.ty {
        _ if param.name.wire == "organization" => "path",
        Type::Integer => "pathNumber",
        _ => "pathText",
    };
    plain(format!("arguments.{function}({})", literal(&param.name.wire)))
}

fn params(operation: &Operation) -> Option<Params> {
    let all = operation.given();
    let place = |name: &Name| {
        if operation.query.iter().any(|param| param.name == *name) { "query" } else { "body" }
    };
    let argument = |given: &Given<'_>| {
        let function =
            if given.nullable && *given.ty != Type::Any { "bodyOrNull" } else { place(given.name) };
        (Some(property(given.name)), given_value(function, given.name, given.ty, given.required))
    };
    (!all.is_empty()).then(|| {
        let function = method(&operation.id) + "Params";
        let head = format!("private fun {function}(arguments: Arguments) =");
        let made = Expression::Call(operation.id.pascal(), all.iter().map(argument).collect());
        let line = format!("{head} {}", made.flat());
        Params { function, code: if LAYOUT.fits(&line, 0) { line } else { made.behind(&head, 0, 0) } }
    })
}

/// An argument of a vector.
fn given_value(function: &str, name: &Name, ty: &Type, required: bool) -> Expression {
    let function = format!("arguments.{function}");
    let handed = [plain(literal(&name.wire)), plain(serializer(ty))];
    if required { call("requireNotNull", [call(&function, handed)]) } else { call(&function, handed) }
}

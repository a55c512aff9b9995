//! crates/planetscale/src/resources: a type a group, a method an operation.

use serde::Serialize;
use serde_json::json;

use super::documentation as docs;
use super::names::{Argument, body_argument, ident, query_argument, setter_name, type_name};
use crate::ir::{Api, Group, Operation, Pagination, ReplyKind, Type, Waiter};
use crate::naming::Name;
use crate::problem::{Errors, Kind, Problem};
use crate::render::render;
use crate::write::File;

/// More arguments than this are more than clippy likes.
const MANY: usize = 7;

#[derive(Serialize)]
struct Method<'a> {
    verb: String,
    docs: String,
    /// The marker type of the endpoint.
    endpoint: String,
    constant: String,
    route: String,
    output: String,
    /// The type of the items of a paged list.
    item: Option<&'a str>,
    arguments: Vec<Arg<'a>>,
    setters: Vec<Setter<'a>>,
    waiters: Vec<Wait>,
    many: bool,
    borrows: bool,
}

/// An argument of the method.
#[derive(Serialize)]
struct Arg<'a> {
    name: String,
    docs: &'a str,
    ty: String,
    /// The call that hands it to the request.
    call: String,
}

/// A method of the request that sets an optional argument.
#[derive(Serialize)]
struct Setter<'a> {
    name: String,
    argument: &'static str,
    docs: &'a str,
    ty: String,
    call: String,
    borrows: bool,
}

#[derive(Serialize)]
struct Wait {
    name: String,
    docs: String,
    index: usize,
    /// Whether it ends with nothing to return.
    gone: bool,
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    clashes(api)?;
    let mut files = Vec::new();
    for group in &api.groups {
        let methods: Vec<Method<'_>> = group.operations.iter().map(|o| method(api, o)).collect();
        let context = json!({"group": group, "module": group.name.snake(), "name": group.name.pascal(), "methods": methods});
        let path = format!("crates/planetscale/src/resources/{}.rs", group.name.snake());
        files.push(File::new(path, render("resources.rs", context)?));
    }
    let groups: Vec<_> = api.groups.iter().map(accessor).collect();
    let contents = render("resources_mod.rs", json!({"groups": groups}))?;
    files.push(File::new("crates/planetscale/src/resources/mod.rs", contents));
    Ok(files)
}

fn accessor(group: &Group) -> serde_json::Value {
    json!({"module": group.name.snake(), "name": group.name.pascal(), "docs": group.docs, "title": group.title})
}

/// A marker type or a group's type must not hide a model.
fn clashes(api: &Api) -> Result<(), Errors> {
    let mut problems = Vec::new();
    for group in &api.groups {
        let names = group.operations.iter().map(|o| (o.id.pascal(), &o.id.wire, Some(&o.at)));
        for (name, wire, at) in names.chain([(group.name.pascal(), &group.name.wire, None)]) {
            if let Some(def) = api.types.get(&name) {
                let message = format!("`{wire}` and the schema `{name}` have the same name in Rust");
                problems.push(Problem::at(at.unwrap_or(&def.at), Kind::Broken, message));
            }
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Errors::new(problems)) }
}

fn method<'a>(api: &'a Api, operation: &'a Operation) -> Method<'a> {
    let mut parameters = Parameters::default();
    for param in &operation.path_params {
        parameters.path(&param.name, &param.docs);
    }
    for param in &operation.query {
        let call = if matches!(param.ty, Type::List(_)) { "query_list" } else { "query" };
        let argument = |name: &str| query_argument(api, &param.ty, name);
        parameters.add(&param.name, &param.docs, &param.ty, param.required, call, argument);
    }
    for field in operation.body.iter().flat_map(|body| &body.fields) {
        let argument = |name: &str| body_argument(api, &field.ty, field.nullable, name);
        parameters.add(&field.name, &field.docs, &field.ty, field.required, "field", argument);
    }
    Method {
        verb: ident(&operation.verb.snake()),
        docs: docs::method(operation),
        endpoint: operation.id.pascal(),
        constant: operation.id.shouting(),
        route: format!("{} {}", operation.http_method.to_uppercase(), operation.path),
        output: output(operation),
        item: match &operation.reply.kind {
            ReplyKind::Page { item } => Some(item),
            _ => None,
        },
        // The receiver counts.
        many: parameters.arguments.len() + 1 > MANY,
        borrows: parameters.borrows,
        arguments: parameters.arguments,
        setters: parameters.setters,
        waiters: operation.waiters.iter().enumerate().map(|(index, w)| wait(operation, w, index)).collect(),
    }
}

/// The arguments of a method and of its request, as they come together.
#[derive(Default)]
struct Parameters<'a> {
    arguments: Vec<Arg<'a>>,
    setters: Vec<Setter<'a>>,
    /// Whether an argument of the method borrows text.
    borrows: bool,
}

impl<'a> Parameters<'a> {
    fn path(&mut self, name: &Name, docs: &'a str) {
        let ident = ident(&name.snake());
        let (ty, call) = match name.wire.as_str() {
            "organization" => ("impl Into<OrganizationArg>", format!(".organization({ident})")),
            _ => ("impl Into<PathArg>", format!(".path_arg({ident})")),
        };
        self.arguments.push(Arg { name: ident, docs, ty: ty.into(), call });
    }

    /// What is required becomes an argument of the method, the rest a method of the request.
    fn add(
        &mut self,
        name: &Name,
        docs: &'a str,
        ty: &Type,
        required: bool,
        call: &str,
        argument: impl Fn(&str) -> Argument,
    ) {
        if required {
            let ident = ident(&name.snake());
            let Argument { ty, value, borrows } = argument(&ident);
            self.borrows |= borrows;
            self.arguments.push(Arg {
                name: ident,
                docs,
                ty,
                call: format!(".{call}({:?}, {value})", name.wire),
            });
        } else {
            let word = if matches!(ty, Type::List(_)) { "values" } else { "value" };
            let Argument { ty, value, borrows } = argument(word);
            let call = format!(".{call}({:?}, {value})", name.wire);
            self.setters.push(Setter {
                name: setter_name(&name.snake()),
                argument: word,
                docs,
                ty,
                call,
                borrows,
            });
        }
    }
}

fn wait(operation: &Operation, waiter: &Waiter, index: usize) -> Wait {
    Wait { name: ident(&waiter.name.snake()), docs: docs::wait(operation, waiter), index, gone: waiter.gone }
}

fn output(operation: &Operation) -> String {
    match &operation.reply.kind {
        ReplyKind::Empty => "Empty".into(),
        ReplyKind::Bytes => "Bytes".into(),
        ReplyKind::Json(ty) => type_name(ty),
        ReplyKind::Page { item } if operation.pagination == Pagination::Cursor => {
            format!("CursorPage<{item}>")
        }
        ReplyKind::Page { item } => format!("Page<{item}>"),
    }
}

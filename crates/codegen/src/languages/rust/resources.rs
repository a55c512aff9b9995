//! crates/planetscale/src/resources: a type a group, a method an operation.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::json;

use super::documentation as docs;
use super::names::{Argument, body_argument, ident, query_argument, setter_name, type_name};
use crate::common::documentation::one_line;
use crate::ir::{Api, Group, Operation, Pagination, ReplyKind, Type, Waiter};
use crate::naming::Name;
use crate::problem::{Errors, Kind, Problem};
use crate::render::render;
use crate::scopes::{Place, Scope};
use crate::source::At;
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

/// A scope, or the operations of a group at one place.
#[derive(Serialize)]
struct Class<'a> {
    name: String,
    docs: String,
    /// How a scope is printed; nothing for a group.
    word: Option<String>,
    accessors: Vec<Accessor>,
    methods: Vec<Method<'a>>,
}

/// A method that goes one step further, and sends nothing.
#[derive(Serialize)]
struct Accessor {
    name: String,
    docs: String,
    ty: String,
    /// The argument that tells apart what it leads to; nothing for a group.
    argument: Option<String>,
    /// Of the client: where a group begins.
    place: &'static str,
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    clashes(api)?;
    let places = api.places();
    let mut files = Vec::new();
    let mut names = Vec::new();
    for group in &api.groups {
        let classes = classes(api, &places, group);
        let module = group.name.snake();
        names.extend(classes.iter().map(|class| json!({"module": module, "name": class.name})));
        let context =
            json!({"group": group, "module": module, "elsewhere": elsewhere(&classes), "classes": classes});
        let path = format!("crates/planetscale/src/resources/{module}.rs");
        files.push(File::new(path, render("resources.rs", context)?));
    }
    let modules: Vec<_> = api.groups.iter().map(|group| group.name.snake()).collect();
    let default = api
        .scopes
        .iter()
        .find(|scope| scope.default)
        .map(|scope| json!({"method": scope.name.snake(), "ty": scope_name(scope), "docs": scope.docs}));
    let context =
        json!({"modules": modules, "names": names, "default": default, "accessors": of_client(api, &places)});
    files.push(File::new("crates/planetscale/src/resources/mod.rs", render("resources_mod.rs", context)?));
    Ok(files)
}

/// What the file of a group has: the scope whose group it is, and the group wherever it has operations.
fn classes<'a>(api: &'a Api, places: &[Place<'a>], group: &Group) -> Vec<Class<'a>> {
    let mut classes = Vec::new();
    for place in places {
        if let Some(scope) = place.scope.filter(|scope| scope.resource == group.name.wire) {
            classes.push(Class {
                name: scope_name(scope),
                docs: scope_docs(api, scope),
                word: Some(scope.name.pascal()),
                accessors: accessors(api, place),
                methods: place.operations.iter().map(|(group, o)| method(api, group, o)).collect(),
            });
        }
    }
    for members in places.iter().flat_map(|place| &place.groups) {
        if members.group.name == group.name {
            classes.push(Class {
                name: members.full_name.pascal(),
                docs: group.docs.clone(),
                word: None,
                accessors: Vec::new(),
                methods: members.operations.iter().map(|o| method(api, group, o)).collect(),
            });
        }
    }
    classes
}

/// The types that the accessors of a file lead to and that are not in it.
fn elsewhere(classes: &[Class<'_>]) -> BTreeSet<String> {
    let all = classes.iter().flat_map(|class| &class.accessors).map(|accessor| &accessor.ty);
    all.filter(|ty| classes.iter().all(|class| class.name != **ty)).cloned().collect()
}

fn scope_name(scope: &Scope) -> String {
    format!("{}Scope", scope.name.pascal())
}

/// What a scope is, and that nothing is sent by making one.
fn scope_docs(api: &Api, scope: &Scope) -> String {
    let words: Vec<_> = api.line(scope).iter().map(|scope| scope.name.words.join(" ")).collect();
    format!(
        "{}\n\nAn address ({}): making one sends nothing, and it can be kept, compared, printed and shared.",
        scope.docs,
        words.join(", ")
    )
}

fn accessors(api: &Api, place: &Place<'_>) -> Vec<Accessor> {
    let scopes = place.scopes.iter().map(|scope| Accessor {
        name: ident(&scope.name.snake()),
        docs: format!(
            "{} Nothing is sent.\n\n# Arguments\n* `{}`: {}",
            scope.docs,
            scope.argument().unwrap_or_default(),
            argument_docs(api, scope)
        ),
        ty: scope_name(scope),
        argument: scope.argument().map(|argument| ident(&Name::new(argument).snake())),
        place: "place",
    });
    let place_of = if place.scope.is_some() { "place" } else { "root" };
    let groups = place.groups.iter().map(|members| Accessor {
        name: ident(&members.name.snake()),
        docs: members.group.docs.clone(),
        ty: members.full_name.pascal(),
        argument: None,
        place: place_of,
    });
    scopes.chain(groups).collect()
}

/// What the description says about the argument that tells apart the things of a scope.
fn argument_docs(api: &Api, scope: &Scope) -> String {
    let operations = api.operations().into_iter().filter(|(_, operation)| scope.holds(&operation.path));
    let mut params = operations.flat_map(|(_, operation)| &operation.path_params);
    let found = params.find(|param| Some(param.name.wire.as_str()) == scope.argument());
    found.map(|param| one_line(&param.docs)).unwrap_or_default()
}

/// What the client has itself, and what its default scope has.
fn of_client(api: &Api, places: &[Place<'_>]) -> Vec<Accessor> {
    let root = places.iter().filter(|place| place.scope.is_none()).flat_map(|place| accessors(api, place));
    let root = root.filter(|accessor| accessor.argument.is_none());
    let default = places.iter().filter(|place| place.scope.is_some_and(|scope| scope.default));
    let mut all: Vec<_> = root.chain(default.flat_map(|place| accessors(api, place))).collect();
    all.sort_by(|a, b| a.name.cmp(&b.name));
    all
}

/// A marker type or a group's type must not hide a model.
fn clashes(api: &Api) -> Result<(), Errors> {
    let mut problems = Vec::new();
    let mut check = |name: String, wire: &str, at: &At| {
        if api.types.contains_key(&name) {
            let message = format!("`{wire}` and the schema `{name}` have the same name in Rust");
            problems.push(Problem::at(at, Kind::Broken, message));
        }
    };
    for place in api.places() {
        if let Some(scope) = place.scope {
            check(scope_name(scope), &scope.name.wire, &scope.at);
        }
        for members in &place.groups {
            check(members.full_name.pascal(), &members.group.name.wire, &members.operations[0].at);
        }
    }
    for (_, operation) in api.operations() {
        check(operation.id.pascal(), &operation.id.wire, &operation.at);
    }
    if problems.is_empty() { Ok(()) } else { Err(Errors::new(problems)) }
}

fn method<'a>(api: &'a Api, group: &Group, operation: &'a Operation) -> Method<'a> {
    let mut parameters = Parameters::default();
    let path = api.home(group, operation).path;
    for param in path {
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
        docs: docs::method(operation, path),
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
        let call = format!(".path_arg({ident})");
        self.arguments.push(Arg { name: ident, docs, ty: "impl Into<PathArg>".into(), call });
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

//! crates/core/src/operations: what the engine knows about every operation.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::json;

use crate::ir::{Api, Condition, Operation, Pagination, Param, ReplyKind, Retry, Shape, Type, Waiter};
use crate::naming::Name;
use crate::problem::Errors;
use crate::render::render;
use crate::write::File;

#[derive(Serialize)]
struct Table<'a> {
    constant: String,
    docs: String,
    operation: &'a Operation,
    group: &'a str,
    method: String,
    query: Vec<Query<'a>>,
    body: &'static str,
    body_fields: Vec<&'a str>,
    body_from_path: &'a [String],
    pagination: String,
    retry: &'static str,
    reply: &'static str,
    secret_reply: bool,
    stability: &'static str,
    waiters: &'a [Waiter],
}

#[derive(Serialize)]
struct Query<'a> {
    name: &'a str,
    style: &'static str,
    required: bool,
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    let mut files = Vec::new();
    for group in &api.groups {
        let tables: Vec<_> = group.operations.iter().map(|o| table(api, &group.name.wire, o)).collect();
        let uses = uses(&group.operations);
        let context = json!({"group": group, "tables": tables, "uses": uses});
        let path = format!("crates/core/src/operations/{}.rs", group.name.snake());
        files.push(File::new(path, render("operations.rs", context)?));
    }
    let all: Vec<_> =
        api.operations().iter().map(|(g, o)| format!("{}::{}", g.name.snake(), o.id.shouting())).collect();
    let groups: Vec<String> = api.groups.iter().map(|group| group.name.snake()).collect();
    let context = json!({"groups": groups, "all": all});
    files.push(File::new("crates/core/src/operations/mod.rs", render("operations_mod.rs", context)?));
    Ok(files)
}

fn table<'a>(api: &Api, group: &'a str, operation: &'a Operation) -> Table<'a> {
    Table {
        constant: operation.id.shouting(),
        docs: format!(
            "{}: `{} {}`.",
            operation.summary,
            operation.http_method.to_uppercase(),
            operation.path
        ),
        operation,
        group,
        method: Name::new(&operation.http_method).pascal(),
        query: operation.query.iter().map(query).collect(),
        body: match &operation.body {
            None => "None",
            Some(body) if body.required => "Required",
            Some(_) => "Optional",
        },
        body_fields: operation.body_fields().map(|field| field.name.wire.as_str()).collect(),
        body_from_path: operation.body.as_ref().map_or(&[], |body| &body.from_path),
        pagination: match operation.pagination {
            Pagination::None => "None".into(),
            Pagination::Page { totals } => format!("Page {{ totals: {totals} }}"),
            Pagination::Cursor => "Cursor".into(),
        },
        retry: match operation.retry {
            Retry::Safe => "Safe",
            Retry::Idempotent => "Idempotent",
            Retry::Never => "Never",
        },
        reply: match operation.reply.kind {
            ReplyKind::Empty => "Empty",
            ReplyKind::Bytes => "Bytes",
            ReplyKind::Json(_) | ReplyKind::Page { .. } => "Json",
        },
        secret_reply: match &operation.reply.kind {
            ReplyKind::Empty => false,
            // Nobody knows what is in a file.
            ReplyKind::Bytes => true,
            ReplyKind::Json(ty) => has_secret(api, ty, &mut BTreeSet::new()),
            ReplyKind::Page { item } => has_secret(api, &Type::Named(item.clone()), &mut BTreeSet::new()),
        },
        stability: if operation.extended { "Extended" } else { "Published" },
        waiters: &operation.waiters,
    }
}

/// Whether a value of this type can have a secret in it, at any depth; `seen` are the named types that were looked into.
fn has_secret<'a>(api: &'a Api, ty: &'a Type, seen: &mut BTreeSet<String>) -> bool {
    match ty.heart() {
        Type::Secret => true,
        Type::Named(name) if seen.insert(name.clone()) => match api.types.get(name).map(|def| &def.shape) {
            Some(Shape::Object { fields }) => fields.iter().any(|field| has_secret(api, &field.ty, seen)),
            Some(Shape::Enum { .. }) | None => false,
        },
        _ => false,
    }
}

fn query(param: &Param) -> Query<'_> {
    let style = match (&param.ty, param.brackets) {
        (_, true) => "Brackets",
        (Type::List(_), false) => "Comma",
        _ => "Plain",
    };
    Query { name: &param.name.wire, style, required: param.required }
}

/// The types that a file of tables names.
fn uses(operations: &[Operation]) -> Vec<&'static str> {
    let conditions = |w: &Waiter| -> Vec<Condition> { w.success.iter().chain(&w.failure).cloned().collect() };
    let waiters = || operations.iter().flat_map(|operation| &operation.waiters);
    let mut uses = vec!["Body", "Method", "Operation", "Pagination", "Reply", "Retry", "Stability"];
    if operations.iter().any(|operation| !operation.query.is_empty()) {
        uses.extend(["QueryParam", "QueryStyle"]);
    }
    if operations.iter().any(|operation| !operation.scopes.is_empty()) {
        uses.push("Scopes");
    }
    if waiters().next().is_some() {
        uses.push("Waiter");
    }
    if waiters().any(|waiter| !conditions(waiter).is_empty()) {
        uses.extend(["Condition", "FieldMatch"]);
    }
    uses.sort_unstable();
    uses
}

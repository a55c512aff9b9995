//! docs/operations.json: every operation and what it is called in every language.

use serde_json::{Value, json};

use crate::ir::{Api, Group, Operation, Pagination};
use crate::languages;
use crate::problem::Errors;
use crate::write::File;

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    let operations: Vec<Value> =
        api.operations().into_iter().map(|(group, o)| entry(api, group, o)).collect();
    let document = json!({
        "generated": "From api/ by `cargo xtask codegen`. Do not edit.",
        "operations": operations,
    });
    Ok(vec![File::json("docs/operations.json", &document)?])
}

fn entry(api: &Api, group: &Group, operation: &Operation) -> Value {
    let home = api.home(group, operation);
    let query: Vec<&str> = operation.query.iter().map(|param| param.name.wire.as_str()).collect();
    let body: Vec<&str> = operation
        .body
        .iter()
        .flat_map(|body| body.fields.iter().map(|field| field.name.wire.as_str()))
        .collect();
    let waiters: Vec<&str> = operation.waiters.iter().map(|waiter| waiter.name.wire.as_str()).collect();
    json!({
        "operation_id": operation.id.wire,
        "http_method": operation.http_method.to_uppercase(),
        "path": operation.path,
        "resource": group.name.wire,
        "scope": home.scope.map(|scope| &scope.name.wire),
        "group": home.group.map(|name| name.wire),
        "summary": operation.summary,
        "methods": methods(api, group, operation),
        "path_params": operation.path_params.iter().map(|param| &param.name.wire).collect::<Vec<_>>(),
        "query_params": query,
        "body_params": body,
        "pagination": match operation.pagination {
            Pagination::None => Value::Null,
            Pagination::Page { .. } => json!("page"),
            Pagination::Cursor => json!("cursor"),
        },
        "stability": if operation.extended { "extended" } else { "published" },
        "waiters": waiters,
    })
}

fn methods(api: &Api, group: &Group, operation: &Operation) -> Value {
    let methods = languages::ALL
        .iter()
        .map(|language| (language.key.to_owned(), (language.method)(api, group, operation).into()));
    Value::Object(methods.collect())
}

//! Checks that only make sense when everything is read: names that clash, fields that waiters look at.

use std::collections::BTreeMap;

use crate::ir::{Api, Operation, ReplyKind, Shape, Type};
use crate::problem::{Kind, Problem};
use crate::source::At;

pub(super) fn check(api: &Api, problems: &mut Vec<Problem>) {
    let mut ids: BTreeMap<&str, &At> = BTreeMap::new();
    let mut routes: BTreeMap<(String, &str), &Operation> = BTreeMap::new();
    for group in &api.groups {
        let mut verbs: BTreeMap<String, &At> = BTreeMap::new();
        for operation in &group.operations {
            unique(&mut ids, &operation.id.wire, &operation.at, "the operation id", problems);
            let route = (shape_of(&operation.path), operation.http_method.as_str());
            if let Some(first) = routes.insert(route, operation) {
                let message = format!(
                    "`{} {}` is already `{}`",
                    operation.http_method.to_uppercase(),
                    operation.path,
                    first.id.wire
                );
                problems.push(Problem::at(&operation.at, Kind::Broken, message));
            }
            let mut names = vec![(operation.verb.snake(), &operation.at)];
            names.extend(operation.waiters.iter().map(|waiter| (waiter.name.snake(), &waiter.at)));
            for (name, at) in names {
                if let Some(first) = verbs.get(&name) {
                    let message = format!(
                        "the method `{name}` of this group is already at {}:{}",
                        first.file, first.line
                    );
                    problems.push(Problem::at(at, Kind::Broken, message));
                } else {
                    verbs.insert(name, at);
                }
            }
            arguments(operation, problems);
            waiters(api, operation, problems);
        }
    }
}

fn unique<'a>(
    seen: &mut BTreeMap<&'a str, &'a At>,
    name: &'a str,
    at: &'a At,
    what: &str,
    problems: &mut Vec<Problem>,
) {
    if let Some(first) = seen.get(name) {
        let message = format!("{what} `{name}` is already at {}:{}", first.file, first.line);
        problems.push(Problem::at(at, Kind::Broken, message));
    } else {
        seen.insert(name, at);
    }
}

/// A path without the names of its parameters, which do not tell two routes apart.
fn shape_of(path: &str) -> String {
    path.split('/').map(|part| if part.starts_with('{') { "{}" } else { part }).collect::<Vec<_>>().join("/")
}

/// Every language passes path, query and body arguments side by side, so they share one set of names.
fn arguments(operation: &Operation, problems: &mut Vec<Problem>) {
    let mut seen: Vec<&str> = Vec::new();
    let path = operation.path_params.iter().map(|param| param.name.wire.as_str());
    let query = operation.query.iter().map(|param| param.name.wire.as_str());
    let body =
        operation.body.iter().flat_map(|body| body.fields.iter().map(|field| field.name.wire.as_str()));
    for name in path.chain(query).chain(body) {
        if seen.contains(&name) {
            let message = format!("`{}` has two arguments called `{name}`", operation.id.wire);
            problems.push(Problem::at(&operation.at, Kind::Broken, message));
        }
        seen.push(name);
    }
}

fn waiters(api: &Api, operation: &Operation, problems: &mut Vec<Problem>) {
    for waiter in &operation.waiters {
        if operation.http_method != "get" {
            let message = format!("`{}` polls, so it belongs on a GET", waiter.name.wire);
            problems.push(Problem::at(&waiter.at, Kind::Broken, message));
        }
        let ReplyKind::Json(ty) = &operation.reply.kind else {
            let message = format!("`{}` needs an operation that answers with an object", waiter.name.wire);
            problems.push(Problem::at(&waiter.at, Kind::Broken, message));
            continue;
        };
        let conditions = waiter.success.iter().chain(&waiter.failure).flatten();
        let single = conditions.map(|one| &one.field).chain([&waiter.state]).chain(&waiter.subject);
        let spread = waiter.percent.iter().chain(&waiter.reasons);
        for (path, lists) in single.map(|path| (path, false)).chain(spread.map(|path| (path, true))) {
            if !path.is_empty() && !has_field(api, ty, path, lists) {
                let message =
                    format!("`{}` looks at `{path}`, which the reply does not have", waiter.name.wire);
                problems.push(Problem::at(&waiter.at, Kind::Broken, message));
            }
        }
    }
}

/// Whether a document of this type can have a value there; `lists` says that the path goes through their items.
fn has_field(api: &Api, ty: &Type, path: &str, lists: bool) -> bool {
    let (first, rest) = path.split_once('.').map_or((path, None), |(first, rest)| (first, Some(rest)));
    let name = match ty {
        Type::Named(name) => name,
        Type::List(item) if lists => return has_field(api, item, path, lists),
        _ => return matches!(ty, Type::Object | Type::Map(_) | Type::Any),
    };
    let Some(Shape::Object { fields }) = api.types.get(name).map(|def| &def.shape) else { return false };
    let Some(field) = fields.iter().find(|field| field.name.wire == first) else { return false };
    rest.is_none_or(|rest| has_field(api, &field.ty, rest, lists))
}

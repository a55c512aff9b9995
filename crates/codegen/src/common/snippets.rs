//! What a call of the reference shows, for languages whose methods take all but the path by name.

use serde_json::Value;

use crate::common::arguments::Arguments;
use crate::ir::{Api, Field, Group, Operation, Shape, Type};
use crate::naming::Name;
use crate::scopes::Scope;

/// The parameters that move through pages: who iterates does not set them.
pub(crate) const PAGING: &[&str] = &["page", "per_page", "starting_after", "ending_before", "limit"];

/// The scopes that lead to an operation, each with the value that tells it apart. The client stands for the default one,
/// unless the operation is done to that itself: then it has no value.
pub(crate) fn address<'a>(
    api: &'a Api,
    group: &Group,
    operation: &'a Operation,
    values: &Arguments,
) -> Vec<(&'a Scope, Option<Value>)> {
    let home = api.home(group, operation);
    let line = home.scope.map(|scope| api.line(scope)).unwrap_or_default();
    let own = |scope: &Scope| home.group.is_none() && home.scope.is_some_and(|last| last.path == scope.path);
    let shown = line.into_iter().filter(|scope| !scope.default || own(scope));
    shown
        .map(|scope| {
            let value = scope.argument().and_then(|argument| values.path.get(argument)).cloned();
            (scope, value.filter(|_| !scope.default))
        })
        .collect()
}

/// What the service insists on, and a few of the options, to show what they look like: the first simple ones.
pub(crate) fn given_by_name<'a>(
    api: &Api,
    operation: &'a Operation,
    values: &Arguments,
) -> Vec<(&'a Name, Value)> {
    let value = |value: Option<&Value>| value.cloned().unwrap_or_default();
    let mut given = Vec::new();
    let mut options = Vec::new();
    for field in operation.body.iter().flat_map(|body| &body.fields) {
        let value = value(values.body.as_ref().and_then(|body| body.get(&field.name.wire)));
        let entry = (&field.name, shown(api, &field.ty, &value));
        if field.required {
            given.push(entry);
        } else if !field.extended && is_simple(api, &field.ty) {
            options.push(entry);
        }
    }
    let mut query = Vec::new();
    for param in &operation.query {
        let wire = param.name.wire.as_str();
        let entry = (&param.name, value(values.query.get(wire)));
        if param.required {
            query.push(entry);
        } else if !param.extended && !PAGING.contains(&wire) && is_simple(api, &param.ty) {
            options.push(entry);
        }
    }
    options.truncate(if operation.body.is_some() { 2 } else { 1 });
    query.into_iter().chain(given).chain(options).collect()
}

fn is_simple(api: &Api, ty: &Type) -> bool {
    match ty {
        Type::Text | Type::Integer | Type::Number | Type::Boolean | Type::Timestamp => true,
        Type::List(item) => **item == Type::Text,
        Type::Named(name) => api.is_enum(name),
        _ => false,
    }
}

/// A value with only the fields that nobody can leave out, or one, to show what they look like.
fn shown(api: &Api, ty: &Type, value: &Value) -> Value {
    match (ty, value) {
        (Type::List(item), Value::Array(items)) => {
            items.iter().map(|value| shown(api, item, value)).collect()
        }
        (Type::Named(name), Value::Object(object)) => {
            let Some(Shape::Object { fields }) = api.types.get(name).map(|def| &def.shape) else {
                return value.clone();
            };
            let mut chosen: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
            if chosen.is_empty() {
                chosen.extend(fields.iter().find(|field| is_simple(api, &field.ty)));
            }
            let fields = chosen.into_iter().filter_map(|field| {
                let value = object.get(&field.name.wire)?;
                Some((field.name.wire.clone(), shown(api, &field.ty, value)))
            });
            Value::Object(fields.collect())
        }
        _ => value.clone(),
    }
}

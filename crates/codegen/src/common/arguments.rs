//! The values that stand for an operation's arguments wherever a call of it is shown or tried.

use serde_json::{Map, Value};

use crate::common::example::Examples;
use crate::ir::{Api, Operation};

/// The values of every argument of an operation, by name.
pub(crate) struct Arguments {
    pub(crate) path: Map<String, Value>,
    pub(crate) query: Map<String, Value>,
    pub(crate) body: Option<Value>,
}

/// Makes them: the same for everything that shows a call of the operation.
pub(crate) fn arguments<'a>(
    api: &'a Api,
    operation: &'a Operation,
    examples: &mut Examples<'a>,
) -> Arguments {
    let path =
        operation.path_params.iter().map(|param| (param.name.wire.clone(), Examples::path(param))).collect();
    let query =
        operation.query.iter().map(|param| (param.name.wire.clone(), examples.query(param))).collect();
    let body = operation.body.as_ref().map(|body| {
        let given = api.types.get(&body.type_name).and_then(|def| def.example.as_ref());
        examples.object(&body.fields, given)
    });
    Arguments { path, query, body }
}

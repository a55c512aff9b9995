//! What the comments of the Rust methods say.

use crate::common::documentation::{
    EXTENDED, accesses, databases, ends, first_sentence, join, one_line, scopes, span,
};
use crate::ir::{Operation, Pagination, Param, Waiter};

/// The documentation of an operation's method; `path`: what it takes of the path.
pub(crate) fn method(operation: &Operation, path: &[Param]) -> String {
    let mut parts = vec![format!("{}.", operation.summary), operation.docs.clone()];
    if operation.pagination != Pagination::None {
        parts.push("`send()` gets one page; `iter()` goes through the items of all pages.".into());
    }
    let mut arguments = Vec::new();
    for param in path.iter().chain(operation.query.iter().filter(|param| param.required)) {
        arguments.push(format!("* `{}`: {}", param.name.wire, one_line(&param.docs)));
    }
    for field in operation.body.iter().flat_map(|body| &body.fields).filter(|field| field.required) {
        arguments.push(format!("* `{}`: {}", field.name.wire, one_line(&field.docs)));
    }
    if !arguments.is_empty() {
        parts.push(format!("# Arguments\n{}", arguments.join("\n")));
    }
    parts.push(format!("`{} {}`", operation.http_method.to_uppercase(), operation.path));
    let permissions: Vec<_> = [accesses(operation), scopes(operation)].into_iter().flatten().collect();
    parts.push(permissions.join(" "));
    parts.extend(databases(operation));
    if operation.extended {
        parts.push(format!("Extended: {EXTENDED}."));
    }
    join(&parts)
}

/// The documentation of a waiter's method.
pub(crate) fn wait(operation: &Operation, waiter: &Waiter) -> String {
    let polls = format!(
        "Polls `{} {}` for {} unless told otherwise.",
        operation.http_method.to_uppercase(),
        operation.path,
        span(waiter.timeout_seconds)
    );
    let (first, rest) = first_sentence(&waiter.docs);
    let parts = vec![first.to_owned(), rest.to_owned(), ends(waiter), polls];
    join(&parts)
}

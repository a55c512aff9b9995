//! The operations of a document, ready to be found by id or by address.

use serde_json::Value;

use super::read::Document;

/// The methods that an `OpenAPI` path may have.
const METHODS: [&str; 8] = ["get", "put", "post", "delete", "options", "head", "patch", "trace"];

/// Headers that the standard says are no parameters.
const NOT_PARAMETERS: [&str; 3] = ["accept", "content-type", "authorization"];

/// An operation of a document.
pub(super) struct Operation<'d> {
    /// Its id, if it has one.
    pub(super) id: Option<&'d str>,
    /// `GET /organizations/{organization}`.
    pub(super) call: String,
    /// The same below the server's path, with nameless parameters.
    pub(super) address: String,
    /// The group that it says it is in.
    pub(super) resource: String,
    /// Whether it is marked as not published.
    pub(super) extended: bool,
    /// Its parameters.
    pub(super) parameters: Vec<Parameter<'d>>,
    /// The whole operation.
    pub(super) node: &'d Value,
}

impl Operation<'_> {
    /// Its id, or its address when it has none.
    pub(super) fn name(&self) -> &str {
        self.id.unwrap_or(&self.call)
    }
}

/// A parameter of an operation.
pub(super) struct Parameter<'d> {
    /// `path`, `query` or `header`.
    pub(super) location: &'d str,
    /// Its name without brackets.
    pub(super) name: &'d str,
    /// How several values are sent.
    pub(super) form: &'static str,
    /// Whether a call without it is refused.
    pub(super) required: bool,
    /// Whether it is marked as not published.
    pub(super) extended: bool,
    /// Its schema.
    pub(super) schema: &'d Value,
}

/// All operations of a document, in its order. `base` is the path of the server where the document names none.
pub(super) fn operations<'d>(document: &'d Document, base: &str) -> Vec<Operation<'d>> {
    let base = server_path(document).unwrap_or(base);
    let mut found = Vec::new();
    let paths = document.root.get("paths").and_then(Value::as_object);
    for (path, item) in paths.into_iter().flatten() {
        let item = document.resolve(item).map_or(item, |(item, _)| item);
        for (method, node) in METHODS.iter().filter_map(|method| Some((method, item.get(*method)?))) {
            let method = method.to_uppercase();
            found.push(Operation {
                id: node.get("operationId").and_then(Value::as_str),
                call: format!("{method} {path}"),
                address: format!("{method} {base}{}", nameless(path)),
                resource: resource(node),
                extended: is_extended(node),
                parameters: parameters(document, path, item, node),
                node,
            });
        }
    }
    found
}

/// Whether something is marked as known from elsewhere than the published document.
pub(super) fn is_extended(node: &Value) -> bool {
    node.get("x-stability").and_then(Value::as_str) == Some("extended")
}

/// The path of the first server: two documents may put a prefix into the server or into every path.
pub(super) fn server_path(document: &Document) -> Option<&str> {
    let url = document.root.pointer("/servers/0/url").and_then(Value::as_str)?;
    let after_scheme = url.split_once("://").map_or(url, |(_, rest)| rest);
    Some(after_scheme.find('/').map_or("", |slash| after_scheme[slash..].trim_end_matches('/')))
}

fn nameless(path: &str) -> String {
    let segments = path.trim_end_matches('/').split('/');
    segments
        .map(|segment| if segment.starts_with('{') { "{}" } else { segment })
        .collect::<Vec<_>>()
        .join("/")
}

fn resource(node: &Value) -> String {
    let tag = node.pointer("/tags/0").and_then(Value::as_str);
    let named = node.get("x-resource").and_then(Value::as_str).or(tag).unwrap_or("other");
    named.to_lowercase().replace([' ', '-'], "_")
}

/// The parameters of a path and an operation; those in the path in its order, and without names.
fn parameters<'d>(
    document: &'d Document,
    path: &str,
    item: &'d Value,
    node: &'d Value,
) -> Vec<Parameter<'d>> {
    let mut found: Vec<Parameter<'d>> = Vec::new();
    for holder in [item, node] {
        for listed in holder.get("parameters").and_then(Value::as_array).into_iter().flatten() {
            let Some(parameter) = document.resolve(listed).and_then(|(node, _)| parameter(node)) else {
                continue;
            };
            found.retain(|p| (p.location, p.name) != (parameter.location, parameter.name));
            found.push(parameter);
        }
    }
    let position = |name: &str| path.find(&format!("{{{name}}}"));
    found.sort_by_key(|p| if p.location == "path" { position(p.name) } else { None });
    found
}

fn parameter(node: &Value) -> Option<Parameter<'_>> {
    let location = node.get("in").and_then(Value::as_str)?;
    let written = node.get("name").and_then(Value::as_str)?;
    let header = location == "header" && !NOT_PARAMETERS.contains(&written.to_lowercase().as_str());
    if !(header || matches!(location, "path" | "query")) {
        return None;
    }
    let joined = node.get("explode") == Some(&Value::Bool(false));
    let name = written.strip_suffix("[]").unwrap_or(written);
    Some(Parameter {
        location,
        name,
        form: match (name == written, joined) {
            (false, _) => "repeated, with brackets",
            (true, true) => "separated by commas",
            (true, false) => "repeated",
        },
        required: node.get("required") == Some(&Value::Bool(true)),
        extended: is_extended(node),
        schema: node.get("schema").unwrap_or(&Value::Null),
    })
}

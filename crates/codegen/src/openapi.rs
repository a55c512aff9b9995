//! The merged `OpenAPI` 3.1 document: the description with its short forms written out.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::ir::{Api, Operation, Pagination, ReplyKind, Type};
use crate::load::Description;
use crate::problem::Errors;
use crate::source::Node;
use crate::write::File;

/// The prefix of the components that operations point at.
const COMPONENTS: &str = "#/components";

/// Writes out the whole document.
pub(crate) fn generate(description: &Description, api: &Api) -> Result<File, Errors> {
    let root = &description.api;
    let mut document = Map::new();
    document.insert("openapi".into(), json_of(root, "openapi"));
    document.insert("x-generated".into(), json!("From api/ by `cargo xtask codegen`. Do not edit."));
    for key in ["info", "jsonSchemaDialect", "externalDocs", "servers", "security"] {
        if let Some(value) = root.get(key) {
            document.insert(key.into(), value.json());
        }
    }
    document.insert("tags".into(), tags(api));
    document.insert("paths".into(), paths(description, api));
    document.insert("components".into(), components(description, api));
    File::json("api/openapi.json", &Value::Object(document))
}

/// The name of the envelope around a page of items.
pub(crate) fn envelope(item: &str, pagination: Pagination) -> String {
    match pagination {
        Pagination::Cursor => format!("{item}CursorPage"),
        Pagination::None | Pagination::Page { .. } => format!("{item}Page"),
    }
}

fn json_of(node: &Node, key: &str) -> Value {
    node.get(key).map(Node::json).unwrap_or_default()
}

fn tags(api: &Api) -> Value {
    api.groups
        .iter()
        .map(
            |group| json!({"name": group.name.wire, "description": group.docs, "x-displayName": group.title}),
        )
        .collect()
}

fn paths(description: &Description, api: &Api) -> Value {
    let operations: BTreeMap<&str, &Operation> =
        api.operations().into_iter().map(|(_, operation)| (operation.id.wire.as_str(), operation)).collect();
    let mut paths: Map<String, Value> = Map::new();
    for resource in &description.resources {
        for path in resource.root.get("paths").map(Node::entries).unwrap_or_default() {
            let item = paths.entry(path.key.clone()).or_insert_with(|| Value::Object(Map::new()));
            for method in path.value.entries() {
                let id = method.value.text_of("operationId").unwrap_or_default();
                if let Some(operation) = operations.get(id) {
                    let written = operation_object(description, &resource.stem, operation, &method.value);
                    if let Value::Object(item) = item {
                        item.insert(method.key.clone(), written);
                    }
                }
            }
        }
    }
    Value::Object(paths)
}

fn operation_object(description: &Description, tag: &str, operation: &Operation, node: &Node) -> Value {
    let mut object = Map::new();
    object.insert("operationId".into(), json!(operation.id.wire));
    object.insert("tags".into(), json!([tag]));
    object.insert("x-resource".into(), json!(tag));
    for entry in node.entries() {
        if !matches!(entry.key.as_str(), "operationId" | "parameters" | "requestBody" | "responses") {
            object.insert(entry.key.clone(), entry.value.json());
        }
    }
    // `none` is for those who write the description: there is nothing to say.
    object.retain(|key, value| !(key.starts_with("x-") && *value == "none"));
    let parameters = parameters(description, tag, operation, node);
    if !parameters.is_empty() {
        object.insert("parameters".into(), Value::Array(parameters));
    }
    if let Some(body) = node.get("requestBody") {
        object.insert("requestBody".into(), expand(body, operation));
    }
    let mut responses = Map::new();
    for response in node.get("responses").map(Node::entries).unwrap_or_default() {
        responses.insert(response.key.clone(), expand(&response.value, operation));
    }
    for name in component_names(&description.api, "responses") {
        responses.insert(name.clone(), json!({"$ref": format!("{COMPONENTS}/responses/{name}")}));
    }
    object.insert("responses".into(), Value::Object(responses));
    Value::Object(object)
}

/// The parameters of an operation: path first, shared ones as references.
fn parameters(description: &Description, stem: &str, operation: &Operation, node: &Node) -> Vec<Value> {
    let listed = node.get("parameters").map(Node::items).unwrap_or_default();
    let own = |name: &str, place: &str| {
        listed.iter().find(|param| {
            param.text_of("in") == Some(place)
                && param.text_of("name").is_some_and(|n| n.strip_suffix("[]").unwrap_or(n) == name)
        })
    };
    let references: Vec<&str> = listed.iter().filter_map(|param| param.text_of("$ref")).collect();
    let path = operation.path_params.iter().map(|param| (param, "path"));
    path.chain(operation.query.iter().map(|param| (param, "query")))
        .map(|(param, place)| {
            if let Some(node) = own(&param.name.wire, place) {
                let mut expanded = expand(node, operation);
                if matches!(param.ty, Type::List(_)) && !param.brackets {
                    // Several values go into one, where OpenAPI's own default is to repeat the name.
                    expanded["style"] = json!("form");
                    expanded["explode"] = json!(false);
                }
                return expanded;
            }
            let key = component_key(description, stem, &references, (&param.name.wire, place));
            json!({"$ref": format!("{COMPONENTS}/parameters/{}", key.unwrap_or(&param.name.wire))})
        })
        .collect()
}

/// The component key of a parameter with a name and a place: one that is referred to, or else the file's own, or else that
/// of api.yaml.
fn component_key<'d>(
    description: &'d Description,
    stem: &str,
    references: &[&str],
    (name, place): (&str, &str),
) -> Option<&'d str> {
    let own = description.resources.iter().find(|resource| resource.stem == stem).map(|r| &r.root);
    let fitting = own.into_iter().chain([&description.api]).flat_map(|root| {
        let entries = root.get("components").and_then(|components| components.get("parameters"));
        entries.map(Node::entries).unwrap_or_default().iter().filter(|entry| {
            let written = entry.value.text_of("name").unwrap_or_default();
            written.strip_suffix("[]").unwrap_or(written) == name && entry.value.text_of("in") == Some(place)
        })
    });
    let keys: Vec<&str> = fitting.map(|entry| entry.key.as_str()).collect();
    keys.iter().find(|key| references.contains(key)).or(keys.first()).copied()
}

fn component_names<'d>(root: &'d Node, kind: &str) -> Vec<&'d String> {
    let entries = root.get("components").and_then(|components| components.get(kind)).map(Node::entries);
    entries.unwrap_or_default().iter().map(|entry| &entry.key).collect()
}

fn components(description: &Description, api: &Api) -> Value {
    let mut components = Map::new();
    let roots: Vec<&Node> =
        std::iter::once(&description.api).chain(description.resources.iter().map(|r| &r.root)).collect();
    for kind in ["securitySchemes", "parameters", "responses", "schemas"] {
        let mut entries: BTreeMap<String, Value> = BTreeMap::new();
        for root in &roots {
            let found = root.get("components").and_then(|components| components.get(kind)).map(Node::entries);
            for entry in found.unwrap_or_default() {
                entries.insert(entry.key.clone(), references(&entry.value, ""));
            }
        }
        if kind == "schemas" {
            entries.extend(envelopes(api));
        }
        components.insert(kind.into(), Value::Object(entries.into_iter().collect()));
    }
    Value::Object(components)
}

/// A part of an operation with its short forms written out.
fn expand(node: &Node, operation: &Operation) -> Value {
    let page = match &operation.reply.kind {
        ReplyKind::Page { item } => envelope(item, operation.pagination),
        _ => String::new(),
    };
    references(node, &page)
}

/// JSON with full references. `page` is the envelope that stands for `x-page-of`.
fn references(node: &Node, page: &str) -> Value {
    if !node.entries().is_empty() {
        let mut object = Map::new();
        for entry in node.entries() {
            match (entry.key.as_str(), entry.value.text()) {
                ("$ref", Some(name)) => {
                    object.insert("$ref".into(), json!(format!("{COMPONENTS}/schemas/{name}")));
                }
                ("x-page-of", Some(_)) => {
                    object.insert("$ref".into(), json!(format!("{COMPONENTS}/schemas/{page}")));
                }
                // Examples are data: a `$ref` in one would not be a reference.
                ("example" | "default", _) => {
                    object.insert(entry.key.clone(), entry.value.json());
                }
                _ => {
                    object.insert(entry.key.clone(), references(&entry.value, page));
                }
            }
        }
        return Value::Object(object);
    }
    match node.items() {
        [] => node.json(),
        items => items.iter().map(|item| references(item, page)).collect(),
    }
}

/// The envelopes of all lists that come in pages.
fn envelopes(api: &Api) -> BTreeMap<String, Value> {
    let mut envelopes: BTreeMap<String, (String, bool, bool)> = BTreeMap::new();
    for (_, operation) in api.operations() {
        let ReplyKind::Page { item } = &operation.reply.kind else { continue };
        let cursor = operation.pagination == Pagination::Cursor;
        let totals = operation.pagination == Pagination::Page { totals: true };
        let entry = envelopes
            .entry(envelope(item, operation.pagination))
            .or_insert_with(|| (item.clone(), cursor, false));
        entry.2 |= totals;
    }
    envelopes
        .into_iter()
        .map(|(name, (item, cursor, totals))| {
            (name, if cursor { cursor_page(&item) } else { page(&item, totals) })
        })
        .collect()
}

fn data(item: &str) -> Value {
    json!({
        "description": "The items of this page.",
        "type": "array",
        "items": {"$ref": format!("{COMPONENTS}/schemas/{item}")},
    })
}

fn page(item: &str, totals: bool) -> Value {
    let mut properties = json!({
        "type": {"description": "What the document is: `list`.", "type": "string"},
        "current_page": {"description": "The number of this page, counted from one.", "type": "integer"},
        "per_page": {"description": "How many items a page holds at most.", "type": "integer"},
        "next_page": {"description": "The number of the next page; null on the last one.", "type": ["integer", "null"]},
        "next_page_url": {"description": "The address of the next page; null on the last one.", "type": ["string", "null"]},
        "prev_page": {"description": "The number of the page before; null on the first one.", "type": ["integer", "null"]},
        "prev_page_url": {"description": "The address of the page before; null on the first one.", "type": ["string", "null"]},
    });
    if let Value::Object(properties) = &mut properties {
        if totals {
            let count = json!({"description": "How many items the whole list has.", "type": "integer"});
            let pages = json!({"description": "How many pages the whole list has.", "type": "integer"});
            properties.insert("total_count".into(), count);
            properties.insert("total_pages".into(), pages);
        }
        properties.insert("data".into(), data(item));
    }
    json!({
        "description": format!("A page of a list of `{item}`."),
        "type": "object",
        "required": ["data"],
        "properties": properties,
    })
}

fn cursor_page(item: &str) -> Value {
    json!({
        "description": format!("A page of a list of `{item}`, found by cursor."),
        "type": "object",
        "required": ["data"],
        "properties": {
            "type": {"description": "What the document is: `list`.", "type": "string"},
            "has_next": {"description": "Whether items follow after this page.", "type": "boolean"},
            "has_prev": {"description": "Whether items stand before this page.", "type": "boolean"},
            "cursor_start": {"description": "The cursor of the first item; null when there is none.", "type": ["string", "null"]},
            "cursor_end": {"description": "The cursor of the last item; null when there is none.", "type": ["string", "null"]},
            "data": data(item),
        },
    })
}

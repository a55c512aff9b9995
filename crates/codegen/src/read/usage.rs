//! Finds out where every named type is used: that decides what becomes of it.

use std::collections::BTreeSet;

use crate::ir::{Api, ReplyKind, Shape, Type};
use crate::load::Description;
use crate::problem::{Kind, Problem};
use crate::source::{Entry, Node};

/// Marks every type that a good reply, a request or a whole body reaches. The types of error replies are marked
/// by none of them: the engine reads those, and no language has a model of them.
pub(super) fn mark(api: &mut Api) {
    let (mut reply, mut request, mut body) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (_, operation) in api.operations() {
        match &operation.reply.kind {
            ReplyKind::Json(ty) => reach(api, ty, &mut reply),
            ReplyKind::Page { item } => reach(api, &Type::Named(item.clone()), &mut reply),
            ReplyKind::Empty | ReplyKind::Bytes => {}
        }
        if let Some(vote) = &operation.reply.vote {
            reach(api, vote, &mut reply);
        }
        for param in &operation.query {
            reach(api, &param.ty, &mut request);
        }
        if let Some(sent) = &operation.body {
            body.insert(sent.type_name.clone());
            for field in &sent.fields {
                reach(api, &field.ty, &mut request);
            }
        }
    }
    for (name, def) in &mut api.types {
        def.usage.request = request.contains(name);
        def.usage.body = body.contains(name);
        def.usage.reply = reply.contains(name);
    }
}

fn reach(api: &Api, ty: &Type, reached: &mut BTreeSet<String>) {
    let Some(name) = ty.name() else { return };
    if !reached.insert(name.to_owned()) {
        return;
    }
    if let Some(Shape::Object { fields }) = api.types.get(name).map(|def| &def.shape) {
        for field in fields {
            reach(api, &field.ty, reached);
        }
    }
}

/// Reports the schemas, and the parameters of resource files, that nothing refers to.
pub(super) fn unused(description: &Description, problems: &mut Vec<Problem>) {
    let mut names = BTreeSet::new();
    let roots = || std::iter::once(&description.api).chain(description.resources.iter().map(|r| &r.root));
    for root in roots() {
        collect(root, &mut names);
    }
    let schemas =
        roots().filter_map(|root| root.get("components")?.get("schemas")).map(|node| ("schema", node));
    // The ones of api.yaml are there for whoever wants them; the ones of a file are found by `$ref`, or by their names.
    for resource in &description.resources {
        for path in resource.root.get("paths").map(Node::entries).unwrap_or_default() {
            for method in path.value.entries() {
                names.extend(parameters_by_name(&resource.root, &path.key, &method.value));
            }
        }
    }
    let parameters = description.resources.iter().filter_map(|r| r.root.get("components")?.get("parameters"));
    for (what, components) in schemas.chain(parameters.map(|node| ("parameter", node))) {
        for entry in components.entries() {
            if !names.contains(entry.key.as_str()) {
                let message = format!("nothing refers to the {what} `{}`", entry.key);
                problems.push(Problem::at(&entry.at, Kind::Broken, message));
            }
        }
    }
}

/// The keys of the parameters of a file that an operation has because its path names them.
fn parameters_by_name<'d>(root: &'d Node, path: &str, operation: &'d Node) -> Vec<&'d str> {
    let own = root.get("components").and_then(|components| components.get("parameters"));
    let listed = operation.get("parameters").map(Node::items).unwrap_or_default();
    let in_path = super::parameters::names_in_path(path);
    let named = |entry: &&Entry| {
        let name = entry.value.text_of("name").unwrap_or_default();
        let is_listed = listed.iter().any(|node| node.text_of("name") == Some(name));
        entry.value.text_of("in") == Some("path") && in_path.contains(&name) && !is_listed
    };
    own.map(Node::entries).unwrap_or_default().iter().filter(named).map(|entry| entry.key.as_str()).collect()
}

fn collect<'d>(node: &'d Node, names: &mut BTreeSet<&'d str>) {
    for entry in node.entries() {
        if matches!(entry.key.as_str(), "$ref" | "x-page-of") {
            names.extend(entry.value.text());
        }
        collect(&entry.value, names);
    }
    for item in node.items() {
        collect(item, names);
    }
}

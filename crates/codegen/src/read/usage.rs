//! Finds out where every named type is used: that decides what becomes of it.

use std::collections::BTreeSet;

use crate::ir::{Api, ReplyKind, Shape, Type};

/// Marks every type that a good reply, a request or a whole body reaches. `errors` are the types of error
/// replies: the engine reads those, and no language has a model of them.
pub(super) fn mark(api: &mut Api, errors: &[String]) {
    let (mut reply, mut request, mut body) = (BTreeSet::new(), BTreeSet::new(), BTreeSet::new());
    for (_, operation) in api.operations() {
        match &operation.reply.kind {
            ReplyKind::Json(ty) => reach(api, ty, &mut reply),
            ReplyKind::Page { item } => reach(api, &Type::Named(item.clone()), &mut reply),
            ReplyKind::Empty | ReplyKind::Bytes => {}
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
        // What nothing refers to can still arrive, in a webhook for one, and is read like a reply.
        let unused = !(def.usage.request || def.usage.body || errors.contains(name));
        def.usage.reply = reply.contains(name) || unused;
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

//! crates/planetscale/src/models: the types of replies, and the ones inside requests.

use std::collections::BTreeSet;

use serde::Serialize;
use serde_json::json;

use super::names::{ident, type_name, variant};
use crate::ir::{Api, Field, Shape, Type, TypeDef};
use crate::load::SHARED;
use crate::problem::Errors;
use crate::render::render;
use crate::write::File;

#[derive(Serialize)]
struct Model<'a> {
    name: &'a str,
    docs: &'a str,
    is_enum: bool,
    /// Only sent: built by the caller field by field.
    input: bool,
    words: Vec<Variant<'a>>,
    fields: Vec<Member<'a>>,
}

#[derive(Serialize)]
struct Variant<'a> {
    name: String,
    word: &'a str,
    docs: &'a str,
}

#[derive(Serialize)]
struct Member<'a> {
    name: String,
    wire: &'a str,
    /// What reads it where its own type would not bear what the service may send.
    reader: &'static str,
    docs: &'a str,
    ty: String,
    attributes: Vec<String>,
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    let mut files = Vec::new();
    let mut modules = Vec::new();
    let shared = [(SHARED.to_owned(), "Shared".to_owned(), "api/api.yaml".to_owned())];
    let groups = api.groups.iter().map(|g| (g.name.snake(), g.title.clone(), g.file.clone()));
    for (stem, title, source) in groups.chain(shared) {
        let models: Vec<Model<'_>> =
            api.types_of(&stem).into_iter().filter(|t| t.is_model()).map(|t| model(api, t)).collect();
        if models.is_empty() {
            continue;
        }
        let context = json!({"title": title, "source": source, "models": models});
        files.push(File::new(
            format!("crates/planetscale/src/models/{stem}.rs"),
            render("models.rs", context)?,
        ));
        modules.push(stem);
    }
    modules.sort();
    let contents = render("models_mod.rs", json!({"modules": modules}))?;
    files.push(File::new("crates/planetscale/src/models/mod.rs", contents));
    Ok(files)
}

fn model<'a>(api: &'a Api, def: &'a TypeDef) -> Model<'a> {
    let input = !def.usage.reply;
    let mut model = Model {
        name: &def.name,
        docs: &def.docs,
        is_enum: false,
        input,
        words: Vec::new(),
        fields: Vec::new(),
    };
    match &def.shape {
        Shape::Enum { words } => {
            model.is_enum = true;
            model.words = words
                .iter()
                .map(|word| Variant { name: variant(&word.name), word: &word.name.wire, docs: &word.docs })
                .collect();
        }
        Shape::Object { fields } => {
            model.fields = fields.iter().map(|field| member(api, &def.name, field)).collect();
        }
    }
    model
}

fn member<'a>(api: &Api, owner: &str, field: &'a Field) -> Member<'a> {
    let name = ident(&field.name.snake());
    let plain = field.required && !field.nullable;
    let mut ty = type_name(&field.ty);
    if contains(api, &field.ty, owner) {
        ty = format!("Box<{ty}>");
    }
    if !plain {
        ty = format!("Option<{ty}>");
    }
    let mut attributes = Vec::new();
    if name.trim_start_matches("r#") != field.name.wire {
        attributes.push(format!("rename = {:?}", field.name.wire));
    }
    let reader = match (&field.ty, plain) {
        (Type::Integer, true) => "Integer",
        (Type::Integer, false) => "IntegerOption",
        (Type::Timestamp, true) => "Time",
        (Type::Timestamp, false) => "TimeOption",
        (Type::List(item), true) if **item == Type::Integer => "Integers",
        (Type::List(item), false) if **item == Type::Integer => "IntegersOption",
        (_, true) => "Plain",
        (_, false) => "",
    };
    if !plain {
        attributes.push("skip_serializing_if = \"Option::is_none\"".into());
    }
    Member { wire: &field.name.wire, reader, name, docs: &field.docs, ty, attributes }
}

/// Whether a value of a type holds a value of the owner directly, which Rust needs a box for.
fn contains(api: &Api, ty: &Type, owner: &str) -> bool {
    let mut seen = BTreeSet::new();
    let mut todo = vec![ty];
    while let Some(ty) = todo.pop() {
        let Type::Named(name) = ty else { continue };
        if name == owner {
            return true;
        }
        if !seen.insert(name) {
            continue;
        }
        if let Some(Shape::Object { fields }) = api.types.get(name).map(|def| &def.shape) {
            todo.extend(fields.iter().map(|field| &field.ty));
        }
    }
    false
}

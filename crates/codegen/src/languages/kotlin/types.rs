//! bindings/kotlin: the types of replies, and the ones inside requests.

use serde::Serialize;
use serde_json::json;

use super::documentation as docs;
use super::imports::taken;
use super::names::{LAYOUT, Source, constant, empty, given_type, literal, property, type_name};
use crate::common::methods::Names;
use crate::ir::{Api, Field, Shape, Type, TypeDef, Word};
use crate::load::SHARED;
use crate::naming::Name;
use crate::problem::{Errors, Kind, Problem};
use crate::render::render;
use crate::write::File;

/// Where they go.
const FOLDER: &str = "bindings/kotlin/src/main/kotlin/planetscale/types";

/// What reads the types of Kotlin as the wire writes them.
const SERIALIZERS: &[(Type, &str)] = &[
    (Type::Number, "Decimal"),
    (Type::Boolean, "Flag"),
    (Type::Timestamp, "Timestamp"),
    (Type::Integer, "WholeNumber"),
];

#[derive(Serialize)]
struct Declaration<'a> {
    docs: String,
    name: &'a str,
    is_class: bool,
    members: Vec<Member>,
    words: Vec<Constant>,
    entries: String,
}

/// A property of a class.
#[derive(Serialize)]
pub(crate) struct Member {
    pub(crate) docs: String,
    /// The name on the wire as a literal, where it is another.
    pub(crate) serial_name: Option<String>,
    pub(crate) line: String,
}

/// A word of an enum.
#[derive(Serialize)]
struct Constant {
    docs: String,
    line: String,
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    clashes(api)?;
    let mut files = Vec::new();
    let shared = [(Name::new(SHARED), "Shared".to_owned(), "api/api.yaml".to_owned())];
    let groups = api.groups.iter().map(|g| (g.name.clone(), g.title.clone(), g.file.clone()));
    for (name, title, source) in groups.chain(shared) {
        let defs: Vec<&TypeDef> =
            api.types_of(&name.snake()).into_iter().filter(|def| def.is_model()).collect();
        if defs.is_empty() {
            continue;
        }
        let declarations: Vec<_> = defs.iter().map(|def| declaration(api, def)).collect();
        let body = render("types.kt", json!({"declarations": declarations}))?;
        let file = Source {
            from: &source,
            about: &format!("{title}: the types."),
            package: "planetscale.types",
            annotation: &serializers(&defs),
            body: &body,
        };
        files.push(File::new(format!("{FOLDER}/{}.kt", name.pascal()), file.file(api)?));
    }
    Ok(files)
}

/// A type must not hide what generated code uses.
fn clashes(api: &Api) -> Result<(), Errors> {
    let mut problems = Vec::new();
    for name in taken() {
        if let Some(def) = api.types.get(name) {
            let message = format!("a type cannot be called `{name}`: that name is taken in Kotlin");
            problems.push(Problem::at(&def.at, Kind::Broken, message));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Errors::new(problems)) }
}

/// What tells the compiler of the serializers that the fields of a file need beyond those of Kotlin.
fn serializers(defs: &[&TypeDef]) -> String {
    let mut types = Vec::new();
    for def in defs {
        if let Shape::Object { fields } = &def.shape {
            types.extend(fields.iter().map(|field| &field.ty));
        }
    }
    let hearts: Vec<_> = types.iter().map(|ty| ty.heart()).collect();
    let needed = SERIALIZERS.iter().filter(|(ty, _)| hearts.contains(&ty));
    let mut classes: Vec<_> = needed.map(|(_, name)| format!("{name}::class")).collect();
    // What holds others survives a null among them.
    if types.iter().any(|ty| matches!(ty, Type::List(_))) {
        classes.push("Items::class".into());
    }
    if types.iter().any(|ty| matches!(ty, Type::Map(_))) {
        classes.push("Entries::class".into());
    }
    classes.sort();
    if classes.is_empty() { String::new() } else { format!("@file:UseSerializers({})", classes.join(", ")) }
}

fn declaration<'a>(api: &Api, def: &'a TypeDef) -> Declaration<'a> {
    let docs = docs::class(&def.docs, 0);
    match &def.shape {
        Shape::Enum { words } => Declaration {
            docs: docs::words(&def.docs),
            name: &def.name,
            is_class: false,
            members: Vec::new(),
            words: words.iter().map(|word| word_constant(&def.name, word)).collect(),
            entries: entries(&def.name, words),
        },
        Shape::Object { fields } => Declaration {
            docs,
            name: &def.name,
            is_class: true,
            members: members(api, fields, !def.usage.reply),
            words: Vec::new(),
            entries: String::new(),
        },
    }
}

fn word_constant(owner: &str, word: &Word) -> Constant {
    let name = constant(&word.name);
    Constant {
        docs: docs::plain(&word.docs, 8),
        line: value(
            &format!("public val {name}: {owner}"),
            &format!("{owner}({})", literal(&word.name.wire)),
        ),
    }
}

fn entries(owner: &str, words: &[Word]) -> String {
    let names: Vec<_> = words.iter().map(|word| constant(&word.name)).collect();
    let head = format!("public val entries: List<{owner}>");
    value(&head, &LAYOUT.bracketed("listOf(", &names, ")", 12))
}

/// What a companion object has: in one line where that fits.
fn value(head: &str, value: &str) -> String {
    let line = format!("{head} = {value}");
    if LAYOUT.fits(&line, 8) { line } else { format!("{head} =\n            {value}") }
}

/// The properties of a class. What a caller has to give comes first and has no default.
fn members(api: &Api, fields: &[Field], input: bool) -> Vec<Member> {
    let names = Names::of_fields(fields, docs::shown);
    if !input {
        return fields.iter().map(|field| received(api, &names, field)).collect();
    }
    let (required, optional): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.required);
    required.into_iter().chain(optional).map(|field| given(&names, field)).collect()
}

/// A property of a reply: plain where the service is certain to send it.
fn received(api: &Api, names: &Names, field: &Field) -> Member {
    let ty = type_name(&field.ty);
    let ty = if field.required && !field.nullable {
        format!("{ty} = {}", empty(api, &field.ty))
    } else {
        format!("{ty}? = null")
    };
    member(names, field, &ty, false)
}

/// A property of an object inside a request.
fn given(names: &Names, field: &Field) -> Member {
    let ty = given_type(&field.ty, field.required, field.nullable);
    let default = if field.required { "" } else { " = null" };
    member(names, field, &format!("{ty}{default}"), true)
}

fn member(names: &Names, field: &Field, ty: &str, sent: bool) -> Member {
    let name = property(&field.name);
    let wire = &field.name.wire;
    Member {
        docs: docs::field(&names.told(&field.docs), &field.ty, sent && field.nullable, 4),
        serial_name: (name.trim_matches('`') != wire).then(|| literal(wire)),
        line: format!("{name}: {ty}"),
    }
}

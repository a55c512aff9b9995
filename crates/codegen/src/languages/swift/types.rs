//! bindings/swift/Sources/PlanetScale/Types: the types of replies, and the ones inside requests.

use serde::Serialize;
use serde_json::json;

use super::documentation as docs;
use super::names::{
    LAYOUT, camel, case, contains, empty, ident, literal, named, own, params, raw, type_name,
};
use crate::common::methods::Names;
use crate::ir::{Api, Field, Shape, TypeDef, Word};
use crate::load::SHARED;
use crate::naming::Name;
use crate::problem::{Errors, Kind, Problem};
use crate::render::render;
use crate::write::File;

/// The types of the hand-written part: a type of the description must not have their names.
const TAKEN: &[&str] = &[
    "ClientCertificate",
    "ClientOptions",
    "Engine",
    "EnginePages",
    "ErrorInfo",
    "FakeCall",
    "FakeEngine",
    "FakePages",
    "HTTPMethod",
    "Headers",
    "JSON",
    "JSONBody",
    "JSONDocument",
    "JSONFields",
    "JSONKeys",
    "JSONModel",
    "JSONPath",
    "JSONProblem",
    "JSONReader",
    "JSONValue",
    "JSONWord",
    "JSONWriter",
    "Locked",
    "LogLevel",
    "Logger",
    "OpenWord",
    "OrNull",
    "Page",
    "PageReader",
    "PageSequence",
    "PathTemplate",
    "PlanetScale",
    "PlanetScaleClient",
    "PlanetScaleError",
    "PlanetScaleFake",
    "Proxy",
    "QueryPairs",
    "QueryValue",
    "RawResponse",
    "RecordedRequest",
    "Redacted",
    "Reply",
    "RequestOptions",
    "RetryBackoff",
    "Scalar",
    "Script",
    "Secret",
    "ServiceTokenScheme",
    "Simulator",
    "TLSRoots",
    "Tickets",
    "Timestamps",
    "Transport",
    "WaitOptions",
    "WaitProgress",
    "WaitSequence",
    "WebhookDelivery",
];

#[derive(Serialize)]
struct Model {
    docs: String,
    name: String,
    fields: Vec<Property>,
    init: String,
    keys: String,
    /// Whether it has an `id` at all times.
    identifiable: bool,
}

/// A property of a struct.
#[derive(Serialize)]
pub(crate) struct Property {
    pub(crate) docs: String,
    /// As it stands in code.
    pub(crate) name: String,
    /// As it stands behind a dot, where no word is kept.
    pub(crate) member: String,
    /// As the methods of the struct read and write it.
    pub(crate) own: String,
    pub(crate) wire: String,
    pub(crate) ty: String,
    /// What it starts with, ` = ""`.
    pub(crate) initial: String,
    /// The name of the list that holds it, because a struct cannot hold its own type.
    pub(crate) boxed: Option<String>,
}

#[derive(Serialize)]
struct Words {
    docs: String,
    name: String,
    words: Vec<Case>,
    all: String,
}

#[derive(Serialize)]
struct Case {
    docs: String,
    name: String,
    word: String,
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    clashes(api)?;
    let mut files = Vec::new();
    let shared = [(Name::new(SHARED), "Shared".to_owned(), "api/api.yaml".to_owned())];
    let groups = api.groups.iter().map(|group| (group.name.clone(), group.title.clone(), group.file.clone()));
    for (name, title, source) in groups.chain(shared) {
        let defs: Vec<&TypeDef> =
            api.types_of(&name.snake()).into_iter().filter(|def| def.is_model()).collect();
        if defs.is_empty() {
            continue;
        }
        let (mut models, mut enums) = (Vec::new(), Vec::new());
        for def in defs {
            match &def.shape {
                Shape::Object { fields } => models.push(model(api, def, fields)),
                Shape::Enum { words } => enums.push(open_enum(def, words)),
            }
        }
        let context = json!({"title": title, "source": source, "models": models, "enums": enums});
        // Two files of one module cannot have one name, and the resources have the plain one.
        let path = format!("bindings/swift/Sources/PlanetScale/Types/{}Types.swift", name.pascal());
        files.push(File::new(path, render("types.swift", context)?));
    }
    Ok(files)
}

/// All types of the package stand beside each other, so no two may have one name.
fn clashes(api: &Api) -> Result<(), Errors> {
    let groups = api.groups.iter().flat_map(|group| [group.name.pascal(), raw(group)]);
    let arguments = api.operations().into_iter().map(|(_, operation)| params(operation));
    let taken = TAKEN.iter().map(|name| (*name).to_owned());
    let mut problems = Vec::new();
    for name in groups.chain(arguments).chain(taken) {
        for def in api.types.values().filter(|def| def.is_model() && named(&def.name) == name) {
            let message = format!("a type cannot be called `{name}`: that name is taken in Swift");
            problems.push(Problem::at(&def.at, Kind::Broken, message));
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(Errors::new(problems)) }
}

fn model(api: &Api, def: &TypeDef, fields: &[Field]) -> Model {
    let input = !def.usage.reply;
    let fields = ordered(def, fields);
    let names = Names::of_fields(fields.iter().copied(), camel);
    let properties: Vec<Property> = fields.iter().map(|field| property(api, &names, def, field)).collect();
    let arguments: Vec<String> = fields
        .iter()
        .zip(&properties)
        .map(|(field, property)| {
            let Property { name, ty, .. } = property;
            match (is_plain(api, def, field), input && field.required) {
                (_, true) => format!("{name}: {ty}"),
                (true, false) => format!("{name}: {ty} = {}", empty(api, &field.ty)),
                (false, false) => format!("{name}: {ty} = nil"),
            }
        })
        .collect();
    let keys: Vec<String> = fields.iter().map(|field| literal(&field.name.wire)).collect();
    Model {
        docs: docs::class(&names.told(&def.docs), 0),
        name: named(&def.name),
        fields: properties,
        init: LAYOUT.bracketed("public init(", &arguments, ") {", 4),
        identifiable: fields.iter().any(|field| field.name.wire == "id" && is_plain(api, def, field)),
        keys: LAYOUT.filled("static let jsonKeys: JSONKeys = JSONKeys([", &keys, "])", 4),
    }
}

/// The fields in the order of the initialiser: of what is only sent, what the service insists on comes first.
pub(crate) fn ordered<'a>(def: &TypeDef, fields: &'a [Field]) -> Vec<&'a Field> {
    if def.usage.reply {
        return fields.iter().collect();
    }
    let (required, optional): (Vec<_>, Vec<_>) = fields.iter().partition(|field| field.required);
    required.into_iter().chain(optional).collect()
}

/// Whether a property always has a value.
fn is_plain(api: &Api, def: &TypeDef, field: &Field) -> bool {
    field.required && !field.nullable && !contains(api, &field.ty, &def.name)
}

fn property(api: &Api, names: &Names, def: &TypeDef, field: &Field) -> Property {
    let plain = is_plain(api, def, field);
    let sent = !def.usage.reply && field.nullable && field.ty != crate::ir::Type::Any;
    let ty = match (type_name(&field.ty), sent) {
        (ty, true) => format!("OrNull<{ty}>"),
        (ty, false) => ty,
    };
    let initial = match (plain, sent && field.required) {
        (true, _) => format!(" = {}", empty(api, &field.ty)),
        (false, true) => " = .null".into(),
        (false, false) => String::new(),
    };
    let ty = if plain || (sent && field.required) { ty } else { ty + "?" };
    Property {
        docs: docs::field(&names.told(&field.docs), &field.ty, 4),
        name: ident(&field.name),
        member: camel(&field.name),
        own: own(&field.name),
        wire: literal(&field.name.wire),
        ty,
        initial,
        boxed: contains(api, &field.ty, &def.name).then(|| format!("{}InList", camel(&field.name))),
    }
}

fn open_enum(def: &TypeDef, words: &[Word]) -> Words {
    let cases: Vec<Case> = words
        .iter()
        .map(|word| {
            let name = case(&word.name);
            let docs = docs::word(&word.docs, &word.name.wire, &name, 4);
            Case { docs, name, word: literal(&word.name.wire) }
        })
        .collect();
    let all: Vec<String> = cases.iter().map(|case| format!(".{}", case.name.trim_matches('`'))).collect();
    let name = named(&def.name);
    Words {
        docs: docs::class(&def.docs, 0),
        all: LAYOUT.filled(&format!("public static let allCases: [{name}] = ["), &all, "]", 4),
        name,
        words: cases,
    }
}

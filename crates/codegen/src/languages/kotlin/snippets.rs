//! How an operation is called in Kotlin: for the pages of the reference, and among the tests of the package, where the
//! compiler reads the same lines.

use serde_json::{Value, json};

use super::expression::{Expression, WIDTH, call, plain};
use super::imports::imports;
use super::names::{Source, constant, literal, method, property, variable};
use crate::common::arguments::{Arguments, arguments};
use crate::common::example::Examples;
use crate::common::methods::{all, has_pages, required_query};
use crate::common::snippets::given_by_name;
use crate::common::text::grouped;
use crate::ir::{Api, Given, Group, Operation, ReplyKind, Shape, Type, TypeDef, Waiter};
use crate::naming::Name;
use crate::problem::Errors;
use crate::render::render;
use crate::write::File;

/// Where the compiled ones go.
const FOLDER: &str = "bindings/kotlin/src/test/kotlin/planetscale/snippets";
const PACKAGE: &str = "planetscale.snippets";

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    let mut files = Vec::new();
    for group in &api.groups {
        let call = |operation: &Operation| {
            let code = calls(api, group, operation);
            json!({"id": literal(&operation.id.wire), "function": method(&operation.id),
                "lines": code.lines().collect::<Vec<_>>()})
        };
        let calls: Vec<_> = group.operations.iter().map(call).collect();
        let body = render("snippets.kt", json!({"name": method(&group.name), "calls": calls}))?;
        let about = format!("{}: the calls of the reference.", group.title);
        files.push(file(api, &group.file, &about, &group.name.pascal(), &body)?);
    }
    let names: Vec<_> = api.groups.iter().map(|group| method(&group.name)).collect();
    let body = render("snippets_index.kt", json!({"names": names}))?;
    files.push(file(api, "api/resources", "The calls of the reference.", "Snippets", &body)?);
    Ok(files)
}

fn file(api: &Api, from: &str, about: &str, name: &str, body: &str) -> Result<File, Errors> {
    // What a call gives has a name so that a reader sees what it is.
    let source =
        Source { from, about, package: PACKAGE, annotation: "@file:Suppress(\"UNUSED_VARIABLE\")", body };
    Ok(File::new(format!("{FOLDER}/{name}.kt"), source.file(api)?))
}

/// The lines of a call, with what it imports.
pub(crate) fn snippet(api: &Api, group: &Group, operation: &Operation) -> String {
    let calls = calls(api, group, operation);
    let imports = imports(api, PACKAGE, &calls);
    if imports.is_empty() { calls } else { format!("{}\n\n{calls}", imports.join("\n")) }
}

/// The lines of a call, with the values of the operation's vector, and of its waits.
fn calls(api: &Api, group: &Group, operation: &Operation) -> String {
    let writer = Writer { api };
    let values = arguments(api, operation, &mut Examples::new(api));
    let path: Vec<Expression> = operation
        .path_params
        .iter()
        .map(|param| {
            let value = values.path.get(&param.name.wire).unwrap_or(&Value::Null);
            writer.value(if param.ty == Type::Integer { &Type::Integer } else { &Type::Text }, value)
        })
        .collect();
    let call = |verb: &Name, more: Vec<Expression>| {
        let head = format!("client.{}.{}", method(&group.name), method(verb));
        Expression::Call(head, path.iter().cloned().chain(more).map(|value| (None, value)).collect())
    };

    let params = writer.params(operation, &values);
    let mut blocks = vec![match &operation.reply.kind {
        ReplyKind::Page { item } if has_pages(operation) => {
            let item = variable(item);
            let items = call(&all(&operation.verb), params);
            let (start, end) = (items.flat(), format!(".collect {{ {item} ->"));
            let after = format!("{end}\n    println({item})\n}}");
            if start.chars().count() + end.chars().count() <= WIDTH {
                format!("{start}{after}")
            } else {
                format!("{}\nitems{after}", items.behind("val items =", 0, 0))
            }
        }
        kind => call(&operation.verb, params).behind(&result(kind), 0, 0),
    }];
    for waiter in &operation.waiters {
        let query = required_query(operation);
        let query = query.iter().filter_map(|param| Some((&param.ty, values.query.get(&param.name.wire)?)));
        let query = query.map(|(ty, value)| writer.value(ty, value)).collect();
        blocks.push(call(&waiter.name, query).behind(&outcome(waiter), 0, 0));
    }
    blocks.join("\n\n")
}

fn result(kind: &ReplyKind) -> String {
    let name = match kind {
        ReplyKind::Empty => return String::new(),
        ReplyKind::Bytes => "bytes".into(),
        ReplyKind::Json(Type::Named(name)) => variable(name),
        ReplyKind::Json(Type::List(_)) => "items".into(),
        ReplyKind::Page { .. } => "page".into(),
        ReplyKind::Json(_) => "reply".into(),
    };
    format!("val {name} =")
}

/// What a wait leaves, named after what was waited for: `ready` of `wait_until_ready`.
fn outcome(waiter: &Waiter) -> String {
    if waiter.is_for_deletion() {
        return String::new();
    }
    format!("val {} =", variable(waiter.name.wire.strip_prefix("wait_until_").unwrap_or(&waiter.name.wire)))
}

/// Writes values.
#[derive(Clone, Copy)]
struct Writer<'a> {
    api: &'a Api,
}

impl Writer<'_> {
    /// What a method takes beside its path; nothing where nothing has to be shown.
    fn params(self, operation: &Operation, values: &Arguments) -> Vec<Expression> {
        let shown = given_by_name(self.api, operation, values);
        let all = operation.given();
        let mut arguments = Vec::new();
        for given in &all {
            if let Some((_, value)) = shown.iter().find(|(name, _)| *name == given.name) {
                arguments.push((Some(property(given.name)), self.given(given, value)));
            }
        }
        if arguments.is_empty() {
            return Vec::new();
        }
        vec![Expression::Call(operation.id.pascal(), arguments)]
    }

    fn given(self, given: &Given<'_>, value: &Value) -> Expression {
        let written = self.value(given.ty, value);
        if given.nullable && *given.ty != Type::Any { call("OrNull.Value", [written]) } else { written }
    }

    fn value(self, ty: &Type, value: &Value) -> Expression {
        match (ty, value) {
            (Type::Text, Value::String(text)) => plain(literal(text)),
            (Type::Secret, Value::String(text)) => call("Secret", [plain(literal(text))]),
            (Type::Integer, Value::Number(number)) => {
                plain(number.as_u64().map_or_else(|| number.to_string(), grouped))
            }
            (Type::Number, Value::Number(number)) => {
                plain(format!("{:?}", number.as_f64().unwrap_or_default()))
            }
            (Type::Timestamp, Value::String(text)) => call("Instant.parse", [plain(literal(text))]),
            (Type::Scalar, value) => call("Scalar.of", [plain(primitive(value))]),
            (Type::List(item), Value::Array(items)) => {
                call("listOf", items.iter().map(|value| self.value(item, value)))
            }
            (Type::Map(item), Value::Object(fields)) => call("mapOf", self.pairs(item, fields)),
            (Type::Named(name), value) => match self.api.types.get(name) {
                Some(def) => self.named(def, value),
                None => document(value),
            },
            (Type::Any | Type::Object, value) => document(value),
            (_, value) => plain(primitive(value)),
        }
    }

    fn pairs(self, item: &Type, fields: &serde_json::Map<String, Value>) -> Vec<Expression> {
        let pair = |(name, value): (&String, &Value)| {
            plain(format!("{} to {}", literal(name), self.value(item, value).flat()))
        };
        fields.iter().map(pair).collect()
    }

    fn named(self, def: &TypeDef, value: &Value) -> Expression {
        match &def.shape {
            Shape::Enum { words } => {
                let word = words.iter().find(|word| value.as_str() == Some(&word.name.wire));
                match word {
                    Some(word) => plain(format!("{}.{}", def.name, constant(&word.name))),
                    None => call(&def.name, [plain(primitive(value))]),
                }
            }
            Shape::Object { fields } => {
                let given = fields.iter().filter_map(|field| {
                    let value = value.get(&field.name.wire)?;
                    let written = if def.usage.reply {
                        self.value(&field.ty, value)
                    } else {
                        self.given(&Given::from(field), value)
                    };
                    Some((Some(property(&field.name)), written))
                });
                Expression::Call(def.name.clone(), given.collect())
            }
        }
    }
}

/// A JSON document of any form.
fn document(value: &Value) -> Expression {
    match value {
        Value::Null => plain("JsonNull"),
        Value::Array(items) => call("JsonArray", [call("listOf", items.iter().map(document))]),
        Value::Object(fields) => {
            let pair = |(name, value): (&String, &Value)| {
                plain(format!("{} to {}", literal(name), document(value).flat()))
            };
            call("JsonObject", [call("mapOf", fields.iter().map(pair))])
        }
        value => call("JsonPrimitive", [plain(primitive(value))]),
    }
}

fn primitive(value: &Value) -> String {
    value.as_str().map_or_else(|| value.to_string(), literal)
}

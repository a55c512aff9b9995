//! How an operation is called in Rust: for the pages of the reference, and in tests/src/snippets, where the compiler
//! reads the same lines.

use std::collections::BTreeSet;

use serde_json::{Value, json};

use super::names::{ident, is_enum, setter_name, variant};
use crate::common::arguments::{Arguments, arguments};
use crate::common::example::Examples;
use crate::common::snippets::{PAGING, address};
use crate::common::text::{grouped, rust_literal};
use crate::ir::{Api, Field, Group, Operation, Pagination, ReplyKind, Shape, Type, TypeDef, Waiter};
use crate::naming::Name;
use crate::problem::Errors;
use crate::render::render;
use crate::scopes::Scope;
use crate::write::File;

/// A call is written in one line up to here.
const WIDTH: usize = 100;

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    let mut files = Vec::new();
    for group in &api.groups {
        let calls: Vec<_> = group
            .operations
            .iter()
            .map(|operation| {
                json!({"function": ident(&operation.id.snake()), "code": snippet(api, group, operation)})
            })
            .collect();
        let context = json!({"group": group, "calls": calls});
        let path = format!("tests/src/snippets/{}.rs", group.name.snake());
        files.push(File::new(path, render("snippets.rs", context)?));
    }
    let groups: Vec<String> = api.groups.iter().map(|group| group.name.snake()).collect();
    let contents = render("snippets_mod.rs", json!({"groups": groups}))?;
    files.push(File::new("tests/src/snippets/mod.rs", contents));
    Ok(files)
}

/// The lines of a call, with the values of the operation's vector, and of its waits.
pub(crate) fn snippet(api: &Api, group: &Group, operation: &Operation) -> String {
    let mut writer = Writer { api, models: BTreeSet::new(), timestamp: false, json: false };
    let values = arguments(api, operation, &mut Examples::new(api));
    let home = api.home(group, operation);
    let path: Vec<String> =
        home.path.iter().map(|param| path_value(values.path.get(&param.name.wire))).collect();
    let mut place: Vec<Step> = address(api, group, operation, &values).into_iter().map(step).collect();
    place.extend(home.group.map(|name| Step::new(&ident(&name.snake()), Vec::new())));

    let mut chain = place.clone();
    chain.push(writer.method(operation, &path, &values));
    chain.extend(writer.setters(operation, &values));
    let mut blocks = vec![call(operation, chain)];
    for waiter in &operation.waiters {
        let method = Step::new(&ident(&waiter.name.snake()), path.clone());
        let mut chain = place.clone();
        chain.push(method);
        blocks.push(wait(operation, waiter, chain));
    }
    let uses = writer.imports();
    if !uses.is_empty() {
        blocks.insert(0, uses.join("\n"));
    }
    blocks.join("\n\n")
}

/// The step to a scope.
fn step((scope, value): (&Scope, Option<Value>)) -> Step {
    match value {
        Some(value) => Step::new(&ident(&scope.name.snake()), vec![path_value(Some(&value))]),
        None => Step::new(&format!("default_{}", scope.name.snake()), Vec::new()),
    }
}

fn path_value(value: Option<&Value>) -> String {
    match value {
        Some(Value::String(text)) => rust_literal(text),
        other => other.map(ToString::to_string).unwrap_or_default(),
    }
}

fn call(operation: &Operation, mut chain: Vec<Step>) -> String {
    if let (ReplyKind::Page { item }, false) =
        (&operation.reply.kind, operation.pagination == Pagination::None)
    {
        let item = ident(&Name::new(item).snake());
        chain.push(Step::new("iter", Vec::new()));
        let body = format!("    println!(\"{{:?}}\", {item}?);\n}}");
        return match one_line(&format!("for {item} in "), &chain, " {") {
            Some(head) => format!("{head}\n{body}"),
            None => format!("{}\nfor {item} in items {{\n{body}", lines("let items = ", &chain, ";")),
        };
    }
    chain.push(Step::new("send", Vec::new()));
    match &operation.reply.kind {
        ReplyKind::Empty => lines("", &chain, "?;"),
        ReplyKind::Bytes => lines("let bytes = ", &chain, "?.0;"),
        ReplyKind::Json(ty) => lines(&format!("let {} = ", variable(ty)), &chain, "?;"),
        ReplyKind::Page { .. } => lines("let page = ", &chain, "?;"),
    }
}

fn wait(operation: &Operation, waiter: &Waiter, mut chain: Vec<Step>) -> String {
    chain.push(Step::new("send", Vec::new()));
    match &operation.reply.kind {
        ReplyKind::Json(ty) if !waiter.gone => lines(&format!("let {} = ", variable(ty)), &chain, "?;"),
        _ => lines("", &chain, "?;"),
    }
}

fn variable(ty: &Type) -> String {
    match ty {
        Type::Named(name) => ident(&Name::new(name).snake()),
        Type::List(_) => "items".into(),
        _ => "reply".into(),
    }
}

/// One call in a chain of them.
#[derive(Clone)]
struct Step {
    method: String,
    arguments: Vec<String>,
}

impl Step {
    fn new(method: &str, arguments: Vec<String>) -> Self {
        Self { method: method.to_owned(), arguments }
    }

    fn one_line(&self) -> String {
        format!(".{}({})", self.method, self.arguments.join(", "))
    }

    /// As it stands in a line of its own; in a line an argument if it is long.
    fn indented(&self) -> String {
        let line = format!("\n    {}", self.one_line());
        if line.chars().count() <= WIDTH {
            return line;
        }
        format!("\n    .{}(\n        {},\n    )", self.method, self.arguments.join(",\n        "))
    }
}

/// A chain of calls in one line, if it is short enough.
fn one_line(before: &str, chain: &[Step], after: &str) -> Option<String> {
    let steps: String = chain.iter().map(Step::one_line).collect();
    let line = format!("{before}client{steps}{after}");
    (line.chars().count() <= WIDTH).then_some(line)
}

/// A chain of calls in one line, or in a line a call if it is long.
fn lines(before: &str, chain: &[Step], after: &str) -> String {
    one_line(before, chain, after).unwrap_or_else(|| {
        let steps: String = chain.iter().map(Step::indented).collect();
        format!("{before}client{steps}{after}")
    })
}

/// JSON in one line that can be read.
fn spaced(value: &Value) -> String {
    match value {
        Value::Object(fields) => {
            let fields: Vec<_> =
                fields.iter().map(|(name, value)| format!("{name:?}: {}", spaced(value))).collect();
            format!("{{{}}}", fields.join(", "))
        }
        Value::Array(items) => format!("[{}]", items.iter().map(spaced).collect::<Vec<_>>().join(", ")),
        other => other.to_string(),
    }
}

/// Writes expressions, and collects what they need to be imported.
struct Writer<'a> {
    api: &'a Api,
    models: BTreeSet<&'a str>,
    timestamp: bool,
    json: bool,
}

impl<'a> Writer<'a> {
    fn imports(&self) -> Vec<String> {
        let mut lines = Vec::new();
        if self.timestamp {
            lines.push("use planetscale::Timestamp;".to_owned());
        }
        let models: Vec<&str> = self.models.iter().copied().collect();
        match models.as_slice() {
            [] => {}
            [one] => lines.push(format!("use planetscale::models::{one};")),
            many => lines.push(format!("use planetscale::models::{{{}}};", many.join(", "))),
        }
        if self.json {
            lines.push("use serde_json::json;".to_owned());
        }
        lines
    }

    /// The method with what it cannot do without.
    fn method(&mut self, operation: &Operation, path: &[String], values: &Arguments) -> Step {
        let mut arguments = path.to_vec();
        for param in operation.query.iter().filter(|param| param.required) {
            arguments.push(self.argument(&param.ty, false, values.query.get(&param.name.wire)));
        }
        for field in operation.body.iter().flat_map(|body| &body.fields).filter(|field| field.required) {
            arguments.push(self.argument(&field.ty, field.nullable, body_value(values, field)));
        }
        Step::new(&ident(&operation.verb.snake()), arguments)
    }

    /// A few of the options, to show what they look like: the first simple ones.
    fn setters(&mut self, operation: &Operation, values: &Arguments) -> Vec<Step> {
        let fields = operation.body.iter().flat_map(|body| &body.fields);
        let fields = fields
            .filter(|field| !field.required && !field.extended)
            .map(|field| (&field.name, &field.ty, field.nullable, body_value(values, field)));
        let params = operation
            .query
            .iter()
            .filter(|param| !(param.required || param.extended || PAGING.contains(&param.name.wire.as_str())))
            .map(|param| (&param.name, &param.ty, false, values.query.get(&param.name.wire)));
        let many = if operation.body.is_some() { 2 } else { 1 };
        let chosen: Vec<_> =
            fields.chain(params).filter(|(_, ty, ..)| self.is_simple(ty)).take(many).collect();
        let setter = |(name, ty, nullable, value): (&Name, &Type, bool, Option<&Value>)| {
            Step::new(&setter_name(&name.snake()), vec![self.argument(ty, nullable, value)])
        };
        chosen.into_iter().map(setter).collect()
    }

    fn is_simple(&self, ty: &Type) -> bool {
        match ty {
            Type::Text | Type::Integer | Type::Number | Type::Boolean | Type::Timestamp => true,
            Type::List(item) => **item == Type::Text,
            other => is_enum(self.api, other),
        }
    }

    /// A value as a method takes it.
    fn argument(&mut self, ty: &Type, nullable: bool, value: Option<&Value>) -> String {
        let value = value.unwrap_or(&Value::Null);
        match (ty, value) {
            // Text is taken in every form; a list of it too, but not where null is another choice.
            (Type::Text | Type::Secret | Type::Scalar, Value::String(text)) => rust_literal(text),
            (Type::Scalar, other) => other.to_string(),
            (Type::List(item), Value::Array(items)) if !nullable => {
                let items: Vec<_> =
                    items.iter().map(|value| self.argument(item, false, Some(value))).collect();
                format!("[{}]", items.join(", "))
            }
            _ => self.owned(ty, value),
        }
    }

    /// A value as a field holds it.
    fn owned(&mut self, ty: &Type, value: &Value) -> String {
        match (ty, value) {
            (Type::Text | Type::Secret, Value::String(text)) => format!("{}.into()", rust_literal(text)),
            (Type::Integer, Value::Number(number)) => {
                number.as_u64().map_or_else(|| number.to_string(), grouped)
            }
            (Type::Number | Type::Boolean, plain) => plain.to_string(),
            (Type::Timestamp, Value::String(text)) => {
                self.timestamp = true;
                format!("{}.parse::<Timestamp>()?", rust_literal(text))
            }
            (Type::List(item), Value::Array(items)) => {
                let items: Vec<_> = items.iter().map(|value| self.owned(item, value)).collect();
                format!("vec![{}]", items.join(", "))
            }
            (Type::Named(name), value) => match self.api.types.get(name) {
                Some(def) => self.named(def, value),
                None => self.json(value),
            },
            (Type::Any, value) => {
                self.json = true;
                format!("json!({})", spaced(value))
            }
            (_, value) => self.json(value),
        }
    }

    fn named(&mut self, def: &'a TypeDef, value: &Value) -> String {
        match &def.shape {
            Shape::Enum { words } => {
                self.models.insert(&def.name);
                let word = words.iter().find(|word| value.as_str() == Some(&word.name.wire));
                word.map_or_else(
                    || format!("{}::from({value})", def.name),
                    |word| format!("{}::{}", def.name, variant(&word.name)),
                )
            }
            // The service may add to a type of replies, so nobody else can list its fields.
            Shape::Object { fields } if def.usage.reply => {
                let mut value = value.clone();
                if let Value::Object(object) = &mut value {
                    object.retain(|name, _| {
                        fields.iter().any(|field| field.required && field.name.wire == *name)
                    });
                }
                self.json(&value)
            }
            Shape::Object { fields } => {
                self.models.insert(&def.name);
                self.object(&def.name, fields, value)
            }
        }
    }

    fn object(&mut self, name: &str, fields: &[Field], value: &Value) -> String {
        let mut shown: Vec<&Field> = fields.iter().filter(|field| field.required).collect();
        if shown.is_empty() {
            shown.extend(fields.iter().find(|field| self.is_simple(&field.ty)));
        }
        let mut parts = Vec::new();
        for field in &shown {
            let value = self.owned(&field.ty, value.get(&field.name.wire).unwrap_or(&Value::Null));
            let value = if field.required && !field.nullable { value } else { format!("Some({value})") };
            parts.push(format!("{}: {value}", ident(&field.name.snake())));
        }
        if shown.len() < fields.len() {
            parts.push("..Default::default()".into());
        }
        format!("{name} {{ {} }}", parts.join(", "))
    }

    /// Whatever has no short form is read from JSON.
    fn json(&mut self, value: &Value) -> String {
        self.json = true;
        format!("serde_json::from_value(json!({}))?", spaced(value))
    }
}

fn body_value<'v>(values: &'v Arguments, field: &Field) -> Option<&'v Value> {
    values.body.as_ref()?.get(&field.name.wire)
}

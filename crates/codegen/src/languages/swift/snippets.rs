//! How an operation is called in Swift: for the pages of the reference, and in the package's tests, where the compiler
//! reads the same lines.

use serde::Serialize;
use serde_json::{Value, json};

use super::names::{all_pages, camel, case, ident, literal, method, named, variable};
use super::types::ordered;
use crate::common::arguments::arguments;
use crate::common::example::Examples;
use crate::common::methods::required_query;
use crate::common::snippets::given_by_name;
use crate::ir::{Api, Given, Group, Operation, ReplyKind, Shape, Type, Waiter};
use crate::naming::Name;
use crate::problem::Errors;
use crate::render::render;
use crate::write::File;

/// A line of a call is as long as this.
const WIDTH: usize = 100;

/// An expression that can be written in one line or in several.
#[derive(Clone)]
enum Code {
    Leaf(String),
    /// What opens it, what stands in it, what closes it.
    Group(String, Vec<(String, Code)>, &'static str),
}

/// The lines of an operation's snippet, and the constants that they leave.
struct Snippet {
    code: String,
    constants: Vec<String>,
}

#[derive(Serialize)]
struct Call {
    operation: String,
    function: String,
    lines: Vec<String>,
    constants: Vec<String>,
}

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    let directory = "bindings/swift/Tests/SnippetTests/Snippets";
    let mut files = Vec::new();
    let mut names = Vec::new();
    for group in &api.groups {
        let call = |operation: &Operation| {
            let Snippet { code, constants } = written(api, group, operation);
            Call {
                operation: literal(&operation.id.wire),
                function: ident(&operation.id),
                lines: code.lines().map(str::to_owned).collect(),
                constants,
            }
        };
        let calls: Vec<_> = group.operations.iter().map(call).collect();
        let name = format!("{}Snippets", group.name.pascal());
        let context = json!({"group": group, "name": name, "calls": calls});
        files.push(File::new(format!("{directory}/{name}.swift"), render("snippets.swift", context)?));
        names.push(name);
    }
    let index = render("snippets_index.swift", json!({"names": names}))?;
    files.push(File::new(format!("{directory}/Snippets.swift"), index));
    Ok(files)
}

/// The lines of a call, with the values of the operation's vector, and of its waits.
pub(crate) fn snippet(api: &Api, group: &Group, operation: &Operation) -> String {
    written(api, group, operation).code
}

fn written(api: &Api, group: &Group, operation: &Operation) -> Snippet {
    let values = arguments(api, operation, &mut Examples::new(api));
    let path: Vec<(String, Code)> = operation
        .path_params
        .iter()
        .map(|param| {
            let value = values.path.get(&param.name.wire).unwrap_or(&Value::Null);
            (String::new(), expression(api, &param.ty, value))
        })
        .collect();
    let start = |before: &str, name: &str| format!("{before}client.{}.{name}(", camel(&group.name));
    let all = operation.given();
    let mut entries: Vec<(usize, (String, Code))> = Vec::new();
    for (name, value) in given_by_name(api, operation, &values) {
        let found = all.iter().position(|given| given.name.wire == name.wire);
        if let Some((index, given)) = found.and_then(|index| Some((index, all.get(index)?))) {
            entries.push((index, (camel(name), sent(api, given, &value))));
        }
    }
    entries.sort_by_key(|(index, _)| *index);
    let mut given = path.clone();
    if !entries.is_empty() {
        let entries = entries.into_iter().map(|(_, entry)| entry).collect();
        given.push((String::new(), Code::Group(".init(".into(), entries, ")")));
    }
    let mut constants = Vec::new();
    let mut blocks = vec![match &operation.reply.kind {
        ReplyKind::Page { item } => {
            let item = variable(item);
            let start = start(&format!("for try await {item} in "), &all_pages(operation));
            format!("{}\n    print({item})\n}}", call(&start, &trying(given), ") {"))
        }
        kind => call(&start(&result(kind, &mut constants), &member(&operation.verb)), &given, ")"),
    }];
    for waiter in &operation.waiters {
        let before = if waiter.is_for_deletion() {
            "try await ".into()
        } else {
            constants.push(outcome(waiter));
            format!("let {} = try await ", outcome(waiter))
        };
        let mut given = path.clone();
        for param in required_query(operation) {
            let value = values.query.get(&param.name.wire).unwrap_or(&Value::Null);
            given.push((camel(&param.name), expression(api, &param.ty, value)));
        }
        blocks.push(call(&start(&before, &member(&waiter.name)), &given, ")"));
    }
    Snippet { code: blocks.join("\n\n"), constants }
}

/// The name of a method behind a dot, where only `init` is kept.
fn member(name: &Name) -> String {
    method(name).trim_matches('`').to_owned()
}

fn result(kind: &ReplyKind, constants: &mut Vec<String>) -> String {
    let name = match kind {
        ReplyKind::Empty => return "try await ".into(),
        ReplyKind::Bytes => "data".into(),
        ReplyKind::Json(Type::Named(name)) => variable(name),
        ReplyKind::Json(Type::List(_)) => "items".into(),
        ReplyKind::Json(_) | ReplyKind::Page { .. } => "reply".into(),
    };
    constants.push(name.clone());
    format!("let {name} = try await ")
}

/// What a wait leaves, named after what was waited for: `ready` of `wait_until_ready`.
fn outcome(waiter: &Waiter) -> String {
    variable(waiter.name.wire.strip_prefix("wait_until_").unwrap_or(&waiter.name.wire))
}

fn sent(api: &Api, given: &Given<'_>, value: &Value) -> Code {
    let code = expression(api, given.ty, value);
    if given.nullable && *given.ty != Type::Any { or_null(code) } else { code }
}

fn or_null(code: Code) -> Code {
    Code::Group(".value(".into(), vec![(String::new(), code)], ")")
}

/// A value of a type.
fn expression(api: &Api, ty: &Type, value: &Value) -> Code {
    match (ty, value) {
        (Type::Secret, Value::String(text)) => Code::Leaf(format!("Secret({})", literal(text))),
        (Type::Timestamp, Value::String(text)) => {
            Code::Leaf(format!("Date({}, strategy: .iso8601)", literal(text)))
        }
        (Type::List(inner), Value::Array(items)) => {
            let items = items.iter().map(|item| (String::new(), expression(api, inner, item))).collect();
            Code::Group("[".into(), items, "]")
        }
        (Type::Map(inner), Value::Object(fields)) => {
            dictionary(fields, |value| expression(api, inner, value))
        }
        (Type::Named(name), _) => object_or_word(api, name, value),
        _ => document(value),
    }
}

fn object_or_word(api: &Api, name: &str, value: &Value) -> Code {
    let Some(def) = api.types.get(name) else { return document(value) };
    match (&def.shape, value) {
        (Shape::Enum { words }, Value::String(text)) => {
            let known = words.iter().find(|word| word.name.wire == *text);
            Code::Leaf(known.map_or_else(
                || format!(".unknown({})", literal(text)),
                |word| format!(".{}", case(&word.name).trim_matches('`')),
            ))
        }
        (Shape::Object { fields }, Value::Object(values)) => {
            let given = ordered(def, fields).into_iter().filter_map(|field| {
                let value = values.get(&field.name.wire)?;
                let code = expression(api, &field.ty, value);
                let nullable = !def.usage.reply && field.nullable && field.ty != Type::Any;
                Some((camel(&field.name), if nullable { or_null(code) } else { code }))
            });
            Code::Group(format!("{}(", named(name)), given.collect(), ")")
        }
        _ => document(value),
    }
}

fn dictionary(fields: &serde_json::Map<String, Value>, code: impl Fn(&Value) -> Code) -> Code {
    if fields.is_empty() {
        return Code::Leaf("[:]".into());
    }
    let entries = fields.iter().map(|(name, value)| (literal(name), code(value))).collect();
    Code::Group("[".into(), entries, "]")
}

/// JSON, as the literals of Swift write it.
fn document(value: &Value) -> Code {
    match value {
        Value::Null => Code::Leaf("nil".into()),
        Value::String(text) => Code::Leaf(literal(text)),
        Value::Array(items) => {
            let items = items.iter().map(|item| (String::new(), document(item))).collect();
            Code::Group("[".into(), items, "]")
        }
        Value::Object(fields) => dictionary(fields, document),
        plain => Code::Leaf(plain.to_string()),
    }
}

/// A loop tries its items, not what makes them.
fn trying(given: Vec<(String, Code)>) -> Vec<(String, Code)> {
    let inside = |code: Code| match code {
        Code::Leaf(text) if text.starts_with("Date(") => Code::Leaf(format!("try {text}")),
        Code::Group(open, items, close) => Code::Group(open, trying(items), close),
        leaf @ Code::Leaf(_) => leaf,
    };
    given.into_iter().map(|(label, code)| (label, inside(code))).collect()
}

/// A call in one line where it fits; else what is opened last is opened, and if the line is still too long there, each
/// argument has its own.
fn call(start: &str, given: &[(String, Code)], after: &str) -> String {
    let line = format!("{start}{}{after}", joined(given));
    if fits(&line, 0) {
        return line;
    }
    if let Some(((_, Code::Group(open, items, close)), before)) = given.split_last()
        && open == ".init("
    {
        let mut before: Vec<String> =
            before.iter().map(|(label, code)| labelled(label, &flat(code))).collect();
        before.push(open.clone());
        let head = format!("{start}{}", before.join(", "));
        if fits(&head, 0) {
            return format!("{head}\n{}\n{close}{after}", lines(items, 4));
        }
    }
    format!("{start}\n{}\n{after}", lines(given, 4))
}

fn fits(line: &str, indent: usize) -> bool {
    indent + line.chars().count() <= WIDTH
}

fn labelled(label: &str, code: &str) -> String {
    if label.is_empty() { code.to_owned() } else { format!("{label}: {code}") }
}

/// Items at an indentation, a line each.
fn lines(items: &[(String, Code)], indent: usize) -> String {
    let pad = " ".repeat(indent);
    let lines: Vec<String> = items
        .iter()
        .map(|(label, code)| {
            let used = indent + if label.is_empty() { 0 } else { label.chars().count() + 2 };
            format!("{pad}{}", labelled(label, &nested(code, indent, used)))
        })
        .collect();
    lines.join(",\n")
}

/// Code behind what already stands in its line, `used` columns wide.
fn nested(code: &Code, indent: usize, used: usize) -> String {
    let line = flat(code);
    match code {
        // A comma follows.
        Code::Group(open, items, close) if !fits(&line, used + 1) => {
            format!("{open}\n{}\n{}{close}", lines(items, indent + 4), " ".repeat(indent))
        }
        _ => line,
    }
}

/// Code in one line.
fn flat(code: &Code) -> String {
    match code {
        Code::Leaf(text) => text.clone(),
        Code::Group(open, items, close) => format!("{open}{}{close}", joined(items)),
    }
}

fn joined(items: &[(String, Code)]) -> String {
    items.iter().map(|(label, code)| labelled(label, &flat(code))).collect::<Vec<_>>().join(", ")
}

#[cfg(test)]
mod tests {
    use super::{Code, call, trying};

    fn leaf(text: &str) -> Code {
        Code::Leaf(text.to_owned())
    }

    fn group(open: &str, items: Vec<(String, Code)>, close: &'static str) -> (String, Code) {
        (String::new(), Code::Group(open.into(), items, close))
    }

    #[test]
    fn a_long_call_opens_its_arguments_first() {
        let path = (String::new(), leaf("\"acme\""));
        let short = group(".init(", vec![("a".into(), leaf("1"))], ")");
        assert_eq!(call("f(", &[path.clone(), short.clone()], ")"), "f(\"acme\", .init(a: 1))");

        let name = format!("\"{}\"", "x".repeat(60));
        let list = group("[", vec![(String::new(), leaf(&name)), (String::new(), leaf(&name))], "]");
        let long = group(".init(", vec![("a".into(), leaf(&name)), ("b".into(), list.1)], ")");
        assert_eq!(
            call("f(", &[path, long], ")"),
            format!(
                "f(\"acme\", .init(\n    a: {name},\n    b: [\n        {name},\n        {name}\n    ]\n))"
            )
        );

        let wide = (String::new(), leaf(&format!("\"{}\"", "y".repeat(100))));
        assert_eq!(
            call("f(", &[wide, short], ")"),
            format!("f(\n    \"{}\",\n    .init(a: 1)\n)", "y".repeat(100))
        );
    }

    #[test]
    fn a_moment_in_the_head_of_a_loop_is_tried() {
        let given = trying(vec![group(".init(", vec![("from".into(), leaf("Date(1)"))], ")")]);
        assert_eq!(call("f(", &given, ")"), "f(.init(from: try Date(1)))");
    }
}

//! How an operation is called in TypeScript: for the pages of the reference, and in node/test/snippets, where the
//! compiler reads the same lines.

use serde_json::{Value, json};

use super::names::{Imports, LAYOUT, literal, method, property, variable};
use super::resources::list_item;
use crate::common::arguments::arguments;
use crate::common::example::Examples;
use crate::common::snippets::given_by_name;
use crate::ir::{Api, Group, Operation, ReplyKind, Type, Waiter};
use crate::naming::Name;
use crate::problem::Errors;
use crate::render::render;
use crate::write::File;

/// A line of a call is as long as this.
const WIDTH: usize = 100;

pub(crate) fn generate(api: &Api) -> Result<Vec<File>, Errors> {
    let mut files = Vec::new();
    let mut imports = Imports::default();
    let mut names = Vec::new();
    for group in &api.groups {
        let stem = group.name.snake();
        let name = variable(&group.name.wire);
        let call = |operation: &Operation| {
            let code = snippet(api, group, operation);
            json!({"operation": property(&operation.id.wire), "lines": code.lines().collect::<Vec<_>>()})
        };
        let calls: Vec<_> = group.operations.iter().map(call).collect();
        let context = json!({"group": group, "name": name, "calls": calls});
        files.push(File::new(format!("node/test/snippets/{stem}.ts"), render("snippets.ts", context)?));
        imports.value(&format!("./{stem}.js"), &name);
        names.push(name);
    }
    let index = render("snippets_index.ts", json!({"imports": imports.lines(), "names": names}))?;
    files.push(File::new("node/test/snippets/index.ts", index));
    Ok(files)
}

/// The lines of a call, with the values of the operation's vector, and of its waits.
pub(crate) fn snippet(api: &Api, group: &Group, operation: &Operation) -> String {
    let values = arguments(api, operation, &mut Examples::new(api));
    let path: Vec<String> = operation
        .path_params
        .iter()
        .map(|param| flat(values.path.get(&param.name.wire).unwrap_or(&Value::Null)))
        .collect();
    let start =
        |before: &str, name: &Name| format!("{before}client.{}.{}(", method(&group.name), method(name));

    let entries: Vec<_> = given_by_name(api, operation, &values)
        .into_iter()
        .map(|(name, value)| (name.wire.as_str(), value))
        .collect();
    let mut blocks = vec![match (list_item(operation), &operation.reply.kind) {
        (Some(item), _) => {
            let item = variable(item);
            let start = start(&format!("for await (const {item} of "), &operation.verb);
            format!("{}\n  console.log({item});\n}}", call(&start, &path, &entries, ")) {"))
        }
        (None, kind) => call(&start(&result(kind), &operation.verb), &path, &entries, ");"),
    }];
    for waiter in &operation.waiters {
        let before = if waiter.is_for_deletion() {
            "await ".into()
        } else {
            format!("const {} = await ", outcome(waiter))
        };
        let required =
            operation.query.iter().filter(|param| param.required).map(|param| param.name.wire.as_str());
        let entries: Vec<_> =
            required.filter_map(|name| Some((name, values.query.get(name)?.clone()))).collect();
        blocks.push(call(&start(&before, &waiter.name), &path, &entries, ");"));
    }
    blocks.join("\n\n")
}

fn result(kind: &ReplyKind) -> String {
    let name = match kind {
        ReplyKind::Empty => return "await ".into(),
        ReplyKind::Bytes => "bytes".into(),
        ReplyKind::Json(Type::Named(name)) => variable(name),
        ReplyKind::Json(Type::List(_)) => "items".into(),
        ReplyKind::Json(_) | ReplyKind::Page { .. } => "reply".into(),
    };
    format!("const {name} = await ")
}

/// What a wait leaves, named after what was waited for: `ready` of `wait_until_ready`.
fn outcome(waiter: &Waiter) -> String {
    variable(waiter.name.wire.strip_prefix("wait_until_").unwrap_or(&waiter.name.wire))
}

/// A call in one line where it fits; else the object at its end is opened, and if the line is still too long there,
/// each argument has its own.
fn call(start: &str, path: &[String], entries: &[(&str, Value)], after: &str) -> String {
    let mut all = path.to_vec();
    if !entries.is_empty() {
        all.push(object(entries));
    }
    let line = format!("{start}{}{after}", all.join(", "));
    if fits(&line) {
        return line;
    }
    let Some(last) = all.pop().filter(|_| !entries.is_empty()) else {
        return LAYOUT.exploded(start, path, after, 0);
    };
    all.push("{".into());
    let head = format!("{start}{}", all.join(", "));
    if fits(&head) {
        return LAYOUT.exploded(&head, &lines(entries, 2), &format!("}}{after}"), 0);
    }
    all.pop();
    all.push(if fits(&format!("  {last},")) {
        last
    } else {
        LAYOUT.exploded("{", &lines(entries, 4), "}", 2)
    });
    LAYOUT.exploded(start, &all, after, 0)
}

fn fits(line: &str) -> bool {
    line.chars().count() <= WIDTH
}

/// The entries of an object that is open, each at an indentation.
fn lines(entries: &[(&str, Value)], indent: usize) -> Vec<String> {
    entries
        .iter()
        .map(|(name, value)| {
            let name = property(name);
            let value = nested(value, indent, indent + name.chars().count() + 2);
            format!("{name}: {value}")
        })
        .collect()
}

/// A value behind what already stands in its line, `used` columns wide.
fn nested(value: &Value, indent: usize, used: usize) -> String {
    let line = flat(value);
    // A comma follows.
    if used + line.chars().count() < WIDTH {
        return line;
    }
    match value {
        Value::Array(items) => {
            let items: Vec<_> = items.iter().map(|item| nested(item, indent + 2, indent + 2)).collect();
            LAYOUT.exploded("[", &items, "]", indent)
        }
        Value::Object(fields) => {
            let fields: Vec<_> = fields.iter().map(|(name, value)| (name.as_str(), value.clone())).collect();
            LAYOUT.exploded("{", &lines(&fields, indent + 2), "}", indent)
        }
        _ => line,
    }
}

/// JSON in one line, as JavaScript writes it.
fn flat(value: &Value) -> String {
    match value {
        Value::String(text) => literal(text),
        Value::Array(items) => format!("[{}]", items.iter().map(flat).collect::<Vec<_>>().join(", ")),
        Value::Object(fields) => {
            object(&fields.iter().map(|(name, value)| (name.as_str(), value.clone())).collect::<Vec<_>>())
        }
        plain => plain.to_string(),
    }
}

fn object(entries: &[(&str, Value)]) -> String {
    if entries.is_empty() {
        return "{}".into();
    }
    let entries: Vec<_> =
        entries.iter().map(|(name, value)| format!("{}: {}", property(name), flat(value))).collect();
    format!("{{ {} }}", entries.join(", "))
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::call;

    #[test]
    fn a_long_call_opens_its_object_first() {
        let name = json!("x".repeat(60));
        let path = ["'acme'".to_owned()];
        assert_eq!(call("f(", &path, &[("a", json!(1))], ");"), "f('acme', { a: 1 });");
        assert_eq!(
            call("f(", &path, &[("a", name.clone()), ("b", json!([name, name]))], ");"),
            format!("f('acme', {{\n  a: '{0}',\n  b: [\n    '{0}',\n    '{0}',\n  ],\n}});", "x".repeat(60))
        );
        let long = [format!("'{}'", "y".repeat(100))];
        assert_eq!(
            call("f(", &long, &[("a", json!({"b": 1}))], ");"),
            format!("f(\n  {},\n  {{ a: {{ b: 1 }} }},\n);", long[0])
        );
    }
}

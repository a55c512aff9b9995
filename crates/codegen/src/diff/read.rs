//! Reads an `OpenAPI` document, YAML or JSON, and makes sure that it can be compared.

use saphyr::{LoadableYamlNode, Scalar, Yaml};
use serde_json::{Map, Value};

use crate::problem::{Errors, Kind, Problem};

/// More references than this in a row go round in a circle.
const LONGEST_CHAIN: usize = 32;

/// A document whose references are known to lead somewhere.
pub(super) struct Document {
    /// Its text, parsed.
    pub(super) root: Value,
}

impl Document {
    /// Parses and checks a document; `file` is its name in messages.
    pub(super) fn read(file: &str, text: &str) -> Result<Self, Errors> {
        let document = Self { root: parse(file, text)? };
        let problem = |message: String| Problem::file(file, Kind::Broken, message);
        if let Some(message) = not_openapi(&document.root) {
            return Err(problem(message).into());
        }
        let mut messages = Vec::new();
        document.check_references(&document.root, "#", false, &mut messages);
        if messages.is_empty() {
            Ok(document)
        } else {
            Err(Errors::new(messages.into_iter().map(problem).collect()))
        }
    }

    /// What a node means: itself, or what its reference leads to. With the name of the last component on
    /// the way. `None` for a reference to nothing, which `read` has ruled out.
    pub(super) fn resolve<'d>(&'d self, node: &'d Value) -> Option<(&'d Value, Option<&'d str>)> {
        let mut node = node;
        let mut name = None;
        for _ in 0..LONGEST_CHAIN {
            let Some(reference) = node.get("$ref").and_then(Value::as_str) else {
                return Some((node, name));
            };
            name =
                reference.strip_prefix("#/components/schemas/").filter(|rest| !rest.contains('/')).or(name);
            node = self.target(reference)?;
        }
        None
    }

    fn target(&self, reference: &str) -> Option<&Value> {
        let pointer = reference.strip_prefix('#')?;
        let decoded = percent_encoding::percent_decode_str(pointer).decode_utf8().ok()?;
        self.root.pointer(&decoded)
    }

    /// Reports the references that lead nowhere. Below `properties` every key is a name, not a keyword.
    fn check_references(&self, node: &Value, place: &str, names: bool, messages: &mut Vec<String>) {
        match node {
            Value::Object(object) => {
                if let (false, Some(reference)) = (names, object.get("$ref").and_then(Value::as_str)) {
                    messages.extend(self.wrong_reference(node, reference, place));
                }
                for (key, child) in object {
                    // Data, not schemas: a `$ref` in there is no reference.
                    let data = matches!(key.as_str(), "example" | "examples" | "default" | "enum" | "const");
                    if names || !(data || key.starts_with("x-")) {
                        let place = format!("{place}/{}", key.replace('~', "~0").replace('/', "~1"));
                        self.check_references(child, &place, !names && key == "properties", messages);
                    }
                }
            }
            Value::Array(items) => {
                for (index, item) in items.iter().enumerate() {
                    self.check_references(item, &format!("{place}/{index}"), false, messages);
                }
            }
            _ => {}
        }
    }

    fn wrong_reference(&self, node: &Value, reference: &str, place: &str) -> Option<String> {
        if !reference.starts_with('#') {
            return Some(format!(
                "{place} refers to another file, `{reference}`: bundle them into one first"
            ));
        }
        if self.target(reference).is_none() {
            return Some(format!("{place} refers to `{reference}`, which is not there"));
        }
        self.resolve(node)
            .is_none()
            .then(|| format!("{place} refers to `{reference}`, which leads to itself"))
    }
}

/// Why a parsed text cannot be compared, if so.
fn not_openapi(root: &Value) -> Option<String> {
    if !root.is_object() {
        return Some("this is no OpenAPI document: a mapping is expected at the top".into());
    }
    if let Some(version) = root.get("swagger") {
        let version = version.as_str().map_or_else(|| version.to_string(), String::from);
        return Some(format!("this is Swagger {version}: convert it to OpenAPI 3.0 or 3.1 first"));
    }
    match root.get("openapi").map(|version| version.as_str().unwrap_or_default()) {
        None => return Some("this is no OpenAPI document: it has no `openapi`".into()),
        Some(version) if version.starts_with("3.0") || version.starts_with("3.1") => {}
        Some(version) => {
            return Some(format!("`openapi` is `{version}`: only 3.0 and 3.1, written as text, are read"));
        }
    }
    match root.get("paths").and_then(Value::as_object) {
        Some(paths) if paths.is_empty() => Some("`paths` is empty: there is nothing to compare".into()),
        Some(_) => None,
        None => Some("there are no `paths`: there is nothing to compare".into()),
    }
}

fn parse(file: &str, text: &str) -> Result<Value, Problem> {
    let broken = |line, message: String| Problem { kind: Kind::Broken, file: file.to_owned(), line, message };
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    if text.trim_start().starts_with('{') {
        return serde_json::from_str(text).map_err(|e| broken(e.line(), format!("this is not JSON: {e}")));
    }
    let documents = Yaml::load_from_str(text)
        .map_err(|e| broken(e.marker().line(), format!("this is not YAML: {}", e.info())))?;
    match <[Yaml<'_>; 1]>::try_from(documents) {
        Ok([document]) => value(document).map_err(|message| broken(0, message)),
        Err(documents) => Err(broken(0, format!("one document is expected, not {}", documents.len()))),
    }
}

fn value(yaml: Yaml<'_>) -> Result<Value, String> {
    Ok(match yaml {
        Yaml::Value(Scalar::Null) => Value::Null,
        Yaml::Value(Scalar::Boolean(value)) => Value::from(value),
        Yaml::Value(Scalar::Integer(value)) => Value::from(value),
        Yaml::Value(Scalar::FloatingPoint(value)) => Value::from(*value),
        Yaml::Value(Scalar::String(text)) | Yaml::Representation(text, ..) => Value::from(text.into_owned()),
        Yaml::Sequence(items) => Value::Array(items.into_iter().map(value).collect::<Result<_, _>>()?),
        Yaml::Mapping(entries) => {
            let mut object = Map::with_capacity(entries.len());
            for (key, entry) in entries {
                let name = match value(key)? {
                    Value::String(text) => text,
                    Value::Array(_) | Value::Object(_) => return Err("a key must be a word".into()),
                    // Statuses are often written as numbers.
                    scalar => scalar.to_string(),
                };
                object.insert(name, value(entry)?);
            }
            Value::Object(object)
        }
        Yaml::Tagged(_, inner) => value(*inner)?,
        Yaml::Alias(_) | Yaml::BadValue => return Err("an alias leads nowhere".into()),
    })
}

//! The embedded description of the API, read once a process and shared by every simulator in it.

use std::collections::BTreeMap;
use std::sync::{LazyLock, OnceLock};

use jsonschema::{Registry, Validator};
use serde_json::{Map, Value, json};

const SOURCE: &str = include_str!("../openapi.json");

/// Where the validators look the description's schemas up; nothing is ever fetched from it.
const ADDRESS: &str = "https://description.invalid/openapi.json";

static DOCUMENT: LazyLock<Value> = LazyLock::new(|| serde_json::from_str(SOURCE).unwrap_or(Value::Null));

static REGISTRY: LazyLock<Option<Registry<'static>>> =
    LazyLock::new(|| Registry::new().add(ADDRESS, &*DOCUMENT).ok()?.prepare().ok());

static DESCRIPTION: LazyLock<Description> = LazyLock::new(|| Description::read(&DOCUMENT));

/// The whole description.
#[derive(Debug)]
pub(crate) struct Description {
    /// Every operation, in the order of the document.
    pub(crate) operations: Vec<Operation>,
    /// Every service-token access that some operation names.
    pub(crate) accesses: Vec<&'static str>,
}

/// How a list goes on after a page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Pagination {
    None,
    Page,
    Cursor,
}

/// One operation.
#[derive(Debug)]
pub(crate) struct Operation {
    pub(crate) id: &'static str,
    pub(crate) method: String,
    /// The template below the base address, such as `/organizations/{organization}`.
    pub(crate) path: &'static str,
    pub(crate) accesses: Vec<&'static str>,
    pub(crate) platforms: Vec<&'static str>,
    pub(crate) pagination: Pagination,
    pub(crate) totals: bool,
    pub(crate) parameters: Vec<Parameter>,
    pub(crate) body: Option<Checked>,
    /// Whether 400 is among the answers.
    pub(crate) refuses_with_400: bool,
    pub(crate) success: Success,
    /// What the document looks like when waiting for it first ends, by dotted path.
    pub(crate) settled: Option<&'static Map<String, Value>>,
}

/// A path or query parameter.
#[derive(Debug)]
pub(crate) struct Parameter {
    /// The name without brackets.
    pub(crate) name: &'static str,
    pub(crate) in_path: bool,
    pub(crate) required: bool,
    /// Several values in one, separated by commas.
    pub(crate) comma: bool,
    pub(crate) checked: Checked,
}

/// What a good answer looks like.
#[derive(Debug)]
pub(crate) struct Success {
    pub(crate) status: u16,
    /// The media type, `None` when nothing is sent.
    pub(crate) media_type: Option<&'static str>,
    pub(crate) checked: Option<Checked>,
    /// The status of the redirect that comes before it.
    pub(crate) redirect: Option<u16>,
    /// Whether that redirect has a document in it, and not only an address.
    pub(crate) redirect_tells: bool,
}

/// A schema with its validator, which is compiled when it is first needed.
#[derive(Debug)]
pub(crate) struct Checked {
    pub(crate) schema: &'static Value,
    validator: OnceLock<Option<Validator>>,
}

impl Checked {
    fn new(schema: &'static Value) -> Self {
        Self { schema, validator: OnceLock::new() }
    }

    /// The validator; `None` when the schema itself cannot be compiled.
    pub(crate) fn validator(&self) -> Option<&Validator> {
        self.validator.get_or_init(|| compile(self.schema)).as_ref()
    }
}

/// The description that is compiled into this library.
pub(crate) fn description() -> &'static Description {
    &DESCRIPTION
}

/// The document itself, for those who want to read it.
pub(crate) fn source() -> &'static str {
    SOURCE
}

/// The schema of this name.
pub(crate) fn schema(name: &str) -> Option<&'static Value> {
    DOCUMENT.get("components")?.get("schemas")?.get(name)
}

/// Follows a reference, and tells the name of the schema that it leads to.
pub(crate) fn resolve(schema: &'static Value) -> (&'static Value, Option<&'static str>) {
    let Some(reference) = schema.get("$ref").and_then(Value::as_str) else { return (schema, None) };
    let name = reference.rsplit('/').next().unwrap_or(reference);
    match reference.strip_prefix('#').and_then(|pointer| DOCUMENT.pointer(pointer)) {
        Some(target) => (target, Some(name)),
        None => (schema, None),
    }
}

fn compile(schema: &Value) -> Option<Validator> {
    let registry = REGISTRY.as_ref()?;
    let schema = absolute(schema);
    jsonschema::options()
        .with_draft(jsonschema::Draft::Draft202012)
        .with_registry(registry)
        .should_validate_formats(true)
        .build(&schema)
        .ok()
}

/// Rewrites `#/components/…` references so that they are looked up in the whole document.
fn absolute(schema: &Value) -> Value {
    match schema {
        Value::Object(fields) => Value::Object(
            fields
                .iter()
                .map(|(key, value)| match (key.as_str(), value.as_str()) {
                    ("$ref", Some(reference)) if reference.starts_with('#') => {
                        (key.clone(), json!(format!("{ADDRESS}{reference}")))
                    }
                    _ => (key.clone(), absolute(value)),
                })
                .collect(),
        ),
        Value::Array(items) => Value::Array(items.iter().map(absolute).collect()),
        other => other.clone(),
    }
}

impl Description {
    pub(crate) fn read(document: &'static Value) -> Self {
        let mut operations = Vec::new();
        for (path, item) in entries(document.get("paths")) {
            for (method, operation) in entries(Some(item)) {
                if let Some(operation) = Operation::read(path, method, item, operation) {
                    operations.push(operation);
                }
            }
        }
        let mut accesses: Vec<_> = operations.iter().flat_map(|one| one.accesses.iter().copied()).collect();
        accesses.sort_unstable();
        accesses.dedup();
        Self { operations, accesses }
    }

    /// The operation of this id.
    #[cfg(test)]
    pub(crate) fn find(&self, id: &str) -> Option<&Operation> {
        self.operations.iter().find(|operation| operation.id == id)
    }
}

impl Operation {
    fn read(path: &'static str, method: &str, item: &'static Value, raw: &'static Value) -> Option<Self> {
        let id = raw.get("operationId")?.as_str()?;
        let shared = item.get("parameters").and_then(Value::as_array).into_iter().flatten();
        let own = raw.get("parameters").and_then(Value::as_array).into_iter().flatten();
        Some(Self {
            id,
            method: method.to_ascii_uppercase(),
            path,
            accesses: words(raw.get("x-service-token-accesses")),
            platforms: words(raw.get("x-platforms")),
            pagination: match raw.get("x-pagination").and_then(Value::as_str) {
                Some("page") => Pagination::Page,
                Some("cursor") => Pagination::Cursor,
                _ => Pagination::None,
            },
            totals: raw.get("x-pagination-total").and_then(Value::as_bool).unwrap_or(false),
            parameters: shared.chain(own).filter_map(Parameter::read).collect(),
            body: raw.pointer("/requestBody/content/application~1json/schema").map(Checked::new),
            refuses_with_400: raw.pointer("/responses/400").is_some(),
            success: Success::read(raw),
            settled: raw.pointer("/x-waiter/0/success/0").and_then(Value::as_object),
        })
    }

    /// Whether the operation only reads.
    pub(crate) fn reads(&self) -> bool {
        self.method == "GET"
    }
}

impl Parameter {
    fn read(raw: &'static Value) -> Option<Self> {
        let (raw, _) = resolve(raw);
        let place = raw.get("in")?.as_str()?;
        if place != "path" && place != "query" {
            return None;
        }
        let name = raw.get("name")?.as_str()?;
        let brackets = name.ends_with("[]");
        let explode = raw.get("explode").and_then(Value::as_bool).unwrap_or(true);
        Some(Self {
            name: name.trim_end_matches("[]"),
            in_path: place == "path",
            required: raw.get("required").and_then(Value::as_bool).unwrap_or(false),
            comma: !brackets && !explode,
            checked: Checked::new(raw.get("schema")?),
        })
    }
}

impl Success {
    fn read(operation: &'static Value) -> Self {
        let of_status = |wanted: std::ops::Range<u16>| {
            entries(operation.get("responses"))
                .filter_map(|(status, reply)| Some((status.parse::<u16>().ok()?, resolve(reply).0)))
                .filter(|(status, _)| wanted.contains(status))
                // Of a vote nothing comes yet, and one is enough here.
                .filter(|(_, reply)| reply.get("x-vote").is_none())
                .min_by_key(|(status, _)| *status)
        };
        let led_on = of_status(300..400);
        let redirect = led_on.map(|(status, _)| status);
        let redirect_tells = led_on.is_some_and(|(_, reply)| reply.get("content").is_some());
        let Some((status, reply)) = of_status(200..300) else {
            return Self { status: 204, media_type: None, checked: None, redirect, redirect_tells };
        };
        let content = entries(reply.get("content")).next();
        Self {
            status,
            media_type: content.map(|(media_type, _)| media_type),
            checked: content.and_then(|(_, content)| content.get("schema")).map(Checked::new),
            redirect,
            redirect_tells,
        }
    }
}

fn entries(value: Option<&'static Value>) -> impl Iterator<Item = (&'static str, &'static Value)> {
    value.and_then(Value::as_object).into_iter().flat_map(Map::iter).map(|(key, value)| (key.as_str(), value))
}

fn words(value: Option<&'static Value>) -> Vec<&'static str> {
    value.and_then(Value::as_array).into_iter().flatten().filter_map(Value::as_str).collect()
}

/// The parameters of a path as the router found them.
pub(crate) type PathArguments = BTreeMap<&'static str, String>;

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_schema_of_the_description_compiles() {
        assert!(!description().operations.is_empty());
        for operation in &description().operations {
            for parameter in &operation.parameters {
                assert!(parameter.checked.validator().is_some(), "{}: {}", operation.id, parameter.name);
            }
            for checked in operation.body.iter().chain(&operation.success.checked) {
                assert!(checked.validator().is_some(), "{}", operation.id);
            }
        }
    }

    #[test]
    fn an_operation_carries_what_the_description_says_of_it() {
        let operation = description().find("list_branches").unwrap();
        assert_eq!(operation.method, "GET");
        assert_eq!(operation.pagination, Pagination::Page);
        assert!(operation.totals);
        assert!(operation.accesses.contains(&"read_branch"));
        assert_eq!(operation.success.status, 200);
    }
}

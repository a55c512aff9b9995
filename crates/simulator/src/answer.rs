//! Documents made from their schemas: valid, plausible, and the same for the same seed.

use serde_json::{Map, Value, json};

use crate::description::{resolve, schema};
use crate::validate::types;

/// How deep optional parts of a document are filled in; beyond it only what is required is.
const DEPTH: usize = 6;

/// Makes documents.
#[derive(Debug)]
pub(crate) struct Answers {
    seed: u64,
    /// What stands in every timestamp that is not null.
    time: String,
}

/// Where in a document a value stands.
#[derive(Clone, Copy)]
struct Place<'a> {
    /// The name of the field.
    name: &'a str,
    /// The name of the schema that it belongs to.
    owner: &'a str,
    /// Identifies the document, so that equal fields of different documents differ.
    key: u64,
    depth: usize,
    required: bool,
    /// What the example of a document around it says.
    given: Option<&'a Value>,
}

impl Answers {
    pub(crate) fn new(seed: u64, time: String) -> Self {
        Self { seed, time }
    }

    /// The document of the schema of this name; `key` tells it from others of its kind.
    pub(crate) fn document(&self, name: &str, key: &str) -> Map<String, Value> {
        let Some(schema) = schema(name) else { return Map::new() };
        let place = Place { name, owner: name, key: self.mix(key), depth: 0, required: true, given: None };
        match self.filled(schema, Some(name), place) {
            Value::Object(fields) => fields,
            _ => Map::new(),
        }
    }

    /// A value of this schema.
    pub(crate) fn value(&self, schema: &'static Value, key: &str) -> Value {
        let place = Place { name: "", owner: "", key: self.mix(key), depth: 0, required: true, given: None };
        self.make(schema, place)
    }

    /// A number for a text, different for another seed.
    pub(crate) fn mix(&self, text: &str) -> u64 {
        hash(self.seed ^ 0x9e37_79b9_7f4a_7c15, text)
    }

    fn make(&self, schema: &'static Value, place: Place<'_>) -> Value {
        if let Some(given) = place.given.filter(|given| !given.is_object()) {
            return given.clone();
        }
        let (target, name) = resolve(schema);
        if let Some(alternatives) = alternatives(target) {
            let nullable = alternatives.iter().any(|one| types(one).contains(&"null"));
            let first = alternatives.iter().find(|one| !types(one).contains(&"null"));
            return match first {
                Some(first) if place.given.is_some() || !(nullable && absent(target, place)) => {
                    self.make(first, place)
                }
                _ => Value::Null,
            };
        }
        self.filled(target, name, place)
    }

    fn filled(&self, schema: &'static Value, name: Option<&str>, place: Place<'_>) -> Value {
        if let Some(constant) = schema.get("const") {
            return constant.clone();
        }
        let kinds = types(schema);
        if kinds.contains(&"null") && place.given.is_none() && absent(schema, place) {
            return Value::Null;
        }
        let kind = kinds.into_iter().find(|kind| *kind != "null").unwrap_or_else(|| guess(schema));
        match kind {
            "object" => self.object(schema, name, place),
            "array" => self.array(schema, place),
            _ => example(schema)
                .filter(|_| place.name != "id")
                .cloned()
                .unwrap_or_else(|| self.scalar(schema, kind, place)),
        }
    }

    fn object(&self, schema: &'static Value, name: Option<&str>, place: Place<'_>) -> Value {
        let owner = name.unwrap_or(place.owner);
        let mut fields = Map::new();
        let given = place.given.or_else(|| example(schema)).and_then(Value::as_object);
        let Some(properties) = schema.get("properties").and_then(Value::as_object) else {
            return Value::Object(given.cloned().unwrap_or_default());
        };
        let required: Vec<&str> = schema
            .get("required")
            .and_then(Value::as_array)
            .into_iter()
            .flatten()
            .filter_map(Value::as_str)
            .collect();
        for (field, schema) in properties {
            let wanted = required.contains(&field.as_str());
            if place.depth >= DEPTH && !wanted {
                continue;
            }
            let key = hash(place.key, field);
            let given = given.and_then(|given| given.get(field)).filter(|_| !lively(field));
            let inner = Place { name: field, owner, key, depth: place.depth + 1, required: wanted, given };
            fields.insert(field.clone(), self.make(schema, inner));
        }
        if !fields.is_empty()
            && !fields.contains_key("type")
            && schema.get("additionalProperties") != Some(&json!(false))
        {
            fields.insert("type".to_owned(), Value::from(type_word(owner)));
        }
        Value::Object(fields)
    }

    fn array(&self, schema: &'static Value, place: Place<'_>) -> Value {
        if let Some(given) = example(schema) {
            return given.clone();
        }
        let least = schema.get("minItems").and_then(Value::as_u64).unwrap_or(0);
        let count = if place.depth >= DEPTH { least } else { least.max(1) };
        let Some(items) = schema.get("items") else { return json!([]) };
        let item = |index: u64| {
            let key = hash(place.key, &index.to_string());
            self.make(items, Place { key, depth: place.depth + 1, required: true, given: None, ..place })
        };
        Value::Array((0..count).map(item).collect())
    }

    // The remainders are far below the ends of what they are cast to.
    #[allow(clippy::cast_possible_truncation)]
    fn scalar(&self, schema: &'static Value, kind: &str, place: Place<'_>) -> Value {
        if let Some(words) = schema.get("enum").and_then(Value::as_array) {
            return favourite(words);
        }
        match kind {
            "boolean" => Value::Bool(affirmed(place.name)),
            "integer" => bounded(schema, f64::from((place.key % 90) as u16), true),
            "number" => bounded(schema, f64::from((place.key % 40) as u16).mul_add(0.5, 0.25), false),
            _ => Value::String(self.text(schema, place)),
        }
    }

    fn text(&self, schema: &Value, place: Place<'_>) -> String {
        if let Some(text) = formatted(schema, place, &self.time) {
            return text;
        }
        let text = named(place);
        let most =
            schema.get("maxLength").and_then(Value::as_u64).and_then(|most| usize::try_from(most).ok());
        match most {
            Some(most) => text.chars().take(most).collect(),
            None => text,
        }
    }
}

/// An identifier of twelve lowercase letters and digits.
pub(crate) fn identifier(key: u64) -> String {
    const LETTERS: &[u8; 36] = b"abcdefghijklmnopqrstuvwxyz0123456789";
    let mut rng = fastrand::Rng::with_seed(key);
    (0..12).map(|_| char::from(LETTERS[rng.usize(..LETTERS.len())])).collect()
}

/// The word that the service puts in `type`.
fn type_word(schema: &str) -> &str {
    match schema {
        "Branch" => "DatabaseBranch",
        "Password" => "DatabaseBranchPassword",
        "Role" => "PostgresRole",
        "Actor" => "User",
        other if other.ends_with("Page") => "list",
        other => other,
    }
}

fn alternatives(schema: &'static Value) -> Option<&'static Vec<Value>> {
    ["anyOf", "oneOf", "allOf"].iter().find_map(|word| schema.get(word)?.as_array())
}

fn example(schema: &'static Value) -> Option<&'static Value> {
    schema
        .get("example")
        .or_else(|| schema.get("examples")?.as_array()?.first())
        .or_else(|| schema.get("default"))
}

/// Whether a value that may be null is: most are on a quiet day, and secrets always.
fn absent(schema: &Value, place: Place<'_>) -> bool {
    let secret = schema.get("x-sensitive") == Some(&json!(true));
    secret || !place.required || !matches!(place.name, "actor" | "name" | "description" | "")
}

/// Fields that differ from document to document, whatever the example of their kind says.
fn lively(field: &str) -> bool {
    matches!(field, "id" | "created_at" | "updated_at")
}

fn guess(schema: &Value) -> &'static str {
    if schema.get("properties").is_some() || schema.get("additionalProperties").is_some() {
        "object"
    } else {
        "string"
    }
}

/// A state at rest where there is one, else the first word.
fn favourite(words: &[Value]) -> Value {
    const RESTING: [&str; 6] = ["ready", "completed", "complete", "success", "succeeded", "open"];
    let resting = RESTING.iter().find_map(|word| words.iter().find(|given| *given == word));
    resting.or_else(|| words.first()).cloned().unwrap_or(Value::Null)
}

fn affirmed(name: &str) -> bool {
    matches!(
        name,
        "ready"
            | "enabled"
            | "schema_ready"
            | "email_verified"
            | "valid_billing_info"
            | "has_card"
            | "available"
    )
}

fn bounded(schema: &Value, wish: f64, whole: bool) -> Value {
    let least = schema.get("minimum").and_then(Value::as_f64).unwrap_or(f64::MIN);
    let most = schema.get("maximum").and_then(Value::as_f64).unwrap_or(f64::MAX);
    let value = wish.clamp(least.min(most), most);
    // Truncation is what is wanted: the wish and the bounds of whole fields are whole.
    #[allow(clippy::cast_possible_truncation)]
    if whole { Value::from(value as i64) } else { json!(value) }
}

fn formatted(schema: &Value, place: Place<'_>, time: &str) -> Option<String> {
    Some(match schema.get("format")?.as_str()? {
        "date-time" => time.to_owned(),
        "date" => time.get(..10)?.to_owned(),
        "time" => "04:00:00Z".to_owned(),
        "uri" | "url" => format!("https://app.planetscale.test/{}", identifier(place.key)),
        "email" => "grace@example.com".to_owned(),
        "uuid" => uuid(place.key),
        "ipv4" => "192.0.2.10".to_owned(),
        "hostname" => "aws.connect.psdb.test".to_owned(),
        _ => return None,
    })
}

fn uuid(key: u64) -> String {
    let mut rng = fastrand::Rng::with_seed(key);
    let bits = (rng.u128(..) & !(0xf << 76 | 0x3 << 62)) | 0x4 << 76 | 0x2 << 62;
    let text = format!("{bits:032x}");
    format!("{}-{}-{}-{}-{}", &text[..8], &text[8..12], &text[12..16], &text[16..20], &text[20..])
}

/// A text that suits the name of its field.
fn named(place: Place<'_>) -> String {
    let id = identifier(place.key);
    match place.name {
        "id" => id,
        name if name.ends_with("_id") => id,
        name if name.ends_with("avatar_url") => format!("https://avatars.planetscale.test/{id}.png"),
        name if name == "url" || name.ends_with("_url") => format!("https://app.planetscale.test/{id}"),
        name if name.ends_with("email") => "grace@example.com".to_owned(),
        name if name.contains("cidr") => "192.0.2.0/24".to_owned(),
        name if name.ends_with("hostname") || name.ends_with("address") => format!("{}.psdb.test", &id[..6]),
        name if name.ends_with("_at") => "2026-01-01T00:00:00.000Z".to_owned(),
        "display_name" => "Grace Hopper".to_owned(),
        "name" => format!("{}-{}", place.owner.to_ascii_lowercase(), &id[..4]),
        "keyspace" | "keyspace_name" => "shop".to_owned(),
        "table_name" => "orders".to_owned(),
        "ddl_statement" => "ALTER TABLE `orders` ADD COLUMN `note` varchar(255)".to_owned(),
        name if name.contains("total") || name.contains("amount") => "0.00".to_owned(),
        "" => id,
        name => name.replace('_', " "),
    }
}

/// FNV-1a: short, stable from release to release, and spread well enough for this.
fn hash(start: u64, text: &str) -> u64 {
    let mixed = text.bytes().fold(start ^ 0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3)
    });
    mixed ^ (mixed >> 29)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::description;
    use crate::validate;

    fn answers(seed: u64) -> Answers {
        Answers::new(seed, "2026-01-02T03:04:05.000Z".to_owned())
    }

    #[test]
    fn every_reply_of_the_description_can_be_made() {
        for operation in &description().operations {
            if let Some(checked) = &operation.success.checked {
                let document = answers(1).value(checked.schema, operation.id);
                assert_eq!(validate::reply(operation, &document), Ok(()), "{document:#}");
            }
        }
    }

    #[test]
    fn a_document_depends_on_the_seed_and_the_key_only() {
        let one = answers(1).document("Branch", "a");
        assert_eq!(one, answers(1).document("Branch", "a"));
        assert_ne!(one["id"], answers(2).document("Branch", "a")["id"]);
        assert_ne!(one["id"], answers(1).document("Branch", "b")["id"]);
    }

    #[test]
    fn every_object_says_what_it_is() {
        let branch = answers(1).document("Branch", "a");
        assert_eq!(branch["type"], "DatabaseBranch");
        assert_eq!(branch["region"]["type"], "Region");
    }

    #[test]
    fn identifiers_are_twelve_letters_and_digits() {
        let id = identifier(7);
        assert_eq!(id.len(), 12);
        assert!(id.chars().all(|letter| letter.is_ascii_lowercase() || letter.is_ascii_digit()), "{id}");
    }

    #[test]
    fn a_uuid_is_of_version_four() {
        let text = uuid(3);
        assert_eq!((text.len(), text.as_bytes()[14]), (36, b'4'), "{text}");
        assert!(matches!(text.as_bytes()[19], b'8'..=b'b'), "{text}");
    }
}

//! Schemas: named types, their fields, and what a reference or an inline schema means.

use std::collections::BTreeMap;

use crate::ir::{Field, Shape, Type, TypeDef, Usage, Word};
use crate::load::Owned;
use crate::naming::Name;
use crate::source::{Data, Node};

use super::words::meant;
use super::{Reader, keys};

/// What a schema means where it is used.
pub(super) struct Resolved {
    pub(super) ty: Type,
    pub(super) nullable: bool,
}

/// References to references are followed this far; more is a circle.
const DEPTH: usize = 8;

impl Reader<'_> {
    /// All named objects and enums.
    pub(super) fn types(&mut self) -> BTreeMap<String, TypeDef> {
        let schemas: Vec<(String, Owned<'_>)> =
            self.schemas.iter().map(|(name, owned)| ((*name).to_owned(), *owned)).collect();
        let mut types = BTreeMap::new();
        for (name, owned) in schemas {
            if let Some(def) = self.type_def(&name, owned) {
                types.insert(name, def);
            }
        }
        types
    }

    fn type_def(&mut self, name: &str, owned: Owned<'_>) -> Option<TypeDef> {
        let node = &owned.entry.value;
        let of = format!("the schema `{name}`");
        let docs = self.required_text(node, "description", &of);
        self.known_keys(node, &of, keys::SCHEMA);
        if Name::new(name).pascal().is_empty() || !name.starts_with(|c: char| c.is_ascii_uppercase()) {
            self.broken(&owned.entry.at, format!("{of} must be named in CamelCase"));
        }
        let shape = if node.get("properties").is_some() {
            Shape::Object { fields: self.fields(node, name) }
        } else if node.get("enum").is_some() {
            Shape::Enum { words: self.words(node, name) }
        } else {
            // A name for something simple: it is resolved where it is used.
            self.resolve_at(node, &of, 0);
            return None;
        };
        let example = node.get("example").map(Node::json);
        let (group, at) = (owned.stem.to_owned(), owned.entry.at.clone());
        Some(TypeDef { name: name.to_owned(), group, docs, shape, usage: Usage::default(), example, at })
    }

    pub(super) fn fields(&mut self, node: &Node, schema: &str) -> Vec<Field> {
        let entries = node.get("properties").map(Node::entries).unwrap_or_default();
        let required = node.get("required");
        for name in required.map(Node::items).unwrap_or_default() {
            let word = name.scalar_text().unwrap_or_default();
            if !entries.iter().any(|entry| entry.key == word) {
                let guess = meant(&word, entries.iter().map(|entry| entry.key.as_str()));
                self.broken(&name.at, format!("`{schema}` requires the unknown property `{word}`{guess}"));
            }
        }
        let required = required.map(Node::texts).unwrap_or_default();
        let mut fields = Vec::new();
        for entry in entries {
            let of = format!("`{schema}.{}`", entry.key);
            let docs = self.required_text(&entry.value, "description", &of);
            let resolved = self.resolve(&entry.value, &of);
            fields.push(Field {
                name: Name::new(&entry.key),
                docs,
                ty: resolved.ty,
                required: required.contains(&entry.key),
                nullable: resolved.nullable,
                extended: entry.value.text_of("x-stability") == Some("extended"),
            });
        }
        fields
    }

    fn words(&mut self, node: &Node, schema: &str) -> Vec<Word> {
        let described = node.get("x-enum-descriptions");
        let mut words: Vec<Word> = Vec::new();
        for item in node.get("enum").map(Node::items).unwrap_or_default() {
            let Some(word) = item.text() else {
                if !matches!(item.data, Data::Null) {
                    self.broken(&item.at, format!("a word of `{schema}` must be text; quote it"));
                }
                continue;
            };
            let name = Name::new(word);
            if words.iter().any(|other| other.name.variant() == name.variant()) {
                self.broken(&item.at, format!("`{schema}` has `{word}` twice"));
            }
            let of = format!("the word `{word}` of `{schema}`");
            let docs = match described {
                Some(texts) => match texts.get(word).and_then(Node::text) {
                    Some(text) if !text.is_empty() => text.to_owned(),
                    _ => self.missing_word(texts.get(word).unwrap_or(item), &of),
                },
                None => self.missing_word(item, &of),
            };
            words.push(Word { name, docs });
        }
        for entry in described.map(Node::entries).unwrap_or_default() {
            if !words.iter().any(|word| word.name.wire == entry.key) {
                self.broken(&entry.at, format!("`{schema}` has no word `{}`", entry.key));
            }
        }
        words
    }

    fn missing_word(&mut self, node: &Node, of: &str) -> String {
        use crate::problem::{Kind, Problem};
        self.problems.push(Problem::at(&node.at, Kind::MissingText, format!("{of} has no description")));
        String::new()
    }

    /// What a schema means where it is used.
    pub(super) fn resolve(&mut self, node: &Node, of: &str) -> Resolved {
        self.known_keys(node, of, keys::SCHEMA);
        if node.get("properties").is_some() {
            self.broken(&node.at, format!("{of} is an object without a name: describe it under components"));
        }
        if node.get("enum").is_some() {
            self.broken(&node.at, format!("{of} is an enum without a name: describe it under components"));
        }
        if let Some(page) = node.get("x-page-of") {
            self.broken(&page.at, format!("{of} cannot be a page: x-page-of is for the reply of a list"));
        }
        self.resolve_at(node, of, 0)
    }

    fn resolve_at(&mut self, node: &Node, of: &str, depth: usize) -> Resolved {
        if let Some(target) = node.get("$ref") {
            return self.follow(target, depth);
        }
        for key in ["anyOf", "oneOf"] {
            if let Some(choices) = node.get(key) {
                return self.one_of(choices, of, depth);
            }
        }
        let Some(ty) = node.get("type") else {
            return Resolved { ty: Type::Any, nullable: false };
        };
        let mut words = match ty.text() {
            Some(word) => vec![word.to_owned()],
            None => ty.texts(),
        };
        let count = words.len();
        words.retain(|word| word != "null");
        let nullable = words.len() < count;
        let ty = match words.iter().map(String::as_str).collect::<Vec<_>>().as_slice() {
            ["string"] => text_type(node),
            ["integer"] => Type::Integer,
            ["number"] => Type::Number,
            ["boolean"] => Type::Boolean,
            ["array"] => Type::List(Box::new(self.items(node, of, depth))),
            ["object"] => self.object(node, of, depth),
            many if many.len() > 1
                && many.iter().all(|w| matches!(*w, "string" | "number" | "integer" | "boolean")) =>
            {
                Type::Scalar
            }
            many if many.len() > 1 => Type::Any,
            _ => {
                let written = words.join("`, `");
                self.broken(
                    &ty.at,
                    format!(
                        "{of} has the unknown type `{written}`: it is `string`, `integer`, `number`, `boolean`, `array` or \
                         `object`, or a list of some of them and `'null'`"
                    ),
                );
                Type::Any
            }
        };
        Resolved { ty, nullable }
    }

    fn follow(&mut self, target: &Node, depth: usize) -> Resolved {
        let name = target.text().unwrap_or_default();
        let Some(owned) = self.schemas.get(name).copied() else {
            self.no_schema(&target.at, name);
            return Resolved { ty: Type::Any, nullable: false };
        };
        let node = &owned.entry.value;
        if node.get("properties").is_some() || node.get("enum").is_some() {
            let nullable = node.get("type").is_some_and(|ty| ty.texts().iter().any(|word| word == "null"));
            return Resolved { ty: Type::Named(name.to_owned()), nullable };
        }
        if depth == DEPTH {
            self.broken(&target.at, format!("`{name}` refers to itself"));
            return Resolved { ty: Type::Any, nullable: false };
        }
        self.resolve_at(node, &format!("the schema `{name}`"), depth + 1)
    }

    /// A choice with null is a nullable schema; any other choice is a value that the caller looks into.
    fn one_of(&mut self, choices: &Node, of: &str, depth: usize) -> Resolved {
        let is_null = |node: &&Node| node.text_of("type") == Some("null");
        let nullable = choices.items().iter().any(|node| is_null(&node));
        let rest: Vec<&Node> = choices.items().iter().filter(|node| !is_null(node)).collect();
        let mut resolved: Vec<Type> = rest.iter().map(|node| self.resolve_at(node, of, depth).ty).collect();
        if resolved.is_empty() {
            self.broken(&choices.at, format!("{of} has nothing to choose from"));
        }
        let ty = if resolved.len() == 1 { resolved.remove(0) } else { Type::Any };
        Resolved { ty, nullable }
    }

    fn items(&mut self, node: &Node, of: &str, depth: usize) -> Type {
        match node.get("items") {
            Some(items) if items.get("properties").is_some() || items.get("enum").is_some() => {
                self.resolve(items, &format!("an item of {of}")).ty
            }
            Some(items) => self.resolve_at(items, of, depth).ty,
            None => {
                self.broken(&node.at, format!("{of} is an array and needs `items`"));
                Type::Any
            }
        }
    }

    fn object(&mut self, node: &Node, of: &str, depth: usize) -> Type {
        match node.get("additionalProperties") {
            Some(values) if !values.entries().is_empty() => {
                Type::Map(Box::new(self.resolve_at(values, of, depth).ty))
            }
            Some(values) if matches!(values.data, Data::Boolean(true) | Data::Map(_)) => Type::Object,
            _ if node.get("properties").is_some() => Type::Object,
            _ => {
                self.broken(
                    &node.at,
                    format!("{of} is an object and needs `additionalProperties` or a name"),
                );
                Type::Object
            }
        }
    }
}

fn text_type(node: &Node) -> Type {
    if node.is_true("x-sensitive") {
        Type::Secret
    } else if node.text_of("format") == Some("date-time") {
        Type::Timestamp
    } else {
        Type::Text
    }
}

//! YAML that remembers the file and line of everything, so that an error can name them.

use std::sync::Arc;

use saphyr::{LoadableYamlNode, MarkedYaml, Scalar, YamlData};
use serde_json::{Map, Value};

use crate::problem::{Kind, Problem};

/// A place in the description.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct At {
    /// The file, relative to the root, with forward slashes.
    pub file: Arc<str>,
    /// The line, counted from one.
    pub line: usize,
}

/// A YAML node and where it stands.
#[derive(Clone, Debug)]
pub(crate) struct Node {
    pub(crate) data: Data,
    pub(crate) at: At,
}

/// What a node holds.
#[derive(Clone, Debug)]
pub(crate) enum Data {
    Null,
    Boolean(bool),
    Integer(i64),
    Number(f64),
    Text(String),
    List(Vec<Node>),
    Map(Vec<Entry>),
}

/// A key of a mapping, where the key stands, and its value.
#[derive(Clone, Debug)]
pub(crate) struct Entry {
    pub(crate) key: String,
    pub(crate) at: At,
    pub(crate) value: Node,
}

impl Node {
    /// The value of a key; `None` when there is no such key or this is not a mapping.
    pub(crate) fn get(&self, key: &str) -> Option<&Self> {
        self.entries().iter().find(|entry| entry.key == key).map(|entry| &entry.value)
    }

    /// The entries of a mapping, in order; none for anything else.
    pub(crate) fn entries(&self) -> &[Entry] {
        match &self.data {
            Data::Map(entries) => entries,
            _ => &[],
        }
    }

    /// The items of a list, in order; none for anything else.
    pub(crate) fn items(&self) -> &[Self] {
        match &self.data {
            Data::List(items) => items,
            _ => &[],
        }
    }

    pub(crate) fn text(&self) -> Option<&str> {
        match &self.data {
            Data::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The text of a key.
    pub(crate) fn text_of(&self, key: &str) -> Option<&str> {
        self.get(key).and_then(Self::text)
    }

    /// Whether a key is there and true.
    pub(crate) fn is_true(&self, key: &str) -> bool {
        matches!(self.get(key).map(|node| &node.data), Some(Data::Boolean(true)))
    }

    /// The texts of a list; a scalar that is no text is taken as it is written.
    pub(crate) fn texts(&self) -> Vec<String> {
        self.items().iter().filter_map(Self::scalar_text).collect()
    }

    /// A scalar as text.
    pub(crate) fn scalar_text(&self) -> Option<String> {
        match &self.data {
            Data::Text(text) => Some(text.clone()),
            Data::Boolean(value) => Some(value.to_string()),
            Data::Integer(value) => Some(value.to_string()),
            Data::Number(value) => Some(value.to_string()),
            Data::Null | Data::List(_) | Data::Map(_) => None,
        }
    }

    /// The node as JSON.
    pub(crate) fn json(&self) -> Value {
        match &self.data {
            Data::Null => Value::Null,
            Data::Boolean(value) => Value::from(*value),
            Data::Integer(value) => Value::from(*value),
            Data::Number(value) => Value::from(*value),
            Data::Text(text) => Value::from(text.as_str()),
            Data::List(items) => items.iter().map(Self::json).collect(),
            Data::Map(entries) => {
                Value::Object(entries.iter().map(|e| (e.key.clone(), e.value.json())).collect::<Map<_, _>>())
            }
        }
    }
}

/// Parses one YAML file.
pub(crate) fn parse(file: &str, text: &str) -> Result<Node, Problem> {
    let file: Arc<str> = Arc::from(file);
    let broken = |line, message: String| Problem {
        kind: Kind::Broken,
        file: file.to_string(),
        line,
        message: format!("this is not YAML: {message}"),
    };
    let documents =
        MarkedYaml::load_from_str(text).map_err(|e| broken(e.marker().line(), e.info().to_owned()))?;
    match documents.as_slice() {
        [document] => convert(&file, document),
        _ => Err(broken(1, "one document is expected".into())),
    }
}

fn convert(file: &Arc<str>, yaml: &MarkedYaml<'_>) -> Result<Node, Problem> {
    let at = At { file: Arc::clone(file), line: yaml.span.start.line() };
    let data = match &yaml.data {
        YamlData::Value(Scalar::Null) => Data::Null,
        YamlData::Value(Scalar::Boolean(value)) => Data::Boolean(*value),
        YamlData::Value(Scalar::Integer(value)) => Data::Integer(*value),
        YamlData::Value(Scalar::FloatingPoint(value)) => Data::Number(**value),
        YamlData::Value(Scalar::String(text)) => Data::Text(text.trim_end().to_owned()),
        YamlData::Sequence(items) => {
            Data::List(items.iter().map(|item| convert(file, item)).collect::<Result<_, _>>()?)
        }
        YamlData::Mapping(entries) => Data::Map(
            entries
                .iter()
                .map(|(key, value)| {
                    let key = convert(file, key)?;
                    let name = key
                        .scalar_text()
                        .ok_or_else(|| Problem::at(&key.at, Kind::Broken, "a key must be a word"))?;
                    Ok(Entry { key: name, at: key.at, value: convert(file, value)? })
                })
                .collect::<Result<_, Problem>>()?,
        ),
        _ => return Err(Problem::at(&at, Kind::Broken, "tags and aliases are not used in the description")),
    };
    Ok(Node { data, at })
}

//! Example documents: complete, always the same, and different enough from each other that a swapped field
//! shows.

use serde_json::{Map, Value, json};

use crate::ir::{Api, Field, Param, Shape, Type};

/// Makes the examples of one vector; numbers and moments count up from one to the next.
pub(crate) struct Examples<'a> {
    api: &'a Api,
    count: i64,
    /// The named types that are being filled in, to end circles.
    open: Vec<&'a str>,
}

impl<'a> Examples<'a> {
    pub(crate) fn new(api: &'a Api) -> Self {
        Self { api, count: 0, open: Vec::new() }
    }

    /// A value for a path parameter. Branch names can hold what must be escaped in a URL.
    pub(crate) fn path(param: &Param) -> Value {
        match param.name.wire.as_str() {
            "organization" => json!("acme"),
            "database" => json!("shop"),
            "branch" => json!("feature/größe 2"),
            _ if param.ty == Type::Integer => json!(7),
            name if name.ends_with("id") => json!("a1b2c3d4e5f6"),
            name => json!(format!("{} 1", name.replace('_', " "))),
        }
    }

    /// A value for a query parameter.
    pub(crate) fn query(&mut self, param: &'a Param) -> Value {
        match param.name.wire.as_str() {
            "page" => json!(2),
            "per_page" => json!(50),
            "limit" => json!(10),
            name => self.value(&param.ty, name, None).unwrap_or_default(),
        }
    }

    /// An object with every field. What the description gives as an example is used where it fits.
    pub(crate) fn object(&mut self, fields: &'a [Field], given: Option<&Value>) -> Value {
        let mut object = Map::new();
        for field in fields {
            let given = given.and_then(|given| given.get(&field.name.wire));
            if let Some(value) = self.value(&field.ty, &field.name.wire, given) {
                object.insert(field.name.wire.clone(), value);
            }
        }
        Value::Object(object)
    }

    /// A value of a type; none where a type contains itself.
    pub(crate) fn value(&mut self, ty: &'a Type, name: &str, given: Option<&Value>) -> Option<Value> {
        if let Some(given) = given
            && fits(ty, given)
        {
            return Some(given.clone());
        }
        self.count += 1;
        let count = self.count;
        Some(match ty {
            Type::Text => text(name, count),
            Type::Secret => json!(format!("not-a-real-secret-{count}")),
            Type::Integer | Type::Scalar => json!(100 + count),
            // A fraction, so that no language can take it for a whole number.
            Type::Number => json!(f64::from(i32::try_from(count).unwrap_or_default()) + 0.5),
            Type::Boolean => json!(true),
            Type::Timestamp => json!(format!("2026-01-02T03:{:02}:{:02}Z", count / 60 % 60, count % 60)),
            Type::Any => json!({"any": [count, "two", true]}),
            Type::Object => json!({"key": "value", "count": count}),
            Type::Map(inner) => match self.value(inner, name, None) {
                Some(value) => json!({"first": value}),
                None => json!({}),
            },
            Type::List(inner) => self.list(inner, name, given),
            Type::Named(type_name) => return self.named(type_name, given),
        })
    }

    fn list(&mut self, inner: &'a Type, name: &str, given: Option<&Value>) -> Value {
        let given = given.and_then(Value::as_array).filter(|items| !items.is_empty());
        if let Some(items) = given {
            return items.iter().filter_map(|item| self.value(inner, name, Some(item))).collect();
        }
        let count = if matches!(inner, Type::Text) { 2 } else { 1 };
        (0..count).filter_map(|_| self.value(inner, name, None)).collect()
    }

    /// A value of a named type; none inside itself.
    pub(crate) fn named(&mut self, name: &'a str, given: Option<&Value>) -> Option<Value> {
        let def = self.api.types.get(name)?;
        match &def.shape {
            Shape::Enum { words } => match given {
                Some(Value::String(word)) => Some(json!(word)),
                _ => words.first().map(|word| json!(word.name.wire)),
            },
            Shape::Object { fields } => {
                if self.open.contains(&name) {
                    return None;
                }
                self.open.push(name);
                let given = given.filter(|given| given.is_object()).or(def.example.as_ref());
                let object = self.object(fields, given);
                self.open.pop();
                Some(object)
            }
        }
    }
}

/// Whether a given value can stand as it is: objects and lists are completed item by item instead.
fn fits(ty: &Type, given: &Value) -> bool {
    match ty {
        Type::Text | Type::Secret => given.is_string(),
        Type::Integer => given.is_i64(),
        Type::Number => given.is_f64(),
        Type::Boolean => given.is_boolean(),
        // Only the form that every language writes again: whole seconds, UTC.
        Type::Timestamp => given.as_str().is_some_and(|text| text.len() == 20 && text.ends_with('Z')),
        Type::Scalar => given.is_string() || given.is_number() || given.is_boolean(),
        Type::Any => !given.is_null(),
        Type::Object => given.as_object().is_some_and(|object| !object.is_empty()),
        Type::Map(_) | Type::List(_) | Type::Named(_) => false,
    }
}

fn text(name: &str, count: i64) -> Value {
    if name.ends_with("url") {
        json!(format!("https://example.com/{count}"))
    } else if name.ends_with("email") {
        json!(format!("user-{count}@example.com"))
    } else if name == "display_name" {
        json!(format!("Zoë Müller {count}"))
    } else {
        json!(format!("{}-{count}", name.trim_end_matches('s').replace('_', "-")))
    }
}

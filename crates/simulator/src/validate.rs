//! Requests and replies against the description.

use jsonschema::ValidationError;
use jsonschema::error::ValidationErrorKind;
use serde_json::{Map, Number, Value};

use crate::description::{Checked, Operation, Parameter, resolve};
use crate::reply::Problem;

/// The query parameters that the description knows, with the types it gives them.
pub(crate) fn query(
    operation: &Operation,
    pairs: &[(String, String)],
) -> Result<Map<String, Value>, Problem> {
    let mut checked = Map::new();
    for parameter in operation.parameters.iter().filter(|parameter| !parameter.in_path) {
        let values: Vec<&str> = pairs
            .iter()
            .filter(|(name, _)| name.strip_suffix("[]").unwrap_or(name) == parameter.name)
            .map(|(_, value)| value.as_str())
            .collect();
        if values.is_empty() {
            if parameter.required {
                return Err(Problem::invalid_params(format!("{} is required", parameter.name)));
            }
            continue;
        }
        let value = read(parameter, &values)?;
        check(&parameter.checked, &value).map_err(|(path, message)| {
            let separator = if path.is_empty() { "" } else { "." };
            Problem::invalid_params(format!("{}{separator}{path}: {message}", parameter.name))
        })?;
        checked.insert(parameter.name.to_owned(), value);
    }
    Ok(checked)
}

/// Path arguments: one that cannot be, such as a word for a number, names nothing that exists.
pub(crate) fn path(
    operation: &Operation,
    arguments: &crate::description::PathArguments,
) -> Result<(), Problem> {
    for parameter in operation.parameters.iter().filter(|parameter| parameter.in_path) {
        let Some(text) = arguments.get(parameter.name) else { continue };
        let value = coerce(text, parameter.checked.schema);
        check(&parameter.checked, &value).map_err(|_| Problem::not_found())?;
    }
    Ok(())
}

/// The fields of a JSON body.
pub(crate) fn body(operation: &Operation, bytes: &[u8]) -> Result<Map<String, Value>, Problem> {
    let Some(schema) = &operation.body else { return Ok(Map::new()) };
    let value = if bytes.is_empty() {
        Value::Object(Map::new())
    } else {
        serde_json::from_slice(bytes).map_err(|error| {
            let message = format!("the body is not JSON: {error}");
            // The description has the last word on what an operation answers.
            if operation.refuses_with_400 {
                Problem::bad_request(message)
            } else {
                Problem::unprocessable(message)
            }
        })?
    };
    check(schema, &value).map_err(|(path, message)| {
        let separator = if path.is_empty() { "" } else { ": " };
        Problem::unprocessable(format!("{path}{separator}{message}"))
    })?;
    match value {
        Value::Object(fields) => Ok(fields),
        _ => Err(Problem::unprocessable("the body is not an object")),
    }
}

/// Whether a reply matches the description; the reason when it does not.
pub(crate) fn reply(operation: &Operation, document: &Value) -> Result<(), String> {
    let Some(checked) = &operation.success.checked else { return Ok(()) };
    check(checked, document).map_err(|(path, message)| {
        format!("the reply of {} does not match the description: {path}: {message}", operation.id)
    })
}

/// Whether a value matches a schema; otherwise the dotted path to what is wrong, and what.
fn check(checked: &Checked, value: &Value) -> Result<(), (String, String)> {
    match checked.validator().map(|validator| validator.validate(value)) {
        Some(Err(error)) => Err(described(&error)),
        Some(Ok(())) => Ok(()),
        None => Err((String::new(), "the description's schema cannot be compiled".to_owned())),
    }
}

/// Names the field and never repeats the value, which may be a secret.
fn described(error: &ValidationError<'_>) -> (String, String) {
    let path = error.instance_path().to_string().trim_start_matches('/').replace('/', ".");
    if let ValidationErrorKind::Required { property } = error.kind() {
        let property = property.as_str().unwrap_or_default();
        let full = if path.is_empty() { property.to_owned() } else { format!("{path}.{property}") };
        return (full, "is required".to_owned());
    }
    (path, error.masked_with("the value").to_string())
}

fn read(parameter: &Parameter, values: &[&str]) -> Result<Value, Problem> {
    let (schema, _) = resolve(parameter.checked.schema);
    if types(schema).contains(&"array") {
        let items = schema.get("items").unwrap_or(&Value::Null);
        let split = values.iter().flat_map(|value| {
            if parameter.comma { value.split(',').collect::<Vec<_>>() } else { vec![*value] }
        });
        return Ok(Value::Array(split.map(|value| coerce(value, items)).collect()));
    }
    match values {
        [value] => Ok(coerce(value, schema)),
        _ => Err(Problem::invalid_params(format!("{} is given more than once", parameter.name))),
    }
}

/// Reads a text as the first type of the schema that it fits.
fn coerce(text: &str, schema: &'static Value) -> Value {
    let (schema, _) = resolve(schema);
    for kind in types(schema) {
        let value = match kind {
            "integer" => whole(text),
            "number" => text.parse::<f64>().ok().and_then(Number::from_f64).map(Value::Number),
            "boolean" => text.parse::<bool>().ok().map(Value::Bool),
            _ => None,
        };
        if let Some(value) = value {
            return value;
        }
    }
    Value::String(text.to_owned())
}

/// A whole number of any size, the largest ones rounded: whether it is too large is the schema's to say.
fn whole(text: &str) -> Option<Value> {
    let digits = text.strip_prefix('-').unwrap_or(text);
    if digits.is_empty() || !digits.bytes().all(|digit| digit.is_ascii_digit()) {
        return None;
    }
    match text.parse::<i64>() {
        Ok(number) => Some(Value::from(number)),
        Err(_) => Number::from_f64(text.parse().ok()?).map(Value::Number),
    }
}

/// The types that a schema allows.
pub(crate) fn types(schema: &Value) -> Vec<&str> {
    match schema.get("type") {
        Some(Value::String(one)) => vec![one.as_str()],
        Some(Value::Array(several)) => several.iter().filter_map(Value::as_str).collect(),
        _ => Vec::new(),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;
    use crate::description::description;

    fn operation(id: &str) -> &'static Operation {
        description().find(id).unwrap()
    }

    fn pairs(pairs: &[(&str, &str)]) -> Vec<(String, String)> {
        pairs.iter().map(|(name, value)| ((*name).to_owned(), (*value).to_owned())).collect()
    }

    #[test]
    fn query_parameters_get_their_types() {
        let query =
            query(operation("list_branches"), &pairs(&[("page", "2"), ("production", "true"), ("new", "x")]));
        assert_eq!(Value::Object(query.unwrap()), json!({"production": true, "page": 2}));
    }

    #[test]
    fn a_number_may_be_larger_than_any_that_is_counted_with() {
        let query = query(operation("list_branches"), &pairs(&[("page", "869242170998845997056")]));
        assert_eq!(query.unwrap()["page"].as_f64(), Some(869_242_170_998_845_997_056.0));
    }

    #[test]
    fn a_query_parameter_of_the_wrong_type_is_named() {
        for (name, value) in
            [("page", "two"), ("page", ""), ("production", "1"), ("order", "sideways"), ("page", "0")]
        {
            let problem = query(operation("list_branches"), &pairs(&[(name, value)])).unwrap_err();
            assert_eq!((problem.status, problem.code), (422, "invalid_params"), "{name}={value}");
            assert!(problem.message.starts_with(name), "{}", problem.message);
        }
    }

    #[test]
    fn a_single_parameter_given_twice_is_refused() {
        let problem = query(operation("list_branches"), &pairs(&[("page", "1"), ("page", "2")])).unwrap_err();
        assert_eq!(problem.message, "page is given more than once");
    }

    #[test]
    fn a_missing_field_is_named() {
        let problem = body(operation("create_branch"), b"").unwrap_err();
        assert_eq!((problem.status, problem.message.as_str()), (422, "name: is required"));
    }

    #[test]
    fn a_wrong_field_is_named_without_its_value() {
        let problem = body(operation("create_branch"), br#"{"name": {"hidden": 1}}"#).unwrap_err();
        assert_eq!(problem.status, 422);
        assert!(problem.message.starts_with("name: "), "{}", problem.message);
        assert!(!problem.message.contains("hidden"), "{}", problem.message);
    }

    #[test]
    fn a_body_that_is_not_a_json_object_is_refused() {
        let problem = body(operation("create_branch"), b"{").unwrap_err();
        assert!(problem.message.starts_with("the body is not JSON"), "{problem:?}");
        assert_eq!(body(operation("create_branch"), b"[]").unwrap_err().status, 422);
    }

    #[test]
    fn a_reply_that_does_not_match_is_told() {
        let reason = reply(operation("get_branch"), &json!({"id": 1})).unwrap_err();
        assert!(reason.contains("get_branch"), "{reason}");
    }
}

//! Comparing JSON documents so that a failure says where they differ.

use serde_json::Value;

/// How strictly two documents are compared.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Every field must be there on both sides; null and absent are the same.
    Exact,
    /// The actual objects may have more fields than the expected ones.
    Subset,
}

/// The places where `actual` is not what was expected, one line each; empty when they agree.
#[must_use]
pub fn differences(expected: &Value, actual: &Value, mode: Mode) -> Vec<String> {
    let mut lines = Vec::new();
    walk("$", expected, actual, mode, &mut lines);
    lines
}

/// Where two lists of query pairs differ. The order counts only between values of one name.
#[must_use]
pub fn queries_differ(expected: &Value, actual: &Value) -> Option<String> {
    let sorted = |query: &Value| {
        let mut pairs = query.as_array().cloned().unwrap_or_default();
        pairs.sort_by_key(|pair| pair[0].as_str().unwrap_or_default().to_owned());
        pairs
    };
    (sorted(expected) != sorted(actual)).then(|| format!("$.query: expected {expected}, got {actual}"))
}

fn walk(path: &str, expected: &Value, actual: &Value, mode: Mode, lines: &mut Vec<String>) {
    match (expected, actual) {
        (Value::Object(wanted), Value::Object(got)) => {
            for (name, value) in wanted {
                walk(&format!("{path}.{name}"), value, got.get(name).unwrap_or(&Value::Null), mode, lines);
            }
            if mode == Mode::Exact {
                for (name, value) in
                    got.iter().filter(|(name, value)| !wanted.contains_key(*name) && !value.is_null())
                {
                    lines.push(format!("{path}.{name}: not expected, got {value}"));
                }
            }
        }
        (Value::Array(wanted), Value::Array(got)) => {
            for (index, value) in wanted.iter().enumerate() {
                let actual = got.get(index).unwrap_or(&Value::Null);
                walk(&format!("{path}[{index}]"), value, actual, mode, lines);
            }
            for (index, value) in got.iter().enumerate().skip(wanted.len()) {
                lines.push(format!("{path}[{index}]: not expected, got {value}"));
            }
        }
        (Value::Number(wanted), Value::Number(got)) if wanted.as_f64() == got.as_f64() => {}
        _ if expected == actual => {}
        _ => lines.push(format!("{path}: expected {expected}, got {actual}")),
    }
}

#[cfg(test)]
mod tests {
    use serde_json::json;

    use super::*;

    #[test]
    fn equal_documents_have_no_differences() {
        let document = json!({"a": [1, {"b": null}], "c": 1.0});
        assert!(differences(&document, &json!({"c": 1, "a": [1, {}], "d": null}), Mode::Exact).is_empty());
    }

    #[test]
    fn every_difference_is_named() {
        let lines =
            differences(&json!({"a": [1, 2], "b": "x"}), &json!({"a": [1, 3, 4], "c": true}), Mode::Exact);
        assert_eq!(
            lines,
            [
                "$.a[1]: expected 2, got 3",
                "$.a[2]: not expected, got 4",
                "$.b: expected \"x\", got null",
                "$.c: not expected, got true"
            ]
        );
    }

    #[test]
    fn a_query_may_change_the_order_of_names_but_not_of_values() {
        let query = json!([["a", "1"], ["b", "2"], ["a", "3"]]);
        assert_eq!(queries_differ(&query, &json!([["b", "2"], ["a", "1"], ["a", "3"]])), None);
        assert!(queries_differ(&query, &json!([["b", "2"], ["a", "3"], ["a", "1"]])).is_some());
        assert_eq!(queries_differ(&json!([]), &Value::Null), None);
    }

    #[test]
    fn a_subset_allows_more_fields_but_not_more_items() {
        assert!(
            differences(&json!({"a": {"b": 1}}), &json!({"a": {"b": 1, "c": 2}, "d": 3}), Mode::Subset)
                .is_empty()
        );
        assert_eq!(differences(&json!([{}]), &json!([{}, {"a": 1}]), Mode::Subset).len(), 1);
        assert_eq!(differences(&json!({"a": 1}), &json!({}), Mode::Subset).len(), 1);
    }
}

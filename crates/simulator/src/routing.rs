//! From a method and an address to an operation: a tree of path segments.
//!
//! The description names a parameter differently at one position of different paths (`{id}`, `{bouncer}`), so a
//! node of the tree knows that something stands there and each operation brings its own names for it.

use std::collections::BTreeMap;

use percent_encoding::percent_decode_str;

use crate::description::{Description, Operation, PathArguments};

/// The tree.
#[derive(Debug, Default)]
pub(crate) struct Router {
    root: Node,
}

#[derive(Debug, Default)]
struct Node {
    literals: BTreeMap<&'static str, Node>,
    parameter: Option<Box<Node>>,
    operations: Vec<&'static Operation>,
}

/// What stands at an address.
#[derive(Debug)]
pub(crate) enum Found {
    Operation(&'static Operation, PathArguments),
    /// The address exists, with other methods.
    OtherMethods(Vec<&'static str>),
    Nothing,
}

impl Router {
    pub(crate) fn new(description: &'static Description) -> Self {
        let mut router = Self::default();
        for operation in &description.operations {
            let mut node = &mut router.root;
            for segment in segments(operation.path) {
                node = if segment.starts_with('{') {
                    &mut **node.parameter.get_or_insert_default()
                } else {
                    node.literals.entry(segment).or_default()
                };
            }
            node.operations.push(operation);
        }
        router
    }

    /// Finds the operation; `path` is still percent-encoded, with or without `/v1` before it.
    pub(crate) fn find(&self, method: &str, path: &str) -> Found {
        let path = path.strip_prefix("/v1").filter(|rest| rest.starts_with('/')).unwrap_or(path);
        let path = path.strip_suffix('/').unwrap_or(path);
        let Some(path) = path.strip_prefix('/') else { return Found::Nothing };
        let Some(values) = path.split('/').map(decode).collect::<Option<Vec<_>>>() else {
            return Found::Nothing;
        };
        let Some(node) = self.root.walk(&values) else { return Found::Nothing };
        let Some(operation) = node.operations.iter().find(|operation| operation.method == method) else {
            return Found::OtherMethods(node.operations.iter().map(|one| one.method.as_str()).collect());
        };
        let names = segments(operation.path).zip(values);
        Found::Operation(
            operation,
            names
                .filter_map(|(name, value)| Some((name.strip_prefix('{')?.strip_suffix('}')?, value)))
                .collect(),
        )
    }
}

impl Node {
    /// A literal wins over a parameter, but only when the rest of the way exists too.
    fn walk(&self, values: &[String]) -> Option<&Self> {
        let Some((first, rest)) = values.split_first() else {
            return (!self.operations.is_empty()).then_some(self);
        };
        let literal = self.literals.get(first.as_str()).and_then(|node| node.walk(rest));
        literal.or_else(|| self.parameter.as_ref().filter(|_| !first.is_empty())?.walk(rest))
    }
}

fn segments(path: &'static str) -> impl Iterator<Item = &'static str> {
    path.split('/').filter(|segment| !segment.is_empty())
}

fn decode(segment: &str) -> Option<String> {
    Some(percent_decode_str(segment).decode_utf8().ok()?.into_owned())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::description::description;

    fn find(method: &str, path: &str) -> Found {
        Router::new(description()).find(method, path)
    }

    #[test]
    fn the_base_address_may_have_a_version_and_a_trailing_slash() {
        for path in ["/v1/organizations", "/organizations", "/v1/organizations/", "/organizations/"] {
            assert!(
                matches!(find("GET", path), Found::Operation(op, _) if op.id == "list_organizations"),
                "{path}"
            );
        }
    }

    #[test]
    fn arguments_are_decoded_one_by_one() {
        let Found::Operation(operation, arguments) =
            find("GET", "/v1/organizations/a%2Fb/databases/%C3%A9 x")
        else {
            panic!("not found");
        };
        assert_eq!(operation.id, "get_database");
        assert_eq!(arguments["organization"], "a/b");
        assert_eq!(arguments["database"], "é x");
    }

    #[test]
    fn an_address_that_exists_tells_its_methods() {
        let Found::OtherMethods(methods) = find("PUT", "/organizations/acme/databases") else {
            panic!("found")
        };
        assert_eq!(methods, ["GET", "POST"]);
    }

    #[test]
    fn an_empty_segment_is_no_argument() {
        for path in ["/organizations//databases", "/", "/v1", "/v1/nothing/here", "organizations"] {
            assert!(matches!(find("GET", path), Found::Nothing), "{path}");
        }
    }
}

//! What the packages of Kotlin and Swift have in common: which methods there are, and what their documentation says.

use std::collections::BTreeMap;

use crate::common::documentation::{EXTENDED, accesses, databases, ends, first_sentence, scopes};
use crate::ir::{Api, Field, Given, Operation, Pagination, Param, ReplyKind, Shape, Waiter};
use crate::naming::Name;

/// Whether an operation has a method that goes through all pages.
pub(crate) fn has_pages(operation: &Operation) -> bool {
    operation.pagination != Pagination::None
}

/// The method that goes through all pages of what a method lists: `all` for `list`, `all_queue` for `list_queue`.
pub(crate) fn all(verb: &Name) -> Name {
    let rest = verb.wire.strip_prefix("list").unwrap_or(&verb.wire);
    Name::new(&format!("all_{rest}"))
}

/// The method that hands out each look of a wait: `progress_until_ready` for `wait_until_ready`.
pub(crate) fn progress(waiter: &Waiter) -> Name {
    let rest = waiter.name.wire.strip_prefix("wait_").unwrap_or(&waiter.name.wire);
    Name::new(&format!("progress_{rest}"))
}

/// The query parameters that nobody can leave out, which a wait takes one by one.
pub(crate) fn required_query(operation: &Operation) -> Vec<&Param> {
    operation.query.iter().filter(|param| param.required).collect()
}

/// The arguments of the query, in the order in which they are sent.
pub(crate) fn sent_in_query(operation: &Operation) -> Vec<Given<'_>> {
    let mut all: Vec<_> = operation.query.iter().map(Given::from).collect();
    all.sort_by_key(|given| !given.required);
    all
}

/// `GET /organizations`, as code.
pub(crate) fn route(operation: &Operation) -> String {
    format!("`{} {}`", operation.http_method.to_uppercase(), operation.path)
}

/// What is to be known about an operation beside what it does: its route, who may call it and where, a paragraph each.
pub(crate) fn facts(operation: &Operation) -> Vec<String> {
    let permissions: Vec<_> = [accesses(operation), scopes(operation)].into_iter().flatten().collect();
    let mut facts = vec![route(operation), permissions.join(" ")];
    facts.extend(databases(operation));
    if operation.extended {
        facts.push(format!("Extended: {EXTENDED}."));
    }
    facts
}

/// What a wait is about, a paragraph each; the first sentence stands alone.
pub(crate) fn wait(operation: &Operation, waiter: &Waiter) -> Vec<String> {
    let (first, rest) = first_sentence(&waiter.docs);
    vec![
        first.to_owned(),
        rest.to_owned(),
        ends(waiter),
        format!("Looks with {} until then.", route(operation)),
    ]
}

/// What a caller has to know about the argument that holds the query and the body; `names` gives the names.
pub(crate) fn required(operation: &Operation, name: impl Fn(&Name) -> String) -> String {
    let required: Vec<_> = operation
        .given()
        .iter()
        .filter(|given| given.required)
        .map(|given| format!("`{}`", name(given.name)))
        .collect();
    match required.as_slice() {
        [] => "all of it may be left out".into(),
        [one] => format!("{one} is required"),
        many => format!("{} are required", many.join(", ")),
    }
}

/// What the names of the wire are in a language, for texts of the description that speak of them.
pub(crate) struct Names(BTreeMap<String, String>);

impl Names {
    /// Those of the fields of a type.
    pub(crate) fn of_fields<'a>(
        fields: impl IntoIterator<Item = &'a Field>,
        name: fn(&Name) -> String,
    ) -> Self {
        Self(fields.into_iter().map(|field| (field.name.wire.clone(), name(&field.name))).collect())
    }

    /// Those of an operation's arguments, and of the fields of what comes back.
    pub(crate) fn of_operation(api: &Api, operation: &Operation, name: fn(&Name) -> String) -> Self {
        let reply = match &operation.reply.kind {
            ReplyKind::Page { item } => Some(item.as_str()),
            ReplyKind::Json(ty) => ty.name(),
            ReplyKind::Empty | ReplyKind::Bytes => None,
        };
        let mut names = match reply.and_then(|name| api.types.get(name)).map(|def| &def.shape) {
            Some(Shape::Object { fields }) => Self::of_fields(fields, name),
            _ => Self(BTreeMap::new()),
        };
        let given = operation.given();
        let all = operation.path_params.iter().map(|p| &p.name).chain(given.iter().map(|given| given.name));
        names.0.extend(all.map(|wire| (wire.wire.clone(), name(wire))));
        names
    }

    /// A text with the names of the language.
    pub(crate) fn told(&self, text: &str) -> String {
        let parts = text.split('`').enumerate().map(|(index, part)| match self.0.get(part) {
            Some(name) if index % 2 == 1 => name.as_str(),
            _ => part,
        });
        parts.collect::<Vec<_>>().join("`")
    }
}

#[cfg(test)]
mod tests {
    use super::{Names, all};
    use crate::naming::Name;

    #[test]
    fn everything_is_listed_by_all() {
        for (verb, name) in [("list", "all"), ("list_queue", "all_queue"), ("lint_schema", "all_lint_schema")]
        {
            assert_eq!(all(&Name::new(verb)).snake(), name);
        }
    }

    #[test]
    fn a_text_speaks_of_the_names_of_the_language() {
        let names = Names([("cluster_size".to_owned(), "clusterSize".to_owned())].into());
        assert_eq!(names.told("Needs `cluster_size`, cluster_size."), "Needs `clusterSize`, cluster_size.");
    }
}

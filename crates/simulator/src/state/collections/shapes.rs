//! Which operations of the description belong together because they are about the same documents.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde_json::{Map, Value};

use super::stages;
use crate::description::{Operation, description, resolve, schema};
use crate::state::generic::{ITEMS, item_schema};
use crate::state::handlers;

/// Documents of one schema below one path, or the single document at it.
#[derive(Debug)]
pub(super) struct Collection {
    /// The path with `{}` for every parameter.
    pub(super) template: String,
    /// The name of the schema of the documents.
    pub(super) schema: &'static str,
    /// An operation that replies one such document.
    pub(super) shown_by: &'static Operation,
    /// The path holds one document, which is there from the start.
    pub(super) single: bool,
    /// The documents stand in the field of this name of the document above.
    pub(super) field: Option<&'static str>,
    /// How many documents there are before anybody creates one.
    pub(super) seeds: usize,
    /// What a finished document looks like, as far as the description says.
    pub(super) settled: Option<&'static Map<String, Value>>,
}

/// What an operation does to a collection.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Role {
    List,
    Create,
    Get,
    Change,
    Remove,
    /// Takes back what was asked for and is not done.
    CancelOpen,
    /// The last word of the path, such as `cancel`.
    Act(&'static str),
}

impl Collection {
    /// How many segments its path has.
    pub(super) fn depth(&self) -> usize {
        self.template.split('/').count()
    }

    /// The words that `state` may be; none when it is no such field.
    pub(super) fn states(&self) -> Vec<&'static str> {
        let property = schema(self.schema).and_then(|schema| schema.get("properties")?.get("state"));
        let words = property.and_then(|property| resolve(property).0.get("enum")?.as_array());
        words.into_iter().flatten().filter_map(Value::as_str).collect()
    }
}

/// Every collection, and what each operation does to which.
#[derive(Debug, Default)]
pub(super) struct Shapes {
    pub(super) collections: Vec<Collection>,
    roles: BTreeMap<&'static str, (usize, Role)>,
    /// Operations with a handler that show one thing, by template.
    handled: BTreeMap<String, &'static Operation>,
}

/// The operations by template.
type Paths = BTreeMap<String, Vec<&'static Operation>>;

static SHAPES: LazyLock<Shapes> = LazyLock::new(Shapes::read);

/// The shapes of the embedded description.
pub(super) fn shapes() -> &'static Shapes {
    &SHAPES
}

/// A path with its parameters made nameless, since the same one has several names.
pub(super) fn template(path: &str) -> String {
    let segments = path.split('/').map(|segment| if segment.starts_with('{') { "{}" } else { segment });
    segments.collect::<Vec<_>>().join("/")
}

/// The name of the schema of the document that an operation replies.
fn replied(operation: &'static Operation) -> Option<&'static str> {
    resolve(operation.success.checked.as_ref()?.schema).1
}

/// The name of the schema of the items that an operation lists.
fn listed(operation: &'static Operation) -> Option<&'static str> {
    resolve(item_schema(operation)?).1
}

fn has(name: &str, field: &str) -> bool {
    schema(name).and_then(|schema| schema.get("properties")?.get(field)).is_some()
}

fn by_hand(operation: &Operation) -> bool {
    handlers::find(operation.id).is_some()
}

fn one(paths: &Paths, template: &str, methods: &[&str]) -> Option<&'static Operation> {
    let known = |one: &&&'static Operation| methods.contains(&one.method.as_str());
    paths.get(template)?.iter().find(known).copied()
}

impl Shapes {
    fn read() -> Self {
        let mut paths = Paths::new();
        let mut shapes = Self::default();
        for operation in &description().operations {
            paths.entry(template(operation.path)).or_default().push(operation);
        }
        for (template, operations) in &paths {
            let shown = operations.iter().find(|one| one.reads() && template.ends_with("{}"));
            if let Some(shown) = shown.filter(|one| by_hand(one)) {
                shapes.handled.insert(template.clone(), shown);
            }
        }
        for template in paths.keys().filter(|template| !template.ends_with("{}")) {
            shapes.read_collection(&paths, template);
            shapes.read_single(&paths, template);
        }
        for template in paths.keys() {
            shapes.read_embedded(&paths, template);
            shapes.read_summary(&paths, template);
        }
        shapes
    }

    /// The collection that an operation belongs to, and what it does to it.
    pub(super) fn role(&self, operation: &Operation) -> Option<(&Collection, Role)> {
        let (index, role) = self.roles.get(operation.id)?;
        Some((self.collections.get(*index)?, *role))
    }

    /// The collection whose documents are at this template.
    pub(super) fn of_item(&self, template: &str) -> Option<&Collection> {
        let path = template.strip_suffix("/{}")?;
        self.collections.iter().find(|one| one.template == path && !one.single && one.field.is_none())
    }

    /// The operation with a handler that shows what is at this template.
    pub(super) fn handled(&self, template: &str) -> Option<&'static Operation> {
        self.handled.get(template).copied()
    }

    fn add(&mut self, collection: Collection, roles: impl IntoIterator<Item = (&'static Operation, Role)>) {
        let index = self.collections.len();
        for (operation, role) in roles {
            if !by_hand(operation) {
                self.roles.entry(operation.id).or_insert((index, role));
            }
        }
        self.collections.push(collection);
    }

    fn read_collection(&mut self, paths: &Paths, path: &str) {
        let below = format!("{path}/{{}}");
        // What has no id goes by its name, where a path names one.
        let is_named = paths.contains_key(&below);
        let is_kept = |name: &str| has(name, "id") || is_named && has(name, "name");
        let list = one(paths, path, &["GET"]).filter(|one| listed(one).is_some_and(is_kept));
        let post = one(paths, path, &["POST"]);
        let show = one(paths, &below, &["GET"]);
        let Some(name) =
            list.and_then(listed).or_else(|| post.and_then(replied)).filter(|name| is_kept(name))
        else {
            return;
        };
        let of = |operation: &&'static Operation| replied(operation) == Some(name);
        let (post, show) = (post.filter(of), show.filter(of));
        let ask = one(paths, path, &["PUT", "PATCH"]).filter(of);
        let changed = one(paths, &below, &["PATCH", "PUT"]);
        let Some(shown_by) = show.or(post).or(ask).or(changed.filter(of)) else { return };
        if list.or(show).is_none() || [list, post, show].into_iter().flatten().any(by_hand) {
            return;
        }
        let made = post.or(ask);
        let collection = Collection {
            template: path.to_owned(),
            schema: name,
            shown_by,
            single: false,
            field: None,
            seeds: if made.is_some() { 1 } else { ITEMS },
            settled: show.and_then(|show| show.settled),
        };
        let mut roles: Vec<_> = made.map(|one| (one, Role::Create)).into_iter().collect();
        roles.extend(list.map(|one| (one, Role::List)));
        roles.extend(show.map(|one| (one, Role::Get)));
        let change = changed.filter(|one| replied(one).is_none_or(|of| of == name));
        roles.extend(change.map(|one| (one, Role::Change)));
        let cancels = |one: &Operation| one.id.contains("cancel") && stages::canceled(&collection).is_some();
        roles.extend(
            one(paths, &below, &["DELETE"])
                .map(|one| (one, if cancels(one) { Role::Act("cancel") } else { Role::Remove })),
        );
        let cancel = ask.and_then(|_| one(paths, path, &["DELETE"]));
        roles.extend(cancel.map(|one| (one, Role::CancelOpen)));
        roles.extend(actions(paths, &below, name));
        self.add(collection, roles);
    }

    fn read_single(&mut self, paths: &Paths, path: &str) {
        let Some(show) = one(paths, path, &["GET"]).filter(|one| listed(one).is_none() && !by_hand(one))
        else {
            return;
        };
        let Some(name) = replied(show) else { return };
        let mut roles: Vec<_> = actions(paths, path, name).collect();
        let change =
            one(paths, path, &["PATCH", "PUT"]).filter(|one| replied(one).is_none_or(|of| of == name));
        roles.extend(change.map(|one| (one, Role::Change)));
        roles.extend(one(paths, path, &["DELETE"]).map(|one| (one, Role::Remove)));
        if roles.is_empty() {
            return;
        }
        roles.push((show, Role::Get));
        let (template, settled) = (path.to_owned(), show.settled);
        let collection = Collection {
            template,
            schema: name,
            shown_by: show,
            single: true,
            field: None,
            seeds: 1,
            settled,
        };
        self.add(collection, roles);
    }

    /// Documents that only their parent shows.
    fn read_embedded(&mut self, paths: &Paths, path: &str) {
        let Some((above, last)) = path.rsplit_once('/') else { return };
        let Some(parent) = self.of_item(above).map(|one| one.schema) else { return };
        let Some(post) = one(paths, path, &["POST"]).filter(|one| !self.roles.contains_key(one.id)) else {
            return;
        };
        let properties = schema(parent).and_then(|schema| schema.get("properties")?.as_object());
        let Some((field, property)) =
            properties.into_iter().flatten().find(|(field, _)| field.replace('_', "-") == last)
        else {
            return;
        };
        let Some(name) = property.get("items").and_then(|items| resolve(items).1) else { return };
        if replied(post) != Some(name) {
            return;
        }
        let remove = one(paths, &format!("{path}/{{}}"), &["DELETE"]);
        let collection = Collection {
            template: path.to_owned(),
            schema: name,
            shown_by: post,
            single: false,
            field: Some(field),
            seeds: 0,
            settled: None,
        };
        let roles = remove.map(|one| (one, Role::Remove)).into_iter().chain([(post, Role::Create)]);
        self.add(collection, roles.collect::<Vec<_>>());
    }

    /// A list that sums up collections further down, and has nothing of its own.
    fn read_summary(&mut self, paths: &Paths, path: &str) {
        let Some(list) = one(paths, path, &["GET"]).filter(|one| !self.roles.contains_key(one.id)) else {
            return;
        };
        let (Some(name), Some((above, _))) = (listed(list), path.rsplit_once('/')) else { return };
        let below = |one: &&Collection| one.schema == name && one.template.starts_with(&format!("{above}/"));
        let Some(source) = self.collections.iter().find(below) else { return };
        if by_hand(list) {
            return;
        }
        let collection = Collection {
            template: path.to_owned(),
            schema: name,
            shown_by: source.shown_by,
            single: false,
            field: None,
            seeds: 0,
            settled: None,
        };
        self.add(collection, [(list, Role::List)]);
    }
}

/// The operations one segment further down that do something to the document.
fn actions(
    paths: &Paths,
    path: &str,
    name: &'static str,
) -> impl Iterator<Item = (&'static Operation, Role)> {
    let prefix = format!("{path}/");
    let all = paths.iter().filter_map(move |(template, operations)| {
        let word = template.strip_prefix(&prefix)?;
        (!word.contains('/') && !word.contains('{')).then_some(operations)
    });
    all.flatten().copied().filter_map(move |operation| {
        let word = operation.path.rsplit('/').next()?;
        let fits = match replied(operation) {
            Some(of) => of == name && listed(operation).is_none(),
            None => stages::is_action(word),
        };
        (fits && matches!(operation.method.as_str(), "POST" | "PUT" | "PATCH"))
            .then_some((operation, Role::Act(word)))
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    fn role(operation: &str) -> (String, Role) {
        let (collection, role) = shapes().role(description().find(operation).unwrap()).unwrap();
        (collection.template.rsplit('/').next().unwrap().to_owned(), role)
    }

    #[test]
    fn operations_on_the_same_documents_are_found_together() {
        let expected = [
            ("list_keyspaces", "keyspaces", Role::List),
            ("create_keyspace", "keyspaces", Role::Create),
            ("get_keyspace", "keyspaces", Role::Get),
            ("update_keyspace", "keyspaces", Role::Change),
            ("delete_keyspace", "keyspaces", Role::Remove),
            ("update_bouncer_resize_request", "resizes", Role::Create),
            ("cancel_bouncer_resize_request", "resizes", Role::CancelOpen),
            ("list_branch_bouncer_resize_requests", "bouncer-resizes", Role::List),
            ("workflow_cancel", "workflows", Role::Act("cancel")),
            ("workflow_switch_primaries", "workflows", Role::Act("switch-primaries")),
            ("cancel_organization_invitation", "invitations", Role::Remove),
            ("create_traffic_rule", "rules", Role::Create),
            ("update_database_throttler", "throttler", Role::Change),
            ("list_shard_configuration_profile_extensions", "extensions", Role::List),
            ("update_shard_configuration_profile_extension", "extensions", Role::Change),
            ("cancel_data_import", "data-imports", Role::Act("cancel")),
        ];
        for (operation, collection, expected) in expected {
            assert_eq!(role(operation), (collection.to_owned(), expected), "{operation}");
        }
    }

    #[test]
    fn what_a_handler_answers_is_left_to_it() {
        for operation in description().operations.iter().filter(|one| by_hand(one)) {
            assert!(shapes().role(operation).is_none(), "{}", operation.id);
        }
    }

    #[test]
    fn most_operations_that_change_something_belong_somewhere() {
        let changing = description().operations.iter().filter(|one| !one.reads());
        let (known, lost): (Vec<_>, Vec<_>) =
            changing.partition(|one| by_hand(one) || shapes().role(one).is_some());
        assert!(known.len() > 2 * lost.len(), "{} are remembered, {} are not", known.len(), lost.len());
    }
}

//! Compares two schemas, field by field, as deep as they go.

use serde_json::Value;

use super::difference::{Difference, Found, Place, Side, Sight, What};
use super::operations::is_extended;
use super::read::Document;
use super::shape::Shape;

/// Deeper than any document that people write; stops schemas that grow with every turn.
const DEEPEST: usize = 64;

/// A walk through the schemas of one operation.
pub(super) struct Walk<'d, 'f> {
    /// The description.
    pub(super) described: &'d Document,
    /// The official document.
    pub(super) published: &'d Document,
    /// What is found.
    pub(super) found: &'f mut Found,
    /// The operation's id.
    pub(super) operation: String,
    /// The operation's resource.
    pub(super) resource: String,
    /// Which way the schemas go.
    pub(super) side: Side,
    /// The pairs of schemas that the walk is inside of.
    inside: Vec<(*const Value, *const Value)>,
}

/// A point of the walk.
#[derive(Clone)]
pub(super) struct Spot {
    /// The place in the description.
    place: Place,
    /// The way from the operation.
    path: String,
    /// How many fields deep; lists and their envelopes do not count.
    depth: usize,
}

impl Spot {
    /// The start of a walk.
    pub(super) fn start(place: Place, path: impl Into<String>) -> Self {
        Self { place, path: path.into(), depth: 0 }
    }

    fn field(&self, name: &str) -> Self {
        Self {
            place: self.place.field(name),
            path: format!("{}.{name}", self.path),
            depth: self.depth + usize::from(name != "data"),
        }
    }

    fn inside(&self, brackets: &str) -> Self {
        Self {
            place: self.place.inside(brackets),
            path: format!("{}{brackets}", self.path),
            depth: self.depth,
        }
    }
}

impl<'d, 'f> Walk<'d, 'f> {
    /// A walk that has not begun.
    pub(super) fn new(
        (described, published): (&'d Document, &'d Document),
        found: &'f mut Found,
        (operation, resource): (&str, &str),
    ) -> Self {
        Self {
            described,
            published,
            found,
            operation: operation.into(),
            resource: resource.into(),
            side: Side::Request,
            inside: Vec::new(),
        }
    }

    /// Notes a difference.
    pub(super) fn note(&mut self, spot: &Spot, what: What, text: impl Into<String>) {
        self.add(spot, spot.place.clone(), what, text.into(), false);
    }

    fn add(&mut self, spot: &Spot, place: Place, what: What, text: String, listed: bool) {
        let path = if spot.path.is_empty() {
            self.operation.clone()
        } else {
            format!("{} {}", self.operation, spot.path)
        };
        let sight = Sight {
            depth: spot.depth,
            resource: self.resource.clone(),
            path,
            operation: self.operation.clone(),
        };
        self.found.add(Difference { place, what, side: self.side, text, listed }, sight);
    }

    /// Whether something is only described, on purpose: then it is counted. Otherwise it is noted.
    pub(super) fn only_described(&mut self, spot: &Spot, extended: bool) {
        if extended {
            self.found.extended.insert(spot.place.text());
        } else {
            self.note(spot, What::Extra, "described, not published");
        }
    }

    /// Notes that a mark is out of date: whether it is described, and published, as extended.
    pub(super) fn still_marked(&mut self, spot: &Spot, described: bool, published: bool) {
        if described && !published {
            self.note(spot, What::Published, "published by now, still marked as extended");
        }
    }

    /// Compares two schemas.
    pub(super) fn schemas(&mut self, described: &'d Value, published: &'d Value, spot: &Spot) {
        let pair: (*const Value, *const Value) = (
            self.described.resolve(described).map_or(described, |(node, _)| node),
            self.published.resolve(published).map_or(published, |(node, _)| node),
        );
        if self.inside.contains(&pair) || self.inside.len() == DEEPEST {
            return;
        }
        self.inside.push(pair);
        let ours = Shape::of(self.described, described);
        let theirs = Shape::of(self.published, published);
        self.types(&ours, &theirs, spot);
        let mut inner = spot.clone();
        if let Some(name) = ours.name {
            inner.place = Place::owner(format!("schema {name}"));
        }
        self.words(&ours, &theirs, &inner);
        if let (Some(ours), Some(theirs)) = (ours.items, theirs.items) {
            self.schemas(ours, theirs, &inner.inside("[]"));
        }
        if let (Some(ours), Some(theirs)) = (ours.values, theirs.values) {
            self.schemas(ours, theirs, &inner.inside("{}"));
        }
        if !ours.properties.is_empty() && !theirs.properties.is_empty() {
            self.fields(&ours, &theirs, &inner);
            self.required(&ours, &theirs, &inner);
        }
        self.inside.pop();
    }

    fn types(&mut self, ours: &Shape<'_>, theirs: &Shape<'_>, spot: &Spot) {
        if let Some((published, described)) = form(ours, theirs) {
            self.note(spot, What::Type, format!("published as {published}, described as {described}"));
        }
        match (ours.nullable, theirs.nullable) {
            _ if ours.is_any() || theirs.is_any() => {}
            (true, false) => {
                self.note(spot, What::Nullable, "published as never null, described as nullable");
            }
            (false, true) => {
                self.note(spot, What::NotNull, "published as nullable, described as never null");
            }
            _ => {}
        }
    }

    fn words(&mut self, ours: &Shape<'_>, theirs: &Shape<'_>, spot: &Spot) {
        let (Some(ours), Some(theirs)) = (&ours.words, &theirs.words) else { return };
        for word in theirs.difference(ours) {
            let text = "words published, not described".into();
            self.add(spot, spot.place.field(word), What::Missing, text, true);
        }
        for word in ours.difference(theirs) {
            let text = "words described, not published".into();
            self.add(spot, spot.place.field(word), What::Extra, text, true);
        }
    }

    fn fields(&mut self, ours: &Shape<'d>, theirs: &Shape<'d>, spot: &Spot) {
        for (name, described) in &ours.properties {
            let spot = spot.field(name);
            match theirs.properties.get(name) {
                Some(published) => {
                    self.still_marked(&spot, is_extended(described), is_extended(published));
                    self.schemas(described, published, &spot);
                }
                None => self.only_described(&spot, is_extended(described)),
            }
        }
        for (name, published) in &theirs.properties {
            if !ours.properties.contains_key(name) {
                let label = Shape::of(self.published, published).label();
                let text = format!("published as {label}, not described");
                self.note(&spot.field(name), What::Missing, text);
            }
        }
    }

    /// Which fields are certain. A field that only one side has is no matter of being required.
    fn required(&mut self, ours: &Shape<'_>, theirs: &Shape<'_>, spot: &Spot) {
        for name in ours.properties.keys().filter(|name| theirs.properties.contains_key(*name)) {
            let (what, text) = match (ours.required.contains(name), theirs.required.contains(name)) {
                (false, true) => (What::Optional, "published as required, described as optional"),
                (true, false) => (What::Required, "published as optional, described as required"),
                _ => continue,
            };
            self.add(spot, spot.place.field(name), what, text.into(), true);
        }
    }
}

/// What is published and what is described, where the forms differ.
fn form(ours: &Shape<'_>, theirs: &Shape<'_>) -> Option<(String, String)> {
    if ours.types != theirs.types {
        return Some((theirs.label(), ours.label()));
    }
    if ours.words.is_some() != theirs.words.is_some() {
        return Some((theirs.label(), ours.label()));
    }
    if theirs.format == Some("date-time") && ours.format != theirs.format {
        return Some(("a timestamp".into(), "plain text".into()));
    }
    if ours.types.contains("array") && ours.items.is_some() != theirs.items.is_some() {
        let label = |shape: &Shape<'_>| if shape.items.is_some() { "a list" } else { "a list of anything" };
        return Some((label(theirs).into(), label(ours).into()));
    }
    let kind = |shape: &Shape<'_>| match (shape.properties.is_empty(), shape.values.is_some()) {
        (false, _) => "an object with fields",
        (true, true) => "an object with values of one type",
        (true, false) => "an object with free keys",
    };
    (ours.types.contains("object") && kind(ours) != kind(theirs))
        .then(|| (kind(theirs).into(), kind(ours).into()))
}

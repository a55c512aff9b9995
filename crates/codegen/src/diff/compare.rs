//! Compares two documents, operation by operation.

use std::collections::{BTreeMap, BTreeSet};

use serde_json::Value;

use super::difference::{Found, Place, Side, What};
use super::operations::{Operation, Parameter, is_extended, operations, server_path};
use super::read::Document;
use super::schemas::{Spot, Walk};

/// The operations that belong together, and those that are on one side only.
struct Pairs<'o, 'd> {
    both: Vec<(&'o Operation<'d>, &'o Operation<'d>)>,
    described: Vec<&'o Operation<'d>>,
    published: Vec<&'o Operation<'d>>,
}

/// Everything that differs.
pub(super) fn compare(described: &Document, published: &Document) -> Found {
    let mut found = Found::default();
    let base = server_path(described).unwrap_or_default();
    let ours = operations(described, base);
    let theirs = operations(published, base);
    let pairs = pair(&ours, &theirs);
    let documents = (described, published);
    for (ours, theirs) in pairs.both {
        Comparison { walk: Walk::new(documents, &mut found, (ours.name(), &ours.resource)) }
            .run(ours, theirs);
    }
    for ours in pairs.described {
        let mut walk = Walk::new(documents, &mut found, (ours.name(), &ours.resource));
        walk.only_described(&operation_spot(ours.name()), ours.extended);
    }
    for theirs in pairs.published {
        let mut walk = Walk::new(documents, &mut found, (theirs.name(), &theirs.resource));
        let text = format!("published as {}, not described", theirs.call);
        walk.note(&operation_spot(theirs.name()), What::Missing, text);
    }
    found
}

/// Finds pairs by id first, then by address among the rest.
fn pair<'o, 'd>(ours: &'o [Operation<'d>], theirs: &'o [Operation<'d>]) -> Pairs<'o, 'd> {
    let mut both = Vec::new();
    let mut described: Vec<&Operation<'d>> = ours.iter().collect();
    let mut published: Vec<&Operation<'d>> = theirs.iter().collect();
    for key in [|o: &Operation<'_>| o.id.map(String::from), |o: &Operation<'_>| Some(o.address.clone())] {
        let mut by_key: BTreeMap<String, &Operation<'d>> =
            published.iter().filter_map(|o| Some((key(o)?, *o))).collect();
        described.retain(|ours| {
            let theirs = key(ours).and_then(|key| by_key.remove(&key));
            both.extend(theirs.map(|theirs| (*ours, theirs)));
            theirs.is_none()
        });
        published.retain(|theirs| !both.iter().any(|(_, taken)| std::ptr::eq(*taken, *theirs)));
    }
    Pairs { both, described, published }
}

fn operation_spot(name: &str) -> Spot {
    Spot::start(Place::owner(format!("operation {name}")), "")
}

struct Comparison<'d, 'f> {
    walk: Walk<'d, 'f>,
}

impl<'d> Comparison<'d, '_> {
    fn run(&mut self, ours: &Operation<'d>, theirs: &Operation<'d>) {
        let spot = operation_spot(ours.name());
        self.walk.still_marked(&spot, ours.extended, theirs.extended);
        if ours.address != theirs.address {
            let text = format!("published as {}, described as {}", theirs.call, ours.call);
            self.walk.note(&spot, What::Address, text);
        } else if ours.id != theirs.id {
            let text = format!("published as operation {}, described under this id", theirs.name());
            self.walk.note(&spot, What::Address, text);
        }
        self.path_parameters(ours, theirs);
        self.parameters(ours, theirs);
        self.bodies(ours, theirs);
        self.replies(ours, theirs);
    }

    /// Parameters in the path go by position: their names never reach the service.
    fn path_parameters(&mut self, ours: &Operation<'d>, theirs: &Operation<'d>) {
        let in_path = |p: &&Parameter<'d>| p.location == "path";
        let pairs = ours.parameters.iter().filter(in_path).zip(theirs.parameters.iter().filter(in_path));
        for (described, published) in pairs {
            let spot = self.part("path", described.name);
            self.walk.schemas(described.schema, published.schema, &spot);
        }
    }

    fn parameters(&mut self, ours: &Operation<'d>, theirs: &Operation<'d>) {
        for described in ours.parameters.iter().filter(|p| p.location != "path") {
            let spot = self.part(described.location, described.name);
            let same = |p: &&Parameter<'d>| (p.location, p.name) == (described.location, described.name);
            match theirs.parameters.iter().find(same) {
                Some(published) => self.parameter(described, published, &spot),
                None => self.walk.only_described(&spot, described.extended),
            }
        }
        for published in theirs.parameters.iter().filter(|p| p.location != "path") {
            let same = |p: &Parameter<'d>| (p.location, p.name) == (published.location, published.name);
            if !ours.parameters.iter().any(same) {
                let spot = self.part(published.location, published.name);
                self.walk.note(&spot, What::Missing, "published, not described");
            }
        }
    }

    fn parameter(&mut self, described: &Parameter<'d>, published: &Parameter<'d>, spot: &Spot) {
        self.walk.still_marked(spot, described.extended, published.extended);
        self.certainty(described.required, published.required, spot);
        let list = self.walk.described.resolve(described.schema).and_then(|(schema, _)| schema.get("items"));
        if list.is_some() && described.form != published.form {
            let text = format!("published as {}, described as {}", published.form, described.form);
            self.walk.note(spot, What::Type, text);
        }
        self.walk.schemas(described.schema, published.schema, spot);
    }

    fn certainty(&mut self, described: bool, published: bool, spot: &Spot) {
        if described && !published {
            self.walk.note(spot, What::Required, "published as optional, described as required");
        } else if published && !described {
            self.walk.note(spot, What::Optional, "published as required, described as optional");
        }
    }

    fn bodies(&mut self, ours: &Operation<'d>, theirs: &Operation<'d>) {
        let spot = self.part("body", "");
        let described = body(self.walk.described, ours.node);
        let published = body(self.walk.published, theirs.node);
        match (described, published) {
            (Some(described), Some(published)) => {
                let required = |body: &Value| body.get("required") == Some(&Value::Bool(true));
                self.certainty(required(described), required(published), &spot);
                self.contents(described, published, &spot);
            }
            (Some(body), None) => self.walk.only_described(&spot, is_extended(body)),
            (None, Some(_)) => self.walk.note(&spot, What::Missing, "published, not described"),
            (None, None) => {}
        }
    }

    fn replies(&mut self, ours: &Operation<'d>, theirs: &Operation<'d>) {
        self.walk.side = Side::Reply;
        let described = good_replies(self.walk.described, ours.node);
        let published = good_replies(self.walk.published, theirs.node);
        let statuses: BTreeSet<&str> = described.keys().chain(published.keys()).copied().collect();
        let mut compared = false;
        for status in statuses {
            let spot = self.part("reply", status);
            match (described.get(status), published.get(status)) {
                (Some(described), Some(published)) => {
                    compared = true;
                    let spot = self.part("reply", "");
                    self.contents(described, published, &spot);
                }
                (Some(_), None) => self.walk.note(&spot, What::Extra, "status described, not published"),
                _ => self.walk.note(&spot, What::Missing, "status published, not described"),
            }
        }
        if let (false, Some(described), Some(published)) =
            (compared, described.values().next(), published.values().next())
        {
            let spot = self.part("reply", "");
            self.contents(described, published, &spot);
        }
    }

    /// Compares what two bodies or replies hold.
    fn contents(&mut self, described: &'d Value, published: &'d Value, spot: &Spot) {
        match (content(described), content(published)) {
            (Some((ours, described)), Some((theirs, published))) => {
                if is_json(ours) && is_json(theirs) {
                    self.walk.schemas(described, published, spot);
                } else if ours != theirs {
                    let text = format!("published as {theirs}, described as {ours}");
                    self.walk.note(spot, What::Type, text);
                }
            }
            (Some(_), None) => {
                self.walk.note(spot, What::Type, "published without a body, described with one");
            }
            (None, Some(_)) => {
                self.walk.note(spot, What::Type, "published with a body, described without one");
            }
            (None, None) => {}
        }
    }

    /// The spot of a part of the operation.
    fn part(&self, part: &str, name: &str) -> Spot {
        let owner = Place::owner(format!("operation {}.{part}", self.walk.operation));
        if name.is_empty() {
            Spot::start(owner, part)
        } else {
            Spot::start(owner.field(name), format!("{part}.{name}"))
        }
    }
}

fn body<'d>(document: &'d Document, operation: &'d Value) -> Option<&'d Value> {
    document.resolve(operation.get("requestBody")?).map(|(body, _)| body)
}

/// The replies of success and redirection, by status.
fn good_replies<'d>(document: &'d Document, operation: &'d Value) -> BTreeMap<&'d str, &'d Value> {
    let responses = operation.get("responses").and_then(Value::as_object).into_iter().flatten();
    responses
        .filter(|(status, _)| status.starts_with(['2', '3']))
        .filter_map(|(status, reply)| Some((status.as_str(), document.resolve(reply)?.0)))
        .collect()
}

/// The media type and schema of a body, JSON if there is a choice.
fn content(body: &Value) -> Option<(&str, &Value)> {
    let content = body.get("content").and_then(Value::as_object)?;
    let (media, entry) =
        content.iter().find(|(media, _)| is_json(media)).or_else(|| content.iter().next())?;
    let media = media.split(';').next().unwrap_or(media).trim();
    Some((media, entry.get("schema").unwrap_or(&Value::Null)))
}

fn is_json(media: &str) -> bool {
    let media = media.split(';').next().unwrap_or(media).trim();
    media == "application/json" || media.ends_with("+json") || media == "*/*"
}

//! Where things stand in the reference, and types as links to them.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::common::text::slug;
use crate::ir::{Api, Type};
use crate::load::SHARED;

/// A place: a page and an anchor in it.
#[derive(Clone, Debug, Serialize)]
pub(crate) struct Place {
    page: String,
    anchor: String,
}

impl Place {
    /// The address, as written on a page.
    pub(crate) fn from(&self, page: &str) -> String {
        if self.page == page { format!("#{}", self.anchor) } else { format!("{}#{}", self.page, self.anchor) }
    }
}

/// The places of all operations and types.
pub(crate) struct Links {
    operations: BTreeMap<String, Place>,
    types: BTreeMap<String, Place>,
}

/// The heading above the types of a page.
pub(crate) const TYPES: &str = "Schemas";

/// The file of a group's page.
pub(crate) fn page(group: &str) -> String {
    format!("{group}.md")
}

impl Links {
    /// Goes through the headings of every page as they will stand there.
    pub(crate) fn new(api: &Api) -> Self {
        let mut links = Self { operations: BTreeMap::new(), types: BTreeMap::new() };
        for group in &api.groups {
            let mut headings = Headings::new(&group.name.snake());
            headings.add(&group.title);
            for operation in &group.operations {
                links.operations.insert(operation.id.wire.clone(), headings.add(&operation.summary));
            }
            links.add_types(api, &group.name.snake(), headings);
        }
        let mut headings = Headings::new(SHARED);
        headings.add(TYPES);
        links.add_types(api, SHARED, headings);
        links
    }

    fn add_types(&mut self, api: &Api, group: &str, mut headings: Headings) {
        if group != SHARED {
            headings.add(TYPES);
        }
        for def in api.types_of(group).into_iter().filter(|def| def.is_model()) {
            self.types.insert(def.name.clone(), headings.add(&def.name));
        }
    }

    /// The address of an operation, as written on a page.
    pub(crate) fn operation(&self, id: &str, page: &str) -> String {
        self.operations.get(id).map(|place| place.from(page)).unwrap_or_default()
    }

    /// A type in words, with links, as written on a page.
    pub(crate) fn ty(&self, ty: &Type, page: &str) -> String {
        match ty {
            Type::Text => "string".into(),
            Type::Secret => "string, **secret**".into(),
            Type::Integer => "integer".into(),
            Type::Number => "number".into(),
            Type::Boolean => "boolean".into(),
            Type::Timestamp => "timestamp".into(),
            Type::Scalar => "string, number or boolean".into(),
            Type::Any => "any value".into(),
            Type::Object => "object".into(),
            Type::List(inner) => format!("list of {}", self.ty(inner, page)),
            Type::Map(inner) => format!("map to {}", self.ty(inner, page)),
            Type::Named(name) => self.named(name, page),
        }
    }

    /// A named type as a link, as written on a page.
    pub(crate) fn named(&self, name: &str, page: &str) -> String {
        match self.types.get(name) {
            Some(place) => format!("[{name}]({})", place.from(page)),
            None => name.to_owned(),
        }
    }
}

/// The headings of one page: the second of the same name gets a number, as Markdown viewers do it.
struct Headings {
    page: String,
    seen: BTreeMap<String, u32>,
}

impl Headings {
    fn new(group: &str) -> Self {
        Self { page: page(group), seen: BTreeMap::new() }
    }

    fn add(&mut self, heading: &str) -> Place {
        let slug = slug(heading);
        let before = self.seen.entry(slug.clone()).or_default();
        let anchor = if *before == 0 { slug } else { format!("{slug}-{before}") };
        *before += 1;
        Place { page: self.page.clone(), anchor }
    }
}

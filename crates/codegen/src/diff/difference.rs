//! One difference between the two documents, and the place where all of them gather.

use std::collections::{BTreeMap, BTreeSet};

/// What kind of difference it is. Always told from the published document to the description.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum What {
    /// Published at another method or path.
    Address,
    /// Published, not described.
    Missing,
    /// Described, not published.
    Extra,
    /// Described with another type or form.
    Type,
    /// Described as nullable, published as never null.
    Nullable,
    /// Described as never null, published as nullable.
    NotNull,
    /// Described as optional, published as required.
    Optional,
    /// Described as required, published as optional.
    Required,
    /// Described as unpublished, although it is published.
    Published,
}

impl What {
    /// All kinds.
    pub(super) const ALL: [Self; 9] = [
        Self::Address,
        Self::Missing,
        Self::Extra,
        Self::Type,
        Self::Nullable,
        Self::NotNull,
        Self::Optional,
        Self::Required,
        Self::Published,
    ];

    /// The word for it in api/corrections.yaml.
    pub(super) fn word(self) -> &'static str {
        match self {
            Self::Address => "address",
            Self::Missing => "missing",
            Self::Extra => "extra",
            Self::Type => "type",
            Self::Nullable => "nullable",
            Self::NotNull => "not-null",
            Self::Optional => "optional",
            Self::Required => "required",
            Self::Published => "published",
        }
    }
}

/// Which way a document goes.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Side {
    /// From the client.
    Request,
    /// From the service.
    Reply,
}

/// Where something stands: in a named schema or in an operation.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Place {
    /// `schema Branch` or `operation list_branches.query`.
    pub(super) owner: String,
    /// The field, the parameter or the word; empty for the owner itself.
    pub(super) item: String,
}

impl Place {
    /// The place of an owner.
    pub(super) fn owner(owner: impl Into<String>) -> Self {
        Self { owner: owner.into(), item: String::new() }
    }

    /// A field below this place.
    pub(super) fn field(&self, name: &str) -> Self {
        let item = if self.item.is_empty() { name.to_owned() } else { format!("{}.{name}", self.item) };
        Self { owner: self.owner.clone(), item }
    }

    /// The items (`[]`) or values (`{}`) of this place.
    pub(super) fn inside(&self, brackets: &str) -> Self {
        Self { owner: self.owner.clone(), item: format!("{}{brackets}", self.item) }
    }

    /// The place in one piece, as patterns name it.
    pub(super) fn text(&self) -> String {
        let dot = if self.item.is_empty() || self.item.starts_with(['[', '{']) { "" } else { "." };
        format!("{}{dot}{}", self.owner, self.item)
    }
}

/// What tells a difference from others.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Difference {
    /// Where.
    pub(super) place: Place,
    /// What kind.
    pub(super) what: What,
    /// In which direction.
    pub(super) side: Side,
    /// What a person reads after the place.
    pub(super) text: String,
    /// Whether others of the same owner may be told in the same line.
    pub(super) listed: bool,
}

/// Where a difference was met: the depth in the document, the place in words, the resource.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) struct Sight {
    /// How many fields deep.
    pub(super) depth: usize,
    /// The resource whose operation it is.
    pub(super) resource: String,
    /// `get_branch reply.actor`.
    pub(super) path: String,
    /// `get_branch`.
    pub(super) operation: String,
}

/// All differences, each once, with the places where it was met.
#[derive(Debug, Default)]
pub(super) struct Found {
    /// The differences.
    pub(super) differences: BTreeMap<Difference, BTreeSet<Sight>>,
    /// The places of extended operations, parameters and fields that are not published.
    pub(super) extended: BTreeSet<String>,
}

impl Found {
    /// Notes a difference.
    pub(super) fn add(&mut self, difference: Difference, sight: Sight) {
        self.differences.entry(difference).or_default().insert(sight);
    }
}

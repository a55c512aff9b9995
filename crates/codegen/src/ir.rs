//! The checked description: what every language is made from.
//!
//! Nothing here belongs to a language. Names are split in words, texts are as written, references are resolved.

use std::collections::BTreeMap;

use serde::Serialize;

use crate::naming::Name;
use crate::scopes::Scope;
use crate::source::At;

/// The whole API.
#[derive(Clone, Debug, Serialize)]
pub struct Api {
    /// The base address.
    pub server: String,
    /// The resource groups, by name.
    pub groups: Vec<Group>,
    /// The named types, by name.
    pub types: BTreeMap<String, TypeDef>,
    /// The things that have an address, as ordered in api.yaml.
    pub scopes: Vec<Scope>,
}

impl Api {
    /// All operations with their groups, in the order of operation ids.
    #[must_use]
    pub fn operations(&self) -> Vec<(&Group, &Operation)> {
        let mut all: Vec<_> =
            self.groups.iter().flat_map(|group| group.operations.iter().map(move |o| (group, o))).collect();
        all.sort_by(|a, b| a.1.id.wire.cmp(&b.1.id.wire));
        all
    }

    /// The types of one file, by name.
    #[must_use]
    pub fn types_of(&self, group: &str) -> Vec<&TypeDef> {
        self.types.values().filter(|t| t.group == group).collect()
    }

    /// Whether a named type is an enum.
    #[must_use]
    pub fn is_enum(&self, name: &str) -> bool {
        matches!(self.types.get(name).map(|def| &def.shape), Some(Shape::Enum { .. }))
    }
}

/// A resource group: one file of the description, one module of every language.
#[derive(Clone, Debug, Serialize)]
pub struct Group {
    /// Its name, such as `deploy_requests`.
    pub name: Name,
    /// Its heading.
    pub title: String,
    /// What it is about.
    pub docs: String,
    /// The file that describes it, relative to the root.
    pub file: String,
    /// Its operations, as ordered in the file.
    pub operations: Vec<Operation>,
}

/// One operation.
#[derive(Clone, Debug, Serialize)]
pub struct Operation {
    /// The operation id.
    pub id: Name,
    /// The verb, unique in its group.
    pub verb: Name,
    /// `get`, `post`, `put`, `patch` or `delete`.
    pub http_method: String,
    /// The path template.
    pub path: String,
    /// One line.
    pub summary: String,
    /// The rest.
    pub docs: String,
    /// The parameters in the path, in URL order.
    pub path_params: Vec<Param>,
    /// The query parameters, the shared ones for pages last.
    pub query: Vec<Param>,
    /// The JSON body.
    pub body: Option<Body>,
    /// How a list goes on.
    pub pagination: Pagination,
    /// What may be sent a second time.
    pub retry: Retry,
    /// Service-token accesses.
    pub accesses: Vec<String>,
    /// OAuth scopes by resource.
    pub scopes: Vec<(String, Vec<String>)>,
    /// The database engines that have it.
    pub platforms: Vec<String>,
    /// The good reply.
    pub reply: Reply,
    /// What one can wait for by polling this operation.
    pub waiters: Vec<Waiter>,
    /// Whether only official clients know it.
    pub extended: bool,
    /// Where it is described.
    #[serde(skip)]
    pub at: At,
}

impl Operation {
    /// The arguments beside the path, which have names: first the ones that the service insists on.
    #[must_use]
    pub fn given(&self) -> Vec<Given<'_>> {
        let query = self.query.iter().map(Given::from);
        let mut all: Vec<_> = query.chain(self.body_fields().map(Given::from)).collect();
        all.sort_by_key(|given| !given.required);
        all
    }

    /// The fields of the body.
    pub fn body_fields(&self) -> impl Iterator<Item = &Field> {
        self.body.iter().flat_map(|body| &body.fields)
    }
}

/// An argument of the query or of the body.
#[derive(Clone, Copy, Debug)]
pub struct Given<'a> {
    /// Its name.
    pub name: &'a Name,
    /// What it means.
    pub docs: &'a str,
    /// Its type.
    pub ty: &'a Type,
    /// Whether null is a legal value.
    pub nullable: bool,
    /// Whether the service insists on it.
    pub required: bool,
}

impl<'a> From<&'a Param> for Given<'a> {
    fn from(param: &'a Param) -> Self {
        let Param { name, docs, ty, required, .. } = param;
        Self { name, docs, ty, nullable: false, required: *required }
    }
}

impl<'a> From<&'a Field> for Given<'a> {
    fn from(field: &'a Field) -> Self {
        let Field { name, docs, ty, nullable, required, .. } = field;
        Self { name, docs, ty, nullable: *nullable, required: *required }
    }
}

/// A path or query parameter.
#[derive(Clone, Debug, Serialize)]
pub struct Param {
    /// Its name, without brackets.
    pub name: Name,
    /// What it means.
    pub docs: String,
    /// Its type.
    pub ty: Type,
    /// Whether the service refuses a call without it.
    pub required: bool,
    /// Whether several values are sent as `name[]=a&name[]=b`.
    pub brackets: bool,
    /// Whether only official clients send it.
    pub extended: bool,
}

/// A JSON body.
#[derive(Clone, Debug, Serialize)]
pub struct Body {
    /// The schema's name.
    pub type_name: String,
    /// Whether the service insists on a body.
    pub required: bool,
    /// Its fields.
    pub fields: Vec<Field>,
    /// Properties that repeat a path argument: filled in by the engine, no arguments of a method.
    pub from_path: Vec<String>,
}

/// A field of an object.
#[derive(Clone, Debug, Serialize)]
pub struct Field {
    /// Its name.
    pub name: Name,
    /// What it means.
    pub docs: String,
    /// Its type.
    pub ty: Type,
    /// Replies: certain to be sent. Requests: the service insists on it.
    pub required: bool,
    /// Whether null is a legal value.
    pub nullable: bool,
    /// Whether only official clients know it.
    pub extended: bool,
}

/// A type.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Type {
    /// Text.
    Text,
    /// Text that must not be printed.
    Secret,
    /// A whole number.
    Integer,
    /// A number.
    Number,
    /// Yes or no.
    Boolean,
    /// A moment, RFC 3339.
    Timestamp,
    /// A number, a text or a boolean.
    Scalar,
    /// Any JSON value.
    Any,
    /// An object with fields that nobody knows beforehand.
    Object,
    /// A list.
    List(Box<Type>),
    /// An object whose values all have one type.
    Map(Box<Type>),
    /// A named object or enum.
    Named(String),
}

impl Type {
    /// The named type at the heart of this one.
    #[must_use]
    pub fn name(&self) -> Option<&str> {
        match self {
            Self::Named(name) => Some(name),
            Self::List(inner) | Self::Map(inner) => inner.name(),
            _ => None,
        }
    }

    /// What a list or a map holds in the end; any other type itself.
    #[must_use]
    pub fn heart(&self) -> &Self {
        match self {
            Self::List(inner) | Self::Map(inner) => inner.heart(),
            other => other,
        }
    }
}

/// A named type.
#[derive(Clone, Debug, Serialize)]
pub struct TypeDef {
    /// Its name in the description.
    pub name: String,
    /// The stem of the file that owns it; `shared` for api.yaml.
    pub group: String,
    /// What it is.
    pub docs: String,
    /// What it is made of.
    pub shape: Shape,
    /// Where it is used.
    pub usage: Usage,
    /// An example as written in the description.
    #[serde(skip)]
    pub example: Option<serde_json::Value>,
    /// Where it is described.
    #[serde(skip)]
    pub at: At,
}

impl TypeDef {
    /// Whether the languages have a type of it: the body of a request as a whole is made of the arguments of its method.
    #[must_use]
    pub fn is_model(&self) -> bool {
        self.usage.reply || self.usage.request
    }
}

/// What a named type is made of.
#[derive(Clone, Debug, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Shape {
    /// An object.
    Object {
        /// Its fields.
        fields: Vec<Field>,
    },
    /// An open set of words.
    Enum {
        /// The words that are known.
        words: Vec<Word>,
    },
}

/// A word of an enum.
#[derive(Clone, Debug, Serialize)]
pub struct Word {
    /// The word.
    pub name: Name,
    /// What it means.
    pub docs: String,
}

/// Where a named type is used.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
pub struct Usage {
    /// In a good reply, at any depth.
    pub reply: bool,
    /// Inside a request: in a query, or in a body below its top level.
    pub request: bool,
    /// As the whole body of a request.
    pub body: bool,
}

/// How a list goes on.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Pagination {
    /// Not a list in pages.
    None,
    /// `page` and `per_page`.
    Page {
        /// Whether `total_count` and `total_pages` are published.
        totals: bool,
    },
    /// `starting_after`, `ending_before` and `limit`.
    Cursor,
}

/// What may be sent again after a failure that leaves its outcome unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Retry {
    /// Reads.
    Safe,
    /// Ends in the same state.
    Idempotent,
    /// Might do the thing twice.
    Never,
}

/// The good reply of an operation.
#[derive(Clone, Debug, Serialize)]
pub struct Reply {
    /// The status that the description names first.
    pub status: u16,
    /// What its body is.
    pub kind: ReplyKind,
    /// Whether there may be none all the same: another good reply of the operation has no body.
    pub may_be_empty: bool,
    /// What comes where the call was only a vote for what it asks for; otherwise nothing comes.
    pub vote: Option<Type>,
}

/// What the body of a good reply is.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum ReplyKind {
    /// Nothing.
    Empty,
    /// Bytes to hand on.
    Bytes,
    /// A JSON document.
    Json(Type),
    /// A page of a list.
    Page {
        /// The type of its items.
        item: String,
    },
}

/// A condition to wait for.
#[derive(Clone, Debug, Serialize)]
pub struct Waiter {
    /// The method's name.
    pub name: Name,
    /// What is waited for, and how long it takes.
    pub docs: String,
    /// Dotted path of the field that names the state.
    pub state: String,
    /// Success as soon as one matches.
    pub success: Vec<Condition>,
    /// Failure as soon as one matches and no success does.
    pub failure: Vec<Condition>,
    /// Whether a 404 is the success waited for.
    pub gone: bool,
    /// How long to wait by default.
    pub timeout_seconds: u64,
    /// Dotted path of the field that names the thing for people.
    pub subject: Option<String>,
    /// Dotted path of a percentage, through every item of lists.
    pub percent: Option<String>,
    /// Dotted paths of texts that say why it failed, through every item of lists.
    pub reasons: Vec<String>,
    /// Where it is described.
    #[serde(skip)]
    pub at: At,
}

impl Waiter {
    /// Whether it waits for the end of something, so that there is nothing to return.
    #[must_use]
    pub fn is_for_deletion(&self) -> bool {
        self.gone && self.success.is_empty()
    }
}

/// Fields that must all match.
pub type Condition = Vec<FieldMatch>;

/// One field and the values it may have.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
pub struct FieldMatch {
    /// Dotted path into the document.
    pub field: String,
    /// The values; one is enough.
    pub values: Vec<String>,
}

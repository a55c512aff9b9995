//! What the engine knows about an operation of the API: data, no code.
//!
//! The tables in [`crate::operations`] are generated from the description in `api/`; every language calls
//! [`Engine::call`](crate::Engine::call) with one of them.

use std::fmt;

/// One operation of the Platform API.
#[derive(Debug)]
#[non_exhaustive]
pub struct Operation {
    /// The operation id of the service's own document, such as `create_branch`.
    pub id: &'static str,
    /// The resource group that offers it, such as `branches`.
    pub group: &'static str,
    /// The HTTP method.
    pub method: Method,
    /// The path template below the base address, such as `/organizations/{organization}/databases`.
    pub path: &'static str,
    /// The names in the path template, in URL order.
    pub path_params: &'static [&'static str],
    /// The query parameters that the operation takes.
    pub query: &'static [QueryParam],
    /// Whether a JSON body is sent.
    pub body: Body,
    /// The fields of the body that callers give.
    pub body_fields: &'static [&'static str],
    /// Fields of the body that repeat a path argument of the same name; the engine fills them in.
    pub body_from_path: &'static [&'static str],
    /// How a list goes on.
    pub pagination: Pagination,
    /// What may be sent a second time.
    pub retry: Retry,
    /// Service-token accesses: any one of them is enough. Empty when none is published.
    pub accesses: &'static [&'static str],
    /// OAuth scopes: any one scope of any listed resource is enough.
    pub scopes: &'static [Scopes],
    /// What the body of a good reply is.
    pub reply: Reply,
    /// Whether a good reply has secrets in it. What cannot be read of such an operation is quoted nowhere.
    pub secret_reply: bool,
    /// The conditions one can wait for by polling this operation.
    pub waiters: &'static [Waiter],
    /// Whether the service's published document has the operation or only its official clients do.
    pub stability: Stability,
}

/// An HTTP method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Method {
    /// Read.
    Get,
    /// Create or act.
    Post,
    /// Replace.
    Put,
    /// Change in part.
    Patch,
    /// Remove.
    Delete,
}

impl Method {
    /// The method's word on the wire.
    #[must_use]
    pub const fn as_str(self) -> &'static str {
        match self {
            Self::Get => "GET",
            Self::Post => "POST",
            Self::Put => "PUT",
            Self::Patch => "PATCH",
            Self::Delete => "DELETE",
        }
    }
}

impl fmt::Display for Method {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}

/// A query parameter.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct QueryParam {
    /// The name as the caller and the service know it, without brackets.
    pub name: &'static str,
    /// How several values are written.
    pub style: QueryStyle,
    /// Whether the service refuses a call without it.
    pub required: bool,
}

/// How the values of one query parameter are written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum QueryStyle {
    /// One value: `name=a`.
    Plain,
    /// Several in one: `name=a,b`.
    Comma,
    /// Repeated with brackets: `name[]=a&name[]=b`.
    Brackets,
}

/// Whether an operation takes a JSON body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Body {
    /// No body is sent.
    None,
    /// A body is sent when it has fields.
    Optional,
    /// The service wants a body.
    Required,
}

/// How a list goes on after its first page.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Pagination {
    /// Not a list in pages.
    None,
    /// `page` and `per_page`; `totals` says that the service counts items and pages.
    Page {
        /// Whether `total_count` and `total_pages` are published for this list.
        totals: bool,
    },
    /// `starting_after`, `ending_before` and `limit`.
    Cursor,
}

/// What may be sent again after a failure that leaves its outcome unknown.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Retry {
    /// Reads: sending again changes nothing.
    Safe,
    /// Sending again ends in the same state; a repeated DELETE that meets 404 has succeeded.
    Idempotent,
    /// Sending again might do the thing twice.
    Never,
}

/// The OAuth scopes of one kind of resource.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Scopes {
    /// `user`, `organization`, `database` or `branch`.
    pub resource: &'static str,
    /// The scopes' words.
    pub scopes: &'static [&'static str],
}

/// What the body of a good reply is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Reply {
    /// A JSON document.
    Json,
    /// Nothing that anybody needs.
    Empty,
    /// Bytes to hand on, unpacked when they are gzip.
    Bytes,
}

/// Where the knowledge of an operation comes from.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Stability {
    /// The service's published document.
    Published,
    /// Official clients call it; the published document lacks it.
    Extended,
}

/// A condition to wait for: a table that [`Engine::wait`](crate::Engine::wait) follows.
#[derive(Debug)]
#[non_exhaustive]
pub struct Waiter {
    /// The method's name in `snake_case`, such as `wait_until_ready`.
    pub name: &'static str,
    /// Dotted path of the field that names the state, such as `deployment.state`; for progress and errors.
    pub state: &'static str,
    /// Success as soon as one of these matches.
    pub success: &'static [Condition],
    /// Failure as soon as one of these matches and no success does.
    pub failure: &'static [Condition],
    /// Whether a 404 is the success waited for (deletions).
    pub gone: bool,
    /// How long to wait in all unless the caller says otherwise, in seconds.
    pub timeout_seconds: u64,
    /// Dotted path of the field that names the thing for people: its name, its number or its identifier.
    pub subject: Option<&'static str>,
    /// Dotted path of how far it is, from 0 to 100. The path goes through every item of a list on its way; several
    /// numbers make their mean, in which null counts as 0. Without any number nothing is known.
    pub percent: Option<&'static str>,
    /// Dotted paths of texts that say why it failed or does not go on. A path goes through every item of a list on
    /// its way; what is null, empty or absent says nothing.
    pub reasons: &'static [&'static str],
}

/// Fields that must all match.
#[derive(Debug)]
pub struct Condition {
    /// The fields; an empty list never matches.
    pub all: &'static [FieldMatch],
}

/// One field and the values it may have.
#[derive(Debug)]
pub struct FieldMatch {
    /// Dotted path into the JSON document.
    pub field: &'static str,
    /// The values; one is enough. Booleans are written `true` and `false`.
    pub values: &'static [&'static str],
}

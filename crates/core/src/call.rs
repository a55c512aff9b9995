//! A call in the making: data, until the engine sends it.

use std::fmt;
use std::time::{Duration, Instant};

use http::{HeaderName, HeaderValue};
use serde_json::value::to_raw_value;
use serde_json::{Map, Value};

use crate::cancel::Cancel;
use crate::config::header;
use crate::error::Error;
use crate::fields::Fields;
use crate::operation::{Body, Method, Operation, Reply, Retry, Waiter};
use crate::operations;
use crate::wire::url;

/// Where a call goes.
#[derive(Clone, Debug)]
pub(crate) struct Route {
    pub(crate) method: Method,
    pub(crate) template: std::borrow::Cow<'static, str>,
    /// None for a path that the description does not know.
    pub(crate) operation: Option<&'static Operation>,
}

impl Route {
    pub(crate) fn id(&self) -> &'static str {
        self.operation.map_or("request", |operation| operation.id)
    }

    pub(crate) fn retry(&self) -> Retry {
        self.operation.map_or(
            match self.method {
                Method::Get => Retry::Safe,
                Method::Put | Method::Delete => Retry::Idempotent,
                Method::Post | Method::Patch => Retry::Never,
            },
            |operation| operation.retry,
        )
    }

    /// Whether an error may quote a body that is no document. It can be a part of a good reply, and nobody knows what
    /// that has in it where the operation is not known.
    pub(crate) fn may_be_quoted(&self) -> bool {
        self.operation.is_some_and(|operation| !operation.secret_reply)
    }

    pub(crate) fn wants_bytes(&self) -> bool {
        self.operation.is_some_and(|operation| operation.reply == Reply::Bytes)
    }
}

/// The method and path template, such as `GET /organizations/{organization}`.
impl fmt::Display for Route {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} {}", self.method, self.template)
    }
}

#[derive(Clone, Default)]
enum CallBody {
    #[default]
    None,
    Fields(Map<String, Value>),
    Json(Vec<u8>),
}

/// One call: an operation or a path, its arguments, and what differs from the engine's settings.
///
/// Nothing is checked and nothing is sent before [`Engine::call`](crate::Engine::call).
#[must_use = "a call does nothing until an engine sends it"]
#[derive(Clone)]
pub struct Call {
    pub(crate) route: Route,
    path: Vec<Option<String>>,
    query: Vec<(String, String)>,
    body: CallBody,
    extra_query: Vec<(String, String)>,
    extra_body: Fields,
    headers: Vec<(String, String)>,
    pub(crate) timeout: Option<Duration>,
    pub(crate) attempt_timeout: Option<Duration>,
    pub(crate) max_retries: Option<u32>,
    pub(crate) cancel: Option<Cancel>,
    /// When the call was handed over, where that was before an engine began it: its time runs from there.
    pub(crate) asked: Option<Instant>,
}

/// The setters.
impl Call {
    /// A call of an operation.
    pub fn new(operation: &'static Operation) -> Self {
        Self::of(Route {
            method: operation.method,
            template: operation.path.into(),
            operation: Some(operation),
        })
    }

    /// A call of any path below the base address, such as `/organizations/{organization}/anything-new`, for what the
    /// description does not know. GET, PUT and DELETE are retried as such methods may be, POST and PATCH are not.
    pub fn custom(method: Method, template: impl Into<String>) -> Self {
        Self::of(Route { method, template: template.into().into(), operation: None })
    }

    /// A call of an operation by its id, or of a path by a method and a template as in
    /// `GET /organizations/{organization}/anything-new`.
    ///
    /// # Errors
    /// There is no such operation, or no such method.
    pub fn to(target: &str) -> Result<Self, Error> {
        let Some((method, template)) = target.split_once(' ') else {
            let operation = operations::find(target);
            let unknown = || Error::config("operation", format!("there is none called {target}"));
            return operation.map(Self::new).ok_or_else(unknown);
        };
        let method = match method {
            "GET" => Method::Get,
            "POST" => Method::Post,
            "PUT" => Method::Put,
            "PATCH" => Method::Patch,
            "DELETE" => Method::Delete,
            _ => return Err(Error::config("method", "must be GET, POST, PUT, PATCH or DELETE")),
        };
        Ok(Self::custom(method, template))
    }

    /// The waiter of this name that polls with this call's operation.
    ///
    /// # Errors
    /// The operation has none of that name, or the call is of none.
    pub fn waiter(&self, name: &str) -> Result<&'static Waiter, Error> {
        let waiters = self.operation().map_or(&[][..], |operation| operation.waiters);
        let found = waiters.iter().find(|waiter| waiter.name == name);
        found.ok_or_else(|| Error::config("waiter", format!("there is none called {name}")))
    }

    fn of(route: Route) -> Self {
        Self {
            route,
            path: Vec::new(),
            query: Vec::new(),
            body: CallBody::None,
            extra_query: Vec::new(),
            extra_body: Fields::default(),
            headers: Vec::new(),
            timeout: None,
            attempt_timeout: None,
            max_retries: None,
            cancel: None,
            asked: None,
        }
    }

    /// The operation, unless the path is a custom one.
    #[must_use]
    pub fn operation(&self) -> Option<&'static Operation> {
        self.route.operation
    }

    /// The next path argument, in URL order.
    pub fn path_arg(mut self, value: impl Into<String>) -> Self {
        self.path.push(Some(value.into()));
        self
    }

    /// The organization argument; `None` takes the engine's default organization.
    pub fn organization(mut self, name: Option<String>) -> Self {
        self.path.push(name);
        self
    }

    /// A query parameter. Several values of one name are sent as the operation wants them.
    pub fn query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.query.push((name.into(), value.into()));
        self
    }

    /// Sets a query parameter to one value, in place of what was set before.
    pub fn set_query(mut self, name: &str, value: impl Into<String>) -> Self {
        self.query.retain(|(known, _)| known != name);
        self.query(name, value)
    }

    /// Whether a query parameter was given.
    #[must_use]
    pub fn has_query(&self, name: &str) -> bool {
        self.query.iter().chain(&self.extra_query).any(|(known, _)| known == name)
    }

    /// The value of a query parameter that was given.
    pub(crate) fn query_value(&self, name: &str) -> Option<&str> {
        let mut given = self.query.iter().chain(&self.extra_query);
        given.find(|(known, _)| known == name).map(|(_, value)| value.as_str())
    }

    /// A field of the JSON body.
    pub fn body_field(mut self, name: impl Into<String>, value: Value) -> Self {
        let mut fields = match std::mem::take(&mut self.body) {
            CallBody::Fields(fields) => fields,
            CallBody::None | CallBody::Json(_) => Map::new(),
        };
        fields.insert(name.into(), value);
        self.body = CallBody::Fields(fields);
        self
    }

    /// The whole body, as JSON text.
    pub fn json(mut self, body: impl Into<Vec<u8>>) -> Self {
        self.body = CallBody::Json(body.into());
        self
    }

    /// A query parameter beyond those that the description knows.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.extra_query.push((name.into(), value.into()));
        self
    }

    /// A body field beyond those that the description knows.
    #[expect(clippy::needless_pass_by_value, reason = "as `body_field` takes it")]
    pub fn extra_body(mut self, name: impl Into<String>, value: Value) -> Self {
        // Of a value whose names are texts, writing cannot fail.
        if let Ok(value) = to_raw_value(&value) {
            self.extra_body.set(name.into(), value);
        }
        self
    }

    /// Body fields beyond those that the description knows, as the text of a JSON object; each value is sent as written.
    ///
    /// # Errors
    /// It is no JSON object.
    pub(crate) fn extra_json(mut self, fields: &str) -> Result<Self, Error> {
        let fields = Fields::read(fields.as_bytes());
        let fields = fields.ok_or_else(|| Error::config("extra_body", "must be an object"))?;
        for (name, value) in fields.0 {
            self.extra_body.set(name, value);
        }
        Ok(self)
    }

    /// The path arguments by their names in the path, where a left-out organization is the default one.
    ///
    /// # Errors
    /// The path has no such name, or one that is not given.
    pub fn path_by_name(mut self, given: &[(String, String)]) -> Result<Self, Error> {
        let names: Vec<&str> = url::names(&self.route.template).collect();
        if let Some((name, _)) = given.iter().find(|(name, _)| !names.contains(&name.as_str())) {
            return Err(Error::config("path", format!("has no {{{name}}}")));
        }
        self.path.clear();
        for name in names {
            let value = given.iter().rev().find(|(known, _)| known == name);
            if value.is_none() && name != "organization" {
                return Err(Error::config(name, format!("is missing: the path has {{{name}}}")));
            }
            self.path.push(value.map(|(_, value)| value.clone()));
        }
        Ok(self)
    }

    /// A header for this call. `Authorization` replaces the credentials.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.headers.push((name.into(), value.into()));
        self
    }

    /// How long the whole call may take, retries included.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.timeout = Some(limit);
        self
    }

    /// How long one attempt may take.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.attempt_timeout = Some(limit);
        self
    }

    /// How many times the call is tried again where that is safe.
    pub fn max_retries(mut self, retries: u32) -> Self {
        self.max_retries = Some(retries);
        self
    }

    /// A handle that can end the call from any thread.
    pub fn cancel(mut self, cancel: &Cancel) -> Self {
        self.cancel = Some(cancel.clone());
        self
    }
}

/// What the engine asks for; each checks first.
impl Call {
    /// Lets the call's time run from that moment on.
    pub(crate) fn asked(mut self, when: Instant) -> Self {
        self.asked = Some(when);
        self
    }

    /// The path arguments, with the default organization where one was left out.
    pub(crate) fn path_arguments(&self, default_organization: Option<&str>) -> Result<Vec<String>, Error> {
        let mut arguments = Vec::with_capacity(self.path.len());
        for given in &self.path {
            arguments.push(match (given, default_organization) {
                (Some(value), _) => value.clone(),
                (None, Some(default)) => default.to_owned(),
                (None, None) => {
                    let rule = "is missing: pass it, or set a default (organization, PLANETSCALE_ORG)";
                    return Err(Error::config("organization", rule));
                }
            });
        }
        Ok(arguments)
    }

    /// The path and query below the base address.
    pub(crate) fn path_and_query(&self, arguments: &[String]) -> Result<String, Error> {
        if !self.route.template.starts_with('/') {
            return Err(Error::config("path", "must begin with /"));
        }
        let mut path = url::path(&self.route.template, arguments)?;
        let known = self.route.operation.map_or(&[][..], |operation| operation.query);
        for required in known.iter().filter(|param| param.required) {
            if !self.has_query(required.name) {
                return Err(Error::config(
                    required.name,
                    "is missing: the operation needs this query parameter",
                ));
            }
        }
        url::push_query(&mut path, &self.query, known);
        url::push_query(&mut path, &self.extra_query, &[]);
        Ok(path)
    }

    /// The body's bytes, if one is to be sent.
    pub(crate) fn body_bytes(&self, arguments: &[String]) -> Result<Option<Vec<u8>>, Error> {
        let repeated = self.route.operation.map_or(&[][..], |operation| operation.body_from_path);
        let unwritable =
            |error: serde_json::Error| Error::config("body", format!("cannot be written as JSON: {error}"));
        let mut fields = match &self.body {
            CallBody::None => Fields::default(),
            CallBody::Fields(fields) => Fields::of(fields).map_err(unwritable)?,
            CallBody::Json(bytes) if self.extra_body.0.is_empty() && repeated.is_empty() => {
                return Ok(Some(bytes.clone()));
            }
            CallBody::Json(bytes) => Fields::read(bytes).ok_or_else(|| {
                Error::config("extra_body", "can only be added to a body that is a JSON object")
            })?,
        };
        let names = self.route.operation.map_or(&[][..], |operation| operation.path_params);
        for (name, value) in names.iter().zip(arguments).filter(|(name, _)| repeated.contains(name)) {
            if !fields.has(name) {
                fields.set((*name).to_owned(), to_raw_value(value).map_err(unwritable)?);
            }
        }
        for (name, value) in &self.extra_body.0 {
            fields.set(name.clone(), value.clone());
        }
        let wanted = self.route.operation.map_or(Body::Optional, |operation| operation.body);
        match wanted {
            _ if !fields.0.is_empty() => {}
            Body::Required => {
                return Err(Error::config("body", "is missing: the operation needs at least one field"));
            }
            Body::None | Body::Optional => return Ok(None),
        }
        Ok(Some(fields.write().map_err(unwritable)?))
    }

    pub(crate) fn headers(&self) -> Result<Vec<(HeaderName, HeaderValue)>, Error> {
        self.headers.iter().map(|(name, value)| header("extra_headers", name, value)).collect()
    }
}

/// Without the body, the query and the headers, which can hold secrets.
impl fmt::Debug for Call {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Call")
            .field("operation", &self.route.id())
            .field("method", &self.route.method)
            .field("template", &self.route.template)
            .field("path", &self.path)
            .finish_non_exhaustive()
    }
}

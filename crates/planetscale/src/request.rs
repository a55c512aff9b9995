//! One call of a typed operation, in the making.

use std::{fmt, marker::PhantomData, ops::Deref, time::Duration};

use planetscale_core::{Call, Cancel, Error, Operation, Response};
use serde::Serialize;
use serde_json::Value;

use crate::address::Address;
use crate::{Client, Decode, Iter, Pages, PathArg, QueryValue, page::Items};

/// An operation, as a type: what it is called with and what it returns.
pub trait Endpoint {
    /// What the engine knows about it.
    const OPERATION: &'static Operation;
    /// What a good reply is read as.
    type Output: Decode;
}

/// A list in pages.
pub trait Paged: Endpoint<Output: Items<Self::Item>> {
    /// What it lists.
    type Item;
}

/// One call of the operation `O`: its arguments, and what differs from the client's settings.
///
/// Made by the methods of the resource groups, which take what the operation cannot do without. The rest is set by the
/// methods here: the operation's own optional arguments under their own names, and options that every call has. Nothing
/// is checked or sent before [`send`](Self::send), [`send_raw`](Self::send_raw), [`iter`](Self::iter) or
/// [`pages`](Self::pages).
#[must_use = "nothing is sent before send()"]
pub struct Request<O> {
    client: Client,
    call: Call,
    /// The first argument that could not be taken and the rule that it breaks, kept until sending because the setters
    /// cannot fail.
    broken: Option<(String, String)>,
    operation: PhantomData<fn() -> O>,
}

/// The options that typed and untyped calls share.
macro_rules! options {
    () => {
        /// How long the whole call may take, retries and the waits between them included.
        pub fn timeout(mut self, limit: Duration) -> Self {
            self.call = self.call.timeout(limit);
            self
        }

        /// How long one attempt may take.
        pub fn attempt_timeout(mut self, limit: Duration) -> Self {
            self.call = self.call.attempt_timeout(limit);
            self
        }

        /// How many times the call is tried again where that is safe.
        pub fn max_retries(mut self, retries: u32) -> Self {
            self.call = self.call.max_retries(retries);
            self
        }

        /// A handle that can end the call from any thread.
        pub fn cancel(mut self, cancel: &Cancel) -> Self {
            self.call = self.call.cancel(cancel);
            self
        }
    };
}

pub(crate) use options;

impl<O: Endpoint> Request<O> {
    pub(crate) fn new(address: &Address) -> Self {
        let call = address.begin(Call::new(O::OPERATION));
        Self { client: address.client().clone(), call, broken: None, operation: PhantomData }
    }

    /// The next argument in the path, in URL order.
    pub(crate) fn path_arg(mut self, value: impl Into<PathArg>) -> Self {
        self.call = self.call.path_arg(value.into().0);
        self
    }

    /// A query parameter.
    pub(crate) fn query(mut self, name: &str, value: impl QueryValue) -> Self {
        self.call = self.call.query(name, value.into_query());
        self
    }

    /// A query parameter with several values.
    #[allow(
        dead_code,
        reason = "for the generated operations; whether one has such a parameter is up to the description"
    )]
    pub(crate) fn query_list(mut self, name: &str, values: Vec<String>) -> Self {
        self.call = values.into_iter().fold(self.call, |call, value| call.query(name, value));
        self
    }

    /// A field of the body.
    pub(crate) fn field(mut self, name: &str, value: impl Serialize) -> Self {
        match serde_json::to_value(value) {
            Ok(value) => self.call = self.call.body_field(name, value),
            Err(error) => {
                let rule = format!("cannot be written as JSON: {error}");
                self.broken.get_or_insert((name.to_owned(), rule));
            }
        }
        self
    }

    options!();

    /// A header for this call. `Authorization` replaces the client's credentials.
    pub fn extra_header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.call = self.call.header(name, value);
        self
    }

    /// A query parameter that this version of the SDK does not know.
    pub fn extra_query(mut self, name: impl Into<String>, value: impl QueryValue) -> Self {
        self.call = self.call.extra_query(name, value.into_query());
        self
    }

    /// A field of the body that this version of the SDK does not know.
    pub fn extra_body(mut self, name: impl Into<String>, value: impl Into<Value>) -> Self {
        self.call = self.call.extra_body(name, value.into());
        self
    }

    /// Sends the call and reads the reply. For a list, this is one page.
    ///
    /// # Errors
    /// [`Error::Config`] when an argument is unusable, and nothing was sent; [`Error::Api`] when the service answered
    /// with an error; [`Error::Decode`] when it answered with something else than it should; otherwise
    /// [`Error::Connection`], [`Error::Timeout`] or [`Error::Cancelled`].
    pub fn send(self) -> Result<O::Output, Error> {
        let (client, call) = self.into_parts()?;
        O::Output::decode_owned(client.engine().call(&call)?)
    }

    /// Sends the call and keeps the reply as it came: status, headers, body.
    ///
    /// # Errors
    /// As [`send`](Self::send), except [`Error::Decode`].
    pub fn send_raw(self) -> Result<RawResponse<O>, Error> {
        let (client, call) = self.into_parts()?;
        let response = client.engine().call(&call)?;
        Ok(RawResponse { response, operation: PhantomData })
    }

    pub(crate) fn into_parts(self) -> Result<(Client, Call), Error> {
        match self.broken {
            Some((name, rule)) => Err(Error::config(name, rule)),
            None => Ok((self.client, self.call)),
        }
    }
}

impl<O: Paged> Request<O> {
    /// All items of the list, over all its pages, fetched ahead of the reader.
    ///
    /// Asks for 100 items at a time unless the page size was set. An error is handed out once and ends the list; what
    /// came before it is good.
    pub fn iter(self) -> Iter<O> {
        Iter::new(self.pages())
    }

    /// All pages of the list, fetched ahead of the reader; otherwise as [`iter`](Self::iter).
    pub fn pages(self) -> Pages<O> {
        Pages::new(self.into_parts())
    }
}

impl<O> Clone for Request<O> {
    fn clone(&self) -> Self {
        Self {
            client: self.client.clone(),
            call: self.call.clone(),
            broken: self.broken.clone(),
            operation: PhantomData,
        }
    }
}

impl<O: Endpoint> fmt::Debug for Request<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The body and the headers can hold secrets.
        f.debug_struct("Request").field("operation", &O::OPERATION.id).finish_non_exhaustive()
    }
}

/// A reply as it came. The fields of [`Response`] are its own; [`parse`](Self::parse) reads the body.
pub struct RawResponse<O> {
    response: Response,
    operation: PhantomData<fn() -> O>,
}

impl<O: Endpoint> RawResponse<O> {
    /// Reads the body, as [`Request::send`] would have.
    ///
    /// # Errors
    /// [`Error::Decode`], with the JSON path of the value that did not fit and the raw body.
    pub fn parse(&self) -> Result<O::Output, Error> {
        O::Output::decode(&self.response)
    }
}

impl<O> RawResponse<O> {
    /// The reply without the knowledge of its type.
    #[must_use]
    pub fn into_inner(self) -> Response {
        self.response
    }
}

impl<O> Deref for RawResponse<O> {
    type Target = Response;

    fn deref(&self) -> &Response {
        &self.response
    }
}

impl<O> Clone for RawResponse<O> {
    fn clone(&self) -> Self {
        Self { response: self.response.clone(), operation: PhantomData }
    }
}

impl<O> fmt::Debug for RawResponse<O> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.response.fmt(f)
    }
}

#[cfg(test)]
mod tests {
    use mockito::Matcher;
    use serde_json::json;

    use super::*;
    use crate::testing::mock;

    #[test]
    fn a_call_carries_its_arguments_and_its_extras() {
        let (mut server, client) = mock();
        let mock = server
            .mock("POST", "/v1/organizations/acme/databases/shop/branches")
            .match_query(Matcher::Exact("preview=1".to_owned()))
            .match_header("x-team", "blue")
            .match_body(Matcher::Json(json!({"name": "dev", "parent_branch": "main", "plan": "new"})))
            .with_status(201)
            .with_body(r#"{"id": "br1", "name": "dev"}"#)
            .create();
        let branch = client
            .organization("acme")
            .database("shop")
            .branches()
            .create("dev")
            .parent_branch("main")
            .extra_header("x-team", "blue")
            .extra_query("preview", 1)
            .extra_body("plan", "new")
            .send()
            .unwrap();
        mock.assert();
        assert_eq!(branch.name, "dev");
    }

    #[test]
    fn a_raw_reply_has_everything_and_can_be_read() {
        let (mut server, client) = mock();
        let body = r#"{"id": "db1", "name": "shop", "news": 1}"#;
        server
            .mock("GET", "/v1/organizations/acme/databases/shop")
            .with_header("x-request-id", "req-1")
            .with_body(body)
            .create();
        let reply = client.organization("acme").database("shop").get().send_raw().unwrap();
        assert_eq!((reply.status, reply.attempts, reply.request_id.as_deref()), (200, 1, Some("req-1")));
        assert_eq!(reply.text().unwrap(), body);
        assert_eq!(reply.parse().unwrap().name, "shop");
        assert_eq!(reply.into_inner().body, body.as_bytes());
    }

    #[test]
    fn a_body_that_cannot_be_written_is_not_sent() {
        let (_server, client) = mock();
        let broken = std::collections::BTreeMap::from([((1, 2), 3)]);
        let request = client
            .organization("acme")
            .database("shop")
            .branches()
            .create("dev")
            .field("odd", &broken)
            .field("odder", &broken);
        match request.send().unwrap_err() {
            Error::Config(error) => assert_eq!(error.argument, "odd"),
            other => panic!("{other:?}"),
        }
    }

    #[test]
    fn several_values_of_one_name_go_one_after_another() {
        let (mut server, client) = mock();
        let mock = server
            .mock("GET", "/v1/organizations/acme/databases/shop")
            .match_query(Matcher::Exact("x=a&x=b".to_owned()))
            .with_body("{}")
            .create();
        client
            .organization("acme")
            .database("shop")
            .get()
            .query_list("x", vec!["a".into(), "b".into()])
            .send()
            .unwrap();
        mock.assert();
    }

    #[test]
    fn a_call_can_be_kept_and_sent_again() {
        let (mut server, client) = mock();
        let mock =
            server.mock("GET", "/v1/organizations/acme/databases/shop").with_body("{}").expect(2).create();
        let request = client.organization("acme").database("shop").get();
        request.clone().send().unwrap();
        request.send().unwrap();
        mock.assert();
    }

    #[test]
    fn a_call_prints_as_its_operation() {
        let (_server, client) = mock();
        let request = client
            .organization("acme")
            .database("shop")
            .branches()
            .create("hush")
            .extra_body("password", "hush");
        assert_eq!(format!("{request:?}"), r#"Request { operation: "create_branch", .. }"#);
    }
}

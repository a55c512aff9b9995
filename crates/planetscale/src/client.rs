//! The client, and calls of what the description does not know.

use std::fmt;
use std::time::Duration;

use planetscale_core::{Call, Cancel, Config, Engine, Error, Method, Response};
use serde::Serialize;

use crate::{OrganizationArg, PathArg, QueryValue, request::options};

/// A client of the PlanetScale Platform API.
///
/// Cheap to clone and safe to share between threads; clones share connections and the pace that the service asks for.
/// What has an address is reached by words, such as [`database`](Self::database); what hangs under the default organization
/// is reached from the client itself, such as [`databases`](Self::databases).
#[derive(Clone, Debug)]
pub struct Client {
    engine: Engine,
}

impl Client {
    /// A client with these settings. Nothing is sent before the first call.
    #[must_use]
    pub fn new(config: Config) -> Self {
        Self { engine: Engine::new(config) }
    }

    /// A client with the environment's settings: `PLANETSCALE_SERVICE_TOKEN_ID` and `PLANETSCALE_SERVICE_TOKEN`, or
    /// `PLANETSCALE_API_TOKEN`; `PLANETSCALE_ORG` for the default organization.
    ///
    /// # Errors
    /// [`Error::Config`] names the variable that is missing, half of a pair, or unusable.
    pub fn from_env() -> Result<Self, Error> {
        Config::from_env().map(Self::new)
    }

    /// A call of any path below the base address, for what this version of the SDK does not know.
    ///
    /// ```no_run
    /// # fn main() -> Result<(), planetscale::Error> {
    /// # let client = planetscale::Client::from_env()?;
    /// use planetscale::Method;
    ///
    /// let reply = client
    ///     .request(Method::Get, "/organizations/{organization}/anything-new")
    ///     .path("organization", "acme")
    ///     .query("page", 2)
    ///     .send()?;
    /// println!("{} {}", reply.status, reply.text()?);
    /// # Ok(())
    /// # }
    /// ```
    pub fn request(&self, method: Method, path: impl Into<String>) -> RawRequest {
        let template = path.into();
        RawRequest {
            client: self.clone(),
            call: Call::custom(method, template.clone()),
            template,
            arguments: Vec::new(),
            broken: None,
        }
    }

    /// The engine that sends the calls, for those who need less than types.
    #[must_use]
    pub fn engine(&self) -> &Engine {
        &self.engine
    }
}

/// A call of any path, made by [`Client::request`]. Nothing is checked or sent before [`send`](Self::send).
#[must_use = "nothing is sent before send()"]
pub struct RawRequest {
    client: Client,
    call: Call,
    template: String,
    arguments: Vec<(String, OrganizationArg)>,
    broken: Option<Error>,
}

impl RawRequest {
    /// The value of a name in the path. One that is called `organization` and is left out is the client's default.
    pub fn path(mut self, name: impl Into<String>, value: impl Into<PathArg>) -> Self {
        self.arguments.push((name.into(), OrganizationArg(Some(value.into().0))));
        self
    }

    /// A query parameter. Several values of one name are sent one after another.
    pub fn query(mut self, name: impl Into<String>, value: impl QueryValue) -> Self {
        self.call = self.call.query(name, value.into_query());
        self
    }

    /// The body, written as JSON.
    pub fn json(mut self, body: impl Serialize) -> Self {
        match serde_json::to_vec(&body) {
            Ok(body) => self.call = self.call.json(body),
            Err(error) => {
                let rule = format!("cannot be written as JSON: {error}");
                self.broken.get_or_insert(Error::config("body", rule));
            }
        }
        self
    }

    /// A header. `Authorization` replaces the client's credentials.
    pub fn header(mut self, name: impl Into<String>, value: impl Into<String>) -> Self {
        self.call = self.call.header(name, value);
        self
    }

    options!();

    /// Sends the call.
    ///
    /// # Errors
    /// [`Error::Config`] when an argument is unusable, and nothing was sent; otherwise as every call.
    pub fn send(self) -> Result<Response, Error> {
        let client = self.client.clone();
        client.engine().call(&self.into_call()?)
    }

    /// Puts the path arguments into the order of the template.
    fn into_call(self) -> Result<Call, Error> {
        if let Some(error) = self.broken {
            return Err(error);
        }
        let given = self.arguments.into_iter().filter_map(|(name, value)| Some((name, value.0?)));
        self.call.path_by_name(&given.collect::<Vec<_>>())
    }
}

impl fmt::Debug for RawRequest {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // The body and the headers can hold secrets.
        f.debug_struct("RawRequest").field("path", &self.template).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use mockito::Matcher;
    use serde_json::json;

    use super::*;
    use crate::testing::mock;

    #[test]
    fn an_untyped_call_fills_its_template() {
        let (mut server, client) = mock();
        let mock = server
            .mock("POST", "/v1/organizations/acme/new/a%2Fb")
            .match_query(Matcher::Exact("page=2&q=x%26y".to_owned()))
            .match_header("x-note", "hello")
            .match_body(Matcher::Json(json!({"a": null})))
            .with_body("{}")
            .create();
        let reply = client
            .request(Method::Post, "/organizations/{organization}/new/{thing}")
            .path("thing", "a/b")
            .path("organization", "acme")
            .query("page", 2)
            .query("q", "x&y")
            .header("x-note", "hello")
            .json(json!({"a": null}))
            .send()
            .unwrap();
        mock.assert();
        assert_eq!((reply.status, reply.text().unwrap()), (200, "{}"));
    }

    #[test]
    fn an_untyped_call_with_wrong_names_is_not_sent() {
        let (_server, client) = mock();
        let call = |path: &str| client.request(Method::Get, path);
        for (request, name) in [
            (call("/a/{thing}"), "thing"),
            (call("/a/{thing}").path("thing", "x").path("other", "y"), "path"),
            (call("/organizations/{organization}"), "organization"),
            (call("/a/{thing}").path("thing", ".."), "thing"),
            (call("a"), "path"),
            (call("/a").json(std::collections::BTreeMap::from([((1, 2), 3)])), "body"),
        ] {
            match request.send().unwrap_err() {
                Error::Config(error) => assert_eq!(error.argument, name),
                other => panic!("{other:?}"),
            }
        }
    }

    #[test]
    fn everything_can_go_to_another_thread() {
        fn sent<T: Send>() {}
        fn shared<T: Send + Sync>() {}
        shared::<Client>();
        sent::<RawRequest>();
        sent::<crate::Request<crate::resources::databases::ListDatabases>>();
        sent::<crate::Iter<crate::resources::databases::ListDatabases>>();
        sent::<crate::Wait<crate::resources::databases::GetDatabase>>();
        shared::<Error>();
    }

    #[test]
    fn what_is_printed_has_no_secret() {
        let (_server, client) = mock();
        let request =
            client.request(Method::Post, "/a").json(json!({"password": "hush"})).header("x-key", "hush");
        let printed = format!("{client:?} {request:?}");
        assert!(!printed.contains("hush") && !printed.contains("pscale_tkn_test"), "{printed}");
    }
}

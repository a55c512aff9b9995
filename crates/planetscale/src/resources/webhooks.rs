// Generated from api/resources/webhooks.yaml by `cargo xtask codegen`. Do not edit.
//! Webhooks.

use crate::request_prelude::*;

/// Addresses that the service calls when something happens to a database: a branch is ready, a
/// deploy request moves on, a disk fills up. A database has at most five.
///
/// A delivery is an HTTPS POST from 3.209.149.66, 3.215.97.46 or 34.193.111.15 with a JSON body of
/// `timestamp` (Unix seconds), `event`, `organization`, `database` and `resource`, the object that
/// the API returns for what the event is about (the two storage events have objects of their own).
/// The header `X-PlanetScale-Signature` holds the HMAC-SHA256 of the raw body, keyed with the
/// secret of the webhook, in lowercase hexadecimal. Check it against the bytes received, before
/// parsing them; `timestamp` is the only guard against a delivery sent again by somebody else. The
/// receiver must answer with a 2xx status within two seconds, and redirects are not followed.
#[derive(Clone, PartialEq, Eq)]
pub struct Webhooks {
    address: Address,
}

impl Webhooks {
    pub(crate) fn new(address: Address) -> Self {
        Self { address }
    }

    /// List the webhooks of a database.
    ///
    /// Returns the webhooks of a database, each with its secret and with how its last delivery
    /// went.
    ///
    /// `send()` gets one page; `iter()` goes through the items of all pages.
    ///
    /// `GET /organizations/{organization}/databases/{database}/webhooks`
    ///
    /// Service token: `read_database`. OAuth: any one of `read_databases` (organization),
    /// `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn list(&self) -> Request<ListWebhooks> {
        Request::new(&self.address)
    }

    /// Create a webhook.
    ///
    /// Registers an address for the events of a database. The service makes the secret and returns
    /// it in the reply; it is needed to check deliveries, and later reads return it as well. A
    /// sixth webhook of a database answers 422.
    ///
    /// # Arguments
    /// * `url`: Address that events are delivered to. It must be HTTPS and reachable from the
    ///   internet.
    ///
    /// `POST /organizations/{organization}/databases/{database}/webhooks`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn create(&self, url: impl Into<String>) -> Request<CreateWebhook> {
        Request::new(&self.address).field("url", url.into())
    }

    /// Get a webhook.
    ///
    /// Returns one webhook with its secret and with how its last delivery went.
    ///
    /// # Arguments
    /// * `id`: Identifier of the webhook, from its `id` field.
    ///
    /// `GET /organizations/{organization}/databases/{database}/webhooks/{id}`
    ///
    /// Service token: `read_database`. OAuth: any one of `read_databases` (organization),
    /// `read_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn get(&self, id: impl Into<PathArg>) -> Request<GetWebhook> {
        Request::new(&self.address).path_arg(id)
    }

    /// Change a webhook.
    ///
    /// Changes the address, the events or whether deliveries are made. What is left out stays as it
    /// is; `events` replaces the whole list.
    ///
    /// # Arguments
    /// * `id`: Identifier of the webhook, from its `id` field.
    ///
    /// `PATCH /organizations/{organization}/databases/{database}/webhooks/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn update(&self, id: impl Into<PathArg>) -> Request<UpdateWebhook> {
        Request::new(&self.address).path_arg(id)
    }

    /// Delete a webhook.
    ///
    /// Removes a webhook; nothing more is delivered to its address. To stop deliveries for a while,
    /// update it with `enabled: false` instead.
    ///
    /// # Arguments
    /// * `id`: Identifier of the webhook, from its `id` field.
    ///
    /// `DELETE /organizations/{organization}/databases/{database}/webhooks/{id}`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn delete(&self, id: impl Into<PathArg>) -> Request<DeleteWebhook> {
        Request::new(&self.address).path_arg(id)
    }

    /// Send a test event to a webhook.
    ///
    /// Has the service deliver a `webhook.test` event now. The call returns before or without the
    /// receiver answering: read the outcome from `last_sent_result` and `last_sent_success` of the
    /// webhook.
    ///
    /// # Arguments
    /// * `id`: Identifier of the webhook, from its `id` field.
    ///
    /// `POST /organizations/{organization}/databases/{database}/webhooks/{id}/test`
    ///
    /// Service token: `write_database`. OAuth: any one of `write_databases` (organization),
    /// `write_database` (database).
    ///
    /// Databases: MySQL (Vitess), Postgres.
    pub fn test(&self, id: impl Into<PathArg>) -> Request<TestWebhook> {
        Request::new(&self.address).path_arg(id)
    }
}

/// [`Webhooks::list`]: `GET /organizations/{organization}/databases/{database}/webhooks`.
#[derive(Clone, Copy, Debug)]
pub struct ListWebhooks;

impl Endpoint for ListWebhooks {
    const OPERATION: &'static Operation = &operations::webhooks::LIST_WEBHOOKS;
    type Output = Page<Webhook>;
}

impl Paged for ListWebhooks {
    type Item = Webhook;
}

/// The optional arguments of [`Webhooks::list`].
impl Request<ListWebhooks> {
    /// Number of the page to return, counted from 1.
    pub fn page(self, value: i64) -> Self {
        self.query("page", value)
    }

    /// How many items a page holds, at most 100.
    pub fn per_page(self, value: i64) -> Self {
        self.query("per_page", value)
    }
}

/// [`Webhooks::create`]: `POST /organizations/{organization}/databases/{database}/webhooks`.
#[derive(Clone, Copy, Debug)]
pub struct CreateWebhook;

impl Endpoint for CreateWebhook {
    const OPERATION: &'static Operation = &operations::webhooks::CREATE_WEBHOOK;
    type Output = Webhook;
}

/// The optional arguments of [`Webhooks::create`].
impl Request<CreateWebhook> {
    /// Whether deliveries are made. Send `true` to be sure of it, for a new webhook can start out
    /// disabled.
    pub fn enabled(self, value: bool) -> Self {
        self.field("enabled", value)
    }

    /// The events to deliver. Left out, the service decides; read `events` of the reply.
    pub fn events(self, values: impl IntoIterator<Item = impl Into<WebhookEvent>>) -> Self {
        self.field("events", values.into_iter().map(Into::into).collect::<Vec<WebhookEvent>>())
    }
}

/// [`Webhooks::get`]: `GET /organizations/{organization}/databases/{database}/webhooks/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct GetWebhook;

impl Endpoint for GetWebhook {
    const OPERATION: &'static Operation = &operations::webhooks::GET_WEBHOOK;
    type Output = Webhook;
}

/// [`Webhooks::update`]: `PATCH /organizations/{organization}/databases/{database}/webhooks/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct UpdateWebhook;

impl Endpoint for UpdateWebhook {
    const OPERATION: &'static Operation = &operations::webhooks::UPDATE_WEBHOOK;
    type Output = Webhook;
}

/// The optional arguments of [`Webhooks::update`].
impl Request<UpdateWebhook> {
    /// New address that events are delivered to. It must be HTTPS and reachable from the internet.
    pub fn url(self, value: impl Into<String>) -> Self {
        self.field("url", value.into())
    }

    /// Whether deliveries are made.
    pub fn enabled(self, value: bool) -> Self {
        self.field("enabled", value)
    }

    /// The events to deliver from now on, in place of the present list.
    pub fn events(self, values: impl IntoIterator<Item = impl Into<WebhookEvent>>) -> Self {
        self.field("events", values.into_iter().map(Into::into).collect::<Vec<WebhookEvent>>())
    }
}

/// [`Webhooks::delete`]: `DELETE /organizations/{organization}/databases/{database}/webhooks/{id}`.
#[derive(Clone, Copy, Debug)]
pub struct DeleteWebhook;

impl Endpoint for DeleteWebhook {
    const OPERATION: &'static Operation = &operations::webhooks::DELETE_WEBHOOK;
    type Output = Empty;
}

/// [`Webhooks::test`]: `POST /organizations/{organization}/databases/{database}/webhooks/{id}/test`.
#[derive(Clone, Copy, Debug)]
pub struct TestWebhook;

impl Endpoint for TestWebhook {
    const OPERATION: &'static Operation = &operations::webhooks::TEST_WEBHOOK;
    type Output = Empty;
}

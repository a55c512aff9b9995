//! An unofficial, complete SDK for the PlanetScale Platform API.
//!
//! ```no_run
//! use std::time::Duration;
//!
//! use planetscale::Client;
//!
//! # fn main() -> Result<(), planetscale::Error> {
//! // PLANETSCALE_SERVICE_TOKEN_ID, PLANETSCALE_SERVICE_TOKEN
//! let client = Client::from_env()?;
//!
//! // A list goes through all its pages by itself, and fetches them ahead.
//! for database in client.databases().list().iter() {
//!     let database = database?;
//!     println!("{} is {}", database.name, database.state);
//! }
//!
//! // What an operation cannot do without is an argument; the rest has methods.
//! let branch = client.database("shop").branches().create("feature-x").parent_branch("main").send()?;
//!
//! // What takes time can be waited for.
//! let branch = client
//!     .organization("acme").database("shop").branch(branch.name).wait_until_ready()
//!     .timeout(Duration::from_secs(600))
//!     .on_progress(|progress| println!("{:?} after {:?}", progress.state, progress.elapsed))
//!     .send()?;
//! println!("{} is ready", branch.name);
//! # Ok(())
//! # }
//! ```
//!
//! - Every operation of the API, typed; any other path with [`Client::request`].
//! - Retries where they are safe, pacing as the service asks, time limits, and cancelling from any thread.
//! - Lists over all their pages, waits with progress, webhooks checked, secrets that do not print.
//! - Errors that say what to do, and types that outlive changes of the service.
//! - Blocking and without a runtime. A [`Client`] is cheap to clone and can be shared by threads.
//!
//! # Settings
//!
//! [`Client::from_env`] reads the environment; [`Config::builder`] takes everything from code:
//!
//! ```
//! use std::time::Duration;
//!
//! use planetscale::{Client, Config};
//!
//! # fn main() -> Result<(), planetscale::Error> {
//! let config = Config::builder()
//!     .service_token("id", "pscale_tkn_example")
//!     .organization("acme")
//!     .timeout(Duration::from_secs(30))
//!     .build()?;
//! let client = Client::new(config);
//! // The default organization stands in where `None` is given.
//! let call = client.database("shop").get();
//! # drop(call);
//! # Ok(())
//! # }
//! ```
//!
//! What belongs to one call is set on the call: [`timeout`](Request::timeout), [`max_retries`](Request::max_retries),
//! [`cancel`](Request::cancel), and [`extra_header`](Request::extra_header), [`extra_query`](Request::extra_query) and
//! [`extra_body`](Request::extra_body) for what this version does not know. [`Client::request`] calls any path.
//!
//! # Replies
//!
//! [`send`](Request::send) gives the type of the reply, [`send_raw`](Request::send_raw) the reply as it came, with status
//! and headers. Types are tolerant, so that nothing that the service adds breaks a program: unknown fields are passed
//! over, an unknown word of an enum is kept as `Unknown(word)`, and null or nothing where a value is usual is the type's
//! empty value. A value of a wrong JSON type is an [`Error::Decode`] that says where it is and keeps the raw body.
//! Passwords and tokens are [`Secret`]s: they print as `[redacted]`.
//!
//! # Errors
//!
//! | error | when | was it done? |
//! |---|---|---|
//! | [`Error::Config`] | a setting or an argument is not usable; it names which | nothing was sent |
//! | [`Error::Api`] | the service answered with an error; [`ApiErrorKind`] says which | no, except a 5xx, where nobody knows |
//! | [`Error::Connection`] | no usable answer came | `may_have_arrived` says whether it can have been |
//! | [`Error::Timeout`] | a time limit passed; it names which | `may_have_arrived`, too |
//! | [`Error::Cancelled`] | a [`Cancel`] handle ended the call | `may_have_arrived`, too |
//! | [`Error::Decode`] | the answer is something else than it should be | yes |
//! | [`Error::Wait`] | the time to wait passed, or what is waited for cannot come; it has the last reply | going on, or failed |
//! | [`Error::Webhook`] | a delivery cannot be trusted or read | – |
//!
//! An answer of 401, 403 or 404 names the accesses and scopes that the operation needs, because a 404 is often a missing
//! permission:
//!
//! ```no_run
//! use planetscale::{ApiErrorKind, Client, Error};
//!
//! # fn main() -> Result<(), Error> {
//! # let client = Client::from_env()?;
//! match client.database("shop").get().send() {
//!     Ok(database) => println!("{}", database.name),
//!     Err(Error::Api(error)) if error.kind == ApiErrorKind::NotFound => {
//!         println!("not there, or the token lacks one of {:?}", error.required_accesses);
//!     }
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! ```
//!
//! Reads, and changes that end in the same state when they are repeated, are tried again after faults of the network and
//! of the service; a 429 is waited out for every operation, as long as the service asks. Nothing is sent twice that might
//! happen twice.
//!
//! # Webhooks
//!
//! [`webhooks::verify`] checks the signature and the age of a delivery and reads it.

mod address;
mod arg;
mod client;
mod decode;
pub mod models;
mod object;
mod open_enum;
mod page;
mod pages;
mod prelude;
mod query;
mod request;
mod request_prelude;
pub mod resources;
mod scalar;
#[cfg(test)]
mod testing;
mod tolerant;
mod wait;
pub mod webhooks;

pub use arg::{OrganizationArg, PathArg};
pub use client::{Client, RawRequest};
pub use decode::{Bytes, Decode, Empty, decode};
pub use page::{CursorPage, Items, Page};
pub use pages::{Iter, Pages};
pub use planetscale_core::{
    ApiError, ApiErrorKind, Call, Cancel, CancelledError, ClientCertificate, Config, ConfigBuilder,
    ConfigError, ConnectionError, ConnectionReason, Credentials, DecodeError, Engine, Error, Method,
    Operation, ProxySetting, Response, Secret, ServiceTokenScheme, TimeoutError, TimeoutKind, TlsRoots,
    WaitError, WaitFailed, WaitTimeout, WebhookError, http, operations,
};
pub use query::QueryValue;
pub use request::{Endpoint, Paged, RawResponse, Request};
pub use scalar::Scalar;
pub use wait::{Progress, Wait};

/// The type of every moment in replies and arguments.
pub use jiff::Timestamp;

//! The engine of the [`planetscale`](https://docs.rs/planetscale) SDK: it knows the operations of the PlanetScale
//! Platform API and how to call them well, and leaves what the answers mean to the layers above.
//!
//! Blocking, on [ureq]. It checks arguments before anything is sent, retries what may be retried, obeys `Retry-After`,
//! follows redirects without giving credentials away, bounds time and memory, can be cancelled from any thread, and
//! reads lists ahead. Most people want the typed SDK; this crate serves it and the bindings of other languages.
//!
//! ```no_run
//! use planetscale_core::{Call, Config, Engine, operations};
//!
//! # fn main() -> Result<(), planetscale_core::Error> {
//! let engine = Engine::new(Config::from_env()?);
//! let operation = operations::find("get_database").expect("a known operation");
//! let response = engine.call(&Call::new(operation).path_arg("acme").path_arg("shop"))?;
//! println!("{} {}", response.status, response.text()?);
//! # Ok(())
//! # }
//! ```

mod call;
mod cancel;
mod clock;
mod config;
mod credentials;
mod decide;
mod engine;
mod error;
mod fields;
#[cfg(feature = "fuzzing")]
#[doc(hidden)]
pub mod fuzzing;
pub mod language;
mod lines;
mod operation;
pub mod operations;
mod pages;
mod response;
mod secret;
mod sync;
#[cfg(test)]
mod tests;
pub mod webhooks;
mod wire;
mod work;

pub use call::Call;
pub use cancel::Cancel;
pub use clock::{Clock, SystemClock};
pub use config::{ClientCertificate, Config, ConfigBuilder, ProxySetting, TlsRoots};
pub use credentials::{Credentials, ServiceTokenScheme};
pub use decide::wait::{Progress, WaitOptions};
pub use engine::Engine;
pub use error::{
    ApiError, ApiErrorKind, CancelledError, ConfigError, ConnectionError, ConnectionReason, DecodeError,
    Error, ErrorDetails, Spelled, TimeoutError, TimeoutKind, WaitError, WaitFailed, WaitTimeout,
    WebhookError,
};
pub use http;
pub use lines::{LineSink, LogLines};
pub use operation::{
    Body, Condition, FieldMatch, Method, Operation, Pagination, QueryParam, QueryStyle, Reply, Retry, Scopes,
    Stability, Waiter,
};
pub use pages::{Pages, SharedPages};
pub use response::Response;
pub use secret::{REDACTED, Secret};

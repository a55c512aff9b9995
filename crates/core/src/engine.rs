//! The way every call goes.

use std::sync::Arc;

use crate::attempts::Attempts;
use crate::call::Call;
use crate::config::Config;
use crate::error::Error;
use crate::exchange::Outgoing;
use crate::generation::{Generation, Parts};
use crate::pages::Pages;
use crate::response::Response;

/// Sends calls. Cheap to clone, safe to share between threads, and safe to use in a forked child; clones share
/// connections, pace and threads.
#[derive(Clone, Debug)]
pub struct Engine {
    inner: Arc<Inner>,
}

#[derive(Debug)]
struct Inner {
    config: Config,
    generation: Generation,
}

impl Engine {
    /// An engine with these settings. Nothing is opened before the first call.
    #[must_use]
    pub fn new(config: Config) -> Self {
        let generation = Generation::new(&config);
        Self { inner: Arc::new(Inner { config, generation }) }
    }

    /// The settings.
    #[must_use]
    pub fn config(&self) -> &Config {
        &self.inner.config
    }

    pub(crate) fn parts(&self) -> &Parts {
        self.inner.generation.parts(&self.inner.config)
    }

    /// Checks the call, sends it, and tries again where that is safe.
    ///
    /// # Errors
    /// [`Error::Config`] before anything is sent; [`Error::Api`] for an answer that is no success; otherwise
    /// [`Error::Connection`], [`Error::Timeout`] or [`Error::Cancelled`].
    pub fn call(&self, call: &Call) -> Result<Response, Error> {
        let outgoing = self.prepare(call)?;
        let span = tracing::debug_span!(
            "planetscale.call",
            operation = call.route.id(),
            method = call.route.method.as_str(),
            path = outgoing.uri.path(),
            status = tracing::field::Empty,
            attempts = tracing::field::Empty,
        );
        let _entered = span.enter();
        let result = Attempts::new(self, call, &outgoing)?.run();
        match &result {
            Ok(response) => {
                span.record("status", response.status).record("attempts", response.attempts);
                tracing::debug!("done");
            }
            Err(error) => {
                span.record("attempts", error.attempts());
                if let Some(status) = error.status() {
                    span.record("status", status);
                }
                tracing::debug!(kind = error.kind(), "failed");
            }
        }
        result
    }

    /// Runs a call on a thread of the engine's own and hands its result to `done` there.
    pub fn submit(&self, call: Call, done: impl FnOnce(Result<Response, Error>) + Send + 'static) {
        let engine = self.clone();
        self.spawn(move || done(engine.call(&call)));
    }

    /// Runs any work that blocks on calls on a thread of the engine's own.
    pub fn spawn(&self, work: impl FnOnce() + Send + 'static) {
        self.parts().pool.spawn(Box::new(work));
    }

    /// All pages of a list, fetched ahead of the reader.
    #[must_use]
    pub fn pages(&self, call: Call) -> Pages {
        Pages::new(self.clone(), call)
    }

    fn prepare(&self, call: &Call) -> Result<Outgoing, Error> {
        let config = self.config();
        let arguments = call.path_arguments(config.organization.as_deref())?;
        let path = call.path_and_query(&arguments)?;
        Ok(Outgoing {
            method: call.route.method,
            uri: config.base.join(&path)?,
            headers: call.headers()?,
            body: call.body_bytes(&arguments)?,
            bytes: call.route.wants_bytes(),
        })
    }
}

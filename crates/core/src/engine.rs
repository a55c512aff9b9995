//! The way every call goes.

use std::fmt;
use std::sync::Arc;
use std::time::Instant;

use tracing::dispatcher;

use crate::call::Call;
use crate::clock::after;
use crate::config::Config;
use crate::decide::Run;
use crate::error::{Error, TimeoutKind};
use crate::operation::Method;
use crate::pages::{Pages, SharedPages};
use crate::response::Response;
use crate::wire::Outgoing;
use crate::work::{Job, Process, Processes, Turn};

/// Sends calls. Cheap to clone, safe to share between threads, and safe to use in a forked child; clones share
/// connections, pace and threads.
#[derive(Clone)]
pub struct Engine {
    inner: Arc<Inner>,
}

struct Inner {
    config: Config,
    processes: Processes,
}

/// Its settings; what it holds at the moment changes while it is printed.
impl fmt::Debug for Engine {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Engine").field("config", self.config()).finish_non_exhaustive()
    }
}

impl Engine {
    /// An engine with these settings. Nothing is opened before the first call.
    #[must_use]
    pub fn new(config: Config) -> Self {
        let processes = Processes::new(&config);
        Self { inner: Arc::new(Inner { config, processes }) }
    }

    /// The settings.
    #[must_use]
    pub fn config(&self) -> &Config {
        &self.inner.config
    }

    pub(crate) fn process(&self) -> &Process {
        self.inner.processes.current(&self.inner.config)
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
        let result = Run::new(self, call, &outgoing)?.run();
        match &result {
            Ok(response) => {
                span.record("status", response.status).record("attempts", response.attempts);
                if outgoing.method == Method::Delete {
                    self.process().deleted.note(outgoing.uri.path());
                }
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
    ///
    /// The call's time runs from now on. A call that waits for a thread ends when its time is over or it is cancelled,
    /// without having been sent. Who listens to the log here hears of it.
    pub fn submit(&self, call: Call, done: impl FnOnce(Result<Response, Error>) + Send + 'static) {
        let timeout = call.timeout.unwrap_or(self.config().timeout);
        let until = Some(after(Instant::now(), timeout));
        let cancel = call.cancel.clone();
        let call = call.asked(self.config().clock.now());
        let engine = self.clone();
        self.queue(until, cancel, move |turn| {
            done(match turn {
                Turn::Go => engine.call(&call),
                Turn::TooLate | Turn::Cancelled => Err(engine.not_begun(&call, turn)),
            });
        });
    }

    /// Runs any work that blocks on calls on a thread of the engine's own.
    pub fn spawn(&self, work: impl FnOnce() + Send + 'static) {
        self.queue(None, None, move |_| work());
    }

    /// Puts work into the queue of the pool; whoever listens to the log of this thread hears of what it does.
    pub(crate) fn queue(
        &self,
        until: Option<Instant>,
        cancel: Option<crate::Cancel>,
        work: impl FnOnce(Turn) + Send + 'static,
    ) {
        let listener = dispatcher::get_default(dispatcher::Dispatch::clone);
        let work = Box::new(move |turn| dispatcher::with_default(&listener, || work(turn)));
        self.process().pool.spawn(Job { work, until, cancel });
    }

    /// All pages of a list, fetched ahead of the reader.
    #[must_use]
    pub fn pages(&self, call: Call) -> Pages {
        Pages::new(self.clone(), call)
    }

    /// All pages of a list, for a reader that cannot block.
    #[must_use]
    pub fn shared_pages(&self, call: Call) -> SharedPages {
        SharedPages::new(self.clone(), call)
    }

    /// Why a call was not begun.
    pub(crate) fn not_begun(&self, call: &Call, turn: Turn) -> Error {
        let error = self.prepare(call).and_then(|outgoing| {
            let run = Run::new(self, call, &outgoing)?;
            Ok(match turn {
                Turn::Cancelled => run.cancelled(),
                Turn::Go | Turn::TooLate => run.timed_out(TimeoutKind::Call),
            })
        });
        error.unwrap_or_else(|error| error)
    }

    pub(crate) fn prepare(&self, call: &Call) -> Result<Outgoing, Error> {
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

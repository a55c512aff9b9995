//! The engine, for Kotlin and Swift.

use std::sync::Arc;

use planetscale_core::{Config, Credentials, Engine, Error, WaitOptions};

use crate::answer::{Answer, channel};
use crate::error::EngineError;
use crate::given;
use crate::listeners::{LogListener, Logger, WaitListener};
use crate::pages::NativePages;
use crate::parts::CallParts;
use crate::reply::EngineReply;
use crate::running::Running;
use crate::settings::EngineSettings;

/// Sends calls. Nothing is opened before the first one; connections and threads go with the last reference.
#[derive(Debug, uniffi::Object)]
pub struct NativeEngine {
    engine: Engine,
    logger: Logger,
    running: Arc<Running>,
}

impl NativeEngine {
    fn config(&self) -> &Config {
        self.engine.config()
    }

    /// Gives a call to a thread of the engine's.
    fn begin(&self, parts: CallParts, ticket: u64) -> Result<Answer<EngineReply>, Error> {
        let call = parts.call()?;
        let ticket = self.running.begin(ticket);
        let call = call.cancel(&ticket.cancel);
        let (giver, answer) = channel(Some(ticket));
        let (engine, logger) = (self.engine.clone(), self.logger.clone());
        self.engine.spawn(move || giver.give(logger.listen(|| engine.call(&call)).map(EngineReply::from)));
        Ok(answer)
    }

    /// Begins a wait on a thread of its own: it takes minutes, and must not keep calls from their threads.
    fn watch(
        &self,
        parts: CallParts,
        waiter: &str,
        options: WaitOptions,
        listener: Option<Arc<dyn WaitListener>>,
        ticket: u64,
    ) -> Result<Answer<EngineReply>, Error> {
        let call = parts.call()?;
        let waiter = call.waiter(waiter)?;
        let ticket = self.running.begin(ticket);
        let call = call.cancel(&ticket.cancel);
        let (giver, answer) = channel(Some(ticket));
        let (engine, logger) = (self.engine.clone(), self.logger.clone());
        let work = move || {
            let mut seen = |seen: &planetscale_core::Progress<'_>| {
                if let Some(listener) = &listener {
                    listener.seen(seen.into());
                }
            };
            let result = logger.listen(|| engine.wait(&call, waiter, &options, &mut seen));
            giver.give(result.map(EngineReply::from));
        };
        let started = std::thread::Builder::new().name("planetscale-wait".to_owned()).spawn(work);
        started.map_err(|error| Error::config("wait", format!("has no thread to run on: {error}")))?;
        Ok(answer)
    }
}

#[uniffi::export]
impl NativeEngine {
    /// An engine with these settings. `log_level` is the least that the logger wants to hear.
    ///
    /// # Errors
    /// A setting that is not usable.
    #[uniffi::constructor]
    pub fn new(
        settings: EngineSettings,
        logger: Option<Arc<dyn LogListener>>,
        log_level: Option<String>,
    ) -> Result<Self, EngineError> {
        let config = settings.config()?;
        let logger = Logger::new(logger, log_level.as_deref())?;
        Ok(Self { engine: Engine::new(config), logger, running: Arc::default() })
    }

    /// Sends a call on a thread of the engine's.
    ///
    /// # Errors
    /// Why it failed.
    pub async fn call(&self, parts: CallParts, ticket: u64) -> Result<EngineReply, EngineError> {
        Ok(self.begin(parts, ticket)?.await?)
    }

    /// Polls until a waiter's condition holds, and returns the answer that showed it.
    ///
    /// # Errors
    /// Why it failed.
    pub async fn wait(
        &self,
        parts: CallParts,
        waiter: String,
        timeout: Option<f64>,
        interval: Option<f64>,
        listener: Option<Arc<dyn WaitListener>>,
        ticket: u64,
    ) -> Result<EngineReply, EngineError> {
        let mut options = WaitOptions::default();
        options.timeout = given::time_option("timeout", timeout)?;
        options.interval = given::time_option("interval", interval)?;
        Ok(self.watch(parts, &waiter, options, listener, ticket)?.await?)
    }

    /// The pages of a list, fetched ahead of the reader; the ticket ends them all.
    ///
    /// # Errors
    /// The call cannot begin.
    pub fn pages(&self, parts: CallParts, ticket: u64) -> Result<Arc<NativePages>, EngineError> {
        let call = parts.call()?;
        let ticket = self.running.begin(ticket);
        let pages = self.engine.pages(call.cancel(&ticket.cancel));
        Ok(Arc::new(NativePages::new(self.engine.clone(), self.logger.clone(), pages, ticket)))
    }

    /// Ends the call, the wait or the list with this ticket.
    pub fn cancel(&self, ticket: u64) {
        self.running.cancel(ticket);
    }

    /// The default organization.
    #[must_use]
    pub fn organization(&self) -> Option<String> {
        self.config().organization().map(str::to_owned)
    }

    /// The address that calls go to, ending in the version.
    #[must_use]
    pub fn base_url(&self) -> String {
        self.config().base_url()
    }

    /// The credentials as they may be printed.
    #[must_use]
    pub fn credentials(&self) -> String {
        match self.config().credentials() {
            Credentials::ServiceToken { id, .. } => format!("service token {id}"),
            Credentials::Bearer(_) => "bearer token".to_owned(),
            _ => "none".to_owned(),
        }
    }
}

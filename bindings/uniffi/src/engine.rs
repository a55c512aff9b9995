//! The engine, for Kotlin and Swift.

use std::sync::Arc;

use planetscale_core::language::{self, Language, Log, Running, Seen};
use planetscale_core::{Config, Engine, Error, Response};

use crate::answer::{Answer, channel};
use crate::calls::{CallParts, WaitSettings};
use crate::error::EngineError;
use crate::listeners::{LogListener, WaitListener, log};
use crate::pages::NativePages;
use crate::reply::EngineReply;
use crate::settings::EngineSettings;

/// Sends calls. Nothing is opened before the first one; connections and threads go with the last reference.
#[derive(Debug, uniffi::Object)]
pub struct NativeEngine {
    engine: Engine,
    log: Log,
    language: Language,
    running: Arc<Running>,
}

impl NativeEngine {
    fn config(&self) -> &Config {
        self.engine.config()
    }

    /// Gives a call to a thread of the engine's.
    fn begin(&self, parts: CallParts, ticket: u64) -> Result<Answer<EngineReply>, Error> {
        let call = parts.call(self.language)?;
        let ticket = self.running.begin(ticket);
        let call = call.cancel(&ticket.cancel);
        let (giver, answer) = channel(Some(ticket));
        let done = move |result: Result<Response, Error>| giver.tell(result.map(EngineReply::from));
        self.log.listen(|| self.engine.submit(call, done));
        Ok(answer)
    }

    /// Begins a wait, which needs a thread for its looks only.
    fn watch(
        &self,
        parts: CallParts,
        waiter: &str,
        settings: &WaitSettings,
        listener: Option<Arc<dyn WaitListener>>,
        ticket: u64,
    ) -> Result<Answer<EngineReply>, Error> {
        let call = parts.call(self.language)?;
        let language = self.language;
        let (waiter, options) = language::wait(language, &call, waiter, settings.given(language))?;
        let ticket = self.running.begin(ticket);
        let call = call.cancel(&ticket.cancel);
        let (giver, answer) = channel(Some(ticket));
        let seen = move |seen: &planetscale_core::Progress<'_>| {
            if let Some(listener) = &listener {
                listener.seen(Seen::of(seen, language).into());
            }
        };
        let done = move |result: Result<Response, Error>| giver.tell(result.map(EngineReply::from));
        self.log.listen(|| self.engine.submit_wait(call, waiter, &options, seen, done));
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
        let language = settings.language();
        let made = settings.config().and_then(|config| Ok((config, log(logger, log_level.as_deref())?)));
        let (config, log) = made.map_err(|error| EngineError::of(&error, language))?;
        Ok(Self { engine: Engine::new(config), log, language, running: Arc::default() })
    }

    /// Sends a call on a thread of the engine's.
    ///
    /// # Errors
    /// Why it failed.
    pub async fn call(&self, parts: CallParts, ticket: u64) -> Result<EngineReply, EngineError> {
        let failed = |error| EngineError::of(&error, self.language);
        self.begin(parts, ticket).map_err(failed)?.await.map_err(failed)
    }

    /// Polls until a waiter's condition holds, and returns the answer that showed it.
    ///
    /// # Errors
    /// Why it failed.
    pub async fn wait(
        &self,
        parts: CallParts,
        waiter: String,
        settings: WaitSettings,
        listener: Option<Arc<dyn WaitListener>>,
        ticket: u64,
    ) -> Result<EngineReply, EngineError> {
        let failed = |error| EngineError::of(&error, self.language);
        self.watch(parts, &waiter, &settings, listener, ticket).map_err(failed)?.await.map_err(failed)
    }

    /// The pages of a list, fetched ahead of the reader; the ticket ends them all.
    ///
    /// # Errors
    /// The call cannot begin.
    pub fn pages(&self, parts: CallParts, ticket: u64) -> Result<Arc<NativePages>, EngineError> {
        let call = parts.call(self.language).map_err(|error| EngineError::of(&error, self.language))?;
        let ticket = self.running.begin(ticket);
        let pages = self.engine.shared_pages(call.cancel(&ticket.cancel));
        Ok(Arc::new(NativePages::new(self.log.clone(), self.language, pages, ticket)))
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
        self.config().credentials().to_string()
    }
}

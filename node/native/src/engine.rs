//! The engine, for JavaScript.
#![expect(clippy::needless_pass_by_value, reason = "JavaScript's values come as owned ones")]

use std::sync::{Arc, Mutex, PoisonError};

use napi_derive::napi;
use planetscale_core::language::{self, Log, Seen};
use planetscale_core::{Engine as CoreEngine, Error};

use crate::call::{JavaScriptCall, Path};
use crate::error::describe;
use crate::logging::log;
use crate::message::progress;
use crate::pages::Pages;
use crate::port::{Port, Shared};
use crate::settings;
use crate::told::told;
use crate::values::{LANGUAGE, fields};

/// The names that an operation takes in its query and its body; none where the target is a path.
pub(crate) fn parameters(target: &str) -> Option<Vec<String>> {
    let call = planetscale_core::Call::to(target).ok()?;
    let operation = call.operation()?;
    let query = operation.query.iter().map(|parameter| parameter.name);
    let body = operation.body_fields.iter().chain(operation.body_from_path).copied();
    Some(query.chain(body).map(str::to_owned).collect())
}

/// Sends calls. Nothing is opened before the first one.
#[napi]
pub struct Engine {
    /// Empty once the client is closed.
    engine: Mutex<Option<CoreEngine>>,
    port: Arc<Shared>,
    log: Log,
}

#[napi]
impl Engine {
    /// An engine whose messages go to `port`. Settings and the variables of the environment are JSON objects; `logger`
    /// is the number of a logger, and `level` the least that it wants to hear.
    ///
    /// # Errors
    /// A setting that is not usable; the message is the error as JSON.
    #[napi(constructor)]
    pub fn new(
        port: &Port,
        settings: String,
        environment: String,
        logger: Option<u32>,
        level: Option<String>,
    ) -> napi::Result<Self> {
        Self::make(port, &settings, &environment, logger, level.as_deref())
            .map_err(|error| napi::Error::from_reason(describe(&error).to_string()))
    }

    fn make(
        port: &Port,
        settings: &str,
        environment: &str,
        logger: Option<u32>,
        level: Option<&str>,
    ) -> Result<Self, Error> {
        let config = settings::config(settings, environment)?;
        let log = log(&port.shared, logger, level)?;
        let engine = Mutex::new(Some(CoreEngine::new(config)));
        Ok(Self { engine, port: Arc::clone(&port.shared), log })
    }

    /// Sends a call on a thread of the engine's; its answer comes as a message with that number. Returns the error as
    /// JSON when the call cannot begin.
    #[napi]
    pub fn submit(
        &self,
        id: u32,
        target: String,
        path: Path<'_>,
        query: Option<Vec<String>>,
        body: Option<String>,
        options: Option<String>,
    ) -> Option<String> {
        let call = JavaScriptCall { target, path, query, body, options };
        self.begin(call, |engine, call, aborted| {
            let ticket = self.port.begin(id, aborted);
            let call = call.cancel(&ticket.cancel);
            let told = told(&self.port, id, Some(ticket));
            self.log.listen(|| engine.submit(call, move |result| told.tell(result.map(Some))));
            Ok(())
        })
        .err()
    }

    /// Looks until a waiter's condition holds; no thread waits between two looks. With `listens`, every look comes as a
    /// message too.
    #[napi]
    #[allow(clippy::too_many_arguments, reason = "they are what `submit` takes, and those of the wait")]
    pub fn wait(
        &self,
        id: u32,
        target: String,
        path: Path<'_>,
        query: Option<Vec<String>>,
        options: Option<String>,
        waiter: String,
        wait_options: String,
        listens: bool,
    ) -> Option<String> {
        let call = JavaScriptCall { target, path, query, body: None, options };
        self.begin(call, |engine, call, aborted| {
            let (waiter, options) = language::wait(LANGUAGE, &call, &waiter, fields(&wait_options)?)?;
            let ticket = self.port.begin(id, aborted);
            let call = call.cancel(&ticket.cancel);
            let (port, told) = (Arc::clone(&self.port), told(&self.port, id, Some(ticket)));
            let seen = move |seen: &planetscale_core::Progress<'_>| {
                if listens {
                    port.send(progress(id, Seen::of(seen, LANGUAGE)));
                }
            };
            let done = move |result: Result<_, _>| told.tell(result.map(Some));
            self.log.listen(|| engine.submit_wait(call, waiter, &options, seen, done));
            Ok(())
        })
        .err()
    }

    /// The pages of a list, fetched ahead of the reader; the number is for `Port::cancel`.
    ///
    /// # Errors
    /// The call cannot begin; the message is the error as JSON.
    #[napi]
    pub fn pages(
        &self,
        id: u32,
        target: String,
        path: Path<'_>,
        query: Option<Vec<String>>,
        body: Option<String>,
        options: Option<String>,
    ) -> napi::Result<Pages> {
        let call = JavaScriptCall { target, path, query, body, options };
        self.begin(call, |engine, call, aborted| {
            let ticket = self.port.begin(id, aborted);
            let pages = engine.shared_pages(call.cancel(&ticket.cancel));
            Ok(Pages::new(pages, ticket, &self.port, self.log.clone()))
        })
        .map_err(napi::Error::from_reason)
    }

    /// The default organization.
    #[napi(getter)]
    pub fn organization(&self) -> Option<String> {
        self.engine().and_then(|engine| engine.config().organization().map(str::to_owned))
    }

    /// The address that calls go to, ending in the version.
    #[napi(getter)]
    pub fn base_url(&self) -> Option<String> {
        self.engine().map(|engine| engine.config().base_url())
    }

    /// The credentials as they may be printed.
    #[napi(getter)]
    pub fn credentials(&self) -> String {
        self.engine().map(|engine| engine.config().credentials().to_string()).unwrap_or_default()
    }

    /// Lets go of connections and threads once the calls under way are done.
    #[napi]
    pub fn close(&self) {
        drop(self.lock().take());
    }

    fn engine(&self) -> Option<CoreEngine> {
        self.lock().clone()
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Option<CoreEngine>> {
        self.engine.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Begins a call with what `work` does; an error is JSON.
    fn begin<T>(
        &self,
        call: JavaScriptCall<'_>,
        work: impl FnOnce(&CoreEngine, planetscale_core::Call, bool) -> Result<T, Error>,
    ) -> Result<T, String> {
        let engine = self.engine().ok_or_else(|| Error::config("client", "is closed"));
        let result = engine.and_then(|engine| {
            let (call, aborted) = call.call()?;
            work(&engine, call, aborted)
        });
        result.map_err(|error| describe(&error).to_string())
    }
}

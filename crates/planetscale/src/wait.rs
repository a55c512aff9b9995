//! Waiting until the service has done what was asked for.

use std::{fmt, marker::PhantomData, time::Duration};

use planetscale_core::{Cancel, Error, Response, WaitOptions, Waiter};

use crate::{Decode, Endpoint, Request};

/// A wait: polls an operation until its condition holds.
///
/// Made by the `wait_until_…` methods of the resource groups. `R` is what is returned: the final object, or
/// [`Empty`](crate::Empty) where the condition is that the thing is gone. A state that nobody knows means to go on;
/// server errors and network faults are borne until the time is up.
#[must_use = "nothing is waited for before send()"]
pub struct Wait<O: Endpoint, R = <O as Endpoint>::Output> {
    request: Request<O>,
    waiter: &'static Waiter,
    options: WaitOptions,
    on_progress: Option<Callback<O>>,
    result: PhantomData<fn() -> R>,
}

/// What is told about each look.
type Callback<O> = Box<dyn FnMut(&Progress<'_, <O as Endpoint>::Output>) + Send>;

impl<O: Endpoint, R: Decode> Wait<O, R> {
    pub(crate) fn new(request: Request<O>, waiter: &'static Waiter) -> Self {
        Self { request, waiter, options: WaitOptions::default(), on_progress: None, result: PhantomData }
    }

    /// How long to wait in all. Default: the waiter's own limit, which its description names.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.options.timeout = Some(limit);
        self
    }

    /// The time between looks, at least 0.1 s. Default: the client's `wait_interval`, or else 5 s, and 10 s after the
    /// first minute.
    pub fn interval(mut self, interval: Duration) -> Self {
        self.options.interval = Some(interval);
        self
    }

    /// For a wait for a deletion: takes what is not there at the first look for deleted. Without it, that is an error,
    /// unless this client deleted it: the name may be misspelled, or the credentials may not see it.
    pub fn missing_ok(mut self, ok: bool) -> Self {
        self.options.missing_ok = ok;
        self
    }

    /// Calls `report` after each look, also one that failed and the one that ends the wait.
    pub fn on_progress(mut self, report: impl FnMut(&Progress<'_, O::Output>) + Send + 'static) -> Self {
        self.on_progress = Some(Box::new(report));
        self
    }

    /// A handle that can end the wait from any thread.
    pub fn cancel(mut self, cancel: &Cancel) -> Self {
        self.request = self.request.cancel(cancel);
        self
    }

    /// Waits, and returns the final object.
    ///
    /// # Errors
    /// [`Error::Wait`] when the time is up, a state of failure is reached or the thing is not there: it says why, and
    /// keeps the last reply, which [`decode`](crate::decode) reads as the operation's type. Otherwise as
    /// [`Request::send`].
    pub fn send(self) -> Result<R, Error> {
        let (client, call) = self.request.into_parts()?;
        let mut on_progress = self.on_progress;
        let mut report = |progress: &planetscale_core::Progress<'_>| {
            if let Some(on_progress) = &mut on_progress {
                on_progress(&Progress::new(progress));
            }
        };
        let response = client.engine().wait(&call, self.waiter, &self.options, &mut report)?;
        R::decode_owned(response)
    }
}

impl<O: Endpoint, R> fmt::Debug for Wait<O, R> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Wait")
            .field("request", &self.request)
            .field("waiter", &self.waiter.name)
            .finish_non_exhaustive()
    }
}

/// How far a wait has come.
#[non_exhaustive]
pub struct Progress<'a, T> {
    /// How many times it was looked.
    pub polls: u32,
    /// The time since the wait began.
    pub elapsed: Duration,
    /// What people call the thing: its name, number or id, once it was seen.
    pub subject: Option<&'a str>,
    /// The state that the object names.
    pub state: Option<&'a str>,
    /// How far it is, from 0 to 100, where the service says.
    pub percent: Option<f64>,
    /// Why the look failed.
    pub error: Option<&'a Error>,
    /// Whether this look ended the wait.
    pub last: bool,
    response: Option<&'a Response>,
    object: PhantomData<fn() -> T>,
}

impl<'a, T> Progress<'a, T> {
    fn new(progress: &planetscale_core::Progress<'a>) -> Self {
        Self {
            polls: progress.polls,
            elapsed: progress.elapsed,
            subject: progress.subject,
            state: progress.state,
            percent: progress.percent,
            error: progress.error,
            last: progress.last,
            response: progress.response,
            object: PhantomData,
        }
    }
}

impl<T: Decode> Progress<'_, T> {
    /// The object as this look found it; none when the look failed, and when the thing is gone.
    ///
    /// # Errors
    /// [`Error::Decode`] when the reply is something else.
    pub fn object(&self) -> Result<Option<T>, Error> {
        self.response.map(T::decode).transpose()
    }
}

impl<T> fmt::Debug for Progress<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Progress")
            .field("polls", &self.polls)
            .field("elapsed", &self.elapsed)
            .field("subject", &self.subject)
            .field("state", &self.state)
            .field("percent", &self.percent)
            .field("error", &self.error)
            .field("last", &self.last)
            .finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::sync::{Arc, Mutex};

    use planetscale_core::WaitError;

    use super::*;
    use crate::{Empty, decode, models::Branch, operations, resources::branches::GetBranch, testing::mock};

    const PATH: &str = "/v1/organizations/acme/databases/shop/branches/dev";
    const PENDING: &str = r#"{"id": "br1", "state": "pending", "ready": false}"#;

    #[test]
    fn a_wait_reports_each_look_and_returns_the_final_object() {
        let (mut server, client) = mock();
        server.mock("GET", PATH).with_body(PENDING).expect(2).create();
        server.mock("GET", PATH).with_body(r#"{"id": "br1", "state": "ready", "ready": true}"#).create();
        let seen = Arc::new(Mutex::new(Vec::new()));
        let report = Arc::clone(&seen);
        let branch = client
            .organization("acme")
            .database("shop")
            .branch("dev")
            .wait_until_ready()
            .interval(Duration::from_millis(1))
            .on_progress(move |progress| {
                let branch: Branch = progress.object().unwrap().unwrap();
                let state = progress.state.map(str::to_owned);
                report.lock().unwrap().push((progress.polls, state, branch.id, progress.last));
            })
            .send()
            .unwrap();
        assert!(branch.ready);
        let look = |poll, state: &str| (poll, Some(state.to_owned()), "br1".to_owned(), state == "ready");
        assert_eq!(*seen.lock().unwrap(), [look(1, "pending"), look(2, "pending"), look(3, "ready")]);
    }

    #[test]
    fn a_wait_that_takes_too_long_keeps_the_last_object() {
        let (mut server, client) = mock();
        server.mock("GET", PATH).with_body(PENDING).create();
        let wait = client.organization("acme").database("shop").branch("dev").wait_until_ready();
        let error =
            wait.timeout(Duration::from_millis(30)).interval(Duration::from_millis(1)).send().unwrap_err();
        assert!(error.to_string().contains("pending"), "{error}");
        let Error::Wait(error) = error else { panic!("{error:?}") };
        assert!(matches!(*error, WaitError::Timeout(_)));
        let last: Branch = decode(error.last().unwrap()).unwrap();
        assert_eq!(last.id, "br1");
    }

    #[test]
    fn a_wait_for_a_deletion_ends_with_nothing() {
        let (mut server, client) = mock();
        server.mock("GET", PATH).with_status(404).with_body(r#"{"code": "not_found"}"#).expect(2).create();
        let request = client.organization("acme").database("shop").branch("dev").get();
        let deleted = operations::branches::GET_BRANCH.waiters.iter().find(|waiter| waiter.gone).unwrap();
        let wait: Wait<GetBranch, Empty> = Wait::new(request.clone(), deleted);
        assert_eq!(wait.missing_ok(true).send().unwrap(), Empty);
        let wait: Wait<GetBranch, Empty> = Wait::new(request, deleted);
        assert_eq!(wait.send().unwrap_err().kind(), "wait_failed");
    }

    #[test]
    fn a_wait_can_be_cancelled() {
        let (mut server, client) = mock();
        server.mock("GET", PATH).with_body(PENDING).create();
        let cancel = Cancel::new();
        let ender = cancel.clone();
        let wait =
            client.organization("acme").database("shop").branch("dev").wait_until_ready().cancel(&cancel);
        let result = wait.on_progress(move |_| ender.cancel()).send();
        assert!(matches!(result, Err(Error::Cancelled(_))), "{result:?}");
    }
}

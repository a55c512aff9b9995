//! A PlanetScale on your desk: a local, stateful simulator of the PlanetScale Platform API.
//!
//! It listens on the loopback interface, keeps everything in memory, checks every request against the description
//! of the API, and answers with documents that are valid by it. Databases, branches, deploy requests, passwords,
//! roles, backups, webhooks, service tokens and more are remembered and change with simulated time; every other
//! operation answers from its schema. It is not affiliated with PlanetScale.
//!
//! ```
//! use planetscale_simulator::Simulator;
//!
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let simulator = Simulator::builder().speed(100.0).start()?;
//! let (id, secret) = simulator.service_token();
//! let mut reply = ureq::get(format!("{}/organizations", simulator.url()))
//!     .header("Authorization", format!("{id}:{secret}"))
//!     .call()?;
//! assert!(reply.body_mut().read_to_string()?.contains(simulator.organization()));
//! # Ok(())
//! # }
//! ```
//!
//! # Steering
//!
//! The routes under `/_simulator` are for tests; `X-Simulator-Fault: <fault>` asks for a fault in one reply.
//!
//! | route | what it does |
//! |---|---|
//! | `GET /_simulator` | address, organization and credentials |
//! | `POST /_simulator/faults` | `{"match": {"operation", "method", "path"}, "times": n, "fault": {"name": …}}` |
//! | `DELETE /_simulator/faults` | forgets the faults that wait |
//! | `POST /_simulator/plan` | `{"seed": n, "rate": 0.1, "faults": [fault, …]}`: a random fault for this share of all requests |
//! | `GET /_simulator/plan` | `{"requests": n, "faults": {fault: n, …}}`: how often each was played |
//! | `DELETE /_simulator/plan` | forgets the plan |
//! | `GET /_simulator/changes?operation=id` | `{"changes": {operation: {name: n}}}`: how often each change was carried out |
//! | `GET /_simulator/requests?since=n` | the requests to the API so far, without secrets |
//! | `POST /_simulator/reset` | back to an empty organization; faults, the plan, the log and the count of changes are forgotten |
//! | `POST /_simulator/clock` | `{"advance_seconds": n}` puts simulated time forward |
//! | `POST /_simulator/scripts` | `{"replies": […], "otherwise": …}` → `{"id", "url"}`: replies played in order below `url` |
//! | `GET /_simulator/scripts/<id>` | `{"requests": […], "left": n}` |
//! | `GET /_simulator/openapi.json` | the description |
//!
//! A reply of a script is `{"status", "headers", "body" or "text", "delay_ms", "fault"}`; `{{origin}}` in headers
//! and bodies becomes the simulator's own origin, and `{{script}}` the path of the script's `url`.
//!
//! | fault | parameters | what happens |
//! |---|---|---|
//! | `400` to `599` | `retry_after` (seconds, a fraction, `date:5`, `none`), `after` | that status; 502 and 504 as HTML, 429 with `Retry-After: 1`, any other with it only if it is asked for |
//! | `reset`, `close` | `after` | no reply: the connection is reset or closed |
//! | `truncate` | | half of the body, then the connection closes |
//! | `drip` | `bytes`, `ms` | the body a few bytes at a time |
//! | `delay` | `ms` | a pause before the reply |
//! | `wrong-types`, `null-fields` | `field` | fields of another type, or null |
//! | `unknown-words`, `unknown-fields` | | words of enumerations and fields that nobody knows |
//! | `empty-body` | | the status without a body |
//! | `redirect`, `redirect-other-host` | `status`, `to` | 307 to the same address, or to another host |
//! | `huge-body` | `bytes`, `gzip` | 80 MiB |
//! | `gzip` | `header` | a packed body, with `header=false` without saying so |
//!
//! A plan draws for each request that no other fault is for; the sequence of draws follows from the seed. The count of
//! changes has successful calls other than GET: by the `name` of their body where something is created, otherwise by
//! the last argument of their path.
//!
//! A deploy request whose notes contain `simulator:error` fails, one with `simulator:no_changes` finds nothing to do,
//! and the checks of one with `simulator:not_deployable` find something that must be mended before it can be queued.
//! `after=true` lets the request take effect before the fault, which leaves its outcome unknown to the client.

mod admin;
mod answer;
mod app;
mod auth;
mod changes;
mod clock;
mod damage;
mod description;
mod faults;
mod incoming;
mod limit;
mod pages;
mod plan;
mod redirects;
mod reply;
mod requests;
mod routing;
mod scripts;
mod server;
mod state;
mod validate;
mod webhooks;
mod wire;

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::Duration;

use tokio::runtime;
use tokio::sync::oneshot;

use crate::app::{App, Options};
use crate::state::Keys;

/// A running simulator. It stops when it is dropped.
#[derive(Debug)]
pub struct Simulator {
    app: Arc<App>,
    stop: Option<oneshot::Sender<()>>,
    thread: Option<JoinHandle<()>>,
}

/// How a simulator is to be; made by [`Simulator::builder`].
#[derive(Clone, Debug)]
#[must_use]
pub struct Builder {
    options: Options,
}

/// Why a simulator did not start.
#[derive(Debug)]
#[non_exhaustive]
pub enum StartError {
    /// The port cannot be opened.
    Port(std::io::Error),
    /// The threads cannot be started.
    Threads(std::io::Error),
}

impl fmt::Display for StartError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Port(error) => write!(f, "the simulator cannot open its port: {error}"),
            Self::Threads(error) => write!(f, "the simulator cannot start its threads: {error}"),
        }
    }
}

impl std::error::Error for StartError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            Self::Port(error) | Self::Threads(error) => Some(error),
        }
    }
}

impl Builder {
    /// Everything random follows from the seed: identifiers, secrets, made-up values. Default 1.
    pub fn seed(mut self, seed: u64) -> Self {
        self.options.seed = seed;
        self
    }

    /// How many simulated seconds pass in a real one. Default 1; a database is ready after 5, a branch after 3.
    pub fn speed(mut self, speed: f64) -> Self {
        self.options.speed = if speed.is_finite() { speed.max(0.0) } else { 1.0 };
        self
    }

    /// How long every request to the API waits before it is looked at. Default none.
    pub fn latency(mut self, latency: Duration) -> Self {
        self.options.latency = latency;
        self
    }

    /// How many requests to the API are let in within a minute; the next get 429. Default no limit.
    pub fn rate_limit(mut self, per_minute: u32) -> Self {
        self.options.rate_limit = Some(per_minute);
        self
    }

    /// How many items a page has when a request does not say. Default 25.
    pub fn page_size(mut self, items: u32) -> Self {
        self.options.page_size = items.clamp(1, 100);
        self
    }

    /// The port. Default one that is free.
    pub fn port(mut self, port: u16) -> Self {
        self.options.port = port;
        self
    }

    /// The name of the organization. Default `acme`.
    pub fn organization(mut self, name: &str) -> Self {
        name.clone_into(&mut self.options.organization);
        self
    }

    /// Starts the simulator on threads of its own.
    ///
    /// # Errors
    /// [`StartError::Port`] when the port is taken, [`StartError::Threads`] when the system gives no more threads.
    pub fn start(self) -> Result<Simulator, StartError> {
        let listener = server::listen(self.options.port).map_err(StartError::Port)?;
        let port = listener.local_addr().map_err(StartError::Port)?.port();
        let runtime = runtime::Builder::new_multi_thread()
            .worker_threads(2)
            .thread_name("simulator")
            .enable_all()
            .build()
            .map_err(StartError::Threads)?;
        let keys = keys(self.options.seed);
        let app = Arc::new(App::new(self.options, keys, format!("http://127.0.0.1:{port}")));
        let (stop, stopped) = oneshot::channel();
        let served = Arc::clone(&app);
        let thread = std::thread::Builder::new()
            .name("simulator".to_owned())
            .spawn(move || {
                runtime.block_on(server::serve(listener, served, stopped));
                // A delivery may still wait for its receiver; nobody has to wait for it.
                runtime.shutdown_background();
            })
            .map_err(StartError::Threads)?;
        Ok(Simulator { app, stop: Some(stop), thread: Some(thread) })
    }
}

impl Simulator {
    /// Options of a simulator that is to be started.
    pub fn builder() -> Builder {
        Builder {
            options: Options {
                seed: 1,
                speed: 1.0,
                latency: Duration::ZERO,
                rate_limit: None,
                page_size: 25,
                port: 0,
                organization: "acme".to_owned(),
            },
        }
    }

    /// Starts a simulator with the default options.
    ///
    /// # Errors
    /// As [`Builder::start`].
    pub fn start() -> Result<Self, StartError> {
        Self::builder().start()
    }

    /// The base address of the API, such as `http://127.0.0.1:4010/v1`.
    #[must_use]
    pub fn url(&self) -> String {
        format!("{}/v1", self.app.origin)
    }

    /// The address without a path, such as `http://127.0.0.1:4010`.
    #[must_use]
    pub fn origin(&self) -> String {
        self.app.origin.clone()
    }

    /// The name of the organization that exists from the start.
    #[must_use]
    pub fn organization(&self) -> &str {
        &self.app.options.organization
    }

    /// The id and secret of a service token that has every access.
    #[must_use]
    pub fn service_token(&self) -> (String, String) {
        (self.app.keys.token_id.clone(), self.app.keys.token_secret.clone())
    }

    /// A bearer token of a user who may do everything, the service-token operations included.
    #[must_use]
    pub fn user_token(&self) -> String {
        self.app.keys.user_token.clone()
    }

    /// Address, organization and credentials as one JSON document, the one that the binary prints.
    #[must_use]
    pub fn about(&self) -> String {
        admin::about(&self.app).to_string()
    }
}

impl Drop for Simulator {
    fn drop(&mut self) {
        if let Some(stop) = self.stop.take() {
            // It fails only when the server has stopped already.
            let _ = stop.send(());
        }
        if let Some(thread) = self.thread.take() {
            let _ = thread.join();
        }
    }
}

/// The first credentials: they look like the service's, and follow from the seed.
fn keys(seed: u64) -> Keys {
    let mut rng = fastrand::Rng::with_seed(seed ^ 0x6b65_7973);
    let mut word = || answer::identifier(rng.u64(..));
    Keys {
        token_id: word(),
        token_secret: format!("pscale_tkn_{}{}", word(), word()),
        user_token: format!("pscale_oauth_{}{}", word(), word()),
    }
}

/// Locks; the data of a thread that panicked is still good enough for a simulator.
fn locked<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

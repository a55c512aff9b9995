//! What an engine holds that a forked child must not share: connections, threads and locks.

use std::sync::{Arc, OnceLock};
use std::time::Duration;

use super::pool::Pool;
use super::timer::Timer;
use crate::config::Config;
use crate::decide::{Deleted, Pace};
use crate::wire::{NoLookup, WireConnector};

/// How long a connection may wait for its next request: less than the half minute after which servers and what stands
/// before them begin to close theirs, so that a request does not meet a connection that is being closed.
const IDLE: Duration = Duration::from_secs(25);

/// The living part of an engine in one process.
#[derive(Debug)]
pub(crate) struct Process {
    pub(crate) agent: ureq::Agent,
    pub(crate) pace: Pace,
    pub(crate) deleted: Deleted,
    pub(crate) pool: Pool,
    pub(crate) timer: Arc<Timer>,
}

impl Process {
    fn new(config: &Config) -> Self {
        let settings = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .max_idle_connections(config.max_connections)
            .max_idle_connections_per_host(config.max_connections)
            .max_idle_age(IDLE)
            .user_agent(ureq::config::AutoHeaderValue::None)
            .accept(ureq::config::AutoHeaderValue::None)
            .accept_encoding(ureq::config::AutoHeaderValue::None)
            .proxy(None)
            .tls_config(config.tls.clone())
            .build();
        let connector =
            WireConnector::new(config.proxies.clone(), config.base.uri(), config.tls_elsewhere.clone());
        let timer = Arc::new(Timer::default());
        Self {
            agent: ureq::Agent::with_parts(settings, connector, NoLookup),
            pace: Pace::new(config.rate_limit),
            deleted: Deleted::default(),
            pool: Pool::new(config.max_threads, Arc::clone(&timer)),
            timer,
        }
    }
}

/// What belongs to the process that made the engine, and to each generation of forked children after it.
///
/// A child finds its parent's entry with another process id and adds its own. Nothing of the parent's is locked, closed
/// or dropped there: its locks may be held by threads that the child does not have, and its connections are still in
/// use in the parent.
#[derive(Debug)]
pub(crate) struct Processes {
    id: u32,
    own: Arc<Process>,
    next: OnceLock<Box<Processes>>,
}

impl Processes {
    pub(crate) fn new(config: &Config) -> Self {
        Self { id: std::process::id(), own: Arc::new(Process::new(config)), next: OnceLock::new() }
    }

    /// What belongs to this process.
    pub(crate) fn current(&self, config: &Config) -> &Process {
        let id = std::process::id();
        let mut generation = self;
        while generation.id != id {
            generation = generation.next.get_or_init(|| Box::new(Self::new(config)));
        }
        &generation.own
    }
}

impl Drop for Processes {
    fn drop(&mut self) {
        if self.id != std::process::id() {
            // One count too many keeps what is the parent's from being dropped.
            std::mem::forget(Arc::clone(&self.own));
        }
    }
}

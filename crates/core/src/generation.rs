//! What an engine holds that a forked child must not share: connections, threads and locks.

use std::sync::OnceLock;

use crate::config::Config;
use crate::pace::Pace;
use crate::pool::Pool;
use crate::resolver::CachingResolver;
use crate::transport;

/// The living parts of an engine in one process.
#[derive(Debug)]
pub(crate) struct Parts {
    pub(crate) agent: ureq::Agent,
    pub(crate) pace: Pace,
    pub(crate) pool: Pool,
}

impl Parts {
    fn new(config: &Config) -> Self {
        let settings = ureq::Agent::config_builder()
            .http_status_as_error(false)
            .max_redirects(0)
            .max_redirects_will_error(false)
            .max_idle_connections(config.max_connections)
            .max_idle_connections_per_host(config.max_connections)
            .max_idle_age(std::time::Duration::from_secs(60))
            .user_agent(ureq::config::AutoHeaderValue::None)
            .accept(ureq::config::AutoHeaderValue::None)
            .accept_encoding(ureq::config::AutoHeaderValue::None)
            .proxy(config.proxy.clone())
            .tls_config(config.tls.clone())
            .build();
        Self {
            agent: ureq::Agent::with_parts(settings, transport::connector(), CachingResolver::default()),
            pace: Pace::new(config.rate_limit),
            pool: Pool::new(config.max_threads),
        }
    }
}

/// The parts of the process that made them, and of each generation of forked children after it.
///
/// A child finds its parent's entry with another process id and adds its own. Nothing of the parent's is locked or
/// closed: its locks may be held by threads that the child does not have, and its connections are still in use there.
#[derive(Debug)]
pub(crate) struct Generation {
    process: u32,
    parts: Parts,
    next: OnceLock<Box<Generation>>,
}

impl Generation {
    pub(crate) fn new(config: &Config) -> Self {
        Self { process: std::process::id(), parts: Parts::new(config), next: OnceLock::new() }
    }

    /// The parts of this process.
    pub(crate) fn parts(&self, config: &Config) -> &Parts {
        let process = std::process::id();
        let mut generation = self;
        while generation.process != process {
            generation = generation.next.get_or_init(|| Box::new(Self::new(config)));
        }
        &generation.parts
    }
}

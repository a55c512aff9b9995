//! A run under way: its server and its proxy, what they have counted, and its end.

use std::collections::BTreeMap;
use std::io;
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, OnceLock, PoisonError};
use std::time::Duration;

use super::bytes::{self, Places};
use super::certificates::Certificates;
use super::connection::{Connection, Flow};
use super::host::{Accepted, Host};
use super::http::Head;
use super::script::{Listen, ProxySpec, Reply, Scheme, ServerSpec, Step};
use super::vector::{Before, Run};

/// The name and the password that a client has for a proxy.
pub(super) const PROXY_PASSWORD: (&str, &str) = ("gatekeeper", "pr0xy-hush-4b7e");

/// How long a client that was closed may take to close its connections.
const PATIENCE: Duration = Duration::from_secs(3);

/// What the server and the proxy have seen.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(super) struct Counted {
    /// Requests by method.
    pub(super) requests: BTreeMap<String, u64>,
    /// Connections to the server.
    pub(super) connections: u64,
    /// Ways that the proxy made.
    pub(super) tunnels: u64,
    /// Bytes that the server got rid of.
    pub(super) sent: u64,
}

impl Counted {
    /// What came after an earlier count.
    pub(super) fn since(&self, earlier: &Self) -> Self {
        let requests = self.requests.iter().filter_map(|(method, count)| {
            let new = count - earlier.requests.get(method).copied().unwrap_or(0);
            (new > 0).then(|| (method.clone(), new))
        });
        Self {
            requests: requests.collect(),
            connections: self.connections - earlier.connections,
            tunnels: self.tunnels - earlier.tunnels,
            sent: self.sent - earlier.sent,
        }
    }
}

/// What the connections of a run share.
pub(super) struct Work {
    server: ServerSpec,
    proxy: Option<ProxySpec>,
    certificates: Arc<Certificates>,
    places: OnceLock<Places>,
    answered: Mutex<usize>,
    requests: Mutex<BTreeMap<String, u64>>,
    tunnels: AtomicU64,
    sent: AtomicU64,
    over: Mutex<bool>,
    ended: Condvar,
}

impl Work {
    /// Counts a request and says what answers it.
    pub(super) fn next_reply(&self, head: &Head) -> Vec<Step> {
        let mut answered = self.answered.lock().unwrap_or_else(PoisonError::into_inner);
        let mut requests = self.requests.lock().unwrap_or_else(PoisonError::into_inner);
        *requests.entry(head.method.clone()).or_default() += 1;
        *answered += 1;
        let otherwise = || self.server.otherwise.clone().unwrap_or_else(unexpected);
        self.server.replies.get(*answered - 1).cloned().unwrap_or_else(otherwise)
    }

    /// What the case could not know when it was written.
    pub(super) fn places(&self) -> &Places {
        self.places.get_or_init(Places::default)
    }

    /// Waits so long or until the run is over; whether it is.
    pub(super) fn pause(&self, time: Duration) -> bool {
        let over = self.over.lock().unwrap_or_else(PoisonError::into_inner);
        // A century is the longest that every platform can wait.
        let time = time.min(Duration::from_secs(100 * 365 * 24 * 3_600));
        *self.ended.wait_timeout_while(over, time, |over| !*over).unwrap_or_else(PoisonError::into_inner).0
    }

    pub(super) fn sent(&self, amount: u64) {
        self.sent.fetch_add(amount, Ordering::SeqCst);
    }

    pub(super) fn tunnel_made(&self) {
        self.tunnels.fetch_add(1, Ordering::SeqCst);
    }

    /// The name and the password, where the client has them.
    pub(super) fn proxy_password(&self) -> Option<(&'static str, &'static str)> {
        self.proxy.as_ref().is_some_and(|proxy| proxy.password).then_some(PROXY_PASSWORD)
    }

    pub(super) fn proxy_is_socks(&self) -> bool {
        self.proxy.as_ref().is_some_and(|proxy| proxy.scheme == Scheme::Socks5)
    }

    fn serve(&self, host: &Arc<Host>, accepted: Accepted) {
        let mut connection = Connection::new(self, host, accepted);
        // What the client does to a connection is its own affair; what came of it is compared elsewhere.
        let flow = self.serve_all(&mut connection);
        connection.end(&flow);
    }

    fn serve_all(&self, connection: &mut Connection<'_>) -> io::Result<Flow> {
        let flow = connection.perform(&self.server.on_connect, None)?;
        if flow != Flow::On {
            return Ok(flow);
        }
        if let Some(config) = self.server.certificate.and_then(|name| self.certificates.server(name)) {
            connection.speak_tls(config)?;
        }
        connection.answer()
    }

    fn serve_proxy(&self, host: &Arc<Host>, accepted: Accepted) {
        let mut connection = Connection::new(self, host, accepted);
        let steps = self.proxy.as_ref().map(|proxy| proxy.on_connect.as_slice()).unwrap_or_default();
        let flow = connection.perform(steps, None);
        connection.end(&flow);
    }
}

/// A status that nobody tries again, so that a request that the case does not foresee shows.
fn unexpected() -> Vec<Step> {
    let json = serde_json::json!({"code": "unexpected", "message": "the case has no reply for this request"});
    vec![Step::Reply(Reply { status: 410, headers: BTreeMap::new(), body: None, json: Some(json) })]
}

/// A run under way.
pub(super) struct Live {
    work: Arc<Work>,
    server: Arc<Host>,
    proxy: Option<Arc<Host>>,
    /// Keeps an address where nobody listens.
    _refused: Arc<Host>,
}

impl Live {
    pub(super) fn begin(run: &Run, certificates: &Arc<Certificates>) -> io::Result<Self> {
        let proxy_steps = run.proxy.as_ref().map(|proxy| proxy.on_connect.as_slice()).unwrap_or_default();
        bytes::prepare(&run.server, proxy_steps)?;
        let work = Arc::new(Work {
            server: run.server.clone(),
            proxy: run.proxy.clone(),
            certificates: Arc::clone(certificates),
            places: OnceLock::new(),
            answered: Mutex::default(),
            requests: Mutex::default(),
            tunnels: AtomicU64::new(0),
            sent: AtomicU64::new(0),
            over: Mutex::new(false),
            ended: Condvar::new(),
        });
        let refused = Host::start(Listen::Refused, Box::new(|_, _| {}))?;
        let serving = Arc::clone(&work);
        let server =
            Host::start(run.server.listen, Box::new(move |host, accepted| serving.serve(host, accepted)))?;
        let proxying = Arc::clone(&work);
        let proxy = run.proxy.as_ref().map(|proxy| {
            Host::start(proxy.listen, Box::new(move |host, accepted| proxying.serve_proxy(host, accepted)))
        });
        let address = format!("http://{}", refused.address());
        let live = Self { work, server, proxy: proxy.transpose()?, _refused: refused };
        let places = Places { url: live.base_url(), refused: address };
        // The first and only time: nobody knows the address before.
        let _ = live.work.places.set(places);
        Ok(live)
    }

    /// The address for the client.
    pub(super) fn base_url(&self) -> String {
        let port = self.server.address().port();
        let host = if self.work.server.by_name { "localhost" } else { "127.0.0.1" };
        match self.work.server.listen {
            // The name can have no address: it is reserved for that.
            Listen::UnknownName => "https://api.faults.invalid/v1".to_owned(),
            // The broadcast address of the loopback network: the system has no way for a connection to it.
            Listen::Unroutable => format!("http://127.255.255.255:{port}/v1"),
            Listen::Https => format!("https://{host}:{port}/v1"),
            Listen::Http | Listen::Refused | Listen::Full => format!("http://{host}:{port}/v1"),
        }
    }

    /// The proxy's address for the client.
    pub(super) fn proxy_url(&self) -> Option<String> {
        let host = self.proxy.as_ref()?;
        let scheme = if self.work.proxy_is_socks() { "socks5" } else { "http" };
        let user = self.work.proxy_password().map(|(name, secret)| format!("{name}:{secret}@"));
        Some(format!("{scheme}://{}{}", user.unwrap_or_default(), host.address()))
    }

    pub(super) fn counted(&self) -> Counted {
        Counted {
            requests: self.work.requests.lock().unwrap_or_else(PoisonError::into_inner).clone(),
            connections: self.server.accepted(),
            tunnels: self.work.tunnels.load(Ordering::SeqCst),
            sent: self.work.sent.load(Ordering::SeqCst),
        }
    }

    /// Does what a call wants to have happened before it.
    pub(super) fn before(&self, what: Before) -> io::Result<()> {
        match what {
            Before::CloseIdle => self.server.close_connections(),
            Before::Restart => {
                self.server.die()?;
                self.server.come_back()?;
            }
        }
        Ok(())
    }

    /// Ends everything; returns how many connections the client has left open although it was closed.
    pub(super) fn end(&self) -> io::Result<usize> {
        *self.work.over.lock().unwrap_or_else(PoisonError::into_inner) = true;
        self.work.ended.notify_all();
        let mut open = 0;
        for host in self.proxy.iter().chain([&self.server]) {
            open += host.end(PATIENCE)?;
        }
        Ok(open)
    }
}

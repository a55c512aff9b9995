//! Name lookup that remembers, and that can be given up.

use std::collections::HashMap;
use std::io;
use std::net::{IpAddr, SocketAddr, ToSocketAddrs};
use std::sync::{Mutex, PoisonError, mpsc};
use std::time::{Duration, Instant};

use http::Uri;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::NextTimeout;

use crate::connect::slice;
use crate::context::{self, Fault, Running};
use crate::error::TimeoutKind;

/// How long an address is used without asking again. The system's resolver does not tell the record's own lifetime.
const REMEMBER: Duration = Duration::from_secs(60);

/// The engine's resolver: ureq asks it on every call, so what was found is kept for a minute.
#[derive(Debug, Default)]
pub(crate) struct CachingResolver {
    known: Mutex<HashMap<String, (Instant, Vec<SocketAddr>)>>,
}

impl Resolver for CachingResolver {
    fn resolve(
        &self,
        uri: &Uri,
        _: &ureq::config::Config,
        _: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        let (Some(authority), Some(host)) = (uri.authority(), uri.host()) else {
            return Err(ureq::Error::BadUri(uri.to_string()));
        };
        let port = authority.port_u16().unwrap_or(if uri.scheme_str() == Some("http") { 80 } else { 443 });
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        if let Ok(address) = bare.parse::<IpAddr>() {
            return Ok(self.pack(&[SocketAddr::new(address, port)]));
        }
        let key = authority.as_str();
        if let Some((until, found)) = self.lock().get(key)
            && *until > Instant::now()
        {
            return Ok(self.pack(found));
        }
        let running = context::current()?;
        running.connecting();
        let found = look_up(bare, port, &running)?;
        running.connected();
        let packed = self.pack(&found);
        self.lock().insert(key.to_owned(), (Instant::now() + REMEMBER, found));
        Ok(packed)
    }
}

impl CachingResolver {
    fn pack(&self, addresses: &[SocketAddr]) -> ResolvedSocketAddrs {
        let mut packed = self.empty();
        for address in addresses.iter().take(16) {
            packed.push(*address);
        }
        packed
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<String, (Instant, Vec<SocketAddr>)>> {
        self.known.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Asks the system on a thread of its own, because nothing can end a lookup that hangs.
fn look_up(host: &str, port: u16, running: &Running) -> Result<Vec<SocketAddr>, ureq::Error> {
    let (answer, answers) = mpsc::sync_channel(1);
    let name = host.to_owned();
    std::thread::Builder::new().name("planetscale-dns".to_owned()).spawn(move || {
        let found = (name.as_str(), port).to_socket_addrs().map(Iterator::collect::<Vec<_>>);
        // Nobody listens any more when the call was ended.
        let _ = answer.send(found);
    })?;
    let until = running.connect_timeout.map(|timeout| Instant::now() + timeout);
    loop {
        match answers.recv_timeout(slice(until)) {
            Ok(Ok(found)) if found.is_empty() => return Err(ureq::Error::HostNotFound),
            Ok(Ok(found)) => return Ok(found),
            Ok(Err(error)) => return Err(ureq::Error::Io(error)),
            Err(mpsc::RecvTimeoutError::Disconnected) => {
                return Err(io::Error::other("the name lookup ended without an answer").into());
            }
            Err(mpsc::RecvTimeoutError::Timeout) => {
                running.check_hook()?;
                if until.is_some_and(|until| until <= Instant::now()) {
                    return Err(running.fail(Fault::Timeout(TimeoutKind::Connect)).into());
                }
            }
        }
    }
}

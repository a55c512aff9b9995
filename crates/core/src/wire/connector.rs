//! The whole way from nothing to a connection that speaks HTTP, under one limit: lookup, TCP, proxy, TLS.

use std::fmt;
use std::net::{IpAddr, Ipv4Addr, SocketAddr};

use http::Uri;
use ureq::unversioned::resolver::{ResolvedSocketAddrs, Resolver};
use ureq::unversioned::transport::{
    Buffers, ConnectionDetails, Connector, NextTimeout, RustlsConnector, Transport, TransportAdapter,
};

use super::attempt::{self, Attempt};
use super::dial::dial;
use super::lookup::{Lookup, LookupError};
use super::proxy::{self, ProxyError, Target};
use super::transport::TcpTransport;
use super::url;
use crate::config::{Proxies, Proxy, ProxyKind};
use crate::error::ConnectionReason;

/// Makes connections.
#[derive(Debug)]
pub(crate) struct WireConnector {
    lookup: Lookup,
    proxies: Proxies,
    /// The service itself, which alone may see the client's certificate.
    base: Uri,
    tls: RustlsConnector,
    tls_elsewhere: RustlsConnector,
    settings_elsewhere: ureq::config::Config,
}

/// A failure to connect that ureq has no word for.
#[derive(Debug)]
pub(super) struct WireError {
    pub(super) reason: ConnectionReason,
    pub(super) message: String,
}

impl fmt::Display for WireError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl std::error::Error for WireError {}

fn failed(reason: ConnectionReason, message: String) -> ureq::Error {
    ureq::Error::Other(Box::new(WireError { reason, message }))
}

impl WireConnector {
    /// `tls_elsewhere` is for hosts that are not the service's own.
    pub(crate) fn new(proxies: Proxies, base: Uri, tls_elsewhere: ureq::tls::TlsConfig) -> Self {
        let settings_elsewhere = ureq::Agent::config_builder().proxy(None).tls_config(tls_elsewhere).build();
        Self {
            lookup: Lookup::default(),
            proxies,
            base,
            tls: RustlsConnector::default(),
            tls_elsewhere: RustlsConnector::default(),
            settings_elsewhere,
        }
    }

    /// A TCP connection to a host, whose addresses are asked for again when those that were remembered are dead.
    fn open(
        &self,
        host: &str,
        port: u16,
        details: &ConnectionDetails<'_>,
        attempt: &Attempt,
    ) -> Result<TcpTransport, ureq::Error> {
        loop {
            let found = self.addresses(host, attempt)?;
            let places: Vec<_> = found.addresses.iter().map(|ip| SocketAddr::new(*ip, port)).collect();
            match dial(&places, attempt) {
                Ok(stream) => {
                    if let Ok(peer) = stream.peer_addr() {
                        self.lookup.worked(host, peer.ip());
                    }
                    return Ok(TcpTransport::new(stream, details));
                }
                Err(error) => {
                    self.lookup.forget(host);
                    if !found.remembered || attempt.stop().is_some() {
                        return Err(error.into());
                    }
                }
            }
        }
    }

    fn addresses(&self, host: &str, attempt: &Attempt) -> Result<super::lookup::Found, ureq::Error> {
        self.lookup.addresses(host, attempt).map_err(|error| match error {
            LookupError::Ended(error) => error.into(),
            LookupError::Unknown(unknown) => {
                let message = format!("the name of {host} has no address: {}", unknown.0);
                failed(ConnectionReason::UnknownHost, message)
            }
        })
    }

    fn through(
        &self,
        proxy: &Proxy,
        details: &ConnectionDetails<'_>,
        attempt: &Attempt,
    ) -> Result<Box<dyn Transport>, ureq::Error> {
        let mut line = self.open(&proxy.host, proxy.port, details, attempt)?.boxed();
        if proxy.kind == ProxyKind::Https {
            let host =
                if proxy.host.contains(':') { format!("[{}]", proxy.host) } else { proxy.host.clone() };
            let uri: Uri = format!("https://{host}:{}", proxy.port).parse().map_err(http::Error::from)?;
            line = self.secure(&uri, details, line)?;
        }
        let host = details.uri.host().unwrap_or_default();
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let address = if proxy.kind == ProxyKind::Socks4 { Some(self.ipv4(bare, attempt)?) } else { None };
        let target = Target { host: bare, port: url::port_of(details.uri), address };
        let mut adapter = TransportAdapter::new(line, details.current_time.clone());
        match proxy::ask(proxy, &target, &mut adapter) {
            Ok(()) => Ok(Tunnel(adapter.into_inner()).boxed()),
            Err(ProxyError::Io(error)) => Err(error.into()),
            Err(ProxyError::Refused(reason)) => {
                let place = details.uri.authority().map_or("?", http::uri::Authority::as_str);
                let message = format!("the proxy did not connect to {place}: {reason}");
                Err(failed(ConnectionReason::Proxy, message))
            }
        }
    }

    fn ipv4(&self, host: &str, attempt: &Attempt) -> Result<Ipv4Addr, ureq::Error> {
        let found = self.addresses(host, attempt)?;
        let four = found.addresses.into_iter().find_map(|address| match address {
            IpAddr::V4(address) => Some(address),
            IpAddr::V6(_) => None,
        });
        four.ok_or_else(|| {
            let message = format!("{host} has no IPv4 address, which is all that SOCKS4 can name");
            failed(ConnectionReason::UnknownHost, message)
        })
    }

    /// TLS on top of a connection.
    fn secure(
        &self,
        uri: &Uri,
        details: &ConnectionDetails<'_>,
        line: Box<dyn Transport>,
    ) -> Result<Box<dyn Transport>, ureq::Error> {
        let at_home = url::same_origin(uri, &self.base);
        let (tls, config) = if at_home {
            (&self.tls, details.config)
        } else {
            (&self.tls_elsewhere, &self.settings_elsewhere)
        };
        let details = ConnectionDetails {
            uri,
            addrs: details.resolver.empty(),
            config,
            request_level: false,
            resolver: details.resolver,
            now: details.now,
            timeout: details.timeout,
            current_time: details.current_time.clone(),
            run_connector: details.run_connector.clone(),
            register_shutdown: details.register_shutdown.clone(),
        };
        let secured = tls.connect(&details, Some(line)).map_err(|error| in_tls(error, uri))?;
        secured.map(Transport::boxed).ok_or(ureq::Error::ConnectionFailed)
    }
}

fn is_of_tls(error: &std::io::Error) -> bool {
    error.get_ref().and_then(|inner| inner.downcast_ref::<rustls::Error>()).is_some()
}

/// A failure of TLS itself, as opposed to one of the connection below it.
fn in_tls(error: ureq::Error, uri: &Uri) -> ureq::Error {
    let place = uri.authority().map_or("?", http::uri::Authority::as_str);
    let reason = match &error {
        ureq::Error::Rustls(reason) => reason.to_string(),
        ureq::Error::Tls(reason) => (*reason).to_owned(),
        ureq::Error::Io(error) if is_of_tls(error) => error.to_string(),
        _ => return error,
    };
    failed(ConnectionReason::Tls, format!("no trusted connection to {place}: {reason}"))
}

impl Connector<()> for WireConnector {
    type Out = Box<dyn Transport>;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        _: Option<()>,
    ) -> Result<Option<Box<dyn Transport>>, ureq::Error> {
        let attempt = attempt::current()?;
        attempt.connecting();
        let mut line = if let Some(proxy) = self.proxies.choose(details.uri) {
            self.through(proxy, details, &attempt)?
        } else {
            let host = details.uri.host().unwrap_or_default();
            self.open(host, url::port_of(details.uri), details, &attempt)?.boxed()
        };
        if details.needs_tls() {
            line = self.secure(details.uri, details, line)?;
        }
        attempt.connected();
        Ok(Some(line))
    }
}

/// A connection through a proxy. What is between here and the proxy may be encrypted; what is sent to the target is not
/// yet.
#[derive(Debug)]
struct Tunnel(Box<dyn Transport>);

impl Transport for Tunnel {
    fn buffers(&mut self) -> &mut dyn Buffers {
        self.0.buffers()
    }

    fn transmit_output(&mut self, amount: usize, timeout: NextTimeout) -> Result<(), ureq::Error> {
        self.0.transmit_output(amount, timeout)
    }

    fn await_input(&mut self, timeout: NextTimeout) -> Result<bool, ureq::Error> {
        self.0.await_input(timeout)
    }

    fn is_open(&mut self) -> bool {
        self.0.is_open()
    }
}

/// ureq asks its resolver on every call, also when a connection stands; the connector looks names up when it has to.
#[derive(Debug)]
pub(crate) struct NoLookup;

impl Resolver for NoLookup {
    fn resolve(
        &self,
        _: &Uri,
        _: &ureq::config::Config,
        _: NextTimeout,
    ) -> Result<ResolvedSocketAddrs, ureq::Error> {
        Ok(self.empty())
    }
}

//! Which proxy a request goes through: what was set, or what the environment says as curl and Python's urllib read it.

use std::fmt;
use std::net::IpAddr;

use http::Uri;

use crate::error::Error;
use crate::secret::Secret;
use crate::wire::url;

/// Which proxy calls go through.
#[derive(Clone, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum ProxySetting {
    /// That of `https_proxy` or `all_proxy` (`http_proxy` or `all_proxy` for plain http), in lower or upper case, with
    /// the exceptions of `no_proxy`; none to loopback.
    #[default]
    Environment,
    /// None, whatever the environment says.
    None,
    /// This one, for every host: `http://`, `https://`, `socks4://`, `socks4a://`, `socks5://` or `socks5h://`, with
    /// `user:password@` if needed. An address without a scheme is `http://`.
    Url(String),
}

/// The address may hold a password.
impl fmt::Debug for ProxySetting {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            Self::Environment => f.write_str("Environment"),
            Self::None => f.write_str("None"),
            Self::Url(text) => match Proxy::parse(text) {
                Ok(proxy) => write!(f, "Url({proxy:?})"),
                Err(_) => f.write_str("Url([redacted])"),
            },
        }
    }
}

/// How a proxy is spoken to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ProxyKind {
    Http,
    Https,
    Socks4,
    Socks4a,
    Socks5,
}

/// A proxy.
#[derive(Clone, PartialEq, Eq)]
pub(crate) struct Proxy {
    pub(crate) kind: ProxyKind,
    pub(crate) host: String,
    pub(crate) port: u16,
    pub(crate) user: Option<(String, Secret)>,
}

impl Proxy {
    /// Reads an address; an error says what is wrong with it and never quotes it.
    fn parse(text: &str) -> Result<Self, String> {
        let text = text.trim();
        let (scheme, rest) = text.split_once("://").unwrap_or(("http", text));
        let (kind, default_port) = match scheme.to_ascii_lowercase().as_str() {
            "http" => (ProxyKind::Http, 80),
            "https" => (ProxyKind::Https, 443),
            "socks4" => (ProxyKind::Socks4, 1080),
            "socks4a" => (ProxyKind::Socks4a, 1080),
            "socks" | "socks5" | "socks5h" => (ProxyKind::Socks5, 1080),
            _ => return Err("has a scheme that no proxy speaks".to_owned()),
        };
        let address = rest.split(['/', '?', '#']).next().unwrap_or_default();
        let (user, place) = match address.rsplit_once('@') {
            Some((user, place)) => (Some(user_of(user)?), place),
            None => (None, address),
        };
        let (host, port) = match place.rsplit_once(':') {
            Some((host, port)) if !port.contains(']') => {
                let port = port.parse().ok().filter(|port| *port > 0);
                (host, port.ok_or("has a port that is none")?)
            }
            _ => (place, default_port),
        };
        let bare = host.trim_start_matches('[').trim_end_matches(']');
        let fits = |c: char| c.is_ascii_alphanumeric() || "-._:".contains(c);
        if bare.is_empty()
            || !bare.chars().all(fits)
            || (bare.contains(':') && bare.parse::<IpAddr>().is_err())
        {
            return Err("names no host".to_owned());
        }
        Ok(Self { kind, host: bare.to_owned(), port, user })
    }
}

fn user_of(text: &str) -> Result<(String, Secret), String> {
    let (name, password) = text.split_once(':').unwrap_or((text, ""));
    let plain = |text: &str| {
        let decoded = percent_encoding::percent_decode_str(text).decode_utf8();
        let decoded = decoded.map_err(|_| "has a user or password that is no text".to_owned())?;
        if decoded.chars().any(char::is_control) {
            return Err("has a control character in its user or password".to_owned());
        }
        Ok(decoded.into_owned())
    };
    Ok((plain(name)?, Secret::new(plain(password)?)))
}

/// Without the password.
impl fmt::Debug for Proxy {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let user = if self.user.is_some() { "[redacted]@" } else { "" };
        write!(f, "{:?} {user}{}:{}", self.kind, self.host, self.port)
    }
}

/// The proxies of a client, by where a request goes.
#[derive(Clone, Debug, Default)]
pub(crate) struct Proxies {
    https: Option<Proxy>,
    http: Option<Proxy>,
    exceptions: Exceptions,
    /// Whether this machine is always reached directly.
    not_to_loopback: bool,
}

impl Proxies {
    pub(crate) fn new(
        setting: &ProxySetting,
        variable: impl Fn(&str) -> Option<String>,
    ) -> Result<Self, Error> {
        match setting {
            ProxySetting::None => Ok(Self::default()),
            ProxySetting::Environment => Self::from_environment(variable),
            ProxySetting::Url(text) => {
                let proxy = Proxy::parse(text).map_err(|rule| unusable("proxy", &rule))?;
                Ok(Self { https: Some(proxy.clone()), http: Some(proxy), ..Self::default() })
            }
        }
    }

    fn from_environment(variable: impl Fn(&str) -> Option<String>) -> Result<Self, Error> {
        // An empty variable counts as unset; the lower-case name wins.
        let get = |name: &str| variable(name).filter(|value| !value.trim().is_empty());
        let first = |names: &[&str]| -> Result<Option<Proxy>, Error> {
            let found = names.iter().find_map(|name| get(name).map(|value| (*name, value)));
            let read =
                |(name, value): (&str, String)| Proxy::parse(&value).map_err(|rule| unusable(name, &rule));
            found.map(read).transpose()
        };
        // A CGI program gets the header `Proxy` of whoever asks as HTTP_PROXY.
        let plain: &[&str] = if variable("REQUEST_METHOD").is_some() {
            &["http_proxy", "all_proxy", "ALL_PROXY"]
        } else {
            &["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"]
        };
        Ok(Self {
            https: first(&["https_proxy", "HTTPS_PROXY", "all_proxy", "ALL_PROXY"])?,
            http: first(plain)?,
            exceptions: Exceptions::parse(&get("no_proxy").or_else(|| get("NO_PROXY")).unwrap_or_default()),
            not_to_loopback: true,
        })
    }

    /// The proxy for an address; none: it is reached directly.
    pub(crate) fn choose(&self, uri: &Uri) -> Option<&Proxy> {
        let proxy = if uri.scheme_str() == Some("http") { &self.http } else { &self.https };
        let host = uri.host().unwrap_or_default();
        let direct = (self.not_to_loopback && url::is_loopback(host))
            || self.exceptions.include(host, url::port_of(uri));
        proxy.as_ref().filter(|_| !direct)
    }
}

fn unusable(name: &str, rule: &str) -> Error {
    Error::config(name, format!("{rule}: give the address of a proxy, such as http://proxy.example:3128"))
}

/// The hosts of `no_proxy`.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Exceptions(Vec<Exception>);

#[derive(Clone, Debug, PartialEq, Eq)]
enum Exception {
    All,
    /// A name and what is below it.
    Domain(String, Option<u16>),
    /// An address, or the addresses that begin with so many of its bits.
    Network(IpAddr, u8, Option<u16>),
}

impl Exceptions {
    fn parse(text: &str) -> Self {
        let entries = text.split(|c: char| c == ',' || c.is_whitespace()).filter(|entry| !entry.is_empty());
        Self(entries.filter_map(Exception::parse).collect())
    }

    fn include(&self, host: &str, port: u16) -> bool {
        let host =
            host.trim_start_matches('[').trim_end_matches(']').trim_end_matches('.').to_ascii_lowercase();
        self.0.iter().any(|exception| exception.includes(&host, port))
    }
}

impl Exception {
    fn parse(entry: &str) -> Option<Self> {
        if entry == "*" {
            return Some(Self::All);
        }
        let entry = entry.trim_start_matches("*.").trim_matches('.').to_ascii_lowercase();
        let address = |text: &str| text.trim_start_matches('[').trim_end_matches(']').parse::<IpAddr>().ok();
        if let Some(address) = address(&entry) {
            return Some(Self::Network(address, u8::MAX, None));
        }
        if let Some((network, bits)) = entry.split_once('/') {
            return Some(Self::Network(address(network)?, bits.parse().ok()?, None));
        }
        let (name, port) = match entry.rsplit_once(':') {
            Some((name, port)) => (name.to_owned(), Some(port.parse().ok()?)),
            None => (entry, None),
        };
        match address(&name) {
            Some(address) => Some(Self::Network(address, u8::MAX, port)),
            None => (!name.is_empty()).then_some(Self::Domain(name, port)),
        }
    }

    fn includes(&self, host: &str, port: u16) -> bool {
        match self {
            Self::All => true,
            Self::Domain(name, only) => {
                let below = host.strip_suffix(name.as_str());
                below.is_some_and(|rest| rest.is_empty() || rest.ends_with('.'))
                    && only.is_none_or(|p| p == port)
            }
            Self::Network(network, bits, only) => {
                host.parse().is_ok_and(|address| begins_with(address, *network, *bits))
                    && only.is_none_or(|p| p == port)
            }
        }
    }
}

fn begins_with(address: IpAddr, network: IpAddr, bits: u8) -> bool {
    let shifted = |value: u128, width: u8| value.checked_shr(u32::from(width - bits.min(width))).unwrap_or(0);
    match (address, network) {
        (IpAddr::V4(a), IpAddr::V4(n)) => {
            shifted(u32::from(a).into(), 32) == shifted(u32::from(n).into(), 32)
        }
        (IpAddr::V6(a), IpAddr::V6(n)) => shifted(a.into(), 128) == shifted(n.into(), 128),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn chosen(variables: &[(&str, &str)], uri: &str) -> Option<String> {
        let get = |name: &str| {
            variables.iter().find(|(known, _)| *known == name).map(|(_, value)| (*value).to_owned())
        };
        let proxies = Proxies::new(&ProxySetting::Environment, get).unwrap();
        proxies.choose(&uri.parse().unwrap()).map(|proxy| format!("{}:{}", proxy.host, proxy.port))
    }

    const API: &str = "https://api.planetscale.com/v1/x";

    #[test]
    fn an_address_says_how_and_where() {
        let read = |text: &str| Proxy::parse(text).map(|proxy| (proxy.kind, proxy.host, proxy.port));
        let is = |kind, host: &str, port| Ok((kind, host.to_owned(), port));
        assert_eq!(read("http://proxy.example:3128"), is(ProxyKind::Http, "proxy.example", 3128));
        assert_eq!(read(" proxy.example:3128/ "), is(ProxyKind::Http, "proxy.example", 3128));
        assert_eq!(read("socks5://proxy.example"), is(ProxyKind::Socks5, "proxy.example", 1080));
        assert_eq!(read("SOCKS4A://[::1]"), is(ProxyKind::Socks4a, "::1", 1080));
        assert_eq!(read("https://[::1]:8443"), is(ProxyKind::Https, "::1", 8443));
        for wrong in
            ["", "http://", "ftp://x", "http://x:99999", "http://x:0", "http://u:hush@[", "http://a b", "x:y"]
        {
            let rule = Proxy::parse(wrong).unwrap_err();
            assert!(!rule.contains("hush") && !rule.is_empty(), "{wrong}: {rule}");
        }
        let user = Proxy::parse("http://me%40work:p%3Aw@proxy.example").unwrap().user.unwrap();
        assert_eq!((user.0.as_str(), user.1.expose()), ("me@work", "p:w"));
    }

    #[test]
    fn a_setting_prints_without_its_password() {
        let shown = |text: &str| format!("{:?}", ProxySetting::Url(text.to_owned()));
        assert_eq!(shown("http://me:hush@proxy.example:3128"), "Url(Http [redacted]@proxy.example:3128)");
        assert_eq!(shown("http://me:hush@["), "Url([redacted])");
    }

    #[test]
    fn the_variable_for_the_scheme_goes_before_the_one_for_all() {
        let both = [
            ("ALL_PROXY", "socks5://all"),
            ("HTTPS_PROXY", "http://secure:1"),
            ("HTTP_PROXY", "http://plain:2"),
        ];
        assert_eq!(chosen(&both, API).as_deref(), Some("secure:1"));
        assert_eq!(chosen(&both, "http://api.example/").as_deref(), Some("plain:2"));
        assert_eq!(chosen(&both[..1], API).as_deref(), Some("all:1080"));
        assert_eq!(chosen(&both[2..], API), None, "HTTP_PROXY is not for https");
        let cases = [("https_proxy", "http://lower:1"), ("HTTPS_PROXY", "http://upper:1")];
        assert_eq!(chosen(&cases, API).as_deref(), Some("lower:1"));
        assert_eq!(chosen(&[("https_proxy", " "), cases[1]], API).as_deref(), Some("upper:1"));
        let cgi = [("HTTP_PROXY", "http://evil"), ("REQUEST_METHOD", "GET")];
        assert_eq!(chosen(&cgi, "http://api.example/"), None);
    }

    #[test]
    fn exceptions_are_names_networks_and_everything() {
        let direct = |no_proxy: &str, uri: &str| {
            chosen(&[("https_proxy", "http://p"), ("no_proxy", no_proxy)], uri).is_none()
        };
        for all in [
            "*",
            "a, *",
            "planetscale.com",
            ".planetscale.com",
            "*.planetscale.com",
            "x y,planetscale.com.",
            "API.PLANETSCALE.COM",
            "api.planetscale.com:443",
        ] {
            assert!(direct(all, API), "{all}");
        }
        for none in
            ["", "scale.com", "api.planetscale.com:8443", "pi.planetscale.com", "api.planetscale.com.evil"]
        {
            assert!(!direct(none, API), "{none}");
        }
        assert!(direct("10.0.0.0/8", "https://10.1.2.3/") && !direct("10.0.0.0/8", "https://11.1.2.3/"));
        assert!(direct("::1,fd00::/8", "https://[fd12::1]/") && !direct("fd00::/8", "https://[fe00::1]/"));
        assert!(direct("10.1.2.3:8443", "https://10.1.2.3:8443/"));
        assert!(direct("0.0.0.0/0", "https://10.1.2.3/"));
    }

    #[test]
    fn loopback_is_reached_directly_and_a_proxy_that_was_set_is_used_everywhere() {
        let variables = [("all_proxy", "http://p"), ("https_proxy", "http://p")];
        for host in ["https://127.0.0.1:8080/", "https://localhost/", "https://[::1]/"] {
            assert_eq!(chosen(&variables, host), None);
        }
        let set = Proxies::new(&ProxySetting::Url("http://p:1".to_owned()), |_| None).unwrap();
        assert!(set.choose(&"http://localhost/".parse().unwrap()).is_some());
        let none = Proxies::new(&ProxySetting::None, |_| Some("http://p".to_owned())).unwrap();
        assert!(none.choose(&API.parse().unwrap()).is_none());
    }

    #[test]
    fn an_unusable_variable_is_an_error_that_names_it_and_not_its_value() {
        let get = |name: &str| (name == "HTTPS_PROXY").then(|| "htp://u:hush@proxy".to_owned());
        let error = Proxies::new(&ProxySetting::Environment, get).unwrap_err().to_string();
        assert!(error.starts_with("HTTPS_PROXY: ") && !error.contains("hush"), "{error}");
    }
}

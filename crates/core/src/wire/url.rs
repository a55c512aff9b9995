//! Addresses: the service's base, an operation's path and query, a redirect's target.

use std::fmt;
use std::net::IpAddr;

use http::Uri;
use http::uri::{Authority, PathAndQuery, Scheme};
use percent_encoding::{AsciiSet, NON_ALPHANUMERIC, utf8_percent_encode};

use crate::error::Error;
use crate::operation::{QueryParam, QueryStyle};

/// Everything but RFC 3986's unreserved characters is escaped, so that no argument can mean more than itself.
const ESCAPED: &AsciiSet = &NON_ALPHANUMERIC.remove(b'-').remove(b'.').remove(b'_').remove(b'~');

/// Where the service is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Base {
    scheme: Scheme,
    authority: Authority,
    /// Ends in `/v1`; has no trailing slash.
    prefix: String,
}

impl Base {
    /// Reads an address, with or without `/v1` and trailing slashes.
    pub(crate) fn parse(address: &str) -> Result<Self, Error> {
        let wrong = |rule: &str| Error::config("base_url", rule);
        let uri: Uri = address
            .trim()
            .parse()
            .map_err(|_| wrong("is not an address, such as https://api.planetscale.com/v1"))?;
        if has_bad_port(&uri) {
            return Err(wrong("has a port that is none: ports go from 1 to 65535"));
        }
        let parts = uri.into_parts();
        let (Some(scheme), Some(authority)) = (parts.scheme, parts.authority) else {
            return Err(wrong("must begin with https:// and name a host"));
        };
        if scheme != Scheme::HTTPS && scheme != Scheme::HTTP {
            return Err(wrong("must begin with https://"));
        }
        if authority.as_str().contains('@') {
            return Err(wrong("must not contain a user or a password"));
        }
        let path = parts.path_and_query.unwrap_or_else(|| PathAndQuery::from_static("/"));
        if path.query().is_some() {
            return Err(wrong("must not contain a query"));
        }
        let path = path.path().trim_end_matches('/');
        let prefix = if path.ends_with("/v1") { path.to_owned() } else { format!("{path}/v1") };
        Ok(Self { scheme, authority, prefix })
    }

    pub(crate) fn is_https(&self) -> bool {
        self.scheme == Scheme::HTTPS
    }

    pub(crate) fn is_loopback(&self) -> bool {
        is_loopback(self.authority.host())
    }

    /// The address itself.
    pub(crate) fn uri(&self) -> Uri {
        self.join("/").unwrap_or_default()
    }

    /// The whole address of a path that [`path`] made.
    pub(crate) fn join(&self, path_and_query: &str) -> Result<Uri, Error> {
        let path = format!("{}{path_and_query}", self.prefix);
        Uri::builder()
            .scheme(self.scheme.clone())
            .authority(self.authority.clone())
            .path_and_query(path)
            .build()
            .map_err(|_| Error::config("path", "does not make an address"))
    }
}

impl fmt::Display for Base {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}{}", self.scheme, self.authority, self.prefix)
    }
}

pub(crate) fn is_loopback(host: &str) -> bool {
    let bare = host.trim_start_matches('[').trim_end_matches(']');
    bare.eq_ignore_ascii_case("localhost")
        || bare.parse::<IpAddr>().is_ok_and(|address| address.is_loopback())
}

/// Refuses a path argument that would name another resource than the caller thinks.
pub(crate) fn check_segment(name: &str, value: &str) -> Result<(), Error> {
    if value.is_empty() {
        return Err(Error::config(name, "must not be empty"));
    }
    if value == "." || value == ".." {
        return Err(Error::config(
            name,
            format!("must not be \"{value}\", which would name another resource"),
        ));
    }
    if value.chars().any(char::is_control) {
        return Err(Error::config(name, "must not contain a line break or another control character"));
    }
    Ok(())
}

/// The names in a path template, in its order.
pub(crate) fn names(template: &str) -> impl Iterator<Item = &str> {
    template.split('{').skip(1).filter_map(|part| part.split_once('}').map(|(name, _)| name))
}

/// Fills a path template with checked and escaped arguments, in URL order.
pub(crate) fn path(template: &str, arguments: &[String]) -> Result<String, Error> {
    let mut filled = String::with_capacity(template.len() + 32);
    let mut arguments = arguments.iter();
    let mut rest = template;
    while let Some(start) = rest.find('{') {
        let Some(end) = rest[start..].find('}').map(|end| start + end) else {
            return Err(Error::config("path", format!("has an unclosed {{ in {template}")));
        };
        let name = &rest[start + 1..end];
        let value = arguments.next().ok_or_else(|| Error::config(name, "is missing"))?;
        check_segment(name, value)?;
        filled.push_str(&rest[..start]);
        filled.extend(utf8_percent_encode(value, ESCAPED));
        rest = &rest[end + 1..];
    }
    if arguments.next().is_some() {
        return Err(Error::config("path", format!("{template} takes fewer arguments than were given")));
    }
    filled.push_str(rest);
    Ok(filled)
}

/// Appends a query in the given order; several values of one name are written as the operation's table says.
pub(crate) fn push_query(url: &mut String, pairs: &[(String, String)], known: &[QueryParam]) {
    let mut separator = if url.contains('?') { '&' } else { '?' };
    let mut seen: Vec<&str> = Vec::new();
    for (name, value) in pairs {
        let style =
            known.iter().find(|param| param.name == name).map_or(QueryStyle::Plain, |param| param.style);
        if style == QueryStyle::Comma && seen.contains(&name.as_str()) {
            continue;
        }
        url.push(separator);
        separator = '&';
        url.extend(utf8_percent_encode(name, ESCAPED));
        match style {
            QueryStyle::Plain => push_value(url, "=", value),
            QueryStyle::Brackets => push_value(url, "[]=", value),
            QueryStyle::Comma => {
                seen.push(name);
                let values = pairs.iter().filter(|(other, _)| other == name).map(|(_, value)| value);
                for (index, value) in values.enumerate() {
                    push_value(url, if index == 0 { "=" } else { "," }, value);
                }
            }
        }
    }
}

fn push_value(url: &mut String, before: &str, value: &str) {
    url.push_str(before);
    url.extend(utf8_percent_encode(value, ESCAPED));
}

/// Where a `Location` header points, seen from the address that sent it.
pub(crate) fn follow(from: &Uri, location: &str) -> Option<Uri> {
    let target = if is_absolute(location) {
        location.to_owned()
    } else if let Some(host_and_path) = location.strip_prefix("//") {
        format!("{}://{host_and_path}", from.scheme_str()?)
    } else {
        let path = if location.starts_with('/') {
            location.to_owned()
        } else if location.starts_with('?') {
            format!("{}{location}", from.path())
        } else {
            let folder = from.path().rsplit_once('/').map_or("", |(folder, _)| folder);
            format!("{folder}/{location}")
        };
        format!("{}://{}{path}", from.scheme_str()?, from.authority()?)
    };
    let without_fragment = target.split('#').next()?;
    let uri: Uri = without_fragment.parse().ok()?;
    let known_scheme = uri.scheme() == Some(&Scheme::HTTPS) || uri.scheme() == Some(&Scheme::HTTP);
    let usable = known_scheme && uri.host().is_some_and(|host| !host.is_empty()) && !has_bad_port(&uri);
    usable.then_some(uri)
}

/// Whether a location begins with a scheme, as opposed to a path or query that has an address in it.
fn is_absolute(location: &str) -> bool {
    let (before, _) = location.split_once("://").unwrap_or_default();
    !before.is_empty() && before.chars().all(|c| c.is_ascii_alphanumeric() || "+-.".contains(c))
}

/// The port of an address, that of its scheme where it names none.
pub(crate) fn port_of(uri: &Uri) -> u16 {
    uri.port_u16().unwrap_or(if uri.scheme() == Some(&Scheme::HTTP) { 80 } else { 443 })
}

/// Whether what follows an authority's host is no port, such as `:99999` and the `1` of `[::1]1`, which would be taken
/// for the scheme's own.
fn has_bad_port(uri: &Uri) -> bool {
    let Some(authority) = uri.authority().filter(|_| uri.port_u16().is_none()) else { return false };
    let place = authority.as_str().rsplit('@').next().unwrap_or_default();
    match place.rsplit_once(']') {
        Some((_, rest)) => !rest.is_empty(),
        None => place.contains(':'),
    }
}

/// An address as errors may show it: a query can hold what is nobody's business.
pub(crate) fn without_query(uri: &Uri) -> String {
    let authority = uri.authority().map_or("", Authority::as_str);
    format!("{}://{authority}{}", uri.scheme_str().unwrap_or_default(), uri.path())
}

/// Whether both addresses reach the same server: scheme, host and port.
pub(crate) fn same_origin(one: &Uri, two: &Uri) -> bool {
    let host = |uri: &Uri| uri.host().map(str::to_ascii_lowercase);
    one.scheme() == two.scheme() && host(one) == host(two) && port_of(one) == port_of(two)
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    fn base(address: &str) -> String {
        Base::parse(address).unwrap().to_string()
    }

    #[test]
    fn a_base_is_understood_with_and_without_version_and_slash() {
        for address in
            ["https://api.planetscale.com", "https://api.planetscale.com/", "https://api.planetscale.com/v1/"]
        {
            assert_eq!(base(address), "https://api.planetscale.com/v1");
        }
        assert_eq!(base(" http://127.0.0.1:8080/gate "), "http://127.0.0.1:8080/gate/v1");
        for wrong in [
            "",
            "api.planetscale.com",
            "ftp://x/v1",
            "https://u:p@x/",
            "https://x/?a=b",
            "/v1",
            "https://x:99999/v1",
            "https://x:/v1",
            "https://[::1]1/v1",
            "https://[::1]:/v1",
            "https://[::1]:0x1/v1",
        ] {
            let error = Base::parse(wrong).unwrap_err().to_string();
            assert!(error.starts_with("base_url: "), "{wrong}: {error}");
        }
    }

    #[test]
    fn arguments_cannot_leave_their_segment() {
        let template = "/organizations/{organization}/databases/{database}";
        let fill = |a: &str, b: &str| path(template, &[a.to_owned(), b.to_owned()]);
        assert_eq!(fill("acme", "a b/c?d#e%").unwrap(), "/organizations/acme/databases/a%20b%2Fc%3Fd%23e%25");
        assert_eq!(fill("acme", "ü").unwrap(), "/organizations/acme/databases/%C3%BC");
        for wrong in ["", ".", "..", "a\nb"] {
            assert!(fill("acme", wrong).unwrap_err().to_string().starts_with("database: must not"));
        }
        assert!(
            path(template, &["acme".to_owned()]).unwrap_err().to_string().starts_with("database: is missing")
        );
        let three = ["a", "b", "c"].map(str::to_owned);
        assert!(path(template, &three).is_err());
    }

    #[test]
    fn several_values_are_written_as_the_operation_wants() {
        let param = |name, style| QueryParam { name, style, required: false };
        let known = [param("metrics", QueryStyle::Comma), param("tags", QueryStyle::Brackets)];
        let pairs: Vec<(String, String)> = [
            ("metrics", "a"),
            ("q", "x y&z"),
            ("metrics", "b,c"),
            ("tags", "1"),
            ("tags", "2"),
            ("x", "1"),
            ("x", "2"),
        ]
        .map(|(n, v)| (n.to_owned(), v.to_owned()))
        .to_vec();
        let mut url = "/p".to_owned();
        push_query(&mut url, &pairs, &known);
        assert_eq!(url, "/p?metrics=a,b%2Cc&q=x%20y%26z&tags[]=1&tags[]=2&x=1&x=2");
    }

    #[test]
    fn a_location_may_be_whole_or_relative() {
        let from: Uri = "https://api.example:8443/v1/a/b?x=1".parse().unwrap();
        let go = |location: &str| follow(&from, location).map(|uri| uri.to_string());
        assert_eq!(go("https://other.example/y").as_deref(), Some("https://other.example/y"));
        assert_eq!(go("//other.example/y").as_deref(), Some("https://other.example/y"));
        assert_eq!(go("/z#part").as_deref(), Some("https://api.example:8443/z"));
        assert_eq!(go("c").as_deref(), Some("https://api.example:8443/v1/a/c"));
        assert_eq!(go("?y=2").as_deref(), Some("https://api.example:8443/v1/a/b?y=2"));
        let nested = "https://api.example:8443/x?to=https://other.example/";
        assert_eq!(go("/x?to=https://other.example/").as_deref(), Some(nested));
        assert_eq!(go("https://x:99999/"), None);
        assert_eq!(go("https://[::1]1/"), None);
        assert_eq!(go("https://[::1]:8443/x").as_deref(), Some("https://[::1]:8443/x"));
        assert_eq!(go("ftp://x/y"), None);
        assert_eq!(go("https://"), None);
    }

    #[test]
    fn one_origin_is_scheme_host_and_port() {
        let same = |a: &str, b: &str| same_origin(&a.parse().unwrap(), &b.parse().unwrap());
        assert!(same("https://A.example/x", "https://a.example:443/y"));
        assert!(!same("https://a.example/x", "http://a.example/x"));
        assert!(!same("https://a.example/x", "https://a.example:8443/x"));
        assert!(!same("https://a.example/x", "https://b.example/x"));
    }

    proptest! {
        #[test]
        fn any_argument_comes_back_from_its_escaped_form(value in "[^\\p{C}]{1,40}") {
            prop_assume!(value != "." && value != "..");
            let filled = path("/a/{x}/b", std::slice::from_ref(&value)).unwrap();
            let inner = filled.strip_prefix("/a/").unwrap().strip_suffix("/b").unwrap();
            prop_assert!(inner.bytes().all(|b| b.is_ascii_alphanumeric() || b"-._~%".contains(&b)));
            let back = percent_encoding::percent_decode_str(inner).decode_utf8().unwrap();
            prop_assert_eq!(back.as_ref(), value.as_str());
        }

        #[test]
        fn no_location_panics(location in ".{0,60}") {
            let from: Uri = "https://api.example/v1/a".parse().unwrap();
            let _ = follow(&from, &location);
        }
    }
}

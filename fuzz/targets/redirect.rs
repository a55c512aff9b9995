//! Redirects: where a `Location` leads, and whether credentials may go there.
//!
//! The first line is the address that answered, the second what its `Location` says. Addresses are read a second time
//! by the rules of browsers: where two parsers do not agree about the host of an address, credentials are lost.
#![no_main]

use http::Uri;
use libfuzzer_sys::fuzz_target;
use planetscale_core::fuzzing::{follow, same_origin};
use planetscale_fuzz::{first_line, text};
use url::Url;

fuzz_target!(|data: &[u8]| {
    let Some((from, location)) = text(data).map(first_line) else { return };
    let (Ok(base), Ok(from)) = (Url::parse(from), from.parse::<Uri>()) else { return };
    if !can_be_called(&from) {
        return;
    }
    assert!(same_origin(&from, &from), "an address is of its own origin");
    let Some(to) = follow(&from, location) else {
        let plain = |byte: u8| byte.is_ascii_alphanumeric() || b"/?&=:-._~%".contains(&byte);
        let path = location.starts_with('/') && !location.starts_with("//") && location.bytes().all(plain);
        assert!(!path, "a path is followed, whatever its query holds: {location}");
        return;
    };

    assert!(matches!(to.scheme_str(), Some("https" | "http")), "{to}");
    assert!(to.host().is_some_and(|host| !host.is_empty()), "{to}");
    assert!(!to.to_string().contains('#'), "a fragment is not sent: {to}");
    let same = same_origin(&from, &to);
    assert_eq!(same, same_origin(&to, &from));
    if !location.contains("://") && !location.starts_with("//") {
        assert!(same, "it names no host, so it is a place of the same one: {to}");
    }
    if same {
        // What nobody else takes for an address names no other host.
        let Ok(read) = Url::parse(&to.to_string()) else { return };
        assert_eq!(read.origin(), base.origin(), "credentials would go elsewhere: {to}");
    }
});

/// Whether a call can have gone to an address: only the client's own base and what `follow` gives are called.
fn can_be_called(address: &Uri) -> bool {
    let (Some(host), Some(authority)) = (address.host(), address.authority()) else { return false };
    let port = address.port_u16().map(|port| format!("{host}:{port}"));
    let plain = authority.as_str() == host || port.as_deref() == Some(authority.as_str());
    matches!(address.scheme_str(), Some("https" | "http")) && !host.is_empty() && plain
}

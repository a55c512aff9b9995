//! Asking a proxy for a connection: HTTP CONNECT and SOCKS, over a connection of ours, so that limits and cancels hold.

use std::io::{self, Read, Write};
use std::net::{IpAddr, Ipv4Addr};

use base64::Engine as _;
use base64::prelude::BASE64_STANDARD;

use crate::config::{Proxy, ProxyKind};

/// The longest answer to CONNECT that is read.
const LONGEST_HEAD: usize = 16 * 1024;
const SOCKS5_NAME_AND_PASSWORD: u8 = 2;

/// Where the proxy is asked to connect to.
#[derive(Debug)]
pub(super) struct Target<'t> {
    pub(super) host: &'t str,
    pub(super) port: u16,
    /// The host's address, which SOCKS4 cannot look up.
    pub(super) address: Option<Ipv4Addr>,
}

/// Why there is no way through.
#[derive(Debug)]
pub(super) enum ProxyError {
    /// The proxy said no, or what it said is no answer.
    Refused(String),
    Io(io::Error),
}

impl From<io::Error> for ProxyError {
    fn from(error: io::Error) -> Self {
        if error.kind() == io::ErrorKind::UnexpectedEof {
            return Self::Refused("it closed the connection".to_owned());
        }
        Self::Io(error)
    }
}

/// Asks for a connection to the target; what is sent afterwards goes there.
pub(super) fn ask(
    proxy: &Proxy,
    target: &Target<'_>,
    line: &mut (impl Read + Write),
) -> Result<(), ProxyError> {
    match proxy.kind {
        ProxyKind::Http | ProxyKind::Https => connect(proxy, target, line),
        ProxyKind::Socks5 => socks5(proxy, target, line),
        ProxyKind::Socks4 | ProxyKind::Socks4a => socks4(proxy, target, line),
    }
}

fn refused(reason: impl Into<String>) -> ProxyError {
    ProxyError::Refused(reason.into())
}

fn connect(proxy: &Proxy, target: &Target<'_>, line: &mut (impl Read + Write)) -> Result<(), ProxyError> {
    let bare = target.host;
    let place = if bare.contains(':') {
        format!("[{bare}]:{}", target.port)
    } else {
        format!("{bare}:{}", target.port)
    };
    let mut head = format!("CONNECT {place} HTTP/1.1\r\nHost: {place}\r\n");
    if let Some((user, password)) = &proxy.user {
        let basic = BASE64_STANDARD.encode(format!("{user}:{}", password.expose()));
        head.push_str("Proxy-Authorization: Basic ");
        head.push_str(&basic);
        head.push_str("\r\n");
    }
    head.push_str("\r\n");
    line.write_all(head.as_bytes())?;
    line.flush()?;
    let answer = read_head(line)?;
    let status = answer.split_ascii_whitespace().nth(1).filter(|_| answer.starts_with("HTTP/1."));
    match status.and_then(|status| status.parse::<u16>().ok()) {
        Some(200..=299) => Ok(()),
        Some(407) => Err(refused("it wants other credentials (407)")),
        Some(status) => Err(refused(format!("it answered {status}"))),
        None => Err(refused("it did not answer with HTTP")),
    }
}

/// Reads up to the empty line and not a byte further: what follows is the target's.
fn read_head(line: &mut impl Read) -> Result<String, ProxyError> {
    let mut head = Vec::new();
    let mut byte = [0];
    while !head.ends_with(b"\r\n\r\n") {
        if head.len() >= LONGEST_HEAD {
            return Err(refused("its answer has no end"));
        }
        line.read_exact(&mut byte)?;
        head.push(byte[0]);
    }
    Ok(String::from_utf8_lossy(&head).into_owned())
}

/// RFC 1928, with name and password as in RFC 1929. The proxy looks the name up.
fn socks5(proxy: &Proxy, target: &Target<'_>, line: &mut (impl Read + Write)) -> Result<(), ProxyError> {
    let methods: &[u8] = if proxy.user.is_some() { &[5, 2, 0, SOCKS5_NAME_AND_PASSWORD] } else { &[5, 1, 0] };
    line.write_all(methods)?;
    line.flush()?;
    let [version, method] = read(line)?;
    if version != 5 {
        return Err(refused("it does not speak SOCKS5"));
    }
    match (method, &proxy.user) {
        (0, _) => {}
        (SOCKS5_NAME_AND_PASSWORD, Some((user, password))) => {
            let mut message = vec![1];
            push_short(&mut message, user.as_bytes())?;
            push_short(&mut message, password.expose().as_bytes())?;
            line.write_all(&message)?;
            line.flush()?;
            let [_, status] = read(line)?;
            if status != 0 {
                return Err(refused("it wants other credentials"));
            }
        }
        _ => return Err(refused("it wants credentials of a kind that was not given")),
    }
    let mut message = vec![5, 1, 0];
    match target.host.parse() {
        Ok(IpAddr::V4(address)) => {
            message.push(1);
            message.extend(address.octets());
        }
        Ok(IpAddr::V6(address)) => {
            message.push(4);
            message.extend(address.octets());
        }
        Err(_) => {
            message.push(3);
            push_short(&mut message, target.host.as_bytes())?;
        }
    }
    message.extend(target.port.to_be_bytes());
    line.write_all(&message)?;
    line.flush()?;
    let [version, status, _, kind] = read(line)?;
    if version != 5 {
        return Err(refused("it does not speak SOCKS5"));
    }
    if status != 0 {
        return Err(refused(socks5_reason(status)));
    }
    // The address that the proxy used, which nobody needs, and its port.
    let length = match kind {
        1 => 4,
        3 => usize::from(read::<1>(line)?[0]),
        4 => 16,
        _ => return Err(refused("its answer makes no sense")),
    };
    line.read_exact(&mut vec![0; length + 2])?;
    Ok(())
}

fn socks5_reason(status: u8) -> String {
    let reason = match status {
        1 => "it failed",
        2 => "its rules do not allow it",
        3 => "the network is not reachable from it",
        4 => "the host is not reachable from it",
        5 => "the connection was refused there",
        6 => "the connection took too long there",
        7 | 8 => "it cannot do what was asked",
        _ => return format!("it answered {status}"),
    };
    reason.to_owned()
}

fn socks4(proxy: &Proxy, target: &Target<'_>, line: &mut (impl Read + Write)) -> Result<(), ProxyError> {
    let mut message = vec![4, 1];
    message.extend(target.port.to_be_bytes());
    // An address that cannot be means: the name follows.
    message.extend(target.address.unwrap_or(Ipv4Addr::new(0, 0, 0, 1)).octets());
    if let Some((user, _)) = &proxy.user {
        message.extend(user.as_bytes());
    }
    message.push(0);
    if target.address.is_none() {
        message.extend(target.host.as_bytes());
        message.push(0);
    }
    line.write_all(&message)?;
    line.flush()?;
    let [zero, status, ..] = read::<8>(line)?;
    match (zero, status) {
        (0, 90) => Ok(()),
        (0, 91..=93) => Err(refused("it does not allow it or could not connect")),
        _ => Err(refused("it does not speak SOCKS4")),
    }
}

fn read<const N: usize>(line: &mut impl Read) -> Result<[u8; N], ProxyError> {
    let mut bytes = [0; N];
    line.read_exact(&mut bytes)?;
    Ok(bytes)
}

fn push_short(message: &mut Vec<u8>, bytes: &[u8]) -> Result<(), ProxyError> {
    let length =
        u8::try_from(bytes.len()).map_err(|_| refused("the name or password is longer than 255 bytes"))?;
    message.push(length);
    message.extend(bytes);
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::secret::Secret;

    /// What a proxy says, and what was said to it.
    struct Script {
        says: io::Cursor<Vec<u8>>,
        heard: Vec<u8>,
    }

    impl Read for Script {
        fn read(&mut self, buffer: &mut [u8]) -> io::Result<usize> {
            self.says.read(buffer)
        }
    }

    impl Write for Script {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.heard.extend(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    fn play(
        kind: ProxyKind,
        user: Option<(&str, &str)>,
        target: &Target<'_>,
        says: &[u8],
    ) -> (Result<(), String>, Vec<u8>, u64) {
        let user = user.map(|(name, password)| (name.to_owned(), Secret::from(password)));
        let proxy = Proxy { kind, host: "p".to_owned(), port: 1, user };
        let mut script = Script { says: io::Cursor::new(says.to_vec()), heard: Vec::new() };
        let result = ask(&proxy, target, &mut script).map_err(|error| match error {
            ProxyError::Refused(reason) => reason,
            ProxyError::Io(error) => error.to_string(),
        });
        (result, script.heard, script.says.position())
    }

    const NAME: Target<'static> = Target { host: "api.example", port: 443, address: None };

    #[test]
    fn connect_reads_its_answer_and_nothing_of_the_target() {
        let says = b"HTTP/1.1 200 OK\r\nx: y\r\n\r\nof the target";
        let (result, heard, read) = play(ProxyKind::Http, Some(("me", "pw")), &NAME, says);
        assert_eq!((result, read), (Ok(()), 25));
        let heard = String::from_utf8(heard).unwrap();
        assert!(
            heard.starts_with("CONNECT api.example:443 HTTP/1.1\r\nHost: api.example:443\r\n"),
            "{heard}"
        );
        assert!(heard.contains("Proxy-Authorization: Basic bWU6cHc=\r\n"), "{heard}");
        let six = Target { host: "::1", ..NAME };
        assert!(play(ProxyKind::Http, None, &six, says).1.starts_with(b"CONNECT [::1]:443 "));
    }

    #[test]
    fn connect_says_what_the_proxy_did_not_like() {
        let said = |says: &[u8]| play(ProxyKind::Http, None, &NAME, says).0.unwrap_err();
        assert!(said(b"HTTP/1.1 407 X\r\n\r\n").contains("credentials (407)"));
        assert!(said(b"HTTP/1.1 403 X\r\n\r\n").contains("answered 403"));
        assert!(said(b"SSH-2.0\r\n\r\n").contains("HTTP"));
        assert!(said(b"HTTP/1.1 200 OK\r\n").contains("closed the connection"));
        assert!(said(&b"x".repeat(LONGEST_HEAD + 9)).contains("no end"));
    }

    #[test]
    fn socks5_names_the_host_and_logs_in() {
        let says = [5, 2, 1, 0, 5, 0, 0, 1, 10, 0, 0, 1, 0, 80, b'!'];
        let (result, heard, read) = play(ProxyKind::Socks5, Some(("me", "pw")), &NAME, &says);
        assert_eq!((result, read), (Ok(()), 14));
        let mut wanted = vec![5, 2, 0, 2, 1, 2, b'm', b'e', 2, b'p', b'w', 5, 1, 0, 3, 11];
        wanted.extend(b"api.example");
        wanted.extend([1, 187]);
        assert_eq!(heard, wanted);
        let says = [5, 0, 5, 0, 0, 3, 2, b'a', b'b', 0, 80];
        assert_eq!(play(ProxyKind::Socks5, None, &Target { host: "10.0.0.9", ..NAME }, &says).0, Ok(()));
    }

    #[test]
    fn socks5_says_what_the_proxy_did_not_like() {
        let said = |says: &[u8]| play(ProxyKind::Socks5, None, &NAME, says).0.unwrap_err();
        assert!(said(&[5, 0, 5, 2, 0, 1]).contains("rules"));
        assert!(said(&[5, 255]).contains("credentials"));
        assert!(said(b"HTTP/1.1 400").contains("does not speak SOCKS5"));
        assert!(said(&[5]).contains("closed"));
        let denied = play(ProxyKind::Socks5, Some(("me", "pw")), &NAME, &[5, 2, 1, 1]).0.unwrap_err();
        assert!(denied.contains("other credentials"));
    }

    #[test]
    fn socks4_sends_an_address_and_socks4a_a_name() {
        let says = [0, 90, 0, 0, 0, 0, 0, 0];
        let known = Target { address: Some(Ipv4Addr::new(10, 0, 0, 9)), ..NAME };
        assert_eq!(play(ProxyKind::Socks4, None, &known, &says).1, [4, 1, 1, 187, 10, 0, 0, 9, 0]);
        let (result, heard, _) = play(ProxyKind::Socks4a, Some(("me", "")), &NAME, &says);
        assert_eq!(result, Ok(()));
        assert_eq!(heard, b"\x04\x01\x01\xbb\x00\x00\x00\x01me\x00api.example\x00");
        let refused = [0, 91, 0, 0, 0, 0, 0, 0];
        assert!(play(ProxyKind::Socks4, None, &known, &refused).0.unwrap_err().contains("does not allow"));
    }
}

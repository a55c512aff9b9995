//! Opening a TCP connection: to whichever address answers first, and given up at any moment.

use std::io;
use std::net::{IpAddr, SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use socket2::{Domain, Protocol, Socket, Type};

use super::attempt::Attempt;

/// How long one wait for a connection lasts before the cancel handle is looked at.
const SLICE: Duration = Duration::from_millis(50);
/// How long an address may be silent before the next one is tried beside it (RFC 8305).
const HEAD_START: Duration = Duration::from_millis(250);

/// Tries the addresses in their order, the next one as soon as one fails or stays silent for a moment, and returns the
/// first connection that stands.
pub(crate) fn dial(addresses: &[SocketAddr], attempt: &Attempt) -> io::Result<TcpStream> {
    let mut left = addresses.iter();
    let mut waiting: Vec<Socket> = Vec::new();
    let mut first_failure = None;
    let mut next_start = Instant::now();
    loop {
        let checked = attempt.check_hook()?;
        let now = Instant::now();
        if waiting.is_empty() || next_start <= now {
            if let Some(address) = left.next() {
                next_start = now + HEAD_START;
                match begin(*address) {
                    Ok(Begun::Stands(socket)) => return ready(socket),
                    Ok(Begun::Waits(socket)) => waiting.push(socket),
                    Err(error) => {
                        first_failure.get_or_insert(error);
                        continue;
                    }
                }
            } else if waiting.is_empty() {
                return Err(first_failure.unwrap_or_else(|| io::Error::other("the name has no address")));
            } else {
                next_start = now + Duration::from_secs(3_600);
            }
        }
        let pause = SLICE.min(checked).min(next_start.saturating_duration_since(now));
        if let Some(socket) = wait(&mut waiting, pause, &mut first_failure)? {
            return ready(socket);
        }
        if waiting.is_empty() {
            next_start = Instant::now();
        }
    }
}

enum Begun {
    Stands(Socket),
    Waits(Socket),
}

fn begin(address: SocketAddr) -> io::Result<Begun> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    socket.set_nonblocking(true)?;
    match socket.connect(&address.into()) {
        Ok(()) => Ok(Begun::Stands(socket)),
        Err(error) if is_in_progress(&error) => Ok(Begun::Waits(socket)),
        Err(error) => Err(error),
    }
}

fn ready(socket: Socket) -> io::Result<TcpStream> {
    socket.set_nonblocking(false)?;
    socket.set_tcp_nodelay(true)?;
    Ok(socket.into())
}

fn is_in_progress(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::WouldBlock
        || error.raw_os_error() == Some(Errno::INPROGRESS.raw_os_error())
}

/// Waits until a socket can be written, which is when its connection stands or has failed; takes failed ones out.
fn wait(
    waiting: &mut Vec<Socket>,
    pause: Duration,
    first_failure: &mut Option<io::Error>,
) -> io::Result<Option<Socket>> {
    let pause = Timespec { tv_sec: 0, tv_nsec: i64::from(pause.min(SLICE).subsec_nanos()) };
    let ready: Vec<bool> = {
        let mut polled: Vec<_> = waiting.iter().map(|socket| PollFd::new(socket, PollFlags::OUT)).collect();
        match poll(&mut polled, Some(&pause)) {
            Ok(0) | Err(Errno::INTR) => return Ok(None),
            Ok(_) => polled.iter().map(|one| !one.revents().is_empty()).collect(),
            Err(error) => return Err(error.into()),
        }
    };
    for index in (0..waiting.len()).rev().filter(|index| ready[*index]) {
        let socket = waiting.remove(index);
        match socket.take_error() {
            Ok(None) => return Ok(Some(socket)),
            Ok(Some(error)) | Err(error) => {
                first_failure.get_or_insert(error);
            }
        }
    }
    Ok(None)
}

/// The order to try addresses in: the one that worked last, then one family after the other in turn, beginning with
/// the family that the system put first.
pub(crate) fn in_order(found: &[IpAddr], worked: Option<IpAddr>) -> Vec<IpAddr> {
    let first_is_v6 = found.first().is_some_and(IpAddr::is_ipv6);
    let family = |v6: bool| found.iter().copied().filter(move |address| address.is_ipv6() == v6);
    let (mut one, mut other) = (family(first_is_v6), family(!first_is_v6));
    let mut ordered: Vec<IpAddr> = worked.filter(|address| found.contains(address)).into_iter().collect();
    loop {
        let pair = [one.next(), other.next()];
        if pair == [None, None] {
            return ordered;
        }
        for address in pair.into_iter().flatten() {
            if !ordered.contains(&address) {
                ordered.push(address);
            }
        }
    }
}

/// Whether a connection that waits for its next request still stands: nothing to read, and not closed.
#[cfg(not(windows))]
pub(crate) fn is_idle_and_open(stream: &TcpStream) -> bool {
    use rustix::net::{RecvFlags, recv};
    let mut byte = [0_u8];
    matches!(recv(stream, &mut byte, RecvFlags::PEEK | RecvFlags::DONTWAIT), Err(Errno::AGAIN))
}

/// Whether a connection that waits for its next request still stands: nothing to read, and not closed.
#[cfg(windows)]
pub(crate) fn is_idle_and_open(stream: &TcpStream) -> bool {
    let mut byte = [0_u8];
    let probe = || {
        stream.set_nonblocking(true)?;
        let peeked = stream.peek(&mut byte);
        stream.set_nonblocking(false)?;
        io::Result::Ok(peeked)
    };
    matches!(probe(), Ok(Err(error)) if error.kind() == io::ErrorKind::WouldBlock)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::TimeoutKind;
    use crate::wire::attempt;

    fn address(text: &str) -> IpAddr {
        text.parse().unwrap()
    }

    #[test]
    fn families_take_turns_and_what_worked_goes_first() {
        let order = |found: &[&str], worked: Option<&str>| {
            let found: Vec<IpAddr> = found.iter().map(|text| address(text)).collect();
            in_order(&found, worked.map(address)).iter().map(IpAddr::to_string).collect::<Vec<_>>()
        };
        let alternating = ["::1", "10.0.0.1", "::2", "10.0.0.2", "::3"];
        assert_eq!(order(&["::1", "::2", "::3", "10.0.0.1", "10.0.0.2"], None), alternating);
        assert_eq!(order(&["10.0.0.1", "10.0.0.2", "::1"], None), ["10.0.0.1", "::1", "10.0.0.2"]);
        assert_eq!(order(&["::1", "::2", "10.0.0.1"], Some("10.0.0.1")), ["10.0.0.1", "::1", "::2"]);
        let stale = order(&["::1"], Some("10.0.0.1"));
        assert_eq!(stale, ["::1"], "what is no longer an address of it is not tried");
    }

    #[test]
    fn a_silent_address_holds_the_next_one_up_for_a_moment_only() {
        let silent = crate::tests::full_backlog();
        let open = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let addresses = [silent.address, open.local_addr().unwrap()];
        let far = Instant::now() + Duration::from_secs(60);
        let guard = attempt::begin(None, (far, TimeoutKind::Call), Duration::from_secs(60));
        let started = Instant::now();
        let stream = dial(&addresses, guard.attempt()).unwrap();
        assert_eq!(stream.peer_addr().unwrap(), addresses[1]);
        assert!(started.elapsed() >= HEAD_START && started.elapsed() < Duration::from_secs(5));
    }

    #[test]
    fn a_refused_address_holds_nothing_up() {
        let refused = std::net::TcpListener::bind("127.0.0.1:0").unwrap().local_addr().unwrap();
        let open = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
        let far = Instant::now() + Duration::from_secs(60);
        let guard = attempt::begin(None, (far, TimeoutKind::Call), Duration::from_secs(60));
        let both = [refused, open.local_addr().unwrap()];
        assert_eq!(dial(&both, guard.attempt()).unwrap().peer_addr().unwrap(), both[1]);
        let error = dial(&[refused], guard.attempt()).unwrap_err();
        assert_eq!(error.kind(), io::ErrorKind::ConnectionRefused);
    }
}

//! Opening a TCP connection that can be given up at any moment.

use std::io;
use std::net::{SocketAddr, TcpStream};
use std::time::{Duration, Instant};

use rustix::event::{PollFd, PollFlags, Timespec, poll};
use rustix::io::Errno;
use socket2::{Domain, Protocol, Socket, Type};

use crate::context::{Fault, Running};
use crate::error::TimeoutKind;

/// How long one wait for a connection lasts before the cancel handle is looked at.
const SLICE: Duration = Duration::from_millis(50);

/// Tries the addresses in turn and returns the first connection.
///
/// Each address gets an even share of the time that is left, so that one dead address does not use it all up.
pub(crate) fn connect(addresses: &[SocketAddr], running: &Running) -> io::Result<TcpStream> {
    let until = running.connect_timeout.map(|timeout| Instant::now() + timeout);
    let mut last = None;
    for (index, address) in addresses.iter().enumerate() {
        running.check()?;
        let shares = u32::try_from(addresses.len() - index).unwrap_or(1);
        let share =
            until.map(|until| Instant::now() + until.saturating_duration_since(Instant::now()) / shares);
        match connect_one(*address, share, running) {
            Ok(stream) => return Ok(stream),
            Err(error) if running.fault().is_some() => return Err(error),
            Err(error) => last = Some(error),
        }
    }
    let error = last.unwrap_or_else(|| io::Error::other("the name has no address"));
    if error.kind() == io::ErrorKind::TimedOut {
        return Err(running.fail(Fault::Timeout(TimeoutKind::Connect)));
    }
    Err(error)
}

fn connect_one(address: SocketAddr, until: Option<Instant>, running: &Running) -> io::Result<TcpStream> {
    let socket = Socket::new(Domain::for_address(address), Type::STREAM, Some(Protocol::TCP))?;
    socket.set_nonblocking(true)?;
    match socket.connect(&address.into()) {
        Ok(()) => {}
        Err(error) if is_in_progress(&error) => finish(&socket, until, running)?,
        Err(error) => return Err(error),
    }
    socket.set_nonblocking(false)?;
    socket.set_tcp_nodelay(true)?;
    Ok(socket.into())
}

/// How long to wait before looking at the clock and the cancel handle again.
pub(crate) fn slice(until: Option<Instant>) -> Duration {
    until.map_or(SLICE, |until| until.saturating_duration_since(Instant::now()).min(SLICE))
}

fn is_in_progress(error: &io::Error) -> bool {
    error.kind() == io::ErrorKind::WouldBlock
        || error.raw_os_error() == Some(Errno::INPROGRESS.raw_os_error())
}

/// Waits until the socket can be written, which is when the connection stands or has failed.
fn finish(socket: &Socket, until: Option<Instant>, running: &Running) -> io::Result<()> {
    loop {
        running.check_hook()?;
        let slice = slice(until);
        if slice.is_zero() {
            return Err(io::ErrorKind::TimedOut.into());
        }
        let wait = Timespec { tv_sec: 0, tv_nsec: i64::from(slice.subsec_nanos()) };
        let mut waiting = [PollFd::new(socket, PollFlags::OUT)];
        match poll(&mut waiting, Some(&wait)) {
            Ok(0) | Err(Errno::INTR) => {}
            Ok(_) => return socket.take_error()?.map_or(Ok(()), Err),
            Err(error) => return Err(error.into()),
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

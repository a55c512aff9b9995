//! TCP for ureq: cancellable, with the call's own deadlines, and a liveness probe of one system call.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use ureq::unversioned::transport::{
    Buffers, ConnectProxyConnector, ConnectionDetails, Connector, Either, LazyBuffers, NextTimeout,
    RustlsConnector, SocksConnector, Transport,
};

use crate::connect;
use crate::context::{self, Running};

/// The whole way from nothing to a connection that speaks HTTP: proxy or TCP, then TLS where the address says so.
pub(crate) fn connector() -> impl Connector<(), Out = impl Transport> {
    ().chain(Begin)
        .chain(SocksConnector::default())
        .chain(ConnectProxyConnector::default())
        .chain(TcpConnector)
        .chain(RustlsConnector::default())
        .chain(Finish)
}

/// First in the chain: from here on nothing of the request can have been received.
#[derive(Debug)]
struct Begin;

impl<In: Transport> Connector<In> for Begin {
    type Out = In;

    fn connect(&self, _: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<In>, ureq::Error> {
        context::current()?.connecting();
        Ok(chained)
    }
}

/// Last in the chain: the connection stands.
#[derive(Debug)]
struct Finish;

impl<In: Transport> Connector<In> for Finish {
    type Out = In;

    fn connect(&self, _: &ConnectionDetails<'_>, chained: Option<In>) -> Result<Option<In>, ureq::Error> {
        context::current()?.connected();
        Ok(chained)
    }
}

/// Opens TCP connections that the running call's cancel handle can end.
#[derive(Debug)]
struct TcpConnector;

impl<In: Transport> Connector<In> for TcpConnector {
    type Out = Either<In, TcpTransport>;

    fn connect(
        &self,
        details: &ConnectionDetails<'_>,
        chained: Option<In>,
    ) -> Result<Option<Self::Out>, ureq::Error> {
        if let Some(proxied) = chained {
            return Ok(Some(Either::A(proxied)));
        }
        let stream = connect::connect(&details.addrs, &*context::current()?)?;
        let buffers =
            LazyBuffers::new(details.config.input_buffer_size(), details.config.output_buffer_size());
        Ok(Some(Either::B(TcpTransport {
            stream: Arc::new(stream),
            buffers,
            attached_to: 0,
            looked_at: false,
            read_timeout: None,
            write_timeout: None,
        })))
    }
}

/// A TCP connection.
#[derive(Debug)]
struct TcpTransport {
    /// Shared with the cancel handle of the call that uses the connection now.
    stream: Arc<TcpStream>,
    buffers: LazyBuffers,
    attached_to: u64,
    /// Whether nothing was sent or received since the last look at the idle connection.
    looked_at: bool,
    read_timeout: Option<Duration>,
    write_timeout: Option<Duration>,
}

impl TcpTransport {
    /// Ties the socket to the running call, once a call.
    fn attach(&mut self, running: &Running) {
        if self.attached_to != running.id() {
            self.attached_to = running.id();
            running.attach(&self.stream);
        }
    }
}

/// The socket timeout to use when `left` is all the time there is and `now` is what the socket has.
///
/// A shorter timeout than needed only means one more look at the clock, so one that fits roughly is kept: most calls
/// then need no system call for it.
fn fitting(left: Option<Duration>, slice: Option<Duration>, now: Option<Duration>) -> Option<Duration> {
    let longest = match (left, slice) {
        (Some(left), Some(slice)) => left.min(slice),
        (Some(only), None) | (None, Some(only)) => only,
        (None, None) => return None,
    };
    if let Some(now) = now
        && now <= longest
        && now >= longest / 4
    {
        return Some(now);
    }
    let half = if longest > Duration::from_millis(200) { longest / 2 } else { longest };
    Some(half.max(Duration::from_millis(1)))
}

/// Whether a failed read or write only means: look at the clock and the cancel handle, then go on.
fn is_pause(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted)
}

impl Transport for TcpTransport {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, _: NextTimeout) -> Result<(), ureq::Error> {
        let running = context::current()?;
        self.attach(&running);
        let mut left = running.check()?;
        let mut sent = 0;
        while sent < amount {
            let timeout = fitting(left, running.slice(), self.write_timeout);
            if timeout != self.write_timeout {
                self.stream.set_write_timeout(timeout)?;
                self.write_timeout = timeout;
            }
            match (&*self.stream).write(&self.buffers.output()[sent..amount]) {
                Ok(0) => return Err(io::Error::from(io::ErrorKind::WriteZero).into()),
                Ok(written) => sent += written,
                Err(error) if is_pause(&error) => left = running.check_hook()?,
                Err(error) => {
                    running.check()?;
                    return Err(error.into());
                }
            }
        }
        Ok(())
    }

    fn await_input(&mut self, _: NextTimeout) -> Result<bool, ureq::Error> {
        let running = context::current()?;
        self.attach(&running);
        self.looked_at = false;
        let mut left = running.check()?;
        loop {
            let timeout = fitting(left, running.slice(), self.read_timeout);
            if timeout != self.read_timeout {
                self.stream.set_read_timeout(timeout)?;
                self.read_timeout = timeout;
            }
            match (&*self.stream).read(self.buffers.input_append_buf()) {
                Ok(0) => {
                    // A cancelled call's socket is shut down, which reads as its end.
                    running.check()?;
                    return Ok(false);
                }
                Ok(amount) => {
                    self.buffers.input_appended(amount);
                    return Ok(true);
                }
                Err(error) if is_pause(&error) => left = running.check_hook()?,
                Err(error) => {
                    running.check()?;
                    return Err(error.into());
                }
            }
        }
    }

    /// ureq asks when it puts a connection away and again when it takes it out for the next call. Only the second
    /// question can have another answer than the read just before, so only that one costs a system call.
    fn is_open(&mut self) -> bool {
        let first = !std::mem::replace(&mut self.looked_at, true);
        first || connect::is_idle_and_open(&self.stream)
    }
}

#[cfg(test)]
mod tests {
    use super::fitting;
    use std::time::Duration;

    const fn ms(n: u64) -> Duration {
        Duration::from_millis(n)
    }

    #[test]
    fn a_timeout_that_roughly_fits_is_kept() {
        assert_eq!(fitting(Some(ms(60_000)), None, Some(ms(30_000))), Some(ms(30_000)));
        assert_eq!(
            fitting(Some(ms(60_000)), None, Some(ms(1_000))),
            Some(ms(30_000)),
            "too short: it would wake too often"
        );
        assert_eq!(
            fitting(Some(ms(10_000)), None, Some(ms(30_000))),
            Some(ms(5_000)),
            "longer than what is left"
        );
    }

    #[test]
    fn the_last_moments_are_waited_for_exactly() {
        assert_eq!(fitting(Some(ms(120)), None, Some(ms(30_000))), Some(ms(120)));
        assert_eq!(
            fitting(Some(Duration::from_nanos(5)), None, None),
            Some(ms(1)),
            "zero would mean for ever"
        );
    }

    #[test]
    fn a_hook_is_asked_every_slice() {
        assert_eq!(fitting(Some(ms(60_000)), Some(ms(50)), Some(ms(30_000))), Some(ms(50)));
        assert_eq!(fitting(None, Some(ms(50)), None), Some(ms(50)));
        assert_eq!(fitting(None, None, None), None);
    }
}

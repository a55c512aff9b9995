//! TCP for ureq: cancellable, within the call's own limits, and with a liveness probe of one system call.

use std::io::{self, Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::time::Duration;

use ureq::unversioned::transport::{Buffers, ConnectionDetails, LazyBuffers, NextTimeout, Transport};

use super::attempt::{self, Attempt};
use super::dial::is_idle_and_open;
use super::line::Line;

/// A TCP connection.
#[derive(Debug)]
pub(super) struct TcpTransport {
    /// Shared with the cancel handle of the call that uses the connection now.
    line: Arc<Line>,
    buffers: LazyBuffers,
    used_by: u64,
    /// Whether nothing was sent or received since the last look at the idle connection.
    looked_at: bool,
    /// Why no more can be sent. The other side may have answered before it stopped listening, as with a 413.
    sending_broke: Option<io::Error>,
    read_timeout: Option<Duration>,
    write_timeout: Option<Duration>,
}

impl TcpTransport {
    pub(super) fn new(stream: TcpStream, details: &ConnectionDetails<'_>) -> Self {
        let buffers =
            LazyBuffers::new(details.config.input_buffer_size(), details.config.output_buffer_size());
        Self {
            line: Arc::new(Line::new(stream)),
            buffers,
            used_by: 0,
            looked_at: false,
            sending_broke: None,
            read_timeout: None,
            write_timeout: None,
        }
    }

    /// Ties the socket to the running attempt, once an attempt.
    fn take(&mut self, attempt: &Attempt) {
        if self.used_by != attempt.id() {
            self.used_by = attempt.id();
            attempt.take(&self.line);
        }
    }

    fn write(&mut self, amount: usize, attempt: &Attempt) -> io::Result<()> {
        let mut left = attempt.check()?;
        let mut sent = 0;
        while sent < amount {
            let timeout = Some(socket_timeout(left, attempt.slice(), self.write_timeout));
            if timeout != self.write_timeout {
                bearing_a_dead_socket(self.line.stream.set_write_timeout(timeout))?;
                self.write_timeout = timeout;
            }
            match (&self.line.stream).write(&self.buffers.output()[sent..amount]) {
                Ok(0) => return Err(io::ErrorKind::WriteZero.into()),
                Ok(written) => {
                    attempt.sent();
                    sent += written;
                }
                Err(error) if is_pause(&error) => left = attempt.check_hook()?,
                Err(error) => {
                    attempt.check()?;
                    return Err(error);
                }
            }
        }
        Ok(())
    }

    /// Reads some bytes into the buffer; none means the end.
    fn read(&mut self, attempt: &Attempt) -> io::Result<usize> {
        let mut left = attempt.check()?;
        loop {
            let timeout = Some(socket_timeout(left, attempt.slice(), self.read_timeout));
            if timeout != self.read_timeout {
                bearing_a_dead_socket(self.line.stream.set_read_timeout(timeout))?;
                self.read_timeout = timeout;
            }
            match (&self.line.stream).read(self.buffers.input_append_buf()) {
                Err(error) if is_pause(&error) => left = attempt.check_hook()?,
                // A cancelled call's socket is shut down, which reads as its end.
                Ok(0) => return attempt.check().map(|_| 0),
                Ok(amount) => {
                    self.buffers.input_appended(amount);
                    return Ok(amount);
                }
                Err(error) => {
                    attempt.check()?;
                    return Err(error);
                }
            }
        }
    }
}

/// macOS refuses to set the time limit of a socket that the other side has left, or that was shut down. Reading or
/// writing tells more about that.
fn bearing_a_dead_socket(result: io::Result<()>) -> io::Result<()> {
    result.or_else(|error| if error.kind() == io::ErrorKind::InvalidInput { Ok(()) } else { Err(error) })
}

/// The socket timeout to use when `left` is all the time there is and `now` is what the socket has.
///
/// A shorter timeout than needed only means one more look at the clock, so one that fits roughly is kept: most calls
/// then need no system call for it.
fn socket_timeout(left: Duration, slice: Option<Duration>, now: Option<Duration>) -> Duration {
    let longest = slice.map_or(left, |slice| left.min(slice));
    if let Some(now) = now
        && now <= longest
        && now >= longest / 4
    {
        return now;
    }
    let half = if longest > Duration::from_millis(200) { longest / 2 } else { longest };
    half.max(Duration::from_millis(1))
}

/// Whether a failed read or write only means: look at the clock and the cancel handle, then go on.
fn is_pause(error: &io::Error) -> bool {
    matches!(error.kind(), io::ErrorKind::WouldBlock | io::ErrorKind::TimedOut | io::ErrorKind::Interrupted)
}

/// Whether the other side has stopped listening, perhaps after an answer.
fn is_hung_up(error: &io::Error) -> bool {
    use io::ErrorKind::{BrokenPipe, ConnectionAborted, ConnectionReset, NotConnected};
    matches!(error.kind(), BrokenPipe | ConnectionReset | ConnectionAborted | NotConnected)
}

impl Transport for TcpTransport {
    fn buffers(&mut self) -> &mut dyn Buffers {
        &mut self.buffers
    }

    fn transmit_output(&mut self, amount: usize, _: NextTimeout) -> Result<(), ureq::Error> {
        let attempt = attempt::current()?;
        self.take(&attempt);
        if self.sending_broke.is_some() {
            return Ok(());
        }
        match self.write(amount, &attempt) {
            Err(error) if attempt.stop().is_none() && is_hung_up(&error) && !attempt.is_connecting() => {
                self.sending_broke = Some(error);
                Ok(())
            }
            other => Ok(other?),
        }
    }

    fn await_input(&mut self, _: NextTimeout) -> Result<bool, ureq::Error> {
        let attempt = attempt::current()?;
        self.take(&attempt);
        self.looked_at = false;
        let result = self.read(&attempt);
        if attempt.stop().is_none()
            && !matches!(result, Ok(1..))
            && let Some(broke) = &self.sending_broke
        {
            return Err(io::Error::new(broke.kind(), broke.to_string()).into());
        }
        Ok(result? > 0)
    }

    /// ureq asks when it puts a connection away and again when it takes it out for the next call. Only the second
    /// question can have another answer than the read just before, so only that one costs a system call.
    fn is_open(&mut self) -> bool {
        let first = !std::mem::replace(&mut self.looked_at, true);
        self.sending_broke.is_none() && (first || is_idle_and_open(&self.line.stream))
    }
}

#[cfg(test)]
mod tests {
    use super::socket_timeout;
    use std::time::Duration;

    const fn ms(n: u64) -> Duration {
        Duration::from_millis(n)
    }

    #[test]
    fn a_timeout_that_roughly_fits_is_kept() {
        assert_eq!(socket_timeout(ms(60_000), None, Some(ms(30_000))), ms(30_000));
        let short = socket_timeout(ms(60_000), None, Some(ms(1_000)));
        assert_eq!(short, ms(30_000), "too short: it would wake too often");
        let long = socket_timeout(ms(10_000), None, Some(ms(30_000)));
        assert_eq!(long, ms(5_000), "longer than what is left");
    }

    #[test]
    fn the_last_moments_are_waited_for_exactly() {
        assert_eq!(socket_timeout(ms(120), None, Some(ms(30_000))), ms(120));
        let least = socket_timeout(Duration::from_nanos(5), None, None);
        assert_eq!(least, ms(1), "zero would mean for ever");
    }

    #[test]
    fn a_hook_is_asked_every_slice() {
        assert_eq!(socket_timeout(ms(60_000), Some(ms(50)), Some(ms(30_000))), ms(50));
    }
}

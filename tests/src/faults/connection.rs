//! One connection to the server or the proxy of a case, and the steps that are done to it.

use std::io::{self, Read, Write};
use std::net::{Shutdown, SocketAddr, TcpStream};
use std::sync::Arc;
use std::time::Duration;

use rustls::{ServerConfig, ServerConnection, Stream};

use super::bytes::{Bytes, as_u64};
use super::host::{self, Accepted, Host};
use super::http::{Buffer, Head};
use super::script::{Reply, Step};
use super::tunnel;
use super::work::Work;

/// What comes after a step.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Flow {
    /// The next step, or the next request.
    On,
    /// The end of the connection.
    End,
    /// The end when the client ends it.
    Drain,
}

/// A connection.
pub(super) struct Connection<'w> {
    work: &'w Work,
    host: &'w Arc<Host>,
    id: u64,
    pub(super) wire: Wire,
    pub(super) buffer: Buffer,
    /// Where a proxy was asked to connect to.
    pub(super) target: Option<SocketAddr>,
}

/// The way to the client: the socket, with TLS on it or not.
pub(super) struct Wire {
    pub(super) socket: Arc<TcpStream>,
    tls: Option<Box<ServerConnection>>,
}

impl Read for Wire {
    fn read(&mut self, to: &mut [u8]) -> io::Result<usize> {
        match &mut self.tls {
            Some(tls) => Stream::new(tls.as_mut(), &mut &*self.socket).read(to),
            None => (&*self.socket).read(to),
        }
    }
}

impl Write for Wire {
    fn write(&mut self, from: &[u8]) -> io::Result<usize> {
        match &mut self.tls {
            Some(tls) => {
                let mut socket = &*self.socket;
                let mut stream = Stream::new(tls.as_mut(), &mut socket);
                let amount = stream.write(from)?;
                stream.flush()?;
                Ok(amount)
            }
            None => (&*self.socket).write(from),
        }
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

impl<'w> Connection<'w> {
    pub(super) fn new(work: &'w Work, host: &'w Arc<Host>, accepted: Accepted) -> Self {
        // Small pieces are what a case is about.
        let _ = accepted.socket.set_nodelay(true);
        Self {
            work,
            host,
            id: accepted.id,
            wire: Wire { socket: accepted.socket, tls: None },
            buffer: Buffer::default(),
            target: None,
        }
    }

    /// Speaks TLS from here on; the handshake is made with the first byte that is read or written.
    pub(super) fn speak_tls(&mut self, config: Arc<ServerConfig>) -> io::Result<()> {
        self.wire.tls = Some(Box::new(ServerConnection::new(config).map_err(io::Error::other)?));
        Ok(())
    }

    /// Answers requests by the script until the connection ends.
    pub(super) fn answer(&mut self) -> io::Result<Flow> {
        while let Some(head) = self.buffer.head(&mut self.wire)? {
            let steps = self.work.next_reply(&head);
            if !matches!(steps.first(), Some(Step::LeaveBody)) {
                self.buffer.body(&mut self.wire, head.length)?;
            }
            let flow = self.perform(&steps, Some(&head))?;
            if flow != Flow::On {
                return Ok(flow);
            }
        }
        Ok(Flow::End)
    }

    /// Does the steps in turn.
    pub(super) fn perform(&mut self, steps: &[Step], head: Option<&Head>) -> io::Result<Flow> {
        for step in steps {
            let flow = self.step(step, head)?;
            if flow != Flow::On {
                return Ok(flow);
            }
        }
        Ok(Flow::On)
    }

    fn step(&mut self, step: &Step, head: Option<&Head>) -> io::Result<Flow> {
        match step {
            Step::LeaveBody => {}
            Step::Read => {
                self.buffer.more(&mut self.wire)?;
            }
            Step::Send(pieces) => self.send(&Bytes::of(pieces, self.work.places())?)?,
            Step::Reply(reply) => self.reply(reply)?,
            Step::Good => self.send(&good(head).into())?,
            Step::Drip { pieces, bytes, ms } => {
                let all = Bytes::of(pieces, self.work.places())?.into_vec()?;
                for some in all.chunks(*bytes) {
                    self.send(&some.to_vec().into())?;
                    if self.work.pause(Duration::from_millis(*ms)) {
                        return Ok(Flow::Drain);
                    }
                }
            }
            Step::PauseMs(ms) => {
                if self.work.pause(Duration::from_millis(*ms)) {
                    return Ok(Flow::Drain);
                }
            }
            Step::Stall => {
                self.work.pause(Duration::MAX);
                return Ok(Flow::Drain);
            }
            Step::Close => return Ok(Flow::End),
            Step::Reset => {
                host::reset_on_close(&self.wire.socket)?;
                return Ok(Flow::End);
            }
            Step::CloseAtNextByte => {
                self.wire.socket.peek(&mut [0])?;
                return Ok(Flow::End);
            }
            Step::Restart { down_ms } => {
                self.host.die()?;
                self.work.pause(Duration::from_millis(*down_ms));
                self.host.come_back()?;
                return Ok(Flow::End);
            }
            Step::Die => {
                self.host.die()?;
                return Ok(Flow::End);
            }
            Step::Socks5Hello => tunnel::socks5_hello(self, self.work.proxy_password(), true)?,
            Step::Socks5Denied => tunnel::socks5_hello(self, self.work.proxy_password(), false)?,
            Step::Socks5Request => self.target = Some(tunnel::socks5_request(self)?),
            Step::ConnectRequest => self.target = tunnel::connect_request(self)?,
            Step::Tunnel => {
                tunnel::run(self, self.work)?;
                return Ok(Flow::End);
            }
        }
        Ok(Flow::On)
    }

    fn send(&mut self, bytes: &Bytes) -> io::Result<()> {
        let work = self.work;
        bytes.write_to(&mut self.wire, |amount| work.sent(amount))
    }

    fn reply(&mut self, reply: &Reply) -> io::Result<()> {
        let places = self.work.places();
        let body = match (&reply.body, &reply.json) {
            (Some(pieces), _) => Some(Bytes::of(pieces, places)?),
            (None, Some(json)) => Some(json.to_string().into_bytes().into()),
            (None, None) => None,
        };
        let mut head = format!("HTTP/1.1 {} Reason\r\n", reply.status);
        for (name, value) in &reply.headers {
            head.extend([name, ": ", &places.fill(value), "\r\n"]);
        }
        if let Some(body) = &body {
            let length = body.len().to_string();
            head.extend(["content-type: application/json\r\ncontent-length: ", &length, "\r\n"]);
        }
        head.push_str("\r\n");
        self.send(&head.into_bytes().into())?;
        body.map_or(Ok(()), |body| self.send(&body))
    }

    /// Ends the connection as the last step wants it.
    pub(super) fn end(self, flow: &io::Result<Flow>) {
        if matches!(flow, Ok(Flow::Drain)) {
            // The client is gone or is about to go; what it sent must not turn the end into a reset before that.
            let mut ignored = [0; 16 * 1024];
            while matches!((&*self.wire.socket).read(&mut ignored), Ok(amount) if amount > 0) {}
        }
        // Whoever holds a socket keeps it open, so nobody may but this connection.
        self.host.forget(self.id);
    }

    /// Sends bytes that no case writes.
    pub(super) fn send_raw(&mut self, bytes: &[u8]) -> io::Result<()> {
        self.wire.write_all(bytes)
    }

    /// Tells the client that no more will come, and goes on reading.
    pub(super) fn half_close(socket: &TcpStream) {
        // It may have gone already.
        let _ = socket.shutdown(Shutdown::Write);
    }
}

/// The right reply to a request: what it reads, makes or removes is called `shop` or `dev`.
fn good(head: Option<&Head>) -> Vec<u8> {
    let (status, body) = match head.map(|head| head.method.as_str()) {
        Some("POST") => ("201 Created", r#"{"id":"br1","type":"Branch","name":"dev"}"#),
        Some("DELETE") => return b"HTTP/1.1 204 No Content\r\n\r\n".to_vec(),
        _ => ("200 OK", r#"{"id":"db1","type":"Database","name":"shop"}"#),
    };
    let length = as_u64(body.len());
    format!("HTTP/1.1 {status}\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{body}")
        .into_bytes()
}

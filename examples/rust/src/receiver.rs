//! A webhook receiver small enough to read: standard library only, one request at a time, loopback.

use std::io::{self, BufRead, BufReader, Read, Write};
use std::net::{Ipv4Addr, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::JoinHandle;
use std::time::{Duration, Instant};

use planetscale::Cancel;

/// The service wants an answer within two seconds.
const TIME_FOR_ONE: Duration = Duration::from_secs(2);
/// Events are a few kilobytes; a sender of more is not the service.
const LONGEST_BODY: usize = 1 << 20;

/// How often a wait looks whether it was cancelled.
const LOOK_UP: Duration = Duration::from_millis(50);

/// Judges a delivery by its signature and its raw body: the event's name, or why it is refused.
pub type Judge = dyn Fn(&str, &[u8]) -> Result<String, String> + Send + Sync;

/// A running receiver; it stops when this is dropped.
pub struct Receiver {
    address: SocketAddr,
    shared: Arc<Shared>,
    thread: Option<JoinHandle<()>>,
}

#[derive(Default)]
struct Shared {
    state: Mutex<State>,
    changed: Condvar,
    stopped: AtomicBool,
}

#[derive(Default)]
struct State {
    judge: Option<Box<Judge>>,
    accepted: Vec<String>,
    refused: Vec<String>,
}

/// What has arrived so far.
pub struct Deliveries {
    /// The names of the events whose signature was right, in the order in which they came.
    pub accepted: Vec<String>,
    /// Why each other delivery was refused.
    pub refused: Vec<String>,
}

impl Receiver {
    /// Listens on a free port of the loopback address.
    ///
    /// # Errors
    /// When no port or no thread is to be had.
    pub fn start() -> io::Result<Self> {
        let listener = TcpListener::bind((Ipv4Addr::LOCALHOST, 0))?;
        let address = listener.local_addr()?;
        let shared = Arc::<Shared>::default();
        let theirs = Arc::clone(&shared);
        let thread =
            std::thread::Builder::new().name("webhooks".into()).spawn(move || serve(&listener, &theirs))?;
        Ok(Self { address, shared, thread: Some(thread) })
    }

    /// Where webhooks are to be sent.
    #[must_use]
    pub fn url(&self) -> String {
        format!("http://{}/hooks", self.address)
    }

    /// Takes the judge of all deliveries from now on. Before that, each is refused: nothing can be verified without
    /// the secret that the service makes.
    pub fn judge_by(&self, judge: Box<Judge>) {
        self.shared.lock().judge = Some(judge);
    }

    /// What has arrived, as soon as `event` is among it, the time is over, or `cancel` ends the wait.
    #[must_use]
    pub fn wait_for(&self, event: &str, time: Duration, cancel: &Cancel) -> Deliveries {
        let until = Instant::now() + time;
        let mut state = self.shared.lock();
        while !state.accepted.iter().any(|accepted| accepted == event) {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() || cancel.is_cancelled() {
                break;
            }
            let slice = left.min(LOOK_UP);
            state = self.shared.changed.wait_timeout(state, slice).unwrap_or_else(PoisonError::into_inner).0;
        }
        Deliveries { accepted: state.accepted.clone(), refused: state.refused.clone() }
    }
}

impl Drop for Receiver {
    fn drop(&mut self) {
        self.shared.stopped.store(true, Ordering::Release);
        // Accepting has no time limit: a last connection wakes it.
        let _ = TcpStream::connect(self.address);
        if let Some(thread) = self.thread.take() {
            // A receiver that panicked has printed why.
            let _ = thread.join();
        }
    }
}

impl Shared {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

fn serve(listener: &TcpListener, shared: &Shared) {
    while let Ok((stream, _)) = listener.accept() {
        if shared.stopped.load(Ordering::Acquire) {
            return;
        }
        // One broken connection is the sender's trouble: the service repeats what was not answered.
        if let Ok((signature, body)) = receive(&stream) {
            let verdict = shared.lock().judge.as_ref().map_or_else(
                || Err("it came before the secret was known".to_owned()),
                |judge| judge(&signature, &body),
            );
            let _ = answer(&stream, if verdict.is_ok() { "204 No Content" } else { "401 Unauthorized" });
            let mut state = shared.lock();
            match verdict {
                Ok(event) => state.accepted.push(event),
                Err(reason) => state.refused.push(reason),
            }
            drop(state);
            shared.changed.notify_all();
        }
    }
}

/// Reads one request: its signature and its body as it was sent, since the signature is over the bytes.
fn receive(stream: &TcpStream) -> io::Result<(String, Vec<u8>)> {
    stream.set_read_timeout(Some(TIME_FOR_ONE))?;
    let mut reader = BufReader::new(stream.take(2 * LONGEST_BODY as u64));
    let (mut signature, mut length) = (String::new(), 0);
    loop {
        let mut line = String::new();
        if reader.read_line(&mut line)? == 0 || line.trim().is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(':') {
            if name.eq_ignore_ascii_case("x-planetscale-signature") {
                value.trim().clone_into(&mut signature);
            } else if name.eq_ignore_ascii_case("content-length") {
                length = value.trim().parse().map_err(io::Error::other)?;
            }
        }
    }
    if length > LONGEST_BODY {
        return Err(io::Error::other("the body is too long"));
    }
    let mut body = vec![0; length];
    reader.read_exact(&mut body)?;
    Ok((signature, body))
}

fn answer(mut stream: &TcpStream, status: &str) -> io::Result<()> {
    stream.set_write_timeout(Some(TIME_FOR_ONE))?;
    write!(stream, "HTTP/1.1 {status}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n")
}

//! An address of this machine, what is at it, and the connections that come.

use std::collections::HashMap;
use std::io;
use std::net::{Ipv4Addr, Shutdown, SocketAddr, TcpListener, TcpStream};
use std::sync::atomic::{AtomicU16, AtomicU64, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::thread::{self, JoinHandle};
use std::time::{Duration, Instant};

use socket2::{Domain, Protocol, SockRef, Socket, Type};

use super::script::Listen;

/// How long a connection to a queue that is full is waited for before the queue counts as full.
const FULL: Duration = Duration::from_millis(50);

/// What is done to a connection, from its first byte to its end.
pub(super) type Serve = Box<dyn Fn(&Arc<Host>, Accepted) + Send + Sync>;

/// A connection that came.
pub(super) struct Accepted {
    pub(super) id: u64,
    pub(super) socket: Arc<TcpStream>,
}

/// An address and its connections.
pub(super) struct Host {
    address: SocketAddr,
    serve: Serve,
    state: Mutex<State>,
    ended: Condvar,
    accepted: AtomicU64,
    /// The port from which the thread that accepts is told to stop.
    waker: AtomicU16,
}

#[derive(Default)]
struct State {
    accepting: Option<JoinHandle<()>>,
    /// Keeps the address while nobody listens there.
    reserved: Option<Socket>,
    /// Whoever fills the queue.
    fillers: Vec<TcpStream>,
    connections: HashMap<u64, Arc<TcpStream>>,
    next: u64,
    threads: usize,
}

impl Host {
    pub(super) fn start(listen: Listen, serve: Serve) -> io::Result<Arc<Self>> {
        let socket = bound((Ipv4Addr::LOCALHOST, 0).into())?;
        let address = local_address(&socket)?;
        let host = Arc::new(Self {
            address,
            serve,
            state: Mutex::default(),
            ended: Condvar::new(),
            accepted: AtomicU64::new(0),
            waker: AtomicU16::new(0),
        });
        match listen {
            Listen::Http | Listen::Https => host.listen(socket)?,
            Listen::Full => {
                host.lock().fillers = fill(&socket, address)?;
                host.lock().reserved = Some(socket);
            }
            Listen::Refused | Listen::Unroutable | Listen::UnknownName => {
                host.lock().reserved = Some(socket);
            }
        }
        Ok(host)
    }

    pub(super) fn address(&self) -> SocketAddr {
        self.address
    }

    /// How many connections came.
    pub(super) fn accepted(&self) -> u64 {
        self.accepted.load(Ordering::SeqCst)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn listen(self: &Arc<Self>, socket: Socket) -> io::Result<()> {
        socket.listen(128)?;
        // A client could come from the port that told an earlier thread to stop.
        self.waker.store(0, Ordering::SeqCst);
        let (host, listener) = (Arc::clone(self), TcpListener::from(socket));
        let thread =
            thread::Builder::new().name("faults-accept".into()).spawn(move || host.accept(&listener))?;
        self.lock().accepting = Some(thread);
        Ok(())
    }

    fn accept(self: &Arc<Self>, listener: &TcpListener) {
        while let Ok((stream, from)) = listener.accept() {
            if from.port() == self.waker.load(Ordering::SeqCst) {
                return;
            }
            self.accepted.fetch_add(1, Ordering::SeqCst);
            let socket = Arc::new(stream);
            let id = {
                let mut state = self.lock();
                state.next += 1;
                state.threads += 1;
                let id = state.next;
                state.connections.insert(id, Arc::clone(&socket));
                id
            };
            let host = Arc::clone(self);
            let work = move || {
                (host.serve)(&host, Accepted { id, socket });
                host.forget(id);
                host.lock().threads -= 1;
                host.ended.notify_all();
            };
            if thread::Builder::new().name("faults-serve".into()).spawn(work).is_err() {
                self.forget(id);
                self.lock().threads -= 1;
            }
        }
    }

    /// Lets go of a connection, so that whoever serves it is the only one who holds its socket.
    pub(super) fn forget(&self, id: u64) {
        self.lock().connections.remove(&id);
    }

    /// Ends every connection as a program does that closes them.
    pub(super) fn close_connections(&self) {
        for socket in self.lock().connections.values() {
            // One that has ended by itself needs nothing.
            let _ = socket.shutdown(Shutdown::Both);
        }
    }

    /// Stops listening and ends every connection. The address stays taken; connections to it are refused.
    pub(super) fn die(&self) -> io::Result<()> {
        self.stop_accepting()?;
        self.close_connections();
        let mut state = self.lock();
        if state.reserved.is_none() {
            state.reserved = Some(bound(self.address)?);
        }
        Ok(())
    }

    /// Listens again after [`die`](Self::die).
    pub(super) fn come_back(self: &Arc<Self>) -> io::Result<()> {
        let reserved = self.lock().reserved.take();
        reserved.map_or(Ok(()), |socket| self.listen(socket))
    }

    fn stop_accepting(&self) -> io::Result<()> {
        let Some(thread) = self.lock().accepting.take() else { return Ok(()) };
        let waker = bound((Ipv4Addr::LOCALHOST, 0).into())?;
        self.waker.store(local_address(&waker)?.port(), Ordering::SeqCst);
        waker.connect(&self.address.into())?;
        // It ends with the connection just made; a panic in it would have shown as missing answers.
        let _ = thread.join();
        Ok(())
    }

    /// Ends everything, and returns how many connections the client had left open after so long.
    pub(super) fn end(&self, patience: Duration) -> io::Result<usize> {
        self.stop_accepting()?;
        let open = self.wait_for_threads(patience);
        self.close_connections();
        self.wait_for_threads(patience);
        Ok(open)
    }

    /// Waits until every connection has ended and returns how many have not.
    fn wait_for_threads(&self, patience: Duration) -> usize {
        let until = Instant::now() + patience;
        let mut state = self.lock();
        while state.threads > 0 {
            let left = until.saturating_duration_since(Instant::now());
            if left.is_zero() {
                break;
            }
            state = self.ended.wait_timeout(state, left).unwrap_or_else(PoisonError::into_inner).0;
        }
        state.threads
    }
}

/// Makes the next close of the socket a reset.
pub(super) fn reset_on_close(socket: &TcpStream) -> io::Result<()> {
    SockRef::from(socket).set_linger(Some(Duration::ZERO))
}

fn bound(address: SocketAddr) -> io::Result<Socket> {
    let socket = Socket::new(Domain::IPV4, Type::STREAM, Some(Protocol::TCP))?;
    // Connections of a server that has just died still hold the address for a while.
    socket.set_reuse_address(true)?;
    socket.bind(&address.into())?;
    Ok(socket)
}

fn local_address(socket: &Socket) -> io::Result<SocketAddr> {
    socket.local_addr()?.as_socket().ok_or_else(|| io::Error::other("a socket without an address"))
}

/// Listens with a short queue that nobody empties, and fills it.
fn fill(socket: &Socket, address: SocketAddr) -> io::Result<Vec<TcpStream>> {
    socket.listen(1)?;
    let fillers: Vec<_> = (0..64).map_while(|_| TcpStream::connect_timeout(&address, FULL).ok()).collect();
    if fillers.len() < 64 { Ok(fillers) } else { Err(io::Error::other("the queue never filled")) }
}

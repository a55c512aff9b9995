//! A server that does exactly what a test tells it, down to the socket.

use std::io::{Read, Write};
use std::net::{Shutdown, TcpListener, TcpStream};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// What the server does with one request.
#[derive(Clone, Debug)]
pub(super) enum Act {
    /// Sends these bytes and keeps the connection.
    Send(Vec<u8>),
    /// Sends these bytes and closes.
    SendAndClose(Vec<u8>),
    /// Closes without a word.
    Close,
    /// Says nothing for as long as the client stays.
    Hang,
    /// Sends the bytes slowly, one each time.
    Drip(Vec<u8>, Duration),
    /// Answers and then closes the idle connection.
    SendThenCloseIdle(Vec<u8>),
}

/// A JSON answer.
pub(super) fn answer(status: u16, headers: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 {status} X\r\ncontent-type: application/json\r\n{headers}content-length: {length}\r\n\r\n{body}")
        .into_bytes()
}

pub(super) fn ok(body: &str) -> Act {
    Act::Send(answer(200, "", body))
}

pub(super) fn status(status: u16) -> Act {
    Act::Send(answer(status, "", "{}"))
}

pub(super) struct Server {
    pub(super) address: String,
    acts: Arc<Mutex<Vec<Act>>>,
    requests: Arc<Mutex<Vec<String>>>,
    connections: Arc<Mutex<u32>>,
}

impl Server {
    /// Does the acts in order, one a request, over as many connections as the client opens.
    pub(super) fn new(acts: impl IntoIterator<Item = Act>) -> Self {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = format!("http://{}", listener.local_addr().unwrap());
        let acts: Arc<Mutex<Vec<Act>>> = Arc::new(Mutex::new(acts.into_iter().collect()));
        let requests = Arc::new(Mutex::new(Vec::new()));
        let connections = Arc::new(Mutex::new(0));
        let (todo, kept, counted) = (Arc::clone(&acts), Arc::clone(&requests), Arc::clone(&connections));
        thread::spawn(move || {
            for stream in listener.incoming().flatten() {
                *counted.lock().unwrap() += 1;
                let (acts, requests) = (Arc::clone(&todo), Arc::clone(&kept));
                thread::spawn(move || serve(stream, &acts, &requests));
            }
        });
        Self { address, acts, requests, connections }
    }

    /// One more act, after those that are left.
    pub(super) fn push(&self, act: Act) {
        self.acts.lock().unwrap().push(act);
    }

    /// The requests as they came, heads in lower case.
    pub(super) fn requests(&self) -> Vec<String> {
        self.requests.lock().unwrap().clone()
    }

    pub(super) fn count(&self) -> usize {
        self.requests.lock().unwrap().len()
    }

    pub(super) fn connections(&self) -> u32 {
        *self.connections.lock().unwrap()
    }

    pub(super) fn await_requests(&self, count: usize) {
        for _ in 0..2_000 {
            if self.count() >= count {
                return;
            }
            thread::sleep(Duration::from_millis(5));
        }
        panic!("the request did not arrive");
    }
}

fn serve(mut stream: TcpStream, acts: &Mutex<Vec<Act>>, requests: &Mutex<Vec<String>>) {
    while let Some(request) = read_request(&mut stream) {
        requests.lock().unwrap().push(request);
        let act = {
            let mut acts = acts.lock().unwrap();
            if acts.is_empty() { status(599) } else { acts.remove(0) }
        };
        match act {
            Act::Send(bytes) => stream.write_all(&bytes).unwrap_or_default(),
            Act::SendAndClose(bytes) => {
                stream.write_all(&bytes).unwrap_or_default();
                break;
            }
            Act::Close => break,
            Act::Hang => {
                let _ = stream.read(&mut [0; 1]);
                break;
            }
            Act::Drip(bytes, pause) => {
                for byte in bytes {
                    thread::sleep(pause);
                    if stream.write_all(&[byte]).is_err() {
                        break;
                    }
                }
            }
            Act::SendThenCloseIdle(bytes) => {
                stream.write_all(&bytes).unwrap_or_default();
                thread::sleep(Duration::from_millis(30));
                break;
            }
        }
    }
    let _ = stream.shutdown(Shutdown::Both);
}

fn read_request(stream: &mut TcpStream) -> Option<String> {
    let mut bytes = Vec::new();
    let mut chunk = [0; 4096];
    loop {
        if let Some(end) = bytes.windows(4).position(|four| four == b"\r\n\r\n") {
            let head = String::from_utf8_lossy(&bytes[..end]).to_string();
            let length: usize = head
                .lines()
                .find_map(|line| {
                    line.to_ascii_lowercase().strip_prefix("content-length: ").map(str::to_owned)
                })
                .map_or(0, |length| length.parse().unwrap());
            if bytes.len() >= end + 4 + length {
                let body = String::from_utf8_lossy(&bytes[end + 4..]).to_string();
                return Some(format!("{head}\r\n\r\n{body}"));
            }
        }
        match stream.read(&mut chunk) {
            Ok(0) | Err(_) => return None,
            Ok(read) => bytes.extend_from_slice(&chunk[..read]),
        }
    }
}

//! A server that costs as little as possible: fixed answers over kept-alive connections.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::thread;
use std::time::Duration;

/// What is served: a document of 1 KB, and a list of 100 objects of 40 fields.
#[derive(Debug)]
pub(crate) struct Documents {
    pub(crate) one: String,
    pub(crate) list: String,
}

/// Serves until the process ends, each answer after a pause.
pub(crate) fn start(documents: &Documents, pause: Duration) -> io::Result<SocketAddr> {
    let listener = TcpListener::bind("127.0.0.1:0")?;
    let address = listener.local_addr()?;
    let answers = Arc::new((answer(&documents.one), answer(&documents.list)));
    thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let answers = Arc::clone(&answers);
            thread::spawn(move || serve(stream, &answers, pause));
        }
    });
    Ok(address)
}

fn answer(body: &str) -> Vec<u8> {
    let head = "HTTP/1.1 200 OK\r\ncontent-type: application/json\r\nx-request-id: req_0123456789";
    format!("{head}\r\ncontent-length: {}\r\n\r\n{body}", body.len()).into_bytes()
}

fn serve(mut stream: TcpStream, answers: &(Vec<u8>, Vec<u8>), pause: Duration) -> io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = vec![0; 16 * 1024];
    let mut filled = 0;
    loop {
        let read = stream.read(&mut buffer[filled..])?;
        if read == 0 {
            return Ok(());
        }
        filled += read;
        if buffer[..filled].ends_with(b"\r\n\r\n") {
            let line = buffer[..filled].split(|byte| *byte == b'\r').next().unwrap_or_default();
            let is_list = line.windows(9).any(|nine| nine == b"/branches");
            if !pause.is_zero() {
                thread::sleep(pause);
            }
            stream.write_all(if is_list { &answers.1 } else { &answers.0 })?;
            filled = 0;
        }
    }
}

//! The least that can be done: one socket, a fixed request, a scan for the length.

use std::io::{self, Read, Write};
use std::net::{SocketAddr, TcpStream};

/// A hand-written client of one connection.
#[derive(Debug)]
pub(crate) struct Socket {
    stream: TcpStream,
    request: Vec<u8>,
    buffer: Vec<u8>,
}

impl Socket {
    pub(crate) fn connect(address: SocketAddr, path: &str) -> io::Result<Self> {
        let stream = TcpStream::connect(address)?;
        stream.set_nodelay(true)?;
        let request = format!(
            "GET {path} HTTP/1.1\r\nhost: {address}\r\nauthorization: abcdefghijkl:pscale_tkn_bench\r\n\
             accept: application/json\r\nuser-agent: socket\r\n\r\n"
        );
        Ok(Self { stream, request: request.into_bytes(), buffer: vec![0; 256 * 1024] })
    }

    /// Sends the request and returns the body.
    pub(crate) fn get(&mut self) -> io::Result<Vec<u8>> {
        self.stream.write_all(&self.request)?;
        let mut filled = 0;
        loop {
            let read = self.stream.read(&mut self.buffer[filled..])?;
            if read == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
            filled += read;
            let Some(start) = find(&self.buffer[..filled], b"\r\n\r\n").map(|at| at + 4) else { continue };
            let length = content_length(&self.buffer[..start])?;
            if filled >= start + length {
                return Ok(self.buffer[start..start + length].to_vec());
            }
        }
    }
}

fn find(bytes: &[u8], what: &[u8]) -> Option<usize> {
    bytes.windows(what.len()).position(|window| window == what)
}

fn content_length(head: &[u8]) -> io::Result<usize> {
    const NAME: &[u8] = b"content-length: ";
    let start = find(head, NAME).ok_or(io::ErrorKind::InvalidData)? + NAME.len();
    let digits = head[start..].iter().take_while(|byte| byte.is_ascii_digit());
    Ok(digits.fold(0, |length, digit| length * 10 + usize::from(digit - b'0')))
}

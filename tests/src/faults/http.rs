//! As much of HTTP as a server needs that does it wrong on purpose, and the control does right.

use std::io::{self, Read};

/// The longest head that is read.
const MAX_HEAD: usize = 64 * 1024;

/// The first lines of a request.
#[derive(Debug)]
pub(super) struct Head {
    pub(super) method: String,
    pub(super) target: String,
    /// How long the body is.
    pub(super) length: u64,
}

/// Bytes that were read, and what of them is not used yet.
#[derive(Debug, Default)]
pub(super) struct Buffer(Vec<u8>);

impl Buffer {
    /// Reads the head of a request; none when the connection ended before one.
    pub(super) fn head(&mut self, from: &mut impl Read) -> io::Result<Option<Head>> {
        let end = loop {
            if let Some(end) = self.0.windows(4).position(|four| four == b"\r\n\r\n") {
                break end;
            }
            if self.0.len() > MAX_HEAD {
                return Err(io::Error::other("the head of the request is too long"));
            }
            if self.more(from)? == 0 {
                return Ok(None);
            }
        };
        let head = String::from_utf8_lossy(&self.0[..end]).into_owned();
        self.0.drain(..end + 4);
        let mut lines = head.lines();
        let mut words = lines.next().unwrap_or_default().split(' ').map(str::to_owned);
        let length = lines.find_map(|line| {
            let (name, value) = line.split_once(':')?;
            name.eq_ignore_ascii_case("content-length").then(|| value.trim().parse().ok())?
        });
        Ok(Some(Head {
            method: words.next().unwrap_or_default(),
            target: words.next().unwrap_or_default(),
            length: length.unwrap_or(0),
        }))
    }

    /// Reads a body of that length.
    pub(super) fn body(&mut self, from: &mut impl Read, length: u64) -> io::Result<Vec<u8>> {
        let length = usize::try_from(length).map_err(io::Error::other)?;
        self.exactly(from, length)
    }

    /// Reads so many bytes.
    pub(super) fn exactly(&mut self, from: &mut impl Read, amount: usize) -> io::Result<Vec<u8>> {
        while self.0.len() < amount {
            if self.more(from)? == 0 {
                return Err(io::ErrorKind::UnexpectedEof.into());
            }
        }
        Ok(self.0.drain(..amount).collect())
    }

    /// What was read and is not used.
    pub(super) fn take(&mut self) -> Vec<u8> {
        std::mem::take(&mut self.0)
    }

    /// Reads what comes, once.
    pub(super) fn more(&mut self, from: &mut impl Read) -> io::Result<usize> {
        let mut chunk = [0; 16 * 1024];
        let amount = from.read(&mut chunk)?;
        self.0.extend_from_slice(&chunk[..amount]);
        Ok(amount)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn requests_are_read_one_after_another() {
        let mut from =
            io::Cursor::new(b"POST /a HTTP/1.1\r\nContent-Length: 3\r\n\r\nabcGET /b HTTP/1.1\r\n\r\n");
        let mut buffer = Buffer::default();
        let head = buffer.head(&mut from).expect("readable").expect("a head");
        assert_eq!((head.method.as_str(), head.target.as_str(), head.length), ("POST", "/a", 3));
        assert_eq!(buffer.body(&mut from, head.length).expect("a body"), b"abc");
        let head = buffer.head(&mut from).expect("readable").expect("a head");
        assert_eq!((head.method.as_str(), head.length), ("GET", 0));
        assert!(buffer.head(&mut from).expect("readable").is_none());
    }
}

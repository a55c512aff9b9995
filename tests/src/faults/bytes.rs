//! The bytes that a case writes as pieces.

use std::collections::HashMap;
use std::io::{self, Write};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use flate2::Compression;
use flate2::write::GzEncoder;

use super::script::{Piece, Pieces, ServerSpec, Step};

/// How much of a repeated piece is written at once.
const BLOCK: usize = 64 * 1024;

/// What was packed before, by how it was written: packing 100 MB takes longer than the case that sends it.
static PACKED: Mutex<Option<HashMap<String, Arc<[u8]>>>> = Mutex::new(None);

/// What a case cannot know when it is written.
#[derive(Clone, Debug, Default)]
pub(super) struct Places {
    /// The server's address, ending in the version.
    pub(super) url: String,
    /// An address where connections are refused.
    pub(super) refused: String,
}

impl Places {
    pub(super) fn fill(&self, text: &str) -> String {
        let filled = text.replace("{url}", &self.url).replace("{refused}", &self.refused);
        let Some((before, rest)) = filled.split_once("{http_date") else { return filled };
        let Some((offset, after)) = rest.split_once('}') else { return filled };
        let now = SystemTime::now();
        let seconds = |text: &str| Duration::from_secs(text.parse().unwrap_or_default());
        let date = match offset.split_at_checked(1) {
            Some(("+", later)) => now + seconds(later),
            Some(("-", earlier)) => now - seconds(earlier),
            _ => now,
        };
        self.fill(&format!("{before}{}{after}", httpdate::fmt_http_date(date)))
    }
}

/// Bytes to send, however many they are.
#[derive(Clone, Debug, Default)]
pub(super) struct Bytes(Vec<Chunk>);

#[derive(Clone, Debug)]
enum Chunk {
    Once(Arc<[u8]>),
    Repeat { block: Vec<u8>, unit: usize, times: u64 },
}

impl Bytes {
    /// Reads the pieces.
    ///
    /// # Errors
    /// What is written as hex and is none.
    pub(super) fn of(pieces: &Pieces, places: &Places) -> io::Result<Self> {
        let pieces = match pieces {
            Pieces::One(piece) => std::slice::from_ref(piece),
            Pieces::Many(pieces) => pieces,
        };
        pieces.iter().map(|piece| chunk(piece, places)).collect::<io::Result<_>>().map(Self)
    }

    pub(super) fn len(&self) -> u64 {
        let chunks = self.0.iter().map(|chunk| match chunk {
            Chunk::Once(bytes) => as_u64(bytes.len()),
            Chunk::Repeat { unit, times, .. } => as_u64(*unit) * times,
        });
        chunks.sum()
    }

    /// Writes all of it and tells after each write how much that was.
    pub(super) fn write_to(&self, to: &mut impl Write, mut tell: impl FnMut(u64)) -> io::Result<()> {
        let mut write = |bytes: &[u8]| -> io::Result<()> {
            let mut left = bytes;
            while !left.is_empty() {
                let amount = to.write(left)?;
                if amount == 0 {
                    return Err(io::ErrorKind::WriteZero.into());
                }
                tell(as_u64(amount));
                left = &left[amount..];
            }
            Ok(())
        };
        for chunk in &self.0 {
            match chunk {
                Chunk::Once(bytes) => write(bytes)?,
                Chunk::Repeat { block, unit, times } => {
                    let mut left = as_u64(*unit) * times;
                    while left > 0 {
                        let now = usize::try_from(left).unwrap_or(usize::MAX).min(block.len());
                        write(&block[..now])?;
                        left -= as_u64(now);
                    }
                }
            }
        }
        Ok(())
    }

    pub(super) fn into_vec(self) -> io::Result<Vec<u8>> {
        let mut all = Vec::new();
        self.write_to(&mut all, |_| {})?;
        Ok(all)
    }
}

impl From<Vec<u8>> for Bytes {
    fn from(bytes: Vec<u8>) -> Self {
        Self(vec![Chunk::Once(bytes.into())])
    }
}

pub(super) fn as_u64(size: usize) -> u64 {
    u64::try_from(size).unwrap_or(u64::MAX)
}

fn chunk(piece: &Piece, places: &Places) -> io::Result<Chunk> {
    Ok(match piece {
        Piece::Text(text) => Chunk::Once(places.fill(text).into_bytes().into()),
        Piece::Hex { hex } => Chunk::Once(from_hex(hex)?.into()),
        Piece::Json { json } => Chunk::Once(json.to_string().into_bytes().into()),
        Piece::Gzip { gzip } => Chunk::Once(packed(gzip, places)?),
        Piece::Repeat { repeat, times } => {
            let unit = repeat.len().max(1);
            let whole = (BLOCK / unit).max(1).min(usize::try_from(*times).unwrap_or(usize::MAX));
            Chunk::Repeat { block: repeat.repeat(whole).into_bytes(), unit: repeat.len(), times: *times }
        }
    })
}

fn packed(pieces: &Pieces, places: &Places) -> io::Result<Arc<[u8]>> {
    let key = format!("{pieces:?}");
    let mut known = PACKED.lock().unwrap_or_else(PoisonError::into_inner);
    let known = known.get_or_insert_default();
    if let Some(bytes) = known.get(&key) {
        return Ok(Arc::clone(bytes));
    }
    let mut packer = GzEncoder::new(Vec::new(), Compression::fast());
    Bytes::of(pieces, places)?.write_to(&mut packer, |_| {})?;
    let bytes: Arc<[u8]> = packer.finish()?.into();
    known.insert(key, Arc::clone(&bytes));
    Ok(bytes)
}

fn from_hex(text: &str) -> io::Result<Vec<u8>> {
    let digits: Vec<u8> = text.bytes().filter(|byte| !byte.is_ascii_whitespace()).collect();
    let wrong = || io::Error::other(format!("{text:?} is not hex"));
    let pairs = digits.chunks(2).map(|pair| {
        let pair = std::str::from_utf8(pair).map_err(|_| wrong())?;
        u8::from_str_radix(pair, 16).map_err(|_| wrong())
    });
    pairs.collect()
}

/// Reads every piece of a case once, so that a mistake in it shows and nothing is packed while a call waits.
pub(super) fn prepare(server: &ServerSpec, proxy: &[Step]) -> io::Result<()> {
    let places = Places::default();
    let replies = server.replies.iter().chain(&server.otherwise).flatten();
    for step in server.on_connect.iter().chain(replies).chain(proxy) {
        match step {
            Step::Send(pieces) | Step::Drip { pieces, .. } => drop(Bytes::of(pieces, &places)?),
            Step::Reply(reply) => {
                if let Some(pieces) = &reply.body {
                    drop(Bytes::of(pieces, &places)?);
                }
            }
            _ => {}
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    fn bytes(json: &str) -> Vec<u8> {
        let pieces: Pieces = serde_json::from_str(json).expect("pieces");
        let places = Places { url: "http://u".into(), refused: "http://r".into() };
        let bytes = Bytes::of(&pieces, &places).expect("bytes");
        let (mut written, mut told) = (Vec::new(), 0);
        bytes.write_to(&mut written, |amount| told += amount).expect("a vector takes all");
        assert_eq!(told, bytes.len());
        assert_eq!(bytes.len(), as_u64(written.len()));
        written
    }

    #[test]
    fn pieces_are_what_they_say() {
        assert_eq!(bytes(r#""{url}/a {refused}""#), b"http://u/a http://r");
        assert_eq!(bytes(r#"["a", {"hex": "62 6364"}, {"json": {"e": 1}}]"#), b"abcd{\"e\":1}");
        assert_eq!(bytes(r#"[{"repeat": "ab", "times": 3}, "c"]"#), b"abababc");
        assert_eq!(bytes(r#"{"repeat": "xyz", "times": 100000}"#), "xyz".repeat(100_000).as_bytes());
        let packed = bytes(r#"{"gzip": {"repeat": "x", "times": 1000}}"#);
        assert!(packed.starts_with(&[0x1f, 0x8b]) && packed.len() < 100);
        assert!(serde_json::from_str::<Pieces>(r#"{"repeat": "x"}"#).is_err());
        assert!(from_hex("0g").is_err());
    }

    #[test]
    fn dates_are_seen_from_now() {
        let read = |text: &str| httpdate::parse_http_date(&Places::default().fill(text)).expect("a date");
        let hour = Duration::from_secs(3_600);
        let apart = read("{http_date+3600}").duration_since(read("{http_date}")).expect("later");
        assert!(apart >= hour && apart < hour + Duration::from_secs(5), "{apart:?}");
        assert!(read("{http_date-3600}") < SystemTime::now());
    }
}

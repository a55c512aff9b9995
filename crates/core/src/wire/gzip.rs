//! The one place where a body is unpacked.

use std::io::Read;

use http::HeaderMap;
use http::header::{CONTENT_ENCODING, CONTENT_LENGTH};

/// Why a body could not be unpacked.
#[derive(Debug)]
pub(super) enum Damage {
    /// It is larger than it may be.
    TooLarge,
    Broken(std::io::Error),
}

/// Unpacks a body that says that it is gzip, or that is without saying so where that happens (`files`). A body of no
/// bytes is no gzip, whatever its headers say.
pub(super) fn unpack(
    headers: &mut HeaderMap,
    body: Vec<u8>,
    files: bool,
    limit: u64,
) -> Result<Vec<u8>, Damage> {
    let encoding = headers.get(CONTENT_ENCODING).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let said = encoding.trim().eq_ignore_ascii_case("gzip") || encoding.trim().eq_ignore_ascii_case("x-gzip");
    if body.is_empty() || !(said || files && body.starts_with(&[0x1f, 0x8b])) {
        return Ok(body);
    }
    let mut bytes = Vec::new();
    let read =
        flate2::read::MultiGzDecoder::new(&body[..]).take(limit.saturating_add(1)).read_to_end(&mut bytes);
    read.map_err(Damage::Broken)?;
    if u64::try_from(bytes.len()).unwrap_or(u64::MAX) > limit {
        return Err(Damage::TooLarge);
    }
    // They are about what was sent, not about what is handed on.
    headers.remove(CONTENT_ENCODING);
    headers.remove(CONTENT_LENGTH);
    Ok(bytes)
}

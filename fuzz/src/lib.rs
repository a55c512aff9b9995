//! What the fuzz targets share.
//!
//! A target takes its input apart by lines, so that a seed and a finding are texts that a person can read.

/// The input as text, or nothing where it is no UTF-8: what the targets check is given as text.
#[must_use]
pub fn text(data: &[u8]) -> Option<&str> {
    std::str::from_utf8(data).ok()
}

/// The first line, and all that follows it.
#[must_use]
pub fn first_line(text: &str) -> (&str, &str) {
    text.split_once('\n').unwrap_or((text, ""))
}

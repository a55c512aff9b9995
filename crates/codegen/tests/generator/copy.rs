//! A small API that has one of everything, and copies of it to break.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say so")]

use std::fs;
use std::path::PathBuf;
use std::sync::atomic::{AtomicUsize, Ordering};

/// The folder of this crate. Cargo says it when the tests run; what is compiled in is another one after a move.
pub(crate) fn here() -> PathBuf {
    std::env::var_os("CARGO_MANIFEST_DIR").unwrap_or_else(|| env!("CARGO_MANIFEST_DIR").into()).into()
}

/// The small API's own workspace.
pub(crate) fn small() -> PathBuf {
    here().join("tests/small")
}

/// The parts of the description of the small API.
const SOURCES: &[&str] = &[
    "api/api.yaml",
    "api/known.yaml",
    "api/resources/gates.yaml",
    "api/resources/rides.yaml",
    "api/resources/tickets.yaml",
];

/// A copy of the small API's description in a directory of its own, deleted when dropped.
pub(crate) struct Copy(pub(crate) PathBuf);

impl Copy {
    pub(crate) fn new() -> Self {
        static COPIES: AtomicUsize = AtomicUsize::new(0);
        let name = format!("codegen-test-{}-{}", std::process::id(), COPIES.fetch_add(1, Ordering::Relaxed));
        let root = std::env::temp_dir().join(name);
        fs::create_dir_all(root.join("api/resources")).unwrap();
        for source in SOURCES {
            fs::copy(small().join(source), root.join(source)).unwrap();
        }
        let settings = here().join("../../rustfmt.toml");
        fs::copy(settings, root.join("rustfmt.toml")).unwrap();
        Self(root)
    }

    /// Replaces the first `from` in a file.
    pub(crate) fn replace(&self, file: &str, from: &str, to: &str) {
        let path = self.0.join(file);
        let text = fs::read_to_string(&path).unwrap();
        assert!(text.contains(from), "{file} has no {from}");
        fs::write(path, text.replacen(from, to, 1)).unwrap();
    }
}

impl Drop for Copy {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

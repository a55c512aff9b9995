//! The table of what came of each fault, a file a language.

use std::collections::HashSet;
use std::fs::OpenOptions;
use std::io::{self, Write};
use std::path::PathBuf;
use std::sync::{Mutex, PoisonError};

/// Where `cargo xtask test` collects the lines of all languages.
const FOLDER: &str = "PLANETSCALE_FAULTS_TABLE";

/// Keeps each line once, in the folder that the environment names, if it names one.
#[derive(Debug, Default)]
pub(super) struct Table {
    folder: Option<PathBuf>,
    kept: Mutex<HashSet<String>>,
}

impl Table {
    pub(super) fn from_environment() -> Self {
        Self { folder: std::env::var_os(FOLDER).map(PathBuf::from), kept: Mutex::default() }
    }

    pub(super) fn keep(&self, language: &str, line: &str) -> io::Result<()> {
        let Some(folder) = &self.folder else { return Ok(()) };
        let mut kept = self.kept.lock().unwrap_or_else(PoisonError::into_inner);
        if !kept.insert(line.to_owned()) {
            return Ok(());
        }
        std::fs::create_dir_all(folder)?;
        let file = folder.join(format!("{language}.txt"));
        writeln!(OpenOptions::new().create(true).append(true).open(file)?, "{line}")
    }
}

//! Formats the generated Rust files as `cargo fmt` would, so that both agree on what is up to date.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;
use std::sync::atomic::{AtomicUsize, Ordering};

use crate::problem::{Errors, Kind, Problem};
use crate::write::File;

static RUNS: AtomicUsize = AtomicUsize::new(0);

/// Formats all Rust files in one call: rustfmt starts slowly and works fast.
pub(crate) fn format(root: &Path, files: &mut [File]) -> Result<(), Errors> {
    let run = RUNS.fetch_add(1, Ordering::Relaxed);
    let directory = std::env::temp_dir().join(format!("planetscale-codegen-{}-{run}", std::process::id()));
    let result = format_in(&directory, root, files);
    // Nothing depends on this directory any more: a leftover is the system's to clear.
    let _ = fs::remove_dir_all(&directory);
    result
}

fn format_in(directory: &Path, root: &Path, files: &mut [File]) -> Result<(), Errors> {
    let failed = |what: &str| Errors::from(Problem::file("rustfmt", Kind::Environment, what));
    let rust: Vec<(PathBuf, &mut File)> = files
        .iter_mut()
        .filter(|file| Path::new(&file.path).extension().is_some_and(|extension| extension == "rs"))
        .map(|file| (directory.join(&file.path), file))
        .collect();
    if rust.is_empty() {
        return Ok(());
    }
    for (path, file) in &rust {
        let parent = path.parent().unwrap_or(directory);
        fs::create_dir_all(parent)
            .and_then(|()| fs::write(path, &file.contents))
            .map_err(|e| failed(&format!("{}: {e}", path.display())))?;
    }
    let mut command = Command::new("rustfmt");
    command.args(["--edition", "2024"]);
    // The settings that `cargo fmt` would find, not the ones above the temporary directory.
    if let Some(settings) =
        root.ancestors().map(|above| above.join("rustfmt.toml")).find(|file| file.exists())
    {
        command.arg("--config-path").arg(settings);
    }
    let output = command
        .args(rust.iter().map(|(path, _)| path))
        .output()
        .map_err(|e| failed(&format!("does not run ({e}); `rustup component add rustfmt` installs it")))?;
    if !output.status.success() {
        return Err(failed(&String::from_utf8_lossy(&output.stderr)));
    }
    for (path, file) in rust {
        file.contents = fs::read_to_string(&path).map_err(|e| failed(&format!("{}: {e}", path.display())))?;
    }
    Ok(())
}

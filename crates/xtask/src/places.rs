//! Which checkout these commands work on, and what of its target folder was made for another one.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::OnceLock;

use crate::shell;

/// What is in the root folder of a checkout, and in no other folder.
const SIGNS: [&str; 2] = ["api/api.yaml", "crates/xtask/Cargo.toml"];

/// Says in a folder for which place it was made.
const MARK: &str = "made-for";

static ROOT: OnceLock<PathBuf> = OnceLock::new();

/// Finds the checkout, and remembers it for [`root`]. It is looked for each time and not compiled in: a checkout can be
/// moved, and its target folder copied, and cargo takes the program for fresh in both.
pub(crate) fn find() -> Result<&'static Path, String> {
    // `cargo run` says which checkout it runs this for; without it, it is the one that the shell is in.
    let told = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from);
    let here = std::env::current_dir().map_err(|error| format!("the current folder: {error}"))?;
    let found = told.iter().chain([&here]).find_map(|from| above(from));
    let found = found.ok_or_else(|| {
        format!("{} is in no checkout of the project: run `cargo xtask` in one", here.display())
    })?;
    Ok(ROOT.get_or_init(|| found))
}

/// The project's root folder.
pub(crate) fn root() -> PathBuf {
    // Every command begins with `find`; only unit tests do not.
    ROOT.get().map(PathBuf::as_path).or_else(|| find().ok()).map(Path::to_path_buf).unwrap_or_default()
}

/// The nearest folder, from this one upwards, that is the root of a checkout.
fn above(from: &Path) -> Option<PathBuf> {
    let is_root = |folder: &&Path| SIGNS.iter().all(|sign| folder.join(sign).is_file());
    from.ancestors().find(is_root).map(Path::to_path_buf)
}

/// Empties a folder below the target folder that was made in another place, and says so; the folder is there afterwards.
///
/// Environments of Python, what npm installs, and what Maven and Swift build all hold the path that they were made for:
/// in a moved checkout or a copied target folder they would work on the other one, or fail in odd ways.
pub(crate) fn made_here(name: &str) -> Result<(), String> {
    claim(&shell::target().join(name), &root())
}

fn claim(folder: &Path, root: &Path) -> Result<(), String> {
    let problem = |error: std::io::Error| format!("{}: {error}", folder.display());
    let mark = folder.join(MARK);
    let place = || format!("{}\n{}\n", real(root), real(folder));
    if fs::read_to_string(&mark).is_ok_and(|made_for| made_for == place()) {
        return Ok(());
    }
    if folder.exists() {
        println!("it was not made for this place, so it is made anew: {}", folder.display());
        fs::remove_dir_all(folder).map_err(problem)?;
    }
    fs::create_dir_all(folder).map_err(problem)?;
    // Before the rest, which takes stamps of its own to be complete.
    fs::write(&mark, place()).map_err(problem)
}

/// A path without links, so that two names of a place are one.
fn real(path: &Path) -> String {
    fs::canonicalize(path).unwrap_or_else(|_| path.to_path_buf()).display().to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    /// A folder of its own for a test, removed at its end.
    struct Folder(PathBuf);

    impl Folder {
        fn new(name: &str) -> Self {
            let path = std::env::temp_dir().join(format!("xtask-{name}-{}", std::process::id()));
            let _ = fs::remove_dir_all(&path);
            fs::create_dir_all(&path).unwrap();
            Self(path)
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    #[test]
    fn the_nearest_checkout_above_is_found() {
        let folder = Folder::new("above");
        for sign in SIGNS {
            fs::create_dir_all(folder.0.join(sign).parent().unwrap()).unwrap();
            fs::write(folder.0.join(sign), "").unwrap();
        }
        // Half of the signs are no checkout: the generator's tests have a description of their own.
        let inside = folder.0.join("crates/codegen/tests/small");
        fs::create_dir_all(inside.join("api/resources")).unwrap();
        fs::write(inside.join("api/api.yaml"), "").unwrap();
        assert_eq!(above(&inside.join("api/resources")), Some(folder.0.clone()));
        assert_eq!(above(&folder.0), Some(folder.0.clone()));
        assert_eq!(above(folder.0.parent().unwrap()), None);
    }

    #[test]
    fn what_was_made_for_another_place_is_made_anew() {
        let folder = Folder::new("moved");
        let (first, second) = (folder.0.join("first"), folder.0.join("second"));
        let environment = |root: &Path| root.join("target/python");
        let kept = |root: &Path| environment(root).join("venv").is_dir();
        fs::create_dir_all(&first).unwrap();
        claim(&environment(&first), &first).unwrap();
        fs::create_dir(environment(&first).join("venv")).unwrap();
        claim(&environment(&first), &first).unwrap();
        assert!(kept(&first), "what was made here stays");

        fs::rename(&first, &second).unwrap();
        claim(&environment(&second), &second).unwrap();
        assert!(!kept(&second), "the checkout was moved");

        // The same target folder, by CARGO_TARGET_DIR, for another checkout.
        fs::create_dir(environment(&second).join("venv")).unwrap();
        fs::create_dir_all(&first).unwrap();
        claim(&environment(&second), &first).unwrap();
        assert!(!kept(&second), "it was made for another checkout");
    }

    #[test]
    fn a_folder_that_nobody_marked_is_made_anew() {
        let folder = Folder::new("unmarked");
        fs::write(folder.0.join("old"), "").unwrap();
        claim(&folder.0, &folder.0).unwrap();
        assert!(!folder.0.join("old").exists() && folder.0.join(MARK).is_file());
    }
}

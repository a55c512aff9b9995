//! The commands work on the checkout that they are called in, and not on the one that they were compiled in.

#![allow(clippy::unwrap_used, reason = "a test that cannot go on should say so")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A checkout with a small description, removed at the end.
struct Checkout(PathBuf);

impl Checkout {
    fn new() -> Self {
        let root = std::env::temp_dir().join(format!("xtask-moved-{}", std::process::id()));
        let _ = fs::remove_dir_all(&root);
        let here = std::env::var_os("CARGO_MANIFEST_DIR").map(PathBuf::from).unwrap();
        let small = here.join("../codegen/tests/small");
        let sources = [
            "api.yaml",
            "known.yaml",
            "resources/gates.yaml",
            "resources/rides.yaml",
            "resources/tickets.yaml",
        ];
        for source in sources.map(|source| format!("api/{source}")) {
            copy(&small.join(&source), &root.join("first").join(&source));
        }
        for file in ["rustfmt.toml", "crates/xtask/Cargo.toml"] {
            copy(&here.join("../..").join(file), &root.join("first").join(file));
        }
        // A temporary folder may be a link, and the program says what its shell is really in.
        Self(fs::canonicalize(root).unwrap())
    }
}

impl Drop for Checkout {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to.parent().unwrap()).unwrap();
    fs::copy(from, to).unwrap();
}

/// Runs the program in a folder, told of a package as `cargo run` does it, or not.
fn codegen(folder: &Path, package: Option<&Path>) -> Output {
    let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
    command.arg("codegen").current_dir(folder).env_remove("CARGO_MANIFEST_DIR");
    command.envs(package.map(|package| ("CARGO_MANIFEST_DIR", package)));
    command.output().unwrap()
}

fn assert_wrote_into(root: &Path, output: &Output) {
    let (said, noted) = (String::from_utf8_lossy(&output.stdout), String::from_utf8_lossy(&output.stderr));
    assert!(output.status.success(), "{said}{noted}");
    assert!(noted.contains(&format!("in {}\n", root.display())), "{noted}");
    assert!(root.join("api/openapi.json").is_file(), "{said}");
    assert!(!said.contains(" 0 written"), "{said}");
}

#[test]
fn a_moved_checkout_is_worked_on_where_it_is() {
    let checkout = Checkout::new();
    let (first, second) = (checkout.0.join("first"), checkout.0.join("second"));
    assert_wrote_into(&first, &codegen(&first.join("api/resources"), None));
    fs::rename(&first, &second).unwrap();
    fs::remove_file(second.join("api/openapi.json")).unwrap();
    assert_wrote_into(&second, &codegen(&second, None));
    assert!(!first.exists());

    // What cargo says counts before the folder of the shell, which is here that of these tests.
    fs::remove_file(second.join("api/openapi.json")).unwrap();
    let here = std::env::current_dir().unwrap();
    assert_wrote_into(&second, &codegen(&here, Some(&second.join("crates/xtask"))));

    let outside = codegen(&checkout.0, None);
    assert_eq!(outside.status.code(), Some(2));
    let noted = String::from_utf8_lossy(&outside.stderr);
    assert!(noted.contains("is in no checkout of the project: run `cargo xtask` in one"), "{noted}");
}

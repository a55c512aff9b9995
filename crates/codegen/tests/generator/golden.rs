//! What comes out for a small API is compared with what came out when somebody last looked at it.
//!
//! `UPDATE_GOLDEN=1 cargo test -p planetscale-codegen` writes it anew; look at the difference before committing.

use std::fs;

use crate::copy::{Copy, small};
use planetscale_codegen::{Mode, generate, run};

#[test]
fn the_small_api_comes_out_as_committed() {
    if std::env::var_os("UPDATE_GOLDEN").is_some() {
        run(&small(), Mode::Write).unwrap();
    }
    let (files, missing) = generate(&small(), Mode::Check).unwrap();
    assert!(missing.is_empty());
    for file in &files {
        let golden = fs::read_to_string(small().join(&file.path)).unwrap_or_default();
        for (number, (wanted, got)) in golden.lines().zip(file.contents.lines()).enumerate() {
            assert_eq!(got, wanted, "{}:{}", file.path, number + 1);
        }
        assert_eq!(file.contents, golden, "{}", file.path);
    }
    run(&small(), Mode::Check).unwrap();
}

#[test]
fn a_second_run_has_nothing_to_do_and_leftovers_go() {
    let copy = Copy::new();
    let first = run(&copy.0, Mode::Write).unwrap();
    assert!(first.written.contains(&"api/openapi.json".to_owned()));
    assert_eq!((first.unchanged, first.deleted.len()), (0, 0));

    let second = run(&copy.0, Mode::Write).unwrap();
    assert_eq!((second.written.len(), second.unchanged), (0, first.written.len()));

    fs::write(copy.0.join("crates/planetscale/src/models/slides.rs"), "// old\n").unwrap();
    fs::write(copy.0.join("docs/operations.json"), "{}").unwrap();
    // What Python keeps beside the files that it ran is no leftover.
    fs::create_dir(copy.0.join("python/planetscale/types/__pycache__")).unwrap();
    fs::write(copy.0.join("python/planetscale/types/__pycache__/rides.pyc"), "").unwrap();
    fs::remove_file(copy.0.join("tests/src/dispatch/rides.rs")).unwrap();
    let errors = run(&copy.0, Mode::Check).unwrap_err();
    assert_eq!(
        errors.to_string(),
        "crates/planetscale/src/models/slides.rs: is left over from an older description: run `cargo xtask codegen`\n\
         docs/operations.json: is out of date: run `cargo xtask codegen`\n\
         tests/src/dispatch/rides.rs: is missing: run `cargo xtask codegen`"
    );

    let third = run(&copy.0, Mode::Write).unwrap();
    assert_eq!(third.deleted, ["crates/planetscale/src/models/slides.rs"]);
    assert_eq!(third.written, ["tests/src/dispatch/rides.rs", "docs/operations.json"]);
    run(&copy.0, Mode::Check).unwrap();
}

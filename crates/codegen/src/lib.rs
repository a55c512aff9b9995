//! Turns the description of the API (`api/*.yaml`) into everything that follows from it.
//!
//! The way of a run: `load` parses the files and remembers lines, `read` checks them and builds the [`ir`],
//! `shared` and each folder of `languages` turn the ir into files, with what they have in `common`, `rustfmt`
//! formats the Rust ones, and `write` puts them on disk or says how the disk differs. A new language is one
//! more folder of `languages`, and a line in its list.

mod common;
pub mod diff;
pub mod ir;
mod languages;
mod load;
mod naming;
mod openapi;
mod problem;
mod read;
mod render;
mod rustfmt;
mod scopes;
mod shared;
mod source;
mod write;

use std::path::Path;

pub use naming::Name;
pub use problem::{Errors, Kind, Problem};
pub use scopes::{Home, Members, Place, Scope};
pub use source::At;
pub use write::File;

/// What to do with the generated files.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Mode {
    /// Write the ones that differ and delete the stale ones.
    Write,
    /// Only say which ones differ, are missing or are stale: that is an error.
    Check,
    /// Like [`Mode::Write`], though texts are missing: for describing new operations step by step.
    Draft,
}

/// What a run did.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Summary {
    /// The files that were written.
    pub written: Vec<String>,
    /// The stale files that were deleted.
    pub deleted: Vec<String>,
    /// How many files were as they should be.
    pub unchanged: usize,
    /// The texts that are missing; only a draft gets this far with any.
    pub missing_texts: Vec<Problem>,
}

/// Generates everything from the description below `root`, and writes or checks it.
///
/// # Errors
/// Everything that is wrong with the description, with file and line; or, when checking, every generated file
/// that is not up to date.
pub fn run(root: &Path, mode: Mode) -> Result<Summary, Errors> {
    let (files, missing_texts) = generate(root, mode)?;
    let difference = write::compare(root, &files)?;
    if mode == Mode::Check {
        return up_to_date(root, &difference);
    }
    write::write(root, &difference)?;
    Ok(Summary {
        written: difference.changed.iter().map(|file| file.path.clone()).collect(),
        deleted: difference.stale,
        unchanged: difference.unchanged,
        missing_texts,
    })
}

/// Generates everything in memory. The second part is the missing texts of a draft.
///
/// # Errors
/// Everything that is wrong with the description, with file and line.
pub fn generate(root: &Path, mode: Mode) -> Result<(Vec<File>, Vec<Problem>), Errors> {
    let description = load::load(root)?;
    let (api, problems) = read::read(&description);
    let fatal = |problem: &Problem| mode != Mode::Draft || problem.kind != Kind::MissingText;
    if problems.iter().any(fatal) {
        return Err(Errors::new(problems));
    }
    let mut files = vec![openapi::generate(&description, &api)?];
    for part in languages::ALL.iter().flat_map(|language| language.parts).chain(shared::PARTS) {
        files.extend(part(&api)?);
    }
    rustfmt::format(root, &mut files)?;
    Ok((files, problems))
}

fn up_to_date(root: &Path, difference: &write::Difference<'_>) -> Result<Summary, Errors> {
    let mut problems = Vec::new();
    for file in &difference.changed {
        let message = if root.join(&file.path).exists() { "is out of date" } else { "is missing" };
        problems.push(Problem::file(
            &file.path,
            Kind::OutOfDate,
            format!("{message}: run `cargo xtask codegen`"),
        ));
    }
    for path in &difference.stale {
        let message = "is left over from an older description: run `cargo xtask codegen`";
        problems.push(Problem::file(path, Kind::OutOfDate, message));
    }
    if problems.is_empty() {
        Ok(Summary { unchanged: difference.unchanged, ..Summary::default() })
    } else {
        Err(Errors::new(problems))
    }
}

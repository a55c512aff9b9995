//! Compares the description with an official `OpenAPI` document.
//!
//! Both are read the same way, so that it does not matter whether a schema has a name or is written in place, or
//! which of 3.0 and 3.1 it is written in. Every difference has a place in the description: `schema Branch.state`,
//! `operation list_branches.query.page`. `api/corrections.yaml` names the places that differ on purpose, and why.

mod compare;
mod corrections;
mod difference;
mod operations;
mod read;
mod report;
mod schemas;
mod shape;
#[cfg(test)]
mod tests;

pub use report::Report;

use crate::problem::Errors;
use read::Document;

/// A text and the name of the file that it comes from.
#[derive(Clone, Copy, Debug)]
pub struct Input<'t> {
    /// The name, for messages.
    pub file: &'t str,
    /// What the file holds.
    pub text: &'t str,
}

/// Compares the description (`described`, the merged document) with the official document (`published`).
///
/// # Errors
/// A document that cannot be compared, and a correction that refers to nothing, with file and line.
pub fn diff(
    described: Input<'_>,
    published: Input<'_>,
    corrections: Option<Input<'_>>,
) -> Result<Report, Errors> {
    let described = Document::read(described.file, described.text)?;
    let corrections = match corrections {
        Some(input) => corrections::read(input.file, input.text, &described)?,
        None => Vec::new(),
    };
    let published = Document::read(published.file, published.text)?;
    Ok(Report::new(&compare::compare(&described, &published), &corrections))
}

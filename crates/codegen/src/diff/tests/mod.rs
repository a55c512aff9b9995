//! Small documents against each other.

mod corrections;
mod differences;
mod input;
mod same;

use super::{Input, Report, diff};
use crate::problem::Errors;

/// A description in 3.1, with names for everything.
const DESCRIBED: &str = include_str!("described.yaml");

/// The same API as its service might publish it: 3.0, everything in place, no names.
const PUBLISHED: &str = include_str!("published.yaml");

fn compare(described: &str, published: &str, corrections: Option<&str>) -> Result<Report, Errors> {
    diff(
        Input { file: "openapi.json", text: described },
        Input { file: "official.yaml", text: published },
        corrections.map(|text| Input { file: "corrections.yaml", text }),
    )
}

/// A document with one passage changed; the passage must be there once.
fn with(document: &str, from: &str, to: &str) -> String {
    assert_eq!(document.matches(from).count(), 1, "`{from}` is not there once");
    document.replacen(from, to, 1)
}

/// The lines of the differences between the description and a changed document, without the summary.
fn differences(published: &str) -> Vec<String> {
    lines(&compare(DESCRIBED, published, None).unwrap())
}

fn lines(report: &Report) -> Vec<String> {
    let text = report.to_string();
    text.lines().filter(|line| line.starts_with(' ')).map(|line| line.trim().to_owned()).collect()
}

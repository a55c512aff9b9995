//! What can be wrong with a description, and where.

use std::fmt;

use crate::source::At;

/// What kind of thing is wrong.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    /// A text is missing or empty: nothing is wrong with the structure, and a draft can be generated.
    MissingText,
    /// The description contradicts itself or refers to nothing.
    Broken,
    /// The machine failed: a file cannot be read or written, or rustfmt does not run.
    Environment,
    /// A generated file is not what the description says it should be.
    OutOfDate,
}

/// One thing that is wrong.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// What kind of thing.
    pub kind: Kind,
    /// The file, relative to the root.
    pub file: String,
    /// The line, counted from one; zero when the whole file is meant.
    pub line: usize,
    /// What is wrong and what would be right.
    pub message: String,
}

impl Problem {
    /// Something that is wrong at a place in the description.
    pub(crate) fn at(at: &At, kind: Kind, message: impl Into<String>) -> Self {
        Self { kind, file: at.file.to_string(), line: at.line, message: message.into() }
    }

    /// Something that is wrong with a file as a whole.
    pub(crate) fn file(file: impl Into<String>, kind: Kind, message: impl Into<String>) -> Self {
        Self { kind, file: file.into(), line: 0, message: message.into() }
    }
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        if self.line == 0 {
            write!(f, "{}: {}", self.file, self.message)
        } else {
            write!(f, "{}:{}: {}", self.file, self.line, self.message)
        }
    }
}

/// Everything that is wrong, in the order of files and lines.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Errors(Vec<Problem>);

impl Errors {
    /// Sorts the problems by place and drops repetitions.
    pub(crate) fn new(mut problems: Vec<Problem>) -> Self {
        problems.sort_by(|a, b| (&a.file, a.line, &a.message).cmp(&(&b.file, b.line, &b.message)));
        problems.dedup();
        Self(problems)
    }

    /// The problems.
    #[must_use]
    pub fn problems(&self) -> &[Problem] {
        &self.0
    }
}

impl From<Problem> for Errors {
    fn from(problem: Problem) -> Self {
        Self(vec![problem])
    }
}

impl fmt::Display for Errors {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        for (index, problem) in self.0.iter().enumerate() {
            if index > 0 {
                writeln!(f)?;
            }
            write!(f, "{problem}")?;
        }
        Ok(())
    }
}

impl std::error::Error for Errors {}

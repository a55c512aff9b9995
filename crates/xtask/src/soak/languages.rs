//! The languages of the soak, and how the program of each is started.

use std::path::PathBuf;
use std::process::Command;

use crate::{kotlin_package, node_package, python_package, rust, shell, swift_package};

/// A language of the SDK.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(crate) enum Language {
    Rust,
    Python,
    Node,
    Kotlin,
    Swift,
}

impl Language {
    /// All of them, in the order in which they are built.
    pub(crate) const ALL: [Self; 5] = [Self::Rust, Self::Python, Self::Node, Self::Kotlin, Self::Swift];

    /// The language that goes by this name on the command line.
    pub(crate) fn named(name: &str) -> Result<Self, String> {
        let found = Self::ALL.into_iter().find(|language| language.name() == name);
        found.ok_or_else(|| format!("there is no language `{name}`"))
    }

    pub(crate) const fn name(self) -> &'static str {
        match self {
            Self::Rust => "rust",
            Self::Python => "python",
            Self::Node => "node",
            Self::Kotlin => "kotlin",
            Self::Swift => "swift",
        }
    }

    /// The step of `cargo xtask test` that runs it.
    pub(crate) const fn step(self) -> &'static str {
        match self {
            Self::Rust => "Rust soak",
            Self::Python => "Python soak",
            Self::Node => "Node soak",
            Self::Kotlin => "Kotlin soak",
            Self::Swift => "Swift soak",
        }
    }

    /// The step of `cargo xtask test` that makes what it runs with.
    pub(crate) const fn built_by(self) -> &'static str {
        match self {
            Self::Rust => rust::BUILD,
            Self::Python => python_package::BUILD,
            Self::Node => node_package::BUILD,
            Self::Kotlin => kotlin_package::BUILD,
            Self::Swift => swift_package::BUILD,
        }
    }

    /// Whether an earlier `cargo xtask test` left what it runs with.
    pub(crate) fn ready(self) -> Result<(), String> {
        let made = match self {
            // Built with the simulator.
            Self::Rust => return Ok(()),
            Self::Python => python_package::installed(),
            Self::Node => node_package::installed(),
            Self::Kotlin => kotlin_package::soak_class(),
            Self::Swift => swift_package::built_package(),
        };
        if made.exists() {
            return Ok(());
        }
        Err(format!("{} is not there: run `cargo xtask test {}` first", made.display(), self.name()))
    }

    /// Builds the program, where that is not done by starting it.
    pub(crate) fn prepare(self) -> Result<(), String> {
        match self {
            Self::Swift => shell::run(&mut swift_package::build_soak()),
            _ => Ok(()),
        }
    }

    /// The program.
    pub(crate) fn command(self) -> Command {
        match self {
            Self::Rust => Command::new(rust_program()),
            Self::Python => python_package::soak(),
            Self::Node => node_package::soak(),
            Self::Kotlin => kotlin_package::soak(),
            Self::Swift => swift_package::soak(),
        }
    }
}

fn rust_program() -> PathBuf {
    let program = shell::target().join("debug").join("examples").join("soak");
    program.with_extension(std::env::consts::EXE_EXTENSION)
}

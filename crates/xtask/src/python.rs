//! The tools that are written in Python, in an environment of their own under the target folder.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::shell;

/// The exact versions of all of them.
const REQUIREMENTS: &str = include_str!("../requirements.txt");

/// An environment that has what `requirements.txt` names.
pub(crate) struct Environment {
    bin: PathBuf,
}

impl Environment {
    /// Makes the environment, or takes the one that an earlier run made from the same versions.
    pub(crate) fn prepare() -> Result<Self, String> {
        let folder = shell::target().join("tools").join("venv");
        let environment = Self { bin: folder.join(if cfg!(windows) { "Scripts" } else { "bin" }) };
        // Written last, so an installation that broke off is made anew.
        let stamp = folder.join("requirements.txt");
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == REQUIREMENTS) {
            return Ok(environment);
        }
        println!("installing the Python tools into {}", folder.display());
        environment.install(&folder)?;
        fs::write(&stamp, REQUIREMENTS).map_err(|error| format!("{}: {error}", stamp.display()))?;
        Ok(environment)
    }

    fn install(&self, folder: &Path) -> Result<(), String> {
        let python = if cfg!(windows) { "python" } else { "python3" };
        shell::run_quietly(Command::new(python).args(["-m", "venv", "--clear"]).arg(folder)).map_err(|error| {
            format!("{error}\nPython 3.11 or newer with its venv module is needed (Debian: apt install python3-venv)")
        })?;
        let requirements = shell::root().join("crates/xtask/requirements.txt");
        shell::run_quietly(
            self.command("pip")
                .args(["install", "--disable-pip-version-check", "--no-deps", "--requirement"])
                .arg(requirements),
        )
    }

    /// A command that runs one of the tools in the root folder.
    pub(crate) fn command(&self, tool: impl AsRef<OsStr>) -> Command {
        let mut command = Command::new(self.bin.join(tool.as_ref()));
        command.current_dir(shell::root());
        command
    }

    /// Whether a tool is there: one is not published for every platform.
    pub(crate) fn has(&self, tool: &str) -> bool {
        self.bin.join(tool).with_extension(std::env::consts::EXE_EXTENSION).is_file()
    }
}

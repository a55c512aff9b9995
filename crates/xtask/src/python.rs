//! The tools that are written in Python, in an environment of their own under the target folder.

use std::ffi::OsStr;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use crate::{places, shell};

/// Whether packages that pip would have to build are refused: it builds them with tools that no hash holds. Every package
/// has a wheel for the usual platforms, but one has none for Macs with Intel's processors.
const WHEELS_ONLY: bool = !cfg!(all(target_os = "macos", target_arch = "x86_64"));

/// The Python of an environment, whether it is there or not.
pub(crate) fn interpreter(environment: &str) -> PathBuf {
    bin(&shell::target().join(environment).join("venv")).join("python")
}

/// Where the programs of an environment are.
fn bin(folder: &Path) -> PathBuf {
    folder.join(if cfg!(windows) { "Scripts" } else { "bin" })
}

/// An environment that has what a `requirements.txt` names.
pub(crate) struct Environment {
    bin: PathBuf,
}

impl Environment {
    /// The environment of the tools.
    pub(crate) fn prepare() -> Result<Self, String> {
        Self::of("tools", "crates/xtask/requirements.txt")
    }

    /// The environment that the Python package is installed into.
    pub(crate) fn prepare_package() -> Result<Self, String> {
        Self::of("python", "python/tests/requirements.txt")
    }

    /// Makes an environment of exact versions and hashes, or takes the one that an earlier run made from the same ones.
    fn of(name: &str, file: &str) -> Result<Self, String> {
        places::made_here(name)?;
        let requirements =
            fs::read_to_string(shell::root().join(file)).map_err(|error| format!("{file}: {error}"))?;
        let folder = shell::target().join(name).join("venv");
        let environment = Self { bin: bin(&folder) };
        // Written last, so an installation that broke off is made anew.
        let stamp = folder.join("requirements.txt");
        if fs::read_to_string(&stamp).is_ok_and(|installed| installed == requirements) {
            return Ok(environment);
        }
        println!("installing {file} into {}", folder.display());
        environment.install(&folder, file)?;
        fs::write(&stamp, requirements).map_err(|error| format!("{}: {error}", stamp.display()))?;
        Ok(environment)
    }

    fn install(&self, folder: &Path, file: &str) -> Result<(), String> {
        let python = if cfg!(windows) { "python" } else { "python3" };
        shell::run_quietly(Command::new(python).args(["-m", "venv", "--clear"]).arg(folder)).map_err(|error| {
            format!("{error}\nPython 3.11 or newer with its venv module is needed (Debian: apt install python3-venv)")
        })?;
        let mut pip = self.pip();
        pip.args(["--require-hashes", "--no-deps"]);
        if WHEELS_ONLY {
            pip.args(["--only-binary", ":all:"]);
        }
        shell::run_quietly(pip.arg("--requirement").arg(shell::root().join(file)))
    }

    /// A command that installs what is added to it.
    pub(crate) fn pip(&self) -> Command {
        let mut command = self.command("pip");
        command.args(["install", "--disable-pip-version-check", "--quiet"]);
        command
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

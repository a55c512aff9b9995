//! Writes the other side of the boundary of `bindings/uniffi`, in Kotlin or Swift, from the symbols of the built library.
//!
//! ```text
//! cargo run -p planetscale-bindgen -- kotlin target/debug/libplanetscale_uniffi.so FOLDER
//! ```
//!
//! The library must not be stripped: what it exports is described in its symbols.

mod internal;

use anyhow::{Result, bail};
use camino::Utf8PathBuf;
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};

/// Where the Kotlin side comes to lie, as `bindgen.toml` has it.
const KOTLIN: &str = "planetscale/engine/planetscale.kt";

/// Relative to the root of a checkout.
const CONFIG: &str = "bindings/uniffi/bindgen.toml";

fn main() -> Result<()> {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let [language, library, folder] = words.as_slice() else {
        bail!("usage: planetscale-bindgen kotlin|swift LIBRARY FOLDER");
    };
    let language = match language.as_str() {
        "kotlin" => TargetLanguage::Kotlin,
        "swift" => TargetLanguage::Swift,
        other => bail!("there is no `{other}` here: kotlin or swift"),
    };
    let library = Utf8PathBuf::from(library);
    if !library.is_file() {
        bail!("{library} is not there: `cargo build -p planetscale-uniffi` makes it");
    }
    let config = config()?;
    let folder = Utf8PathBuf::from(folder);
    generate(GenerateOptions {
        languages: vec![language],
        source: library,
        out_dir: folder.clone(),
        config_override: Some(config),
        ..GenerateOptions::default()
    })?;
    let kotlin = folder.join(KOTLIN);
    if kotlin.is_file() { internal::hide(&kotlin) } else { Ok(()) }
}

/// The file that names the modules: of the checkout that this is called in, or else of the one that it was built in. Its
/// place is not compiled in, since a checkout can be moved.
fn config() -> Result<Utf8PathBuf> {
    let starts = [std::env::current_dir()?, std::env::current_exe()?];
    let folders = starts.iter().flat_map(|start| start.ancestors());
    let found = folders.map(|folder| folder.join(CONFIG)).find(|file| file.is_file());
    match found.map(Utf8PathBuf::from_path_buf) {
        Some(Ok(file)) => Ok(file),
        Some(Err(file)) => bail!("{} is not UTF-8", file.display()),
        None => bail!("{CONFIG} is in no folder above this one: call this in a checkout of the project"),
    }
}

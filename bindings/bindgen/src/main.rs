//! Writes the other side of the boundary of `bindings/uniffi`, in Kotlin or Swift, from the symbols of the built library.
//!
//! ```text
//! cargo run -p planetscale-bindgen -- kotlin target/debug/libplanetscale_uniffi.so FOLDER
//! ```
//!
//! The library must not be stripped: what it exports is described in its symbols.

use anyhow::{Result, bail};
use camino::Utf8PathBuf;
use uniffi_bindgen::bindings::{GenerateOptions, TargetLanguage, generate};

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
    // It names the modules, and its place is known from here wherever this is called from.
    let config = Utf8PathBuf::from(concat!(env!("CARGO_MANIFEST_DIR"), "/../uniffi/bindgen.toml"));
    generate(GenerateOptions {
        languages: vec![language],
        source: library,
        out_dir: Utf8PathBuf::from(folder),
        config_override: Some(config),
        ..GenerateOptions::default()
    })
}

//! Runs the generator until `cargo xtask codegen` does.

use std::path::Path;

use planetscale_codegen::{Mode, run};

fn main() -> Result<(), Box<dyn std::error::Error>> {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("../..");
    let mode = match std::env::args().nth(1).as_deref() {
        Some("--check") => Mode::Check,
        Some("--draft") => Mode::Draft,
        _ => Mode::Write,
    };
    let summary = run(&root, mode)?;
    std::io::Write::write_all(&mut std::io::stdout(), format!("{summary:#?}\n").as_bytes())?;
    Ok(())
}

//! `cargo xtask codegen`: the generator, run on this checkout.

use std::process::ExitCode;

use planetscale_codegen::Mode;

use crate::shell;

/// Writes the generated files, or says which are out of date.
pub(crate) fn run(mode: Mode) -> ExitCode {
    match generate(mode) {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

/// Fails when a generated file is not what the description and the templates make.
pub(crate) fn check() -> Result<(), String> {
    generate(Mode::Check)
}

fn counted(problems: usize) -> String {
    if problems == 1 { "1 problem".to_owned() } else { format!("{problems} problems") }
}

fn generate(mode: Mode) -> Result<(), String> {
    let summary = planetscale_codegen::run(&shell::root(), mode)
        .map_err(|errors| format!("{errors}\n{}", counted(errors.problems().len())))?;
    for problem in &summary.missing_texts {
        println!("missing: {problem}");
    }
    for path in &summary.written {
        println!("written: {path}");
    }
    for path in &summary.deleted {
        println!("deleted: {path}");
    }
    println!(
        "{} generated files: {} written, {} deleted, {} as they were",
        summary.written.len() + summary.unchanged,
        summary.written.len(),
        summary.deleted.len(),
        summary.unchanged
    );
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn one_problem_is_no_plural() {
        assert_eq!(counted(1), "1 problem");
        assert_eq!(counted(2), "2 problems");
    }
}

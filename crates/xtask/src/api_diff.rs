//! `cargo xtask api-diff`: holds the description against an official `OpenAPI` document.

use std::path::{Path, PathBuf};
use std::process::ExitCode;

use planetscale_codegen::diff::{Input, Report, diff};

use crate::shell;

/// What is compared.
#[derive(Debug, PartialEq)]
pub(crate) struct Options {
    /// The official document.
    pub(crate) official: PathBuf,
    /// The merged description, if it is not the committed one.
    pub(crate) description: Option<PathBuf>,
}

/// Reads the words after `api-diff`.
pub(crate) fn options(words: &[&str]) -> Result<Options, String> {
    let mut official = None;
    let mut description = None;
    let mut words = words.iter();
    while let Some(word) = words.next() {
        match *word {
            "--description" => {
                let path = words.next().ok_or("`--description` needs a file")?;
                description = Some(PathBuf::from(path));
            }
            option if option.starts_with('-') => return Err(format!("`api-diff` does not take `{option}`")),
            path if official.is_none() => official = Some(PathBuf::from(path)),
            second => return Err(format!("`api-diff` compares with one document: `{second}` is too many")),
        }
    }
    let official = official.ok_or("`api-diff` needs the file of an OpenAPI document")?;
    Ok(Options { official, description })
}

/// Prints the differences. The exit code is 0 when there are none, 1 when there are, 2 when a file is no use.
pub(crate) fn run(options: &Options) -> ExitCode {
    match compare(options) {
        Ok(report) => {
            println!("{report}");
            ExitCode::from(u8::from(report.differences > 0))
        }
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::from(2)
        }
    }
}

fn compare(options: &Options) -> Result<Report, String> {
    let api = shell::root().join("api");
    let description = options.description.clone().unwrap_or_else(|| api.join("openapi.json"));
    let (described, published) = (read(&description)?, read(&options.official)?);
    let corrections = read(&api.join("corrections.yaml"))?;
    diff(
        Input { file: &description.to_string_lossy(), text: &described },
        Input { file: &options.official.to_string_lossy(), text: &published },
        Some(Input { file: "api/corrections.yaml", text: &corrections }),
    )
    .map_err(|errors| errors.to_string())
}

fn read(path: &Path) -> Result<String, String> {
    std::fs::read_to_string(path).map_err(|error| format!("{}: cannot be read: {error}", path.display()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_words_after_the_command_are_understood() {
        let both = options(&["--description", "ours.json", "theirs.yaml"]).unwrap();
        assert_eq!(both, Options { official: "theirs.yaml".into(), description: Some("ours.json".into()) });
        for (words, named) in [
            (&[] as &[&str], "needs the file"),
            (&["--description"], "`--description`"),
            (&["--descripton", "a"], "`--descripton`"),
            (&["a", "b"], "`b`"),
        ] {
            let problem = options(words).unwrap_err();
            assert!(problem.contains(named), "{words:?}: {problem}");
        }
    }

    #[test]
    fn the_description_is_itself_and_every_correction_has_its_place() {
        let official = shell::root().join("api/openapi.json");
        let report = compare(&Options { official, description: None }).unwrap();
        assert_eq!((report.differences, report.on_purpose, report.extended), (0, 0, 0), "{report}");
    }

    #[test]
    fn a_file_that_is_not_there_is_named() {
        let options = Options { official: "no-such-file.yaml".into(), description: None };
        assert!(compare(&options).unwrap_err().starts_with("no-such-file.yaml: cannot be read: "));
    }
}

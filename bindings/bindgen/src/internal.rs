//! Hides the Kotlin side of the boundary from the users of the package: uniffi has no setting for it.

use std::fs;

use anyhow::Result;
use camino::Utf8Path;

/// Makes what a file of Kotlin declares internal.
pub(crate) fn hide(file: &Utf8Path) -> Result<()> {
    let text = fs::read_to_string(file)?;
    // What the compiler has to say of it is nothing that we could change.
    let quiet = text.replacen("@file:Suppress(", "@file:Suppress(\"warnings\", ", 1);
    fs::write(file, hidden(&quiet))?;
    Ok(())
}

/// The words with which a declaration begins that says nothing else of who sees it.
const DECLARED: &[&str] = &[
    "abstract",
    "class",
    "const",
    "data",
    "enum",
    "fun",
    "inline",
    "interface",
    "object",
    "open",
    "sealed",
    "suspend",
    "typealias",
    "val",
    "var",
];

/// The text with each declaration for all to see made internal. Types are not indented. Functions, which are, come last.
fn hidden(text: &str) -> String {
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let mut last = 0;
    for (number, line) in lines.iter_mut().enumerate() {
        let declaration = line.strip_prefix("public ").unwrap_or(line);
        let word = declaration.split([' ', '<']).next().unwrap_or_default();
        if DECLARED.contains(&word) {
            *line = format!("internal {declaration}");
            last = number;
        }
    }
    let functions = lines.iter_mut().skip(last).skip_while(|line| !line.starts_with('}'));
    for line in functions {
        *line = line.replacen(" fun `", " internal fun `", 1);
    }
    lines.concat()
}

#[cfg(test)]
mod tests {
    use super::hidden;

    #[test]
    fn what_all_would_see_is_internal() {
        for (text, internal) in [
            ("public object A\n", "internal object A\n"),
            ("open class A: B\n{\n    fun `f`()\n}\n", "internal open class A: B\n{\n    fun `f`()\n}\n"),
            ("inline fun <T> T.use() =\n", "internal inline fun <T> T.use() =\n"),
            ("fun<T> f() =\n", "internal fun<T> f() =\n"),
            ("internal class A\n", "internal class A\n"),
            ("private fun f()\n", "private fun f()\n"),
            ("import a.b\n", "import a.b\n"),
            (
                "class A {\n    fun `f`()\n}\n        /** F. */ fun `f`()\n",
                "internal class A {\n    fun `f`()\n}\n        /** F. */ internal fun `f`()\n",
            ),
        ] {
            assert_eq!(hidden(text), internal);
        }
    }
}

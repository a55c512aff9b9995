//! Texts of the description as doc comments and literals.

/// Doc comments end here.
const WIDTH: usize = 100;

/// Words in mixed case that are names, not code. clippy.toml has the same ones.
const NAMES: &[&str] = &[
    "PlanetScale",
    "MySQL",
    "PostgreSQL",
    "OAuth",
    "PgBouncer",
    "PgBouncers",
    "VTGate",
    "VTGates",
    "VSchema",
    "GitHub",
    "GitLab",
    "IPv4",
    "IPv6",
    "JavaScript",
    "TypeScript",
    "GraphQL",
    "MiB",
    "GiB",
    "TiB",
    "KiB",
    "macOS",
    "iOS",
    "DevOps",
    "NaN",
    "WebAssembly",
];

/// A text as doc comment lines with a marker (`///` or `//!`), without a newline at the end.
pub(crate) fn rust_doc(text: &str, marker: &str, indent: usize) -> String {
    let pad = " ".repeat(indent);
    let width = WIDTH - indent - marker.len() - 1;
    let mut lines = Vec::new();
    for line in wrap(&rust_markdown(&paragraphs(text)), width) {
        lines.push(if line.is_empty() { format!("{pad}{marker}") } else { format!("{pad}{marker} {line}") });
    }
    lines.join("\n")
}

/// A text as Markdown for a page: the same as in a doc comment, a line a paragraph.
pub(crate) fn markdown(text: &str) -> String {
    rust_markdown(&paragraphs(text)).trim_end().to_owned()
}

/// A text as Markdown for one cell of a table.
pub(crate) fn markdown_cell(text: &str) -> String {
    let line = text.split_whitespace().collect::<Vec<_>>().join(" ");
    markdown(&line).replace('|', "\\|")
}

/// The anchor that Markdown viewers give a heading.
pub(crate) fn slug(heading: &str) -> String {
    let kept = heading.chars().filter(|c| c.is_alphanumeric() || matches!(c, ' ' | '-' | '_'));
    kept.collect::<String>().to_lowercase().replace(' ', "-")
}

/// A string literal.
pub(crate) fn rust_literal(text: &str) -> String {
    format!("{text:?}")
}

/// Seconds as clippy likes long numbers: `43_200`.
pub(crate) fn grouped(number: u64) -> String {
    let digits = number.to_string();
    if digits.len() < 5 {
        return digits;
    }
    let mut grouped = String::new();
    for (index, digit) in digits.chars().enumerate() {
        if index > 0 && (digits.len() - index).is_multiple_of(3) {
            grouped.push('_');
        }
        grouped.push(digit);
    }
    grouped
}

/// Folded YAML leaves one newline where the writer left one empty line: outside lists that is a paragraph.
pub(crate) fn paragraphs(text: &str) -> String {
    let is_list = |line: &str| line.starts_with("* ") || line.starts_with("- ") || line.starts_with('#');
    let mut written = String::new();
    let mut before = "";
    for line in text.lines() {
        if !(before.is_empty() || line.is_empty() || is_list(line) || is_list(before)) {
            written.push('\n');
        }
        written.push_str(line);
        written.push('\n');
        before = line;
    }
    written
}

/// Text in which rustdoc sees no links, no HTML and no code without backticks that was not meant.
fn rust_markdown(text: &str) -> String {
    let mut written = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index % 2 == 1 {
            written.push('`');
            written.push_str(part);
            written.push('`');
        } else {
            prose(part, &mut written);
        }
    }
    written
}

fn prose(text: &str, written: &mut String) {
    let mut rest = text;
    while !rest.is_empty() {
        let end = rest.find(char::is_whitespace).unwrap_or(rest.len());
        let (word, after) = rest.split_at(end);
        written.push_str(&prose_word(word));
        let gap = after.find(|c: char| !c.is_whitespace()).unwrap_or(after.len());
        written.push_str(&after[..gap]);
        rest = &after[gap..];
    }
}

fn prose_word(word: &str) -> String {
    let is_edge = |c: char| !(c.is_alphanumeric() || c == '_' || c == '/');
    let core = word.trim_matches(is_edge);
    if core.starts_with("https://") || core.starts_with("http://") {
        return word.replacen(core, &format!("<{core}>"), 1);
    }
    if core.is_empty() {
        return escape(word);
    }
    let start = word.find(core).unwrap_or(0);
    let (before, after) = (&word[..start], &word[start + core.len()..]);
    let core = if is_code(core) { format!("`{core}`") } else { escape(core) };
    format!("{}{core}{}", escape(before), escape(after))
}

/// Whether clippy would want backticks around a word.
fn is_code(word: &str) -> bool {
    if word.contains("::") || word.trim_matches('_').contains('_') {
        return true;
    }
    word.split(['/', '-', '.', ',', ':', ';', '(', ')', '\'', '"']).any(|part| {
        let upper = part.chars().filter(char::is_ascii_uppercase).count();
        let lower = part.chars().any(|c| c.is_ascii_lowercase());
        let plural = part.strip_suffix('s').is_some_and(|one| !one.chars().any(|c| c.is_ascii_lowercase()));
        upper > 1 && lower && !plural && part.chars().all(char::is_alphanumeric) && !NAMES.contains(&part)
    })
}

fn escape(text: &str) -> String {
    let mut escaped = String::new();
    for letter in text.chars() {
        if matches!(letter, '[' | ']' | '<' | '>') {
            escaped.push('\\');
        }
        escaped.push(letter);
    }
    escaped
}

/// Wraps every line at a width. A list item's continuation stays inside the item, and a code span stays whole.
pub(crate) fn wrap(text: &str, width: usize) -> Vec<String> {
    let mut lines = Vec::new();
    for paragraph in text.lines() {
        let hanging = if paragraph.starts_with("* ") || paragraph.starts_with("- ") { "  " } else { "" };
        let mut line = String::new();
        for word in words(paragraph) {
            if line.is_empty() {
                line.push_str(word);
            } else if line.chars().count() + 1 + word.chars().count() <= width {
                line.push(' ');
                line.push_str(word);
            } else {
                lines.push(std::mem::replace(&mut line, format!("{hanging}{word}")));
            }
        }
        lines.push(line);
    }
    lines
}

/// The words of a line; a code span with spaces is one word.
fn words(line: &str) -> Vec<&str> {
    let mut words = Vec::new();
    let (mut start, mut in_code) = (0, false);
    for (index, letter) in line.char_indices() {
        match letter {
            '`' => in_code = !in_code,
            ' ' if !in_code => {
                if index > start {
                    words.push(&line[start..index]);
                }
                start = index + 1;
            }
            _ => {}
        }
    }
    if start < line.len() {
        words.push(&line[start..]);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::{grouped, markdown, markdown_cell, rust_doc, rust_literal, slug, wrap};

    fn doc(text: &str) -> String {
        rust_doc(text, "///", 0)
    }

    #[test]
    fn code_gets_backticks_and_names_do_not() {
        assert_eq!(doc("The max_size of a DeployRequest."), "/// The `max_size` of a `DeployRequest`.");
        assert_eq!(doc("See (parent_branch), ok."), "/// See (`parent_branch`), ok.");
        assert_eq!(
            doc("MySQL by PlanetScale, VTGates, IDs, URLs."),
            "/// MySQL by PlanetScale, VTGates, IDs, URLs."
        );
        assert_eq!(doc("Already `max_size`."), "/// Already `max_size`.");
    }

    #[test]
    fn nothing_is_taken_for_a_link_or_html() {
        assert_eq!(doc("An [item] of <type>."), r"/// An \[item\] of \<type\>.");
        assert_eq!(doc("`a[0]` and `<b>`."), "/// `a[0]` and `<b>`.");
        assert_eq!(doc("See https://example.com/a_b."), "/// See <https://example.com/a_b>.");
    }

    #[test]
    fn paragraphs_and_lists_keep_their_shape() {
        assert_eq!(doc("One.\nTwo."), "/// One.\n///\n/// Two.");
        assert_eq!(doc("One:\n\n- a\n- b"), "/// One:\n///\n/// - a\n/// - b");
        assert_eq!(rust_doc("One.", "//!", 0), "//! One.");
        assert_eq!(rust_doc("One.", "///", 4), "    /// One.");
    }

    #[test]
    fn lines_break_between_words_but_not_in_code() {
        assert_eq!(wrap("aa bb cc", 5), ["aa bb", "cc"]);
        assert_eq!(wrap("aa `b b b` c", 5), ["aa", "`b b b`", "c"]);
        assert_eq!(wrap("- aa bb", 5), ["- aa", "  bb"]);
        assert_eq!(wrap("ää öö", 5), ["ää öö"]);
    }

    #[test]
    fn pages_keep_paragraphs_and_cells_are_one_line() {
        assert_eq!(markdown("One.\nTwo [a] max_size.\n"), "One.\n\nTwo \\[a\\] `max_size`.");
        assert_eq!(markdown_cell("One.\nOr `a|b` | c."), r"One. Or `a\|b` \| c.");
    }

    #[test]
    fn anchors_are_those_of_the_viewers() {
        assert_eq!(slug("List a branch's `max_size` (all)"), "list-a-branchs-max_size-all");
        assert_eq!(slug("Größe 1-2"), "größe-1-2");
    }

    #[test]
    fn literals_are_written_for_rust() {
        assert_eq!(rust_literal("a\"b"), r#""a\"b""#);
        assert_eq!(
            (grouped(1800), grouped(43200), grouped(1_234_567)),
            ("1800".into(), "43_200".into(), "1_234_567".into())
        );
    }
}

//! Comments as several languages write them.

use crate::common::text::{paragraphs, wrap};

/// The lines of a comment are as long as this.
const WIDTH: usize = 100;

/// A comment of one line may be as long as any line of code.
const LINE: usize = 120;

/// A comment between `/**` and `*/`, indented, without the indentation of its first line. A tag goes on further to the
/// right. `inside` makes text harmless for the comment that it stands in.
pub(crate) fn block(text: &str, tags: &[String], indent: usize, inside: fn(&str) -> String) -> String {
    let text = paragraphs(text);
    let text = text.trim_end();
    let line = format!("/** {} */", inside(text));
    if tags.is_empty() && !text.contains('\n') && indent + line.chars().count() <= LINE {
        return line;
    }
    let pad = " ".repeat(indent);
    let width = WIDTH - indent - 3;
    let mut lines = wrap(text, width);
    if !tags.is_empty() {
        lines.push(String::new());
    }
    for tag in tags {
        for (index, line) in wrap(tag, width - 2).into_iter().enumerate() {
            lines.push(if index == 0 { line } else { format!("  {line}") });
        }
    }
    let lines: Vec<String> = lines
        .iter()
        .map(|line| if line.is_empty() { format!("{pad} *") } else { format!("{pad} * {}", inside(line)) })
        .collect();
    format!("/**\n{}\n{pad} */", lines.join("\n"))
}

/// Text with a backslash in front of letters that mean something, outside of code.
pub(crate) fn escaped(text: &str, letters: &[char]) -> String {
    let mut written = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            written.push('`');
        }
        for letter in part.chars() {
            if index % 2 == 0 && letters.contains(&letter) {
                written.push('\\');
            }
            written.push(letter);
        }
    }
    written
}

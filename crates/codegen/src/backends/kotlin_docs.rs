//! KDoc: what the description says, in the form that editors and Dokka read.

use super::kotlin_types::heart;
use crate::docs::first_sentence;
use crate::ir::Type;
use crate::text::{paragraphs, wrap};

/// Comments end here.
const WIDTH: usize = 100;

/// A comment of one line may end here.
const LINE: usize = 120;

/// The comment of anything that takes no arguments.
pub(super) fn plain(text: &str, indent: usize) -> String {
    comment(&prose(text), &[], indent)
}

/// The comment of a type or of a group: the first sentence stands alone.
pub(super) fn class(text: &str, indent: usize) -> String {
    let (first, rest) = first_sentence(text);
    plain(&join(&[first.to_owned(), rest.to_owned()]), indent)
}

/// The comment of an enum: what it is, and that there may be more words.
pub(super) fn words(text: &str) -> String {
    let more = "A word that the service adds later is a value like any other.";
    class(&join(&[text.to_owned(), more.to_owned()]), 0)
}

/// The comment of a property; `or_null`: whether it is given as what may be an explicit null.
pub(super) fn field(text: &str, ty: &Type, or_null: bool, indent: usize) -> String {
    let mut text = prose(text.trim_end());
    if *heart(ty) == Type::Secret {
        text.push_str(" A secret: nothing of this package prints it.");
    }
    if or_null {
        text.push_str(" [OrNull.Null] sends an explicit null.");
    }
    comment(&text, &[], indent)
}

fn join(parts: &[String]) -> String {
    parts.iter().filter(|part| !part.is_empty()).map(String::as_str).collect::<Vec<_>>().join("\n\n")
}

/// Text in which nobody sees links or HTML that were not meant.
fn prose(text: &str) -> String {
    let mut written = String::new();
    for (index, part) in text.split('`').enumerate() {
        if index > 0 {
            written.push('`');
        }
        for letter in part.chars() {
            if index % 2 == 0 && matches!(letter, '[' | ']' | '<' | '>' | '@') {
                written.push('\\');
            }
            written.push(letter);
        }
    }
    written
}

/// A comment, indented, without the indentation of its first line. A tag goes on further to the right.
fn comment(text: &str, tags: &[String], indent: usize) -> String {
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

/// Text that neither ends the comment that it stands in nor begins another: comments of Kotlin can be nested.
fn inside(text: &str) -> String {
    text.replace("*/", "*&#47;").replace("/*", "&#47;*")
}

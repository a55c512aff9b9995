//! `KDoc`: what the description says, in the form that editors and Dokka read.

use super::kotlin::{argument, method as method_name, property};
use super::kotlin_types::heart;
use super::mobile::{self, Names};
use crate::docs::{first_sentence, one_line, span};
use crate::ir::{Api, Group, Operation, Param, ReplyKind, Type, Waiter};
use crate::naming::Name;
use crate::text::{paragraphs, wrap};

/// Comments end here.
const WIDTH: usize = 100;

/// A comment of one line may end here.
const LINE: usize = 120;

/// How far the methods of a class stand in.
const INDENT: usize = 4;

/// What every method takes last.
const OPTIONS: &str =
    "@param options For this call only: time limits, retries, headers, more of the query and of the body.";

/// What every method may throw.
const THROWS: &str = "@throws planetscale.PlanetScaleException An argument is refused, the service cannot be reached, or \
                      its answer is an error.";

/// What every wait may throw too, beside the type of what it saw last.
const WAIT_THROWS: &str = "@throws planetscale.WaitException The time ran out, or what is waited for is not there or \
                           cannot happen any more";

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

/// The comment of the class that holds what a method takes beside its path.
pub(super) fn arguments(group: &Group, operation: &Operation) -> String {
    comment(&format!("Arguments of {}.", link(group, &operation.verb)), &[], 0)
}

/// The comment of the twin of a method that gives the whole answer.
pub(super) fn raw(group: &Group, verb: &Name) -> String {
    comment(&format!("{} with the whole answer.", link(group, verb)), &[], INDENT)
}

/// The comment of an operation's method.
pub(super) fn method(api: &Api, operation: &Operation) -> String {
    let docs = names(api, operation).told(&operation.docs);
    let mut text = vec![format!("{}.", operation.summary), docs];
    text.extend(mobile::facts(operation));
    let mut tags = call_tags(operation);
    tags.push(format!("@return {}", returned(api, &operation.reply.kind)));
    tags.push(THROWS.into());
    comment(&prose(&join(&text)), &tags, INDENT)
}

/// The comment of the method that goes through all pages.
pub(super) fn pages(operation: &Operation, item: &str) -> String {
    let text = format!(
        "{}: the items of all pages.\n\nPages are fetched while the items are collected, some of them ahead of the \
         collector; [Pages.pages] gives whole ones. [{}] gets the first page alone.\n\n{}",
        prose(&operation.summary),
        method_name(&operation.verb),
        mobile::facts(operation).join("\n\n")
    );
    let mut tags = call_tags(operation);
    tags.push(format!("@return A flow of [{item}]. Nothing is sent before it is collected."));
    tags.push(THROWS.into());
    comment(&text, &tags, INDENT)
}

/// The comment of a method that waits.
pub(super) fn wait(api: &Api, operation: &Operation, waiter: &Waiter) -> String {
    let text = prose(&names(api, operation).told(&join(&mobile::wait(operation, waiter))));
    let mut tags = wait_tags(operation, waiter);
    let result = if waiter.is_for_deletion() {
        "Nothing, when it is gone.".into()
    } else {
        returned(api, &operation.reply.kind)
    };
    tags.push(format!("@return {result}"));
    tags.extend([wait_throws(operation), THROWS.into()]);
    comment(&text, &tags, INDENT)
}

/// The comment of the method that hands out each look of a wait.
pub(super) fn looks(operation: &Operation, waiter: &Waiter) -> String {
    let text = format!(
        "Waits like [{}] and hands out what each look showed, failed ones and the last one too.\n\nThe flow ends when the wait has succeeded, and throws \
         when it has not. Who stops collecting stops waiting.",
        method_name(&waiter.name)
    );
    let mut tags = wait_tags(operation, waiter);
    tags.push("@return A flow of looks. Nothing is sent before it is collected.".into());
    tags.extend([wait_throws(operation), THROWS.into()]);
    comment(&text, &tags, INDENT)
}

/// What the names of the wire are in the arguments of an operation and in its reply.
pub(super) fn names(api: &Api, operation: &Operation) -> Names {
    Names::of_operation(api, operation, shown)
}

/// A name as a comment has it.
pub(super) fn shown(name: &Name) -> String {
    property(name).trim_matches('`').to_owned()
}

fn link(group: &Group, verb: &Name) -> String {
    format!("[{}.{}]", group.name.pascal(), method_name(verb).trim_matches('`'))
}

/// What a method says about its arguments.
fn call_tags(operation: &Operation) -> Vec<String> {
    let mut tags: Vec<_> = operation.path_params.iter().map(path_argument).collect();
    if !operation.given().is_empty() {
        let required = mobile::required(operation, shown);
        tags.push(format!("@param params What is sent beside the path; {required}."));
    }
    tags.push(OPTIONS.into());
    tags
}

/// What a wait says about its arguments.
fn wait_tags(operation: &Operation, waiter: &Waiter) -> Vec<String> {
    let mut tags: Vec<_> = operation.path_params.iter().map(path_argument).collect();
    tags.extend(mobile::required_query(operation).into_iter().map(path_argument));
    let missing = if waiter.is_for_deletion() {
        "whether what is not there at the first look counts as gone (`missingOk`); "
    } else {
        ""
    };
    tags.push(format!(
        "@param options For this wait only: how long to wait, {} unless told otherwise; the time between two looks; \
         {missing}and what is called after every look.",
        span(waiter.timeout_seconds)
    ));
    tags
}

fn wait_throws(operation: &Operation) -> String {
    match &operation.reply.kind {
        ReplyKind::Json(Type::Named(name)) => {
            format!("{WAIT_THROWS}; its `last` is the [{name}] that was seen last.")
        }
        _ => format!("{WAIT_THROWS}."),
    }
}

fn path_argument(param: &Param) -> String {
    let mut docs = prose(&one_line(&param.docs));
    if param.name.wire == "organization" {
        docs.push_str(" Null: the client's own organization.");
    }
    format!("@param {} {docs}", argument(&param.name).trim_matches('`'))
}

fn returned(api: &Api, reply: &ReplyKind) -> String {
    match reply {
        ReplyKind::Empty => "Nothing, when the service has answered.".into(),
        ReplyKind::Bytes => "What was downloaded.".into(),
        ReplyKind::Page { item } => {
            format!("The first page, or the one that is asked for; each item is a [{item}].")
        }
        ReplyKind::Json(Type::Named(name)) => {
            let docs = api.types.get(name).map(|def| prose(&one_line(first_sentence(&def.docs).0)));
            format!("[{name}]: {}", docs.unwrap_or_default())
        }
        ReplyKind::Json(Type::List(inner)) => {
            inner.name().map_or_else(|| "A list.".into(), |name| format!("A list; each item is a [{name}]."))
        }
        ReplyKind::Json(_) => "The reply as it came.".into(),
    }
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

#[cfg(test)]
mod tests {
    use super::{class, comment, plain};

    #[test]
    fn the_first_sentence_of_a_class_stands_alone() {
        assert_eq!(class("One. Two.", 4), "/**\n     * One.\n     *\n     * Two.\n     */");
        assert_eq!(plain("One. Two.", 4), "/** One. Two. */");
    }

    #[test]
    fn nothing_is_taken_for_a_link_or_for_an_end() {
        assert_eq!(plain("An @x of [y] and <z>.", 0), r"/** An \@x of \[y\] and \<z\>. */");
        assert_eq!(plain("A */ b /* c.", 0), "/** A *&#47; b &#47;* c. */");
    }

    #[test]
    fn a_tag_that_goes_on_is_indented_further() {
        let written = comment("One.", &[format!("@param name {}", "word ".repeat(25).trim_end())], 0);
        let lines: Vec<&str> = written.lines().collect();
        assert_eq!(lines[..3], ["/**", " * One.", " *"]);
        assert!(
            lines[3].starts_with(" * @param name word ") && lines[4].starts_with(" *   word "),
            "{written}"
        );
    }
}

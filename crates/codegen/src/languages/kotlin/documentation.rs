//! `KDoc`: what the description says, in the form that editors and Dokka read.

use super::names::{argument, method as method_name, property};
use crate::common::comment::{block, escaped};
use crate::common::documentation::{first_sentence, join, one_line, span};
use crate::common::methods::{self, Names};
use crate::ir::{Api, Group, Operation, Param, ReplyKind, Type, Waiter};
use crate::naming::Name;

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
pub(crate) fn plain(text: &str, indent: usize) -> String {
    comment(&prose(text), &[], indent)
}

/// The comment of a type or of a group: the first sentence stands alone.
pub(crate) fn class(text: &str, indent: usize) -> String {
    let (first, rest) = first_sentence(text);
    plain(&join(&[first.to_owned(), rest.to_owned()]), indent)
}

/// The comment of an enum: what it is, and that there may be more words.
pub(crate) fn words(text: &str) -> String {
    let more = "A word that the service adds later is a value like any other.";
    class(&join(&[text.to_owned(), more.to_owned()]), 0)
}

/// The comment of a property; `or_null`: whether it is given as what may be an explicit null.
pub(crate) fn field(text: &str, ty: &Type, or_null: bool, indent: usize) -> String {
    let mut text = prose(text.trim_end());
    if *ty.heart() == Type::Secret {
        text.push_str(" A secret: nothing of this package prints it.");
    }
    if or_null {
        text.push_str(" [OrNull.Null] sends an explicit null.");
    }
    comment(&text, &[], indent)
}

/// The comment of the class that holds what a method takes beside its path.
pub(crate) fn arguments(group: &Group, operation: &Operation) -> String {
    comment(&format!("Arguments of {}.", link(group, &operation.verb)), &[], 0)
}

/// The comment of the twin of a method that gives the whole answer.
pub(crate) fn raw(group: &Group, verb: &Name) -> String {
    comment(&format!("{} with the whole answer.", link(group, verb)), &[], INDENT)
}

/// The comment of a method that is called with options and without params.
pub(crate) fn without_params(group: &Group, verb: &Name) -> String {
    comment(&format!("{} without params.", link(group, verb)), &[], INDENT)
}

/// The comment of an operation's method.
pub(crate) fn method(api: &Api, operation: &Operation) -> String {
    let docs = names(api, operation).told(&operation.docs);
    let mut text = vec![format!("{}.", operation.summary), docs];
    text.extend(methods::facts(operation));
    let mut tags = call_tags(operation);
    tags.push(format!("@return {}", returned(api, &operation.reply.kind)));
    tags.push(THROWS.into());
    comment(&prose(&join(&text)), &tags, INDENT)
}

/// The comment of the method that goes through all pages.
pub(crate) fn pages(operation: &Operation, item: &str) -> String {
    let text = format!(
        "{}: the items of all pages.\n\nPages are fetched while the items are collected, some of them ahead of the \
         collector; [Pages.pages] gives whole ones. [{}] gets the first page alone.\n\n{}",
        prose(&operation.summary),
        method_name(&operation.verb),
        methods::facts(operation).join("\n\n")
    );
    let mut tags = call_tags(operation);
    tags.push(format!("@return A flow of [{item}]. Nothing is sent before it is collected."));
    tags.push(THROWS.into());
    comment(&text, &tags, INDENT)
}

/// The comment of a method that waits.
pub(crate) fn wait(api: &Api, operation: &Operation, waiter: &Waiter) -> String {
    let text = prose(&names(api, operation).told(&join(&methods::wait(operation, waiter))));
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
pub(crate) fn looks(operation: &Operation, waiter: &Waiter) -> String {
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
pub(crate) fn names(api: &Api, operation: &Operation) -> Names {
    Names::of_operation(api, operation, shown)
}

/// A name as a comment has it.
pub(crate) fn shown(name: &Name) -> String {
    property(name).trim_matches('`').to_owned()
}

fn link(group: &Group, verb: &Name) -> String {
    format!("[{}.{}]", group.name.pascal(), method_name(verb).trim_matches('`'))
}

/// What a method says about its arguments.
fn call_tags(operation: &Operation) -> Vec<String> {
    let mut tags: Vec<_> = operation.path_params.iter().map(path_argument).collect();
    if !operation.given().is_empty() {
        let required = methods::required(operation, shown);
        tags.push(format!("@param params What is sent beside the path; {required}."));
    }
    tags.push(OPTIONS.into());
    tags
}

/// What a wait says about its arguments.
fn wait_tags(operation: &Operation, waiter: &Waiter) -> Vec<String> {
    let mut tags: Vec<_> = operation.path_params.iter().map(path_argument).collect();
    tags.extend(methods::required_query(operation).into_iter().map(path_argument));
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

/// Text in which nobody sees links or HTML that were not meant.
fn prose(text: &str) -> String {
    escaped(text, &['[', ']', '<', '>', '@'])
}

/// A comment, indented, without the indentation of its first line.
fn comment(text: &str, tags: &[String], indent: usize) -> String {
    block(text, tags, indent, inside)
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

//! Doc comments of TypeScript: what the description says, in the form that editors and documentation tools read.

use super::names::{argument, params};
use super::resources::list_item;
use crate::common::comment::{block, escaped};
use crate::common::documentation::{
    EXTENDED, accesses, databases, ends, first_sentence, join, one_line, scopes, span,
};
use crate::ir::{Api, Group, Operation, Param, ReplyKind, Type, Waiter};

/// What every method takes last.
const OPTIONS: &str = "For this call only: time limits in milliseconds, retries, headers, more of the query and of the \
                       body, and a signal that ends it.";

/// The comment of anything that takes no arguments.
pub(crate) fn plain(text: &str, indent: usize) -> String {
    comment(&prose(text), &[], indent)
}

/// The comment of a type or of a group: the first sentence stands alone.
pub(crate) fn class(text: &str, indent: usize) -> String {
    let (first, rest) = first_sentence(text);
    plain(&join(&[first.to_owned(), rest.to_owned()]), indent)
}

/// The comment of an enum: what it is, its words, and that there may be more.
pub(crate) fn words<'a>(text: &str, words: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let list: Vec<String> = words.map(|(word, docs)| format!("- `{word}`: {}", one_line(docs))).collect();
    let more = "A word that the service adds later comes as the text that it is.";
    plain(&join(&[text.to_owned(), list.join("\n"), more.to_owned()]), 0)
}

/// The comment of a field of a reply, or of what is `sent`.
pub(crate) fn field(text: &str, ty: &Type, sent: bool, indent: usize) -> String {
    let more = match (ty.heart(), sent) {
        (Type::Timestamp, true) => " A `Date`, or ISO 8601.",
        (Type::Timestamp, false) => " ISO 8601; `toDate` makes a `Date` of it.",
        (Type::Secret, true) => " A secret: nothing of this package prints it.",
        (Type::Secret, false) => " A secret: printed, and as JSON, it is `[redacted]`; the field has it.",
        _ => "",
    };
    plain(&format!("{}{more}", text.trim_end()), indent)
}

/// The comment of the interface that holds what a method takes beside its path.
pub(crate) fn arguments(group: &Group, verb: &str) -> String {
    comment(&format!("Arguments of {{@link {}.{verb}}}.", group.name.pascal()), &[], 0)
}

/// The comment of an operation's method.
pub(crate) fn method(api: &Api, operation: &Operation, indent: usize) -> String {
    let permissions: Vec<_> = [accesses(operation), scopes(operation)].into_iter().flatten().collect();
    let text = join(&[
        prose(&format!("{}.", operation.summary)),
        prose(&operation.docs),
        route(operation),
        permissions.join(" "),
        databases(operation).unwrap_or_default(),
        if operation.extended { format!("Extended: {EXTENDED}.") } else { String::new() },
    ]);
    let mut tags: Vec<_> = operation.path_params.iter().map(path_argument).collect();
    tags.push(
        params_argument(operation)
            .unwrap_or_else(|| "@param params - None so far: undefined or `{}`.".into()),
    );
    tags.push(format!("@param options - {OPTIONS}"));
    tags.push(format!("@returns {}", replied(api, operation)));
    tags.push(throws());
    comment(&text, &tags, indent)
}

/// The comment of a method that waits.
pub(crate) fn wait(api: &Api, operation: &Operation, waiter: &Waiter, indent: usize) -> String {
    let (first, rest) = first_sentence(&waiter.docs);
    let text = join(&[
        prose(first),
        prose(rest),
        prose(&ends(waiter)),
        format!("Looks with {} until then.", route(operation)),
    ]);
    let mut tags: Vec<_> = operation.path_params.iter().map(path_argument).collect();
    if operation.query.iter().any(|param| param.required) {
        tags.extend(params_argument(operation));
    }
    let missing = "`missingOk`, whether what is not there at the first look counts as deleted; ";
    tags.push(format!(
        "@param options - For this wait only: `timeout` in milliseconds, {} unless told otherwise; `interval`, the \
         milliseconds between two looks; {}`onProgress`, called after every look with what it saw; a signal that ends it.",
        span(waiter.timeout_seconds),
        if waiter.is_for_deletion() { missing } else { "" }
    ));
    let result = if waiter.is_for_deletion() {
        "Nothing; the promise is fulfilled when it is gone.".into()
    } else {
        returned(api, &operation.reply.kind)
    };
    tags.push(format!("@returns {result}"));
    tags.push(
        "@throws {@link WaitError} The time ran out, or what is waited for is not there or cannot happen any more."
            .into(),
    );
    tags.push(throws());
    comment(&text, &tags, indent)
}

fn path_argument(param: &Param) -> String {
    let mut docs = prose(&one_line(&param.docs));
    if param.name.wire == "organization" {
        docs.push_str(" Null or undefined: the client's own organization.");
    }
    format!("@param {} - {docs}", argument(&param.name))
}

/// The argument that holds the query and the body; none where an operation has neither.
fn params_argument(operation: &Operation) -> Option<String> {
    let all = operation.given();
    if all.is_empty() {
        return None;
    }
    let required: Vec<_> =
        all.iter().filter(|given| given.required).map(|given| format!("`{}`", given.name.wire)).collect();
    let what = match required.as_slice() {
        [] => "all of it may be left out".into(),
        [one] => format!("{one} is required"),
        many => format!("{} are required", many.join(", ")),
    };
    Some(format!("@param params - {{@link {}}}; {what}.", params(operation)))
}

fn route(operation: &Operation) -> String {
    format!("`{} {}`", operation.http_method.to_uppercase(), operation.path)
}

/// What a call gives, which may be less or more than a wait for it.
fn replied(api: &Api, operation: &Operation) -> String {
    if let Some(item) = list_item(operation) {
        return returned(api, &ReplyKind::Page { item: item.to_owned() });
    }
    match &operation.reply.vote {
        Some(Type::Named(name)) => {
            format!("Nothing, or {{@link {name}}} where the call was only a vote.")
        }
        _ if operation.reply.may_be_empty => {
            format!("{} `undefined` where the service sends none.", returned(api, &operation.reply.kind))
        }
        _ => returned(api, &operation.reply.kind),
    }
}

fn returned(api: &Api, reply: &ReplyKind) -> String {
    match reply {
        ReplyKind::Empty => "Nothing; the promise is fulfilled when the service has answered.".into(),
        ReplyKind::Bytes => "What was downloaded.".into(),
        ReplyKind::Page { item } => format!(
            "The items of all pages for `for await`, each a {{@link {item}}}; the first page for `await`. Pages are \
             fetched as they are needed."
        ),
        ReplyKind::Json(Type::Named(name)) => {
            let docs = api.types.get(name).map(|def| prose(&one_line(first_sentence(&def.docs).0)));
            format!("{{@link {name}}}: {}", docs.unwrap_or_default())
        }
        ReplyKind::Json(Type::List(inner)) => inner
            .name()
            .map_or_else(|| "A list.".into(), |name| format!("A list, each item a {{@link {name}}}.")),
        ReplyKind::Json(_) => "The reply as it came.".into(),
    }
}

fn throws() -> String {
    "@throws {@link PlanetScaleError} An argument is refused, the service cannot be reached, or its answer is an error."
        .into()
}

/// Text in which nobody sees tags, links or HTML that were not meant.
fn prose(text: &str) -> String {
    escaped(text, &['@', '{', '}', '<', '>'])
}

/// A comment, indented, without the indentation of its first line.
fn comment(text: &str, tags: &[String], indent: usize) -> String {
    block(text, tags, indent, inside)
}

/// Text that does not end the comment that it stands in.
fn inside(text: &str) -> String {
    text.replace("*/", "*\\/")
}

#[cfg(test)]
mod tests {
    use super::{class, comment, plain};

    #[test]
    fn the_first_sentence_of_a_class_stands_alone() {
        assert_eq!(class("One. Two.", 2), "/**\n   * One.\n   *\n   * Two.\n   */");
        assert_eq!(plain("One. Two.", 2), "/** One. Two. */");
    }

    #[test]
    fn nothing_is_taken_for_a_tag_or_for_the_end() {
        assert_eq!(plain("An @x of {y} and <z>.", 0), r"/** An \@x of \{y\} and \<z\>. */");
        assert_eq!(plain("`@x {y}`", 0), "/** `@x {y}` */");
        assert_eq!(plain("A */ b.", 0), r"/** A *\/ b. */");
        assert_eq!(comment("A */ b.\n\nC.", &[], 0), "/**\n * A *\\/ b.\n *\n * C.\n */");
    }

    #[test]
    fn a_tag_that_goes_on_is_indented_further() {
        let written = comment("One.", &[format!("@param name - {}", "word ".repeat(25).trim_end())], 0);
        let lines: Vec<&str> = written.lines().collect();
        assert_eq!(lines[..3], ["/**", " * One.", " *"]);
        assert!(
            lines[3].starts_with(" * @param name - word ") && lines[4].starts_with(" *   word "),
            "{written}"
        );
    }
}

//! Documentation comments of Swift: what the description says, in the form that `DocC` and editors read.

use super::names::{LAYOUT, all_pages, argument, camel, named, params};
use crate::common::documentation::{first_sentence, join, one_line, span};
use crate::common::methods::{self, Names, has_pages, required_query, route};
use crate::common::text::{markdown, markdown_cell, wrap};
use crate::ir::{Api, Group, Operation, Param, ReplyKind, Type, Waiter};

/// Comments end here.
const COMMENT: usize = 100;

/// What every method takes last.
const OPTIONS: &str = "For this call only: time limits, retries, headers, more of the query and of the body.";

/// What every method may throw.
const THROWS: &str = "- Throws: ``PlanetScaleError`` when an argument is refused, the service cannot be reached, or its \
                      answer is an error; `CancellationError` when the task is cancelled.";

/// The comment of anything that takes no arguments.
pub(crate) fn plain(text: &str, indent: usize) -> String {
    comment(&markdown(text), &[], indent)
}

/// The comment of a type or of a group: the first sentence stands alone, as the line that lists show.
pub(crate) fn class(text: &str, indent: usize) -> String {
    let (first, rest) = first_sentence(text.trim_end());
    plain(&join(&[first.to_owned(), rest.to_owned()]), indent)
}

/// The comment of a field.
pub(crate) fn field(text: &str, ty: &Type, indent: usize) -> String {
    let more = if is_secret(ty) { " A secret: nothing of this package prints it." } else { "" };
    plain(&format!("{}{more}", text.trim_end()), indent)
}

/// The comment of a word, with the word itself where the case does not show it.
pub(crate) fn word(text: &str, wire: &str, case: &str, indent: usize) -> String {
    if case.trim_matches('`') == wire {
        return plain(text, indent);
    }
    plain(&format!("`{wire}`: {}", one_line(text)), indent)
}

/// The names that a text about an operation may speak of.
pub(crate) fn names(api: &Api, operation: &Operation) -> Names {
    Names::of_operation(api, operation, camel)
}

/// The comment of the struct that holds what a method takes beside its path.
pub(crate) fn arguments(group: &Group, operation: &Operation) -> String {
    let what =
        format!("What `{}` of ``{}`` takes beside its path.", camel(&operation.verb), group.name.pascal());
    comment(&what, &[], 0)
}

/// The comment of an operation's method.
pub(crate) fn method(api: &Api, operation: &Operation, indent: usize) -> String {
    let docs = names(api, operation).told(&operation.docs);
    let mut text = vec![markdown(&format!("{}.", operation.summary)), markdown(&docs)];
    if has_pages(operation) {
        text.push(format!("One page, the first unless told otherwise; `{}` goes on.", all_pages(operation)));
    }
    text.extend(methods::facts(operation));
    let text = join(&text);
    let mut tags = path_arguments(operation);
    tags.extend(params_argument(operation));
    tags.push(format!("  - options: {OPTIONS}"));
    tags.extend(returned(api, &operation.reply.kind));
    tags.push(THROWS.into());
    comment(&text, &tags, indent)
}

/// The comment of the method that goes through all pages.
pub(crate) fn all(operation: &Operation, item: &str, indent: usize) -> String {
    let text = join(&[
        markdown(&format!("{}, all pages.", operation.summary)),
        format!(
            "Pages are fetched as they are needed, from the place that `params` names. {}",
            route(operation)
        ),
    ]);
    let mut tags = path_arguments(operation);
    tags.extend(params_argument(operation));
    tags.push(format!("  - options: {OPTIONS}"));
    tags.push(format!(
        "- Returns: The items for `for try await`, each a ``{item}``; `pages` of it has whole pages. Iterating throws \
         ``PlanetScaleError`` as the call for one page does."
    ));
    comment(&text, &tags, indent)
}

/// The comment of a method whose result is the reply as it came.
pub(crate) fn raw(group: &Group, operation: &Operation, indent: usize) -> String {
    let name = camel(&operation.verb);
    let text = format!(
        "{} See `{name}` of ``{}``.",
        markdown(&format!("{}.", operation.summary)),
        group.name.pascal()
    );
    comment(&text, &[], indent)
}

/// The comment of a method that waits.
pub(crate) fn wait(api: &Api, operation: &Operation, waiter: &Waiter, indent: usize) -> String {
    let text = markdown(&names(api, operation).told(&join(&methods::wait(operation, waiter))));
    let mut tags = wait_arguments(operation, waiter);
    if !waiter.is_for_deletion() {
        tags.extend(returned(api, &operation.reply.kind));
    }
    tags.push(
        "- Throws: ``PlanetScaleError``: as every call does, and when the time ran out or what is waited for cannot \
         happen any more, with the object as it was seen last; `CancellationError` when the task is cancelled."
            .into(),
    );
    comment(&text, &tags, indent)
}

/// The comment of the method that hands out what a wait sees.
pub(crate) fn watch(operation: &Operation, waiter: &Waiter, indent: usize) -> String {
    let name = camel(&waiter.name);
    let text = format!("Waits as `{name}` does, and hands out what each look saw, the last one included.");
    let mut tags = wait_arguments(operation, waiter);
    tags.push(
        "- Returns: A sequence for `for try await`. It ends when the wait has succeeded; else it throws what the wait \
         would."
            .into(),
    );
    comment(&text, &tags, indent)
}

fn wait_arguments(operation: &Operation, waiter: &Waiter) -> Vec<String> {
    let mut tags = path_arguments(operation);
    tags.extend(
        required_query(operation)
            .into_iter()
            .map(|param| tag(&camel(&param.name), &markdown_cell(&param.docs))),
    );
    let missing = if waiter.is_for_deletion() {
        " whether nothing there at the first look counts as deleted (`missingOk`);"
    } else {
        ""
    };
    tags.push(format!(
        "  - options: For this wait only: how long it may take, {} unless told otherwise; the time between two looks;\
         {missing} what is called after every look.",
        span(waiter.timeout_seconds)
    ));
    tags
}

/// The arguments of the path, behind the line that begins the list of all arguments.
fn path_arguments(operation: &Operation) -> Vec<String> {
    let mut tags = vec!["- Parameters:".to_owned()];
    tags.extend(operation.path_params.iter().map(path_argument));
    tags
}

fn path_argument(param: &Param) -> String {
    let mut docs = markdown_cell(&param.docs);
    if param.name.wire == "organization" {
        docs.push_str(" `nil`: the client's own organization.");
    }
    tag(&argument(&param.name), &docs)
}

fn tag(name: &str, docs: &str) -> String {
    format!("  - {}: {docs}", name.trim_matches('`'))
}

/// The argument that holds the query and the body; none where an operation has neither.
fn params_argument(operation: &Operation) -> Option<String> {
    if operation.given().is_empty() {
        return None;
    }
    let what = methods::required(operation, camel);
    Some(format!("  - params: ``{}``; {what}.", params(operation)))
}

fn returned(api: &Api, reply: &ReplyKind) -> Option<String> {
    let what = match reply {
        ReplyKind::Empty => return None,
        ReplyKind::Bytes => "What was downloaded.".into(),
        ReplyKind::Page { item } => format!("A ``Page``, each item a ``{}``.", named(item)),
        ReplyKind::Json(Type::Named(name)) => {
            let docs = api.types.get(name).map(|def| markdown_cell(first_sentence(&def.docs).0));
            format!("``{}``: {}", named(name), docs.unwrap_or_default())
        }
        ReplyKind::Json(Type::List(inner)) => inner
            .name()
            .map_or_else(|| "A list.".into(), |name| format!("A list, each item a ``{}``.", named(name))),
        ReplyKind::Json(_) => "The reply as it came.".into(),
    };
    Some(format!("- Returns: {what}"))
}

fn is_secret(ty: &Type) -> bool {
    match ty {
        Type::List(inner) | Type::Map(inner) => is_secret(inner),
        other => *other == Type::Secret,
    }
}

/// A comment, indented, without the indentation of its first line. The tags follow the text as one list; what does not
/// fit into a tag's line goes on further to the right.
pub(crate) fn comment(text: &str, tags: &[String], indent: usize) -> String {
    let pad = " ".repeat(indent);
    let text = text.trim_end();
    let width =
        if tags.is_empty() && !text.contains('\n') && indent + 4 + text.chars().count() <= LAYOUT.width {
            LAYOUT.width
        } else {
            COMMENT - indent - 4
        };
    let mut lines = wrap(text, width);
    if !tags.is_empty() {
        lines.push(String::new());
    }
    for tag in tags {
        let hanging = " ".repeat(tag.chars().take_while(|c| *c == ' ').count() + 2);
        let start = &hanging[2..];
        for (index, line) in wrap(tag.trim_start(), width - hanging.len()).into_iter().enumerate() {
            let line = line.trim_start();
            lines.push(if index == 0 { format!("{start}{line}") } else { format!("{hanging}{line}") });
        }
    }
    let lines: Vec<String> = lines
        .iter()
        .map(|line| if line.is_empty() { "///".to_owned() } else { format!("/// {line}") })
        .collect();
    lines.join(&format!("\n{pad}"))
}

#[cfg(test)]
mod tests {
    use super::{class, comment, plain, word};

    #[test]
    fn the_first_sentence_of_a_type_stands_alone() {
        assert_eq!(class("One. Two.", 4), "/// One.\n    ///\n    /// Two.");
        assert_eq!(plain("One. Two.", 4), "/// One. Two.");
    }

    #[test]
    fn a_word_is_shown_where_its_case_does_not_show_it() {
        assert_eq!(word("Ready.", "ready", "ready", 0), "/// Ready.");
        assert_eq!(word("Half a day.", "12h", "hours12", 0), "/// `12h`: Half a day.");
    }

    #[test]
    fn a_tag_that_goes_on_is_indented_further() {
        let tags = ["- Parameters:".to_owned(), format!("  - name: {}", "word ".repeat(25).trim_end())];
        let written = comment("One.", &tags, 0);
        let lines: Vec<&str> = written.lines().collect();
        assert_eq!(lines[..3], ["/// One.", "///", "/// - Parameters:"]);
        assert!(
            lines[3].starts_with("///   - name: word ") && lines[4].starts_with("///     word "),
            "{written}"
        );
    }
}

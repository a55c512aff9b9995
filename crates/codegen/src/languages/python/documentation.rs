//! Docstrings: what the description says, in the form that Python's tools read.

use super::names::argument;
use crate::common::documentation::{
    EXTENDED, accesses, databases, ends, first_sentence, join, one_line, scopes, span,
};
use crate::common::text::{paragraphs, wrap};
use crate::ir::{Api, Group, Operation, Param, ReplyKind, Type, Waiter};

/// Docstrings end here.
const WIDTH: usize = 100;

/// No line is longer than this.
const LINE: usize = 120;

/// What every method takes beside its own arguments.
const OPTIONS: &[(&str, &str)] = &[
    (
        "timeout",
        "Seconds for the whole call, repeats and the waits between them included, or a `timedelta`; `None` is no limit.",
    ),
    ("attempt_timeout", "Seconds for each attempt, or a `timedelta`; `None` is no limit."),
    ("max_retries", "How often a call that failed is sent again, where that is safe."),
    ("extra_headers", "Headers to send as well."),
    ("extra_query", "Query parameters to send as well."),
    ("extra_body", "Fields of the JSON body to send as well."),
];

/// What every wait takes beside its own arguments.
const WAIT_OPTIONS: &[(&str, &str)] = &[
    (
        "interval",
        "Seconds between two looks, at least 0.1, or a `timedelta`. Without it, the client's `wait_interval`.",
    ),
    (
        "on_progress",
        "Called after every look with what it saw, also after one that failed and the last one. In asyncio it may be \
         asynchronous.",
    ),
    ("progress", "Whether to show a bar (needs tqdm)."),
];

/// What a wait for a deletion takes as well.
const MISSING_OK: (&str, &str) = (
    "missing_ok",
    "Whether what is not there at the first look counts as deleted. Without it, that is an error unless this client \
     deleted it: the name may be misspelled, or the credentials may not see it.",
);

/// The docstring of a module, a class or a field.
pub(crate) fn plain(text: &str, indent: usize) -> String {
    docstring(text, &[], indent)
}

/// The docstring of a type: the first sentence stands alone.
pub(crate) fn class(text: &str, indent: usize) -> String {
    let (first, rest) = first_sentence(text);
    docstring(&join(&[first.to_owned(), rest.to_owned()]), &[], indent)
}

/// The docstring of a group: like [`class`], below the title where the first sentence needs more than a line.
pub(crate) fn group(group: &Group, indent: usize) -> String {
    let (first, _) = first_sentence(&group.docs);
    if is_one_line(first, indent) {
        return class(&group.docs, indent);
    }
    docstring(&join(&[format!("{}.", group.title), group.docs.clone()]), &[], indent)
}

/// The words of an enum below what it is.
pub(crate) fn words<'a>(text: &str, words: impl Iterator<Item = (&'a str, &'a str)>) -> String {
    let list: Vec<String> = words.map(|(word, docs)| format!("- `{word}`: {}", one_line(docs))).collect();
    join(&[text.to_owned(), list.join("\n")])
}

/// The docstring of an operation's method.
pub(crate) fn method(api: &Api, operation: &Operation, indent: usize) -> String {
    let permissions: Vec<_> = [accesses(operation), scopes(operation)].into_iter().flatten().collect();
    let text = join(&[
        format!("{}.", operation.summary),
        operation.docs.clone(),
        route(operation),
        permissions.join(" "),
        databases(operation).unwrap_or_default(),
        if operation.extended { format!("Extended: {EXTENDED}.") } else { String::new() },
    ]);
    let mut args: Vec<_> = operation.path_params.iter().map(path_arg).collect();
    args.extend(operation.given().into_iter().map(|given| (argument(given.name), one_line(given.docs))));
    args.extend(options(OPTIONS));
    let sections = [Section("Args:", args), returns(api, &operation.reply.kind), raises()];
    docstring(&text, &sections, indent)
}

/// The docstring of a method that waits.
pub(crate) fn wait(api: &Api, operation: &Operation, waiter: &Waiter, indent: usize) -> String {
    let (first, rest) = first_sentence(&waiter.docs);
    let text = join(&[
        first.to_owned(),
        rest.to_owned(),
        ends(waiter),
        format!("Looks with {} until then.", route(operation)),
    ]);
    let mut args: Vec<_> = operation.path_params.iter().map(path_arg).collect();
    let required = operation.query.iter().filter(|param| param.required);
    args.extend(required.map(|param| (argument(&param.name), one_line(&param.docs))));
    let limit = format!(
        "Seconds to wait, or a `timedelta`; {} unless told otherwise. `None` is no limit.",
        span(waiter.timeout_seconds)
    );
    args.push(("timeout".into(), limit));
    args.extend(options(WAIT_OPTIONS));
    if waiter.is_for_deletion() {
        args.extend(options(&[MISSING_OK]));
    }
    args.extend(options(OPTIONS.get(1..).unwrap_or_default()));
    let returned =
        if waiter.is_for_deletion() { Section("", Vec::new()) } else { returns(api, &operation.reply.kind) };
    let failed = (
        "WaitError".to_owned(),
        "The time ran out, or what is waited for is not there or cannot happen any more.".to_owned(),
    );
    let Section(title, mut errors) = raises();
    errors.insert(0, failed);
    docstring(&text, &[Section("Args:", args), returned, Section(title, errors)], indent)
}

/// A titled list of names and what they mean. Where a name is empty, the text stands alone.
struct Section(&'static str, Vec<(String, String)>);

fn options(all: &[(&str, &str)]) -> Vec<(String, String)> {
    all.iter().map(|(name, docs)| ((*name).to_owned(), (*docs).to_owned())).collect()
}

fn path_arg(param: &Param) -> (String, String) {
    let mut docs = one_line(&param.docs);
    if param.name.wire == "organization" {
        docs.push_str(" Without it, the client's own organization.");
    }
    (argument(&param.name), docs)
}

/// The route; one that no line can hold may break between method and path.
fn route(operation: &Operation) -> String {
    let method = operation.http_method.to_uppercase();
    let gap = if method.len() + operation.path.len() < WIDTH { " " } else { "` `" };
    format!("`{method}{gap}{}`", operation.path)
}

fn returns(api: &Api, reply: &ReplyKind) -> Section {
    let what = match reply {
        ReplyKind::Empty => return Section("", Vec::new()),
        ReplyKind::Bytes => "What was downloaded, as bytes.".into(),
        ReplyKind::Page { item } => {
            format!("The items of all pages, each a `{item}`. Pages are fetched as they are needed.")
        }
        ReplyKind::Json(Type::Named(name)) => {
            let docs = api.types.get(name).map(|def| one_line(first_sentence(&def.docs).0));
            format!("`{name}`: {}", docs.unwrap_or_default())
        }
        ReplyKind::Json(Type::List(inner)) => {
            inner.name().map_or_else(|| "A list.".into(), |name| format!("A list, each item a `{name}`."))
        }
        ReplyKind::Json(_) => "The reply, decoded.".into(),
    };
    Section("Returns:", vec![(String::new(), what)])
}

fn raises() -> Section {
    let what = "An argument is refused, the service cannot be reached, or its answer is an error.";
    Section("Raises:", vec![("PlanetScaleError".into(), what.into())])
}

/// A docstring, indented, without the indentation of its first line.
fn docstring(text: &str, sections: &[Section], indent: usize) -> String {
    let pad = " ".repeat(indent);
    let width = WIDTH - indent;
    let text = paragraphs(text);
    let (summary, rest) = text.trim_end().split_once("\n\n").unwrap_or((text.trim_end(), ""));
    let mut lines = wrap(summary, if is_one_line(summary, indent) { LINE } else { width });
    if !rest.is_empty() {
        lines.push(String::new());
        lines.extend(wrap(rest, width));
    }
    for Section(title, entries) in sections {
        if entries.is_empty() {
            continue;
        }
        lines.push(String::new());
        lines.push((*title).to_owned());
        for (name, docs) in entries {
            let entry = if name.is_empty() { docs.clone() } else { format!("{name}: {docs}") };
            // A hanging indentation: the first line has the room of the others and four columns more.
            for (index, line) in wrap(&entry, width - 8).into_iter().enumerate() {
                let hanging = if index == 0 || name.is_empty() { 4 } else { 8 };
                lines.push(format!("{}{line}", " ".repeat(hanging)));
            }
        }
    }
    let mut lines = lines.iter().map(|line| escape(line));
    let first = lines.next().unwrap_or_default();
    let rest: Vec<String> =
        lines.map(|line| if line.is_empty() { line } else { format!("{pad}{line}") }).collect();
    if rest.is_empty() {
        // Four quotes in a row would end the text one too early.
        let first = first.strip_suffix('"').map_or_else(|| first.clone(), |front| format!("{front}\\\""));
        return format!("\"\"\"{first}\"\"\"");
    }
    format!("\"\"\"{first}\n{}\n{pad}\"\"\"", rest.join("\n"))
}

/// Whether a summary has a line of its own, between its quotes.
fn is_one_line(summary: &str, indent: usize) -> bool {
    summary.chars().count() + 6 + indent <= LINE
}

fn escape(line: &str) -> String {
    line.replace('\\', "\\\\").replace("\"\"\"", "\\\"\\\"\\\"")
}

#[cfg(test)]
mod tests {
    use super::{Section, class, docstring, plain};

    #[test]
    fn the_first_sentence_of_a_class_stands_alone() {
        assert_eq!(class("One. Two.", 4), "\"\"\"One.\n\n    Two.\n    \"\"\"");
        assert_eq!(plain("One. Two.", 4), r#""""One. Two.""""#);
    }

    #[test]
    fn quotes_and_backslashes_do_not_end_a_text() {
        assert_eq!(plain(r#"Say "x""#, 0), r#""""Say "x\"""""#);
        assert_eq!(plain(r"C:\new", 0), r#""""C:\\new""""#);
        assert_eq!(plain(r#"A """ b."#, 0), r#""""A \"\"\" b.""""#);
    }

    #[test]
    fn an_entry_that_goes_on_is_indented_further() {
        let text = "word ".repeat(25).trim_end().to_owned();
        let written = docstring("One.", &[Section("Args:", vec![("name".into(), text)])], 0);
        let lines: Vec<&str> = written.lines().collect();
        assert_eq!(lines[..3], ["\"\"\"One.", "", "Args:"]);
        assert!(
            lines[3].starts_with("    name: word ") && lines[4].starts_with("        word "),
            "{written}"
        );
    }
}

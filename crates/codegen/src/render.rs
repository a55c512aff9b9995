//! Templates: one environment for all of them.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value, ValueKind};
use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

use crate::common::text;
use crate::problem::{Errors, Kind, Problem};
use crate::{languages, shared};

/// Renders a template.
pub(crate) fn render(template: &str, context: impl Serialize) -> Result<String, Errors> {
    let failed = |error: minijinja::Error| {
        Errors::from(Problem::file(format!("template {template}"), Kind::Environment, format!("{error:#}")))
    };
    let environment = environment().map_err(failed)?;
    let template = environment.get_template(template).map_err(failed)?;
    template.render(Serde(context)).map_err(failed)
}

fn environment() -> Result<Environment<'static>, minijinja::Error> {
    let mut environment = Environment::new();
    let syntax =
        SyntaxConfig::builder().trim_blocks(true).lstrip_blocks(true).keep_trailing_newline(true).build()?;
    environment.set_syntax(syntax);
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.add_filter("doc", |text: String, indent: Option<usize>| {
        text::rust_doc(&text, "///", indent.unwrap_or(0))
    });
    environment.add_filter("module_doc", |text: String| text::rust_doc(&text, "//!", 0));
    environment.add_filter("md", |text: String| text::markdown(&text));
    environment.add_filter("cell", |text: String| text::markdown_cell(&text));
    environment.add_filter("seconds", text::grouped);
    environment.add_filter("rust", |value: Value| match value.kind() {
        // Templates would write `True`, as Python does.
        ValueKind::Bool => value.is_true().to_string(),
        _ => text::rust_literal(&value.to_string()),
    });
    environment.add_filter("rust_option", |text: Option<String>| match text {
        Some(text) => format!("Some({})", text::rust_literal(&text)),
        None => "None".to_owned(),
    });
    let templates = languages::ALL.iter().flat_map(|language| language.templates);
    for (name, source) in templates.chain(shared::TEMPLATES) {
        environment.add_template(name, source)?;
    }
    Ok(environment)
}

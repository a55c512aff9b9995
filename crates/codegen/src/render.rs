//! Templates: one environment for all back ends.

use minijinja::syntax::SyntaxConfig;
use minijinja::value::{Serde, Value, ValueKind};
use minijinja::{Environment, UndefinedBehavior};
use serde::Serialize;

use crate::problem::{Errors, Kind, Problem};
use crate::text;

/// The templates of every back end, by name.
const TEMPLATES: &[(&str, &str)] = &[
    ("operations.rs", include_str!("templates/operations.rs.jinja")),
    ("operations_mod.rs", include_str!("templates/operations_mod.rs.jinja")),
    ("models.rs", include_str!("templates/models.rs.jinja")),
    ("models_mod.rs", include_str!("templates/models_mod.rs.jinja")),
    ("resources.rs", include_str!("templates/resources.rs.jinja")),
    ("resources_mod.rs", include_str!("templates/resources_mod.rs.jinja")),
    ("dispatch.rs", include_str!("templates/dispatch.rs.jinja")),
    ("dispatch_mod.rs", include_str!("templates/dispatch_mod.rs.jinja")),
    ("round_trip.rs", include_str!("templates/round_trip.rs.jinja")),
    ("snippets.rs", include_str!("templates/snippets.rs.jinja")),
    ("snippets_mod.rs", include_str!("templates/snippets_mod.rs.jinja")),
    ("reference.md", include_str!("templates/reference.md.jinja")),
    ("reference_index.md", include_str!("templates/reference_index.md.jinja")),
    ("types.py", include_str!("templates/types.py.jinja")),
    ("types_init.py", include_str!("templates/types_init.py.jinja")),
    ("resources.py", include_str!("templates/resources.py.jinja")),
    ("resources_init.py", include_str!("templates/resources_init.py.jinja")),
    ("types.ts", include_str!("templates/types.ts.jinja")),
    ("types_index.ts", include_str!("templates/types_index.ts.jinja")),
    ("resources.ts", include_str!("templates/resources.ts.jinja")),
    ("resources_index.ts", include_str!("templates/resources_index.ts.jinja")),
    ("snippets.ts", include_str!("templates/snippets.ts.jinja")),
    ("resources.swift", include_str!("templates/resources.swift.jinja")),
    ("groups.swift", include_str!("templates/groups.swift.jinja")),
    ("snippets.swift", include_str!("templates/snippets.swift.jinja")),
    ("snippets_index.swift", include_str!("templates/snippets_index.swift.jinja")),
    ("dispatch.swift", include_str!("templates/dispatch.swift.jinja")),
    ("dispatch_index.swift", include_str!("templates/dispatch_index.swift.jinja")),
    ("types.swift", include_str!("templates/types.swift.jinja")),
    ("snippets_index.ts", include_str!("templates/snippets_index.ts.jinja")),
    ("file.kt", include_str!("templates/file.kt.jinja")),
    ("types.kt", include_str!("templates/types.kt.jinja")),
    ("resources.kt", include_str!("templates/resources.kt.jinja")),
    ("groups.kt", include_str!("templates/groups.kt.jinja")),
    ("dispatch.kt", include_str!("templates/dispatch.kt.jinja")),
    ("dispatch_index.kt", include_str!("templates/dispatch_index.kt.jinja")),
    ("snippets.kt", include_str!("templates/snippets.kt.jinja")),
    ("snippets_index.kt", include_str!("templates/snippets_index.kt.jinja")),
];

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
    for (name, source) in TEMPLATES {
        environment.add_template(name, source)?;
    }
    Ok(environment)
}

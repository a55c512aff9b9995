//! What is generated once, for all languages: the engine's tables of operations, the test vectors, the reference and the
//! list of operations for programs.

mod engine_tables;
mod operations_json;
mod reference;
mod vectors;

use crate::write::Part;

/// What makes files of the description.
pub(crate) const PARTS: &[Part] =
    &[engine_tables::generate, vectors::generate, operations_json::generate, reference::generate];

/// The templates, by name.
pub(crate) const TEMPLATES: &[(&str, &str)] = &[
    ("operations.rs", include_str!("templates/operations.rs.jinja")),
    ("operations_mod.rs", include_str!("templates/operations_mod.rs.jinja")),
    ("reference.md", include_str!("templates/reference.md.jinja")),
    ("reference_index.md", include_str!("templates/reference_index.md.jinja")),
];

//! The back ends: each turns the checked description into files and knows nothing of the others.

mod kotlin;
mod kotlin_dispatch;
mod kotlin_docs;
mod kotlin_expression;
mod kotlin_function;
mod kotlin_imports;
mod kotlin_resources;
mod kotlin_snippets;
mod kotlin_types;
mod mobile;
mod node;
mod node_docs;
mod node_resources;
mod node_snippets;
mod node_types;
mod operations_json;
mod operations_table;
mod python;
mod python_calls;
mod python_docs;
mod python_resources;
mod python_snippets;
mod python_types;
mod reference;
mod reference_links;
mod rust;
mod rust_dispatch;
mod rust_models;
mod rust_resources;
mod rust_round_trip;
mod rust_snippets;
mod snippets;
mod swift;
mod swift_dispatch;
mod swift_docs;
mod swift_resources;
mod swift_snippets;
mod swift_types;
mod vectors;

use crate::ir::Api;
use crate::problem::Errors;
use crate::write::File;

/// A back end.
pub(crate) type Backend = fn(&Api) -> Result<Vec<File>, Errors>;

/// All of them.
pub(crate) const ALL: &[Backend] = &[
    operations_table::generate,
    rust_models::generate,
    rust_resources::generate,
    rust_dispatch::generate,
    vectors::generate,
    rust_round_trip::generate,
    rust_snippets::generate,
    python_types::generate,
    python_resources::generate,
    node_types::generate,
    node_resources::generate,
    node_snippets::generate,
    kotlin_types::generate,
    kotlin_resources::generate,
    kotlin_dispatch::generate,
    kotlin_snippets::generate,
    swift_types::generate,
    swift_resources::generate,
    swift_snippets::generate,
    swift_dispatch::generate,
    operations_json::generate,
    reference::generate,
];

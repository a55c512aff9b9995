//! A folder a language, with the same rooms in each: `names` (what things are called and how code is laid out), `types`,
//! `resources`, `documentation`, `snippets` (the calls that the reference shows), `dispatch` (how the tests of a language
//! that needs it call a method by an operation's name), and the templates of all of them. None knows of another.

mod kotlin;
mod node;
mod python;
mod rust;
mod swift;

use crate::ir::{Api, Group, Operation};
use crate::write::Part;

/// What the generator has to know of a language.
pub(crate) struct Language {
    /// Its key in docs/operations.json.
    pub(crate) key: &'static str,
    /// What people call it.
    pub(crate) name: &'static str,
    /// The word after the fence of a code block.
    pub(crate) fence: &'static str,
    /// What makes files of the description.
    pub(crate) parts: &'static [Part],
    /// Its templates, by name.
    pub(crate) templates: &'static [(&'static str, &'static str)],
    /// How the method of an operation is reached: `client.branches.get`.
    pub(crate) method: fn(&Api, &Group, &Operation) -> String,
    /// The call of an operation that the reference shows.
    pub(crate) snippet: fn(&Api, &Group, &Operation) -> String,
}

/// All of them, in the order of the reference.
pub(crate) const ALL: &[Language] =
    &[rust::LANGUAGE, python::LANGUAGE, node::LANGUAGE, kotlin::LANGUAGE, swift::LANGUAGE];

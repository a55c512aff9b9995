//! What the languages have in common: texts, comments, layout, examples, and which methods there are.

pub(crate) mod arguments;
pub(crate) mod comment;
pub(crate) mod documentation;
pub(crate) mod example;
pub(crate) mod layout;
pub(crate) mod methods;
pub(crate) mod snippets;
pub(crate) mod text;

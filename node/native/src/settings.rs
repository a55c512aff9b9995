//! Settings, from an object with the names of the client's own options.

use planetscale_core::language::Given;
use planetscale_core::{Config, Error, language};

use crate::values::{LANGUAGE, fields};

/// The settings of the environment, with those of the object in their place; both are JSON. The environment comes from
/// JavaScript: a worker has variables of its own.
pub(crate) fn config(settings: &str, environment: &str) -> Result<Config, Error> {
    let environment = fields(environment)?;
    language::config(LANGUAGE, fields(settings)?, |name| {
        environment.iter().find_map(|(known, value)| match value {
            Given::Text(text) if known == name => Some(text.clone()),
            _ => None,
        })
    })
}

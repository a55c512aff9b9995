//! Settings, from a dictionary with the names of the client's own arguments.

use planetscale_core::{Config, language};
use pyo3::prelude::*;
use pyo3::types::PyDict;

use crate::error::exception;
use crate::values::{LANGUAGE, given};

/// The settings of the environment, with those of the dictionary in their place.
pub(crate) fn config(settings: &Bound<'_, PyDict>) -> PyResult<Config> {
    let named = settings.iter().map(|(name, value)| Ok((name.extract()?, given(&value)?)));
    let named = named.collect::<PyResult<Vec<_>>>()?;
    let config = language::config(LANGUAGE, named, |name| std::env::var(name).ok());
    config.map_err(|error| exception(settings.py(), &error))
}

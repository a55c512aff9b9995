//! The native half of the Python package `planetscale`: it hands calls to the engine and answers back, and decides
//! nothing. JSON crosses as bytes; what it means is the business of the Python half.

mod call;
mod cancel;
mod engine;
mod error;
mod exit;
mod logging;
mod pages;
mod response;
mod settings;
mod signals;
mod told;
mod values;
mod webhooks;

use pyo3::prelude::*;

/// The native half of `planetscale`: private, and described by `_native.pyi`.
#[pymodule(gil_used = false)]
mod _native {
    #[pymodule_export]
    use super::cancel::Cancel;
    #[pymodule_export]
    use super::engine::Engine;
    #[pymodule_export]
    use super::exit::{after_fork_in_child, shut_down};
    #[pymodule_export]
    use super::logging::set_log_level;
    #[pymodule_export]
    use super::pages::{Pages, next_page};
    #[pymodule_export]
    use super::response::Response;
    #[pymodule_export]
    use super::webhooks::{check_webhook, sign_webhook};

    use super::{Bound, PyModule, PyModuleMethods, PyResult};

    #[pymodule_init]
    fn init(module: &Bound<'_, PyModule>) -> PyResult<()> {
        super::logging::install();
        module.add("__version__", env!("CARGO_PKG_VERSION"))
    }
}

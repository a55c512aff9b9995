//! Webhook deliveries: whether they come from the service.

use planetscale_core::language::{Given, pause, text};
use planetscale_core::{Error, Secret, webhooks};
use pyo3::prelude::*;
use pyo3::types::PyBytes;

use crate::error::exception;
use crate::exit;
use crate::values::{LANGUAGE, given};

/// Checks a delivery's signature, form and age.
#[pyfunction]
pub(crate) fn check_webhook(
    py: Python<'_>,
    body: &Bound<'_, PyBytes>,
    signature: &Bound<'_, PyAny>,
    secret: &Bound<'_, PyAny>,
    tolerance: &Bound<'_, PyAny>,
    now: Option<i64>,
) -> PyResult<()> {
    let _inside = exit::inside(py);
    let (signature, secret, tolerance) = (given(signature)?, given(secret)?, given(tolerance)?);
    check(body.as_bytes(), signature, secret, &tolerance, now).map_err(|error| exception(py, &error))
}

fn check(
    body: &[u8],
    signature: Given,
    secret: Given,
    tolerance: &Given,
    now: Option<i64>,
) -> Result<(), Error> {
    let signature = match signature {
        Given::Nothing => None,
        signature => Some(text(LANGUAGE, "signature", signature)?),
    };
    let secret = Secret::new(text(LANGUAGE, "secret", secret)?);
    let tolerance = pause(LANGUAGE, "tolerance", tolerance)?;
    webhooks::check(body, signature.as_deref(), &secret, tolerance, now)
}

/// The signature of a body, as the service writes it.
#[pyfunction]
pub(crate) fn sign_webhook(
    py: Python<'_>,
    body: &Bound<'_, PyBytes>,
    secret: &Bound<'_, PyAny>,
) -> PyResult<String> {
    let _inside = exit::inside(py);
    let secret = text(LANGUAGE, "secret", given(secret)?).map_err(|error| exception(py, &error))?;
    Ok(webhooks::sign(body.as_bytes(), &Secret::new(secret)))
}

//! Values of Python as the engine's, whatever they are: what does not do is for the engine to say.

use planetscale_core::language::{Given, Language};
use pyo3::prelude::*;
use pyo3::types::{PyBool, PyDict, PyFloat, PyInt, PyList, PyString, PyTuple};

/// Whose names and words the errors have.
pub(crate) const LANGUAGE: Language = Language::Python;

/// A value.
pub(crate) fn given(value: &Bound<'_, PyAny>) -> PyResult<Given> {
    if value.is_none() {
        return Ok(Given::Nothing);
    }
    if let Ok(text) = value.cast::<PyString>() {
        // Half of a character, as `os.fsdecode` makes of bytes that are no UTF-8, is nothing that Rust can hold.
        return Ok(text.to_cow().map_or(Given::BrokenText, |text| Given::Text(text.into_owned())));
    }
    if let Ok(flag) = value.cast::<PyBool>() {
        return Ok(Given::Flag(flag.is_true()));
    }
    if let Ok(number) = value.cast::<PyInt>() {
        return Ok(whole(number));
    }
    if let Ok(number) = value.cast::<PyFloat>() {
        return Ok(Given::Number(number.value()));
    }
    if let Ok(items) = value.cast::<PyTuple>() {
        return items.iter().map(|item| given(&item)).collect::<PyResult<_>>().map(Given::List);
    }
    if let Ok(items) = value.cast::<PyList>() {
        return items.iter().map(|item| given(&item)).collect::<PyResult<_>>().map(Given::List);
    }
    if let Ok(pairs) = value.cast::<PyDict>() {
        let pair = |(name, value): (Bound<'_, PyAny>, Bound<'_, PyAny>)| {
            Ok(Given::List(vec![given(&name)?, given(&value)?]))
        };
        return pairs.iter().map(pair).collect::<PyResult<_>>().map(Given::List);
    }
    // What counts as a number or a truth value without being one of Python's own, such as those of NumPy.
    if let Ok(flag) = value.extract() {
        return Ok(Given::Flag(flag));
    }
    if let Ok(number) = value.extract() {
        return Ok(Given::Whole(number));
    }
    if let Ok(number) = value.extract() {
        return Ok(Given::Number(number));
    }
    Ok(Given::Other(value.get_type().name()?.to_string()))
}

fn whole(number: &Bound<'_, PyInt>) -> Given {
    if let Ok(number) = number.extract() {
        return Given::Whole(number);
    }
    // Python writes no number of more than some thousand digits.
    let digits = number.repr().map(|digits| digits.to_string());
    digits.map_or_else(|_| Given::Other("so large a number".to_owned()), Given::Digits)
}

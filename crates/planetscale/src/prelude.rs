//! What the generated models take from the rest of the crate.

#![allow(unused_imports, reason = "generated files import all of it and use what they need")]

pub(crate) use std::collections::BTreeMap;

pub(crate) use jiff::Timestamp;
pub(crate) use serde::Serialize;
pub(crate) use serde_json::{Map, Value};

pub(crate) use crate::{Scalar, Secret, models::*, object::object, open_enum::open_enum};

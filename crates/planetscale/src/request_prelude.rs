//! What the generated resource groups take from the rest of the crate.

#![allow(unused_imports, reason = "generated files import all of it and use what they need")]

pub(crate) use std::collections::BTreeMap;

pub(crate) use jiff::Timestamp;
pub(crate) use serde_json::{Map, Value};

pub(crate) use crate::address::Address;
pub(crate) use crate::{
    Bytes, Client, CursorPage, Empty, Endpoint, Operation, Page, Paged, PathArg, QueryValue, Request, Scalar,
    Secret, Wait, models::*, operations,
};

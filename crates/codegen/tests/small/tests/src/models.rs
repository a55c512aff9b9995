// Generated from api/ by `cargo xtask codegen`. Do not edit.
//! Reads a document as a model that is known by its name, and writes it again.

use planetscale::{Error, Response, decode, models};
use serde::{Serialize, de::DeserializeOwned};
use serde_json::Value;

/// The name of a model's schema, and what reads it.
type Model = (&'static str, fn(&Response) -> Result<Value, Error>);

const MODELS: &[Model] = &[
    ("Gate", read::<models::Gate>),
    ("Lock", read::<models::Lock>),
    ("Person", read::<models::Person>),
    ("Ride", read::<models::Ride>),
    ("RideKind", read::<models::RideKind>),
    ("RideState", read::<models::RideState>),
    ("Ticket", read::<models::Ticket>),
    ("WheelInput", read::<models::WheelInput>),
];

/// The names of all models.
pub fn names() -> impl Iterator<Item = &'static str> {
    MODELS.iter().map(|(name, _)| *name)
}

/// Reads a reply as the model of a schema, as the SDK reads it, and writes it as JSON again.
///
/// # Errors
/// What reading it gives.
pub fn round_trip(schema: &str, reply: &Response) -> Result<Value, Error> {
    match MODELS.iter().find(|(name, _)| *name == schema) {
        Some((_, read)) => read(reply),
        None => panic!("there is no model of {schema}"),
    }
}

fn read<T: DeserializeOwned + Serialize>(reply: &Response) -> Result<Value, Error> {
    let model: T = decode(reply)?;
    Ok(serde_json::to_value(&model).expect("a model can be written as JSON"))
}
